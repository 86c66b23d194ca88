"""Opening a package: everything is checked before anything of it can be read.

Not for: taking it into a workspace (see `services`), nor deciding whom to trust.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from iso20k_audit.exchange import age_header, age_payload, bag
from iso20k_audit.exchange.container import Container
from iso20k_audit.exchange.contents import read_info
from iso20k_audit.exchange.opened_package import OpenedPackage, check_room, counted
from iso20k_audit.exchange.package_info import PackageInfo
from iso20k_audit.exchange.refusing import too_much, unreadable
from iso20k_audit.exchange.zip_directory import LIMITS, Limits
from iso20k_audit.model.errors import NotFound, PackageError
from iso20k_audit.model.wording import grouped, translate

Progress = Callable[[int, int, str], None]

__all__ = ["OpenedPackage", "is_encrypted", "open_package", "peek"]


def is_encrypted(path: Path) -> bool:
    """Whether a file is encrypted with age: then a passphrase or identity is needed.

    Raises:
        NotFound: there is no such file.
        PackageError: it cannot be read.
    """
    file, _size = _open_regular(path)
    with file:
        return age_header.is_encrypted(_first(file))


def open_package(
    path: Path,
    staging: Path,
    *,
    passphrase: str | None = None,
    identities: Sequence[str] = (),
    room_for_blobs: bool = True,
    limits: Limits = LIMITS,
    progress: Progress | None = None,
) -> OpenedPackage:
    """Opens a package and checks all of it.

    Args:
        staging: a folder of the user's own; a private folder in it is used until the package is closed.
        passphrase, identities: what opens an encrypted package (`DeviceKey.identity`).
        room_for_blobs: refuse if its originals would not fit on the disk of `staging`.
        progress: bytes done and in all; may raise Cancelled, then nothing is left.

    Raises:
        NotFound: there is no such file.
        PassphraseNeeded, WrongPassphrase: it is encrypted.
        PackageError: anything in it is wrong; says what, and where.
    """
    file, size = _open_regular(path)
    private = None
    try:
        staging.mkdir(parents=True, exist_ok=True)
        private = Path(tempfile.mkdtemp(prefix="package-", dir=staging))
        encrypted = age_header.is_encrypted(_first(file))
        inner = size
        if encrypted:
            with file as outer:
                file = _decrypt(outer, size, private, passphrase, identities, limits, progress)
            inner = file.seek(0, os.SEEK_END)
        package = OpenedPackage(path, private, file, encrypted=encrypted, size=size)
        package.check(inner, limits, progress, room_for_blobs=room_for_blobs)
    except BaseException as error:
        file.close()
        if private is not None:
            shutil.rmtree(private, ignore_errors=True)
        if isinstance(error, OSError):
            raise unreadable(error) from error
        raise
    return package


def peek(path: Path) -> PackageInfo | None:
    """What a package says of itself, unchecked, for a list of files; None if it is encrypted.

    Raises:
        NotFound, PackageError: see `open_package`.
    """
    file, size = _open_regular(path)
    with file:
        try:
            if age_header.is_encrypted(_first(file)):
                return None
            return read_info(bag.Inside(Container(file, size, bag.is_safe, dense=bag.may_be_dense)))
        except OSError as error:
            raise unreadable(error) from error


def _open_regular(path: Path) -> tuple[BinaryIO, int]:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise PackageError(
                translate("Exchange", "{path}: is not a file.").format(path=path),
                translate("Exchange", "Choose a file whose name ends in .i20k."),
            )
        return path.open("rb"), status.st_size
    except FileNotFoundError:
        raise NotFound(translate("Exchange", "{path}: there is no such file.").format(path=path)) from None
    except (OSError, ValueError) as error:
        raise unreadable(error if isinstance(error, OSError) else OSError(str(error))) from error


def _first(file: BinaryIO) -> bytes:
    file.seek(0)
    start = file.read(64)
    file.seek(0)
    return start


def _decrypt(
    outer: BinaryIO,
    size: int,
    private: Path,
    passphrase: str | None,
    identities: Sequence[str],
    limits: Limits,
    progress: Progress | None,
) -> BinaryIO:
    if size > limits.total_bytes:
        raise too_much(
            translate("Exchange", "it has more than {limit} MB").format(
                limit=grouped(limits.total_bytes // 10**6)
            )
        )
    header = age_header.read_header(outer)
    file_key = age_header.file_key_of(header, passphrase=passphrase, identities=identities)
    check_room(private, size)
    told = counted(progress, size, translate("Exchange", "Decrypting the package"))
    target = (private / "decrypted").open("x+b")
    try:
        for part in age_payload.decrypted(outer, file_key, told):
            target.write(part)
        target.flush()
    except BaseException:
        target.close()
        raise
    return target
