"""Recording what an auditor finds on a question: one working paper per question and auditor."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.ids import conclusion_id, working_paper_id
from iso20k_audit.model.vocabulary import AuditStatus, Result
from iso20k_audit.store.ledger import Act, Ledger


def own_paper_id(ledger: Ledger, audit_id: str, question: str, scope_id: str = "") -> str:
    """Id of the acting person's working paper on a question."""
    person = ledger.person
    if person is None:
        raise InputError("This workspace is open for reading only.")
    return working_paper_id(audit_id, question, scope_id, person.id)


def answer(
    ledger: Ledger,
    audit_id: str,
    question: str,
    fields: dict[str, Any],
    *,
    scope_id: str = "",
    seen: Any = None,
) -> str:
    """Records fields of the acting person's working paper: result, note, interviewees, documents, sample.

    The time of the answer is set with the result. Returns the working paper's id.
    """
    person = ledger.person
    paper_id = own_paper_id(ledger, audit_id, question, scope_id)
    assert person is not None
    recorded = dict(fields)
    if "result" in fields:
        result = fields["result"]
        recorded.setdefault("answered_at", ledger.now().isoformat(timespec="seconds") if result else None)
    there = ledger.rows("SELECT withdrawn FROM working_paper WHERE id=:id", id=paper_id)
    if not there:
        if ledger.value("SELECT 1 FROM question WHERE id=:q AND audit_id=:a", q=question, a=audit_id) is None:
            raise NotFound(f'"{question}" is no question of this audit.')
        recorded |= {"question_id": question, "auditor_id": person.id, "scope_id": scope_id or None}
    elif there[0]["withdrawn"]:
        recorded["withdrawn"] = None
    if seen is not None:
        seen = {name: seen.get(name, []) for name in recorded if name in seen}
    ledger.record(Act("working_paper", paper_id, recorded, audit_id, seen=seen))
    if fields.get("result"):
        status = ledger.value("SELECT status FROM audit WHERE id=:a", a=audit_id)
        if status == AuditStatus.PLANNED.value:
            ledger.set("audit", audit_id, audit_id, status=AuditStatus.IN_PROGRESS.value)
    return paper_id


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
        raise NotFound(f'The audit has no question "{item}".', mend)
    return str(found)


def conclude_question(
    ledger: Ledger, audit_id: str, question: str, result: Result | None, reason: str
) -> None:
    """The lead auditor's conclusion on a question, citing the working papers considered.

    Raises:
        InputError: a conclusion without a reason.
    """
    if result is not None and not reason.strip():
        raise InputError("A conclusion needs a reason.", "Say what decided it.")
    papers = ledger.select("working_paper", audit_id, question_id=question)
    ledger.set(
        "conclusion",
        conclusion_id(audit_id, question),
        audit_id,
        question_id=question,
        result=result.value if result else None,
        reason=reason,
        cites=[paper["id"] for paper in papers],
        withdrawn=None,
    )
