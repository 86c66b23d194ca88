"""Verifying what lies on a disk: a package, any bag, or an export folder with its list of hashes.

Reads everything and changes nothing. What is said is "unchanged since this list was written"; who wrote it is said by
a signature, and only if its key is known.
"""

from __future__ import annotations

import hashlib
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from iso20k_audit.exchange import bag
from iso20k_audit.exchange.container import CHUNK, Container
from iso20k_audit.exchange.contents import check
from iso20k_audit.exchange.opening import open_package
from iso20k_audit.exchange.package_info import Heads, PackageInfo
from iso20k_audit.exchange.refusing import damaged, shown, unreadable, wrong_at
from iso20k_audit.exchange.signing import Signature, SignatureStatus
from iso20k_audit.exchange.zip_directory import LIMITS
from iso20k_audit.model.errors import NotFound, PackageError, PassphraseNeeded, WrongPassphrase
from iso20k_audit.model.wording import translate

Progress = Callable[[int, int, str], None]

_MANIFEST = re.compile(r"(tag)?manifest-(md5|sha1|sha256|sha512)\.txt")
_LINE = re.compile(r"([0-9A-Fa-f]{32,128})[ \t]+\*?(.+)")
_LARGEST_MANIFEST = 64 * 1024 * 1024
_MOST_PROBLEMS = 100


@dataclass(slots=True)
class Verified:
    """What was found.

    Attributes:
        kind: `package`, `bag`, `folder` (an export with a list of hashes), or `workspace`.
        problems: one sentence each, the first that does not fit first. Of a package only that one.
        checked: how many of what were looked at, in English words for programs.
        heads: newest entries by copy.
        digest: SHA-256 that names the content of a package, else empty.
    """

    path: Path
    kind: str
    problems: list[str] = field(default_factory=list)
    checked: dict[str, int] = field(default_factory=dict)
    heads: Heads = field(default_factory=dict)
    signature: Signature | None = None
    digest: str = ""
    info: PackageInfo | None = None

    @property
    def ok(self) -> bool:
        """Everything fits, and a package is signed with the key of the sender that it names."""
        return not self.problems


def verify_package(
    path: Path,
    *,
    passphrase: str | None = None,
    identities: Sequence[str] = (),
    progress: Progress | None = None,
) -> Verified:
    """Checks a package file as it is checked before it is taken in.

    Raises:
        NotFound: there is no such file.
        PassphraseNeeded, WrongPassphrase: it is encrypted.
        Cancelled: by `progress`.
    """
    found = Verified(path, "package")
    with tempfile.TemporaryDirectory(prefix="iso20k-") as staging:
        try:
            package = open_package(
                path,
                Path(staging),
                passphrase=passphrase,
                identities=identities,
                room_for_blobs=False,
                progress=progress,
            )
        except (PassphraseNeeded, WrongPassphrase):
            raise
        except PackageError as error:
            found.problems.append(error.message)
            return found
        with package:
            _describe(found, package.info, package.signature, package.digest)
    return found


def verify_bundle(path: Path, *, progress: Progress | None = None) -> Verified:
    """Checks a folder or zip that has a list of hashes: an unpacked package, any bag (RFC 8493), an export.

    Files of an export that are not listed are no problem; files under `data/` of a bag are.

    Raises:
        NotFound: there is nothing there, or no list of hashes in it.
        Cancelled: by `progress`.
    """
    if path.is_dir():
        return _verify_source(Folder(path), path, progress)
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            try:
                container = Container(file, size, _may_be_read, dense=lambda _name: True)
                return _verify_source(_ZipFiles(container), path, progress)
            except PackageError as error:
                return Verified(path, "bag", [error.message])
    except FileNotFoundError:
        raise NotFound(translate("Exchange", "{path}: there is no such file.").format(path=path)) from None
    except OSError as error:
        raise unreadable(error) from error


class Folder:
    """The files in a folder, without following links."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.links: list[str] = []
        self.sizes: dict[str, int] = {}
        waiting = [root]
        try:
            while waiting:
                for one in sorted(waiting.pop().iterdir()):
                    name = one.relative_to(root).as_posix()
                    if one.is_symlink():
                        self.links.append(name)
                    elif one.is_dir():
                        waiting.append(one)
                    elif one.is_file():
                        self.sizes[name] = one.stat().st_size
        except OSError as error:
            raise unreadable(error) from error

    def chunks(self, name: str) -> Iterator[bytes]:
        """The content of a file in parts."""
        if name not in self.sizes:
            raise wrong_at(shown(name), translate("Exchange", "is missing"))
        try:
            with (self._root / name).open("rb", buffering=0) as file:
                while part := file.read(CHUNK):
                    yield part
        except OSError as error:
            raise unreadable(error) from error

    def read(self, name: str, most: int) -> bytes:
        """A small file whole."""
        if self.sizes.get(name, 0) > most:
            raise wrong_at(shown(name), translate("Exchange", "is too large"))
        return b"".join(self.chunks(name))


class _ZipFiles:
    """The files of any zip; within its one outer folder where it has one."""

    def __init__(self, container: Container) -> None:
        tops = {name.partition("/")[0] for name in container.members if "/" in name}
        plain = [name for name in container.members if "/" not in name]
        self._base = f"{tops.pop()}/" if len(tops) == 1 and not plain else ""
        self._container = container
        self.links: list[str] = []
        self.sizes = {name[len(self._base) :]: one.size for name, one in container.members.items()}

    def chunks(self, name: str) -> Iterator[bytes]:
        """See `Container.chunks`."""
        return self._container.chunks(self._base + name)

    def read(self, name: str, most: int) -> bytes:
        """See `Container.read`."""
        return self._container.read(self._base + name, most)


def _may_be_read(name: str) -> bool:
    """Names in the zip of a bundle: nothing is extracted, so only what no honest zip has is refused."""
    return len(name) <= 1000 and not any(ch in name for ch in "\0\\") and not name.startswith("/")


def _verify_source(source: Folder | _ZipFiles, path: Path, progress: Progress | None) -> Verified:
    manifests = sorted(name for name in source.sizes if _MANIFEST.fullmatch(name))
    if not manifests:
        raise NotFound(
            translate("Exchange", "{path}: there is no list of hashes in it (manifest-sha256.txt).").format(
                path=path
            ),
            translate("Exchange", "Name a workspace, a package, or a folder or zip that was exported."),
        )
    told = _counter(progress, sum(source.sizes.values()))
    is_bag = bag.DECLARATION in source.sizes
    if is_bag and bag.INFO in source.sizes:
        return _verify_unpacked(source, path, told)
    found = Verified(path, "bag" if is_bag else "folder")
    lists = {name: _read_list(source, name, found) for name in manifests}
    for name in source.links:
        found.problems.append(_at(name, translate("Exchange", "is a link, which is not followed")))
    for name, listed in lists.items():
        _compare(source, name, listed, found, told)
        if is_bag and not name.startswith("tag"):
            extra = sorted(one for one in source.sizes if one.startswith("data/") and one not in listed)
            found.problems += [
                _at(one, translate("Exchange", "is not listed in {manifest}").format(manifest=name))
                for one in extra
            ]
    found.checked = {
        "files": len(set().union(*lists.values())),
        "not_listed": len(source.sizes.keys() - set().union(*lists.values()) - set(manifests)),
    }
    del found.problems[_MOST_PROBLEMS:]
    return found


def _verify_unpacked(source: Folder | _ZipFiles, path: Path, told: Callable[[int], None]) -> Verified:
    """A package that somebody unpacked, or packed again without its outer form."""
    found = Verified(path, "package")
    with tempfile.TemporaryDirectory(prefix="iso20k-") as private:
        try:
            if source.links:
                raise damaged(translate("Exchange", "{file} is a link").format(file=shown(source.links[0])))
            contents = check(source, Path(private), told, LIMITS)
        except PackageError as error:
            found.problems.append(error.message)
            return found
    _describe(found, contents.info, contents.signature, contents.digest)
    return found


def _describe(found: Verified, info: PackageInfo, signature: Signature, digest: str) -> None:
    found.info, found.signature, found.digest, found.heads = info, signature, digest, info.heads
    found.checked = {
        "entries": info.counts.changes,
        "withheld": info.counts.withheld,
        "originals": info.counts.blobs,
        "bytes_of_originals": info.counts.bytes,
    }
    if signature.status is not SignatureStatus.VALID:
        found.problems.append(signature.reason)


def _read_list(source: Folder | _ZipFiles, name: str, found: Verified) -> dict[str, str]:
    """Hashes by file name; lines with # are remarks of an export."""
    listed: dict[str, str] = {}
    content = source.read(name, _LARGEST_MANIFEST).decode("utf-8", "replace").removeprefix("\ufeff")
    for number, line in enumerate(content.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        fits = _LINE.fullmatch(line)
        if fits is None:
            where = translate("Exchange", "{file}, line {number}").format(file=name, number=number)
            found.problems.append(_at(where, translate("Exchange", "is no hash and name")))
            continue
        named = fits[2].removeprefix("./")
        named = (
            named.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
            if found.kind == "bag"
            else named
        )
        listed[named] = fits[1].lower()
    return listed


def _compare(
    source: Folder | _ZipFiles,
    manifest: str,
    listed: Mapping[str, str],
    found: Verified,
    told: Callable[[int], None],
) -> None:
    fits = _MANIFEST.fullmatch(manifest)
    assert fits is not None
    for name, digest in listed.items():
        if name not in source.sizes:
            found.problems.append(_at(name, translate("Exchange", "is missing")))
            continue
        hasher = hashlib.new(fits[2], usedforsecurity=False)
        try:
            for part in source.chunks(name):
                hasher.update(part)
                told(len(part))
        except PackageError as error:
            found.problems.append(error.message)
            continue
        if hasher.hexdigest() != digest:
            found.problems.append(_at(name, translate("Exchange", "was altered")))


def _at(name: str, reason: str) -> str:
    return wrong_at(shown(name), reason).message


def _counter(progress: Progress | None, total: int) -> Callable[[int], None]:
    done = 0

    def told(number: int) -> None:
        nonlocal done
        done += number
        if progress is not None:
            progress(min(done, total), max(total, 1), translate("Exchange", "Checking"))

    return told
