"""The organisation's own grading scale: steps with names of its own, each counting as one of the standard kinds.

A finding always has its standard kind; the step says it in the organisation's words and stands beside it. Several
steps may count as the same kind. Not for: which grade a finding gets (see `grading`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, commas, translate
from iso20k_audit.services.settled import require_settled
from iso20k_audit.store.ledger import Ledger

MOST_NAMED = 5
"""Findings that a refusal names."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the scale.

    Attributes:
        position: from 1, gravest first.
        kind: the standard kind that it counts as.
    """

    id: str
    position: int
    name: str
    kind: FindingKind
    meaning: str = ""


PRESETS: Mapping[str, tuple[str, tuple[tuple[str, FindingKind, str], ...]]] = {
    "standard": (
        QT_TRANSLATE_NOOP("GradeScale", "The four standard kinds"),
        (
            (
                QT_TRANSLATE_NOOP("GradeScale", "Major nonconformity"),
                FindingKind.MAJOR,
                QT_TRANSLATE_NOOP("GradeScale", "Puts the intended results of the system in doubt."),
            ),
            (
                QT_TRANSLATE_NOOP("GradeScale", "Minor nonconformity"),
                FindingKind.MINOR,
                QT_TRANSLATE_NOOP("GradeScale", "A requirement is not met, without that effect."),
            ),
            (
                QT_TRANSLATE_NOOP("GradeScale", "Opportunity for improvement"),
                FindingKind.OPPORTUNITY,
                QT_TRANSLATE_NOOP("GradeScale", "Met, with a better way in sight."),
            ),
            (
                QT_TRANSLATE_NOOP("GradeScale", "Positive practice"),
                FindingKind.POSITIVE,
                QT_TRANSLATE_NOOP("GradeScale", "Worth keeping and spreading."),
            ),
        ),
    ),
    "five": (
        QT_TRANSLATE_NOOP("GradeScale", "Five steps, with sensitive points and strengths"),
        (
            (
                QT_TRANSLATE_NOOP("GradeScale", "Major"),
                FindingKind.MAJOR,
                QT_TRANSLATE_NOOP("GradeScale", "Puts the intended results of the system in doubt."),
            ),
            (
                QT_TRANSLATE_NOOP("GradeScale", "Minor"),
                FindingKind.MINOR,
                QT_TRANSLATE_NOOP("GradeScale", "A requirement is not met, without that effect."),
            ),
            (
                QT_TRANSLATE_NOOP("GradeScale", "Sensitive point"),
                FindingKind.OPPORTUNITY,
                QT_TRANSLATE_NOOP(
                    "GradeScale", "Met today, but it may not stay so if nothing is done; looked at next time."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("GradeScale", "Opportunity"),
                FindingKind.OPPORTUNITY,
                QT_TRANSLATE_NOOP("GradeScale", "Met, with a better way in sight."),
            ),
            (
                QT_TRANSLATE_NOOP("GradeScale", "Strength"),
                FindingKind.POSITIVE,
                QT_TRANSLATE_NOOP("GradeScale", "Worth keeping and spreading."),
            ),
        ),
    ),
}
"""Scales to start from, by name: title, and steps as name, standard kind and meaning."""


# -- reading ------------------------------------------------------------------------------------------


def steps(ledger: Ledger) -> list[Step]:
    """The steps in order; empty where the standard kinds are all there is."""
    rows = [row for row in ledger.select("grade_step") if row["finding_kind"] and row["name"]]
    rows.sort(key=lambda row: (row["position"] or 0, row["id"]))
    return [
        Step(row["id"], place, row["name"], FindingKind(row["finding_kind"]), row["meaning"] or "")
        for place, row in enumerate(rows, start=1)
    ]


def step_of(row: Mapping[str, Any], scale: Sequence[Step]) -> Step | None:
    """The step of a finding: the one chosen for it, else the only one that counts as its kind.

    A chosen step that counts as another kind than the finding now has says nothing any more.
    """
    of_kind = [step for step in scale if step.kind.value == row["finding_kind"]]
    chosen = next((step for step in of_kind if step.id == row["grade_step"]), None)
    return chosen or (of_kind[0] if len(of_kind) == 1 else None)


def step_names(ledger: Ledger, rows: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Names of the steps of findings, by finding id; findings without one are left out."""
    scale = steps(ledger)
    if not scale:
        return {}
    found = ((row["id"], step_of(row, scale)) for row in rows)
    return {finding_id: step.name for finding_id, step in found if step is not None}


def graded_with(ledger: Ledger, step_id: str) -> list[str]:
    """Numbers of the findings of all audits that a step was chosen for."""
    rows = ledger.rows(
        "SELECT coalesce(f.number, f.provisional_number, '') AS number, coalesce(a.number, '') AS audit"
        " FROM finding f JOIN audit a ON a.id=f.audit_id"
        " WHERE f.grade_step=:s AND f.withdrawn IS NULL AND a.withdrawn IS NULL ORDER BY a.number, 1",
        s=step_id,
    )
    return [f"{row['number']} ({row['audit']})" for row in rows]


# -- recording ----------------------------------------------------------------------------------------


def use_preset(ledger: Ledger, name: str) -> list[Step]:
    """Makes one of `PRESETS` the scale, in the language in use. Returns its steps.

    Raises:
        InputError: there is no such preset.
        RuleViolation: a step that there is now was chosen for a finding.
    """
    if name not in PRESETS:
        raise InputError(
            translate("GradeScale", 'There is no scale "{name}".').format(name=name),
            translate("GradeScale", "Use one of: {known}.").format(known=", ".join(PRESETS)),
        )
    remove_all(ledger)
    for place, (english, kind, meaning) in enumerate(PRESETS[name][1], start=1):
        add_step(
            ledger, translate("GradeScale", english), kind, translate("GradeScale", meaning), position=place
        )
    return steps(ledger)


def add_step(
    ledger: Ledger, name: str, kind: FindingKind, meaning: str = "", *, position: int | None = None
) -> str:
    """Adds a step at the end. Returns its id.

    Raises:
        InputError: no name, or one that another step has.
    """
    there = steps(ledger)
    named = _checked_name(there, name)
    step_id = new_id()
    ledger.set(
        "grade_step",
        step_id,
        position=position or len(there) + 1,
        name=named,
        finding_kind=kind.value,
        meaning=meaning.strip() or None,
    )
    return step_id


def change_step(
    ledger: Ledger,
    step_id: str,
    *,
    name: str | None = None,
    kind: FindingKind | None = None,
    meaning: str | None = None,
) -> None:
    """Changes a step; what is None stays.

    Raises:
        InputError: no name, or one that another step has.
        NotFound: there is no such step.
        RuleViolation: the standard kind of a step that was chosen for a finding would change.
    """
    step = _step(ledger, step_id)
    fields: dict[str, Any] = {}
    if name is not None:
        others = [one for one in steps(ledger) if one.id != step_id]
        fields["name"] = _checked_name(others, name)
    if kind is not None and kind is not step.kind:
        _refuse_used(ledger, step, translate("GradeScale", '"{name}" keeps counting as {kind}.'))
        fields["finding_kind"] = kind.value
    if meaning is not None:
        fields["meaning"] = meaning.strip() or None
    require_settled(ledger, "grade_step", step_id, fields)
    if fields:
        ledger.set("grade_step", step_id, **fields)


def move_step(ledger: Ledger, step_id: str, by: int) -> None:
    """Moves a step up (negative) or down in the order; at the end nothing happens.

    Raises:
        NotFound: there is no such step.
    """
    _step(ledger, step_id)
    order = [step.id for step in steps(ledger)]
    place = order.index(step_id)
    target = min(max(place + by, 0), len(order) - 1)
    order.insert(target, order.pop(place))
    for position, one in enumerate(order, start=1):
        ledger.set("grade_step", one, position=position)


def remove_step(ledger: Ledger, step_id: str) -> None:
    """Takes a step out of the scale.

    Raises:
        NotFound: there is no such step.
        RuleViolation: it was chosen for a finding.
    """
    step = _step(ledger, step_id)
    _refuse_used(ledger, step, translate("GradeScale", '"{name}" stays in the scale.'))
    ledger.set("grade_step", step_id, withdrawn=translate("GradeScale", "taken out of the scale"))


def remove_all(ledger: Ledger) -> None:
    """Goes back to the standard kinds alone.

    Raises:
        RuleViolation: a step was chosen for a finding.
    """
    for step in steps(ledger):
        remove_step(ledger, step.id)


def step_named(ledger: Ledger, name: str) -> Step:
    """A step by its name or id.

    Raises:
        NotFound: there is none.
    """
    scale = steps(ledger)
    wanted = name.strip().casefold()
    for step in scale:
        if wanted in (step.name.casefold(), step.id):
            return step
    raise NotFound(
        translate("GradeScale", 'The grading scale has no step "{name}".').format(name=name),
        translate("GradeScale", "Steps: {steps}.").format(steps=commas(step.name for step in scale))
        if scale
        else translate("GradeScale", "There is no own scale; the standard kinds are all there is."),
    )


def _step(ledger: Ledger, step_id: str) -> Step:
    found = next((step for step in steps(ledger) if step.id == step_id), None)
    if found is None:
        raise NotFound(translate("GradeScale", "This step is not in the scale any more."))
    return found


def _checked_name(others: Iterable[Step], name: str) -> str:
    named = " ".join(name.split())
    if not named:
        raise InputError(translate("GradeScale", "A step needs a name."))
    if any(step.name.casefold() == named.casefold() for step in others):
        raise InputError(
            translate("GradeScale", 'There is a step "{name}" already.').format(name=named),
            translate("GradeScale", "Give each step a name of its own."),
        )
    return named


def _refuse_used(ledger: Ledger, step: Step, told: str) -> None:
    used = graded_with(ledger, step.id)
    if used:
        named = commas(used[:MOST_NAMED]) + (", …" if len(used) > MOST_NAMED else "")
        raise RuleViolation(
            told.format(name=step.name, kind=step.kind.label),
            translate("GradeScale", "It was chosen for {findings}. Choose another step there first.").format(
                findings=named
            ),
        )
