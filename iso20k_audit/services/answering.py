"""Recording what an auditor finds on a question: one working paper per question and auditor."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from iso20k_audit.model.checklist import AnswerSpec, Question
from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.ids import working_paper_id
from iso20k_audit.model.scoring import check_value, suggested_result
from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.model.vocabulary import AnswerType, AuditStatus, Result
from iso20k_audit.model.wording import translate
from iso20k_audit.services.interviews import link_running
from iso20k_audit.services.joining import person_in
from iso20k_audit.services.settled import require_settled
from iso20k_audit.store.ledger import Act, Ledger, Person


def own_paper_id(ledger: Ledger, audit_id: str, question: str, scope_id: str = "") -> str:
    """Id of the acting person's working paper on a question."""
    return working_paper_id(audit_id, question, scope_id, _acting(ledger, audit_id).id)


def _acting(ledger: Ledger, audit_id: str) -> Person:
    """As whom the acting person answers in this audit: nobody has two working papers on one question."""
    person = person_in(ledger, audit_id)
    if person is None:
        raise InputError(translate("Services", "This workspace is open for reading only."))
    return person


def answer(
    ledger: Ledger,
    audit_id: str,
    question: str,
    fields: dict[str, Any],
    *,
    scope_id: str = "",
    seen: Any = None,
) -> str:
    """Records fields of the acting person's working paper: result, value, note, interviewees, documents, sample.

    A value of a typed question brings its result with it where the value alone says it: within its limits it
    conforms, a level or a text is recorded; a deviation is left to be judged. The time of the answer is set
    with the result. Returns the working paper's id.

    Raises:
        InputError: a value that does not fit the kind of answer.
        RuleViolation: the field is in conflict; it is settled under Conflicts.
    """
    paper_id = own_paper_id(ledger, audit_id, question, scope_id)
    require_settled(ledger, "working_paper", paper_id, fields, seen)
    recorded = dict(fields)
    if fields.get("value"):
        spec = _answer_spec(ledger, question)
        recorded["value"] = check_value(spec, str(fields["value"]))
        suggested = suggested_result(spec, recorded["value"])
        recorded.setdefault("result", suggested.value if suggested else None)
    elif "value" in fields and "result" not in fields:
        recorded["result"] = None
    if "result" in recorded:
        require_settled(ledger, "working_paper", paper_id, ("result",), seen)
        result = recorded["result"]
        recorded.setdefault("answered_at", ledger.now().isoformat(timespec="seconds") if result else None)
    there = ledger.rows("SELECT withdrawn FROM working_paper WHERE id=:id", id=paper_id)
    if not there:
        if ledger.value("SELECT 1 FROM question WHERE id=:q AND audit_id=:a", q=question, a=audit_id) is None:
            raise NotFound(
                translate("Services", '"{question}" is no question of this audit.').format(question=question)
            )
        auditor_id = _acting(ledger, audit_id).id
        recorded |= {"question_id": question, "auditor_id": auditor_id, "scope_id": scope_id or None}
    elif there[0]["withdrawn"]:
        recorded["withdrawn"] = None
    if seen is not None:
        seen = {name: seen.get(name, []) for name in recorded if name in seen}
    ledger.record(Act("working_paper", paper_id, recorded, audit_id, seen=seen))
    if any(recorded.get(name) for name in ("result", "value", "note")):
        link_running(ledger, audit_id, question)
    if recorded.get("result") or recorded.get("value"):
        status = ledger.value("SELECT status FROM audit WHERE id=:a", a=audit_id)
        if status == AuditStatus.PLANNED.value:
            ledger.set("audit", audit_id, audit_id, status=AuditStatus.IN_PROGRESS.value)
    return paper_id


def _answer_spec(ledger: Ledger, question: str) -> AnswerSpec:
    detail = ledger.value("SELECT detail FROM question WHERE id=:q", q=question)
    return Question.from_json(json.loads(detail)).answer if detail else AnswerSpec()


def answer_by_key(ledger: Ledger, audit_id: str, question: str, key: str) -> None:
    """A typed question answered by one key: `y` or `n`, a level `0` to `5`, or the place of a choice from `1`.

    Raises:
        InputError: the question has no answer for that key.
    """
    spec = _answer_spec(ledger, question)
    value = {"y": "yes", "n": "no"}.get(key, key)
    if spec.type is AnswerType.CHOICE:
        place = int(key) - 1 if key.isdecimal() else -1
        if not 0 <= place < len(spec.choices):
            raise InputError(
                translate("Services", "There are {count} choices.").format(count=len(spec.choices)),
                translate("Services", "Press 1 to {count}.").format(count=len(spec.choices)),
            )
        value = spec.choices[place]
    answer(ledger, audit_id, question, {"value": value})


def judge_for_standard(
    ledger: Ledger, audit_id: str, question: str, standard: str, result: Result | None
) -> None:
    """The acting person's verdict on a question for one standard where it differs from the result; None takes it back.

    Raises:
        InputError: the answer does not count for that standard.
    """
    row = ledger.rows("SELECT standard, detail FROM question WHERE id=:q", q=question)
    if not row:
        raise NotFound(
            translate("Services", '"{question}" is no question of this audit.').format(question=question)
        )
    served = {row[0]["standard"], *Question.from_json(json.loads(row[0]["detail"])).also}
    if standard not in served:
        known = ", ".join(STANDARD_TITLES.get(name, name) for name in sorted(served))
        raise InputError(
            translate("Services", 'The question does not count for "{standard}".').format(standard=standard),
            translate("Services", "It counts for: {known}.").format(known=known),
        )
    paper = ledger.find("working_paper", own_paper_id(ledger, audit_id, question)) or {}
    verdicts = dict(paper.get("verdicts") or {})
    if result is None or result.value == paper.get("result"):
        verdicts.pop(standard, None)
    else:
        verdicts[standard] = result.value
    answer(ledger, audit_id, question, {"verdicts": verdicts or None})


def answer_many(ledger: Ledger, audit_id: str, questions: Iterable[str], result: Result | None) -> None:
    """The same result for several questions, as one act that is undone at once."""
    for question in questions:
        answer(ledger, audit_id, question, {"result": result.value if result else None})


def question_of_item(ledger: Ledger, audit_id: str, item: str) -> str:
    """Id of the question with a checklist item id such as `8.6.1-03` (or of a question id).

    Raises:
        NotFound: the audit has no such question.
    """
    found = ledger.value(
        "SELECT id FROM question WHERE audit_id=:a AND (item=:i OR id=:i)", a=audit_id, i=item
    )
    if found is None:
        mend = "`audit show AUDIT` lists the questions."
        raise NotFound(translate("Services", 'The audit has no question "{item}".').format(item=item), mend)
    return str(found)
