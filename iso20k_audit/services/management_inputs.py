"""Reads the inputs of a management review that come from audits into one frozen view.

Trends come from `services.trends`, objectives and benefits from their services, so that every number here is the one
that the window shows. Not for: the reviews themselves, nor writing the pack (see `management_review`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from iso20k_audit import __version__
from iso20k_audit.model import management_view as mv
from iso20k_audit.model.action_states import is_overdue, status_of
from iso20k_audit.model.contested import contested, shown
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.objectives import ObjectiveView, Reading, latest
from iso20k_audit.model.objectives import status_of as status_of_objective
from iso20k_audit.model.standards import auditable_clauses, reference_order, show_reference
from iso20k_audit.model.trends import (
    EVERY_KIND,
    IN_CONFLICT,
    NONCONFORMITIES,
    Dimension,
    Facts,
    TrendFilter,
    Trends,
    Unit,
    quantile,
)
from iso20k_audit.model.vocabulary import AuditStatus, AuditType, Effectiveness, FindingKind
from iso20k_audit.model.wording import translate
from iso20k_audit.services import benefits, cycle_figures, numbering, objectives, trends
from iso20k_audit.services.certification import standard_title
from iso20k_audit.services.coverage_matrix import usual_standard
from iso20k_audit.services.cycle_figures import day_of, month_starts
from iso20k_audit.store.ledger import Ledger, Row

KIND = "management_review"


@dataclass(frozen=True, slots=True)
class Wall:
    """Whose findings go into a pack: of one client account only, or of all but one. Ids; empty for all.

    Findings that belong to no client are of the organisation itself and always go in.
    """

    only: str = ""
    without: str = ""

    def lets(self, client_id: str | None) -> bool:
        """Whether what belongs to a client may be printed."""
        if not client_id:
            return True
        return client_id == self.only if self.only else client_id != self.without

    @property
    def stands(self) -> bool:
        """Whether anything is left out."""
        return bool(self.only or self.without)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a pack is about.

    Attributes:
        review_id: the record with remarks and decisions; empty for the one of just this period.
        organisation_id: whose audits; empty for all.
    """

    since: date
    until: date
    wall: Wall = Wall()
    organisation_id: str = ""
    review_id: str = ""
    language: str = ""


def check_period(since: date | None, until: date | None) -> None:
    """Raises InputError where a period would end before it begins."""
    if since is not None and until is not None and until < since:
        raise InputError(
            translate("Services", "The period would end on {until}, before it begins on {since}.").format(
                until=until, since=since
            ),
            translate("Services", "Correct the dates."),
        )


def management_view(ledger: Ledger, wanted: Wanted) -> mv.ManagementView:
    """The pack of a period.

    Raises:
        InputError: the period ends before it begins.
        NotFound: the review, client or organisation that is named is not there.
    """
    check_period(wanted.since, wanted.until)
    return _Reader(ledger, wanted).view()


class _Reader:
    """Reads what one pack is made of."""

    def __init__(self, ledger: Ledger, wanted: Wanted) -> None:
        self.ledger = ledger
        self.wanted = wanted
        self.wall = wanted.wall
        self.today = ledger.now().date()
        self.audits = self._read_audits()
        self.facts: Facts = trends.facts(ledger)
        if self.wall.stands:
            inside = [one for one in self.facts.findings if self.wall.lets(one.client_id)]
            self.facts = replace(self.facts, findings=inside)
        self.shut, self.others_only = self._shut_audits()

    def _read_audits(self) -> dict[str, Row]:
        rows = self.ledger.rows(
            "SELECT * FROM audit WHERE withdrawn IS NULL AND (:organisation='' OR organisation_id=:organisation)"
            " ORDER BY coalesce(ends_on, starts_on), number",
            organisation=self.wanted.organisation_id,
        )
        return {row["id"]: row for row in rows}

    def _shut_audits(self) -> tuple[frozenset[str], frozenset[str]]:
        """Audits whose texts stay out, because other client accounts are in their scope; and those about these only."""
        if not self.wall.stands:
            return frozenset(), frozenset()
        clients: dict[str, set[str]] = {}
        for row in self.ledger.rows(
            "SELECT audit_id, target_id FROM scope_item WHERE withdrawn IS NULL AND scope_kind='client'"
            " AND in_scope IS NOT 0 UNION SELECT audit_id, client_id FROM finding WHERE withdrawn IS NULL"
            " AND client_id IS NOT NULL"
        ):
            clients.setdefault(row["audit_id"], set()).add(row["target_id"])
        shut = {audit for audit, own in clients.items() if not all(map(self.wall.lets, own))}
        alone = {audit for audit in shut if not any(map(self.wall.lets, clients[audit]))}
        return frozenset(shut), frozenset(alone)

    def view(self) -> mv.ManagementView:
        """All of it."""
        ledger, wanted = self.ledger, self.wanted
        findings = self._findings()
        numbers = {one.id: one.number for one in findings}
        every, bad = self._trends(EVERY_KIND), self._trends(NONCONFORMITIES)
        review, earlier = self._reviews()
        standard = usual_standard(ledger)
        known = set(auditable_clauses(standard))
        judged = {
            row["clause"]
            for row in cycle_figures.judged_answers(ledger, standard, wanted.organisation_id, wanted.since)
            if row["day"] <= wanted.until.isoformat()
        }
        first_time = [share for share in bad.first_time_fix(Unit.YEAR) if share.whole]
        days = [day for one in bad.closing(Unit.YEAR) for day in one.days.values()]
        newest = ledger.value("SELECT id FROM change WHERE status='accepted' ORDER BY arrival DESC LIMIT 1")
        organisation = self._organisation()
        return mv.ManagementView(
            wanted.since,
            wanted.until,
            organisation,
            review,
            earlier,
            self._changes(),
            tuple(findings),
            self._actions(numbers),
            self._checks(numbers),
            self._audits(every),
            tuple(self._tallies(bad, Dimension.GROUP)),
            tuple(self._tallies(bad, Dimension.CAUSE)),
            tuple(self._months(findings)),
            self._objectives(),
            *self._benefits(),
            repeats=sum(bool(one.repeat_of) for one in bad.findings),
            first_time=(
                sum(len(share.part) for share in first_time),
                sum(len(share.whole) for share in first_time),
            ),
            closing_days=quantile(days, 0.5),
            drafts=len(every.left_out.drafts),
            standard=standard,
            standard_title=standard_title(standard),
            covered=len(known & judged),
            clauses=len(known),
            wall=self._wall_in_words(),
            log_head=str(newest or ""),
            change_count=int(ledger.value("SELECT count(*) FROM change") or 0),
            made_at=ledger.now(),
            program_version=__version__,
            language=wanted.language,
        )

    def _organisation(self) -> str:
        if self.wanted.organisation_id:
            return str(self.ledger.get("organisation", self.wanted.organisation_id)["name"] or "")
        ids = {row["organisation_id"] for row in self.audits.values() if row["organisation_id"]}
        rows = [self.ledger.find("organisation", one) for one in ids]
        names = sorted({row["name"] or "" for row in rows if row})
        return names[0] if len(names) == 1 else ""

    def _trends(self, kinds: tuple[str, ...]) -> Trends:
        filtered = TrendFilter(
            organisation=self.wanted.organisation_id,
            since=self.wanted.since.isoformat(),
            until=self.wanted.until.isoformat(),
            kinds=kinds,
        )
        return Trends(self.facts, filtered, self.today)

    @staticmethod
    def _tallies(found: Trends, dimension: Dimension) -> Iterable[mv.PackTally]:
        for tally in found.by(dimension).tallies:
            yield mv.PackTally(
                tally.label,
                tally.title,
                len(tally.of_kind(FindingKind.MAJOR.value)),
                len(tally.of_kind(FindingKind.MINOR.value)),
                len(tally.of_kind(IN_CONFLICT)),
            )

    # -- findings and actions -------------------------------------------------------------------------

    def _findings(self) -> list[mv.PackFinding]:
        """Issued findings of audits up to the end of the period, behind the wall, gravest first."""
        cited: dict[str, list[tuple[str, str]]] = {}
        for link in self.ledger.rows(
            "SELECT finding_id, standard, clause FROM finding_clause WHERE withdrawn IS NULL AND clause IS NOT NULL"
        ):
            cited.setdefault(link["finding_id"], []).append((link["standard"] or "", link["clause"]))
        found = []
        letters: dict[str, dict[str, str]] = {}
        numbers = {
            row["id"]: row["number"] or row["provisional_number"] or ""
            for row in self.ledger.rows("SELECT id, number, provisional_number FROM finding")
        }
        for row in self.ledger.rows(_FINDINGS):
            audit = self.audits.get(row["audit_id"])
            if audit is None or not self.wall.lets(row["client_id"]):
                continue
            if row["status"] == "draft" or (row["status"] is None and not row["number"]):
                continue
            day = day_of(audit["ends_on"] or audit["starts_on"])
            if day is not None and day > self.wanted.until:
                continue
            home = audit["standard"] or ""
            clauses = [
                show_reference(name or home, clause, home) for name, clause in cited.get(row["id"], ())
            ]
            if row["audit_id"] not in letters:
                letters[row["audit_id"]] = numbering.letters(self.ledger, row["audit_id"])
            found.append(
                mv.PackFinding(
                    row["id"],
                    numbering.shown_number(row, letters[row["audit_id"]]) or row["provisional_number"] or "",
                    FindingKind(row["finding_kind"]) if row["finding_kind"] else None,
                    shown(row, "title"),
                    _in_order(clauses, home),
                    audit["number"] or "",
                    row["site"] or "",
                    row["client"] or "",
                    row["process"] or "",
                    day,
                    day_of(row["close_due_on"] or row["last_due"]),
                    row["status"] == "closed",
                    day_of(row["verified_on"]) if row["status"] == "closed" else None,
                    numbers.get(row["repeat_of"], "") if row["repeat_of"] else "",
                )
            )
        return sorted(found, key=lambda one: (one.kind.rank if one.kind else 0, one.number))

    def _actions(self, numbers: dict[str, str]) -> tuple[mv.PackAction, ...]:
        """Actions of findings behind the wall: of the period, or not ended before it."""
        found = []
        for row in self.ledger.select("action"):
            if row["finding_id"] not in numbers:
                continue
            ended = day_of(row["verified_on"]) if row["effectiveness"] == "effective" else None
            if ended is not None and ended < self.wanted.since:
                continue
            status = None if "status" in contested(row) else status_of(row)
            due = day_of(row["due_on"])
            found.append(
                mv.PackAction(
                    row["number"] or "",
                    numbers[row["finding_id"]],
                    shown(row, "action") or shown(row, "correction"),
                    shown(row, "owner"),
                    status,
                    due,
                    day_of(row["done_on"]),
                    Effectiveness(row["effectiveness"] or Effectiveness.NOT_YET_VERIFIED.value),
                    day_of(row["verified_on"]),
                    status is not None and is_overdue(status, due, self.today),
                )
            )
        return tuple(
            sorted(
                found, key=lambda one: (not one.is_overdue, one.due_on or date.max, one.finding, one.number)
            )
        )

    def _checks(self, numbers: dict[str, str]) -> tuple[mv.PackCheck, ...]:
        actions = {row["id"]: row for row in self.ledger.select("action") if row["finding_id"] in numbers}
        found = []
        for row in self.ledger.select("effectiveness_check"):
            action, held = actions.get(row["action_id"]), day_of(row["held_on"])
            if action is None or held is None or not self.wanted.since <= held <= self.wanted.until:
                continue
            found.append(
                mv.PackCheck(
                    action["number"] or "",
                    held,
                    row["attribute"] or "",
                    _rate(row, "before"),
                    _rate(row, "after"),
                    Effectiveness(row["verdict"] or Effectiveness.NOT_YET_VERIFIED.value),
                    row["note"] or "",
                )
            )
        return tuple(sorted(found, key=lambda one: (one.held_on or date.min, one.action)))

    def _audits(self, every: Trends) -> tuple[mv.PackAudit, ...]:
        counts: dict[str, dict[FindingKind, int]] = {}
        for one in every.findings:
            if one.kind:
                own = counts.setdefault(one.audit_id, {})
                own[FindingKind(one.kind)] = own.get(FindingKind(one.kind), 0) + 1
        found = []
        for audit in every.audits:
            if audit.id in self.others_only:
                continue
            row = self.audits[audit.id]
            text = row["conclusion"] or row["conformity_statement"] or ""
            found.append(
                mv.PackAudit(
                    row["number"] or "",
                    "" if audit.id in self.shut else row["title"] or "",
                    AuditType(row["type"] or AuditType.INTERNAL.value),
                    AuditStatus(row["status"] or AuditStatus.PLANNED.value),
                    day_of(row["starts_on"]),
                    day_of(row["ends_on"]),
                    tuple((kind, count) for kind, count in counts.get(audit.id, {}).items()),
                    "" if audit.id in self.shut else text,
                )
            )
        return tuple(found)

    def _months(self, findings: list[mv.PackFinding]) -> Iterable[mv.PackMonth]:
        bad = [one for one in findings if one.is_nonconformity]
        end = min(self.wanted.until, self.today)
        for first in month_starts(self.wanted.since, end):
            begin = max(first, self.wanted.since)
            last = min((first + timedelta(days=32)).replace(day=1) - timedelta(days=1), end)
            yield mv.PackMonth(
                first,
                sum(one.day is not None and begin <= one.day <= last for one in bad),
                sum(
                    one.is_closed and one.closed_on is not None and begin <= one.closed_on <= last
                    for one in bad
                ),
                sum(one.is_open(last) for one in bad),
            )

    # -- texts ----------------------------------------------------------------------------------------

    def _reviews(self) -> tuple[mv.ReviewText, tuple[mv.ReviewText, ...]]:
        """The review of this pack, and those held before the end of the period."""
        wanted = self.wanted
        rows = self.ledger.select(KIND)
        own = None
        if wanted.review_id:
            own = self.ledger.get(KIND, wanted.review_id)
        else:
            period = (wanted.since.isoformat(), wanted.until.isoformat())
            own = next((row for row in rows if (row["period_from"], row["period_to"]) == period), None)
        until = (own["held_on"] if own else None) or wanted.until.isoformat()
        earlier = [
            _review_text(row)
            for row in rows
            if row["held_on"] and row["held_on"] <= until and (own is None or row["id"] != own["id"])
        ]
        earlier.sort(key=lambda one: one.held_on or date.min, reverse=True)
        if self.wall.stands:  # reviews are of the whole organisation: what was said may be about any client
            bare = _review_text(own) if own else mv.ReviewText()
            return replace(bare, remarks="", decisions=""), ()
        return (_review_text(own) if own else mv.ReviewText()), tuple(earlier)

    def _changes(self) -> tuple[mv.SourcedText, ...]:
        found = [
            mv.SourcedText(row["number"] or "", row["significant_changes"])
            for row in self.audits.values()
            if (row["significant_changes"] or "").strip()
            and row["id"] not in self.shut
            and self._is_within(day_of(row["ends_on"] or row["starts_on"]))
        ]
        if not self.wall.stands:
            found += [
                mv.SourcedText(row["area"] or "", row["change_note"])
                for row in self.ledger.select("risk_rating")
                if (row["change_note"] or "").strip()
            ]
        return tuple(found)

    def _wall_in_words(self) -> str:
        wall = self.wall
        if not wall.stands:
            return ""
        name = str(self.ledger.get("client", wall.only or wall.without)["name"] or "")
        told = (
            translate(
                "ManagementPack",
                "For the client account {client}: findings and audits of other client accounts are left out, and so "
                "are texts that may speak of them: titles and conclusions of audits with other accounts in scope, "
                "reviews, objectives and benefits.",
            )
            if wall.only
            else translate(
                "ManagementPack",
                "Findings and audits of the client account {client} are left out, and so are texts that may speak of "
                "it: titles and conclusions of audits with it in scope, reviews, objectives and benefits.",
            )
        )
        return told.format(client=name)

    # -- objectives and benefits ----------------------------------------------------------------------

    def _objectives(self) -> tuple[mv.PackObjective, ...]:
        """Objectives as they stood at the end of the period, by the values measured up to then."""
        if self.wall.stands:
            return ()
        until = min(self.wanted.until, self.today)
        found = []
        for one in objectives.list_objectives(self.ledger, until):
            read = tuple(value for value in one.readings if value.read_on is None or value.read_on <= until)
            newest = latest(read)
            found.append(
                mv.PackObjective(
                    one.title,
                    one.measure,
                    one.unit,
                    one.target_text,
                    one.baseline_text,
                    newest.text if newest else "",
                    newest.read_on if newest else None,
                    one.due_on,
                    one.owner,
                    _status(one, read, until),
                )
            )
        return tuple(found)

    def _benefits(self) -> tuple[tuple[mv.PackBenefit, ...], tuple[tuple[str, str, str], ...], str]:
        """Benefits of the period, their sums by kind and unit, and the words that say who recorded them."""
        note = benefits.not_audited()
        if self.wall.stands:
            return (), (), note
        listed = benefits.list_benefits(
            self.ledger, self.wanted.since.isoformat(), self.wanted.until.isoformat()
        )
        found = tuple(
            mv.PackBenefit(
                one.kind,
                one.title,
                one.amount_text,
                one.unit,
                one.since,
                one.until,
                one.source,
                one.recorded_by,
                one.finding,
            )
            for one in listed
        )
        sums = tuple((one.kind.label, f"{one.amount:f}", one.unit) for one in benefits.totals(listed))
        return found, sums, note

    def _is_within(self, day: date | None) -> bool:
        return day is not None and self.wanted.since <= day <= self.wanted.until


_FINDINGS = """
SELECT f.*, s.name AS site, c.name AS client,
  (SELECT max(verified_on) FROM action a WHERE a.finding_id=f.id AND a.withdrawn IS NULL) AS verified_on,
  (SELECT max(due_on) FROM action a WHERE a.finding_id=f.id AND a.withdrawn IS NULL) AS last_due
FROM finding f LEFT JOIN site s ON s.id=f.site_id LEFT JOIN client c ON c.id=f.client_id
WHERE f.withdrawn IS NULL
"""


def _in_order(references: Iterable[str], home: str) -> tuple[str, ...]:
    return tuple(sorted(references, key=lambda one: reference_order(one, home)))


def _review_text(row: Row) -> mv.ReviewText:
    return mv.ReviewText(
        row["title"] or "",
        day_of(row["held_on"]),
        day_of(row["period_from"]),
        day_of(row["period_to"]),
        row["remarks"] or "",
        row["decisions"] or "",
    )


def _rate(row: Row, when: str) -> tuple[int, int] | None:
    size, deviations = row[f"size_{when}"], row[f"deviations_{when}"]
    return (deviations or 0, size) if size else None


def _status(one: ObjectiveView, readings: Sequence[Reading], on: date) -> str:
    return status_of_objective(one.direction, one.baseline, one.target, one.due_on, readings, on).label
