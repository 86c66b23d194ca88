"""A checklist from any file an auditor may have: what the file is, is told by its content.

Not for: the kinds of files themselves (see `reading`, `ciso_reading`, `template_reading`, `table_import`).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping as AbstractMapping
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from iso20k_audit.checklists import template_reading
from iso20k_audit.checklists.clause_cells import guess_standard, references, split_heading
from iso20k_audit.checklists.column_guessing import propose, reuse, signature
from iso20k_audit.checklists.column_mapping import Mapping, Role, apply_map_text, parse_map_text
from iso20k_audit.checklists.delimited import decode
from iso20k_audit.checklists.fitting import LONGEST_TITLE, checklist_id, cut, fits, one_line
from iso20k_audit.checklists.header_words import normal
from iso20k_audit.checklists.imported import Imported, Remark, SkippedSheet, SourceKind
from iso20k_audit.checklists.incoming import FileKind, kind_of, read_bytes
from iso20k_audit.checklists.problems import did_you_mean, shown
from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.checklists.row_kinds import RowKind, classify, heading_of
from iso20k_audit.checklists.table_import import import_tables
from iso20k_audit.checklists.tables import Table
from iso20k_audit.checklists.tabular import tables_of
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.standards import OWN, STANDARD_TITLES
from iso20k_audit.model.wording import translate

_OURS = re.compile(r"""^\s*[{]?\s*["']?format["']?\s*:\s*["']?iso20k-checklist/""", re.M)
_CISO = re.compile(r"""^["'{\s]*objects["']?\s*:""", re.M)
_CISO_SIGNS = re.compile(r"""requirement_nodes|^["'{\s]*urn["']?\s*:\s*["']?urn:|risk:library:""", re.M)
_YAML_SUFFIXES = (".yaml", ".yml", ".json")
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,59}\Z")


def import_file(
    path: Path,
    *,
    mapping: str | Mapping | AbstractMapping[str, Mapping] | None = None,
    id: str | None = None,
    title: str | None = None,
    standard: str | None = None,
    language: str | None = None,
) -> Imported:
    """The checklist in a file: ours, our template, a CISO Assistant library, a workbook, or text with a table.

    Args:
        mapping: what the columns of a table are, instead of what is proposed: as for `--map`, as data for all sheets
            or by name of sheet.
        id, title, standard, language: instead of those that the file says or that are guessed.

    Raises:
        NotFound: there is no such file.
        InputError: it cannot be used; says where and why, and what to do.
    """
    _check(id, standard)
    data = read_bytes(path)
    if kind_of(data, path.name) is FileKind.TEXT:
        text = decode(data)
        if _OURS.search(text[:200_000]):
            return _own_yaml(path, id, title, standard)
        if _CISO.search(text) and _CISO_SIGNS.search(text):
            from iso20k_audit.checklists.ciso_reading import read_ciso

            return read_ciso(path, id=id, title=_title(title), standard=standard, language=language)
        if path.suffix.lower() in _YAML_SUFFIXES:
            return _own_yaml(path, id, title, standard)
    tables = tables_of(data, path.name)
    sha256 = hashlib.sha256(data).hexdigest()
    if template_reading.is_template(tables):
        found = template_reading.from_tables(tables, path.name)
        return _renamed(found, id, title, standard, sha256)
    mappings = choose_mappings(tables, mapping)
    found = import_chosen(
        tables, mappings, file=path.name, id=id, title=title, standard=standard, language=language
    )
    return replace(found, checklist=replace(found.checklist, sha256=sha256))


def choose_mappings(
    tables: Sequence[Table], told: str | Mapping | AbstractMapping[str, Mapping] | None = None
) -> list[Mapping | None]:
    """How each table is to be read: as told, else as proposed; None for one that is left out.

    Hidden sheets are left out where a visible one has questions, unless they are told by name.
    """
    if isinstance(told, str):
        return _by_map_text(tables, told)
    if isinstance(told, Mapping):
        usable = [propose(table) if table.rows else None for table in tables]
        alone = sum(1 for table in tables if table.rows) == 1
        fitting = [bool(one and (alone or one.is_usable)) for one in usable]
        if told.sheet:
            fitting = [table.name == told.sheet for table in tables]
        found = [told if fit else None for fit in fitting]
    elif told is not None:
        return [told.get(table.name) for table in tables]
    else:
        found = [propose(table) if table.rows else None for table in tables]
    visible = any(
        one and one.is_usable and not table.hidden for one, table in zip(found, tables, strict=True)
    )
    return [None if visible and table.hidden else one for one, table in zip(found, tables, strict=True)]


def remembered(table: Table, known: AbstractMapping[str, Mapping]) -> Mapping | None:
    """The mapping kept for tables with the same headings, by `signature`; None for none."""
    key = signature(table)
    return reuse(known[key], table) if key and key in known else None


def import_chosen(
    tables: Sequence[Table],
    mappings: Sequence[Mapping | None],
    *,
    file: str,
    id: str | None = None,
    title: str | None = None,
    standard: str | None = None,
    language: str | None = None,
) -> Imported:
    """`import_tables` with what is not told taken from the tables and the name of the file."""
    _check(id, standard)
    used = [
        (table, mapping)
        for table, mapping in zip(tables, mappings, strict=True)
        if mapping is not None and mapping.is_usable
    ]
    stem = one_line(Path(file).stem) or "Checklist"
    told = _title(title) or _title_above(used) or cut(stem, LONGEST_TITLE)[0]
    names = " ".join([told, stem, *(table.name for table, _ in used), *_texts_above(used)])
    spoken = next((mapping.language for _, mapping in used if mapping.language), "en")
    found = import_tables(
        tables,
        mappings,
        id=id or checklist_id(stem),
        title=told,
        standard=standard or guess_standard(_numbers(used), names),
        language=language or spoken,
        description=f"Imported from {shown(file, 200)}.",
    )
    return replace(found, skipped_sheets=tuple(_why(one, tables, mappings) for one in found.skipped_sheets))


def _why(skipped: SkippedSheet, tables: Sequence[Table], mappings: Sequence[Mapping | None]) -> SkippedSheet:
    """The reason with what to do, for a hidden sheet that has questions."""
    for table, mapping in zip(tables, mappings, strict=True):
        if table.name == skipped.name and table.hidden and mapping is None and table.rows:
            return replace(
                skipped, reason="the sheet is hidden; show it in the workbook, or name it with sheet="
            )
        if table.name == skipped.name and mapping is None and table.rows and propose(table).is_usable:
            return replace(skipped, reason="not chosen")
    return skipped


def _check(id: str | None, standard: str | None) -> None:
    if id is not None and not _ID.match(id):
        mend = "Use small letters, digits, full stops, hyphens and underscores, up to 60."
        raise InputError(
            translate("Checklists", '"{shown}" cannot be the id of a checklist.').format(shown=shown(id)),
            mend,
        )
    if standard is not None and standard not in STANDARD_TITLES:
        hint = did_you_mean(standard, STANDARD_TITLES)
        raise InputError(
            translate("Checklists", '"{shown}" is not a standard known here;').format(shown=shown(standard)),
            hint,
        )


def _title(title: str | None) -> str | None:
    return cut(one_line(title), LONGEST_TITLE)[0] if title and one_line(title) else None


def _own_yaml(path: Path, id: str | None, title: str | None, standard: str | None) -> Imported:
    checklist = read_checklist(path)
    found = Imported(checklist, rows_read=len(checklist.questions), kind=SourceKind.YAML)
    return _renamed(found, id, title, standard, checklist.sha256)


def _renamed(
    found: Imported, id: str | None, title: str | None, standard: str | None, sha256: str
) -> Imported:
    checklist = replace(
        found.checklist,
        id=id or found.checklist.id,
        title=_title(title) or found.checklist.title,
        sha256=sha256,
    )
    remarks = found.remarks
    if standard is not None and standard != checklist.standard:
        what = translate(
            "Checklists", "the file says its standard itself, {standard_titles}; that was kept"
        ).format(standard_titles=STANDARD_TITLES[checklist.standard])
        remarks = (Remark("", 0, what), *remarks)
    return replace(found, checklist=checklist, remarks=remarks)


def _by_map_text(tables: Sequence[Table], text: str) -> list[Mapping | None]:
    """Mappings corrected by what was told for `--map`, for the sheets that it fits."""
    sheet = parse_map_text(text).get("sheet", "")
    filled = [table for table in tables if table.rows]
    chosen = [table for table in filled if not sheet or normal(table.name) == normal(sheet)]
    if not chosen:
        there = ", ".join(f'"{shown(table.name, 30)}"' for table in filled) or "none"
        raise InputError(
            translate("Checklists", 'There is no sheet "{shown}" with content.').format(shown=shown(sheet)),
            translate("Checklists", "There are: {there}.").format(there=there),
        )
    proposals = [propose(table) if any(table is one for one in chosen) else None for table in tables]
    wanted = [
        bool(one and (sheet or len(chosen) == 1 or (one.is_usable and not table.hidden)))
        for one, table in zip(proposals, tables, strict=True)
    ]
    if not any(wanted):  # nothing was recognised anywhere: then what was told decides
        wanted = [one is not None for one in proposals]
    found: list[Mapping | None] = []
    errors: list[InputError] = []
    for table, proposed, want in zip(tables, proposals, wanted, strict=True):
        try:
            found.append(apply_map_text(text, table, proposed) if proposed and want else None)
        except InputError as error:
            errors.append(error)
            found.append(None)
    if errors and not any(found):
        raise errors[0]
    return found


_Used = Sequence[tuple[Table, Mapping]]


def _texts_above(used: _Used) -> list[str]:
    """What stands above the headings: titles, mostly."""
    texts = []
    for table, mapping in used:
        for row in table.rows[: max(0, mapping.header_row - mapping.header_rows - table.first_row + 1)]:
            texts += [one_line(cell) for cell in row if cell.strip()]
    return [text for text in texts if len(text) <= LONGEST_TITLE][:40]


def _title_above(used: _Used) -> str:
    """The first text above the headings that could be a title; empty for none, or with several sheets."""
    if len(used) != 1:
        return ""
    for text in _texts_above(used):
        if 5 <= len(text) <= 100 and any(sign.isalpha() for sign in text) and not text.endswith((":", "?")):
            return text if fits(text, LONGEST_TITLE) else ""
    return ""


def _numbers(used: _Used) -> list[str]:
    """Clause numbers of the questions; where there is no such column, those of the headings."""
    numbers: list[str] = []
    for table, mapping in used:
        clause, section = mapping.of(Role.CLAUSE), mapping.of(Role.SECTION)
        question = mapping.of(Role.QUESTION)[0]
        column = (clause or section or (-1,))[0]
        for row in table.rows[max(0, mapping.header_row - table.first_row + 1) :] if column >= 0 else ():
            if row[column].strip() and row[question].strip():
                numbers += [row[column].strip()[:80]]
        if not clause:
            kinds = zip(table.rows, classify(table, mapping), strict=True)
            numbers += [heading_of(row, mapping)[0] for row, kind in kinds if kind is RowKind.SECTION]
    found = []
    for text in dict.fromkeys(numbers):
        named = references(text, OWN)
        found.append(named[0][1] if named else text)
    return [split_heading(number)[0] or number for number in found if number]
