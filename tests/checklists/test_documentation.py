"""What the documentation of the format says is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from iso20k_audit.checklists.checking import schema
from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.model.errors import ChecklistError
from tests.checklists.test_reading import WRONG

PAGE = Path(__file__).parents[2] / "docs" / "checklist-format.md"


@pytest.fixture(scope="module")
def page() -> str:
    return PAGE.read_text("utf-8")


def test_the_example_is_a_checklist(page, tmp_path):
    path = tmp_path / "example.yaml"
    path.write_text(page.split("```yaml\n")[1].split("```")[0], "utf-8")
    assert len(read_checklist(path).questions) == 1


def test_every_field_is_explained_as_needed_or_not(page):
    tables = re.split(r"^## ", page, flags=re.MULTILINE)
    definitions = schema()["$defs"]
    for heading, rules in [
        ("The checklist", schema()),
        ("A section", definitions["section"]),
        ("A question", definitions["question"]),
    ]:
        table = next(part for part in tables if part.startswith(heading))
        rows = dict(re.findall(r"^\| `(\w+)` \| (yes|no) \|", table, re.MULTILINE))
        assert rows == {name: "yes" if name in rules["required"] else "no" for name in rules["properties"]}


def test_the_messages_shown_are_those_of_the_program(page, tmp_path):
    shown = page.split("## What the messages mean")[1].split("```")[1].strip().splitlines()
    said = set()
    for content, _ in WRONG.values():
        path = tmp_path / "my.yaml"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        with pytest.raises(ChecklistError) as caught:
            read_checklist(path)
        said.update(caught.value.problems)
    assert [line for line in shown if line not in said] == []
