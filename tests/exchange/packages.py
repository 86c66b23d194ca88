"""Small packages made by hand, and ways to spoil them."""

from __future__ import annotations

import hashlib
import io
import uuid
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import rfc8785

from iso20k_audit.exchange import bag
from iso20k_audit.exchange.chains import Place
from iso20k_audit.exchange.keys import DeviceKey
from iso20k_audit.exchange.package_info import PackagedAudit, PackageInfo, Purpose, Receiver, Sender, TeamKey
from iso20k_audit.exchange.packing import Written, write_package

A = "aaaaaaaa-1111-4111-8111-111111111111"
B = "bbbbbbbb-2222-4222-8222-222222222222"
AUDIT = "0198a0c0-0000-7000-8000-000000000001"
PACKAGE = "cccccccc-3333-4333-8333-333333333333"


def entry(replica: str, seq: int, prev: str | None, value: Any = "text", **more: Any) -> bytes:
    """The bytes of a change."""
    return rfc8785.dumps(
        {
            "v": 1, "audit": AUDIT, "r": replica, "n": seq, "p": prev, "d": [], "t": [1_700_000_000_000 + seq, 0],
            "w": "2026-11-24T10:00:00.000+01:00", "a": {"id": "p-1", "name": "Aïda Khan"}, "app": "0.3.0",
            "g": str(uuid.UUID(int=seq)), "k": "set", "e": "finding", "i": f"f-{seq}", "f": {"title": [value, []]},
            **more,
        }
    )  # fmt: skip


def digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def chain(
    replica: str, count: int, *, start: int = 1, prev: str | None = None, value: Any = "text"
) -> list[bytes]:
    """Entries that continue each other."""
    found = []
    for seq in range(start, start + count):
        body = entry(replica, seq, prev, value)
        found.append(body)
        prev = digest(body)
    return found


def place(body: bytes) -> Place:
    import json

    document = json.loads(body)
    return Place(digest(body), document["n"], document["p"])


def info(key: DeviceKey, **changed: Any) -> PackageInfo:
    made = PackageInfo(
        package_id=PACKAGE,
        purpose=Purpose.RETURN,
        made_at="2026-11-24T10:00:00+01:00",
        program="iso20k-audit 0.3.0",
        audit=PackagedAudit(AUDIT, "IA-2026-001", "Service desk", "Müller & Söhne"),
        sender=Sender("p-1", "Aïda Khan", A, key.public, key.recipient),
        receivers=(Receiver("p-2", "Lead"),),
        team_keys=(TeamKey("p-1", "Aïda Khan", key.public, "Laptop"),),
        note="Two days, all sections.",
    )
    return replace(made, **changed)


def blob_files(folder: Path, *contents: bytes) -> list[tuple[str, Path]]:
    found = []
    for content in contents:
        sha256 = digest(content)
        path = folder / sha256
        path.write_bytes(content)
        found.append((sha256, path))
    return found


def write(folder: Path, key: DeviceKey, name: str = "package.i20k", **changed: Any) -> Written:
    """A package with two copies, a stub and two originals."""
    first, second = chain(A, 3), chain(B, 4)
    stub = place(second.pop(1))
    given = {
        "changes": [*((A, body) for body in first), *((B, body) for body in second)],
        "withheld": [(B, stub)],
        "blobs": blob_files(folder, b"photo" * 50, b"x"),
        "info": info(key),
        **changed,
    }
    return write_package(
        folder / name, given.pop("info"), given.pop("changes"), given.pop("withheld"), given.pop("blobs"),
        key=key, **given,
    )  # fmt: skip


def files_of(path: Path) -> dict[str, bytes]:
    """The files of a package by their names in the bag."""
    with zipfile.ZipFile(path) as opened:
        return {name.partition("/")[2]: opened.read(name) for name in opened.namelist()}


def zipped(
    files: Mapping[str, bytes] | Iterable[tuple[str, bytes]], base: str = "x/", **options: Any
) -> bytes:
    """A zip of these files."""
    out = io.BytesIO()
    pairs = files.items() if isinstance(files, Mapping) else files
    with zipfile.ZipFile(out, "w", options.pop("method", zipfile.ZIP_DEFLATED)) as made:
        for name, content in pairs:
            member = zipfile.ZipInfo(base + name, (1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 3
            member.external_attr = 0o100644 << 16
            made.writestr(member, content)
    return out.getvalue()


def listed_anew(files: Mapping[str, bytes], key: DeviceKey | None) -> dict[str, bytes]:
    """Files with right manifests, and a right signature if there is a key: for what is wrong inside."""
    made = {name: content for name, content in files.items() if name.startswith("data/")}
    payload = {name: digest(content) for name, content in made.items()}
    facts = f"Payload-Oxum: {sum(map(len, made.values()))}.{len(made)}\n".encode()
    made |= {bag.DECLARATION: bag.DECLARED, bag.FACTS: facts, bag.MANIFEST: bag.manifest_text(payload)}
    tags = {name: digest(made[name]) for name in (bag.DECLARATION, bag.FACTS, bag.MANIFEST)}
    made[bag.TAG_MANIFEST] = bag.manifest_text(tags)
    if key is not None:
        made[bag.SIGNATURE] = key.sign(made[bag.TAG_MANIFEST])
        made[bag.PUBLIC_KEY] = key.public_pem
    return made
