"""Writing a package: entries, places, seals and originals into a bag in a zip, signed, encrypted if wanted.

Written beside the target under another name, read back, synced and renamed: the target is whole or as it was.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, cast

from iso20k_audit.exchange import age_header, age_payload, bag
from iso20k_audit.exchange.bag_writing import Packing
from iso20k_audit.exchange.chains import Place
from iso20k_audit.exchange.container import Container
from iso20k_audit.exchange.durable import flush_to_disk, put_in_place
from iso20k_audit.exchange.keys import DeviceKey
from iso20k_audit.exchange.package_info import PackageInfo
from iso20k_audit.exchange.signing import Seal
from iso20k_audit.model.errors import InputError, PackageError
from iso20k_audit.model.wording import translate

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Written:
    """A package that was written.

    Attributes:
        sha256: of the file.
        bytes: its size.
        digest: SHA-256 that names its content, the same with and without encryption; `words.spoken` says it.
        info: what it says of itself, with counts and heads.
    """

    path: Path
    sha256: str
    bytes: int
    digest: str
    info: PackageInfo


def write_package(
    target: Path,
    info: PackageInfo,
    changes: Iterable[tuple[str, bytes]],
    withheld: Iterable[tuple[str, Place]] = (),
    blobs: Iterable[tuple[str, Path]] = (),
    *,
    key: DeviceKey,
    seals: Iterable[Seal] = (),
    passphrase: str | None = None,
    recipients: Sequence[str] = (),
    progress: Progress | None = None,
) -> Written:
    """Writes a package.

    Args:
        info: its `counts` and `heads` are filled in; its sender's `device_key` must be that of `key`.
        changes: (copy, exact bytes of an entry), by copy, and within a copy by number and id.
        withheld: (copy, place) of entries whose content is not for the receiver, in the same order.
        blobs: (SHA-256, file) of originals.
        key: signs the package, and the newest entry of the sender's own copy.
        seals: those of other copies, kept from earlier packages; those of entries that are not sent are left out.
        passphrase, recipients: one of them to encrypt the file.
        progress: bytes done and in all; may raise Cancelled, then nothing is left.

    Raises:
        PackageError: an entry does not continue its chain or is too long, or an original is not what its hash says.
        InputError: the target cannot be written.
    """
    if info.sender.device_key != key.public:
        raise ValueError("the sender's key is not the one that signs")
    waiting = target.with_name(f".{target.name[:80]}.{os.getpid()}.{os.urandom(4).hex()}.tmp")
    try:
        with waiting.open("xb") as file:
            if passphrase or recipients:
                file_key = os.urandom(16)
                header = age_header.write_header(file_key, passphrase=passphrase, recipients=recipients)
                file.write(header)
                encrypting = age_payload.Encrypting(file, file_key)
                packed = Packing(cast(IO[bytes], encrypting), info, key, progress)
                packed.write(changes, withheld, blobs, seals)
                plain_sha256 = encrypting.close()
            else:
                packed = Packing(file, info, key, progress)
                packed.write(changes, withheld, blobs, seals)
            flush_to_disk(file)
        with waiting.open("rb") as file:
            if passphrase or recipients:
                _read_back_encrypted(file, len(header), file_key, plain_sha256, packed.told)
            else:
                _read_back(file, packed.digest, packed.told)
            file.seek(0)
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            size = file.tell()
        put_in_place(waiting, target)
    except OSError as error:
        raise InputError(
            translate("Exchange", "{target}: cannot be written ({reason}).").format(
                target=target, reason=error.strerror or error
            ),
            translate("Exchange", "Choose another folder or free some space. No package was written."),
        ) from error
    finally:
        with contextlib.suppress(OSError):
            waiting.unlink(missing_ok=True)
    return Written(target, sha256, size, packed.digest, packed.info)


def _read_back(file: BinaryIO, digest: str, told: Callable[[int], None]) -> None:
    """What is on the disk is what was meant.

    Raises:
        PackageError: it is not.
    """
    size = file.seek(0, os.SEEK_END)
    source = bag.Inside(Container(file, size, bag.is_safe, dense=bag.may_be_dense))
    lists = bag.read_lists(source)
    for name, listed in lists.manifest.items():
        hasher = hashlib.sha256()
        for part in source.chunks(name):
            hasher.update(part)
            if bag.blob_of(name):
                told(len(part))
        if hasher.hexdigest() != listed:
            raise _not_as_written()
    if lists.digest != digest:
        raise _not_as_written()


def _read_back_encrypted(
    file: BinaryIO, start: int, file_key: bytes, plain_sha256: str, told: Callable[[int], None]
) -> None:
    file.seek(start)
    hasher = hashlib.sha256()
    for part in age_payload.decrypted(file, file_key, told):
        hasher.update(part)
    if hasher.hexdigest() != plain_sha256:
        raise _not_as_written()


def _not_as_written() -> PackageError:
    return PackageError(
        translate("Exchange", "The disk gave back other bytes than were written."),
        translate("Exchange", "No package was written. Check the disk, or choose another folder."),
    )
