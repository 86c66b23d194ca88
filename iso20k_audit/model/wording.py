"""Texts for people outside the window: rules, errors, reports. One seam for their translation.

A text is written in English at its place, `translate("Rules", "Name the clause that is not met.")`, where
the extraction tool finds it; values are filled in afterwards with `.format`. The language is that of the
window, or the one of a report while it is written (`with language("de")`). Translations are read from the
same files as the window's, `resources/translations/iso20k_<language>.ts`, when they are first needed.

Not for: words in widgets, which Qt translates, nor what is stored: stored values never depend on a language.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple

from iso20k_audit.assets import resource

ENGLISH = "en"

LANGUAGES: dict[str, str] = {
    "en": "English",
    "es": "Español",
    "pt_BR": "Português (Brasil)",
    "pl": "Polski",
    "fr": "Français",
    "de": "Deutsch",
    "ar": "العربية",
}
"""Languages of the program by their code, each named in itself."""

RIGHT_TO_LEFT = frozenset({"ar"})

_GROUPING = {
    "en": (",", "."),
    "es": (".", ","),
    "pt_BR": (".", ","),
    "pl": ("\u00a0", ","),
    "fr": ("\u202f", ","),
    "de": (".", ","),
    "ar": (",", "."),
}
"""Thousands and decimal mark by language, after the Unicode CLDR."""

Key = tuple[str, str, str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks a text in a table for extraction; `translate(context, text)` translates it when it is shown."""
    return text


class Catalogue(NamedTuple):
    """The translations of one language.

    Attributes:
        texts: by context, English text and disambiguation.
        plurals: the same for texts that depend on a number, one form after the other as Qt orders them.
    """

    texts: Mapping[Key, str] = MappingProxyType({})
    plurals: Mapping[Key, tuple[str, ...]] = MappingProxyType({})


def file_of(code: str) -> Path:
    """Where the translations into a language are."""
    return resource(f"translations/iso20k_{code}.ts")


def read_catalogue(path: Path) -> Catalogue:
    """The translations in a file of Qt's format; texts without a translation are left out.

    Raises:
        OSError: the file cannot be read. xml.etree.ElementTree.ParseError: it is no such file.
    """
    from xml.etree import ElementTree  # our own files, shipped with the program

    texts: dict[Key, str] = {}
    plurals: dict[Key, tuple[str, ...]] = {}
    for context in ElementTree.parse(path).getroot().iterfind("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iterfind("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            if message.get("numerus") == "yes":
                forms = tuple(form.text or "" for form in translation.iterfind("numerusform"))
                if forms and all(forms):
                    plurals[key] = forms
            elif translation.text:
                texts[key] = translation.text
    return Catalogue(texts, plurals)


_lock = threading.Lock()
_catalogues: dict[str, Catalogue] = {}
_used = ENGLISH
_chosen: ContextVar[str | None] = ContextVar("language", default=None)


def current() -> str:
    """Code of the language in use: of the report being written, else of the window."""
    return _chosen.get() or _used


def use(code: str) -> None:
    """Takes a language for the whole process, wherever no other is chosen."""
    global _used  # noqa: PLW0603  (one language of the window)
    _used = known(code)


def known(code: str) -> str:
    """The code if the program has that language, its base (`de` for `de_AT`) if that, else English."""
    code = code.replace("-", "_")
    for candidate in (code, code.partition("_")[0]):
        for language_code in (*LANGUAGES, *_catalogues):
            if candidate and candidate.casefold() in (
                language_code.casefold(),
                language_code.partition("_")[0].casefold(),
            ):
                return language_code
    return ENGLISH


@contextmanager
def language(code: str) -> Iterator[None]:
    """Takes a language for what runs inside, in this thread; an empty or unknown one is English."""
    token = _chosen.set(known(code))
    try:
        yield
    finally:
        _chosen.reset(token)


def install(code: str, catalogue: Catalogue) -> None:
    """Takes the translations of a language from elsewhere than its file."""
    with _lock:
        _catalogues[code] = catalogue


def catalogue_of(code: str) -> Catalogue:
    """The translations into a language; an empty catalogue where there is no file."""
    found = _catalogues.get(code)
    if found is None:
        with _lock:
            found = _catalogues.get(code)
            if found is None:
                path = file_of(code)
                found = _catalogues[code] = read_catalogue(path) if path.is_file() else Catalogue()
    return found


def translate(context: str, text: str, disambiguation: str | None = None, n: int | None = None) -> str:
    """The text in the language in use; the English text where it has no translation.

    Args:
        context: a word for the place that the text belongs to.
        text: the English words, a literal.
        disambiguation: tells two meanings of the same English words apart.
        n: for a text that depends on a number: written for `%n`, and decides the form.
    """
    code = current()
    if code == ENGLISH and n is None:
        return text
    catalogue = catalogue_of(code)
    key = (context, text, disambiguation or "")
    if n is None:
        return catalogue.texts.get(key, text)
    forms = catalogue.plurals.get(key)
    if not forms:
        code, forms = ENGLISH, catalogue_of(ENGLISH).plurals.get(key)
    shown = forms[min(plural_form(code, n), len(forms) - 1)] if forms else text
    return shown.replace("%n", grouped(n))


def plural_form(code: str, n: int) -> int:
    """Which form a number takes: its place among the forms as Qt's tools order them."""
    n = abs(n)
    if code in ("fr", "pt_BR"):
        return int(n > 1)
    if code == "pl":
        if n == 1:
            return 0
        return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2
    if code == "ar":
        if n <= 2:
            return n
        last = n % 100
        return 3 if 3 <= last <= 10 else (4 if last >= 11 else 5)
    return int(n != 1)


def grouped(value: float, decimals: int = 0) -> str:
    """A number as the language in use groups it: `12,480`, `12.480`, `12 480`."""
    thousands, point = _GROUPING.get(current(), _GROUPING[ENGLISH])
    whole, _, rest = f"{value:,.{decimals}f}".partition(".")
    return whole.replace(",", thousands) + (point + rest if rest else "")


def percentage(figure: int) -> str:
    """A percentage: `42 %` with a space that does not break where the language sets one, else `42%`."""
    return f"{figure}\u00a0%" if current() in ("de", "fr", "es", "pl") else f"{figure}%"


def direction() -> Literal["ltr", "rtl"]:
    """How the language in use is written."""
    return "rtl" if current() in RIGHT_TO_LEFT else "ltr"


def commas(parts: Iterable[str]) -> str:
    """`a, b, c` with the comma of the language in use."""
    return ("\u060c " if current() in RIGHT_TO_LEFT else ", ").join(parts)


def inside(label: str) -> str:
    """A label as it reads within a sentence: with a small first letter, save in German, where nouns keep it."""
    return label if current() == "de" else label[:1].lower() + label[1:]
