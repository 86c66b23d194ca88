"""Reading one checklist file, with every problem it has.

Not for: choosing a file (see `library`).
"""

from __future__ import annotations

import hashlib
import re
import stat
from pathlib import Path
from typing import Any

from iso20k_audit.checklists.checking import find_problems
from iso20k_audit.checklists.nodes import Node, compose
from iso20k_audit.checklists.problems import Problem, error_of, shown
from iso20k_audit.model.checklist import Checklist, Condition, Question, Section
from iso20k_audit.model.errors import NotFound
from iso20k_audit.model.vocabulary import ChecklistKind
from iso20k_audit.model.wording import translate

MAX_BYTES = 1024 * 1024

_BINARY = {
    b"PK\x03\x04": "an Excel, Word or zip file",
    b"%PDF-": "a PDF",
    b"\xd0\xcf\x11\xe0": "an old Excel or Word file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"SQLite format 3": "a database",
}
_UTF16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
# What YAML does not let stand unescaped. U+0085 and U+2028 are line breaks to some parsers only.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")


def read_checklist(path: Path) -> Checklist:
    """The checklist in a YAML file of the format `iso20k-checklist/1`.

    Args:
        path: a regular file of at most 1 MiB in UTF-8, with or without byte order mark.

    Raises:
        NotFound: there is no such file.
        ChecklistError: the file cannot be used; carries all problems, at most 50 in words.
    """
    data = _bytes_of(path)
    text = _text_of(path, data)
    root, problems = compose(text)
    if root is not None:
        problems = [*problems, *find_problems(root)]
    elif not problems:
        problems = [
            Problem(
                1, "", translate("Checklists", "the file is empty; start with format: iso20k-checklist/1")
            )
        ]
    if root is None or problems:
        raise error_of(path.name, problems)
    return _checklist(root, hashlib.sha256(data).hexdigest())


def _bytes_of(path: Path) -> bytes:
    def refusal(what: str) -> Exception:
        return error_of(path.name or str(path), [Problem(1, "", what)])

    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise refusal(translate("Checklists", "this is a folder; name a checklist file in it"))
        if not stat.S_ISREG(mode):  # opening a pipe or a device could wait for ever
            raise refusal(translate("Checklists", "this is not a regular file; copy the checklist into one"))
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: NUL in the name
        mend = "Look at the spelling, or list the checklists that are there."
        raise NotFound(
            translate("Checklists", 'There is no file "{shown}".').format(shown=shown(path, 200)), mend
        ) from None
    except OSError as error:
        raise refusal(
            translate("Checklists", "cannot be read ({strerror}); look at its permissions").format(
                strerror=error.strerror
            )
        ) from error
    if len(data) > MAX_BYTES:
        raise refusal(translate("Checklists", "is larger than 1 MiB; split the checklist"))
    return data


def _text_of(path: Path, data: bytes) -> str:
    def refusal(at: int, what: str) -> Exception:
        return error_of(path.name, [Problem(data.count(b"\n", 0, at) + 1, "", what)])

    for start, kind in _BINARY.items():
        if data.startswith(start):
            raise refusal(
                0,
                translate("Checklists", "this is {kind}, not a checklist; save it as YAML text").format(
                    kind=kind
                ),
            )
    # UTF-16 without its mark: every other byte of Latin text is NUL.
    if data.startswith(_UTF16_OR_32) or data[:200].count(0) * 3 > len(data[:200]):
        raise refusal(0, translate("Checklists", "is saved as UTF-16 or is not text; save it as UTF-8"))
    nul = data.find(0)
    if nul >= 0:
        raise refusal(
            nul,
            translate(
                "Checklists",
                "there is a NUL byte here; the file is damaged or not text, save it as UTF-8 text",
            ),
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
        what = translate(
            "Checklists", "is not UTF-8 (byte {data:#04x} here); save the file as UTF-8 in your editor"
        ).format(data=data[at])
        raise refusal(at, what) from None
    control = _CONTROL.search(text)
    if control:
        line = text.count("\n", 0, control.start()) + 1
        what = translate(
            "Checklists", "there is a control character (U+{ord:04X}) here; retype this line"
        ).format(ord=ord(control[0]))
        raise error_of(path.name, [Problem(line, "", what)])
    return text


def _checklist(root: Node, sha256: str) -> Checklist:
    data: dict[str, Any] = root.value
    return Checklist(
        id=data["id"],
        title=data["title"],
        version=data["version"],
        language=data.get("language", "en"),
        standard=data["standard"],
        description=data.get("description", "").strip(),
        sections=tuple(
            Section(
                section["title"],
                section["clause"],
                tuple(_question(question) for question in section["questions"]),
                section.get("standard", ""),
            )
            for section in data["sections"]
        ),
        sha256=sha256,
        kind=ChecklistKind(data.get("kind", "audit")),
        minutes=int(data.get("minutes", 0)),
        conditions=tuple(Condition(one["id"], one["text"]) for one in data.get("conditions", ())),
    )


def _question(data: dict[str, Any]) -> Question:
    required = data.get("documented_information", "none") == "required"
    return Question.from_json(data | {"documented_information": required})
