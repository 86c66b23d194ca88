"""What was done to the answers of several questions at once, in the words of the undo menu."""

from __future__ import annotations

from collections.abc import Sequence

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.model.wording import inside, translate
from iso20k_audit.store.ledger import Change

_BESIDE = frozenset({"answered_at", "question_id", "auditor_id", "scope_id", "withdrawn"})


def name_of_answers(papers: Sequence[Change]) -> str:
    """A few words for changes of several working papers, for example `minor nonconformity for 7 questions`."""
    count = len({change.record_id for change in papers})
    fields = {name for change in papers for name in change.fields} - _BESIDE
    results = {change.fields["result"] for change in papers if "result" in change.fields}
    if fields <= {"result", "value"} and len(results) == 1:
        result = next(iter(results))
        if result is None:
            return translate("Acts", "clear answers of %n questions", None, count)
        words = inside(translate("Model", Result(result).label))
        return translate("Acts", "{result} for %n questions", None, count).format(result=words)
    if fields == {"flagged"}:
        if any(change.fields["flagged"] for change in papers):
            return translate("Acts", "flag %n questions", None, count)
        return translate("Acts", "take the flags of %n questions away", None, count)
    if fields == {"note"}:
        return translate("Acts", "note on %n questions", None, count)
    return translate("Acts", "answer %n questions", None, count)
