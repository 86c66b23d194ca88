"""A checklist file of the user's on its way into the library: read, corrected by hand, remembered.

Not for: what the columns of a table mean (see `iso20k_audit.checklists`).
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping as Values
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from iso20k_audit.checklists.column_guessing import propose, signature
from iso20k_audit.checklists.column_mapping import Mapping
from iso20k_audit.checklists.imported import Imported, SourceKind
from iso20k_audit.checklists.importing import import_file
from iso20k_audit.checklists.table_import import import_tables
from iso20k_audit.checklists.tables import Table
from iso20k_audit.checklists.tabular import read_tables
from iso20k_audit.model.errors import InputError

MOST_REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file as it was read.

    Attributes:
        tables, mappings: of a spreadsheet or text table, by sheet; empty for files that say what is what.
    """

    path: Path
    imported: Imported
    tables: list[Table] = field(default_factory=list)
    mappings: dict[str, Mapping] = field(default_factory=dict)


def read_incoming(path: Path) -> Incoming:
    """Reads a checklist of any kind; tables with the mapping remembered for their headings, or else a proposal.

    Raises:
        InputError: the file cannot be used; says why.
    """
    first = import_file(path)
    if first.kind is not SourceKind.TABLE:
        return Incoming(path, first)
    tables = read_tables(path)
    kept = remembered()
    mappings = {table.name: _known(kept, table) or propose(table) for table in tables}
    incoming = Incoming(path, first, tables, mappings)
    if any(_known(kept, table) for table in tables):
        return Incoming(path, import_again(incoming, mappings, first.checklist.standard), tables, mappings)
    return incoming


def import_again(incoming: Incoming, mappings: Values[str, Mapping], standard: str) -> Imported:
    """The same tables read with other mappings or against another standard."""
    before = incoming.imported.checklist
    if not incoming.tables:
        return incoming.imported
    return import_tables(
        incoming.tables,
        [mappings.get(table.name) for table in incoming.tables],
        id=before.id,
        title=before.title,
        standard=standard,
        language=before.language,
    )


# -- mappings that were corrected by hand -----------------------------------------------------------


def _file() -> Path:
    override = os.environ.get("ISO20K_CONFIG")
    base = Path(override) if override else user_config_path("iso20k-audit", appauthor=False)
    return base / "checklist-mappings.json"


def remembered() -> dict[str, Any]:
    """Mappings by signature of the headings, as `Mapping.to_json` wrote them."""
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _known(kept: Values[str, Any], table: Table) -> Mapping | None:
    data = kept.get(signature(table))
    if not isinstance(data, dict):
        return None
    try:
        mapping = Mapping.from_json(data)
    except InputError:
        return None
    return mapping if len(mapping.columns) == table.width else None


def remember_corrections(incoming: Incoming, corrected: Values[str, Mapping]) -> None:
    """Keeps how sheets are read, for the next file with the same headings."""
    if not corrected:
        return
    tables = {table.name: table for table in incoming.tables}
    whole = remembered() | {signature(tables[name]): mapping.to_json() for name, mapping in corrected.items()}
    while len(whole) > MOST_REMEMBERED:
        whole.pop(next(iter(whole)))
    file = _file()
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_suffix(f".{os.getpid()}.tmp")
    temporary.write_text(json.dumps(whole, ensure_ascii=False, indent=1), encoding="utf-8")
    temporary.replace(file)
