"""Fields that were still in conflict when the report was written, and why it was issued in spite of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.records import KINDS
from iso20k_audit.model.wording import commas, translate
from iso20k_audit.reports import typography
from iso20k_audit.reports.blocks import Block, Stack, Text
from iso20k_audit.reports.compose import Context, heading, labelled, sentence, strong
from iso20k_audit.reports.typography import escape

_LONGEST = 400
"""Characters of a version that are printed; the whole of it stands in the workspace."""


def open_conflicts(context: Context) -> Iterator[Block]:
    """Number, statement and list of open conflicts; nothing where there are none."""
    view, sheet = context.view, context.sheet
    if not view.open_conflicts:
        return
    yield heading(translate("Report", "Open conflicts"), "open-conflicts", sheet)
    told = translate(
        "Report",
        "Fields in which entries of the audit team disagree: {count}. None of the versions below stands as the "
        "result of the audit.",
    )
    yield sentence(sheet, told.format(count=view.open_conflicts))
    yield labelled(
        sheet, translate("Report", "Statement on open conflicts"), view.open_conflicts_statement, first=True
    )
    for conflict in view.conflict_list:
        lines: list[Block] = [Text(strong(conflict.record))]
        for words, authors in conflict.versions:
            text = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
            lines.append(
                Text(
                    translate("Report", "{authors}: {text}").format(
                        authors=strong(authors), text=escape(text).replace("\n", "<br/>")
                    ),
                    typography.CELL,
                )
            )
        yield labelled(sheet, conflict.field, Stack(lines, gap=3))


def named_fields(kind: str, fields: Iterable[str]) -> str:
    """`In conflict: Kind, Title` of a record; empty where nothing is."""
    known = {field.name: field.label for field in KINDS[kind].fields}
    labels = [known.get(name, translate("Conflicts", "Withdrawn or kept")) for name in fields]
    if not labels:
        return ""
    return translate("Report", "{in_conflict}: {fields}").format(
        in_conflict=in_conflict(), fields=commas(labels)
    )
