"""Every way a checklist file can be wrong is refused at once, with its line and what to do about it."""

from __future__ import annotations

import json
import os
import string
import time
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iso20k_audit.assets import resource
from iso20k_audit.checklists import checking, nodes, reading
from iso20k_audit.checklists.library import find_checklist, list_checklists
from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.checklists.writing import to_yaml
from iso20k_audit.model.checklist import AnswerSpec, Checklist, Condition, Question, Section
from iso20k_audit.model.errors import ChecklistError, InputError, NotFound
from iso20k_audit.model.standards import KNOWN_STANDARDS, STANDARD_TITLES, clause_order, clause_titles
from iso20k_audit.model.vocabulary import AnswerType, ChecklistKind
from tests.making import small_checklist

GOOD = """\
# A small checklist.
format: iso20k-checklist/1
id: small
title: Small checklist
version: "1.0"
standard: iso20000-1-2018
sections:
  - title: Incident management
    clause: "8.6.1"
    questions:
      - id: 8.6.1-01
        clause: "8.6.1"
        text: How does the night shift decide which incidents are major?
        look_for:
          - Criteria at hand
          - Agents who know them
        evidence: [Incident records]
        itil4: [incident management]
      - id: 8.6.1-02
        clause: "8.6.1"
        text: Who tells the client?
"""
HEAD = GOOD[: GOOD.index("  - title")]


@pytest.fixture
def problems(tmp_path):
    """Writes a file, reads it, returns its problems; fails when that takes a second of work or more."""

    def read(content: str | bytes, name: str = "my.yaml") -> list[str]:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        start = time.process_time()
        with pytest.raises(ChecklistError) as caught:
            read_checklist(path)
        assert time.process_time() - start < 1
        assert all("\n" not in line and line.isprintable() for line in caught.value.problems)
        assert all(line.startswith((f"{name}:", "… and")) for line in caught.value.problems)
        return caught.value.problems

    return read


@pytest.fixture(scope="session", autouse=True)
def _imported():
    checking._validator()


def changed(old: str, new: str) -> str:
    assert GOOD.count(old) >= 1, old
    return GOOD.replace(old, new, 1)


def test_a_good_file_reads(tmp_path):
    path = tmp_path / "good.yaml"
    path.write_text(GOOD)
    checklist = read_checklist(path)
    assert (checklist.id, checklist.language, checklist.description) == ("small", "en", "")
    first, second = checklist.questions
    assert first.look_for == ("Criteria at hand", "Agents who know them")
    assert first.evidence == ("Incident records",)
    assert not first.documented_information
    assert second == Question("8.6.1-02", "8.6.1", "Who tells the client?")
    assert len(checklist.sha256) == 64


@pytest.mark.parametrize("form", ["bom", "crlf", "no end", "json"])
def test_harmless_forms_are_taken(tmp_path, form):
    data = {
        "bom": b"\xef\xbb\xbf" + GOOD.encode(),
        "crlf": GOOD.replace("\n", "\r\n").encode(),
        "no end": GOOD.rstrip().encode(),
        "json": json.dumps(yaml.safe_load(GOOD)).encode(),
    }[form]
    path = tmp_path / "form.yaml"
    path.write_bytes(data)
    (tmp_path / "good.yaml").write_text(GOOD)
    assert replace(read_checklist(path), sha256="") == replace(
        read_checklist(tmp_path / "good.yaml"), sha256=""
    )


WRONG = {
    "unknown clause": (
        changed('        clause: "8.6.1"', '        clause: "8.9.1"'),
        'my.yaml:12: sections[1].questions[1].clause: "8.9.1" is not a clause of ISO/IEC 20000-1:2018; '
        "did you mean 8.6.1?",
    ),
    "clause as a number": (
        changed('        clause: "8.6.1"', "        clause: 8.10"),
        'my.yaml:12: sections[1].questions[1].clause: 8.10 is a number, not text; write it in quotes: "8.10"',
    ),
    "clause with blanks": (
        changed('        clause: "8.6.1"', '        clause: "8.6.1 "'),
        'my.yaml:12: sections[1].questions[1].clause: "8.6.1 " has blanks around it; write "8.6.1"',
    ),
    "clause like none": (
        changed('        clause: "8.6.1"', "        clause: A.x"),
        'my.yaml:12: sections[1].questions[1].clause: "A.x" is not a clause of ISO/IEC 20000-1:2018; '
        "use the numbers 4 to 10 and those below them",
    ),
    "version as a number": (
        changed('"1.0"', "1.0"),
        'my.yaml:5: version: 1.0 is a number, not text; write it in quotes: "1.0"',
    ),
    "truth value": (
        changed("title: Small checklist", "title: true"),
        'my.yaml:4: title: true is true or false, not text; write it in quotes: "true"',
    ),
    "unknown field": (
        changed("look_for:", "look-for:"),
        "my.yaml:14: sections[1].questions[1].look-for: is not a field here; did you mean look_for?",
    ),
    "unknown field like none": (
        changed("id: small", "id: small\nowner: me"),
        "my.yaml:4: owner: is not a field here; known are: format, id, title, version, language, standard, "
        "kind, description, minutes, conditions, sections",
    ),
    "missing field": (
        changed("        text: Who tells the client?\n", ""),
        "my.yaml:19: sections[1].questions[2].text: is missing; add the question text",
    ),
    "missing clause": (
        changed('        clause: "8.6.1"\n        text: Who', "        text: Who"),
        "my.yaml:19: sections[1].questions[2].clause: is missing; add the clause",
    ),
    "empty field": (
        changed("title: Small checklist", "title:"),
        "my.yaml:4: title: is empty; fill it in, or delete the line",
    ),
    "empty text": (
        changed("Who tells the client?", '""'),
        "my.yaml:21: sections[1].questions[2].text: is empty; fill it in, or delete the line",
    ),
    "blank text": (
        changed("Who tells the client?", '"  "'),
        "my.yaml:21: sections[1].questions[2].text: is empty; fill it in",
    ),
    "text for a list": (
        changed("[Incident records]", "Incident records"),
        "my.yaml:17: sections[1].questions[1].evidence: must be a list; write each entry on its own line "
        'after "- "',
    ),
    "list for a text": (
        changed("Who tells the client?", "[Who, tells]"),
        "my.yaml:21: sections[1].questions[2].text: must be text, not a list; if the text starts with [ or -, "
        'put it in "…"',
    ),
    "colon in an entry": (
        changed("- Criteria at hand", "- Criteria: at hand"),
        "my.yaml:15: sections[1].questions[1].look_for[1]: must be text, not fields; if the text has a colon "
        'in it, put all of it in "…"',
    ),
    "text for a question": (
        GOOD + "      - Who else?\n",
        "my.yaml:22: sections[1].questions[3]: must have fields of its own, not text; write each as name: value",
    ),
    "entry twice": (
        changed("Agents who know them", "Criteria at hand"),
        'my.yaml:16: sections[1].questions[1].look_for[2]: "Criteria at hand" is in the list already; '
        "delete one of the two",
    ),
    "question id twice": (
        changed("id: 8.6.1-02", "id: 8.6.1-01"),
        'my.yaml:19: sections[1].questions[2].id: "8.6.1-01" is used already on line 11; give it another id',
    ),
    "section title twice": (
        GOOD + '  - title: Incident management\n    clause: "8"\n    questions: []\n',
        'my.yaml:22: sections[2].title: "Incident management" is used already on line 8; '
        "give it another title",
    ),
    "no questions": (
        HEAD + '  - title: Incidents\n    clause: "8"\n    questions: []\n',
        "my.yaml:10: sections[1].questions: is an empty list; add at least one question",
    ),
    "no sections": (
        HEAD.replace("sections:", "sections: []"),
        "my.yaml:7: sections: is an empty list; add at least one section",
    ),
    "too long": (
        changed("Who tells the client?", "Who " + "x" * 600),
        "my.yaml:21: sections[1].questions[2].text: has 604 characters; the limit is 500, shorten it",
    ),
    "too many": (
        changed("[incident management]", str([f"practice {n}" for n in range(11)])),
        "my.yaml:18: sections[1].questions[1].itil4: has 11 entries; the limit is 10, split it",
    ),
    "line break at the end": (
        changed("text: Who tells", "text: |\n          Who tells"),
        "my.yaml:21: sections[1].questions[2].text: ends with a line break; write it on one line, "
        "or start it with >- and not with > or |",
    ),
    "line break inside": (
        changed("Who tells the client?", '"Who\\ntells?"'),
        "my.yaml:21: sections[1].questions[2].text: has a line break in it; write it on one line",
    ),
    "terminal escape": (
        changed("Who tells the client?", '"Who \\e[31m tells?"'),
        "my.yaml:21: sections[1].questions[2].text: has a control character in it; retype the text here",
    ),
    "unknown standard": (
        changed("iso20000-1-2018", "iso9001-2015"),
        'my.yaml:6: standard: "iso9001-2015" is not a standard known here; known are: iso20000-1-2018, '
        "iso27001-2022, iso22301-2019, own",
    ),
    "clause of another standard": (
        changed('clause: "8.6.1"\n        text: Who', "clause: A.5.24\n        text: Who"),
        'my.yaml:20: sections[1].questions[2].clause: "A.5.24" is not a clause of ISO/IEC 20000-1:2018 but of '
        "ISO/IEC 27001:2022; add standard: iso27001-2022 below it",
    ),
    "clause of the question's own standard": (
        changed(
            'clause: "8.6.1"\n        text: Who',
            "clause: A.5.99\n        standard: iso27001-2022\n        text: Who",
        ),
        'my.yaml:20: sections[1].questions[2].clause: "A.5.99" is not a clause of ISO/IEC 27001:2022; '
        "did you mean A.5.9?",
    ),
    "unknown condition": (
        changed("text: Who tells the client?", "text: Who tells the client?\n        only_if: cards"),
        'my.yaml:22: sections[1].questions[2].only_if: "cards" is not a condition of this checklist; '
        "add it to the conditions at the top",
    ),
    "also for its own standard": (
        changed(
            "text: Who tells the client?",
            'text: Who tells the client?\n        also: {iso20000-1-2018: ["8.6.2"]}',
        ),
        "my.yaml:22: sections[1].questions[2].also.iso20000-1-2018: is the standard of the question itself; "
        "give the clause there, or delete this",
    ),
    "weight as text": (
        changed("text: Who tells the client?", 'text: Who tells the client?\n        weight: "3"'),
        "my.yaml:22: sections[1].questions[2].weight: must be a whole number without quotes, not text; "
        "write for example 5",
    ),
    "weight too large": (
        changed("text: Who tells the client?", "text: Who tells the client?\n        weight: 11"),
        "my.yaml:22: sections[1].questions[2].weight: is 11; the most is 10",
    ),
    "truth as text": (
        changed("text: Who tells the client?", "text: Who tells the client?\n        evidence_required: yes"),
        "my.yaml:22: sections[1].questions[2].evidence_required: must be true or false without quotes, not text",
    ),
    "choice without choices": (
        changed("text: Who tells the client?", "text: Who tells the client?\n        answer: {type: choice}"),
        "my.yaml:22: sections[1].questions[2].answer.choices: is missing; add the choices",
    ),
    "unknown answer": (
        changed("text: Who tells the client?", "text: Who tells the client?\n        answer: stars"),
        'my.yaml:22: sections[1].questions[2].answer: "stars" is not possible here; write one of: result, '
        "maturity, yes_no, number, text, date",
    ),
    "unknown format": (
        changed("iso20k-checklist/1", "other"),
        'my.yaml:2: format: "other" is not a checklist format; write iso20k-checklist/1',
    ),
    "newer format": (
        changed("iso20k-checklist/1", "iso20k-checklist/2"),
        'my.yaml:2: format: "iso20k-checklist/2" is a version unknown here; update the program, '
        "or write iso20k-checklist/1",
    ),
    "id": (
        changed("id: small", "id: Small Checklist"),
        'my.yaml:3: id: "Small Checklist" cannot be an id; use lower-case letters, digits, full stops, '
        "hyphens and underscores, and start with a letter or digit",
    ),
    "language": (
        changed('version: "1.0"', 'version: "1.0"\nlanguage: English'),
        'my.yaml:6: language: "English" is not a language tag; write for example en, de or pt-BR',
    ),
    "documented information": (
        GOOD + "        documented_information: yes\n",
        'my.yaml:22: sections[1].questions[2].documented_information: "yes" is not possible here; '
        "write one of: required, none",
    ),
    "field twice": (
        changed("id: small", "id: small\nid: other"),
        "my.yaml:4: id: given already on line 3; keep one of the two",
    ),
    "alias": (
        changed("Who tells the client?", "*who"),
        "my.yaml:21: sections[1].questions[2].text: aliases (*who) are not allowed; write the value out, "
        "or put it in quotes",
    ),
    "anchor": (
        changed("Who tells the client?", "&who Who?"),
        "my.yaml:21: sections[1].questions[2].text: anchors (&who) are not allowed; delete it, "
        "or put the text in quotes",
    ),
    "tag": (
        changed("Who tells the client?", "!!python/object/apply:os.system [ls]"),
        "my.yaml:21: sections[1].questions[2].text: tags (!!python/object/apply:os.system) are not allowed; "
        "delete it, or put the text in quotes",
    ),
    "merge key": (
        GOOD + "<<: {}\n",
        "my.yaml:22: <<: merge keys are not allowed; write the fields out",
    ),
    "two documents": (GOOD + "---\na: b\n", "my.yaml:22: a second document starts here; keep one per file"),
    "directive": (
        "%YAML 1.1\n---\n" + GOOD,
        "my.yaml:1: YAML directives (%) are not allowed; delete this line",
    ),
    "list as a name": (
        GOOD + "? [a]\n: b\n",
        'my.yaml:22: the name of a field is a list or a mapping; put text with { or [ in "…"',
    ),
    "tab": (
        changed("        look_for:", "\tlook_for:"),
        "my.yaml:14: not YAML: this line is indented with a tab; use blanks",
    ),
    "colon in a text": (
        changed("Who tells", "Who: tells"),
        "my.yaml:21: not YAML: a colon cannot stand here; quote the text, or mend the indentation",
    ),
    "open quote": (
        changed("Who tells", '"Who tells'),
        "my.yaml:21: not YAML: a quotation mark is opened here and never closed; close it",
    ),
    "open bracket": (
        changed("[Incident records]", "[Incident records"),
        "my.yaml:17: not YAML: a bracket is opened here and never closed, or a comma is missing; close it",
    ),
    "at sign": (
        changed("Who tells the client?", "@night"),
        'my.yaml:21: not YAML: plain text cannot start with @, `, % or |; put the text in "…"',
    ),
    "empty": ("", "my.yaml:1: the file is empty; start with format: iso20k-checklist/1"),
    "only comments": ("# a\n", "my.yaml:1: the file is empty; start with format: iso20k-checklist/1"),
    "a list": (
        "- a\n",
        'my.yaml:1: this is not a checklist; start with "format: iso20k-checklist/1" and the fields after it',
    ),
    "latin-1": (
        changed("Who", "Café").encode("latin-1"),
        "my.yaml:21: is not UTF-8 (byte 0xe9 here); save the file as UTF-8 in your editor",
    ),
    "utf-16": (GOOD.encode("utf-16"), "my.yaml:1: is saved as UTF-16 or is not text; save it as UTF-8"),
    "utf-16 without mark": (
        GOOD.encode("utf-16-be"),
        "my.yaml:1: is saved as UTF-16 or is not text; save it as UTF-8",
    ),
    "NUL": (
        changed("Who", "\0"),
        "my.yaml:21: there is a NUL byte here; the file is damaged or not text, save it as UTF-8 text",
    ),
    "control character": (
        changed("Who", "\x07"),
        "my.yaml:21: there is a control character (U+0007) here; retype this line",
    ),
    "Excel file": (
        b"PK\x03\x04" + b"\0" * 100,
        "my.yaml:1: this is an Excel, Word or zip file, not a checklist; save it as YAML text",
    ),
    "5 MB": (b"a" * 5_000_000, "my.yaml:1: is larger than 1 MiB; split the checklist"),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_file_names_line_fault_and_mending(problems, name):
    content, expected = WRONG[name]
    assert expected in problems(content)


ONE_FAULT = set(WRONG) - {"unknown field", "field twice", "section title twice", "text for a question"}


@pytest.mark.parametrize("name", sorted(ONE_FAULT))
def test_one_fault_makes_one_line(problems, name):
    assert len(problems(WRONG[name][0])) == 1


M = 1024 * 1024 - 300
HOSTILE = {
    "bomb": "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + "".join(
        f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    ),
    "self reference": "a: &a [*a]\n",
    "deep list": "[" * M,
    "deep mapping": "{a: " * (M // 4),
    "deep blocks": "- " * (M // 2),
    "deep names": "? " * (M // 2),
    "deep by turns": "".join(f"k{n}: {{\n" for n in range(100_000)),
    "many values": "[" + "1," * (M // 2),
    "many mappings": "[" + "{a: b}, " * (M // 8),
    "many empty questions": HEAD
    + '  - title: x\n    clause: "4"\n    questions:\n'
    + "      - {}\n" * 19_000,
    "many unknown fields": "\n".join(f"k{n}: 1" for n in range(9_900)),
    "many wrong clauses": "sections:\n- questions:\n"
    + "".join(f"  - clause: 8.{n}a\n" for n in range(6_600)),
    "mixed list": "sections:\n- questions:\n  - look_for: [" + "1, a, [], {}, " * 4_000 + "]",
    "long list": "sections:\n- questions:\n  - look_for:\n" + "".join(f"    - a{n}\n" for n in range(19_900)),
    "many aliases": "a: *x\n" + "b: [*y, *y]\n" * 10_000,
    "long number": "version: " + "9" * (M - 20),
    "long text": "title: " + "x" * (M - 20),
    "long text, last character wrong": 'title: "' + "x" * (M - 20) + '\\n"',
    "long name": "x" * (M - 20) + ": 1",
    "blank lines": "\n" * M + "a: b",
    "many documents": "---\n" * (M // 4),
    "many tag directives": "".join(f"%TAG !a{n}! b\n" for n in range(50_000)) + "--- a",
    "late tag directives": "a: b\n...\n" + "".join(f"%TAG !a{n}! b\n" for n in range(50_000)) + "--- a",
    "quotes": "'" + "''" * (M // 2),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_file_is_refused_within_a_second(problems, name):
    lines = problems(HOSTILE[name])
    assert 1 <= len(lines) <= 51
    assert all(len(line) < 500 for line in lines)


def test_a_bomb_is_refused_at_each_anchor_and_alias(problems):
    lines = problems(HOSTILE["bomb"])
    assert any("anchors (&a) are not allowed" in line for line in lines)
    assert any("aliases (*a) are not allowed" in line for line in lines)


def test_depth_and_number_are_limited(problems):
    assert "nested more than 20 levels deep" in problems(HOSTILE["deep list"])[0]
    assert "more than 20,000 values" in problems(HOSTILE["many values"])[0]


def test_every_problem_is_reported_in_the_order_of_the_file_up_to_fifty(problems):
    questions = "".join(f"      - {{id: q{n}, clause: '4.9', text: Why?}}\n" for n in range(60))
    lines = problems(
        HEAD.replace('"1.0"', "1.0") + "  - title: x\n    clause: '4'\n    questions:\n" + questions
    )
    assert lines[0].startswith("my.yaml:5: version:")
    assert [int(line.split(":")[1]) for line in lines[1:50]] == list(range(11, 60))
    assert lines[50] == "… and 11 more"
    assert problems(HOSTILE["many empty questions"])[50] == "… and at least 450 more"


def test_cut_off_anywhere_is_refused_or_still_a_checklist(tmp_path):
    path = tmp_path / "cut.yaml"
    for length in range(0, len(GOOD) - 60, 7):
        path.write_text(GOOD[:length])
        try:
            assert read_checklist(path).questions
        except ChecklistError as error:
            assert error.problems


def test_missing_file_folder_and_pipe(tmp_path):
    with pytest.raises(NotFound, match=r"no\.yaml"):
        read_checklist(tmp_path / "no.yaml")
    with pytest.raises(NotFound):
        read_checklist(tmp_path / "nul\0.yaml")
    with pytest.raises(ChecklistError, match="this is a folder"):
        read_checklist(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.yaml")
        with pytest.raises(ChecklistError, match="not a regular file"):
            read_checklist(tmp_path / "pipe.yaml")


def test_the_slow_parser_reads_the_same(tmp_path, monkeypatch):
    path = tmp_path / "good.yaml"
    path.write_text(GOOD)
    fast = read_checklist(path)

    class Slow(yaml.SafeLoader):
        pass

    monkeypatch.setattr(nodes, "_StrictLoader", Slow)
    assert read_checklist(path) == fast
    path.write_text(WRONG["open quote"][0])
    with pytest.raises(ChecklistError, match="a quotation mark is opened here"):
        read_checklist(path)


# -- the schema -------------------------------------------------------------------------------------


def schema() -> dict:
    return json.loads(resource("checklist.schema.json").read_text("utf-8"))


def test_schema_is_valid_and_knows_the_standard():
    jsonschema.Draft202012Validator.check_schema(schema())
    for standard in KNOWN_STANDARDS:
        clause, titles = schema()["$defs"][f"clause-{standard}"], clause_titles(standard)
        assert clause["enum"] == sorted(titles, key=clause_order)
        assert clause["enumDescriptions"] == [titles[number] for number in clause["enum"]]
    assert schema()["properties"]["standard"]["enum"] == list(STANDARD_TITLES)


def rules_in(part: object) -> list[dict]:
    if isinstance(part, list):
        return [rule for item in part for rule in rules_in(item)]
    if not isinstance(part, dict):
        return []
    return [part, *(rule for item in part.values() for rule in rules_in(item))]


def test_every_field_of_the_schema_is_explained_and_every_keyword_has_words():
    whole = schema()
    groups = [whole["properties"], *(d["properties"] for d in whole["$defs"].values() if "properties" in d)]
    for group in groups:
        for field in group.values():
            assert "$ref" in field or (field["title"] and field["description"].endswith("."))
    known = {"$schema", "$id", "$defs", "$ref", "title", "description", "default", "examples"}
    known |= {"properties", "items", "enumDescriptions", "if", "then", "else", "allOf"}
    rules = [whole, *(r for r in rules_in(whole) if "type" in r or "const" in r)]
    keywords = {key for rule in rules if isinstance(rule.get("type", ""), str) for key in rule}
    assert keywords - known - {"text", "clause", "id"} <= set(checking._WORDS)


JUNK = st.sampled_from(
    [
        *(None, True, 1.5, [], {}, ["x", "x"], ["x"], [1, 1], {"x": "y"}),
        *("", " ", "x", "8.9.1", "8.6.1", "none", "y" * 600),
    ]
)


@settings(max_examples=200, deadline=None)
@given(
    data=st.data(), junk=JUNK, name=st.sampled_from(["id", "clause", "text", "look_for", "questions", "new"])
)
def test_schema_and_reader_agree(data, junk, name):
    """What editors with the schema refuse, the reader refuses, and nothing else."""
    whole = yaml.safe_load(GOOD)
    places = [whole, whole["sections"][0], *whole["sections"][0]["questions"]]
    place = data.draw(st.sampled_from(places))
    name = data.draw(st.just(name) | st.sampled_from(sorted(place)))
    if data.draw(st.booleans()):
        place.pop(name, None)
    else:
        place[name] = junk
    root, faults = nodes.compose(json.dumps(whole))
    assert root is not None
    assert not faults
    refused = bool(checking.find_problems(root))
    valid = jsonschema.Draft202012Validator(schema()).is_valid(whole)
    ids = (
        [question.get("id") for section in whole["sections"] for question in section["questions"]]
        if valid
        else []
    )
    assert refused is (not valid or len(ids) != len(set(ids)))


# -- properties -------------------------------------------------------------------------------------

ODD = st.sampled_from(
    [
        *("yes", "null", "~", "1.0", "8.10", "0x1F", "2026-10-31", "12:30", "=", "<<", "---", "...", "?x"),
        *("# x", "a: b", "- a", "a #b", "[a]", "a:", "no: ", "'", '"', "\\", "!x", "&a", "*a", "%", "@", "`"),
        *("é, ü", "😀", "\ufeffx", "x\u200fy", "x\xa0y"),
    ]
)
CHARACTERS = st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\ufffe\uffff")
LINE = (st.text(CHARACTERS, min_size=1, max_size=60) | ODD).filter(lambda t: not t[0].isspace())
PARAGRAPHS = st.lists(st.text(CHARACTERS, max_size=150), max_size=3).map("\n".join).map(str.strip) | st.lists(
    st.text(string.ascii_letters, min_size=1, max_size=12), max_size=60
).map(" ".join)
CLAUSE = st.sampled_from(sorted(clause_titles()))


NUMBERS = st.integers(-1000, 1000).map(float) | st.sampled_from([0.5, 2.25, 1e-3])
CONDITIONS = (Condition("card-payments", "This site takes card payments"), Condition("c2", "Two: #2"))


@st.composite
def answers(draw) -> AnswerSpec:
    kind = draw(st.sampled_from(AnswerType))
    if kind is AnswerType.CHOICE:
        return AnswerSpec(kind, choices=tuple(draw(st.lists(LINE, min_size=2, max_size=4, unique=True))))
    if kind is AnswerType.NUMBER:
        limits = st.none() | NUMBERS
        return AnswerSpec(kind, draw(st.just("") | LINE.map(lambda t: t[:40])), draw(limits), draw(limits))
    return AnswerSpec(kind)


@st.composite
def extras(draw) -> dict:
    """The fields that most questions leave out."""
    also = draw(st.sampled_from([{}, {"iso27001-2022": ("A.5.24", "9.1")}, {"iso22301-2019": ("8.4.1",)}]))
    return {
        "also": also,
        "same_as": draw(st.sampled_from([(), ("iso20000-1-2018/4.1-01",)])),
        "answer": draw(answers()),
        "weight": draw(st.integers(1, 10)),
        "only_if": draw(st.sampled_from(["", "card-payments", "c2"])),
        "evidence_required": draw(st.booleans()),
        "minutes": draw(st.sampled_from([0, 1, 480])),
    }


def distinct(values: st.SearchStrategy, most: int) -> st.SearchStrategy:
    return st.lists(values, max_size=most, unique=True).map(tuple)


@st.composite
def checklists(draw) -> Checklist:
    titles = draw(st.lists(LINE, min_size=1, max_size=3, unique=True))
    number = iter(range(1000))
    sections = []
    for title in titles:
        questions = [
            Question(
                draw(st.from_regex(r"[0-9a-zA-Z][0-9a-zA-Z._-]{0,20}", fullmatch=True))
                + f"-{next(number):02d}",
                draw(CLAUSE),
                draw(LINE),
                draw(distinct(LINE, 3)),
                draw(distinct(LINE, 3)),
                draw(st.booleans()),
                draw(st.just("") | LINE),
                draw(distinct(LINE, 3)),
                **draw(extras()),
            )
            for _ in range(draw(st.integers(1, 3)))
        ]
        sections.append(Section(title, draw(CLAUSE), tuple(questions)))
    return Checklist(
        draw(st.from_regex(r"[a-z0-9][a-z0-9._-]{0,20}", fullmatch=True)),
        draw(LINE),
        draw(LINE.map(lambda t: t[:20])),
        draw(st.sampled_from(["en", "de", "pt-BR", "no"])),
        "iso20000-1-2018",
        draw(PARAGRAPHS),
        tuple(sections),
        kind=draw(st.sampled_from(ChecklistKind)),
        minutes=draw(st.sampled_from([0, 90])),
        conditions=CONDITIONS,
    )


RELAXED = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@RELAXED
@given(checklist=checklists())
def test_what_is_written_reads_back_equal(tmp_path, checklist):
    path = tmp_path / "written.yaml"
    path.write_bytes(to_yaml(checklist).encode("utf-8"))
    assert replace(read_checklist(path), sha256="") == checklist
    assert yaml.safe_load(to_yaml(checklist))["title"] == checklist.title  # other parsers take it, too


@settings(RELAXED, max_examples=300)
@given(data=st.binary(max_size=300) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass")))
def test_random_bytes_raise_nothing_but_input_errors(tmp_path, data):
    path = tmp_path / "random.yaml"
    path.write_bytes(data)
    with pytest.raises(InputError):
        read_checklist(path)


@settings(RELAXED, max_examples=300)
@given(
    at=st.integers(0, len(GOOD)),
    cut=st.integers(0, 12),
    put=st.text(st.sampled_from("\t\n\r -:#&*!%@`'\"[]{}|>?,.~<x1"), max_size=8) | ODD,
)
def test_damaged_files_raise_nothing_but_input_errors(tmp_path, at, cut, put):
    path = tmp_path / "damaged.yaml"
    path.write_bytes((GOOD[:at] + put + GOOD[at + cut :]).encode())
    try:
        assert read_checklist(path).questions
    except InputError as error:
        assert str(error)


def test_the_form_people_write(tmp_path):
    text = to_yaml(small_checklist())
    assert '      - id: 4.1-01\n        clause: "4.1"\n        text: How is point 1' in text
    assert "        itil4: [incident management]\n" in text


# -- the library ------------------------------------------------------------------------------------


@pytest.fixture
def folders(tmp_path) -> tuple[Path, Path]:
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    shipped.mkdir()
    own.mkdir()
    (shipped / "a.yaml").write_text(GOOD)
    (own / "b.yml").write_text(GOOD.replace("id: small", "id: mine"))
    (own / "broken.yaml").write_text("a: b\n")
    (own / "copy.yaml").write_text(GOOD)
    (own / "notes.txt").write_text("not a checklist")
    return shipped, own


def test_list_shows_the_usable_and_the_broken(folders):
    infos = {info.path.name: info for info in list_checklists(*folders, folders[0] / "missing")}
    assert set(infos) == {"a.yaml", "b.yml", "broken.yaml", "copy.yaml"}
    assert infos["a.yaml"].questions == 2
    assert infos["a.yaml"].clauses == ("8.6.1",)
    assert not infos["b.yml"].error
    assert infos["broken.yaml"].error.startswith("broken.yaml:1: ")
    assert 'The id "small" is used already by' in infos["copy.yaml"].error


def test_find_by_id_by_path_and_broken_by_name(folders):
    shipped, own = folders
    assert find_checklist("small", *folders) == shipped / "a.yaml"
    assert find_checklist("mine", *folders) == own / "b.yml"
    assert find_checklist(str(own / "copy.yaml"), *folders) == own / "copy.yaml"
    assert find_checklist("broken", *folders) == own / "broken.yaml"


@pytest.mark.parametrize("name", ["unknown", "", "nowhere/a.yaml", "nul\0", "x" * 5000])
def test_find_names_the_known_ids(folders, name):
    with pytest.raises(NotFound, match="Known are: small, mine"):
        find_checklist(name, *folders)


def test_reading_an_ordinary_checklist_takes_a_blink(tmp_path):
    path = tmp_path / "large.yaml"
    path.write_text(to_yaml(small_checklist(per_clause=42)))
    read_checklist(path)
    start = time.process_time()
    assert len(read_checklist(path).questions) == 210
    assert time.process_time() - start < 0.3
    assert path.stat().st_size < reading.MAX_BYTES
