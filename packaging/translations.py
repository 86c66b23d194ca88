"""Extracts every text of the program into `resources/translations/*.ts` and compiles them to `.qm`.

    make translations            after texts were changed or translations were edited
    make translations TIDY=1     also drops translations of texts that are gone

Translators edit the `.ts` files with Qt Linguist, or take what is missing as JSON and hand it back:

    python packaging/translations.py todo de > todo.json
    python packaging/translations.py take de done.json

Texts are found by Qt's own tool in the sources. Labels that are made from tables (records, vocabularies,
columns of the registers) stand in no call; they are listed in a file of their own for it. The plural forms
of English are derived from its texts, so nobody edits `iso20k_en.ts`.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "iso20k_audit"

TRANSLATED = ("es", "pt_BR", "pl", "fr", "de", "ar")
COMPLETE: tuple[str, ...] = TRANSLATED
"""Languages in which every text is translated; a test holds them to it."""

IN_WORK = FOLDER / "in-work.txt"
"""Contexts whose newest texts are being translated, one a line: what is missing shows in English. Gone at a release."""

_ENDINGS = (("ity(s)", "ities"), ("(s)", "s"))
_CHOICE = re.compile(r"\((\w+)\|(\w+)\)")


def ts_of(code: str, folder: Path = FOLDER) -> Path:
    """The file with the translations into a language."""
    return folder / f"iso20k_{code}.ts"


def qm_of(code: str, folder: Path = FOLDER) -> Path:
    """Their compiled form, which the window loads."""
    return folder / f"iso20k_{code}.qm"


# -- finding texts ----------------------------------------------------------------------------------


def labels() -> Iterator[tuple[str, str]]:
    """Context and English text of every label that is made from a table of the program."""
    sys.path.insert(0, str(ROOT))
    try:
        from iso20k_audit import model, reports
        from iso20k_audit.model import records
        from iso20k_audit.model.vocabulary import Language, Term
        from iso20k_audit.reports import excel_tables, register_columns

        for package in (model, reports):
            for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
                importlib.import_module(module.name)
    finally:
        sys.path.remove(str(ROOT))
    for kind in records.KINDS.values():
        yield "Records", kind.english
        for field in (*kind.fields, records.WITHDRAWN):
            yield "Records", field.english
            if field.english_hint:
                yield "Records", field.english_hint
    for terms in sorted(Term.__subclasses__(), key=lambda found: found.__name__):
        if terms is not Language:  # each is named in itself
            yield from ((terms.__name__, term.english) for term in terms)
    for spec in (*register_columns.TABLES, excel_tables.CONTINUED):
        yield "Registers", spec.title
        for column in spec.columns:
            yield "Registers", column.header


def _list_labels(folder: Path) -> Path:
    """A file that names them in the form that the tool looks for."""
    lines = dict.fromkeys(f"QT_TRANSLATE_NOOP({context!r}, {text!r})" for context, text in labels())
    path = folder / "labels.py"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _tool(name: str, *arguments: object) -> None:
    """Runs a tool of Qt that comes with PySide6."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    program = next(path for path in (folder / name, folder / f"{name}.exe") if path.is_file())
    run = subprocess.run(  # noqa: S603
        [str(program), *map(str, arguments)], capture_output=True, text=True, check=False
    )
    if run.returncode:
        sys.exit(f"{name}: {run.stdout}{run.stderr}")


def update(codes: Iterable[str], folder: Path = FOLDER, *, tidy: bool = False) -> None:
    """Brings the `.ts` files of these languages up to date with the sources; translations are kept."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        listed = Path(temporary) / "files.lst"
        sources = [*sorted(SOURCES.rglob("*.py")), _list_labels(Path(temporary))]
        listed.write_text("\n".join(map(str, sources)), encoding="utf-8")
        for code in codes:
            options = ["-locations", "none", "-sort-messages", "-silent", "-source-language", "en"]
            options += ["-target-language", code]
            # a translation of the same words elsewhere is taken over, one of similar words would be wrong
            options += ["-disable-heuristic", "similartext"]
            options += ["-no-obsolete"] if tidy or code == "en" else []
            options += ["-pluralonly"] if code == "en" else []
            _tool("lupdate", *options, f"@{listed}", "-ts", ts_of(code, folder))
            if code == "en":
                _fill_english(ts_of(code, folder))


def _fill_english(path: Path) -> None:
    """Writes both forms of each English text with `%n`, from what stands in brackets: `(s)`, `(is|are)`."""
    tree = ElementTree.parse(path)  # noqa: S314  (made a moment ago by our own tool)
    for message in tree.getroot().iter("message"):
        source = message.findtext("source", "")
        several = _CHOICE.sub(r"\2", source)
        for written, plural in _ENDINGS:
            several = several.replace(written, plural)
        translation = message.find("translation")
        if translation is None:
            continue
        translation.attrib.pop("type", None)
        for child in list(translation):
            translation.remove(child)
        for form in (_CHOICE.sub(r"\1", source).replace("(s)", ""), several):
            ElementTree.SubElement(translation, "numerusform").text = form
    ElementTree.indent(tree, "    ")
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def release(codes: Iterable[str], folder: Path = FOLDER) -> None:
    """Compiles the `.ts` files of these languages."""
    for code in codes:
        _tool("lrelease", "-silent", ts_of(code, folder), "-qm", qm_of(code, folder))


# -- looking at what is there -----------------------------------------------------------------------

Message = tuple[str, str, str]


def in_work() -> frozenset[str]:
    """The contexts that `IN_WORK` lists; none where there is no such file."""
    if not IN_WORK.exists():
        return frozenset()
    lines = IN_WORK.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def messages(path: Path) -> dict[Message, tuple[str, ...]]:
    """Translations by context, text and disambiguation, without those of texts that are gone.

    A text that depends on a number has several forms; one that is not translated has empty ones.
    """
    found: dict[Message, tuple[str, ...]] = {}
    for context in ElementTree.parse(path).getroot().iterfind("context"):  # noqa: S314  (our own files)
        name = context.findtext("name", "")
        for message in context.iterfind("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            if message.get("numerus") == "yes":
                found[key] = tuple(form.text or "" for form in translation.iterfind("numerusform"))
            else:
                found[key] = (translation.text or "",)
    return found


_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%[1-9]")
_MNEMONIC = re.compile(r"&(?!&)\w")


def faults(message: Message, translations: tuple[str, ...]) -> list[str]:
    """What is wrong with the translation of a text: missing, or other placeholders or mnemonics."""
    _context, source, _comment = message
    wrong = []
    wanted = sorted(_PLACEHOLDER.findall(source))
    for number, translation in enumerate(translations):
        if not translation.strip():
            wrong.append(f"{message}: not translated")
            continue
        given = sorted(_PLACEHOLDER.findall(translation))
        if given != wanted and not (len(translations) > 1 and _without_number(given, wanted)):
            wrong.append(f"{message}: placeholders {wanted} became {given} in form {number}")
        if _MNEMONIC.search(source) and "&" in source and not _MNEMONIC.search(translation):
            wrong.append(f"{message}: the mnemonic is missing")
        if (
            source[:1].isspace() != translation[:1].isspace()
            or source[-1:].isspace() != translation[-1:].isspace()
        ):
            wrong.append(f"{message}: other blanks at its ends")
    return wrong


def _without_number(given: list[str], wanted: list[str]) -> bool:
    """A form for exactly one, two or none may leave the number out."""
    return given == [one for one in wanted if one != "%n"]


# -- handing out and taking in ----------------------------------------------------------------------


def todo(code: str, folder: Path = FOLDER) -> list[dict[str, object]]:
    """What is not translated yet: context, English text, and as many empty forms as the language needs."""
    return [
        {
            "context": context,
            "source": source,
            **({"comment": comment} if comment else {}),
            "translation": "" if len(forms) == 1 else [""] * len(forms),
        }
        for (context, source, comment), forms in messages(ts_of(code, folder)).items()
        if not all(form.strip() for form in forms)
    ]


def take(code: str, done: list[dict[str, object]], folder: Path = FOLDER) -> list[str]:
    """Writes translations into the file of a language. Returns the faults of those that were left out."""
    wrong: list[str] = []
    given: dict[Message, list[str]] = {}
    for one in done:
        key = (str(one["context"]), str(one["source"]), str(one.get("comment", "")))
        written = one["translation"]
        forms = [str(form) for form in written] if isinstance(written, list) else [str(written)]
        found = faults(key, tuple(forms))
        if any(forms) and not found:
            given[key] = forms
        wrong += found if any(forms) else []
    tree = ElementTree.parse(ts_of(code, folder))  # noqa: S314  (our own files)
    for context in tree.getroot().iterfind("context"):
        for message in context.iterfind("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            translation = message.find("translation")
            if key not in given or translation is None:
                continue
            forms = given.pop(key)
            places = list(translation.iterfind("numerusform")) or [translation]
            if len(places) != len(forms):
                wrong.append(f"{key}: {len(forms)} forms given, {len(places)} needed")
                continue
            for place, form in zip(places, forms, strict=True):
                place.text = form
            translation.attrib.pop("type", None)
    wrong += [f"{key}: there is no such text" for key in given]
    tree.write(ts_of(code, folder), encoding="utf-8", xml_declaration=True)
    return wrong


def main() -> None:
    """Updates and compiles all languages and says how far each is, or hands out and takes in translations."""
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    if arguments[:1] == ["todo"]:
        json.dump(todo(arguments[1]), sys.stdout, ensure_ascii=False, indent=1)
        return
    if arguments[:1] == ["take"]:
        wrong = take(arguments[1], json.loads(Path(arguments[2]).read_text(encoding="utf-8")))
        print("\n".join(wrong) or "All taken.")
        update((arguments[1],))
        release((arguments[1],))
        sys.exit(bool(wrong))
    tidy = "--tidy" in sys.argv[1:]
    codes = ("en", *TRANSLATED)
    update(codes, tidy=tidy)
    release(codes)
    for code in TRANSLATED:
        found = messages(ts_of(code))
        done = sum(all(form.strip() for form in forms) for forms in found.values())
        wrong = [fault for key, forms in found.items() for fault in faults(key, forms) if any(forms)]
        print(f"{code:6} {done} of {len(found)} texts translated")
        for fault in wrong[:20]:
            print(f"       {fault}")


if __name__ == "__main__":
    main()
