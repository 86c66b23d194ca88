"""What commands print: sentences, tables, JSON and errors, in any encoding and without codes for the terminal.

Titles and names come from people and files; a terminal obeys the control characters in them, so they are
shown instead. No command fails for a character that standard output cannot show.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from dataclasses import asdict, is_dataclass
from typing import Any

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_C1 = re.compile(r"[\x7f-\x9f]")


def forgive_encoding() -> None:
    """A character that the encoding of the output lacks is written as its code from now on."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None and getattr(stream, "errors", "") == "strict":
            reconfigure(errors="backslashreplace")


def shown(text: object) -> str:
    """A text with its control characters written out (`\\x1b`); line ends and tabs stay."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found.group()):02x}", str(text))


def say(text: object = "", *, end: str = "\n") -> None:
    """Prints a sentence for people."""
    print(shown(text), end=end)


def print_json(value: Any) -> None:
    """One JSON document; dates and paths as text."""
    print(_json(value, indent=2))


def _json(value: Any, indent: int | None) -> str:
    def plain(item: Any) -> Any:
        if is_dataclass(item) and not isinstance(item, type):
            return asdict(item)
        return str(item)

    written = json.dumps(value, ensure_ascii=False, indent=indent, default=plain)
    try:
        written.encode(sys.stdout.encoding or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return json.dumps(value, ensure_ascii=True, indent=indent, default=plain)
    return _C1.sub(lambda found: f"\\u{ord(found.group()):04x}", written)


def print_table(rows: list[dict[str, Any]], columns: dict[str, str], empty: str) -> None:
    """Rows as a table for people, or a sentence where there are none."""
    if not rows:
        say(empty)
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in columns.values():
        table.add_column(heading, overflow="fold")
    for row in rows:
        values = (row.get(name) for name in columns)
        table.add_row(*(Text("" if value is None else shown(value)) for value in values))
    Console(width=None if sys.stdout.isatty() else 200).print(table)


def fail(text: str, code: int, *, as_json: bool, mend: str = "", problems: Sequence[str] = ()) -> int:
    """Says on standard error what went wrong, in one line and one more for each of several problems.

    For programs (`--json`) it is one object: error, mend, problems, exit_code.

    Returns: the exit code.
    """
    if as_json:
        told = {"error": text, "mend": mend, "problems": list(problems), "exit_code": code}
        print(_json(told, indent=None), file=sys.stderr)
        return code
    print(f"Error: {_line(f'{text} {mend}')}", file=sys.stderr)
    for problem in problems:
        print(f"Error: {_line(problem)}", file=sys.stderr)
    return code


def _line(text: str) -> str:
    return shown(" ".join(text.split()))
