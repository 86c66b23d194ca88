"""Annexes A to F: answered checklist, evidence register, coverage, meetings, interviewees, verification."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.standards import auditable_clauses
from iso20k_audit.model.view import EvidenceFileView, EvidenceView, QuestionView, WorkingPaperView
from iso20k_audit.model.wording import commas, grouped, translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Anchor, Block, MarkLine, Row, Stack, Text
from iso20k_audit.reports.cards import no_copy
from iso20k_audit.reports.compose import (
    Cell,
    Context,
    absent,
    coloured,
    entries,
    evidence_title,
    heading,
    labelled,
    listing,
    named,
    section_link,
    sentence,
    stated,
    strong,
    table,
)
from iso20k_audit.reports.coverage import (
    Coverage,
    auditors_of,
    clauses_left_out,
    coverage,
    initials_of,
    references,
    standard_title,
)
from iso20k_audit.reports.marked import in_register
from iso20k_audit.reports.sections import asked
from iso20k_audit.reports.sections.conflicts import named_fields
from iso20k_audit.reports.typography import escape, escape_code

_WHOLE_ENTRY = 132.0
"""Points up to which a question or a piece of evidence is not cut."""


def checklist(context: Context) -> Iterator[Block]:
    """Annex A: every question with its result and its working papers."""
    view, sheet = context.view, context.sheet
    if not view.questions:
        yield absent(sheet, translate("Report", "The checklist of this audit has no questions."))
        return
    clause, head = None, None
    for question in view.questions:
        reference = references(view, question)[0]
        if reference != clause:
            clause = reference
            title = escape(f"{clause} {view.clause_title(clause) or question.section}".rstrip())
            head = Row(
                [(0, sheet.width, Text(title, typography.HEADING_3))],
                pad=4,
                pad_bottom=4,
                rule=palette.INK,
                rule_width=0.9,
                keep_next=True,
                gap_before=18,
            )
            yield head
        context.step(question.item)
        yield _question(context, question, head)


def _question(context: Context, question: QuestionView, head: Row | None) -> Row:
    sheet = context.sheet
    mark = palette.mark_of(question.result, diverging=question.diverging, contested=question.contested)
    side: list[Block] = [
        Text(escape(question.item), typography.CELL_STRONG),
        MarkLine(mark, mark.short, typography.CELL),
    ]
    asked = Text(escape(question.text), typography.CELL)
    asked.keep_next = bool(question.papers)
    body: list[Block] = [asked]
    if not question.applies:
        body.append(
            Text(
                translate("Report", "Does not apply under the conditions of this audit."),
                typography.CELL_ABSENT,
            )
        )
    for paper in question.papers:
        block = Text(paper_markup(question, paper), typography.CELL)
        block.gap_before = 4
        body.append(block)
    if question.conclusion_reason.strip():
        label = translate("Report", "Lead’s conclusion:")
        if question.left_diverging:
            label = translate("Report", "Left as a diverging opinion:")
        block = Text(_after(label, question.conclusion_reason), typography.CELL)
        block.gap_before = 4
        body.append(block)
    refs = []
    if question.evidence_numbers:
        links = commas(context.evidence_link(number) for number in question.evidence_numbers)
        refs.append(named(translate("Report", "Evidence"), links))
    if question.finding_numbers:
        links = commas(context.finding_link(number) for number in question.finding_numbers)
        refs.append(named(translate("Report", "Findings"), links))
    if refs:
        block = Text(" &nbsp; ".join(refs), typography.CELL)
        block.gap_before = 4
        body.append(block)
    return Row(
        [(0, sheet.side, Stack(side)), (sheet.axis, sheet.main, Stack(body))],
        pad=5,
        pad_bottom=7,
        repeat=head,
        anchor=Anchor(context.question_keys[question.item]),
        floor=_WHOLE_ENTRY,
        again=question.item,
    )


def _after(label: str, text: str) -> str:
    """A text after a strong word, as markup."""
    return f"{strong(label)} {escape(text)}"


def paper_markup(question: QuestionView, paper: WorkingPaperView, *, signed: bool = True) -> str:
    """One working paper as markup: who, where and when if it is `signed`, then what was recorded."""
    who = [strong(paper.auditor)] if paper.auditor else []
    if paper.site:
        who.append(escape(paper.site))
    if paper.answered_at:
        who.append(dates.moment(paper.answered_at))
    if (len(question.papers) > 1 or paper.result is not question.result) and paper.result is not None:
        who.append(strong(paper.result.label))
    lines = [" · ".join(who)] if who and signed else []
    if paper.value.strip():
        lines.append(named(translate("Report", "Answer"), strong(paper.value)))
    for standard, verdict in paper.verdicts.items():
        label = translate("Report", "Verdict for {standard}").format(standard=standard_title(standard))
        lines.append(named(label, strong(verdict.label)))
    if paper.note.strip():
        lines.append(escape(paper.note))
    pairs = (
        (translate("Report", "Interviewed"), paper.interviewees),
        (translate("Report", "Documents seen"), paper.documents),
        (translate("Report", "Sample"), paper.sample),
        (translate("Report", "Effort to close the gap"), paper.effort),
        (translate("Report", "Owner of the gap"), paper.gap_owner),
    )
    lines += [f"{coloured(label)} {escape(value)}" for label, value in pairs if value.strip()]
    if paper.conflicts:
        lines.append(strong(named_fields("working_paper", paper.conflicts)))
    return "<br/>".join(lines)


# --- evidence ------------------------------------------------------------------------------------


def evidence(context: Context) -> Iterator[Block]:
    """Annex B: every piece of evidence with its full hash."""
    view, sheet = context.view, context.sheet
    if not view.evidence:
        yield absent(sheet, translate("Report", "No evidence is recorded."))
        return
    missing = sum(1 for item in view.evidence if item.missing)
    text = translate("Report", "%n item(s).", None, len(view.evidence))
    if missing:
        text += " " + translate("Report", "%n file(s) missing, marked below.", None, missing)
    yield sentence(sheet, text)
    for index, item in enumerate(view.evidence):
        context.step(item.number)
        yield _evidence(context, item, first=index == 0)


def _evidence(context: Context, item: EvidenceView, *, first: bool) -> Row:
    sheet = context.sheet
    side: list[Block] = [
        Text(escape(item.number), typography.CELL_STRONG),
        Text(in_conflict() if "evidence_kind" in item.conflicts else item.kind.label, typography.CELL_MUTED),
    ]
    if item.missing:
        side.append(MarkLine(palette.MISSING))
    if item.conflicts:
        side.append(MarkLine(palette.CONFLICT))
    body: list[Block] = [Text(escape(evidence_title(item)), typography.CELL_STRONG)]
    body.append(Text("<br/>".join(_evidence_lines(context, item)), typography.CELL))
    if item.sha256:
        body.append(Text(f"SHA-256 {escape(item.sha256)}", typography.DIGEST))
    if item.copy:
        body.append(Text(in_register(item), typography.DIGEST))
    for further in item.files:
        body += _further_file(further)
    return Row(
        [(0, sheet.side, Stack(side)), (sheet.axis, sheet.main, Stack(body, gap=1.5))],
        pad=6,
        pad_bottom=8,
        rule=None if first else palette.HAIRLINE,
        anchor=Anchor(context.evidence_keys[item.number]),
        floor=_WHOLE_ENTRY,
        again=item.number,
    )


def _further_file(file: EvidenceFileView) -> Iterator[Block]:
    parts = [escape(file.file_name)]
    if file.size_bytes:
        parts.append(escape(_size(file.size_bytes)))
    if file.caption:
        parts.append(escape(file.caption))
    if file.missing:
        parts.append(strong(translate("Report", "Not in the workspace.")))
    yield Text(named(translate("Report", "Further file"), " · ".join(parts)), typography.CELL)
    yield Text(f"SHA-256 {escape(file.sha256)}", typography.DIGEST)
    if file.copy:
        yield Text(in_register(file), typography.DIGEST)


def _evidence_lines(context: Context, item: EvidenceView) -> Iterator[str]:
    if item.conflicts:
        yield strong(named_fields("evidence", item.conflicts))
    if item.missing:
        yield strong(translate("Report", "The record exists, but its file is not in the workspace."))
    file = [escape(item.file_name)] if item.file_name else []
    if item.size_bytes:
        file.append(escape(_size(item.size_bytes)))
    if item.reference:
        file.append(escape(item.reference))
    if not item.sha256 and not item.files:
        file.append(coloured(no_copy()))
    if file:
        told = " · ".join(file)
        yield named(translate("Report", "File"), told) if item.file_name else told
    taken = [_zoned(item.taken_at)] if item.taken_at else []
    if item.taken_by:
        taken.append(translate("Report", "by {name}").format(name=escape(item.taken_by)))
    if taken:
        yield named(translate("Report", "Taken"), " ".join(taken))
    where = (
        (translate("Report", "Held by"), item.held_by),
        (translate("Report", "Place"), _place(item)),
        (translate("Report", "Site"), item.site),
        (translate("Report", "Client"), item.client),
    )
    if any(value.strip() for _, value in where):
        yield " · ".join(f"{coloured(label)} {escape(value)}" for label, value in where if value.strip())
    rest = []
    if item.received_at:
        rest.append(named(translate("Report", "Received"), _zoned(item.received_at)))
    if item.about:
        rest.append(named(translate("Report", "Speaks of"), escape(item.about)))
    rest.append(in_conflict() if "confidentiality" in item.conflicts else item.confidentiality.label)
    yield " · ".join(rest)
    supports = [context.question_link(text) for text in item.question_items]
    supports += [context.finding_link(number) for number in item.finding_numbers]
    supports += [
        translate("Report", "verification of {finding_link}").format(
            finding_link=context.finding_link(number)
        )
        for number in item.verification_of
    ]
    yield named(translate("Report", "Supports"), commas(supports) or translate("Report", "nothing yet"))


def _zoned(value: datetime) -> str:
    return f"{dates.moment(value)} ({dates.zone(value)})"


def _place(item: EvidenceView) -> str:
    """Where it was found, without the town where the site says it already."""
    town, _, rest = item.place.partition(",")
    if item.place.strip() == item.site.strip():
        return ""
    return rest.strip() if rest and town.strip() == item.site.partition(",")[0].strip() else item.place


def _size(size: int) -> str:
    """`812 bytes`, `1.4 MB`: decimal units."""
    if size < 1000:
        return translate("Report", "%n byte(s)", None, size)
    amount = float(size)
    for unit in ("kB", "MB", "GB"):
        amount /= 1000
        if amount < 999.5 or unit == "GB":
            return f"{grouped(amount, 1 if amount < 10 else 0)} {unit}"
    return ""


# --- coverage ------------------------------------------------------------------------------------

_MOST_AUDITORS = 7
"""Auditors with a column of their own; more share one."""


def covered(context: Context) -> Iterator[Block]:
    """Annex C: clauses against auditors, with the evidence and the sessions of the plan."""
    view, sheet = context.view, context.sheet
    lines = coverage(view)
    if not lines:
        yield absent(sheet, translate("Report", "The checklist of this audit has no questions."))
        return
    auditors = auditors_of(view, lines)
    own, others = auditors[:_MOST_AUDITORS], auditors[_MOST_AUDITORS:]
    known = initials_of(view)
    named = listing([f"{escape(known[name])} {escape(name)}" for name in own if name in known])
    text = translate(
        "Report",
        "Questions that each auditor answered, the evidence that questions and findings of a "
        "clause rest on, and the sessions of the plan that name it, by their number in "
        "{section_link}.",
    ).format(section_link=section_link("4"))
    yield sentence(sheet, f"{text} {named}." if named else text, typography.NOTE)
    left_out = clauses_left_out(view)
    if left_out and len(left_out) < len(auditable_clauses(view.standard)):
        yield sentence(sheet, _after(translate("Report", "Not asked about:"), f"{commas(left_out)}."))
    heads = [translate("Report", "Clause"), *(known.get(name, _initials(name)) for name in own)]
    heads += [
        *([translate("Report", "Others")] if others else []),
        translate("Report", "Asked"),
        translate("Report", "Evidence"),
        translate("Report", "Sessions"),
    ]
    counts = len(heads) - 4
    widths = (-4, *([30.0] * counts), 46.0, -3.2, -2.6)
    rows = (_covered_row(context, line, own, others) for line in lines)
    yield from table(context, widths, heads, rows, right=frozenset(range(1, counts + 2)))


def _covered_row(context: Context, line: Coverage, own: Sequence[str], others: Sequence[str]) -> list[Cell]:
    counts = [str(line.answered[name] or "") for name in own]
    if others:
        counts.append(str(sum(line.answered[name] for name in others) or ""))
    title = f"{strong(line.clause)} {escape(line.title)}"
    links = commas(context.evidence_link(number) for number in line.evidence)
    return [
        Text(title, typography.CELL),
        *counts,
        str(line.questions),
        Text(links, typography.CELL) if links else "",
        Text(_sessions(context, line), typography.CELL) if line.sessions else "",
    ]


def _sessions(context: Context, line: Coverage) -> str:
    """Numbers of the sessions by site, as markup."""
    by_site: dict[str, list[str]] = {}
    for number in line.sessions:
        by_site.setdefault(context.view.schedule[number - 1].site, []).append(context.session_link(number))
    return "<br/>".join(
        f"{commas(links)} {coloured(site) if site else ''}".rstrip() for site, links in by_site.items()
    )


def _initials(name: str) -> str:
    return "".join(part[0] for part in re.split(r"[\s-]+", name) if part)[:4]


# --- people and verification ---------------------------------------------------------------------


def meetings(context: Context) -> Iterator[Block]:
    """Annex D: formal meetings and who attended."""
    view, sheet = context.view, context.sheet
    if not view.meetings:
        yield absent(sheet, translate("Report", "No meetings are recorded."))
        return
    for index, meeting in enumerate(view.meetings):
        yield heading(meeting.kind.label, f"meeting-{index}", sheet)
        when = " · ".join(part for part in (dates.moment(meeting.held_at), meeting.place) if part)
        yield from entries(
            sheet, [(translate("Report", "Held"), when), (translate("Report", "Minutes"), meeting.minutes)]
        )
        if not meeting.attendees:
            yield labelled(
                sheet,
                translate("Report", "Attendance"),
                Text(translate("Report", "Nobody is recorded."), typography.ABSENT),
            )
            continue
        rows = ((person.name, person.function, person.presence.label) for person in meeting.attendees)
        yield from table(
            context,
            (-3.5, -4, -2.5),
            (
                translate("Report", "Attended by"),
                translate("Report", "Function"),
                translate("Report", "Presence"),
            ),
            rows,
        )


def _apart(interviewees: str) -> list[str]:
    """The roles of one field: people separate them by semicolons or lines, and begin them large or small."""
    parts = (part.strip(" .") for part in re.split(r"[;؛\n]", interviewees))
    return [part[0].upper() + part[1:] for part in parts if part]


def interviewees(context: Context) -> Iterator[Block]:
    """Annex E: who was interviewed on which questions; the auditees by name are in section 3."""
    view, sheet = context.view, context.sheet
    talks: dict[str, list[str]] = {}
    for question in view.questions:
        for paper in question.papers:
            for name in _apart(paper.interviewees):
                if question.item not in talks.setdefault(name, []):
                    talks[name].append(question.item)
    if not talks and not view.interviews:
        yield absent(sheet, translate("Report", "No interviewees are recorded in the working papers."))
        return
    yield from asked.interviews(context)
    if not talks:
        return
    named = translate(
        "Report", "As recorded in the working papers. Auditees are named in {section_link}."
    ).format(section_link=section_link("3"))
    yield sentence(sheet, named, typography.NOTE)
    lines = ((name, commas(items)) for name, items in sorted(talks.items(), key=lambda t: t[0].lower()))
    yield from table(
        context, (-4, -6), (translate("Report", "Interviewed"), translate("Report", "Questions")), lines
    )


def verification(context: Context) -> Iterator[Block]:
    """Annex F: how anyone can check evidence and data behind the report."""
    view = context.view
    sample = next((item for item in view.evidence if item.sha256 and item.file_name), None)
    name = sample.file_name if sample else "evidence-file.jpg"
    quoted = '"{}"'.format(name.replace("\n", " "))
    linux, windows = (
        escape_code(command.format(quoted)).replace('"', "&quot;")
        for command in ("sha256sum {}", "certutil -hashfile {} SHA256")
    )
    files = translate(
        "Report",
        "Annex B gives the SHA-256 of every evidence file as it was received. Ask for the "
        "file, compute its hash and compare all 64 digits. If a single bit differs, so does "
        "the hash.",
    )
    copies = translate(
        "Report",
        "Pictures are handed out without place and camera data, and redacted ones as a copy. Such a copy has "
        "a hash of its own; the manifest beside the evidence names it and that of the original.",
    )
    commands = (
        f"{coloured('Linux, macOS')}<br/>{linux}<br/>"  # names, not words
        f"{coloured('Windows')}<br/>{windows}"
    )
    count = translate("Report", "%n change(s)", None, view.change_count)
    data = translate(
        "Report",
        "Open the workspace and compare the fingerprint it shows for this audit with the one "
        "in the document control ({count}). If they are equal, the data are unchanged since "
        "this report was made. The program can also check the whole chain of changes; it "
        "names the first entry that does not fit.",
    ).format(count=count)
    own = translate(
        "Report",
        "A document cannot contain its own hash. The hash of this PDF is kept by the program "
        "that made it, or by whoever received it first.",
    )
    yield from entries(
        context.sheet,
        [
            (translate("Report", "Evidence files"), Text(f"{files} {copies}")),
            (translate("Report", "Commands"), Text(commands)),
            (translate("Report", "Data of the audit"), Text(data)),
            (translate("Report", "Fingerprint"), stated(view.log_head, typography.CELL)),
            (translate("Report", "This document"), Text(own)),
        ],
    )
