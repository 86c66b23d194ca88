"""What stands in which cell of the Excel template, as text and back, without loss.

Not for: the look of the workbook (see `excel_template`), or reading its rows (see `template_reading`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from iso20k_audit.model.checklist import AnswerSpec, Checklist, Question, Section
from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.model.vocabulary import AnswerType, ChecklistKind
from iso20k_audit.model.wording import translate

FORMAT = "iso20k-checklist-template/1"
"""Marks a workbook as ours, in the row `Format` of its first sheet."""

CHECKLIST_SHEET = "Checklist"
QUESTION_SHEET = "Questions"
CONDITION_SHEET = "Conditions"
HELP_SHEET = "How to fill in"
CONDITION_COLUMNS = ("Id", "Condition")
FORMAT_FIELD = "Format"

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Field:
    """A row of the first sheet.

    Attributes:
        value: from a checklist.
        choices: that Excel offers.
    """

    name: str
    value: Callable[[Checklist], Value]
    hint: str
    choices: tuple[str, ...] = ()


FIELDS: tuple[Field, ...] = (
    Field(FORMAT_FIELD, lambda _: FORMAT, "Leave this as it is: by it the program knows the workbook."),
    Field("Id", lambda one: one.id, "Short name: small letters, digits, full stops, hyphens, underscores."),
    Field("Title", lambda one: one.title, "Name as auditors see it and as the report prints it."),
    Field("Version", lambda one: one.version, "Raise it whenever a question changes."),
    Field("Language", lambda one: one.language, "Language of the questions: en, de, pt-BR."),
    Field(
        "Standard",
        lambda one: one.standard,
        "The standard that the clauses belong to; own for criteria of your own.",
        tuple(STANDARD_TITLES),
    ),
    Field(
        "Kind",
        lambda one: one.kind.value,
        "audit: of a system; floor: one visit; gap: maturity; readiness: for certification; integrated: several.",
        tuple(kind.value for kind in ChecklistKind),
    ),
    Field("Minutes", lambda one: one.minutes or "", "How long one audit takes; empty for an estimate."),
    Field("Description", lambda one: one.description, "What it is for, and what it leaves out."),
)


@dataclass(frozen=True, slots=True)
class TemplateColumn:
    """A column of the sheet with the questions.

    Attributes:
        value: from a question and its section; empty text for none.
        wide: its width in characters.
        choices: that Excel offers.
        whole: least and most, where it takes whole numbers only.
    """

    name: str
    value: Callable[[Section, Question], Value]
    hint: str
    wide: int = 14
    choices: tuple[str, ...] = ()
    whole: tuple[int, int] | None = None


COLUMNS: tuple[TemplateColumn, ...] = (
    TemplateColumn(
        "Section", lambda s, _: s.title, "Heading of the questions; the same text for all of them.", 24
    ),
    TemplateColumn(
        "Section clause", lambda s, _: s.clause, "Clause or heading that the section is about.", 10
    ),
    TemplateColumn(
        "Section standard",
        lambda s, _: s.standard,
        "Only where the section belongs to another standard than the checklist.",
        16,
        tuple(STANDARD_TITLES),
    ),
    TemplateColumn(
        "Id",
        lambda _, q: q.id,
        "Unique; keep it when only the wording changes. Empty: made from clause and counter.",
        12,
    ),
    TemplateColumn("Clause", lambda _, q: q.clause, "The audit criterion, for example 8.6.1.", 10),
    TemplateColumn(
        "Standard",
        lambda _, q: q.standard,
        "Only where the clause belongs to another standard than the checklist.",
        16,
        tuple(STANDARD_TITLES),
    ),
    TemplateColumn(
        "Question", lambda _, q: q.text, "One open question: How, What, Which, Who. Up to 500 characters.", 60
    ),
    TemplateColumn(
        "Look for",
        lambda _, q: lines(q.look_for),
        "What a good auditor watches for; one pointer a line, up to 12.",
        46,
    ),
    TemplateColumn(
        "Evidence", lambda _, q: lines(q.evidence), "Records to ask for; one a line, up to 12.", 40
    ),
    TemplateColumn(
        "Documented information",
        lambda _, q: "required" if q.documented_information else "none",
        "Whether the standard calls for documented information on this point.",
        14,
        ("required", "none"),
    ),
    TemplateColumn("Sample", lambda _, q: q.sample, "Suggested sample in words.", 26),
    TemplateColumn("ITIL 4 practices", lambda _, q: joined(q.itil4), "With commas between them.", 24),
    TemplateColumn(
        "Also counts for",
        lambda _, q: "\n".join(f"{standard}: {', '.join(clauses)}" for standard, clauses in q.also.items()),
        "Clauses of other standards, one standard a line: iso27001-2022: A.5.24, A.5.26",
        26,
    ),
    TemplateColumn(
        "Same as",
        lambda _, q: ", ".join(q.same_as),
        "Questions of other checklists that ask the same, as checklist/question.",
        20,
    ),
    TemplateColumn(
        "Answer",
        lambda _, q: q.answer.type.value,
        "result: judged; maturity: 0 to 5; yes_no; number; choice; text; date.",
        12,
        tuple(kind.value for kind in AnswerType),
    ),
    TemplateColumn("Unit", lambda _, q: q.answer.unit, "Unit of a number.", 10),
    TemplateColumn(
        "At least", lambda _, q: number(q.answer.at_least), "A number below this is a deviation.", 9
    ),
    TemplateColumn(
        "At most", lambda _, q: number(q.answer.at_most), "A number above this is a deviation.", 9
    ),
    TemplateColumn(
        "Choices", lambda _, q: lines(q.answer.choices), "Of a choice, one a line, the worst first.", 22
    ),
    TemplateColumn(
        "Weight", lambda _, q: q.weight, "How much it counts in a score, 1 to 10.", 8, whole=(1, 10)
    ),
    TemplateColumn("Only if", lambda _, q: q.only_if, "Id of the condition under which it applies.", 14),
    TemplateColumn(
        "Evidence required",
        lambda _, q: "yes" if q.evidence_required else "",
        "yes where an answer without evidence is incomplete.",
        10,
        ("yes", "no"),
    ),
    TemplateColumn(
        "Minutes",
        lambda _, q: q.minutes or "",
        "Expected minutes; empty for the usual ones.",
        8,
        whole=(1, 480),
    ),
)


def lines(entries: Iterable[str]) -> str:
    """Entries one a line; they hold no line break themselves."""
    return "\n".join(entries)


def unlined(text: str) -> list[str]:
    """What `lines` joined."""
    return [entry for entry in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if entry]


_SIMPLE = re.compile(r'[^\s",;](?:[^",;\n]*[^\s",;])?\Z')
_ENTRY = re.compile(r'\s*(?:"((?:[^"]|"")*)"\s*|([^,;\n]*))(?:[,;\n]|\Z)')


def joined(entries: Iterable[str]) -> str:
    """Entries with commas between them, in quotation marks where they hold one."""
    return ", ".join(
        entry if _SIMPLE.match(entry) else '"' + entry.replace('"', '""') + '"' for entry in entries
    )


def unjoined(text: str) -> list[str]:
    """What `joined` joined, or a person wrote with commas, semicolons or line breaks."""
    found, at = [], 0
    while at < len(text):
        match = _ENTRY.match(text, at)
        if match is None:
            break
        entry = match[1].replace('""', '"') if match[1] is not None else match[2].strip()
        if entry:
            found.append(entry)
        at = max(match.end(), at + 1)
    return found


def number(value: float | None) -> Value:
    """A limit as Excel shows it; as text where a cell would round it."""
    if value is None:
        return ""
    return value if float(f"{value:.10g}") == value else repr(value)


def answer(kind: str, unit: str, least: str, most: str, choices: list[str]) -> tuple[AnswerSpec, list[str]]:
    """The kind of answer in a row, and what is wrong with it, in words."""
    wrong = []
    word = kind.strip().lower().replace(" ", "_").replace("yes/no", "yes_no").replace("yes_or_no", "yes_no")
    known = {one.value for one in AnswerType}
    if word and word not in known:
        wrong.append(
            translate("Checklists", '"{kind}" is no kind of answer; taken as result').format(kind=kind[:40])
        )
    found = AnswerType(word) if word in known else AnswerType.RESULT
    if found is AnswerType.CHOICE:
        several = (
            choices if len(choices) > 1 else [one for one in re.split(r"\s*[;,]\s*", "".join(choices)) if one]
        )
        unique = list(dict.fromkeys(one[:100] for one in several))
        if not 2 <= len(unique) <= 12:
            wrong.append(
                translate(
                    "Checklists", "a choice needs 2 to 12 choices, here are {count}; taken as text"
                ).format(count=len(unique))
            )
            return AnswerSpec(AnswerType.TEXT), wrong
        return AnswerSpec(found, choices=tuple(unique)), wrong
    if found is not AnswerType.NUMBER:
        return AnswerSpec(found), wrong
    limits: list[float | None] = []
    for name, text in (("at least", least), ("at most", most)):
        plain = text.strip().replace(",", ".")
        if re.fullmatch(r"[-+]?\d{1,15}(\.\d{1,20})?(e[-+]?\d{1,2})?", plain, re.I):
            limits.append(float(plain))
        else:
            limits.append(None)
            if plain:
                wrong.append(
                    translate("Checklists", '"{text}" ({name}) is no number; left out').format(
                        text=text[:40], name=name
                    )
                )
    return AnswerSpec(found, unit, limits[0], limits[1]), wrong
