"""What the first sheet of an action workbook says: what to fill in, by when, how to name files, whom to send it to."""

from __future__ import annotations

from collections.abc import Mapping

from iso20k_audit.model.action_workbook import ActionWorkbook
from iso20k_audit.model.wording import translate
from iso20k_audit.reports.dates import day, moment


def facts(book: ActionWorkbook) -> list[tuple[str, str]]:
    """For whom it is, until when, and to whom it goes back: names and texts."""
    whom = book.owner or translate("ActionWorkbook", "Whoever takes these findings on")
    facts = [(translate("ActionWorkbook", "For"), whom)]
    if book.part:
        facts.append((translate("ActionWorkbook", "About"), book.part))
    if book.organisation:
        facts.append((translate("ActionWorkbook", "Organisation"), book.organisation))
    if book.answer_by:
        facts.append((translate("ActionWorkbook", "Please answer by"), day(book.answer_by)))
    if book.reply_to:
        facts.append((translate("ActionWorkbook", "Send it back to"), book.reply_to))
    facts.append((translate("ActionWorkbook", "Made on"), moment(book.made_at)))
    facts.append((translate("ActionWorkbook", "Confidentiality"), book.confidentiality))
    return facts


def steps(book: ActionWorkbook, titles: Mapping[str, str]) -> list[tuple[str, str]]:
    """Name and text; a text that is empty makes the name a heading."""
    headings = {column.code: column.heading for column in book.columns}
    return [
        (translate("ActionWorkbook", "What to do"), ""),
        (
            translate("ActionWorkbook", "1. Read"),
            translate(
                "ActionWorkbook",
                "The sheet “{findings}” has the findings as the auditors wrote them. It is for reading.",
            ).format(findings=titles["findings"]),
        ),
        (
            translate("ActionWorkbook", "2. Fill in"),
            translate(
                "ActionWorkbook",
                "In the sheet “{actions}” fill in the cells with a cream ground; all others are locked. A cell that "
                "you leave as it is changes nothing. Alt+Enter starts a new line in a cell.",
            ).format(actions=titles["actions"]),
        ),
        (
            translate("ActionWorkbook", "3. Add evidence"),
            translate(
                "ActionWorkbook",
                "Put the files that show what was done into one folder with this workbook, and write their names "
                "with endings into “{files}”, one on each line: minutes.pdf.",
            ).format(files=headings["files"]),
        ),
        (
            translate("ActionWorkbook", "4. Send back"),
            translate(
                "ActionWorkbook",
                "Save it as .xlsx under the same name and send it back with the files, for example as one zip "
                "file. You can send it again later: what has not changed is recognised.",
            ),
        ),
        (translate("ActionWorkbook", "What the columns mean"), ""),
        *((column.heading, column.hint) for column in book.columns if column.owner),
        (translate("ActionWorkbook", "Good to know"), ""),
        (
            translate("ActionWorkbook", "Filtering and sorting"),
            translate(
                "ActionWorkbook",
                "The arrows in the headings filter. Excel cannot sort rows with locked cells; the rows are in the "
                "order of their due dates.",
            ),
        ),
        (
            translate("ActionWorkbook", "New actions"),
            translate(
                "ActionWorkbook",
                "The last rows are for further corrective actions: choose the finding there, then fill in the rest.",
            ),
        ),
        (
            translate("ActionWorkbook", "Locked cells"),
            translate(
                "ActionWorkbook",
                "Something is wrong in a locked cell? Say so in “{comment}”. Changes in locked cells are "
                "recognised and not taken over.",
            ).format(comment=headings["comment"]),
        ),
    ]
