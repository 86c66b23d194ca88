"""The bag in a package (BagIt 1.0, RFC 8493): which files there may be, and the lists that say what each must be.

Not for: zip (see `container`) or what the entries say (see `opening`).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol

from iso20k_audit.exchange.container import Container
from iso20k_audit.exchange.package_info import PackageInfo
from iso20k_audit.exchange.refusing import damaged, shown, wrong_at
from iso20k_audit.model.wording import translate

DECLARATION, FACTS = "bagit.txt", "bag-info.txt"
MANIFEST, TAG_MANIFEST = "manifest-sha256.txt", "tagmanifest-sha256.txt"
SIGNATURE, PUBLIC_KEY = "signature.ed25519", "public-key.pem"
INFO, SEALS = "data/package.json", "data/seals.jsonl"
DECLARED = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

LARGEST_MANIFEST = 16 * 1024 * 1024
LARGEST_TAG_FILE = 64 * 1024
LARGEST_INFO = 4 * 1024 * 1024

_COPY = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_BASE = r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}"
_SAFE = re.compile(rf"{_BASE}(/[A-Za-z0-9_-][A-Za-z0-9._-]{{0,99}}){{0,5}}/?")
_ENTRIES = re.compile(rf"data/(changes|withheld)/({_COPY})\.jsonl")
_BLOB = re.compile(r"data/blobs/([0-9a-f]{2})/(\1[0-9a-f]{62})")
_TAGS = frozenset({DECLARATION, FACTS, MANIFEST, TAG_MANIFEST, SIGNATURE, PUBLIC_KEY})
_UNLISTED = frozenset({TAG_MANIFEST, SIGNATURE, PUBLIC_KEY})
_LINE = re.compile(r"([0-9a-f]{64})  (\S.*)")
_OXUM = re.compile(r"Payload-Oxum: (\d{1,16})\.(\d{1,16})")


class Source(Protocol):
    """Where files of a bag come from: a zip, or a folder."""

    @property
    def sizes(self) -> Mapping[str, int]:
        """Names and sizes of all files."""

    def chunks(self, name: str) -> Iterator[bytes]:
        """The content of one, in parts."""

    def read(self, name: str, most: int) -> bytes:
        """The content of a small one."""


class Lists(NamedTuple):
    """What the manifests say.

    Attributes:
        manifest: SHA-256 by name of every file under `data/`.
        signed: the exact bytes of the tag manifest: what the signature is over.
        digest: SHA-256 of `signed`; names the content of the package as a whole.
    """

    manifest: dict[str, str]
    signed: bytes
    digest: str


def changes_name(replica: str) -> str:
    """The file with the entries of a copy."""
    return f"data/changes/{replica}.jsonl"


def withheld_name(replica: str) -> str:
    """The file with the places of entries of a copy that are not for the receiver."""
    return f"data/withheld/{replica}.jsonl"


def blob_name(sha256: str) -> str:
    """The file with an original."""
    return f"data/blobs/{sha256[:2]}/{sha256}"


def copy_of(name: str) -> tuple[str, str] | None:
    """(`changes` or `withheld`, replica) of a file with entries, else None."""
    found = _ENTRIES.fullmatch(name)
    return None if found is None else (found[1], found[2])


def blob_of(name: str) -> str | None:
    """The hash of an original, or None for another file."""
    found = _BLOB.fullmatch(name)
    return None if found is None else found[2]


def is_safe(name: str) -> bool:
    """Whether a name in the zip could be one of a package of any version: plain characters, no way out."""
    return len(name) <= 300 and _SAFE.fullmatch(name) is not None


def may_be_dense(name: str) -> bool:
    """Whether a file in the zip may unpack to any multiple of its size: entries that repeat long texts do.

    What all of them come to is limited (`Limits.text_bytes`).
    """
    inner = name.partition("/")[2]
    return copy_of(inner) is not None or inner == SEALS


class Inside:
    """The files of a zip within its one outer folder."""

    def __init__(self, container: Container) -> None:
        self._container = container
        first = next(iter(container.members), "")
        self._base = first.partition("/")[0] + "/"
        if not all(name.startswith(self._base) for name in container.members) or "/" not in first:
            raise damaged(translate("Exchange", "its files are not in one folder"))
        self.sizes = {name[len(self._base) :]: one.size for name, one in container.members.items()}

    def chunks(self, name: str) -> Iterator[bytes]:
        """See `Container.chunks`."""
        return self._container.chunks(self._base + name)

    def read(self, name: str, most: int) -> bytes:
        """See `Container.read`."""
        return self._container.read(self._base + name, most)


def check_names(source: Source) -> None:
    """Every file is one that a package may have.

    Raises:
        PackageError: naming the first that is not.
    """
    for name in source.sizes:
        known = name in _TAGS or name in (INFO, SEALS) or copy_of(name) or blob_of(name)
        if not known:
            raise wrong_at(shown(name), translate("Exchange", "does not belong into a package"))


def read_lists(source: Source) -> Lists:
    """Reads and compares the manifests; every file is in one of them, except what signs them.

    The files under `data/` are not read here.

    Raises:
        PackageError: naming the first file that is missing, not listed, or not as listed.
    """
    if source.read(DECLARATION, LARGEST_TAG_FILE) != DECLARED:
        raise wrong_at(DECLARATION, translate("Exchange", "is not that of a bag of version 1.0"))
    signed = source.read(TAG_MANIFEST, LARGEST_TAG_FILE)
    tags = parse_manifest(signed, TAG_MANIFEST)
    _compare(tags, (name for name in source.sizes if "/" not in name and name not in _UNLISTED), TAG_MANIFEST)
    for name, digest in tags.items():
        if hashlib.sha256(source.read(name, LARGEST_MANIFEST)).hexdigest() != digest:
            raise wrong_at(name, translate("Exchange", "was altered"))
    manifest = parse_manifest(source.read(MANIFEST, LARGEST_MANIFEST), MANIFEST)
    _compare(manifest, (name for name in source.sizes if name.startswith("data/")), MANIFEST)
    return Lists(manifest, signed, hashlib.sha256(signed).hexdigest())


def check_sum(source: Source, manifest: Mapping[str, str]) -> None:
    """Size and number of the files under `data/` are those in `bag-info.txt`.

    Raises:
        PackageError: they are not.
    """
    payload = [source.sizes[name] for name in manifest]
    oxum = _OXUM.search(source.read(FACTS, LARGEST_TAG_FILE).decode("utf-8", "replace"))
    if oxum is None or (int(oxum[1]), int(oxum[2])) != (sum(payload), len(payload)):
        raise wrong_at(FACTS, translate("Exchange", "Payload-Oxum is missing or does not fit"))


def parse_manifest(content: bytes, name: str) -> dict[str, str]:
    """SHA-256 by file name, of lines as `sha256sum` writes them.

    Raises:
        PackageError: naming the first line that is none, or a file that is listed twice.
    """
    found: dict[str, str] = {}
    try:
        lines = content.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        raise wrong_at(name, translate("Exchange", "is not text in UTF-8")) from None
    if lines.pop():
        raise wrong_at(name, translate("Exchange", "is not ended, as if the file were cut off"))
    for number, line in enumerate(lines, 1):
        fits = _LINE.fullmatch(line)
        if fits is None or fits[2] in found:
            place = translate("Exchange", "{file}, line {number}").format(file=name, number=number)
            raise wrong_at(place, translate("Exchange", "is no hash and name, or names a file again"))
        found[fits[2]] = fits[1]
    return found


def manifest_text(digests: Mapping[str, str]) -> bytes:
    """Lines as `sha256sum -c` reads them, by name."""
    return "".join(f"{digests[name]}  {name}\n" for name in sorted(digests)).encode()


def facts_text(info: PackageInfo, payload_bytes: int, payload_files: int) -> bytes:
    """`bag-info.txt`, for people and archives; the program itself reads `data/package.json`."""
    facts = {
        "Source-Organization": info.audit.organisation,
        "External-Identifier": info.package_id,
        "External-Description": f"{info.purpose.value}: {info.audit.number} {info.audit.title}",
        "Contact-Name": info.sender.name,
        "Bagging-Date": info.made_at[:10],
        "Bag-Software-Agent": info.program,
        "Payload-Oxum": f"{payload_bytes}.{payload_files}",
    }
    lines = ((name, " ".join(value.split())) for name, value in facts.items())
    return "".join(f"{name}: {value}\n" for name, value in lines if value).encode()


def _compare(listed: Mapping[str, str], there: Iterable[str], manifest: str) -> None:
    found = set(there)
    for name in sorted(found - listed.keys()):
        raise wrong_at(
            shown(name), translate("Exchange", "is not listed in {manifest}").format(manifest=manifest)
        )
    for name in sorted(listed.keys() - found):
        raise wrong_at(shown(name), translate("Exchange", "is missing"))
