"""A closing meeting as it is presented: pages of findings from live data, and what a meeting with one client may see.

Pure values and rules. What only the audit team may see (internal notes, review notes, reasons of the team) is not
in here at all, so that nothing that shows a meeting can show it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from iso20k_audit.model.view import AuditView
from iso20k_audit.model.vocabulary import Acknowledgement, Confidentiality, FindingKind, ScopeKind


@dataclass(frozen=True, slots=True)
class Wall:
    """Whose findings a meeting is about: one client account or one site.

    Attributes:
        kind: CLIENT or SITE.
    """

    kind: ScopeKind
    target_id: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a piece of evidence, as the file that may leave.

    Attributes:
        confidentiality: None while it is in conflict; then it is shown to nobody.
        client_id, site_id: whom the evidence is about; empty for nobody in particular.
    """

    number: str
    caption: str
    sha256: str
    confidentiality: Confidentiality | None
    client_id: str = ""
    site_id: str = ""


@dataclass(frozen=True, slots=True)
class Presented:
    """A finding as the auditee sees it.

    Attributes:
        kind: None while it is in conflict; `kind_label` then says so.
        step: step of the organisation's own scale; empty without one.
        clauses: reference and title.
        repeat_of: number of the earlier finding.
        answer_due_on, close_due_on: as recorded, else None.
        answer_days, close_days: what the policy allows where no day is recorded.
        said: what the auditee said so far; changed: what was changed since then, in words.
        contested: labels of fields that are in conflict.
    """

    id: str
    number: str
    kind: FindingKind | None
    kind_label: str
    title: str
    step: str = ""
    clauses: tuple[tuple[str, str], ...] = ()
    requirement: str = ""
    objective_evidence: str = ""
    failure: str = ""
    process: str = ""
    shift: str = ""
    site: str = ""
    site_id: str = ""
    client: str = ""
    client_id: str = ""
    repeat_of: str = ""
    pictures: tuple[Picture, ...] = ()
    answer_due_on: date | None = None
    close_due_on: date | None = None
    answer_days: int | None = None
    close_days: int | None = None
    is_issued: bool = False
    said: Acknowledgement | None = None
    said_by: str = ""
    said_role: str = ""
    said_at: str = ""
    comment: str = ""
    changed: tuple[str, ...] = ()
    contested: tuple[str, ...] = ()

    @property
    def is_positive(self) -> bool:
        """A practice worth keeping: shown, not acknowledged."""
        return self.kind is FindingKind.POSITIVE


@dataclass(frozen=True, slots=True)
class ClosingMeeting:
    """Everything that is presented.

    Attributes:
        meeting_id: of the record of the closing meeting; empty before it was started.
        held_at: ISO 8601.
        team: names with their roles in words, the lead auditor first.
        results: questions with their results and findings with their clauses, for the strip of results.
        walls: clients and sites that a meeting can be limited to.
        wall: what it is limited to; then the texts about the whole audit are empty.
    """

    audit_id: str
    number: str
    title: str
    type_label: str
    organisation: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    report_on: date | None = None
    scope: str = ""
    criteria: str = ""
    sites: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()
    team: tuple[tuple[str, str], ...] = ()
    lead: str = ""
    conclusion: str = ""
    conformity: str = ""
    recommendations: str = ""
    follow_up: str = ""
    confidentiality: Confidentiality = Confidentiality.CONFIDENTIAL
    findings: tuple[Presented, ...] = ()
    results: AuditView | None = None
    meeting_id: str = ""
    held_at: str = ""
    present: tuple[str, ...] = ()
    walls: tuple[Wall, ...] = ()
    wall: Wall | None = None
    last_by: str = ""
    last_role: str = ""

    @property
    def to_acknowledge(self) -> tuple[Presented, ...]:
        """Findings that the auditee is asked about."""
        return tuple(finding for finding in self.findings if not finding.is_positive)

    @property
    def positives(self) -> tuple[Presented, ...]:
        """Practices worth keeping."""
        return tuple(finding for finding in self.findings if finding.is_positive)

    def counts(self) -> Counter[FindingKind]:
        """How many of each kind; a kind in conflict counts under none."""
        return Counter(finding.kind for finding in self.findings if finding.kind is not None)

    def said_counts(self) -> Counter[Acknowledgement | None]:
        """How many were acknowledged in each way; None counts those that nobody spoke to yet."""
        return Counter(finding.said for finding in self.to_acknowledge)


@dataclass(frozen=True, slots=True)
class Slide:
    """One page of the presentation.

    Attributes:
        name: `opening`, `finding`, `positives`, `conclusion`, `next_steps` or `acknowledged`.
        finding_id: of a page of a finding.
    """

    name: str
    finding_id: str = ""

    @property
    def key(self) -> str:
        """Tells pages apart while data changes under them."""
        return self.finding_id or self.name


def slides(meeting: ClosingMeeting) -> list[Slide]:
    """The pages in their order."""
    found = [Slide("opening")]
    found += [Slide("finding", finding.id) for finding in meeting.to_acknowledge]
    if meeting.positives:
        found.append(Slide("positives"))
    if meeting.wall is None:
        found.append(Slide("conclusion"))
    found.append(Slide("next_steps"))
    if meeting.to_acknowledge:
        found.append(Slide("acknowledged"))
    return found


_RANKS = list(Confidentiality)


def may_show(picture: Picture, level: Confidentiality) -> bool:
    """Whether a picture is not more confidential than what the lead chose to show."""
    there = picture.confidentiality
    return there is not None and _RANKS.index(there) <= _RANKS.index(level)


def belongs(wall: Wall, client_id: str, site_id: str) -> bool:
    """Whether a finding is about the client or site of a wall."""
    return (client_id if wall.kind is ScopeKind.CLIENT else site_id) == wall.target_id


def as_presented(meeting: ClosingMeeting, level: Confidentiality, wall: Wall | None = None) -> ClosingMeeting:
    """What this meeting may see: pictures up to a level, and with a wall only what is about one client or site.

    With a wall nothing is left that speaks of the whole audit: title, scope, results, conclusion, other names.
    """
    if wall is None:
        findings = tuple(_shown(finding, level) for finding in meeting.findings)
        return replace(meeting, findings=findings)
    inside = (finding for finding in meeting.findings if belongs(wall, finding.client_id, finding.site_id))
    of_client = wall.kind is ScopeKind.CLIENT
    return replace(
        meeting,
        title="",
        scope="",
        criteria="",
        conclusion="",
        conformity="",
        recommendations="",
        follow_up="",
        results=None,
        sites=() if of_client else (wall.name,),
        clients=(wall.name,) if of_client else (),
        present=(),
        findings=tuple(_walled(_shown(finding, level), wall) for finding in inside),
        wall=wall,
    )


def _shown(finding: Presented, level: Confidentiality) -> Presented:
    return replace(finding, pictures=tuple(one for one in finding.pictures if may_show(one, level)))


def _walled(finding: Presented, wall: Wall) -> Presented:
    """A finding without evidence that is about somebody else, and without numbers of other audits."""
    pictures = tuple(
        one
        for one in finding.pictures
        if (wall.kind is ScopeKind.SITE or one.client_id in ("", wall.target_id))
        and (wall.kind is ScopeKind.CLIENT or one.site_id in ("", wall.target_id))
        and not (wall.kind is ScopeKind.SITE and one.client_id and one.client_id != finding.client_id)
    )
    return replace(finding, pictures=pictures, repeat_of="")


def others_named(meeting: ClosingMeeting, finding: Presented) -> tuple[str, ...]:
    """Client accounts that the words of a finding name besides its own, for the lead to see before others do.

    Args: meeting: the whole one, before `as_presented`.
    """
    text = "\n".join(
        (finding.title, finding.requirement, finding.objective_evidence, finding.failure)
    ).casefold()
    names = (
        wall.name
        for wall in meeting.walls
        if wall.kind is ScopeKind.CLIENT and wall.target_id != finding.client_id
    )
    return tuple(name for name in names if len(name) > 2 and name.casefold() in text)


def finding_of(findings: Iterable[Presented], finding_id: str) -> Presented | None:
    """The finding of an id, None if it is not among them."""
    return next((finding for finding in findings if finding.id == finding_id), None)
