"""The shifts of a site, read from what people wrote about them, and which of them somebody means.

`Day 06-14, Night 22-06` are two shifts; `seven days a week` is none. Not for: who works when.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TIME = r"\d{1,2}(?:[:.h]\d{2})?\s*(?:h|uhr|am|pm)?"
_HOURS = re.compile(rf"\b({_TIME})\s*(?:-|–|—|to|bis|à|a|do)\s*({_TIME})(?![\d:])", re.IGNORECASE)
_ROUND_THE_CLOCK = re.compile(r"\b24\s*(?:[/x]|h/?)\s*7\b", re.IGNORECASE)
_BETWEEN = re.compile(r"[,;/\n|+&]|\b(?:and|und|et|y|e|oraz)\b|،|؛", re.IGNORECASE)
_FILLER = re.compile(
    r"\b(?:shifts?|schicht(?:en)?|quart|turno|turnos|équipe|zmiana|hours?|the|from|in)\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_][\w'-]*")

_WORDS = """
    day days early late mid middle morning afternoon evening night nights twilight swing graveyard weekend weekday
    tag früh spät nacht wochenende matin après-midi soir nuit mañana tarde noche manhã noite
    dzień rano popołudnie wieczór noc noturno diurno nocturno
"""
_KNOWN = frozenset(_WORDS.split())
"""Words that name a shift, in the languages of the program; any other name counts too where hours stand by it."""

_SAME = {
    "days": "day",
    "nights": "night",
    "middle": "mid",
    "noturno": "noite",
    "nocturno": "noche",
}


@dataclass(frozen=True, slots=True)
class Shift:
    """One shift of a site.

    Attributes:
        name: as it is shown, for example `Night`.
        hours: as they were written, for example `22-06`; may be empty.
    """

    name: str
    hours: str = ""

    @property
    def key(self) -> str:
        """What tells it apart: its name in small letters."""
        return shift_key(self.name)


def shift_key(name: str) -> str:
    """A shift as it is compared: `Night shift`, `nights` and `NIGHT` are one."""
    plain = " ".join(_FILLER.sub(" ", _HOURS.sub(" ", name)).casefold().split()).strip(" .:-()[]")
    plain = plain or " ".join(name.casefold().split())
    return _SAME.get(plain, plain)


def parse_shifts(text: str) -> tuple[Shift, ...]:
    """The shifts that a text about a site names, each once, in its order.

    Where some parts of the text have hours, parts with neither hours nor a word for a shift are remarks
    (`seven days a week`). A part with a word for a shift is called by it (`service desk also night`: night). Hours
    alone are their own name. `24/7` alone names no shift.
    """
    text = _ROUND_THE_CLOCK.sub(" ", text or "")
    held = _HOURS.sub(lambda found: found.group().replace("/", " "), text)
    parts = [part.strip(" .:()[]") for part in _BETWEEN.split(held)]
    timed = any(_HOURS.search(part) for part in parts)
    found: dict[str, Shift] = {}
    for part in filter(None, parts):
        shift = _shift(part, timed=timed)
        if shift is not None and shift.key not in found:
            found[shift.key] = shift
    return tuple(found.values())


def _shift(part: str, *, timed: bool) -> Shift | None:
    hours = _HOURS.search(part)
    told = f"{hours.group(1).strip()}-{hours.group(2).strip()}" if hours else ""
    rest = " ".join(_HOURS.sub(" ", part).split()).strip(" .:-–()[]")
    words = _WORD.findall(rest)
    known = [
        word
        for word in words
        if word.casefold() in _KNOWN and not (word.casefold() == "days" and len(words) > 1)
    ]
    if known:
        return Shift(_capital(known[-1]), told)
    if timed and not told:
        return None
    name = " ".join(_FILLER.sub(" ", rest).split()) or rest
    if name:
        return Shift(_capital(name), told)
    return Shift(told, told) if told else None


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def matching(typed: str, shifts: tuple[Shift, ...]) -> Shift | None:
    """The shift of a site that somebody means by what they typed: by its name, its hours, or one word of it."""
    wanted = shift_key(typed)
    if not wanted:
        return None
    hours = _HOURS.search(typed)
    for shift in shifts:
        if shift.key == wanted or (hours and shift.hours and _plain(hours.group()) == _plain(shift.hours)):
            return shift
    words = {_SAME.get(word, word) for word in wanted.split()}
    return next((shift for shift in shifts if shift.key in words), None)


def _plain(hours: str) -> str:
    found = _HOURS.search(hours)
    ends = found.groups() if found else (hours,)
    return "-".join(re.sub(r"\D", "", end).zfill(2).removesuffix("00") or "00" for end in ends)
