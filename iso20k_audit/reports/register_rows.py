"""Rows of the registers: what the audit says, in the order of the columns of `register_columns`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from iso20k_audit.model.action_view import causes_in_lines, check_in_lines
from iso20k_audit.model.follow_up_view import FollowUpPlace
from iso20k_audit.model.grade_view import GradeView
from iso20k_audit.model.records import KINDS
from iso20k_audit.model.review_state import SignState
from iso20k_audit.model.standards import CLAUSES, ISO20000_1, Clause, show_reference
from iso20k_audit.model.view import (
    NOT_JUDGED,
    AuditView,
    ClauseConformity,
    QuestionView,
    WorkingPaperView,
)
from iso20k_audit.model.vocabulary import ActionStatus, Presence, Result, Term
from iso20k_audit.model.wording import translate
from iso20k_audit.reports.coverage import auditors_of, coverage, references, standard_title
from iso20k_audit.reports.excel_book import Row
from iso20k_audit.reports.excel_cells import Link, Value, day, moment
from iso20k_audit.reports.excel_styles import (
    CHANGED_SINCE,
    DIVERGING,
    IN_CONFLICT,
    NO,
    NO_ACTION,
    NOT_ANSWERED,
    NOT_SIGNED,
    SIGNED,
    YES,
)
from iso20k_audit.reports.excel_tables import TableSpec
from iso20k_audit.reports.marked import copy_name
from iso20k_audit.reports.register_columns import (
    ACTIONS,
    ATTENDANCE,
    BY_PRACTICE,
    BY_STANDARD,
    CHECKLIST,
    COVERAGE,
    DISTRIBUTION,
    EVIDENCE,
    FINDING_GROUPS,
    FINDINGS,
    FOLLOWED_UP,
    INDEPENDENCE,
    INTERVIEWS,
    MEETINGS,
    PLAN,
    SAMPLE_ITEMS,
    SCOPE,
    SIGN_OFFS,
    TEAM,
    TRACE,
)
from iso20k_audit.reports.register_life import deadline_cells, life_cells, no_life
from iso20k_audit.reports.register_places import Places, finding_actions, link

_CLAUSES: Mapping[str, Clause] = {clause.number: clause for clause in CLAUSES}


def all_rows(places: Places) -> Iterator[tuple[TableSpec, Iterable[Row]]]:
    """Every data sheet with its rows, in the order of the workbook."""
    view = places.view
    yield CHECKLIST, checklist(places)
    yield FINDINGS, findings(places)
    yield ACTIONS, actions(places)
    yield EVIDENCE, evidence(places)
    yield TRACE, trace(places)
    yield SCOPE, scope(view)
    yield TEAM, team(view)
    yield PLAN, plan(view)
    yield MEETINGS, meetings(view)
    yield ATTENDANCE, attendance(view)
    yield COVERAGE, covered(view)
    yield BY_STANDARD, by_standard(view)
    yield BY_PRACTICE, by_practice(view)
    yield DISTRIBUTION, distribution(view)
    yield INTERVIEWS, interviews(places)
    yield SAMPLE_ITEMS, sample_items(places)
    yield SIGN_OFFS, sign_offs(view)
    yield INDEPENDENCE, independence(view)
    yield FINDING_GROUPS, finding_groups(places)
    yield FOLLOWED_UP, followed_up(places)


def row_count(view: AuditView) -> int:
    """About how many rows there will be, for progress."""
    return (
        sum(max(1, len(question.papers)) for question in view.questions)
        + 2 * len(view.findings)
        + len(view.evidence)
        + len(view.interviews)
        + sum(len(question.sample_items) for question in view.questions)
        + sum(len(question.evidence_numbers) + len(question.finding_numbers) for question in view.questions)
    )


def result_word(question: QuestionView) -> str:
    """The conclusion on a question; never empty, so that it can be filtered and counted."""
    if question.result is not None:
        return question.result.english
    if question.contested:
        return IN_CONFLICT
    return DIVERGING if question.diverging else NOT_ANSWERED


def _word(term: Term, conflicts: Sequence[str], name: str) -> str:
    """The English word of a field, or that it is in conflict."""
    return IN_CONFLICT if name in conflicts else term.english


def _fields(kind: str, conflicts: Sequence[str]) -> str:
    """Labels of the fields of a record that are in conflict."""
    known = {field.name: field.label for field in KINDS[kind].fields}
    return "\n".join(known.get(name, name) for name in conflicts)


def checklist(places: Places) -> Iterator[Row]:
    """One row per working paper; a question without one has a row of its own."""
    view = places.view
    nobody = (WorkingPaperView(auditor="", result=None),)
    labels: dict[Result | None, str] = {result: result.english for result in Result} | {None: ""}
    for question in view.questions:
        standard = question.standard or view.standard
        clause = _CLAUSES.get(question.clause) if standard == ISO20000_1 else None
        reference = references(view, question)[0]
        head: tuple[Value | Link, ...] = (
            question.item,
            reference,
            view.clause_title(reference),
            question.text,
            result_word(question),
            YES if question.diverging else "",
        )
        links = (
            link(question.evidence_numbers, EVIDENCE, places.evidence),
            link(question.finding_numbers, FINDINGS, places.findings),
            question.conclusion_reason,
            question.section,
        )
        tail = (
            YES if question.documented_information else NO,
            clause.proof if clause else "",
            ", ".join(question.itil4),
            "\n".join(question.look_for),
            "\n".join(question.expected_evidence),
            question.suggested_sample,
        )
        elsewhere = (", ".join(clause.iso27001), ", ".join(clause.iso22301)) if clause else ("", "")
        for number, paper in enumerate(question.papers or nobody, 1):
            yield (
                *head,
                paper.auditor,
                IN_CONFLICT if "result" in paper.conflicts else labels[paper.result],
                paper.note,
                *links,
                number,
                len(question.papers),
                paper.interviewees,
                paper.documents,
                paper.sample,
                paper.site,
                *moment(paper.answered_at),
                *tail,
                _fields("working_paper", paper.conflicts),
                *elsewhere,
                paper.value,
                "; ".join(
                    show_reference(name, number, view.standard)
                    for name, numbers in question.also.items()
                    for number in numbers
                ),
                "; ".join(
                    f"{standard_title(name)}: {verdict.label}" for name, verdict in paper.verdicts.items()
                ),
                paper.effort,
                paper.gap_owner,
                question.weight,
                question.conclusion_by,
                "\n".join(question.conclusion_stale),
            )


def findings(places: Places) -> Iterator[Row]:
    """One row per finding of any kind."""
    for finding in places.view.findings:
        item = finding.question_item
        yield (
            finding.number,
            _word(finding.kind, finding.conflicts, "finding_kind"),
            _word(finding.status, finding.conflicts, "status"),
            ", ".join(finding.clauses),
            finding.title,
            finding.requirement,
            finding.objective_evidence,
            finding.failure,
            link([evidence.number for evidence in finding.evidence], EVIDENCE, places.evidence),
            link([action.number for action in finding.actions], ACTIONS, places.actions),
            finding.site,
            finding.process,
            "\n".join(f"{clause} {places.view.clause_title(clause)}".rstrip() for clause in finding.clauses),
            finding.grade_reason,
            finding.client,
            finding.auditor,
            *moment(finding.raised_at),
            IN_CONFLICT if "acknowledgement" in finding.conflicts else _label(finding.acknowledgement),
            finding.auditee_name,
            finding.auditee_comment,
            link([item] if item else [], CHECKLIST, places.questions),
            sum(1 for action in finding.actions if action.status is not ActionStatus.VERIFIED),
            "; ".join(f"{standard_title(name)}: {grade.label}" for name, grade in finding.grades.items()),
            finding.repeat_of,
            _fields("finding", finding.conflicts),
            finding.group,
            finding.auditee_role,
            *moment(finding.acknowledged_at),
            ", ".join(finding.changed_since),
            "\n".join(_followed_up_in(place) for place in finding.followed_up),
            *_grade(places, finding.grade),
            *deadline_cells(finding),
            finding.shift,
        )


def _grade(places: Places, grade: GradeView) -> Row:
    """How the grade of a finding came about, and the systemic finding with its minors."""
    return (
        grade.step,
        _label(grade.proposed),
        grade.justification,
        grade.deviation,
        "\n".join(grade.answer_words),
        grade.decided_by,
        link([grade.part_of] if grade.part_of else [], FINDINGS, places.findings),
        link(list(grade.parts), FINDINGS, places.findings),
    )


def _followed_up_in(place: FollowUpPlace) -> str:
    return ": ".join(part for part in (place.audit_number, _label(place.outcome)) if part)


def followed_up(places: Places) -> Iterator[Row]:
    """One row per earlier finding that the audit follows up."""
    for one in places.view.followed_up:
        yield (
            one.number,
            one.audit_number,
            _label(one.kind),
            one.title,
            IN_CONFLICT if "outcome" in one.conflicts else _label(one.outcome),
            one.note,
            one.checked_by,
            day(one.checked_on),
            link([one.question_item] if one.question_item else [], CHECKLIST, places.questions),
            link(one.evidence_numbers, EVIDENCE, places.evidence),
            link(one.repeats, FINDINGS, places.findings),
            one.state,
            _fields("follow_up_item", one.conflicts),
        )


def actions(places: Places) -> Iterator[Row]:
    """One row per corrective action, and one for each nonconformity that has none yet."""
    for finding, action in finding_actions(places.view):
        raised, _ = moment(finding.raised_at)
        head = (
            link([finding.number], FINDINGS, places.findings),
            action.number if action else "",
            _word(finding.kind, finding.conflicts, "finding_kind"),
            finding.title,
            _word(finding.status, finding.conflicts, "status"),
            ", ".join(finding.clauses),
            raised.date() if isinstance(raised, datetime) else raised,
        )
        tail = (finding.site, finding.process, finding.client, finding.auditor)
        if action is None:
            rest = ("", "", "", "", *no_life(finding))
            yield (*head, *[""] * 5, NO_ACTION, *[""] * 8, *tail, *rest)
            continue
        overdue = action.is_overdue(places.today)
        late = (places.today - action.due_on).days if overdue and action.due_on else None
        yield (
            *head,
            action.correction,
            action.root_cause,
            action.action,
            action.owner,
            day(action.due_on),
            _word(action.status, action.conflicts, "status"),
            day(action.done_on),
            YES if overdue else "",
            late,
            _word(action.effectiveness, action.conflicts, "effectiveness"),
            day(action.verified_on),
            action.verified_by,
            action.verification_note,
            link(action.evidence_numbers, EVIDENCE, places.evidence),
            *tail,
            _fields("action", action.conflicts),
            IN_CONFLICT if "cause_category" in action.conflicts else _label(action.cause_category),
            causes_in_lines(action.causes),
            "\n".join(check_in_lines(check) for check in action.checks),
            *life_cells(finding, action),
        )


def evidence(places: Places) -> Iterator[Row]:
    """One row per piece of objective evidence, in the order of the report's annex."""
    for item in places.view.evidence:
        taken, taken_offset = moment(item.taken_at)
        yield (
            item.number,
            _word(item.kind, item.conflicts, "evidence_kind"),
            item.caption,
            item.file_name,
            item.reference,
            taken,
            item.taken_by,
            item.place,
            item.site,
            item.speaks_of,
            _word(item.confidentiality, item.conflicts, "confidentiality"),
            link(item.question_items, CHECKLIST, places.questions),
            link(item.finding_numbers, FINDINGS, places.findings),
            YES if item.missing else "",
            item.client,
            taken_offset,
            *moment(item.received_at),
            item.sha256,
            item.size_bytes if item.sha256 else None,
            item.media_type,
            item.camera,
            link(item.verification_of, FINDINGS, places.findings),
            link(item.action_numbers, ACTIONS, places.actions),
            item.about_from,
            item.about_to,
            item.held_by,
            "\n".join(file.file_name for file in item.files),
            "\n".join(file.sha256 for file in item.files),
            copy_name(item.copy),
            item.copy_sha256,
            "\n".join(f"{number} {words}" for number, words in item.legend),
            "\n".join(file.copy_sha256 for file in item.files if file.copy),
            _fields("evidence", item.conflicts),
        )


def trace(places: Places) -> Iterator[Row]:
    """One row per link between records, both ends to be followed: a cell can lead to one place only."""
    view = places.view
    captions = {item.number: item.caption for item in view.evidence}
    titles = {finding.number: finding.title for finding in view.findings}
    for question in view.questions:
        start = (link([question.item], CHECKLIST, places.questions), question.text)
        for number in question.evidence_numbers:
            target = link([number], EVIDENCE, places.evidence)
            yield translate("Registers", "Question to evidence"), *start, target, captions.get(number, "")
        for number in question.finding_numbers:
            target = link([number], FINDINGS, places.findings)
            yield translate("Registers", "Question to finding"), *start, target, titles.get(number, "")
    for finding in view.findings:
        start = (link([finding.number], FINDINGS, places.findings), finding.title)
        for item in finding.evidence:
            target = link([item.number], EVIDENCE, places.evidence)
            yield translate("Registers", "Finding to evidence"), *start, target, item.caption
        for action in finding.actions:
            step = link([action.number], ACTIONS, places.actions)
            yield translate("Registers", "Finding to action"), *start, step, action.action
            for number in action.evidence_numbers:
                target = link([number], EVIDENCE, places.evidence)
                yield (
                    translate("Registers", "Action to evidence"),
                    step,
                    action.action,
                    target,
                    captions.get(number, ""),
                )


def scope(view: AuditView) -> Iterator[Row]:
    """Sites, services and clients inside and outside the scope."""
    for item in view.scope_items:
        kind = item.kind.replace("_", " ").capitalize()
        yield kind, item.name, item.detail, YES if item.in_scope else NO, item.reason, item.code


def team(view: AuditView) -> Iterator[Row]:
    """Everybody who took part."""
    for person in view.people:
        yield (
            person.name,
            person.role.english,
            person.function,
            person.site,
            person.initials,
            person.email,
            YES if person.role.is_audit_team else NO,
            person.independence,
        )


def independence(view: AuditView) -> Iterator[Row]:
    """Who audits their own work, and why nevertheless."""
    for one in view.own_work:
        yield one.person, one.part, one.areas, one.reason


def finding_groups(places: Places) -> Iterator[Row]:
    """The findings of each group below one another; each is in the register of findings as well."""
    by_number = {finding.number: finding for finding in places.view.findings}
    for group in places.view.groups:
        for number in group.numbers:
            if (finding := by_number.get(number)) is not None:
                yield (
                    group.title,
                    len(group.numbers),
                    group.reason,
                    link([number], FINDINGS, places.findings),
                    _word(finding.kind, finding.conflicts, "finding_kind"),
                    finding.site,
                    finding.auditor,
                    finding.title,
                )


def plan(view: AuditView) -> Iterator[Row]:
    """The audit plan beside what really happened."""
    for number, line in enumerate(view.schedule, 1):
        starts, offset = moment(line.starts_at)
        ends, end_offset = moment(line.ends_at)
        yield (
            starts,
            ends,
            offset or end_offset,
            line.activity,
            line.site,
            line.auditors,
            line.auditees,
            line.clauses,
            line.actual,
            number,
            line.shift,
        )


def meetings(view: AuditView) -> Iterator[Row]:
    """Formal meetings with their minutes."""
    for meeting in view.meetings:
        here = sum(1 for person in meeting.attendees if person.presence is Presence.IN_PERSON)
        yield (
            meeting.kind.english,
            *moment(meeting.held_at),
            meeting.place,
            here,
            len(meeting.attendees) - here,
            meeting.minutes,
        )


def attendance(view: AuditView) -> Iterator[Row]:
    """One row per attendee of a meeting."""
    for meeting in view.meetings:
        held, offset = moment(meeting.held_at)
        for person in meeting.attendees:
            yield meeting.kind.english, held, offset, person.name, person.function, person.presence.english


def covered(view: AuditView) -> Iterator[Row]:
    """One row per clause and auditor; a clause that nobody has answered has a row of its own."""
    lines = coverage(view)
    auditors = auditors_of(view, lines)
    for line in lines:
        sites = dict.fromkeys(view.schedule[number - 1].site for number in line.sessions)
        tail = (
            len(line.evidence),
            ", ".join(line.evidence),
            ", ".join(map(str, line.sessions)),
            ", ".join(site for site in sites if site),
        )
        for auditor in [name for name in auditors if line.answered[name]] or [""]:
            answered = line.answered[auditor] if auditor else 0
            yield line.clause, line.title, line.questions, auditor, answered, *tail


def distribution(view: AuditView) -> Iterator[Row]:
    """Who gets the report, and in which form."""
    for recipient in view.distribution:
        yield recipient.name, recipient.function, recipient.format


def interviews(places: Places) -> Iterator[Row]:
    """One row per interview; the name of who was asked is personal data and is left out."""
    for talk in places.view.interviews:
        yield (
            talk.function,
            talk.site,
            talk.auditor,
            *moment(talk.held_at),
            talk.minutes,
            len(talk.question_items),
            link(talk.question_items, CHECKLIST, places.questions),
            talk.shift,
        )


def sample_items(places: Places) -> Iterator[Row]:
    """One row per item looked at."""
    for question in places.view.questions:
        for item in question.sample_items:
            yield (
                link((question.item,), CHECKLIST, places.questions),
                item.reference,
                item.kind.english,
                item.verdict.english if item.verdict else "",
                *moment(item.looked_at),
                item.auditor,
                item.note,
                link(item.evidence_numbers, EVIDENCE, places.evidence),
            )


_SIGN_STATES = {
    SignState.SIGNED: SIGNED,
    SignState.STALE: CHANGED_SINCE,
    SignState.UNSIGNED: NOT_SIGNED,
}


def sign_offs(view: AuditView) -> Iterator[Row]:
    """One row per section and auditor; none where nobody signed anything in the program."""
    if not any(line.is_touched for line in view.sign_offs):
        return
    for line in view.sign_offs:
        yield (
            line.section,
            line.auditor,
            *moment(line.auditor_at),
            _SIGN_STATES[line.auditor_state] if line.auditor else "",
            line.lead,
            *moment(line.lead_at),
            _SIGN_STATES[line.lead_state],
            _SIGN_STATES[line.state],
        )


def by_standard(view: AuditView) -> Iterator[Row]:
    """Every clause that questions count for, standard by standard."""
    for standard in view.standards:
        for row in view.for_standard(standard).conformity_by_clause():
            yield (standard_title(standard), row.number, row.title, *_counts(row))


def by_practice(view: AuditView) -> Iterator[Row]:
    """Every ITIL 4 practice that questions belong to."""
    for row in view.conformity_by_practice():
        yield (row.title, *_counts(row))


def _counts(row: ClauseConformity) -> tuple[int, ...]:
    judged = (Result.CONFORMS, Result.OPPORTUNITY, Result.MINOR, Result.MAJOR)
    return (
        row.questions,
        *(row.results[result] for result in judged),
        sum(row.results[result] for result in NOT_JUDGED),
        row.unanswered + row.diverging,
    )


def _label(term: Term | None) -> str:
    return "" if term is None else term.english
