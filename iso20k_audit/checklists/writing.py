"""Writing a checklist as YAML, in the form people write it by hand.

Not for: files (the caller saves the text, in UTF-8).
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Iterator

from iso20k_audit.model.checklist import AnswerSpec, Checklist, Question
from iso20k_audit.model.vocabulary import AnswerType, ChecklistKind

FORMAT = "iso20k-checklist/1"
_WIDTH = 100

# Text that every YAML parser, of version 1.1 or 1.2, takes for text without quotes: starts with a letter,
# no ": " and no " #".
_ODD = r"\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff"
_PLAIN = re.compile(rf"[^\W\d_](?:[^{_ODD}:#]|:(?=\S)|(?<=\S)#)*\Z")
_PLAIN_IN_LIST = re.compile(rf"[^\W\d_][^{_ODD}:#,?\[\]{{}}\\\"]*\Z")
_QUESTION_ID = re.compile(r"\d+(?:\.\d+)*-\d\d\Z", re.ASCII)
_WORDS_OF_YAML = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
_ESCAPED = re.compile(r"[\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")


def to_yaml(checklist: Checklist) -> str:
    """The checklist as a file; reading it gives an equal checklist except for `sha256`."""
    return "\n".join(_lines(checklist)) + "\n"


def _lines(checklist: Checklist) -> Iterator[str]:
    yield f"format: {FORMAT}"
    for name in ("id", "title", "version", "language", "standard"):
        yield f"{name}: {_scalar(getattr(checklist, name))}"
    if checklist.description:
        yield from _description(checklist.description)
    if checklist.kind is not ChecklistKind.AUDIT:
        yield f"kind: {checklist.kind.value}"
    if checklist.minutes:
        yield f"minutes: {checklist.minutes}"
    if checklist.conditions:
        yield "conditions:"
        for condition in checklist.conditions:
            yield f"  - id: {_scalar(condition.id)}"
            yield f"    text: {_scalar(condition.text)}"
    yield "sections:"
    for section in checklist.sections:
        yield f"  - title: {_scalar(section.title)}"
        yield f"    clause: {_scalar(section.clause)}"
        if section.standard:
            yield f"    standard: {_scalar(section.standard)}"
        yield "    questions:"
        for question in section.questions:
            yield from _question(question)


def _question(question: Question) -> Iterator[str]:
    yield f"      - id: {_scalar(question.id)}"
    yield f"        clause: {_scalar(question.clause)}"
    if question.standard:
        yield f"        standard: {_scalar(question.standard)}"
    yield f"        text: {_scalar(question.text)}"
    for name in ("look_for", "evidence"):
        entries = getattr(question, name)
        if entries:
            yield f"        {name}:"
            yield from (f"          - {_scalar(entry)}" for entry in entries)
    yield f"        documented_information: {'required' if question.documented_information else 'none'}"
    if question.sample:
        yield f"        sample: {_scalar(question.sample)}"
    if question.itil4:
        yield f"        itil4: {_inline(question.itil4)}"
    if question.also:
        yield "        also:"
        yield from (
            f"          {standard}: {_inline(clauses)}" for standard, clauses in question.also.items()
        )
    if question.same_as:
        yield f"        same_as: {_inline(question.same_as)}"
    if question.answer != AnswerSpec():
        yield from _answer(question.answer)
    if question.weight != 1:
        yield f"        weight: {question.weight}"
    if question.only_if:
        yield f"        only_if: {_scalar(question.only_if)}"
    if question.evidence_required:
        yield "        evidence_required: true"
    if question.minutes:
        yield f"        minutes: {question.minutes}"


def _answer(answer: AnswerSpec) -> Iterator[str]:
    fields = answer.to_json()
    if len(fields) == 1 and answer.type is not AnswerType.CHOICE:
        yield f"        answer: {answer.type.value}"
        return
    yield "        answer:"
    yield f"          type: {answer.type.value}"
    if answer.unit:
        yield f"          unit: {_scalar(answer.unit)}"
    for name in ("at_least", "at_most"):
        limit = getattr(answer, name)
        if limit is not None:
            yield f"          {name}: {limit:.15g}"
    if answer.choices:
        yield f"          choices: {_inline(answer.choices)}"


def _inline(entries: Iterable[str]) -> str:
    return f"[{', '.join(_scalar(entry, in_list=True) for entry in entries)}]"


def _description(text: str) -> Iterator[str]:
    """Folded where folding gives the same text again, quoted otherwise."""
    lines = textwrap.wrap(text, _WIDTH - 2, break_long_words=False, break_on_hyphens=False)
    if len(lines) > 1 and " ".join(lines) == text and not _ESCAPED.search(text):
        yield "description: >-"
        yield from (f"  {line}" for line in lines)
    else:
        yield f"description: {_scalar(text)}"


def _scalar(text: str, in_list: bool = False) -> str:
    plain = (_PLAIN_IN_LIST if in_list else _PLAIN).match(text) or _QUESTION_ID.match(text)
    if plain and text.lower() not in _WORDS_OF_YAML and text == text.strip():
        return text
    return _quoted(text)


def _quoted(text: str) -> str:
    """In double quotes; JSON's escapes are YAML's, but YAML has more characters to escape."""
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(text, ensure_ascii=False))
