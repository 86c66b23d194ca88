"""What is in a bag, checked to the last byte: hashes, lines, chains, heads, counts, seals, signature.

Files with entries are copied to a private folder on the way, so that what is read later is what was checked.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from heapq import merge
from pathlib import Path

from iso20k_audit.exchange import bag, lines
from iso20k_audit.exchange.chains import Place, Walk
from iso20k_audit.exchange.package_info import Counts, Head, PackageInfo
from iso20k_audit.exchange.refusing import too_much, wrong_at
from iso20k_audit.exchange.signing import Seal, Signature, judge
from iso20k_audit.exchange.zip_directory import Limits
from iso20k_audit.model.wording import grouped, translate

MOST_SEALS = 20_000
_HASH = re.compile(r"[0-9a-f]{64}")
_SIGNATURE = re.compile(r"[0-9a-f]{128}")
_COPY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_WHOLE = 2**53

Told = Callable[[int], None]
"""Told of bytes that were read; may raise Cancelled."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What was found.

    Attributes:
        digest: SHA-256 of the tag manifest, names the whole content.
        texts: the private copies of the files with entries, by name in the bag.
        blobs: sizes of originals by hash.
    """

    info: PackageInfo
    signature: Signature
    digest: str
    seals: tuple[Seal, ...]
    texts: Mapping[str, Path]
    blobs: Mapping[str, int]


def read_info(source: bag.Source) -> PackageInfo:
    """What the package says of itself, so far unchecked.

    Raises:
        PackageError: see `PackageInfo.from_json`.
    """
    content = source.read(bag.INFO, bag.LARGEST_INFO)
    return PackageInfo.from_json(lines.parse(content.removesuffix(b"\n"), bag.INFO))


def check(source: bag.Source, private: Path, told: Told, limits: Limits) -> Contents:
    """Checks everything.

    Args:
        private: an empty folder that nobody else writes to.

    Raises:
        PackageError: naming the first file or line that is wrong.
        Cancelled: by `told`.
    """
    info = read_info(source)  # first: a package that needs a newer program says so
    bag.check_names(source)
    lists = bag.read_lists(source)
    texts, altered = _copy_texts(source, lists.manifest, private, told, limits)
    for name in altered:
        raise wrong_at(_first_altered(info, texts, name), translate("Exchange", "was altered"))
    blobs = _check_blobs(source, lists.manifest, told)
    bag.check_sum(source, lists.manifest)
    seals = tuple(_read_seals(texts[bag.SEALS])) if bag.SEALS in texts else ()
    counts = _check_entries(info, texts, seals)
    found = replace(counts, blobs=len(blobs), bytes=sum(blobs.values()))
    if found != replace(info.counts, more={}):
        raise wrong_at(bag.INFO, translate("Exchange", "names other numbers than there are"))
    signature = judge(
        _if_there(source, bag.SIGNATURE),
        _if_there(source, bag.PUBLIC_KEY),
        lists.signed,
        info.sender.device_key,
    )
    return Contents(info, signature, lists.digest, seals, texts, blobs)


def _if_there(source: bag.Source, name: str) -> bytes | None:
    return source.read(name, bag.LARGEST_TAG_FILE) if name in source.sizes else None


def _copy_texts(
    source: bag.Source, manifest: Mapping[str, str], private: Path, told: Told, limits: Limits
) -> tuple[dict[str, Path], list[str]]:
    """Private copies of all but the originals, and which of them are not as listed."""
    names = [name for name in manifest if bag.blob_of(name) is None]
    if sum(source.sizes[name] for name in names) > limits.text_bytes:
        raise too_much(
            translate("Exchange", "its entries have more than {limit} MB").format(
                limit=grouped(limits.text_bytes // 10**6)
            )
        )
    texts: dict[str, Path] = {}
    altered: list[str] = []
    for number, name in enumerate(names):
        texts[name] = private / f"{number}.jsonl"
        hasher = hashlib.sha256()
        with texts[name].open("xb") as target:
            for part in source.chunks(name):
                hasher.update(part)
                target.write(part)
                told(len(part))
        if hasher.hexdigest() != manifest[name]:
            altered.append(name)
    return texts, altered


def _check_blobs(source: bag.Source, manifest: Mapping[str, str], told: Told) -> dict[str, int]:
    blobs: dict[str, int] = {}
    for name, listed in manifest.items():
        sha256 = bag.blob_of(name)
        if sha256 is None:
            continue
        hasher = hashlib.sha256()
        for part in source.chunks(name):
            hasher.update(part)
            told(len(part))
        if not hasher.hexdigest() == listed == sha256:
            raise wrong_at(name, translate("Exchange", "was altered"))
        blobs[sha256] = source.sizes[name]
    return blobs


def _first_altered(info: PackageInfo, texts: Mapping[str, Path], name: str) -> str:
    """The place in an altered file, where the chain shows it: the entry that the next one does not continue.

    Raises:
        PackageError: a line is not even an entry; that is the place then.
    """
    found = bag.copy_of(name)
    if found is None:
        return name
    replica = found[1]
    walk = Walk(None if info.since is None else info.since.get(replica, ()))
    before = ""
    for _key, _kind, where, place in _in_order(texts, replica):
        if walk.wrong_with(place):
            return before or where
        before = where
    return before or name


# -- entries ------------------------------------------------------------------------------------------


def read_changes(path: Path, replica: str) -> Iterator[tuple[str, Place]]:
    """Every line's name for messages, and where its entry stands. Raises: PackageError, naming the line."""
    name = bag.changes_name(replica)
    for number, line in lines.lines_of(path, name):
        where = lines.place_of(name, number)
        yield where, place_of_entry(line, replica, where)


def place_of_entry(line: bytes, replica: str, where: str) -> Place:
    """Where an entry stands, from its exact bytes.

    Raises:
        PackageError: it is no entry of this copy; `where` names it.
    """
    entry = lines.parse(line, where)
    place = Place(hashlib.sha256(line).hexdigest(), entry.get("n", 0), entry.get("p", ""))
    version = entry.get("v")
    if entry.get("r") != replica or type(version) is not int or version < 1 or not _is_place(place):
        raise wrong_at(where, translate("Exchange", "is no entry of this copy"))
    return place


def read_withheld(path: Path, replica: str) -> Iterator[tuple[str, Place]]:
    """As `read_changes`, for entries of which only the place was sent."""
    name = bag.withheld_name(replica)
    for number, line in lines.lines_of(path, name):
        where = lines.place_of(name, number)
        stub = lines.parse(line, where)
        place = Place(stub.get("id", ""), stub.get("n", 0), stub.get("p", ""))
        if not _is_place(place):
            raise wrong_at(where, translate("Exchange", "is not the place of an entry"))
        yield where, place


def _is_place(place: Place) -> bool:
    return (
        _is_hash(place.id)
        and type(place.seq) is int
        and 1 <= place.seq < _WHOLE
        and (place.prev is None or _is_hash(place.prev))
    )


def _is_hash(value: object) -> bool:
    return isinstance(value, str) and _HASH.fullmatch(value) is not None


def _check_entries(info: PackageInfo, texts: Mapping[str, Path], seals: tuple[Seal, ...]) -> Counts:
    """Chains, heads and seals. Returns: how many entries there are."""
    there = {found[1] for name in texts if (found := bag.copy_of(name))}
    since = info.since or {}
    sealed: dict[str, dict[int, set[str]]] = {}
    for seal in seals:
        sealed.setdefault(seal.replica, {}).setdefault(seal.seq, set()).add(seal.head)
    counts: Counter[str] = Counter()
    for replica in sorted({*there, *since, *info.heads}):
        walk = Walk(None if info.since is None else since.get(replica, ()))
        at_seal: dict[int, set[str]] = {}
        claims = sealed.get(replica, {})
        for _key, kind, where, place in _in_order(texts, replica):
            reason = walk.wrong_with(place)
            if reason:
                raise wrong_at(where, reason)
            counts[kind] += 1
            if place.seq in claims:
                at_seal.setdefault(place.seq, set()).add(place.id)
        for seq, ids in at_seal.items():
            if not claims[seq] <= ids:
                told = translate(
                    "Exchange", "a seal names another entry {seq} of copy {replica} than there is"
                )
                raise wrong_at(bag.SEALS, told.format(seq=seq, replica=replica[:8]))
        _check_heads(info.heads.get(replica, ()), walk.tips(), replica)
    return Counts(counts["changes"], counts["withheld"])


def _in_order(texts: Mapping[str, Path], replica: str) -> Iterator[tuple[tuple[int, str], str, str, Place]]:
    """Entries and places of a copy together, by number."""
    streams = []
    for kind, name, read in (
        ("changes", bag.changes_name(replica), read_changes),
        ("withheld", bag.withheld_name(replica), read_withheld),
    ):
        if name in texts:
            streams.append(_keyed(kind, read(texts[name], replica)))
    return merge(*streams)


def _keyed(
    kind: str, found: Iterator[tuple[str, Place]]
) -> Iterator[tuple[tuple[int, str], str, str, Place]]:
    for where, place in found:
        yield (place.seq, place.id), kind, where, place


def _check_heads(named: tuple[Head, ...], found: tuple[Head, ...], replica: str) -> None:
    if set(named) != set(found):
        told = translate("Exchange", "names other newest entries of copy {replica} than there are")
        raise wrong_at(bag.INFO, told.format(replica=replica[:8]))


def _read_seals(path: Path) -> Iterator[Seal]:
    """The seals; each was made with the key that it names. Raises: PackageError, naming the line."""
    for number, line in lines.lines_of(path, bag.SEALS):
        where = lines.place_of(bag.SEALS, number)
        if number > MOST_SEALS:
            raise wrong_at(where, translate("Exchange", "is one seal too many"))
        found = lines.parse(line, where)
        known = {name: found.pop(name, None) for name in ("replica", "seq", "head", "key", "signature")}
        replica, seq, head, key, signature = known.values()
        right = (
            isinstance(replica, str)
            and _COPY.fullmatch(replica) is not None
            and _is_hash(key)
            and _is_place(Place(head, seq, None))
            and isinstance(signature, str)
            and _SIGNATURE.fullmatch(signature) is not None
        )
        if not right:
            raise wrong_at(where, translate("Exchange", "is no seal"))
        seal = Seal(replica, seq, head, key, signature, found)
        if not seal.holds:
            raise wrong_at(where, translate("Exchange", "is a seal whose signature does not fit"))
        yield seal
