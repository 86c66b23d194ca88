"""Grading findings with reasons: what is known already, what somebody answers, what the lead auditor decides.

The rules are in `model.grading`. Here they meet the data: answers that follow from it are given in advance and say
where they come from; the lead auditor decides, others propose; a grade other than the proposed one needs a reason,
wherever it is set. A draft that nobody answered questions on has no proposal, so that raising one stays one key.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from iso20k_audit.model.contested import contested, kind_of
from iso20k_audit.model.errors import RuleViolation
from iso20k_audit.model.grading import (
    Answer,
    GradeContext,
    Proposal,
    propose,
    question_named,
    read_answers,
    stored_answers,
)
from iso20k_audit.model.vocabulary import ActionStatus, FindingKind, Result, SampleVerdict
from iso20k_audit.model.wording import commas, language, translate
from iso20k_audit.services.concluding import NotTheLead
from iso20k_audit.services.findings import check_numbered, judged
from iso20k_audit.services.grade_scale import Step, step_of, steps
from iso20k_audit.services.review_targets import leads
from iso20k_audit.services.settled import require_settled
from iso20k_audit.services.similar_findings import SimilarFinding, earlier_number, repeat_proposals
from iso20k_audit.services.systemic import Clause, ClauseMinors, require_lead
from iso20k_audit.store.ledger import Act, Ledger, Row

GRADE_KINDS = frozenset(
    {"finding", "finding_clause", "grade_step", "follow_up_policy", "not_duplicate", "systemic_refusal"}
    | {"participant", "working_paper", "conclusion", "sample_item", "action", "finding_group_member"}
)
"""Records that grades and proposals follow from."""

GRADED_FIELDS = (
    "finding_kind",
    "grade_answers",
    "grade_proposed",
    "grade_deviation",
    "grade_reason",
    "grade_step",
)


class ReasonNeeded(RuleViolation):
    """A grade is to be set that is not the proposed one, and no reason was given.

    Attributes:
        kind: the grade that was to be set.
    """

    def __init__(self, message: str, mend: str, kind: FindingKind) -> None:
        super().__init__(message, mend)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Known:
    """An answer that follows from the data, and why."""

    answer: Answer
    why: str


@dataclass(frozen=True, slots=True)
class Grade:
    """Where the grade of a finding stands.

    Attributes:
        kind: that it has now; None while it is in conflict.
        given: what somebody answered; it counts before what is `known`.
        known: answers that follow from the data.
        in_force: somebody answered or decided, so that another grade than the proposed one needs a reason.
        proposed_then: what was proposed when the grade was recorded last.
        decided, decided_by: what the lead auditor decided, and who that was.
        leads: names of the lead auditors; empty where none is known.
        repeats, repeats_id: the earlier finding that it is linked to.
        may_repeat: an earlier finding that it may repeat.
        part_of_id: the systemic finding that it belongs to; its number is `context.part_of`.
        parts: numbers of the minors that belong to it.
    """

    finding_id: str
    audit_id: str
    number: str
    kind: FindingKind | None
    given: Mapping[str, Answer]
    known: Mapping[str, Known]
    context: GradeContext
    proposal: Proposal
    in_force: bool
    reason: str = ""
    deviation: str = ""
    proposed_then: FindingKind | None = None
    decided: FindingKind | None = None
    decided_by: str = ""
    step: Step | None = None
    scale: tuple[Step, ...] = ()
    leads: tuple[str, ...] = ()
    lead_ids: frozenset[str] = field(default=frozenset())
    is_issued: bool = False
    repeats: str = ""
    repeats_id: str = ""
    may_repeat: SimilarFinding | None = None
    part_of_id: str = ""
    parts: tuple[str, ...] = ()

    @property
    def answers(self) -> dict[str, Answer]:
        """What counts for each question."""
        return merged(self.given, self.known)

    @property
    def is_decided(self) -> bool:
        """Whether the lead auditor decided on the grade that it has now."""
        return self.kind is not None and self.decided is self.kind

    @property
    def deviates(self) -> bool:
        """Whether it has another grade than the one that is proposed."""
        return self.in_force and self.kind is not None and self.proposal.kind not in (None, self.kind)

    @property
    def is_unexplained(self) -> bool:
        """Whether it deviates and nobody said why."""
        return self.deviates and not self.deviation.strip()

    def may_decide(self, person_id: str) -> bool:
        """Whether somebody is the one who decides: a lead auditor, where one is known."""
        return not self.lead_ids or person_id in self.lead_ids


def merged(given: Mapping[str, Answer], known: Mapping[str, Known]) -> dict[str, Answer]:
    """What somebody answered, and for the other questions what follows from the data."""
    return {question: one.answer for question, one in known.items()} | dict(given)


# -- reading ------------------------------------------------------------------------------------------


def grade_of(ledger: Ledger, finding_id: str) -> Grade:
    """Where the grade of one finding stands.

    Raises:
        NotFound: there is no such finding.
    """
    row = ledger.get("finding", finding_id)
    around = _Around(ledger, row["audit_id"], [finding_id])
    return around.grade(row)


def grades(ledger: Ledger, audit_id: str) -> dict[str, Grade]:
    """The same for every finding of an audit, by id."""
    around = _Around(ledger, audit_id, None)
    return {key: around.grade(row) for key, row in around.minors.rows.items()}


@dataclass(frozen=True, slots=True)
class GradeMark:
    """What a list says of the grade of a finding.

    Attributes:
        step: name in the own scale.
        is_open: the lead auditor has not decided on the grade that it has.
        deviates, is_unexplained: as for `Grade`.
        repeats: number of the earlier finding that it is linked to.
        may_repeat: number of one that it resembles.
        part_of, parts: the systemic finding that it belongs to; the minors of a systemic finding.
    """

    step: str = ""
    is_open: bool = False
    deviates: bool = False
    is_unexplained: bool = False
    repeats: str = ""
    may_repeat: str = ""
    part_of: str = ""
    parts: tuple[str, ...] = ()


def grade_marks(ledger: Ledger, audit_id: str) -> dict[str, GradeMark]:
    """What the list of findings says, by finding id; answers are weighed only where somebody gave some."""
    around = _Around(ledger, audit_id, None)
    found: dict[str, GradeMark] = {}
    for key, row in around.minors.rows.items():
        graded = around.grade(row) if row["grade_answers"] or row["grade_proposed"] else None
        step = step_of(row, around.scale)
        resembles = around.may_repeat.get(key)
        found[key] = GradeMark(
            step=step.name if step else "",
            is_open=row["grade_decided"] is None or row["grade_decided"] != row["finding_kind"],
            deviates=graded is not None and graded.deviates,
            is_unexplained=graded is not None and graded.is_unexplained,
            repeats=earlier_number(ledger, row),
            may_repeat=resembles.number if resembles else "",
            part_of=around.minors.numbers.get(around.minors.part_of(key), ""),
            parts=tuple(around.minors.parts_numbers(key)),
        )
    return found


class _Around:
    """Reads once what the grades of an audit need."""

    def __init__(self, ledger: Ledger, audit_id: str, finding_ids: Iterable[str] | None) -> None:
        self._ledger = ledger
        self.audit_id = audit_id
        self.minors = ClauseMinors(ledger, audit_id)
        self.scale = tuple(steps(ledger))
        self.lead_ids = frozenset(leads(ledger, audit_id))
        names = {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM person")}
        self.names = names
        self.leads = tuple(sorted(names.get(one, "") for one in self.lead_ids))
        self.may_repeat = repeat_proposals(ledger, audit_id, finding_ids)
        audit = ledger.get("audit", audit_id)
        self.begins = str(audit["starts_on"] or ledger.now().date().isoformat())
        self.samples = self._samples()

    def _samples(self) -> dict[str, tuple[int, int]]:
        found: dict[str, tuple[int, int]] = {}
        for row in self._ledger.rows(
            "SELECT question_id, sum(verdict=:bad) AS bad, count(*) AS seen FROM sample_item"
            " WHERE audit_id=:a AND withdrawn IS NULL AND verdict IN (:bad, :good) GROUP BY question_id",
            a=self.audit_id,
            bad=SampleVerdict.DEVIATES.value,
            good=SampleVerdict.AS_REQUIRED.value,
        ):
            found[row["question_id"]] = (row["bad"], row["seen"])
        return found

    def grade(self, row: Row) -> Grade:
        key = row["id"]
        number = self.minors.numbers.get(key) or row["number"] or row["provisional_number"] or ""
        whole = self.minors.part_of(key)
        repeats = earlier_number(self._ledger, row)
        others = self._others(key)
        context = GradeContext(
            is_strength=kind_of(row) is FindingKind.POSITIVE,
            part_of=self.minors.numbers.get(whole, ""),
            repeats=repeats,
            others=tuple(self.minors.parts_numbers(key) or others),
        )
        known = {} if row["withdrawn"] else dict(self._known(row, repeats))
        given = read_answers(row["grade_answers"])
        decided = FindingKind(row["grade_decided"]) if row["grade_decided"] else None
        return Grade(
            finding_id=key,
            audit_id=self.audit_id,
            number=number,
            kind=kind_of(row),
            given=given,
            known=known,
            context=context,
            proposal=propose(merged(given, known), context),
            in_force=bool(given or row["grade_proposed"]),
            reason=row["grade_reason"] or "",
            deviation=row["grade_deviation"] or "",
            proposed_then=FindingKind(row["grade_proposed"]) if row["grade_proposed"] else None,
            decided=decided,
            decided_by=self.names.get(row["graded_by"] or "", "") if decided else "",
            step=step_of(row, self.scale),
            scale=self.scale,
            leads=self.leads,
            lead_ids=self.lead_ids,
            is_issued=bool(row["number"]),
            repeats=repeats,
            repeats_id=row["repeat_of"] or "",
            may_repeat=self.may_repeat.get(key),
            part_of_id=whole,
            parts=tuple(self.minors.parts_numbers(key)),
        )

    def _others(self, finding_id: str) -> list[str]:
        """Numbers of the other minors on its clauses."""
        found = (one for clause in self._clauses(finding_id) for one in self.minors.on(clause))
        return list(dict.fromkeys(one.number for one in found if one.id != finding_id))

    def _clauses(self, finding_id: str) -> list[Clause]:
        return sorted(self.minors.clauses.get(finding_id, ()))

    # -- what follows from the data -------------------------------------------------------------------

    def _known(self, row: Row, repeats: str) -> Iterable[tuple[str, Known]]:
        result = judged(self._ledger, row["question_id"]) if row["question_id"] else None
        if result is not None:
            item = self._ledger.value("SELECT item FROM question WHERE id=:q", q=row["question_id"]) or ""
            standing = Result(result)
            if standing.is_nonconformity or standing in (Result.CONFORMS, Result.OPPORTUNITY):
                told = translate("Grading", "{item} was judged: {result}.")
                answer = Answer.YES if standing.is_nonconformity else Answer.NO
                yield "not_met", Known(answer, told.format(item=item, result=standing.label))
        if (repeat := self._repeat(row, repeats)) is not None:
            yield "repeat", repeat
        if kind_of(row) is not FindingKind.POSITIVE and self._clauses(row["id"]):
            yield "several", self._several(row["id"])
        bad, seen = self.samples.get(row["question_id"], (0, 0))
        if bad and seen > 1 and bad in (1, seen):
            told = translate("Grading", "{bad} of {seen} in the sample deviate.")
            answer = Answer.NO if bad == seen else Answer.YES
            yield "isolated", Known(answer, told.format(bad=bad, seen=seen))

    def _repeat(self, row: Row, repeats: str) -> Known | None:
        if not row["repeat_of"]:
            found = self.may_repeat.get(row["id"])
            if found is None:
                return None
            told = translate(
                "Grading", "It resembles {number} ({audit}): {reasons}. Say whether it repeats it."
            )
            return Known(
                Answer.UNKNOWN,
                told.format(number=found.number, audit=found.audit_number, reasons=commas(found.reasons)),
            )
        earlier = self._ledger.find("finding", row["repeat_of"]) or {}
        kind = kind_of(earlier)
        if kind is not None and not kind.is_nonconformity:
            told = translate("Grading", "{number} was no nonconformity, so no action was to prevent it.")
            return Known(Answer.NO, told.format(number=repeats))
        actions = self._ledger.select("action", finding_id=row["repeat_of"])
        if not actions:
            told = translate("Grading", "It repeats {number}, for which no corrective action is recorded.")
            return Known(Answer.UNKNOWN, told.format(number=repeats))
        done = [one for one in actions if one["status"] in _HELD or one["done_on"]]
        due = [one for one in actions if one["due_on"] and one["due_on"] < self.begins]
        if done or due:
            told = (
                translate("Grading", "It repeats {number}, whose corrective action was carried out.")
                if done
                else translate(
                    "Grading", "It repeats {number}, whose corrective action was due before this audit."
                )
            )
            return Known(Answer.YES, told.format(number=repeats))
        told = translate("Grading", "It repeats {number}, whose corrective action is not due yet.")
        return Known(Answer.NO, told.format(number=repeats))

    def _several(self, finding_id: str) -> Known:
        parts = self.minors.parts_numbers(finding_id)
        if parts:
            told = translate("Grading", "It was raised from {numbers}.").format(numbers=commas(parts))
            return Known(Answer.YES, told)
        if whole := self.minors.part_of(finding_id):
            told = translate("Grading", "It belongs to the systemic finding {number}.")
            return Known(Answer.YES, told.format(number=self.minors.numbers[whole]))
        most: Known | None = None
        for clause in self._clauses(finding_id):
            there = self.minors.on(clause)
            others = [one for one in there if one.id != finding_id]
            shown, numbers = self.minors.show(clause), commas(one.number for one in others)
            if (finding_id, clause) in self.minors.refused and self.minors.refused_all(others, clause):
                told = translate("Grading", "The lead auditor saw no systemic failure on {clause}: {reason}")
                reason = self.minors.refused[finding_id, clause]
                most = most or Known(Answer.NO, told.format(clause=shown, reason=reason))
            elif others and self.minors.is_several([*others, *self.minors.as_minor(finding_id)]):
                told = translate("Grading", "On {clause} there are also the minors {numbers}.")
                return Known(Answer.YES, told.format(clause=shown, numbers=numbers))
            elif others:
                told = translate(
                    "Grading", "On {clause} there is also {numbers}, too few to speak of several."
                )
                most = Known(Answer.NO, told.format(clause=shown, numbers=numbers))
        return most or Known(
            Answer.NO, translate("Grading", "No other minor of this audit is on the same clause.")
        )


_HELD = (
    ActionStatus.IMPLEMENTED.value,
    ActionStatus.TO_CHECK.value,
    ActionStatus.VERIFIED.value,
    ActionStatus.REOPENED.value,
)


# -- recording ----------------------------------------------------------------------------------------


def answer_grade_questions(ledger: Ledger, finding_id: str, answers: Mapping[str, Answer | None]) -> Grade:
    """Records answers to the questions, and what is proposed now; None takes an answer back. Returns how it stands.

    Raises:
        InputError: there is no such question.
        NotFound: there is no such finding.
        RuleViolation: the answers are in conflict.
    """
    for question in answers:
        question_named(question)
    row = ledger.get("finding", finding_id)
    require_settled(ledger, "finding", finding_id, ("grade_answers", "grade_proposed"))
    here = grade_of(ledger, finding_id)
    given = {**here.given}
    for question, answer in answers.items():
        if answer is None:
            given.pop(question, None)
        else:
            given[question] = answer
    proposal = propose(merged(given, here.known), here.context)
    fields = _answered(given, here, proposal)
    if here.kind is not None and here.reason and here.reason == _justification(ledger, here, here.kind):
        told = replace(
            here, given=given, proposal=proposal
        )  # the reason was only the justification: it follows
        fields["grade_reason"] = _justification(ledger, told, here.kind)
    if given != dict(here.given):
        ledger.set("finding", finding_id, row["audit_id"], **fields)
    return grade_of(ledger, finding_id)


def _answered(given: Mapping[str, Answer], here: Grade, proposal: Proposal) -> dict[str, Any]:
    known = {question: one.answer for question, one in here.known.items()}
    if not given and not here.is_decided:
        return {"grade_answers": None, "grade_proposed": None}
    return {
        "grade_answers": stored_answers(given, known),
        "grade_proposed": proposal.kind.value if proposal.kind else None,
    }


def decide_grade(
    ledger: Ledger,
    finding_id: str,
    kind: FindingKind,
    reason: str = "",
    *,
    step: str | None = None,
    answers: Mapping[str, Answer | None] | None = None,
) -> Grade:
    """The lead auditor decides on the grade; everything that it rests on is recorded. Returns how it stands.

    The reason of a grade as proposed may be left out: its justification is taken, unless there is one already.

    Args:
        step: id of the step of the own scale; None for the only one that counts as the kind.
        answers: to questions, recorded in the same act.

    Raises:
        NotTheLead: a lead auditor is known and somebody else acts (see `propose_grade`).
        ReasonNeeded: it is not the proposed grade, and no reason is given.
        RuleViolation: the number of the finding does not allow the kind, or a field is in conflict.
    """
    require_lead(ledger, ledger.get("finding", finding_id)["audit_id"])
    return _set_grade(ledger, finding_id, kind, reason, step=step, answers=answers, deciding=True)


def propose_grade(
    ledger: Ledger,
    finding_id: str,
    kind: FindingKind,
    reason: str = "",
    *,
    step: str | None = None,
    answers: Mapping[str, Answer | None] | None = None,
) -> Grade:
    """An auditor gives a draft its grade with answers and reason; the lead auditor has still to decide.

    Raises:
        NotTheLead: the lead auditor has decided already.
        ReasonNeeded, RuleViolation: as for `decide_grade`.
    """
    return _set_grade(ledger, finding_id, kind, reason, step=step, answers=answers, deciding=False)


def _set_grade(
    ledger: Ledger,
    finding_id: str,
    kind: FindingKind,
    reason: str,
    *,
    step: str | None,
    answers: Mapping[str, Answer | None] | None,
    deciding: bool,
) -> Grade:
    row = ledger.get("finding", finding_id)
    require_settled(ledger, "finding", finding_id, GRADED_FIELDS)
    if answers:
        answer_grade_questions(ledger, finding_id, answers)
        row = ledger.get("finding", finding_id)
    check_numbered(row, {"finding_kind": kind.value})
    here = grade_of(ledger, finding_id)
    if not deciding:
        _require_undecided(ledger, here, kind)
    reason = reason.strip()
    fields: dict[str, Any] = {"finding_kind": kind.value}
    fields |= {
        "grade_answers": stored_answers(here.given, {name: one.answer for name, one in here.known.items()}),
        "grade_step": _checked_step(here, kind, step),
    }
    proposed = proposal_as(here, kind)
    fields["grade_proposed"] = proposed.kind.value if proposed.kind else None
    justified = _justification(ledger, here, kind)
    if proposed.kind is kind:
        fields["grade_deviation"] = None
        fields["grade_reason"] = reason or here.reason or justified
    else:
        deviates = proposed.kind is not None
        if deviates and not reason and not (here.kind is kind and here.deviation):
            raise _reason_needed(proposed, kind)
        if not deviates and not (reason or here.reason) and kind.is_nonconformity:
            raise ReasonNeeded(
                translate("Grading", "Say why it is graded so: the questions do not say enough."),
                translate("Grading", "Answer them, or give the reason."),
                kind,
            )
        fields["grade_deviation"] = (reason or here.deviation) if deviates else None
        own = here.reason if here.reason != justified else ""
        fields["grade_reason"] = (own or reason) if deviates else (reason or here.reason or None)
    if deciding:
        fields |= {"grade_decided": kind.value, "graded_by": ledger.person.id if ledger.person else None}
    ledger.set("finding", finding_id, row["audit_id"], **fields)
    return grade_of(ledger, finding_id)


def proposal_as(here: Grade, kind: FindingKind, answers: Mapping[str, Answer] | None = None) -> Proposal:
    """What is proposed if it is to be of that kind: whether it is a strength follows from the kind itself.

    Args: answers: that are newer than those recorded.
    """
    counting = here.answers if answers is None else answers
    return propose(counting, replace(here.context, is_strength=kind is FindingKind.POSITIVE))


def _justification(ledger: Ledger, here: Grade, kind: FindingKind) -> str:
    """The justification of the proposal in the language of the audit."""
    spoken = ledger.value("SELECT language FROM audit WHERE id=:a", a=here.audit_id)
    with language(str(spoken or "")):
        return proposal_as(here, kind).justification


def _checked_step(here: Grade, kind: FindingKind, step: str | None) -> str | None:
    of_kind = [one for one in here.scale if one.kind is kind]
    if step is None:
        kept = here.step.id if here.step is not None and here.step.kind is kind else None
        return kept or (of_kind[0].id if len(of_kind) == 1 else None)
    if all(one.id != step for one in of_kind):
        raise RuleViolation(
            translate("Grading", "This step does not count as {kind}.").format(kind=kind.label),
            translate("Grading", "Choose one of: {steps}.").format(
                steps=commas(one.name for one in of_kind) or translate("Grading", "none")
            ),
        )
    return step


def _reason_needed(proposal: Proposal, kind: FindingKind) -> ReasonNeeded:
    proposed = proposal.kind.label if proposal.kind else ""
    return ReasonNeeded(
        translate("Grading", "Proposed is: {proposed}. Another grade needs a reason.").format(
            proposed=proposed
        ),
        translate("Grading", "Nothing was changed. Give the reason, or answer the questions otherwise."),
        kind,
    )


def _require_undecided(ledger: Ledger, here: Grade, kind: FindingKind) -> None:
    person = ledger.person.id if ledger.person else ""
    if here.is_decided and kind is not here.kind and not here.may_decide(person):
        raise NotTheLead(
            translate("Grading", "{name} decided on this grade: {kind}.").format(
                name=here.decided_by or commas(here.leads), kind=here.kind.label if here.kind else ""
            ),
            translate("Grading", "Only the lead auditor changes it."),
        )


def graded_fields(ledger: Ledger, row: Row, fields: Mapping[str, Any]) -> dict[str, Any]:
    """What goes with a change of a finding's kind that is made elsewhere: in its form, on the command line.

    Where nobody answered questions on the grade, nothing is asked. A reason may come with the change as
    `grade_deviation`.

    Raises:
        NotTheLead: the lead auditor decided, and somebody else changes it.
        ReasonNeeded: another grade than the proposed one without a reason.
    """
    value = fields.get("finding_kind")
    if not value or value == row["finding_kind"] or "finding_kind" in contested(row):
        return {}
    if not (row["grade_answers"] or row["grade_proposed"] or row["grade_decided"] or row["grade_step"]):
        return {}
    kind = FindingKind(value)
    here = grade_of(ledger, row["id"])
    _require_undecided(ledger, here, kind)
    proposal = proposal_as(here, kind)
    proposed = proposal.kind if here.in_force else None
    found: dict[str, Any] = {}
    reason = str(fields.get("grade_deviation") or "").strip()
    if proposed not in (None, kind):
        if not reason:
            raise _reason_needed(proposal, kind)
        found["grade_deviation"] = reason
    elif row["grade_deviation"]:
        found["grade_deviation"] = None
    if here.step is not None and here.step.kind is not kind and "grade_step" not in fields:
        of_kind = [one for one in here.scale if one.kind is kind]
        found["grade_step"] = of_kind[0].id if len(of_kind) == 1 else None
    person = ledger.person.id if ledger.person else ""
    if here.decided is not None and here.may_decide(person):
        found |= {"grade_decided": kind.value, "graded_by": person or None}
    return found


def explain_settled_grade(ledger: Ledger, finding_id: str, reason: str) -> None:
    """After a conflict on the kind was settled: its reason is that of a grade other than the proposed one."""
    row = ledger.get("finding", finding_id)
    if "grade_deviation" in contested(row) or not grade_of(ledger, finding_id).is_unexplained:
        return
    ledger.record(Act("finding", finding_id, {"grade_deviation": reason.strip()}, row["audit_id"]))


def choose_step(ledger: Ledger, finding_id: str, step_id: str | None, reason: str = "") -> Grade:
    """Gives a finding a step of the own scale, and with it the kind that the step counts as.

    Raises:
        NotFound: there is no such step.
        NotTheLead, ReasonNeeded, RuleViolation: the kind may not be that.
    """
    from iso20k_audit.services import audits
    from iso20k_audit.services.grade_scale import step_named

    fields: dict[str, Any] = {"grade_step": step_id}
    if step_id:
        step = step_named(ledger, step_id)
        fields = {"finding_kind": step.kind.value, "grade_step": step.id}
        if reason.strip():
            fields["grade_deviation"] = reason.strip()
    audits.save(ledger, "finding", finding_id, fields)
    return grade_of(ledger, finding_id)
