"""Hits, clauses and commands as rows of the popup, in the user's words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from iso20k_audit.model.vocabulary import FindingKind, Role
from iso20k_audit.services.clause_jump import ClausePlace
from iso20k_audit.services.searching import Found, Group, Hit
from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP
from iso20k_audit.ui.search.entries import Entry

_KINDS: dict[str, str] = {
    "question": QT_TRANSLATE_NOOP("Search", "Question"),
    "working_paper": QT_TRANSLATE_NOOP("Search", "Working paper"),
    "conclusion": QT_TRANSLATE_NOOP("Search", "Lead auditor's conclusion"),
    "finding": QT_TRANSLATE_NOOP("Search", "Finding"),
    "action": QT_TRANSLATE_NOOP("Search", "Corrective action"),
    "evidence": QT_TRANSLATE_NOOP("Search", "Evidence"),
    "evidence_file": QT_TRANSLATE_NOOP("Search", "Evidence"),
    "interview": QT_TRANSLATE_NOOP("Search", "Interview"),
    "pending_question": QT_TRANSLATE_NOOP("Search", "To ask later"),
    "sample_item": QT_TRANSLATE_NOOP("Search", "Item looked at"),
    "person": QT_TRANSLATE_NOOP("Search", "Person"),
    "participant": QT_TRANSLATE_NOOP("Search", "Person"),
    "attendance": QT_TRANSLATE_NOOP("Search", "At a meeting"),
    "recipient": QT_TRANSLATE_NOOP("Search", "Gets the report"),
    "meeting": QT_TRANSLATE_NOOP("Search", "Meeting"),
    "schedule_item": QT_TRANSLATE_NOOP("Search", "Schedule"),
    "audit": QT_TRANSLATE_NOOP("Search", "Audit"),
    "organisation": QT_TRANSLATE_NOOP("Search", "Organisation"),
    "site": QT_TRANSLATE_NOOP("Search", "Site"),
    "service": QT_TRANSLATE_NOOP("Search", "Service"),
    "client": QT_TRANSLATE_NOOP("Search", "Client account"),
    "review_note": QT_TRANSLATE_NOOP("Search", "Review note"),
    "action_step": QT_TRANSLATE_NOOP("Search", "Step of a corrective action"),
    "action_extension": QT_TRANSLATE_NOOP("Search", "Extension"),
    "cause_item": QT_TRANSLATE_NOOP("Search", "Cause"),
    "effectiveness_check": QT_TRANSLATE_NOOP("Search", "Effectiveness check"),
    "follow_up_item": QT_TRANSLATE_NOOP("Search", "Earlier finding"),
    "criterion_document": QT_TRANSLATE_NOOP("Search", "Own audit criteria"),
    "criterion_clause": QT_TRANSLATE_NOOP("Search", "Clause of own criteria"),
    "programme_item": QT_TRANSLATE_NOOP("Search", "Planned audit"),
    "objective": QT_TRANSLATE_NOOP("Search", "Objective"),
    "benefit": QT_TRANSLATE_NOOP("Search", "Benefit"),
    "management_review": QT_TRANSLATE_NOOP("Search", "Management review"),
    "certification": QT_TRANSLATE_NOOP("Search", "Certification"),
}

_GROUPS: dict[str, str] = {
    "finding": QT_TRANSLATE_NOOP("Search", "Findings"),
    "question": QT_TRANSLATE_NOOP("Search", "Questions"),
    "working_paper": QT_TRANSLATE_NOOP("Search", "Working papers"),
    "action": QT_TRANSLATE_NOOP("Search", "Corrective actions"),
    "evidence": QT_TRANSLATE_NOOP("Search", "Evidence"),
    "sample_item": QT_TRANSLATE_NOOP("Search", "Items looked at"),
    "interview": QT_TRANSLATE_NOOP("Search", "Interviews"),
    "pending_question": QT_TRANSLATE_NOOP("Search", "To ask later"),
    "person": QT_TRANSLATE_NOOP("Search", "People"),
    "meeting": QT_TRANSLATE_NOOP("Search", "Meetings and schedule"),
    "audit": QT_TRANSLATE_NOOP("Search", "Audits and scope"),
    "review_note": QT_TRANSLATE_NOOP("Search", "Review notes"),
    "programme": QT_TRANSLATE_NOOP("Search", "Programme and improvement"),
}


def _words(untranslated: str) -> str:
    return QCoreApplication.translate("Search", untranslated)


def group_words(group: str) -> str:
    """What a group of hits is called."""
    return _words(_GROUPS[group])


def found_rows(
    found: Found,
    open_hit: Callable[[Hit], None],
    open_clause: Callable[[ClausePlace], None],
    show_group: Callable[[str], None],
) -> list[Entry]:
    """Everything that was found: the clause that is named, what is called exactly so, then group by group."""
    rows: list[Entry] = []
    if found.clause is not None or found.exact:
        rows.append(Entry(heading=True, title=QCoreApplication.translate("Search", "Go to")))
    if found.clause is not None:
        rows.append(clause_row(found.clause, open_clause))
    rows += [hit_row(hit, open_hit) for hit in found.exact]
    for group in found.groups:
        rows.append(_heading(group))
        rows += [hit_row(hit, open_hit) for hit in group.hits]
        if group.total > len(group.hits):
            rows.append(_more(group, show_group))
    return rows


def _heading(group: Group) -> Entry:
    shown, total = len(group.hits), group.total
    count = (
        str(shown)
        if shown >= total
        else QCoreApplication.translate("Search", "{shown} of {total}").format(shown=shown, total=total)
    )
    return Entry(heading=True, title=group_words(group.name), aside=count)


def _more(group: Group, show_group: Callable[[str], None]) -> Entry:
    title = QCoreApplication.translate("Search", "Show more of these: {group}").format(
        group=group_words(group.name)
    )
    return Entry(glyph="more", title=title, act=lambda: show_group(group.name), stays=True)


def hit_row(hit: Hit, open_hit: Callable[[Hit], None]) -> Entry:
    """One record that was found."""
    detail, marks = hit.snippet, hit.snippet_marks
    who = _who(hit)
    if who and who not in detail:
        before = QCoreApplication.translate("Search", "{who}: {text}") if detail else "{who}"
        start = before.replace("{who}", who).find("{text}")
        detail = before.format(who=who, text=detail)
        marks = tuple((at + max(start, 0), length) for at, length in marks)
    return Entry(
        glyph=hit.group,
        state=hit.state if hit.kind == "finding" else "",
        number=hit.number,
        title=hit.title,
        detail=detail,
        aside=_kind(hit),
        below="" if hit.in_hand else f"{hit.audit_number} {hit.audit_title}".strip(),
        number_marks=hit.number_marks,
        title_marks=hit.title_marks,
        detail_marks=marks,
        act=lambda: open_hit(hit),
    )


def _kind(hit: Hit) -> str:
    if hit.contested:
        return QCoreApplication.translate("Search", "{kind}, in conflict").format(kind=_kind_alone(hit))
    return _kind_alone(hit)


def _kind_alone(hit: Hit) -> str:
    if hit.kind == "finding" and hit.state:
        return FindingKind(hit.state).label
    return _words(_KINDS[hit.kind])


def _who(hit: Hit) -> str:
    if hit.kind in ("person", "participant") and hit.state:
        role = Role(hit.state).label
        return (
            QCoreApplication.translate("Search", "{role}, {function}").format(role=role, function=hit.who)
            if hit.who
            else role
        )
    return hit.who


def clause_row(place: ClausePlace, open_clause: Callable[[ClausePlace], None]) -> Entry:
    """The way to a clause, with how much of it is done."""
    if place.unanswered:
        detail = QCoreApplication.translate(
            "Search", "Unanswered: {open} of {all}. Goes to the first of them."
        )
    else:
        detail = QCoreApplication.translate("Search", "Every question answered: {all}. Goes to the first.")
    return Entry(
        glyph="clause",
        number=place.reference,
        title=place.title,
        detail=detail.format(open=place.unanswered, all=place.questions),
        aside=QCoreApplication.translate("Search", "Clause"),
        act=lambda: open_clause(place),
    )


def nothing_rows(words: str, hints: Sequence[str]) -> list[Entry]:
    """That nothing was found, and what else to try."""
    title = QCoreApplication.translate("Search", "Nothing holds all of: {words}").format(words=words)
    return [Entry(title=title, glyph="search"), *(Entry(title=hint) for hint in hints)]
