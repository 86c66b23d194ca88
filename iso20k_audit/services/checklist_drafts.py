"""What is being typed in the checklist editor, kept through a crash: one file for each checklist in hand.

A draft may break every rule of the file format, so it is JSON of the parts and not a checklist file.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from iso20k_audit.model.checklist import Checklist, Condition, Question, Section
from iso20k_audit.model.vocabulary import ChecklistKind

DRAFTS = ".drafts"
"""Folder of drafts inside the folder of own checklists."""
_TEXTS = ("id", "title", "version", "language", "standard", "description")


def keep_draft(folder: Path, key: str, checklist: Checklist) -> None:
    """Writes the draft of `key`, durable when it returns.

    Raises:
        OSError: the folder cannot be written.
    """
    data = {name: getattr(checklist, name) for name in _TEXTS} | {
        "kind": checklist.kind.value,
        "minutes": checklist.minutes,
        "conditions": [[one.id, one.text] for one in checklist.conditions],
        "sections": [
            {
                "title": section.title,
                "clause": section.clause,
                "standard": section.standard,
                "questions": [question.to_json() for question in section.questions],
            }
            for section in checklist.sections
        ],
    }
    target = _file(folder, key)
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_suffix(".tmp")
    with temporary.open("w", encoding="utf-8") as stream:
        json.dump(data, stream, ensure_ascii=False)
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(target)


def read_draft(folder: Path, key: str) -> Checklist | None:
    """The draft of `key`; None where there is none or it cannot be read."""
    try:
        data: dict[str, Any] = json.loads(_file(folder, key).read_text("utf-8"))
        return Checklist(
            **{name: str(data[name]) for name in _TEXTS},
            kind=ChecklistKind(data["kind"]),
            minutes=int(data["minutes"]),
            conditions=tuple(Condition(str(id), str(text)) for id, text in data["conditions"]),
            sections=tuple(
                Section(
                    section["title"],
                    section["clause"],
                    tuple(Question.from_json(question) for question in section["questions"]),
                    section["standard"],
                )
                for section in data["sections"]
            ),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def drop_draft(folder: Path, key: str) -> None:
    """Forgets the draft of `key`: it was saved, or is not wanted."""
    _file(folder, key).unlink(missing_ok=True)


def _file(folder: Path, key: str) -> Path:
    return folder / DRAFTS / f"{key}.json"
