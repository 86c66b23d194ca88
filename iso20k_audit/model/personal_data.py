"""Finds what is probably personal data in a text: e-mail addresses, phone, card and account numbers, names.

It points out, it never decides: some of it is meant to be there. IP addresses, host names, ticket and serial
numbers are left alone: in an audit of a service they are objective evidence and name things, not people.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

from iso20k_audit.model.wording import translate


class DataKind(StrEnum):
    """Kinds of personal data; the values are stored."""

    EMAIL = "email"
    CARD = "card"
    IBAN = "iban"
    PHONE = "phone"
    NAME = "name"

    @property
    def label(self) -> str:
        """In words."""
        return {
            DataKind.EMAIL: translate("PersonalData", "E-mail address"),
            DataKind.CARD: translate("PersonalData", "Payment card number"),
            DataKind.IBAN: translate("PersonalData", "Bank account number"),
            DataKind.PHONE: translate("PersonalData", "Phone number"),
            DataKind.NAME: translate("PersonalData", "Name of a person"),
        }[self]

    @property
    def stand_in(self) -> str:
        """What stands in its place in an export that masks it."""
        return {
            DataKind.EMAIL: translate("PersonalData", "[e-mail removed]"),
            DataKind.CARD: translate("PersonalData", "[card number removed]"),
            DataKind.IBAN: translate("PersonalData", "[account number removed]"),
            DataKind.PHONE: translate("PersonalData", "[phone number removed]"),
            DataKind.NAME: translate("PersonalData", "[name removed]"),
        }[self]


@dataclass(frozen=True, slots=True)
class Hit:
    """One place in a text.

    Attributes:
        start, end: offsets in the text.
        value: as it stands there.
        normal: the same however it is written, to recognise it elsewhere: digits only, lower case, full name.
    """

    kind: DataKind
    start: int
    end: int
    value: str
    normal: str


@dataclass(frozen=True, slots=True)
class Names:
    """People whose names are looked for: those of the auditee, not of the audit team.

    Attributes:
        by_surname: patterns of the ways a name is written, by the part of the surname that all of them contain,
            case folded.
    """

    by_surname: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, names: Iterable[str], team: Iterable[str] = ()) -> Names:
        """From full names; those of the team are left out, and so are names of one word: too many are words."""
        own = [_tidy(name).casefold().split() for name in team]
        of_team = {tuple(sorted(words)) for words in own}
        found: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        for name in sorted({_tidy(name) for name in names}):
            words = name.split()
            if len(words) < 2 or tuple(sorted(name.casefold().split())) in of_team:
                continue
            shared = any(words[-1].casefold() == member[-1] for member in own if member)
            part = max(_JOINT.split(words[-1]), key=len).casefold()
            found.setdefault(part, []).append((name, _ways(words, alone=not shared)))
        return cls({surname: tuple(ways) for surname, ways in found.items()})


def _tidy(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())


_JOINT = re.compile(r"[-\u2010\u2011'’_]")
_BETWEEN = r"(?:\s+|[\s_.,-]{1,5})"
_TITLES = "Mr|Mrs|Ms|Dr|Prof|Herr|Herrn|Frau|Pan|Pani|Sr|Sra|Srta|Don|Doña|Dona|Mme|Mlle|M"


def _ways(words: list[str], *, alone: bool) -> re.Pattern[str]:
    """`Anna Nowak`, `Nowak Anna`, `A. Nowak`, and with a title `Ms Nowak` unless the team shares the surname.

    Full names are found in any case and with any separator, also beside `_` as in names of files; the others
    only as written or with the surname in capitals, for a surname alone may be a common word.
    """
    first, last = _spelled(words[0]), _spelled(words[-1])
    middle = rf"(?:{_BETWEEN}[^\W_]{{1,30}}(?:['’-][^\W_]{{1,30}}){{0,2}}){{0,2}}?" if len(words) > 2 else ""
    joined = "[_.,-]{1,5}"  # between hyphens or underscores a hyphen beside the name makes no double surname
    ways = [
        rf"(?i:{first}{middle}{_BETWEEN}{last}|{last}{_BETWEEN}{first}){_NOT_DOUBLE}",
    ]
    surname = rf"(?:{re.escape(words[-1])}|{re.escape(words[-1].upper())})"
    if words[0][0].isupper():
        ways.append(rf"{re.escape(words[0][0])}\.[\s_]?{surname}{_NOT_DOUBLE}")
    if alone:
        ways.append(rf"(?:{_TITLES})\.?[\s_]+{surname}{_NOT_DOUBLE}")
    in_file = rf"(?i:{first}{joined}{last}|{last}{joined}{first})"
    return re.compile(rf"(?<![^\W_])(?:{in_file}|(?<![^\W\d_]-)(?:{'|'.join(ways)}))(?![^\W_])")


_NOT_DOUBLE = r"(?!-[^\W\d_])"


def _spelled(word: str) -> str:
    """A pattern of the ways a part of a name is spelled: other apostrophes and hyphens, `SS` for `ß`."""
    ways = {
        "ß": "(?:ß|ẞ|ss)",
        **dict.fromkeys("'’", "['’]"),
        **dict.fromkeys("-\u2010\u2011", r"[\s_\u2010\u2011-]"),
    }
    return "".join(ways.get(letter) or re.escape(letter) for letter in word)


def people_in(text: str) -> Iterator[str]:
    """Full names in a list such as `Anna Nowak (supervisor), J. Weber; Piotr Zieliński`."""
    plain = re.sub(r"\([^)]*\)?", "", unicodedata.normalize("NFC", text))
    for part in re.split(r"[;,\n/]|\s[–-]\s|\band\b|\bund\b|\by\b|\be\b|\bet\b|\bi\b", plain):
        words = part.split()
        if 2 <= len(words) <= 4 and all(_PART_OF_NAME.fullmatch(word) for word in words):
            capitals = sum(word[0].isupper() for word in words)
            if words[0][0].isupper() and words[-1][0].isupper() and capitals >= 2 and len(words[-1]) > 2:
                yield " ".join(words)


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def is_role(name: str, common: Container[str] = frozenset()) -> bool:
    """Whether words with capitals are rather a role or a department: `Change Manager`, `Group Internal Audit`.

    Args: common: words that texts of the audit write in lower case, whatever the language.
    """
    words = [word.strip(".").casefold() for word in re.split(r"[\s’'-]+", name)]
    return any(word in _ROLE_WORDS or word in common for word in words)


_ROLE_WORDS = _words(
    "accountant administrator admin agent agents analyst architect audit auditor back board business care centre "
    "center change chief client clients committee compliance continuity controller coordinator crew customer data "
    "department deputy desk director duty engineer executive facilities facility finance floor front general group "
    "head helpdesk hr human incident information internal it junior knowledge lead leader leads legal level line "
    "management manager managers member night office officer operations operator owner people performance planner "
    "planning problem process procurement product project quality relationship release representative resources risk "
    "sales security senior service services shift site specialist staff supervisor supplier support system team "
    "technical technician training trainer vendor workforce leiter leiterin leitung abteilung mitarbeiter manager "
    "responsable directeur directrice chef équipe service director directora jefe jefa gerente equipo coordinador "
    "supervisora responsável diretor diretora equipe coordenador kierownik dyrektor specjalista zespół lider "
    "koordynator"
)

_PART_OF_NAME = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:['’-][^\W\d_]+)*\.?")


# -- looking -------------------------------------------------------------------------------------------

_GAP = r"[ \u00a0\u202f./()\u2011-]"
_EMAIL = re.compile(
    r"(?<!\w)\w[\w.+'-]{0,63}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,8}"
    r"(?:(?i:xn)--[^\W_](?:[\w-]{0,57}[^\W_])?|[^\W\d_]{2,24})(?![^\W_])"
)
_CARD = re.compile(r"(?<![^\W_])(?<![.#+/-])(?<!\b0,)[2-689](?:[ \u00a0-]?\d){12,18}(?![^\W_]|[./-]\d)")
_IBAN = re.compile(  # looking ahead, so that a word before does not swallow the beginning of one
    r"(?<![^\W_])(?=([A-Za-z]{2}[0-9]{2}(?:[ \u00a0\u202f\u2011-]?[A-Za-z0-9]){11,30}))"
)
_IBAN_GAPS = re.compile(r"[ \u00a0\u202f\u2011-]")
_MANY_DIGITS = re.compile(r"\d(?:\D{0,3}\d){6}")
_INTERNATIONAL = re.compile(
    rf"(?:(?<![\w+])\+ ?[1-9]|(?<![\w#+/.:,-])00{_GAP}?[1-9])(?:{_GAP}{{0,3}}\d){{6,14}}(?![\w]|{_GAP}?\d)"
)
_NATIONAL = re.compile(
    r"(?<![\w#+/.:,-])(?:\(0\d{1,5}\)|0\d{1,5})(?:[ \u00a0\u202f./-]{1,2}\d{2,8}){1,5}(?![\w]|[.:/-]\d)"
)
_AMERICAN = re.compile(
    r"(?<![\w#+/.:,-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?![\w]|[ .:,/-]\d)"
)
_TOLD = re.compile(
    r"(?i)(?<!\w)(?:tel(?:ephone|efon|efono|éfono|efone|éfone)?|téléphone|phone|mobile|mobil|handy|cell|fax|whatsapp|"
    r"móvil|celular|komórka|portable)(?:\.|:|\s|no\.|nr\.|number){1,4}"
    rf"(\(?\+?\d(?:{_GAP}{{0,2}}\d){{5,14}})(?!\w)"
)
_DATED = re.compile(
    r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}|\d{1,2}[-./](?:19|20)\d{2}"
)
_ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")

_IBAN_LENGTHS = {
    part[:2]: int(part[2:])
    for part in _words(
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 "
        "FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 "
        "LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 "
        "SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20"
    )
}
"""Characters of an account number by country (ISO 13616 registry)."""


def find(text: str, names: Names | None = None) -> list[Hit]:
    """What is probably personal data in a text, in order, without overlaps; places are those of the text as given.

    Letters with separate accents, as macOS writes them in names of files, are read as one letter.
    """
    if unicodedata.is_normalized("NFC", text):
        return _find(text, names)
    composed, stretches = _composed(text)
    hits: list[Hit] = []
    for hit in _find(composed, names):
        start = max(stretches[hit.start][0], hits[-1].end if hits else 0)
        end = stretches[hit.end - 1][1]
        if start < end:
            hits.append(replace(hit, start=start, end=end, value=text[start:end]))
    return hits


def find_in_file_name(name: str, names: Names | None = None) -> list[Hit]:
    """The same in the name of a file, in which `_` stands for a blank."""
    hits = find(name.replace("_", " "), names)
    return [replace(hit, value=name[hit.start : hit.end]) for hit in hits]


_MARKS = 30
"""Accents read together with a letter (as in the stream-safe format of UAX #15); more are no writing."""


def _composed(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text with composed letters, and for each of its characters where that begins and ends in the text."""
    parts: list[str] = []
    stretches: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and end - at <= _MARKS and _goes_with_the_letter_before(text[end]):
            end += 1
        part = unicodedata.normalize("NFC", text[at:end])
        parts.append(part)
        stretches += [(at, end)] * len(part)
        at = end
    return "".join(parts), stretches


def _goes_with_the_letter_before(letter: str) -> bool:
    return letter > "\u02ff" and (unicodedata.category(letter)[0] == "M" or "\u1160" <= letter <= "\u11ff")


def _find(text: str, names: Names | None) -> list[Hit]:
    hits: list[Hit] = []
    if "@" in text:
        hits += (_hit(DataKind.EMAIL, match, match[0].casefold()) for match in _EMAIL.finditer(text))
    if _MANY_DIGITS.search(text):
        for look in (_ibans, _cards, _phones):
            hits += (hit for hit in look(text) if not _covered(hit, hits))
    for name, pattern in _candidates(text, names):
        for match in pattern.finditer(text):
            hit = _hit(DataKind.NAME, match, name.casefold())
            if not _covered(hit, hits):
                hits.append(hit)
    hits.sort(key=lambda hit: hit.start)
    return hits


def _candidates(text: str, names: Names | None) -> Iterator[tuple[str, re.Pattern[str]]]:
    if names is not None and names.by_surname:
        folded = text.casefold()
        for surname, ways in names.by_surname.items():
            if surname in folded:
                yield from ways


def _hit(kind: DataKind, match: re.Match[str], normal: str, group: int = 0) -> Hit:
    return Hit(kind, match.start(group), match.end(group), match[group], normal)


def _covered(hit: Hit, hits: Sequence[Hit]) -> bool:
    return any(hit.start < other.end and other.start < hit.end for other in hits)


def _ibans(text: str) -> Iterator[Hit]:
    behind = 0
    for match in _IBAN.finditer(text):
        wanted, taken, end = _IBAN_LENGTHS.get(match[1][:2].upper(), 0), 0, match.start(1)
        if end < behind:
            continue
        while taken < wanted and end < match.end(1):
            taken += text[end].isalnum()
            end += 1
        value = text[match.start(1) : end]
        goes_on = end < len(text) and text[end].isalnum()
        if not wanted or taken != wanted or goes_on or not is_iban(value):
            continue
        normal = _IBAN_GAPS.sub("", value).upper()
        if value == value.upper() or len(_digits(value)) >= _DIGITS_OF_IBAN:
            behind = end
            yield Hit(DataKind.IBAN, match.start(1), end, value, normal)


_DIGITS_OF_IBAN = 8
"""In small letters fewer are rather words of a sentence."""


def _cards(text: str) -> Iterator[Hit]:
    for match in _CARD.finditer(text):
        digits = _digits(match[0])
        if 13 <= len(digits) <= 19 and passes_luhn(digits) and not _is_stamp(digits):
            yield _hit(DataKind.CARD, match, digits)


def _phones(text: str) -> Iterator[Hit]:
    for pattern, group, least, most in (
        (_INTERNATIONAL, 0, 8, 17),
        (_TOLD, 1, 6, 15),
        (_NATIONAL, 0, 9, 12),
        (_AMERICAN, 0, 10, 10),
    ):
        for match in pattern.finditer(text):
            value = match[group]
            digits = _digits(value)
            compact = value.startswith("00") and value.isdigit()  # a number filled up with zeros
            if not least <= len(digits) <= most or compact or _is_dated(value):
                continue
            while value[-1] in " \u00a0\u202f./()-\u2011":  # a bracket or point that belongs to the sentence
                value = value[:-1]
            normal = digits.removeprefix("00") if value.startswith("00") else digits
            start = match.start(group)
            yield Hit(DataKind.PHONE, start, start + len(value), value, normal)


def _digits(value: str) -> str:
    return "".join(letter for letter in value if letter.isdigit())


def _is_dated(value: str) -> bool:
    return _DATED.search(value) is not None or _ADDRESS.search(value) is not None


def _is_stamp(digits: str) -> bool:
    """A compact time such as 20261012093000, or a time in milliseconds."""
    year, month, day = digits[:4], digits[4:6], digits[6:8]
    return year[:2] in ("19", "20") and "01" <= month <= "12" and "01" <= day <= "31"


def passes_luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, letter in enumerate(reversed(digits)):
        value = int(letter) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0 and len(set(digits)) > 1


def is_iban(value: str) -> bool:
    """Whether the check digits of an account number are right (ISO 13616, mod 97)."""
    compact = _IBAN_GAPS.sub("", value).upper()
    if not compact.isascii() or not compact.isalnum() or len(compact) < 15:
        return False
    turned = compact[4:] + compact[:4]
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1


# -- showing and masking -------------------------------------------------------------------------------

AROUND = 36
"""Characters shown before and after, to whole words."""

HIDDEN = "•••"


def masked(hit: Hit) -> str:
    """The value so that its owner recognises it and nobody learns it from a screen."""
    if hit.kind is DataKind.EMAIL:
        local, _, domain = hit.value.partition("@")
        return f"{local[:1]}{HIDDEN}@{domain[:1]}{HIDDEN}.{domain.rsplit('.', 1)[-1]}"
    if hit.kind is DataKind.NAME:
        return " ".join(f"{word[:1]}{HIDDEN}" for word in re.split(r"[\s_.,-]+", hit.value) if word)
    if hit.kind is DataKind.IBAN:
        return f"{hit.value[:2]} {HIDDEN} {hit.normal[-2:]}"
    if hit.kind is DataKind.PHONE:
        head = hit.value[:3].rstrip(" -/.")
        return f"{head} {HIDDEN} {hit.normal[-2:]}"
    return f"{HIDDEN} {hit.normal[-4:]}"


def excerpt(text: str, hit: Hit, hits: Sequence[Hit] = ()) -> str:
    """A line around a hit with every value in it masked.

    Args: hits: all of the text, so that a neighbour is masked too.
    """
    start, end = _to_words(text, hit.start - AROUND, hit.end + AROUND, hit)
    for other in hits:  # never half of a neighbour, which would not be recognised as one
        if other.start < start < other.end:
            start = other.end
        if other.start < end < other.end:
            end = other.start
    inside = [other for other in (hits or (hit,)) if start <= other.start and other.end <= end]
    parts, at = [], start
    for other in inside:
        parts += [text[at : other.start], masked(other)]
        at = other.end
    parts.append(text[at:end])
    line = " ".join("".join(parts).split())
    return f"{'… ' if start else ''}{line}{' …' if end < len(text) else ''}"


def _to_words(text: str, start: int, end: int, hit: Hit) -> tuple[int, int]:
    """The same stretch without the halves of words at its ends."""
    start, end = max(start, 0), min(end, len(text))
    if start:
        gap = re.compile(r"\s").search(text, start, hit.start)
        start = gap.end() if gap else hit.start
    if end < len(text):
        last = max(text.rfind(" ", hit.end, end), text.rfind("\n", hit.end, end))
        end = last if last >= 0 else hit.end
    return start, end


def removed(text: str, names: Names | None = None, keep: Callable[[Hit], bool] = lambda _hit: False) -> str:
    """The text with words in place of personal data, but for what `keep` says is meant to be there."""
    return _replaced(text, ((hit, hit.kind.stand_in) for hit in find(text, names) if not keep(hit)))


def removed_from_file_name(
    name: str, names: Names | None = None, keep: Callable[[Hit], bool] = lambda _hit: False
) -> str:
    """The same for the name of a file; brackets are kept out of it."""
    return _replaced(
        name,
        (
            (hit, hit.kind.stand_in.replace("[", "(").replace("]", ")"))
            for hit in find_in_file_name(name, names)
            if not keep(hit)
        ),
    )


def _replaced(text: str, places: Iterable[tuple[Hit, str]]) -> str:
    parts, at = [], 0
    for hit, words in places:
        parts += [text[at : hit.start], words]
        at = hit.end
    return "".join([*parts, text[at:]]) if parts else text


@lru_cache(maxsize=1)
def no_names() -> Names:
    """Nobody: for fields in which names stand on purpose."""
    return Names()
