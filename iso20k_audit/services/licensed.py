"""The user's licensed text of a standard: kept on this computer, shown beside a question, never in an audit.

An audit keeps only fingerprints, so that the program can say later that the text of a clause has changed and
the question should be asked again. The text itself is in no workspace, package, report or register.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from platformdirs import user_data_path

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.standards import STANDARD_TITLES, clause_order, clause_titles, is_known_clause
from iso20k_audit.model.wording import translate
from iso20k_audit.store.ledger import Ledger

MAX_BYTES = 5_000_000
_HEADING = re.compile(r"^\s*(?:#+\s*)?(A?\.?\d{1,2}(?:\.\d{1,2}){0,4})[.:)]?(?:\s+(.*))?$")


def folder() -> Path:
    """Where licensed texts are kept: for this user on this computer only."""
    override = os.environ.get("ISO20K_CONFIG")
    return (
        Path(override) / "licensed"
        if override
        else user_data_path("iso20k-audit", appauthor=False) / "licensed"
    )


def _file(standard: str) -> Path:
    if standard not in STANDARD_TITLES:
        raise InputError(
            translate("Services", '"{standard}" is not a standard known here.').format(standard=standard),
            translate("Services", "Known: {standard_titles}.").format(
                standard_titles=", ".join(STANDARD_TITLES)
            ),
        )
    return folder() / f"{standard}.json"


def texts(standard: str) -> dict[str, str]:
    """The licensed text of each clause that was entered, by clause."""
    if standard not in STANDARD_TITLES:
        return {}
    file = _file(standard)
    try:
        return dict(_read(file, file.stat().st_mtime_ns))
    except OSError:
        return {}


@lru_cache(maxsize=8)
def _read(file: Path, _changed: int) -> dict[str, str]:
    """The file as it was at that time: it is asked for with every question that comes into view."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}


def text_of(standard: str, clause: str) -> str:
    """The licensed text of one clause, or empty."""
    return texts(standard).get(clause, "")


def keep(standard: str, changed: Mapping[str, str]) -> None:
    """Keeps or, where empty, forgets the texts of clauses; durable when it returns.

    Raises:
        InputError: a clause that the standard does not have, or too much text.
    """
    for clause in changed:
        if not is_known_clause(clause, standard):
            raise InputError(
                translate("Services", '"{clause}" is not a clause of {standard_titles}.').format(
                    clause=clause, standard_titles=STANDARD_TITLES[standard]
                )
            )
    whole = texts(standard) | {clause: text.strip() for clause, text in changed.items()}
    content = json.dumps({k: v for k, v in whole.items() if v}, ensure_ascii=False, indent=1, sort_keys=True)
    if len(content.encode()) > MAX_BYTES:
        raise InputError(
            translate("Services", "This is more text than a standard has."),
            translate("Services", "Paste it clause by clause."),
        )
    target = _file(standard)
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".licensed-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def forget(standard: str) -> None:
    """Removes all licensed text of a standard from this computer."""
    _file(standard).unlink(missing_ok=True)


def read_text_file(name: str) -> str:
    """The text of a file in UTF-8, UTF-16 or a Windows encoding.

    Raises:
        InputError: it cannot be read, or is no text.
    """
    path = Path(name)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(
                translate("Services", "{path}: is larger than a standard.").format(path=path.name),
                translate("Services", "Choose a text file."),
            )
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            translate("Services", "{path}: cannot be read ({strerror}).").format(
                path=path.name, strerror=error.strerror
            )
        ) from error
    for encoding in ("utf-8-sig", "utf-16"):
        if encoding == "utf-16" and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            continue
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    if b"\x00" in data:
        raise InputError(
            translate("Services", "{path}: is no text file.").format(path=path.name),
            translate("Services", "Save it as plain text first."),
        )
    return data.decode("cp1252", "replace")


@dataclass(frozen=True, slots=True)
class SplitText:
    """A pasted text cut into clauses.

    Attributes:
        clauses: text by clause.
        before: lines before the first clause that is known.
    """

    clauses: dict[str, str]
    before: str


def split(text: str, standard: str) -> SplitText:
    """Cuts a pasted text at lines that begin with a clause number of the standard (`8.6.1 Incident management`).

    A number begins a clause only where the standard has it and it comes after the one before, so that numbered
    lists inside a clause are left in it.
    """
    titles = clause_titles(standard)
    found: dict[str, list[str]] = {}
    before: list[str] = []
    current = ""
    for line in unicodedata.normalize("NFC", text).splitlines():
        match = _HEADING.match(line)
        clause = _known(match[1], titles) if match else ""
        if match and clause and clause not in found and _looks_like_heading(match[2] or "", titles[clause]):
            current = clause
            found[current] = []
        elif current:
            found[current].append(line)
        else:
            before.append(line)
    clauses = {clause: "\n".join(lines).strip() for clause, lines in found.items()}
    ordered = sorted(clauses.items(), key=lambda pair: clause_order(pair[0]))
    return SplitText({clause: body for clause, body in ordered if body}, "\n".join(before).strip())


def _known(number: str, titles: Mapping[str, str]) -> str:
    for candidate in (number, number.replace("A", "A.", 1) if re.match(r"A\d", number) else number):
        if candidate in titles:
            return candidate
    return ""


def _looks_like_heading(rest: str, title: str) -> bool:
    """A heading has the clause's title behind its number, or nothing."""
    words = set(re.findall(r"\w+", title.casefold()))
    given = set(re.findall(r"\w+", rest.casefold()))
    return not given or len(words & given) * 2 >= min(len(words), len(given))


def fingerprint(text: str) -> str:
    """SHA-256 of the words of a text: line breaks, spacing and case of a copy do not matter."""
    words = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return hashlib.sha256(words.encode()).hexdigest()


def fingerprints(standards: Mapping[str, object] | list[str]) -> dict[str, dict[str, str]]:
    """Fingerprints of every text that is here, by standard and clause."""
    found = {
        standard: {clause: fingerprint(text) for clause, text in texts(standard).items()}
        for standard in standards
        if standard in STANDARD_TITLES
    }
    return {standard: clauses for standard, clauses in found.items() if clauses}


def leave_fingerprints(ledger: Ledger, audit_id: str, standards: list[str]) -> None:
    """Notes in an audit which texts were in force here; called when it starts, nothing of the text is kept."""
    found = fingerprints(standards)
    if found:
        ledger.set("audit", audit_id, audit_id, text_fingerprints=found)


@dataclass(frozen=True, slots=True)
class TextChange:
    """The text of a clause is not the one that an audit was made with."""

    clause: str
    audit_number: str


def changed_since(ledger: Ledger, audit_id: str, standard: str, clause: str) -> TextChange | None:
    """Whether the text here differs from that of this audit's start, or else of the newest earlier audit.

    None where it is the same, or where nothing can be said.
    """
    now = text_of(standard, clause)
    if not now:
        return None
    mine = fingerprint(now)
    row = ledger.get("audit", audit_id)
    rows = ledger.rows(
        "SELECT id, number, text_fingerprints FROM audit WHERE withdrawn IS NULL AND text_fingerprints IS NOT NULL"
        " AND (id=:a OR (organisation_id IS :o AND starts_on<:s)) ORDER BY id=:a DESC, starts_on DESC",
        a=audit_id,
        o=row["organisation_id"],
        s=row["starts_on"] or "9999",
    )
    for one in rows:
        before = (json.loads(one["text_fingerprints"]).get(standard) or {}).get(clause)
        if before is not None and before != mine:
            return TextChange(clause, one["number"] or "")
        if before is not None and one["id"] != audit_id:
            return None
    return None
