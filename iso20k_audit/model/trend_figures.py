"""The charts of the trends: which there are, what they are called, and how they are counted, in words.

Not for: counting (see `trends`), nor drawing (see `ui.charts`, `reports.figure_blocks`, `reports.figure_sheets`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from iso20k_audit.model.figures import Cell, Figure, Form, Label, Source
from iso20k_audit.model.figures import Unit as Measure
from iso20k_audit.model.figures import shown as shown_value
from iso20k_audit.model.trends import (
    EVERY_KIND,
    IN_CONFLICT,
    Age,
    Counted,
    Dimension,
    FindingFact,
    Period,
    Share,
    Tally,
    Trends,
    Unit,
    kind_name,
)
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate

OVER = "over_"
"""Before the name of a dimension: the same over time, a small chart for each category."""

MOST_MULTIPLES = 12


def names() -> list[str]:
    """Names of all charts, in the order in which they are shown."""
    return list(_MAKERS)


def title_of(name: str) -> str:
    """The title of a chart in the language in use."""
    return translate("Trends", _TITLES[name])


def figure(trends: Trends, name: str, unit: Unit = Unit.QUARTER) -> Figure:
    """One chart. Its name is one of `names()`, or `over_` and a dimension.

    Raises:
        KeyError: there is no chart of that name.
    """
    if name.startswith(OVER):
        return _over_time(trends, Dimension(name.removeprefix(OVER)), unit)
    return _MAKERS[name](trends, unit)


def figures(trends: Trends, unit: Unit = Unit.QUARTER) -> list[Figure]:
    """All charts, in order, also those that have nothing to show yet."""
    return [figure(trends, name, unit) for name in _MAKERS]


# -- what is common ------------------------------------------------------------------------------------


def _kinds(trends: Trends, findings: Iterable[FindingFact]) -> list[Label]:
    """The series of kinds: those that are counted, and the ones in conflict where there are any."""
    found = [Label(kind, kind_name(kind), look=kind) for kind in EVERY_KIND if kind in trends.wanted.kinds]
    if any(not one.kind for one in findings):
        found.append(Label(IN_CONFLICT, kind_name(IN_CONFLICT), look="conflict"))
    return found


def _periods(trends: Trends, unit: Unit) -> tuple[Label, ...]:
    return tuple(Label(period.key, period.label, _more(trends, period)) for period in trends.periods(unit))


def _more(trends: Trends, period: Period) -> str:
    if len(period.audits) == 1 and period.key == period.audits[0]:
        day = next(one.day for one in trends.audits if one.id == period.key)
        return f"({day})" if day else ""
    return translate("Trends", "(audits: {n})").format(n=len(period.audits))


def _ids(findings: Iterable[FindingFact]) -> tuple[str, ...]:
    return tuple(one.id for one in findings)


def _notes(trends: Trends) -> tuple[str, ...]:
    """What is not counted in any chart of findings."""
    left = trends.left_out
    found = []
    if left.drafts:
        found.append(translate("Trends", "Drafts, not counted: {n}.").format(n=len(left.drafts)))
    if left.other_kinds:
        found.append(
            translate("Trends", "Findings of other kinds, not counted: {n}.").format(n=len(left.other_kinds))
        )
    if left.in_conflict:
        found.append(
            translate("Trends", "Findings whose kind is in conflict, counted under no kind: {n}.").format(
                n=len(left.in_conflict)
            )
        )
    if left.undated_audits:
        found.append(
            translate("Trends", "Audits without a day, under “No date”: {n}.").format(
                n=len(left.undated_audits)
            )
        )
    if left.withdrawn:
        found.append(
            translate("Trends", "Withdrawn findings in the workspace, not counted: {n}.").format(
                n=len(left.withdrawn)
            )
        )
    return tuple(found)


# -- findings by category ---------------------------------------------------------------------------------


def _by(dimension: Dimension) -> Callable[[Trends, Unit], Figure]:
    def make(trends: Trends, unit: Unit) -> Figure:
        found = trends.by(dimension)
        single = dimension is Dimension.KIND
        kinds = [Label("all", "", look="first")] if single else _kinds(trends, trends.findings)
        rows = [
            tuple(_cell(tally.ids if single else tally.of_kind(kind.key)) for tally in found.tallies)
            for kind in kinds
        ]
        notes = list(_notes(trends))
        if found.mentions > len(found.total):
            notes.insert(
                0,
                translate(
                    "Trends", "Findings: {findings}, counted {mentions} times because some belong to several."
                ).format(findings=len(found.total), mentions=found.mentions),
            )
        name = f"by_{dimension.value}"
        return Figure(
            name,
            title_of(name),
            Form.BARS,
            Measure.COUNT,
            tuple(_tally_label(dimension, tally) for tally in found.tallies),
            tuple(kinds),
            tuple(rows),
            Counted.FINDING,
            translate("Trends", _HOW[name]),
            tuple(notes),
        )

    return make


def _tally_label(dimension: Dimension, tally: Tally) -> Label:
    look = tally.key if dimension is Dimension.KIND and tally.key != IN_CONFLICT else ""
    look = "conflict" if tally.key == IN_CONFLICT else look
    return Label(tally.key, tally.label, tally.title, look)


def _cell(ids: tuple[str, ...]) -> Cell:
    return Cell(float(len(ids)), ids)


def _over_time(trends: Trends, dimension: Dimension, unit: Unit) -> Figure:
    """A small chart over time for each category, the largest first."""
    found = sorted(trends.by(dimension).tallies, key=lambda tally: -len(tally.findings))
    shown = found[:MOST_MULTIPLES]
    rows = [
        tuple(_cell(_ids(inside)) for _period, inside in trends.split(tally.findings, unit))
        for tally in shown
    ]
    notes = list(_notes(trends))
    if len(found) > len(shown):
        notes.insert(
            0,
            translate("Trends", "The {shown} largest of {all} are shown.").format(
                shown=len(shown), all=len(found)
            ),
        )
    name = f"by_{dimension.value}"
    return Figure(
        f"{OVER}{dimension.value}",
        translate("Trends", "{title}, over time").format(title=title_of(name)),
        Form.MULTIPLES,
        Measure.COUNT,
        _periods(trends, unit),
        tuple(Label(tally.key, tally.label, tally.title, "first") for tally in shown),
        tuple(rows),
        Counted.FINDING,
        translate("Trends", _HOW[name]) + " " + translate("Trends", _HOW["periods"]),
        tuple(notes),
    )


def _findings_over_time(trends: Trends, unit: Unit) -> Figure:
    kinds = _kinds(trends, trends.findings)
    split = trends.split(trends.findings, unit)
    rows = [
        tuple(
            _cell(tuple(one.id for one in inside if (one.kind or IN_CONFLICT) == kind.key))
            for _p, inside in split
        )
        for kind in kinds
    ]
    return Figure(
        "findings",
        title_of("findings"),
        Form.COLUMNS,
        Measure.COUNT,
        _periods(trends, unit),
        tuple(kinds),
        tuple(rows),
        Counted.FINDING,
        translate("Trends", _HOW["findings"]) + " " + translate("Trends", _HOW["periods"]),
        _notes(trends),
    )


def _per_audit(trends: Trends, unit: Unit) -> Figure:
    split = trends.split(trends.findings, unit)
    cells = tuple(
        Cell(len(inside) / len(period.audits), _ids(inside), note=_more(trends, period))
        if period.audits
        else Cell(None)
        for period, inside in split
    )
    return Figure(
        "per_audit",
        title_of("per_audit"),
        Form.LINES,
        Measure.NUMBER,
        _periods(trends, unit),
        (Label("rate", title_of("per_audit"), look="first"),),
        (cells,),
        Counted.FINDING,
        translate("Trends", _HOW["per_audit"]) + " " + translate("Trends", _HOW["periods"]),
        _notes(trends),
    )


# -- rates and times ----------------------------------------------------------------------------------------


def _share(name: str, trends: Trends, unit: Unit, shares: Sequence[Share], notes: list[str]) -> Figure:
    cells = tuple(Cell(one.value, one.part, len(one.whole)) for one in shares)
    return Figure(
        name,
        title_of(name),
        Form.LINES,
        Measure.SHARE,
        _periods(trends, unit),
        (Label(name, title_of(name), look="first"),),
        (cells,),
        Counted.FINDING,
        translate("Trends", _HOW[name]) + " " + translate("Trends", _HOW["periods"]),
        tuple(notes),
    )


def _repeats(trends: Trends, unit: Unit) -> Figure:
    return _share("repeats", trends, unit, trends.repeats(unit), list(_notes(trends)))


def _first_time_fix(trends: Trends, unit: Unit) -> Figure:
    shares = trends.first_time_fix(unit)
    unknown = sum(len(one.unknown) for one in shares)
    told = translate("Trends", "Closed findings without recorded steps, not counted: {n}.").format(n=unknown)
    return _share("first_time_fix", trends, unit, shares, [told] if unknown else [])


def _closing(trends: Trends, unit: Unit) -> Figure:
    found = trends.closing(unit)
    series = (
        (0.25, Label("q1", translate("Trends", "A quarter closed within"), look="second")),
        (0.5, Label("median", translate("Trends", "Half closed within"), look="first")),
        (0.75, Label("q3", translate("Trends", "Three quarters closed within"), look="third")),
    )
    rows = tuple(
        tuple(Cell(one.quartile(share), tuple(one.days)) for one in found) for share, _label in series
    )
    undated = sum(len(one.undated) for one in found)
    told = translate(
        "Trends", "Closed findings whose days are missing or contradict each other, not counted: {n}."
    ).format(n=undated)
    return Figure(
        "closing",
        title_of("closing"),
        Form.LINES,
        Measure.DAYS,
        _periods(trends, unit),
        tuple(label for _share, label in series),
        rows,
        Counted.FINDING,
        translate("Trends", _HOW["closing"]) + " " + translate("Trends", _HOW["periods"]),
        (told,) if undated else (),
    )


def _in_time(trends: Trends, unit: Unit) -> Figure:
    found = trends.closing(unit)
    series = (
        Label("in_time", translate("Trends", "In time"), look="in_time"),
        Label("late", translate("Trends", "Late"), look="late"),
        Label("no_due", translate("Trends", "No due day"), look="unknown"),
    )
    rows = (
        tuple(_cell(one.in_time) for one in found),
        tuple(_cell(one.late) for one in found),
        tuple(_cell(one.no_due) for one in found),
    )
    early = sum(len(one.in_time) for one in found)
    due = early + sum(len(one.late) for one in found)
    told = translate("Trends", "Closed in time: {share} ({part} of {whole} with a due day).").format(
        share=shown_value(early / due if due else None, Measure.SHARE), part=early, whole=due
    )
    return Figure(
        "in_time",
        title_of("in_time"),
        Form.COLUMNS,
        Measure.COUNT,
        _periods(trends, unit),
        series,
        rows,
        Counted.FINDING,
        translate("Trends", _HOW["in_time"]) + " " + translate("Trends", _HOW["periods"]),
        (told,) if due else (),
    )


def _ageing(name: str, counts: Counted) -> Callable[[Trends, Unit], Figure]:
    def make(trends: Trends, unit: Unit) -> Figure:
        found = trends.ageing_of_actions() if counts is Counted.ACTION else trends.ageing_of_findings()
        series = (
            Label("in_time", translate("Trends", "Not overdue"), look="in_time"),
            Label("overdue", translate("Trends", "Overdue"), look="late"),
        )
        return Figure(
            name,
            title_of(name),
            Form.BARS,
            Measure.COUNT,
            tuple(Label(f"{age.least}", _age_label(age)) for age in found),
            series,
            (tuple(_cell(age.in_time) for age in found), tuple(_cell(age.overdue) for age in found)),
            counts,
            translate("Trends", _HOW[name]).format(today=trends.today.isoformat()),
        )

    return make


def _age_label(age: Age) -> str:
    if age.least is None:
        return translate("Trends", "Day not known")
    if age.most is None:
        return translate("Trends", "Over {days} days").format(days=age.least - 1)
    return translate("Trends", "{least} to {most} days").format(least=age.least, most=age.most)


def _sites(trends: Trends, unit: Unit) -> Figure:
    lines = trends.sites()
    small = translate("Trends", "Small numbers: compare with care.")
    cells = tuple(
        Cell(
            line.per_100,
            line.rated,
            line.answered or None,
            small
            if line.answered and line.is_small
            else ""
            if line.answered
            else translate("Trends", "No answers are known by site; findings there: {n}.").format(
                n=len(line.all)
            ),
        )
        for line in lines
    )
    notes = [small] if any(line.answered and line.is_small for line in lines) else []
    return Figure(
        "sites",
        title_of("sites"),
        Form.BARS,
        Measure.PER_100,
        tuple(Label(line.key, line.label) for line in lines),
        (Label("per_100", "", look="first"),),
        (cells,),
        Counted.FINDING,
        translate("Trends", _HOW["sites"]),
        tuple(notes),
        small=frozenset(line.key for line in lines if line.is_small),
    )


def _conformity(trends: Trends, unit: Unit) -> Figure:
    found = trends.conformity(unit)
    rows = tuple(
        tuple(
            Cell(
                degree.value,
                of=(degree.fulfilled + degree.failed) or None,
                source=Source(degree.period.audits, one.standard, one.group),
            )
            for degree in one.degrees
        )
        for one in found
    )
    return Figure(
        "conformity",
        title_of("conformity"),
        Form.MULTIPLES,
        Measure.SHARE,
        _periods(trends, unit),
        tuple(Label(f"{one.standard}|{one.group}", one.label, one.title, "first") for one in found),
        rows,
        Counted.QUESTION,
        translate("Trends", _HOW["conformity"]) + " " + translate("Trends", _HOW["periods"]),
    )


_MAKERS: dict[str, Callable[[Trends, Unit], Figure]] = {
    "findings": _findings_over_time,
    "per_audit": _per_audit,
    "by_group": _by(Dimension.GROUP),
    "by_clause": _by(Dimension.CLAUSE),
    "by_process": _by(Dimension.PROCESS),
    "by_site": _by(Dimension.SITE),
    "by_client": _by(Dimension.CLIENT),
    "by_kind": _by(Dimension.KIND),
    "by_step": _by(Dimension.STEP),
    "by_cause": _by(Dimension.CAUSE),
    "repeats": _repeats,
    "closing": _closing,
    "in_time": _in_time,
    "first_time_fix": _first_time_fix,
    "ageing": _ageing("ageing", Counted.FINDING),
    "ageing_actions": _ageing("ageing_actions", Counted.ACTION),
    "sites": _sites,
    "conformity": _conformity,
}

_TITLES = {
    "findings": QT_TRANSLATE_NOOP("Trends", "Findings over time"),
    "per_audit": QT_TRANSLATE_NOOP("Trends", "Findings per audit"),
    "by_group": QT_TRANSLATE_NOOP("Trends", "Findings by group of clauses"),
    "by_clause": QT_TRANSLATE_NOOP("Trends", "Findings by clause"),
    "by_process": QT_TRANSLATE_NOOP("Trends", "Findings by process"),
    "by_site": QT_TRANSLATE_NOOP("Trends", "Findings by site"),
    "by_client": QT_TRANSLATE_NOOP("Trends", "Findings by client account"),
    "by_kind": QT_TRANSLATE_NOOP("Trends", "Findings by kind"),
    "by_step": QT_TRANSLATE_NOOP("Trends", "Findings by step of the own scale"),
    "by_cause": QT_TRANSLATE_NOOP("Trends", "Findings by kind of cause"),
    "repeats": QT_TRANSLATE_NOOP("Trends", "Repeat rate"),
    "closing": QT_TRANSLATE_NOOP("Trends", "Time to close, in days"),
    "in_time": QT_TRANSLATE_NOOP("Trends", "Closed in time"),
    "first_time_fix": QT_TRANSLATE_NOOP("Trends", "First-time-fix rate"),
    "ageing": QT_TRANSLATE_NOOP("Trends", "Age of open nonconformities"),
    "ageing_actions": QT_TRANSLATE_NOOP("Trends", "Age of open corrective actions"),
    "sites": QT_TRANSLATE_NOOP("Trends", "Sites compared"),
    "conformity": QT_TRANSLATE_NOOP("Trends", "Conformity by group of clauses"),
}

_HOW = {
    "periods": QT_TRANSLATE_NOOP(
        "Trends", "What is counted belongs to the period of the last day of its audit."
    ),
    "findings": QT_TRANSLATE_NOOP("Trends", "Issued findings by kind."),
    "per_audit": QT_TRANSLATE_NOOP(
        "Trends", "Issued findings divided by the audits of the period; a period without audits has no value."
    ),
    "by_group": QT_TRANSLATE_NOOP(
        "Trends",
        "Issued findings by the groups of the clauses that they cite. A finding that cites two groups counts "
        "under both.",
    ),
    "by_clause": QT_TRANSLATE_NOOP(
        "Trends",
        "Issued findings by the clauses that they cite. A finding that cites two clauses counts under both.",
    ),
    "by_process": QT_TRANSLATE_NOOP(
        "Trends",
        "Issued findings by the process named in them; capital letters and spaces make no difference.",
    ),
    "by_site": QT_TRANSLATE_NOOP(
        "Trends", "Issued findings by the site named in them. Sizes differ: see “Sites compared”."
    ),
    "by_client": QT_TRANSLATE_NOOP("Trends", "Issued findings by the client account named in them."),
    "by_kind": QT_TRANSLATE_NOOP("Trends", "Issued findings by kind."),
    "by_step": QT_TRANSLATE_NOOP(
        "Trends", "Issued findings by the step of the organisation's own grading scale."
    ),
    "by_cause": QT_TRANSLATE_NOOP(
        "Trends",
        "Issued findings by the kinds of cause of their corrective actions. A finding with two kinds counts "
        "under both.",
    ),
    "repeats": QT_TRANSLATE_NOOP(
        "Trends", "Issued findings that are marked as a repeat of an earlier one, out of all issued findings."
    ),
    "closing": QT_TRANSLATE_NOOP(
        "Trends",
        "Days from the day a finding was raised to the day its last action was verified, of closed findings. "
        "Between two findings the value is interpolated.",
    ),
    "in_time": QT_TRANSLATE_NOOP(
        "Trends",
        "Closed findings by whether the last action was verified on or before the day it was to be closed by; where "
        "the finding names none, the latest due day of its actions.",
    ),
    "first_time_fix": QT_TRANSLATE_NOOP(
        "Trends",
        "Closed findings none of whose actions was ever returned or reopened, out of the closed findings whose steps "
        "were recorded.",
    ),
    "ageing": QT_TRANSLATE_NOOP(
        "Trends",
        "Issued nonconformities that are not closed, by the days from the day they were raised to {today}. Overdue: to "
        "be closed before that day.",
    ),
    "ageing_actions": QT_TRANSLATE_NOOP(
        "Trends",
        "Corrective actions that are not verified, by the days from the day their finding was raised to {today}. "
        "Overdue: due before that day and not implemented.",
    ),
    "sites": QT_TRANSLATE_NOOP(
        "Trends",
        "Issued findings for 100 questions answered at the site, so that large and small sites compare. A question "
        "counts at the site its answer names, else at the only site in the scope of its audit; findings of other "
        "audits are not in the rate. Numbers are small below 30 questions or 5 findings.",
    ),
    "conformity": QT_TRANSLATE_NOOP(
        "Trends",
        "Answers that conform (also with an opportunity for improvement), out of those that were judged. Answers of "
        "auditors that differ without a conclusion are not judged.",
    ),
}
