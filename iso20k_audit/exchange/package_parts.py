"""Reading `data/package.json` key by key: each value is of its type and length, or the error names it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from iso20k_audit.model.errors import PackageError
from iso20k_audit.model.wording import translate

MOST_PEOPLE = 5_000
WHOLE = 2**53

_T = TypeVar("_T")


class Part:
    """An object within package.json; `place` names it in errors."""

    def __init__(self, data: object, place: str) -> None:
        self.place = place
        if not isinstance(data, dict):
            raise self.wrong("")
        self.data: dict[str, Any] = data

    def wrong(self, key: str) -> PackageError:
        """The error that names a key."""
        where = ".".join(part for part in (self.place, key) if part) or "{ }"
        return PackageError(
            translate("Exchange", 'data/package.json: "{where}" is missing or not as it must be.').format(
                where=where
            ),
            translate("Exchange", "Nothing was changed. Ask its sender to write the package again."),
        )

    def need(self, key: str) -> Any:
        """A value that must be there, whatever it is."""
        if key not in self.data:
            raise self.wrong(key)
        return self.data[key]

    def text(self, key: str, longest: int) -> str:
        """A text, empty or not."""
        value = self.need(key)
        if not isinstance(value, str) or len(value) > longest or "\x00" in value:
            raise self.wrong(key)
        return value

    def matching(self, key: str, pattern: re.Pattern[str], missing: str | None = None) -> str:
        """A text of a form; `missing` stands for a key that is not there."""
        value = self.need(key) if missing is None else self.data.get(key, missing)
        if not isinstance(value, str) or pattern.fullmatch(value) is None:
            raise self.wrong(key)
        return value

    def number(self, key: str, least: int) -> int:
        """A whole number."""
        value = self.need(key)
        if type(value) is not int or not least <= value < WHOLE:
            raise self.wrong(key)
        return value

    def moment(self, key: str) -> str:
        """A time with its offset."""
        value = self.text(key, 40)
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            raise self.wrong(key) from None
        if moment.tzinfo is None:
            raise self.wrong(key)
        return value

    def part(self, key: str) -> Part:
        """An object within this one."""
        return Part(self.need(key), ".".join(part for part in (self.place, key) if part))

    def parts(self, key: str, read: Callable[[Part], _T]) -> list[_T]:
        """A list of objects."""
        value = self.need(key)
        if not isinstance(value, list) or len(value) > MOST_PEOPLE:
            raise self.wrong(key)
        return [read(Part(one, f"{key}[{place}]")) for place, one in enumerate(value)]

    def rest(self, *known: str) -> dict[str, Any]:
        """Keys of a newer program."""
        return {key: value for key, value in self.data.items() if key not in known}
