"""What the audits of a workspace show together: findings by clause, site, cause and time, repeats, times, rates.

Pure: facts in, counts out, and every count carries the ids of what it counts, so that each can be opened.
Not for: reading the facts (see `services.trends`), nor how they are drawn (see `trend_figures`).

How things are counted:

* A finding counts in the period of its audit, that is, of the last day of the audit (the first where there is no
  last). Audits without a day count in all sums, in a period of their own, and are left out once a period is chosen.
* Withdrawn records are not counted. Drafts are counted only if asked for: what is not issued may still change.
* A finding whose kind is in conflict is counted under "In conflict" and under no kind; any other field in conflict
  reads as not stated.
* A finding that cites two clauses counts under both, one with two causes under both: such bars add up to more than
  the number of findings, and `Breakdown.mentions` says to how many.
* Positive practices are counted only if they are among the kinds asked for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property

from iso20k_audit.model.standards import clause_order, clause_titles, group_of, show_reference
from iso20k_audit.model.trend_facts import (
    AGES,
    EVERY_KIND,
    IN_CONFLICT,
    NONCONFORMITIES,
    PROBLEMS,
    SMALL_ANSWERS,
    SMALL_FINDINGS,
    ActionFact,
    Age,
    AnswerFact,
    AuditFact,
    Breakdown,
    Closing,
    Conformity,
    Counted,
    Degree,
    Dimension,
    Facts,
    FindingFact,
    LeftOut,
    Period,
    Share,
    SiteLine,
    Tally,
    TrendFilter,
    Unit,
    due_of,
    is_issued,
    kind_name,
    quantile,
)
from iso20k_audit.model.vocabulary import CauseCategory, FindingKind, FindingStatus
from iso20k_audit.model.wording import translate

__all__ = [
    "AGES",
    "EVERY_KIND",
    "IN_CONFLICT",
    "NONCONFORMITIES",
    "PROBLEMS",
    "SMALL_ANSWERS",
    "SMALL_FINDINGS",
    "ActionFact",
    "Age",
    "AnswerFact",
    "AuditFact",
    "Breakdown",
    "Closing",
    "Conformity",
    "Counted",
    "Degree",
    "Dimension",
    "Facts",
    "FindingFact",
    "LeftOut",
    "Period",
    "Share",
    "SiteLine",
    "Tally",
    "TrendFilter",
    "Trends",
    "Unit",
    "due_of",
    "is_issued",
    "kind_name",
    "quantile",
    "quarter_of",
]


def quarter_of(day: str) -> str:
    """`2026-Q3` of an ISO day."""
    return f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}"


def _quarters(first: str, last: str) -> list[str]:
    year, part = int(first[:4]), int(first[-1])
    found = []
    while (key := f"{year}-Q{part}") <= last:
        found.append(key)
        year, part = (year, part + 1) if part < 4 else (year + 1, 1)
    return found


class Trends:
    """All sums over one selection of facts; each is worked out when it is first asked for.

    Args:
        facts: see `services.trends.facts`.
        wanted: which part is looked at.
        today: by which ages and overdue are judged.
    """

    def __init__(self, facts: Facts, wanted: TrendFilter, today: date) -> None:
        self.facts = facts
        self.wanted = wanted
        self.today = today
        audits = [one for one in facts.audits if self._is_wanted(one)]
        self.audits = sorted(audits, key=lambda one: (not one.day, one.day, one.number, one.id))
        """The audits that count, by their day; those without one at the end."""
        self._audit_ids = {one.id for one in self.audits}
        self.home = self._home()
        self.findings, self.left_out = self._select()
        """The findings that count."""

    # -- what counts ----------------------------------------------------------------------------------

    def _is_wanted(self, audit: AuditFact) -> bool:
        wanted = self.wanted
        if wanted.organisation and audit.organisation_id != wanted.organisation:
            return False
        if wanted.audit_type and audit.type != wanted.audit_type:
            return False
        if wanted.since and not audit.day >= wanted.since:  # an empty day is before all others
            return False
        return not wanted.until or bool(audit.day and audit.day <= wanted.until)

    def _home(self) -> str:
        """The standard whose clauses need no name before them."""
        if self.wanted.standard:
            return self.wanted.standard
        common = Counter(one.standard for one in self.audits).most_common(1)
        return common[0][0] if common else ""

    def _select(self) -> tuple[tuple[FindingFact, ...], LeftOut]:
        wanted = self.wanted
        counted: list[FindingFact] = []
        drafts, others, contested = [], [], []
        kinds = frozenset(wanted.kinds)
        for one in self.facts.findings:
            if one.audit_id not in self._audit_ids or not self._fits(one):
                continue
            if not wanted.drafts and not is_issued(one):
                drafts.append(one.id)
            elif one.kind and one.kind not in kinds:
                others.append(one.id)
            else:
                if not one.kind:
                    contested.append(one.id)
                counted.append(one)
        undated = tuple(one.id for one in self.audits if not one.day)
        left = LeftOut(tuple(drafts), self.facts.withdrawn_findings, tuple(others), tuple(contested), undated)
        return tuple(counted), left

    def _fits(self, one: FindingFact) -> bool:
        wanted = self.wanted
        if wanted.site and one.site_id != wanted.site:
            return False
        if wanted.client and one.client_id != wanted.client:
            return False
        return not wanted.standard or any(standard == wanted.standard for standard, _ in one.clauses)

    @cached_property
    def actions(self) -> dict[str, tuple[ActionFact, ...]]:
        """The actions of each finding that counts, by the finding's id."""
        found: dict[str, list[ActionFact]] = {one.id: [] for one in self.findings}
        for action in self.facts.actions:
            if action.finding_id in found:
                found[action.finding_id].append(action)
        return {key: tuple(actions) for key, actions in found.items()}

    # -- time -----------------------------------------------------------------------------------------

    def periods(self, unit: Unit) -> tuple[Period, ...]:
        """The time axis, oldest first: every quarter or year between the first and last audit, also empty ones."""
        return self._periods[unit]

    @cached_property
    def _periods(self) -> dict[Unit, tuple[Period, ...]]:
        dated = [one for one in self.audits if one.day]
        undated = tuple(one.id for one in self.audits if not one.day)
        rest = (Period("", translate("Trends", "No date"), undated),) if undated else ()
        found = {Unit.AUDIT: tuple(Period(one.id, one.number or one.title, (one.id,)) for one in self.audits)}
        by_key: dict[Unit, dict[str, list[str]]] = {Unit.QUARTER: {}, Unit.YEAR: {}}
        if dated:
            first, last = dated[0].day, dated[-1].day
            by_key[Unit.QUARTER] = {key: [] for key in _quarters(quarter_of(first), quarter_of(last))}
            by_key[Unit.YEAR] = {str(year): [] for year in range(int(first[:4]), int(last[:4]) + 1)}
        for one in dated:
            by_key[Unit.QUARTER][quarter_of(one.day)].append(one.id)
            by_key[Unit.YEAR][one.day[:4]].append(one.id)
        for unit, keys in by_key.items():
            made = (Period(key, _period_label(key), tuple(ids)) for key, ids in keys.items())
            found[unit] = (*made, *rest)
        return found

    def split(
        self, findings: Iterable[FindingFact], unit: Unit
    ) -> list[tuple[Period, tuple[FindingFact, ...]]]:
        """Findings by the period of their audit, every period once."""
        periods = self.periods(unit)
        place = {audit: index for index, period in enumerate(periods) for audit in period.audits}
        found: list[list[FindingFact]] = [[] for _ in periods]
        for one in findings:
            found[place[one.audit_id]].append(one)
        return [(period, tuple(inside)) for period, inside in zip(periods, found, strict=True)]

    # -- findings by category ---------------------------------------------------------------------------

    def by(self, dimension: Dimension) -> Breakdown:
        """The findings by one dimension; see the module for what counts twice."""
        found = self._breakdowns.get(dimension)
        if found is None:
            found = self._breakdowns[dimension] = self._broken_down(dimension)
        return found

    @cached_property
    def _breakdowns(self) -> dict[Dimension, Breakdown]:
        return {}

    def _broken_down(self, dimension: Dimension) -> Breakdown:
        groups: dict[str, list[FindingFact]] = {}
        keys = self._keys(dimension)
        for one in self.findings:
            for key in keys(one):
                inside = groups.get(key)
                if inside is None:
                    groups[key] = [one]
                else:
                    inside.append(one)
        named = self._names(dimension, groups)
        tallies = [Tally(key, *named[key], tuple(inside)) for key, inside in groups.items()]
        tallies.sort(key=lambda tally: self._order(dimension, tally))
        return Breakdown(dimension, tuple(tallies), tuple(one.id for one in self.findings))

    def _keys(self, dimension: Dimension) -> Callable[[FindingFact], Iterable[str]]:
        if dimension is Dimension.CLAUSE:
            return lambda one: self._clause_keys(one, grouped=False)
        if dimension is Dimension.GROUP:
            return lambda one: self._clause_keys(one, grouped=True)
        if dimension is Dimension.PROCESS:
            return lambda one: (" ".join(one.process.casefold().split()),)
        if dimension is Dimension.SITE:
            return lambda one: (one.site_id,)
        if dimension is Dimension.CLIENT:
            return lambda one: (one.client_id,)
        if dimension is Dimension.KIND:
            return lambda one: (one.kind or IN_CONFLICT,)
        if dimension is Dimension.STEP:
            return lambda one: (one.step,)
        return lambda one: dict.fromkeys(action.cause for action in self.actions[one.id]) or ("",)

    def _clause_keys(self, one: FindingFact, *, grouped: bool) -> Iterable[str]:
        clauses = one.clauses
        if self.wanted.standard:
            clauses = tuple(pair for pair in clauses if pair[0] == self.wanted.standard)
        if not clauses:
            return ("",)
        if not grouped:
            return [f"{standard}|{clause}" for standard, clause in clauses]
        return dict.fromkeys(f"{standard}|{_group(clause, standard)}" for standard, clause in clauses)

    def _names(
        self, dimension: Dimension, groups: Mapping[str, list[FindingFact]]
    ) -> dict[str, tuple[str, str]]:
        nothing = (translate("Trends", "Not stated"), "")
        found: dict[str, tuple[str, str]] = {}
        for key, inside in groups.items():
            if not key:
                found[key] = nothing
            elif dimension in (Dimension.CLAUSE, Dimension.GROUP):
                standard, clause = key.split("|", 1)
                found[key] = (
                    show_reference(standard, clause, self.home),
                    clause_titles(standard).get(clause, ""),
                )
            elif dimension is Dimension.PROCESS:
                spelt = Counter(" ".join(one.process.split()) for one in inside)
                found[key] = (spelt.most_common(1)[0][0], "")
            elif dimension is Dimension.KIND:
                found[key] = (kind_name(key), "")
            elif dimension is Dimension.CAUSE:
                found[key] = (CauseCategory(key).label, "")
            else:
                found[key] = (self.facts.names.get(key) or translate("Trends", "Not known"), "")
        return found

    @staticmethod
    def _order(dimension: Dimension, tally: Tally) -> tuple[object, ...]:
        """Clauses in the order of their standard, kinds by weight, all else by number; what is not stated last."""
        if dimension in (Dimension.CLAUSE, Dimension.GROUP):
            standard, _bar, clause = tally.key.partition("|")
            return (not tally.key, " " in tally.label, standard, clause_order(clause))
        if dimension is Dimension.KIND:
            return ([*EVERY_KIND, IN_CONFLICT].index(tally.key),)
        return (not tally.key, -len(tally.findings), tally.label.casefold())

    # -- repeats, closing, first-time fix ------------------------------------------------------------------

    def repeats(self, unit: Unit) -> tuple[Share, ...]:
        """Findings that repeat an earlier one (`repeat_of`), out of all findings, by period."""
        return tuple(
            Share(period, tuple(one.id for one in inside if one.repeat_of), tuple(one.id for one in inside))
            for period, inside in self.split(self.findings, unit)
        )

    def closing(self, unit: Unit) -> tuple[Closing, ...]:
        """Closed findings: days from raising to the last verification, against the due day.

        Due is `close_due_on` of the finding, else the latest due day of its actions.
        """
        closed = [one for one in self.findings if one.status == FindingStatus.CLOSED]
        return tuple(self._closing(period, inside) for period, inside in self.split(closed, unit))

    def _closing(self, period: Period, inside: Iterable[FindingFact]) -> Closing:
        days: dict[str, int] = {}
        in_time: list[str] = []
        late: list[str] = []
        no_due: list[str] = []
        undated: list[str] = []
        for one in inside:
            actions = self.actions[one.id]
            verified = [action.verified_on for action in actions]
            ended = max(verified) if verified and all(verified) else ""
            began = one.raised_on or self._day_of(one.audit_id)
            took = _days(began, ended)
            if took is None or took < 0:
                undated.append(one.id)
                continue
            days[one.id] = took
            due = due_of(one, actions)
            (no_due if not due else in_time if ended <= due else late).append(one.id)
        return Closing(period, days, tuple(in_time), tuple(late), tuple(no_due), tuple(undated))

    def first_time_fix(self, unit: Unit) -> tuple[Share, ...]:
        """Closed findings none of whose actions was ever returned or reopened, out of the closed ones.

        Closed findings without any recorded step of an action are `unknown`: their way was not kept.
        """
        closed = [one for one in self.findings if one.status == FindingStatus.CLOSED]
        found = []
        for period, inside in self.split(closed, unit):
            part, whole, unknown = [], [], []
            for one in inside:
                actions = self.actions[one.id]
                if not any(action.steps for action in actions):
                    unknown.append(one.id)
                    continue
                whole.append(one.id)
                if not any(action.sent_back for action in actions):
                    part.append(one.id)
            found.append(Share(period, tuple(part), tuple(whole), tuple(unknown)))
        return tuple(found)

    # -- ageing -------------------------------------------------------------------------------------------

    @property
    def open_findings(self) -> list[FindingFact]:
        """Issued nonconformities that are not closed; only those have to be closed."""
        return [
            one
            for one in self.findings
            if one.status != FindingStatus.CLOSED and is_issued(one) and one.kind not in _NEED_NO_CLOSING
        ]

    def ageing_of_findings(self) -> tuple[Age, ...]:
        """Open nonconformities by days since they were raised; overdue after `close_due_on` or the last due day."""
        entries = [
            (
                one.id,
                one.raised_on or self._day_of(one.audit_id),
                self._is_past(due_of(one, self.actions[one.id])),
            )
            for one in self.open_findings
        ]
        return self._aged(entries)

    def ageing_of_actions(self) -> tuple[Age, ...]:
        """Actions that are not verified, by days since their finding was raised.

        Overdue: due before today and not implemented yet.
        """
        entries = []
        for one in self.findings:
            for action in self.actions[one.id]:
                if action.status not in _ENDED:
                    overdue = action.status not in _DONE and self._is_past(action.due_on)
                    entries.append((action.id, one.raised_on or self._day_of(one.audit_id), overdue))
        return self._aged(entries)

    def _aged(self, entries: Iterable[tuple[str, str, bool]]) -> tuple[Age, ...]:
        classes: list[tuple[int | None, int | None]] = [*AGES, (None, None)]
        found: dict[tuple[int | None, int | None], tuple[list[str], list[str]]] = {
            one: ([], []) for one in classes
        }
        for record_id, began, overdue in entries:
            age = _days(began, self.today.isoformat())
            inside = found[_class_of(age)]
            inside[1 if overdue else 0].append(record_id)
        return tuple(
            Age(least, most, tuple(in_time), tuple(overdue))
            for (least, most), (in_time, overdue) in found.items()
            if least is not None or in_time or overdue
        )

    def _is_past(self, due: str) -> bool:
        return bool(due) and due < self.today.isoformat()

    def _day_of(self, audit_id: str) -> str:
        return self._days_of_audits.get(audit_id, "")

    @cached_property
    def _days_of_audits(self) -> dict[str, str]:
        return {one.id: one.day for one in self.audits}

    # -- sites and conformity ---------------------------------------------------------------------------------

    @cached_property
    def _answers(self) -> list[tuple[AnswerFact, str, str]]:
        """The answers that count, each with its site and client: its own, or the only one in the audit's scope."""
        wanted = self.wanted
        scopes = {one.id: one for one in self.audits}
        only = {
            one.id: (
                one.sites[0] if len(one.sites) == 1 else "",
                one.clients[0] if len(one.clients) == 1 else "",
            )
            for one in self.audits
        }
        found = []
        for answer in self.facts.answers:
            if answer.audit_id not in scopes or (wanted.standard and answer.standard != wanted.standard):
                continue
            site, client = only[answer.audit_id]
            if answer.scope_id in self.facts.site_ids:
                site = answer.scope_id
            elif answer.scope_id:
                client = answer.scope_id
            if (wanted.site and site != wanted.site) or (wanted.client and client != wanted.client):
                continue
            found.append((answer, site, client))
        return found

    def sites(self) -> tuple[SiteLine, ...]:
        """Findings for 100 questions answered, site by site, so that large and small sites compare.

        A question counts where it was answered: at the site that the answer names, else at the only site in the
        audit's scope. Audits of several sites whose answers name none are in `all`, not in `rated`.
        """
        answered: Counter[str] = Counter()
        known: set[tuple[str, str]] = set()
        for answer, site, _client in self._answers:
            if site:
                answered[site] += answer.answered
                known.add((answer.audit_id, site))
        every: dict[str, list[str]] = {site: [] for site in answered}
        rated: dict[str, list[str]] = {site: [] for site in answered}
        for one in self.findings:
            if one.site_id:
                every.setdefault(one.site_id, []).append(one.id)
                if (one.audit_id, one.site_id) in known:
                    rated[one.site_id].append(one.id)
        lines = [
            SiteLine(
                site,
                self.facts.names.get(site) or translate("Trends", "Not known"),
                tuple(ids),
                tuple(rated.get(site, ())),
                answered[site],
            )
            for site, ids in every.items()
        ]
        return tuple(sorted(lines, key=lambda line: (-(line.per_100 or -1.0), line.label.casefold())))

    def conformity(self, unit: Unit) -> tuple[Conformity, ...]:
        """The share of judged answers that conform, by clause group and period."""
        periods = self.periods(unit)
        place = {audit: index for index, period in enumerate(periods) for audit in period.audits}
        sums: dict[tuple[str, str], list[list[int]]] = {}
        for answer, _site, _client in self._answers:
            key = (answer.standard, _group(answer.clause, answer.standard))
            inside = sums.get(key)
            if inside is None:
                inside = sums[key] = [[0, 0] for _ in periods]
            pair = inside[place[answer.audit_id]]
            pair[0] += answer.fulfilled
            pair[1] += answer.failed
        found = []
        for (standard, group), pairs in sums.items():
            if any(map(sum, pairs)):
                degrees = tuple(Degree(period, *pair) for period, pair in zip(periods, pairs, strict=True))
                label = show_reference(standard, group, self.home)
                title = clause_titles(standard).get(group, "")
                found.append(Conformity(standard, group, label, title, degrees))
        found.sort(key=lambda one: (one.standard != self.home, one.standard, clause_order(one.group)))
        return tuple(found)


_NEED_NO_CLOSING = frozenset({FindingKind.OPPORTUNITY.value, FindingKind.POSITIVE.value})
_DONE = frozenset({"implemented", "to_check", "verified"})
_ENDED = frozenset({"verified"})


_groups: dict[tuple[str, str], str] = {}


def _group(clause: str, standard: str) -> str:
    key = (clause, standard)
    found = _groups.get(key)
    if found is None:
        found = _groups[key] = group_of(clause, standard)
    return found


def _period_label(key: str) -> str:
    year, _line, quarter = key.partition("-Q")
    if not quarter:
        return year
    return translate("Trends", "Q{quarter} {year}").format(quarter=quarter, year=year)


def _days(began: str, ended: str) -> int | None:
    if not began or not ended:
        return None
    return (date.fromisoformat(ended) - date.fromisoformat(began)).days


def _class_of(age: int | None) -> tuple[int | None, int | None]:
    if age is None:
        return (None, None)
    return next(
        ((least, most) for least, most in AGES if most is None or age <= most),
        AGES[-1],
    )
