"""Filling the bag of a package: every file is hashed while it is written, and every chain is whole.

Not for: where the file lies and how it is encrypted (see `packing`).
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO

import rfc8785

from iso20k_audit.exchange import bag
from iso20k_audit.exchange.chains import Place, Walk
from iso20k_audit.exchange.contents import place_of_entry
from iso20k_audit.exchange.keys import DeviceKey
from iso20k_audit.exchange.package_info import Counts, Head, PackageInfo
from iso20k_audit.exchange.signing import Seal, make_seal
from iso20k_audit.exchange.zip_directory import LIMITS
from iso20k_audit.model.errors import PackageError
from iso20k_audit.model.wording import grouped, translate

Progress = Callable[[int, int, str], None]

CHUNK = 256 * 1024
_DATE = (1980, 1, 1, 0, 0, 0)
_FEW = 200
_FURTHER_FILES = 8


class Packing:
    """The zip of one package; `write` fills it, then `info` and `digest` are known."""

    def __init__(self, file: IO[bytes], info: PackageInfo, key: DeviceKey, progress: Progress | None) -> None:
        self.info = info.fitted()
        self.digest = ""
        self._key = key
        self._progress = progress
        self._total = 1
        self._done = 0
        self._base = f"{info.purpose.value}-{info.package_id[:8]}/"
        self._file = file
        self._zip: zipfile.ZipFile
        self._listed: dict[str, str] = {}
        self._sizes: dict[str, int] = {}
        self._heads: dict[str, tuple[Head, ...]] = dict(info.since or {})
        self._counts = Counts()

    def told(self, number: int) -> None:
        """Counts bytes that were written or read back."""
        self._done += number
        if self._progress is not None:
            done = min(self._done, self._total)
            self._progress(done, self._total, translate("Exchange", "Writing the package"))

    def write(
        self,
        changes: Iterable[tuple[str, bytes]],
        withheld: Iterable[tuple[str, Place]],
        blobs: Iterable[tuple[str, Path]],
        seals: Iterable[Seal],
    ) -> None:
        """Writes everything into the zip."""
        originals = dict(blobs)
        self._total = max(2 * sum(_size_of(sha256, path) for sha256, path in originals.items()), 1)
        with zipfile.ZipFile(self._file, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as self._zip:
            self._put(bag.DECLARATION, bag.DECLARED, {})
            self._put_entries(changes, withheld)
            self._put_seals(seals)
            if len(self._listed) + len(originals) + _FURTHER_FILES > LIMITS.members:
                raise PackageError(
                    translate("Exchange", "A package cannot hold more than {limit} files.").format(
                        limit=grouped(LIMITS.members)
                    ),
                    translate("Exchange", "No package was written. Send what is new since last time."),
                )
            for sha256, path in originals.items():
                self._put_blob(sha256, path)
            counts = replace(
                self._counts,
                blobs=len(originals),
                bytes=sum(self._sizes[bag.blob_name(sha256)] for sha256 in originals),
            )
            self.info = replace(self.info, counts=counts, heads=self._heads)
            PackageInfo.from_json(self.info.to_json())  # what no reader would take is not written
            self._put(bag.INFO, rfc8785.dumps(self.info.to_json()) + b"\n", self._listed)
            self._put_tags()

    def _put_tags(self) -> None:
        tags = {bag.DECLARATION: hashlib.sha256(bag.DECLARED).hexdigest()}
        payload = sum(self._sizes[name] for name in self._listed)
        self._put(bag.FACTS, bag.facts_text(self.info, payload, len(self._listed)), tags)
        self._put(bag.MANIFEST, bag.manifest_text(self._listed), tags)
        signed = bag.manifest_text(tags)
        self._put(bag.TAG_MANIFEST, signed, {})
        self._put(bag.SIGNATURE, self._key.sign(signed), {})
        self._put(bag.PUBLIC_KEY, self._key.public_pem, {})
        self.digest = hashlib.sha256(signed).hexdigest()

    # -- entries -------------------------------------------------------------------------------------

    def _put_entries(
        self, changes: Iterable[tuple[str, bytes]], withheld: Iterable[tuple[str, Place]]
    ) -> None:
        stubs: dict[str, list[Place]] = {}
        for replica, place in withheld:
            stubs.setdefault(replica, []).append(place)
        seen: set[str] = set()
        for replica, bodies in itertools.groupby(changes, key=lambda one: one[0]):
            if replica in seen:
                raise ValueError("entries of one copy must come together")
            seen.add(replica)
            places: list[Place] = []
            with self._text(bag.changes_name(replica)) as put:
                for _replica, body in bodies:
                    where = translate("Exchange", "An entry of copy {replica}").format(replica=replica[:8])
                    places.append(place_of_entry(body, replica, where))
                    put(body + b"\n")
                    if len(places) % _FEW == 0:
                        self.told(0)
            self._close_chain(replica, places, stubs.pop(replica, []))
        for replica, left in stubs.items():
            self._close_chain(replica, [], left)

    def _close_chain(self, replica: str, places: list[Place], stubs: list[Place]) -> None:
        """Writes what is withheld of a copy, and sees that its chain is whole."""
        if stubs:
            with self._text(bag.withheld_name(replica)) as put:
                for place in stubs:
                    put(rfc8785.dumps({"id": place.id, "n": place.seq, "p": place.prev}) + b"\n")
        walk = Walk(None if self.info.since is None else self.info.since.get(replica, ()))
        for place in sorted([*places, *stubs], key=lambda one: (one.seq, one.id)):
            reason = walk.wrong_with(place)
            if reason:
                raise PackageError(
                    translate("Exchange", "Entry {seq} of copy {replica}: {reason}.").format(
                        seq=place.seq, replica=replica[:8], reason=reason
                    ),
                    translate("Exchange", "No package was written. `workspace check` says what is damaged."),
                )
        for group in (places, stubs):
            if any(one[:2] >= other[:2] for one, other in itertools.pairwise(_numbered(group))):
                raise ValueError("entries must come by number and id")
        self._heads[replica] = walk.tips()
        self._counts = replace(
            self._counts,
            changes=self._counts.changes + len(places),
            withheld=self._counts.withheld + len(stubs),
        )

    def _put_seals(self, seals: Iterable[Seal]) -> None:
        """The given ones as far as the receiver has or gets what they seal, and our own."""
        kept = {
            (seal.replica, seal.seq, seal.key): seal
            for seal in seals
            if self._reaches(seal.replica, seal.seq)
        }
        own = self.info.sender.replica
        heads = self._heads.get(own, ())
        if len(heads) == 1:  # of a chain that forked, only the caller knows which branch is ours
            seal = make_seal(self._key, own, heads[0])
            kept[own, seal.seq, seal.key] = seal
        if kept:
            with self._text(bag.SEALS) as put:
                for place in sorted(kept):
                    put(rfc8785.dumps(kept[place].to_json()) + b"\n")

    def _reaches(self, replica: str, seq: int) -> bool:
        return any(head.seq >= seq for head in self._heads.get(replica, ()))

    # -- files ---------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _text(self, name: str) -> Iterator[Callable[[bytes], None]]:
        """A file under `data/` that is written line by line."""
        hasher = hashlib.sha256()
        size = 0
        with self._zip.open(self._member(name, zipfile.ZIP_DEFLATED), "w") as stream:

            def put(line: bytes) -> None:
                nonlocal size
                hasher.update(line)
                stream.write(line)
                size += len(line)
                if size > LIMITS.text_bytes:
                    raise PackageError(
                        translate("Exchange", "{file} would become too large for a package.").format(
                            file=name
                        ),
                        translate("Exchange", "No package was written. Send what is new since last time."),
                    )

            yield put
        self._listed[name], self._sizes[name] = hasher.hexdigest(), size

    def _put_blob(self, sha256: str, path: Path) -> None:
        name = bag.blob_name(sha256)
        member = self._member(name, zipfile.ZIP_STORED)
        hasher = hashlib.sha256()
        try:
            source = path.open("rb", buffering=0)
        except OSError as error:
            raise _altered(sha256) from error
        with source:
            member.file_size = size = os.fstat(source.fileno()).st_size
            with self._zip.open(member, "w") as stream:
                copied = 0
                while part := source.read(CHUNK):
                    copied += len(part)
                    hasher.update(part)
                    stream.write(part)
                    self.told(len(part))
        if hasher.hexdigest() != sha256 or copied != size:
            raise PackageError(
                translate(
                    "Exchange", "The original {sha256} is not what it was when it was attached."
                ).format(sha256=sha256),
                translate("Exchange", "No package was written. `workspace check` says which evidence it is."),
            )
        self._listed[name], self._sizes[name] = sha256, size

    def _put(self, name: str, content: bytes, listed: dict[str, str]) -> None:
        self._zip.writestr(self._member(name, zipfile.ZIP_DEFLATED), content)
        listed[name], self._sizes[name] = hashlib.sha256(content).hexdigest(), len(content)

    def _member(self, name: str, method: int) -> zipfile.ZipInfo:
        member = zipfile.ZipInfo(self._base + name, _DATE)
        member.compress_type = method
        member.create_system = 3
        member.external_attr = 0o100644 << 16
        return member


def _size_of(sha256: str, path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        raise PackageError(
            translate("Exchange", "The original {sha256} is missing.").format(sha256=sha256), _see_check()
        ) from None


def _altered(sha256: str) -> PackageError:
    return PackageError(
        translate("Exchange", "The original {sha256} is not what it was when it was attached.").format(
            sha256=sha256
        ),
        _see_check(),
    )


def _see_check() -> str:
    return translate("Exchange", "No package was written. `workspace check` says which evidence it is.")


def _numbered(places: list[Place]) -> Iterator[tuple[int, str]]:
    return ((place.seq, place.id) for place in places)
