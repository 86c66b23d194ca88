"""Libraries of CISO Assistant become checklists, ours become libraries, and neither loses a question."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.checklists import foreign_yaml
from iso20k_audit.checklists.ciso_reading import read_ciso
from iso20k_audit.checklists.ciso_writing import to_ciso, version_number
from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.checklists.writing import to_yaml
from iso20k_audit.model.checklist import AnswerSpec, Checklist, Condition, Question, Section
from iso20k_audit.model.errors import ChecklistError, InputError
from iso20k_audit.model.standards import ISO20000_1, ISO22301, ISO27001, OWN
from iso20k_audit.model.vocabulary import AnswerType
from tests.checklists.test_reading import RELAXED, checklists
from tests.checklists.test_table_import import is_valid

LIBRARY = """\
urn: urn:acme:risk:library:desk
locale: en
ref_id: Desk
name: Rules of the desk
description: What the desk keeps to.
copyright: Acme, for everybody
version: 3
provider: Acme
packager: acme
objects:
  framework:
    urn: urn:acme:risk:framework:desk
    ref_id: Desk
    name: Rules of the desk
    requirement_nodes:
"""
NODES = """\
    - urn: urn:acme:risk:req_node:desk:d1
      assessable: false
      depth: 1
      ref_id: D1
      name: Tickets
    - urn: urn:acme:risk:req_node:desk:d1.1
      assessable: true
      depth: 2
      parent_urn: urn:acme:risk:req_node:desk:d1
      ref_id: D1.1
      name: Times
      description: Tickets carry times.
      annotation: |-
        - a clock in view
        - hours and minutes; seconds do not count
      typical_evidence: Tickets
      weight: 3
    - urn: urn:acme:risk:req_node:desk:node3
      assessable: true
      depth: 2
      parent_urn: urn:acme:risk:req_node:desk:d1
      description: |-
        Who closes a ticket?
        The user agrees.
"""


@pytest.fixture
def read(tmp_path):
    """Writes a library and reads it; its account must balance and its checklist be one."""

    def write_and_read(text: str, **wanted):
        path = tmp_path / "library.yaml"
        path.write_text(text, "utf-8")
        found = read_ciso(path, **wanted)
        assert found.is_balanced
        own = tmp_path / "own.yaml"
        own.write_text(to_yaml(found.checklist), "utf-8")
        assert read_checklist(own).questions == found.checklist.questions
        return found

    return write_and_read


def library(nodes: str = NODES, *, framework: str = "", head: str = LIBRARY) -> str:
    return head.replace("    requirement_nodes:\n", f"{framework}    requirement_nodes:\n") + nodes


def node(ref_id: str, *more: str, assessable: bool = True, depth: int = 1) -> str:
    lines = [f"urn: urn:acme:risk:req_node:desk:{ref_id.lower()}", f"assessable: {str(assessable).lower()}"]
    lines += [f"depth: {depth}", f"ref_id: '{ref_id}'", *more]
    return "    - " + "\n      ".join(lines) + "\n"


def test_a_library_as_it_is_today(read):
    found = read(library())
    checklist = found.checklist
    assert (checklist.id, checklist.title, checklist.version, checklist.standard) == (
        "desk",
        "Rules of the desk",
        "3",
        OWN,
    )
    assert checklist.description == (
        "What the desk keeps to.\nSource: CISO Assistant library, Acme, urn:acme:risk:library:desk.\n"
        "Copyright: Acme, for everybody"
    )
    assert len(checklist.sha256) == 64
    section = checklist.sections[0]
    assert (section.title, section.clause) == ("D1 Tickets", "D1")
    one, two = section.questions
    assert (one.id, one.clause, one.text) == ("d1.1", "D1.1", "Times: Tickets carry times.")
    assert one.look_for == ("a clock in view", "hours and minutes; seconds do not count")
    assert (one.evidence, one.weight) == (("Tickets",), 3)
    assert (two.id, two.clause, two.text) == ("node3", "D1", "Who closes a ticket?")
    assert two.look_for == ("The user agrees.",)
    assert [(one.row, one.reason) for one in found.skipped] == [(1, "section heading")]


def test_a_tree_by_depth_alone_and_nodes_within_nodes(read):
    nodes = node("A", "name: First", assessable=False) + node("A1", "name: How?", depth=2)
    nodes += node("B", "name: Second", assessable=False) + node(
        "B1", "name: Inner", assessable=False, depth=2
    )
    nodes += node("B11", "name: Who?", depth=3)
    flat = read(library(nodes))
    assert [section.title for section in flat.checklist.sections] == ["A First", "B1 Inner"]
    nested = """\
    - ref_id: A
      name: First
      assessable: false
      children:
        - {ref_id: A1, name: 'How?', assessable: true}
"""
    found = read(library(nested)).checklist
    assert [(section.title, [q.id for q in section.questions]) for section in found.sections] == [
        ("A First", ["A1-01"])
    ]


def test_several_frameworks_take_the_first(read):
    text = library().replace("  framework:\n    urn", "  frameworks:\n  - urn")
    text += "  - name: Another\n    requirement_nodes:\n    - {ref_id: x, assessable: true, name: y}\n"
    found = read(text)
    assert len(found.checklist.questions) == 2
    assert found.remarks[0].text == "the library has further frameworks, not imported: Another"


def test_unnamed_nodes_lead_to_the_requirements_below_them(read):
    nodes = node("1", "name: Lead", assessable=False)
    nodes += '    - {urn: "a:req_node:f:n2", assessable: false, depth: 2, description: "The lead sees to it that:"}\n'
    nodes += (
        '    - {urn: "a:req_node:f:n3", assessable: true, depth: 3, description: "somebody is on duty;"}\n'
    )
    found = read(library(nodes)).checklist
    assert (found.sections[0].title, found.questions[0].text) == (
        "1 Lead",
        "The lead sees to it that: somebody is on duty;",
    )


def test_long_requirements_keep_their_rest(read):
    nodes = node("1", "name: Long", f"description: {'Somebody is on duty. ' * 40}")
    question = read(library(nodes)).checklist.questions[0]
    assert len(question.text) <= 500
    assert "".join((question.text, *question.look_for)).count("on duty") == 40


# -- questions and answers --------------------------------------------------------------------------


def asked(kind: str, *choices: str, text: str = "How is it?") -> str:
    lines = ["questions:", "  urn:q:1:", f"    type: {kind}", f"    text: '{text}'"]
    if choices:
        lines += ["    choices:", *(f"    - {choice}" for choice in choices)]
    return node("1", "name: Point", *lines)


SCORED = ("Good, add_score: 9", "Bad, add_score: 1", "Fair, add_score: 5")


@pytest.mark.parametrize(
    ("nodes", "answer"),
    [
        (asked("text"), AnswerSpec(AnswerType.TEXT)),
        (asked("date"), AnswerSpec(AnswerType.DATE)),
        (asked("number"), AnswerSpec(AnswerType.NUMBER)),
        (asked("boolean"), AnswerSpec(AnswerType.YES_NO)),
        (asked("unique_choice", "{value: 'Yes'}", "{value: 'No'}"), AnswerSpec(AnswerType.YES_NO)),
        (asked("unique_choice", "{value: Oui}", "{value: Non}", "{value: N/A}"), AnswerSpec(AnswerType.YES_NO)),
        (
            asked("unique_choice", *(f"{{value: {one}}}" for one in SCORED)),
            AnswerSpec(AnswerType.CHOICE, choices=("Bad", "Fair", "Good")),
        ),
        (
            asked("unique_choice", "{value: All, compute_result: true}", "{value: None of it, compute_result: false}"),
            AnswerSpec(AnswerType.CHOICE, choices=("None of it", "All")),
        ),
        (
            asked("unique_choice", "{value: 'Yes'}", "{value: Partly}", "{value: 'No'}"),
            AnswerSpec(AnswerType.CHOICE, choices=("No", "Partly", "Yes")),
        ),
        (
            asked("unique_choice", "{value: Paper}", "{value: Screen}"),
            AnswerSpec(AnswerType.CHOICE, choices=("Paper", "Screen")),
        ),
        (asked("multiple_choice", "{value: Paper}", "{value: Screen}"), AnswerSpec(AnswerType.TEXT)),
        (asked("unique_choice", *(f"{{value: c{n}}}" for n in range(13))), AnswerSpec(AnswerType.TEXT)),
        (asked("unique_choice"), AnswerSpec(AnswerType.TEXT)),
    ],
)  # fmt: skip
def test_kinds_of_answers(read, nodes, answer):
    found = read(library(nodes))
    question = found.checklist.questions[0]
    assert (question.text, question.answer) == ("How is it?", answer)
    assert question.look_for[0] == "Point"


def test_several_questions_of_a_requirement(read):
    questions = (
        "questions:\n        urn:1: {type: text, text: 'How?'}\n        urn:2: {type: date, text: 'When?'}"
    )
    found = read(library(node("1", "name: Point", questions)))
    assert [(q.id, q.text) for q in found.checklist.questions] == [("1-q1", "How?"), ("1-q2", "When?")]


def test_the_older_layout_with_one_type_and_repeated_choices(read):
    old = """question:
        question_type: unique_choice
        question_choices: {choices}
        questions:
        - urn: urn:q:1
          text: {text}"""
    nodes = node(
        "1", old.format(choices="&id001\n        - 'Yes'\n        - 'No'\n        - Alternate", text="How?")
    )
    nodes += node("2", old.format(choices="*id001", text="Who?"))
    nodes += node(
        "3", "question: {question_type: text, question_choices: null, questions: [{text: 'When?'}]}"
    )
    found = read(library(nodes)).checklist
    assert [(q.text, q.answer.type.value) for q in found.questions] == [
        ("How?", "choice"),
        ("Who?", "choice"),
        ("When?", "text"),
    ]
    assert found.questions[1].answer.choices == ("Alternate", "No", "Yes")


@pytest.mark.parametrize(("most", "kind"), [("5", AnswerType.MATURITY), ("3", AnswerType.RESULT)])
def test_a_scale_from_0_to_5_is_maturity(read, most, kind):
    found = read(library(framework=f"    min_score: 0\n    max_score: {most}\n"))
    assert {question.answer.type for question in found.checklist.questions} == {kind}


def test_implementation_groups_become_conditions(read):
    levels = "".join(f"    - {{ref_id: L{n}, name: Level {n}}}\n" for n in (1, 2))
    groups = f"    implementation_groups_definition:\n{levels}"
    nodes = node("1", "name: A", "implementation_groups: [L1, L2]") + node(
        "2", "name: B", "implementation_groups: [L2]"
    )
    found = read(library(nodes + node("3", "name: C"), framework=groups)).checklist
    assert found.conditions == (Condition("L1-L2", "Level 1 / Level 2"), Condition("L2", "Level 2"))
    assert [question.only_if for question in found.questions] == ["L1-L2", "L2", ""]
    many = "".join(node(f"{n}", "name: A", f"implementation_groups: [g{n}]") for n in range(60))
    found = read(library(many))
    assert found.checklist.conditions == ()
    assert "too many for conditions" in found.remarks[0].text


def test_translations_are_taken_where_they_are_wanted(read):
    nodes = node(
        "1", "name: Times", "translations: {de: {name: Zeiten, description: 'Tickets haben Zeiten.'}}"
    )
    assert read(library(nodes)).checklist.questions[0].text == "Times"
    german = read(library(nodes), language="de").checklist
    assert (german.questions[0].text, german.language) == ("Zeiten: Tickets haben Zeiten.", "de")
    french = read(library(nodes), language="fr")
    assert french.checklist.language == "en"
    assert french.remarks[0].text == 'there is no translation "fr"; translations: de'


# -- standards --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("references", "name", "standard", "clauses"),
    [
        (["4.1", "9.1"], "ISO 22301:2019", ISO22301, ["4.1", "9.1"]),
        (["8.4.4", "8.3.5"], "Continuity", ISO22301, ["8.4.4", "8.3.5"]),
        (["8.6.1", "4.1"], "Services", ISO20000_1, ["8.6.1", "4.1"]),
        (["A.5.1", "4.1"], "Security", ISO27001, ["A.5.1", "4.1"]),
        (["5.1", "5.37", "8.10"], "ISO/IEC 27001:2022 Annex A", ISO27001, ["A.5.1", "A.5.37", "A.8.10"]),
        (["4.1", "9.1"], "Rules", OWN, ["4.1", "9.1"]),
        (["8.10", "D-2"], "Rules", OWN, ["8.10", "D-2"]),
    ],
)
def test_the_standard_is_recognised(read, references, name, standard, clauses):
    nodes = "".join(node(one, f"name: Point {n}") for n, one in enumerate(references))
    found = read(library(nodes, head=LIBRARY.replace("Rules of the desk", f"'{name}'"))).checklist
    assert found.standard == standard
    assert [question.clause for question in found.questions] == clauses


def test_a_number_without_quotes_keeps_its_zero(read):
    assert read(library(node("x", "name: y").replace("'x'", "8.10"))).checklist.questions[0].clause == "8.10"


def test_the_title_of_a_clause_is_not_repeated(read):
    nodes = node("8.6.1", "name: Incident management", "description: Outages have an owner.")
    assert read(library(nodes)).checklist.questions[0].text == "Outages have an owner."


def test_what_is_given_counts(read):
    found = read(library(), id="mine", title="Mine", standard=OWN).checklist
    assert (found.id, found.title, found.standard) == ("mine", "Mine", OWN)


# -- harm and damage --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: b\n", 'has no field "objects"'),
        ("- a\n", 'has no field "objects"'),
        ("objects: {threats: []}\n", "only: threats"),
        ("objects: {framework: {requirement_nodes: []}}\n", "no framework with requirements"),
        ("objects: [\n", "library.yaml:2: not YAML"),
        (
            "a: !!python/object:os.system x\n",
            "library.yaml:1: tags (!!python/object:os.system) are not allowed",
        ),
        ("a: &x [1]\nb: {<<: *x}\n", "library.yaml:2: merge keys are not allowed"),
        ("a: 1\na: 2\n", "library.yaml:2: a is given already on line 1"),
        ("a: &x [*x]\n", "the alias *x stands for nothing that may be repeated"),
        ("a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]\n", "library.yaml:3: the alias *b stands for nothing"),
        ("a: 1\n---\nb: 2\n", "library.yaml:2: a second document"),
        ("%YAML 1.1\n---\na: 1\n", "directives"),
        ("{a: 1}: 2\n", "the name of a field is a list or a mapping"),
        ("a: " + "[" * 50 + "]" * 50, "nested more than 40 levels"),
        ("a: \x07\n", "control character"),
        (library(node("1", "name: x", assessable=False)), "can be assessed"),
    ],
)
def test_what_is_no_library_or_not_safe_is_refused(tmp_path, text, message):
    path = tmp_path / "library.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError) as caught:
        read_ciso(path)
    assert message in str(caught.value)


def test_repeated_lists_cannot_fill_the_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(foreign_yaml, "MAX_VALUES", 5000)
    path = tmp_path / "library.yaml"
    path.write_text(f"a: &a [{', '.join('1' * 1)}{', 1' * 400}]\nb: [{'*a, ' * 20}]\n")
    with pytest.raises(ChecklistError, match="more than 5,000 values"):
        read_ciso(path)


def test_other_encodings_are_refused_with_the_line(tmp_path):
    path = tmp_path / "library.yaml"
    path.write_bytes(b"urn: a\nname: \xe9\n")
    with pytest.raises(ChecklistError, match="row 2: is not UTF-8"):
        read_ciso(path)


def test_a_large_library_takes_a_few_seconds(tmp_path):
    path = tmp_path / "library.yaml"
    path.write_text(
        library("".join(node(f"{n}", f"name: Point {n}", "description: It is done.") for n in range(3000)))
    )
    start = time.process_time()
    assert len(read_ciso(path).checklist.questions) == 3000
    assert time.process_time() - start < 5


@RELAXED
@given(
    st.recursive(
        st.none() | st.text("ab:-#&* \n", max_size=8),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.text("ab", min_size=1), inner, max_size=4)
        ),
        max_leaves=20,
    )
)
def test_plain_values_come_out_as_written(value):
    loaded = foreign_yaml.load(yaml.dump(value, Dumper=yaml.SafeDumper, allow_unicode=True), "a.yaml")
    assert loaded == value


OURS = to_ciso(
    Checklist(
        *("desk", "Desk", "1.2", "en", ISO20000_1, ""),
        (
            Section(
                *("Incidents", "8.6"),
                (
                    Question("a", "8.6.1", "How?", answer=AnswerSpec(AnswerType.NUMBER, "days", 1, 5)),
                    Question("b", "A.5.1", "Who?", standard=ISO27001, only_if="night"),
                    Question(
                        "c",
                        "R",
                        "Who?",
                        standard=OWN,
                        answer=AnswerSpec(AnswerType.CHOICE, choices=("x", "y")),
                    ),
                ),
            ),
        ),
        conditions=(Condition("night", "Open at night"),),
    ),
    publication_date="2026-10-31",
)


@RELAXED
@given(data=st.data(), text=st.sampled_from([library(), OURS]))
def test_damaged_libraries_end_in_checklists_or_input_errors(tmp_path, data, text):
    at = data.draw(st.integers(0, len(text)))
    put = data.draw(st.text("\n :-[]{}&*!'\"|>ab0", max_size=8))
    path = tmp_path / "library.yaml"
    path.write_text(text[:at] + put + text[at + data.draw(st.integers(0, 40)) :], "utf-8")
    try:
        found = read_ciso(path)
    except InputError as error:
        assert str(error)
        return
    assert found.is_balanced
    assert is_valid(found.checklist)


# -- ours -------------------------------------------------------------------------------------------


def test_a_library_of_ours():
    question = Question(
        *("8.6.1-01", "8.6.1", "How?", ("a", "b"), ("Log",)),
        only_if="night",
        weight=2,
        answer=AnswerSpec(AnswerType.YES_NO),
    )
    other = Question("8.6.1-02", "8.6.1", "Who?")
    checklist = Checklist(
        *("desk", "Desk", "1.2", "en", ISO20000_1, "", (Section("Incidents", "8.6", (question, other)),)),
        conditions=(Condition("night", "Open at night"),),
    )
    data = yaml.safe_load(to_ciso(checklist, publication_date=date(2026, 10, 31)))
    assert (data["urn"], data["packager"], data["version"]) == (
        "urn:iso20k:risk:library:desk",
        "iso20k",
        10200,
    )
    assert data["publication_date"] == date(2026, 10, 31)
    assert "only the numbers and titles of clauses" in data["copyright"]
    framework = data["objects"]["framework"]
    assert (framework["min_score"], framework["max_score"], len(framework["scores_definition"])) == (0, 5, 6)
    assert [group["ref_id"] for group in framework["implementation_groups_definition"]] == ["always", "night"]
    head, one, two = framework["requirement_nodes"]
    assert (head["assessable"], head["depth"], head["ref_id"], head["name"]) == (False, 1, "8.6", "Incidents")
    urn = "urn:iso20k:risk:req_node:desk:8.6.1-01"
    assert one == {
        "urn": urn,
        "assessable": True,
        "depth": 2,
        "parent_urn": head["urn"],
        "ref_id": "8.6.1",
        "name": "Incident management",
        "description": "How?",
        "annotation": "a\nb",
        "typical_evidence": "Log",
        "implementation_groups": ["night"],
        "weight": 2,
        "questions": {
            f"{urn}:question:1": {
                "type": "unique_choice",
                "text": "How?",
                "choices": [
                    {
                        "urn": f"{urn}:question:1:choice:1",
                        "value": "Yes",
                        "add_score": 1,
                        "compute_result": True,
                    },
                    {
                        "urn": f"{urn}:question:1:choice:2",
                        "value": "No",
                        "add_score": 0,
                        "compute_result": False,
                    },
                ],
            }
        },
    }
    assert two["implementation_groups"] == ["always"]
    assert "questions" not in two


@pytest.mark.parametrize(
    ("version", "number"),
    [("1.0", 10000), ("1.2", 10200), ("2", 20000), ("1.2.3", 10203), ("draft", 1), ("26.10", 261000)],
)
def test_versions_are_numbers_that_grow(version, number):
    assert version_number(version) == number


KEPT = ("id", "clause", "standard", "text", "look_for", "evidence", "answer", "weight", "only_if")


def same_questions(path, checklist: Checklist) -> bool:
    path.write_text(to_ciso(checklist, publication_date="2026-10-31"), "utf-8")
    found = read_ciso(path)
    assert found.is_balanced
    for one, other in zip(found.checklist.questions, checklist.questions, strict=True):
        assert {name: getattr(one, name) for name in KEPT} == {name: getattr(other, name) for name in KEPT}
    for one, other in zip(found.checklist.sections, checklist.sections, strict=True):
        assert (one.title, one.clause, one.standard) == (other.title, other.clause, other.standard)
    assert (found.checklist.standard, found.checklist.conditions) == (
        checklist.standard,
        checklist.conditions,
    )
    return not found.remarks


@RELAXED
@given(checklist=checklists())
def test_what_is_written_reads_back_with_the_same_questions(tmp_path, checklist):
    assert same_questions(tmp_path / "library.yaml", checklist)


@pytest.mark.parametrize("home", [ISO22301, OWN])
def test_other_standards_read_back(tmp_path, home):
    own = "R 1: rule" if home == OWN else "8.4.4"
    questions = (
        Question("a", own, "How?"),
        Question("b", "A.5.24", "Who?", standard=ISO27001),
        Question("c", "x, y: z", "When?", standard=OWN if home != OWN else ""),
    )
    sections = (Section("Rules", own, questions[:2]), Section("More", "A.5", questions[2:], ISO27001))
    checklist = Checklist("a", "A", "1.0", "de", home, "Text", sections)
    assert same_questions(tmp_path / "library.yaml", checklist)
    assert read_ciso(tmp_path / "library.yaml").checklist.version == "1.0"


def test_conditions_that_are_named_like_our_group(tmp_path):
    conditions = (Condition("always", "Always open"), Condition("b", "B"))
    questions = tuple(
        Question(f"q{n}", "4.1", f"How {n}?", only_if=one) for n, one in enumerate(("always", "b", ""))
    )
    checklist = Checklist(
        "a", "A", "1.0", "en", ISO20000_1, "", (Section("S", "4", questions),), conditions=conditions
    )
    assert same_questions(tmp_path / "library.yaml", checklist)


def test_the_same_choices_are_written_out_without_anchors():
    answer = AnswerSpec(AnswerType.CHOICE, choices=("Bad", "Good"))
    questions = tuple(Question(f"q{n}", "4.1", f"How {n}?", answer=answer) for n in range(3))
    checklist = Checklist("a", "A", "1.0", "en", ISO20000_1, "", (Section("S", "4", questions),))
    assert "&" not in to_ciso(replace(checklist, description="x"), publication_date="2026-10-31")
