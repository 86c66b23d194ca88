"""The items that an auditor looked at for a question: ticket, change, agent or record, one by one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from iso20k_audit.model.errors import AuditError, InputError, NotFound, RuleViolation
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.samples import (
    MOST_AT_ONCE,
    SampledItem,
    deviation_sentence,
    kind_of_reference,
    read_references,
    sample_sentence,
    says,
    with_sentence,
)
from iso20k_audit.model.vocabulary import SampleItemKind, SampleVerdict
from iso20k_audit.model.wording import translate
from iso20k_audit.services import answering
from iso20k_audit.store.ledger import Ledger, Person, Row

DRAFT_KEY = "sample_items:"
"""How the keys of drafts of items to add begin; `services.drafts` hands these to this module."""


@dataclass(slots=True)
class Added:
    """What became of a typed or pasted list.

    Attributes:
        item_ids: the new items, in order.
        repeated: references that were there already or stood in the list twice; they were not added again.
    """

    item_ids: list[str] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)


def add_items(
    ledger: Ledger, audit_id: str, question: str, text: str, kind: SampleItemKind | None = None
) -> Added:
    """Adds the references of a typed or pasted list to the acting person's items of a question.

    Args:
        kind: what they are; None lets the reference say it.

    Raises:
        InputError: more than `MOST_AT_ONCE`, or no reference at all.
        NotFound: the audit has no such question.
    """
    person_id = _acting(ledger)
    if ledger.value("SELECT 1 FROM question WHERE id=:q AND audit_id=:a", q=question, a=audit_id) is None:
        raise NotFound(
            translate("Samples", '"{question}" is no question of this audit.').format(question=question)
        )
    references = read_references(text)
    if not references:
        raise InputError(translate("Samples", "There is no reference in it."))
    if len(references) > MOST_AT_ONCE:
        raise InputError(
            translate("Samples", "These are {count} items; {most} at a time can be added.").format(
                count=len(references), most=MOST_AT_ONCE
            ),
            translate("Samples", "Attach the list as evidence and add those that you look at."),
        )
    there = ledger.select("sample_item", audit_id, question_id=question, auditor_id=person_id)
    known = {(row["reference"] or "").casefold() for row in there}
    place = max((row["position"] or 0 for row in there), default=0)
    added = Added()
    for reference in references:
        if reference.casefold() in known:
            added.repeated.append(reference)
            continue
        known.add(reference.casefold())
        place += 1
        item_id = new_id()
        ledger.set(
            "sample_item",
            item_id,
            audit_id,
            question_id=question,
            auditor_id=person_id,
            position=place,
            item_kind=(kind or kind_of_reference(reference)).value,
            reference=reference,
        )
        added.item_ids.append(item_id)
    return added


def keep_typed(ledger: Ledger, audit_id: str, question: str, text: str, *, writer: str = "") -> None:
    """Keeps what is typed and not added yet, in case the power fails; nothing but spaces forgets it.

    Args: writer: tells windows apart that type for the same question.
    """
    person, draft = ledger.person, None
    if text.strip() and person is not None:
        draft = {
            "kind": "sample_item",
            "record_id": "",  # of an item that there is not yet
            "field": "reference",
            "audit_id": audit_id,
            "question": question,
            "text": text,
            "person": [person.id, person.name],
        }
    ledger.keep_draft(f"{DRAFT_KEY}{question}#{writer}", draft)


def add_typed(ledger: Ledger, audit_id: str, question: str, text: str, *, writer: str = "") -> Added:
    """Adds what was typed and forgets its draft, in one transaction. Raises what `add_items` does."""
    ledger.keep_draft(f"{DRAFT_KEY}{question}#{writer}", None)
    return add_items(ledger, audit_id, question, text)


def recover_typed(ledger: Ledger, key: str, draft: Mapping[str, Any]) -> bool:
    """Adds what was typed when the program last ended without warning. Returns whether anything is new.

    What can never be added (the question is gone, it is no reference) is forgotten; what breaks another rule
    now stays a draft.
    """
    acting, ledger.person = ledger.person, Person(*draft["person"])
    try:
        added = add_items(ledger, draft["audit_id"], draft["question"], draft["text"]).item_ids
    except (InputError, NotFound):
        added = []
    except AuditError:
        return False
    finally:
        ledger.person = acting
    ledger.keep_draft(key, None)
    return bool(added)


def _acting(ledger: Ledger) -> str:
    if ledger.person is None:
        raise InputError(translate("Samples", "This workspace is open for reading only."))
    return ledger.person.id


def _own(ledger: Ledger, item_id: str) -> Row:
    """An item of the acting person.

    Raises:
        RuleViolation: it is somebody else's.
    """
    row = ledger.get("sample_item", item_id)
    if row["auditor_id"] != _acting(ledger):
        raise RuleViolation(
            translate("Samples", "{item} is in the working paper of another auditor.").format(
                item=row["reference"] or item_id
            ),
            translate("Samples", "Add it to your own items if you looked at it too."),
        )
    return row


def judge_items(ledger: Ledger, item_ids: Iterable[str], verdict: SampleVerdict | None) -> None:
    """What the items show; an item that is judged was looked at. None takes the verdict back.

    Raises:
        RuleViolation: an item is somebody else's.
    """
    for item_id in item_ids:
        row = _own(ledger, item_id)
        fields: dict[str, str | None] = {"verdict": verdict.value if verdict else None}
        if verdict is not None and not row["looked_at"]:
            fields["looked_at"] = ledger.now().isoformat(timespec="seconds")
        ledger.set("sample_item", item_id, row["audit_id"], **fields)


def tick_items(ledger: Ledger, item_ids: Iterable[str], looked_at: bool) -> None:
    """Says that items were looked at, now; or that they were not, which takes their verdict away too."""
    moment = ledger.now().isoformat(timespec="seconds")
    for item_id in item_ids:
        row = _own(ledger, item_id)
        if not looked_at:
            ledger.set("sample_item", item_id, row["audit_id"], looked_at=None, verdict=None)
        elif not row["looked_at"]:
            ledger.set("sample_item", item_id, row["audit_id"], looked_at=moment)


def change_item(ledger: Ledger, item_id: str, **fields: str | None) -> None:
    """Another reference, kind or note.

    Raises:
        RuleViolation: the item is somebody else's.
        InputError: an empty reference, or one that is there already.
    """
    row = _own(ledger, item_id)
    if "reference" in fields:
        reference = " ".join((fields["reference"] or "").split())
        if not reference:
            raise InputError(translate("Samples", "An item needs a reference. Del takes it away."))
        others = ledger.select(
            "sample_item", row["audit_id"], question_id=row["question_id"], auditor_id=row["auditor_id"]
        )
        if any(
            other["id"] != item_id and (other["reference"] or "").casefold() == reference.casefold()
            for other in others
        ):
            raise InputError(translate("Samples", "{item} is listed already.").format(item=reference))
        fields["reference"] = reference
    ledger.set("sample_item", item_id, row["audit_id"], **fields)


def take_away(ledger: Ledger, item_ids: Iterable[str]) -> None:
    """Takes items out of the sample; they stay in the history and can be restored.

    Raises:
        RuleViolation: an item is somebody else's.
    """
    for item_id in item_ids:
        row = _own(ledger, item_id)
        ledger.set("sample_item", item_id, row["audit_id"], withdrawn=translate("Samples", "taken away"))


def list_items(ledger: Ledger, audit_id: str, question: str = "") -> list[Row]:
    """Items of an audit or of one question, by auditor and place; with their `auditor` and rows of `evidence`."""
    if question:
        rows = ledger.select("sample_item", audit_id, question_id=question)
    else:
        rows = ledger.select("sample_item", audit_id)
    if not rows:
        return []
    names = {row["id"]: row["name"] or "" for row in ledger.select("person", withdrawn=True)}
    proofs: dict[str, list[Row]] = {}
    for link in ledger.rows(
        "SELECT l.target_id, e.id, e.number, e.caption FROM evidence_link l JOIN evidence e ON e.id=l.evidence_id"
        " WHERE l.audit_id=:a AND l.target_kind='sample_item' AND l.withdrawn IS NULL AND e.withdrawn IS NULL"
        " ORDER BY e.rowid",
        a=audit_id,
    ):
        proofs.setdefault(link["target_id"], []).append(link)
    for row in rows:
        row["auditor"] = names.get(row["auditor_id"] or "", "")
        row["evidence"] = proofs.get(row["id"], [])
    return sorted(rows, key=lambda row: (row["auditor"], row["auditor_id"] or "", row["position"] or 0))


def counted(rows: Iterable[Row]) -> list[SampledItem]:
    """Rows as counting needs them."""
    return [
        SampledItem(
            reference=row["reference"] or "",
            kind=SampleItemKind(row["item_kind"] or "record"),
            looked_at=bool(row["looked_at"]),
            verdict=SampleVerdict(row["verdict"]) if row["verdict"] else None,
        )
        for row in rows
    ]


def write_up(ledger: Ledger, audit_id: str, question: str) -> None:
    """Puts the counts of the acting person's items into "Sample looked at", what deviates into the note.

    A sentence with earlier figures is replaced, everything else that was written stays.

    Raises:
        InputError: nothing is listed yet.
    """
    paper_id = answering.own_paper_id(ledger, audit_id, question)
    items: Sequence[SampledItem] = counted(
        ledger.select("sample_item", audit_id, question_id=question, auditor_id=_acting(ledger))
    )
    if not items:
        raise InputError(translate("Samples", "No items are listed for this question yet."))
    paper = ledger.find("working_paper", paper_id) or {}
    fields = {"sample": with_sentence(paper.get("sample") or "", sample_sentence(items), "; ")}
    note, deviations = paper.get("note") or "", deviation_sentence(items)
    if any(item.verdict is SampleVerdict.DEVIATES for item in items) or says(note, deviations):
        fields["note"] = with_sentence(note, deviations)
    answering.answer(ledger, audit_id, question, fields)
