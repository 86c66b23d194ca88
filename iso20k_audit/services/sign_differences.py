"""What differs from what somebody signed, field by field, in words: then and now, by whom and when."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.errors import NotFound
from iso20k_audit.model.records import KINDS
from iso20k_audit.model.review_state import Difference, differences
from iso20k_audit.model.vocabulary import SignsAs
from iso20k_audit.model.wording import translate
from iso20k_audit.services.record_titles import RecordTitles
from iso20k_audit.services.section_records import SectionRecords
from iso20k_audit.services.signing_off import SAID_BY_TITLE, signed_state
from iso20k_audit.services.value_words import ValueWords
from iso20k_audit.store.change import Change, parse
from iso20k_audit.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class ChangedField:
    """One field that is no longer what was signed.

    Attributes:
        title: the record in words; label: the field.
        was, now: its values in words, empty where there was none.
        is_new, is_gone: the record was added since, or is not there any more.
        who, when: of the newest change to it; empty where nothing stands there any more.
        page, place: where it is looked at, as `go_to` takes them.
    """

    record_id: str
    kind: str
    title: str
    field: str
    label: str
    was: str
    now: str
    is_new: bool
    is_gone: bool
    who: str
    when: str
    page: str
    place: str


def changed_fields(ledger: Ledger, sign_off_id: str) -> list[ChangedField]:
    """Everything that turned a signature stale, record by record.

    Raises:
        NotFound: there is no such signature.
    """
    row = ledger.find("sign_off", sign_off_id)
    if row is None or row["withdrawn"]:
        raise NotFound(translate("Review", "This signature is not there any more."))
    records = SectionRecords(ledger, row["audit_id"])
    section = records.section(row["section_id"] or "")
    if section is None or not row["person_id"] or not row["signs_as"] or row["conflicts"]:
        return []
    signed = signed_state(row)
    now = records.now(section.id, SignsAs(row["signs_as"]), row["person_id"], signed)
    found = differences(signed, now)
    versions = _versions(ledger, (change for one in found for change in (*one.was, *one.now)))
    return _Telling(ledger, records, versions).tell(found, set(signed), {r for r, f in now.items() if f})


def _versions(ledger: Ledger, ids: Iterable[str]) -> dict[str, Change]:
    """Changes by id, whatever became of them; those whose content is not in this workspace are left out."""
    rows = ledger.rows(
        "SELECT c.id, c.body FROM json_each(:ids) j JOIN change c ON c.id=j.value",
        ids=json.dumps(sorted(set(ids))),
    )
    return {row["id"]: parse(row["body"]) for row in rows if row["body"]}


class _Telling:
    def __init__(self, ledger: Ledger, records: SectionRecords, versions: dict[str, Change]) -> None:
        self._ledger = ledger
        self._records = records
        self._versions = versions
        self._words = ValueWords(ledger)
        self._titles = RecordTitles(ledger, self._words)

    def tell(self, found: list[Difference], before: set[str], there: set[str]) -> list[ChangedField]:
        by_record: dict[str, list[ChangedField]] = {}
        for one in found:
            told = self._tell(one, is_new=one.record_id not in before, is_gone=one.record_id not in there)
            if told is not None:
                by_record.setdefault(one.record_id, []).append(told)
        return [one for record in by_record.values() for one in sorted(record, key=_place_in_record)]

    def _tell(self, one: Difference, *, is_new: bool, is_gone: bool) -> ChangedField | None:
        change = next((self._versions[v] for v in (*one.now, *one.was) if v in self._versions), None)
        kind = self._records.kind_of(one.record_id) or (change.kind if change else "")
        if kind not in KINDS:
            return None
        was, now = self._said(kind, one.field, one.was), self._said(kind, one.field, one.now)
        if one.field == "questions":
            was, now = self._questions(one)
        if is_new and (not now or one.field in SAID_BY_TITLE):
            return None
        row = self._ledger.find(kind, one.record_id)
        place = self._titles.place(kind, row, one.field) if row else None
        newest = max(
            (self._versions[version] for version in one.now if version in self._versions),
            key=lambda version: (version.clock, version.id),
            default=None,
        )
        return ChangedField(
            record_id=one.record_id,
            kind=kind,
            title=self._titles.title(kind, row) if row else KINDS[kind].label,
            field=one.field,
            label=_label(kind, one.field),
            was=was,
            now=now,
            is_new=is_new,
            is_gone=is_gone,
            who=newest.author.name if newest else "",
            when=newest.made_at if newest else "",
            page=place.page if place else "",
            place=place.target.partition(":")[0]
            if place
            else "",  # the record: no cursor lands in a text by itself
        )

    def _questions(self, one: Difference) -> tuple[str, str]:
        """Of what the section asks only the questions that differ, by item and text."""
        asked = [
            {
                str(question.get("id")): question
                for version in versions
                for question in self._value(version, "questions") or ()
            }
            for versions in (one.was, one.now)
        ]
        items = [
            item for item in dict.fromkeys((*asked[0], *asked[1])) if asked[0].get(item) != asked[1].get(item)
        ]
        was, now = (
            "\n".join(f"{item} {questions[item].get('text', '')}" for item in items if item in questions)
            for questions in asked
        )
        return was, now

    def _value(self, version: str, field: str) -> Any:
        change = self._versions.get(version)
        return None if change is None else change.fields.get(field)

    def _said(self, kind: str, field: str, versions: tuple[str, ...]) -> str:
        values: list[Any] = []
        for version in versions:
            change = self._versions.get(version)
            values.append(
                translate("Review", "(not in this workspace)")
                if change is None
                else self._in_words(kind, field, change.fields.get(field))
            )
        told = list(dict.fromkeys(values))
        if len(told) > 1:
            return translate("Review", "{in_conflict}: {values}").format(
                in_conflict=in_conflict(), values=" / ".join(value or "–" for value in told)
            )
        return told[0] if told else ""

    def _in_words(self, kind: str, field: str, value: Any) -> str:
        return "" if value is None or value == "" else self._words.of(kind, field, value)


def _label(kind: str, field: str) -> str:
    known = (*KINDS[kind].fields, KINDS[kind].field("withdrawn"))
    return next((one.label for one in known if one.name == field), field)


def _place_in_record(one: ChangedField) -> int:
    names = [field.name for field in KINDS[one.kind].fields]
    return names.index(one.field) if one.field in names else len(names)
