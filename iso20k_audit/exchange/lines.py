"""JSON from other people: parsed under limits, so that no text can exhaust memory or mean two things.

Not for: what the keys mean.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from iso20k_audit.exchange.refusing import wrong_at
from iso20k_audit.model.wording import grouped, translate

LONGEST_LINE = 4 * 1024 * 1024
"""Bytes. A field may have 500,000 characters of four bytes; parsing takes at most thirty times as much memory."""

DEEPEST = 32
_MOST_DIGITS = 16
_WHOLE = 2**53


def parse(content: bytes, place: str) -> dict[str, Any]:
    """One JSON object from its exact bytes.

    Refuses duplicate keys, numbers other than whole ones below 2^53, more than 32 levels, lone surrogates, and
    anything before or after the object.

    Raises:
        PackageError: naming `place` and what is wrong.
    """
    if len(content) > LONGEST_LINE:
        raise wrong_at(place, _too_long())
    if content[:1] != b"{" or content[-1:] != b"}":
        raise wrong_at(place, translate("Exchange", "is not one JSON object"))
    try:
        document = _DECODER.decode(content.decode("utf-8"))
        if content.count(b"[") + content.count(b"{") > DEEPEST and _depth(document) > DEEPEST:
            raise RecursionError
        if b"\\u" in content:
            json.dumps(document, ensure_ascii=False).encode("utf-8")  # fails for a lone surrogate
    except UnicodeError:
        raise wrong_at(place, translate("Exchange", "is not text in UTF-8")) from None
    except _Refused as refused:
        raise wrong_at(place, str(refused)) from None
    except RecursionError:
        raise wrong_at(place, translate("Exchange", "is nested too deeply")) from None
    except ValueError:
        raise wrong_at(place, translate("Exchange", "is not one JSON object")) from None
    assert isinstance(document, dict)
    return document


def read_lines(stream: BinaryIO, name: str) -> Iterator[tuple[int, bytes]]:
    """Lines with their number, from 1; every line ends with a line feed, which is not part of it.

    Raises:
        PackageError: a line is too long, empty, or not ended.
    """
    number = 0
    while line := stream.readline(LONGEST_LINE + 2):
        number += 1
        if not line.endswith(b"\n"):
            reason = (
                _too_long()
                if len(line) > LONGEST_LINE
                else translate("Exchange", "is not ended, as if the file were cut off")
            )
            raise wrong_at(place_of(name, number), reason)
        if line == b"\n":
            raise wrong_at(place_of(name, number), translate("Exchange", "is empty"))
        yield number, line[:-1]


def lines_of(path: Path, name: str) -> Iterator[tuple[int, bytes]]:
    """Lines of a file, see `read_lines`."""
    with path.open("rb") as stream:
        yield from read_lines(stream, name)


def place_of(name: str, number: int) -> str:
    """How a line is named in messages."""
    return translate("Exchange", "{file}, line {number}").format(file=name, number=number)


class _Refused(Exception):
    """What is wrong with a value, in words."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Refused(translate("Exchange", "has a key twice"))
    return found


def _whole(text: str) -> int:
    if len(text) > _MOST_DIGITS + 1 or abs(number := int(text)) >= _WHOLE:
        raise _Refused(translate("Exchange", "has a number that is too large"))
    return number


def _no_number(_text: str) -> Any:
    raise _Refused(translate("Exchange", "has a number that is not whole"))


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_whole, parse_float=_no_number, parse_constant=_no_number
)


def _depth(document: Any) -> int:
    """Levels of nesting, counted without recursion; stops when there are too many."""
    level, depth = [document], 0
    while level and depth <= DEEPEST:
        inner: list[Any] = []
        for one in level:
            inner += one.values() if isinstance(one, dict) else one
        level = [one for one in inner if isinstance(one, dict | list)]
        depth += 1
    return depth


def _too_long() -> str:
    return translate("Exchange", "is longer than {limit} bytes").format(limit=grouped(LONGEST_LINE))
