"""What the columns of a checklist are is proposed with a reason, in eight languages and without any headings."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.checklists.column_guessing import propose, reuse, signature
from iso20k_audit.checklists.column_mapping import (
    Column,
    Mapping,
    Role,
    apply_map_text,
    parse_map_text,
    to_map_text,
    with_header,
)
from iso20k_audit.checklists.header_words import match_header, normal
from iso20k_audit.model.errors import InputError
from tests.checklists.making_files import table

QUESTION = "How does the desk know which incidents are major?"
ROWS = [
    ["1", "8.6.1", "Incidents", QUESTION, "Criteria at hand\nAgents who know them", "Tickets", "Ten tickets"],
    [
        "2",
        "8.6.1",
        "Incidents",
        "Who tells the client, and when is that done?",
        "A name against it",
        "Log",
        "",
    ],
    [
        "3",
        "8.6.2",
        "Requests",
        "How are requests for service put in order?",
        "A list of requests",
        "List",
        "",
    ],
    [
        "4",
        "8.6.2",
        "Requests",
        "What happens to requests that wait too long?",
        "A limit in hours",
        "Report",
        "",
    ],
]
HEADINGS = {
    "en": ["No.", "Clause", "Process", "Audit question", "What to look for", "Objective evidence", "Sample size"],
    "de": ["Lfd. Nr.", "Normkapitel", "Prozess", "Prüffrage", "Worauf achten", "Mögliche Nachweise", "Stichprobe"],
    "es": ["N.º", "Cláusula", "Proceso", "Pregunta de auditoría", "Qué observar", "Evidencia objetiva", "Muestra"],
    "fr": ["N°", "Article", "Processus", "Question d’audit", "Aide à l'audit", "Preuves attendues", "Échantillon"],
    "pt": ["N.º", "Cláusula", "Processo", "Pergunta de auditoria", "O que observar", "Evidência esperada", "Amostra"],
    "it": ["N.", "Punto norma", "Processo", "Domanda di audit", "Cosa osservare", "Evidenza oggettiva", "Campione"],
    "nl": ["Nr.", "Normparagraaf", "Proces", "Auditvraag", "Aandachtspunten", "Verwacht bewijs", "Steekproef"],
    "pl": ["Lp.", "Punkt normy", "Proces", "Pytanie audytowe", "Wskazówki", "Dowody z audytu", "Próba"],
}  # fmt: skip
ROLES = ["id", "clause", "section", "question", "look_for", "evidence", "sample"]


def roles(mapping: Mapping) -> list[str]:
    return [column.role.value for column in mapping.columns]


@pytest.mark.parametrize("language", HEADINGS)
def test_headings_are_known_in_eight_languages(language):
    found = propose(table(HEADINGS[language], *ROWS))
    assert roles(found) == ROLES
    assert (found.header_row, found.header_rows, found.language) == (1, 1, language)
    assert all(column.confidence >= 0.6 and column.reason for column in found.columns)


def test_two_languages_in_one_heading():
    found = propose(table(["Nr. / No.", "Kapitel / Clause", "Frage / Question"], ["1", "8.6.1", QUESTION]))
    assert roles(found) == ["id", "clause", "question"]


def test_further_roles_and_columns_that_are_filled_in_during_an_audit():
    heads = [
        "Question",
        "Standard",
        "Documented information",
        "ITIL practice",
        "Weight",
        "Result",
        "Comments",
        "Auditor",
    ]
    row = [QUESTION, "ISO 27001", "yes", "incident management", "3", "OK", "fine", "MR"]
    found = propose(table(heads, row, row))
    assert roles(found) == ["question", "standard", "documented_information", "itil4", "weight", "", "", ""]
    assert found.columns[6].reason == 'headed "comments", which is filled in during an audit'


def test_titles_above_and_a_row_number_that_is_not_one():
    rows = [["ISO/IEC 20000-1 internal audit checklist"], ["Site:", "Kraków"], [], HEADINGS["en"], *ROWS]
    found = propose(table(*rows, first_row=3))
    assert (found.header_row, roles(found)) == (6, ROLES)


def test_a_title_with_known_words_is_no_heading():
    found = propose(table(["Audit questions and evidence"], [], ["Clause", "Question"], ["8.6.1", QUESTION]))
    assert found.header_row == 3


def test_headings_on_two_rows():
    above = ["Reference", "", "Audit", "", "Result", ""]
    rows = [
        above,
        ["No.", "Clause", "Question", "Evidence", "OK", "Not OK"],
        ["1", "8.6.1", QUESTION, "Log", "", ""],
    ]
    found = propose(table(*rows, merged=((1, 0, 1, 1), (1, 2, 1, 3), (1, 4, 1, 5))))
    assert (found.header_row, found.header_rows) == (2, 2)
    assert roles(found) == ["id", "clause", "question", "evidence", "", ""]
    assert found.columns[3].header == "Audit Evidence"


def test_headings_merged_over_two_rows():
    rows = [
        ["Clause", "Question", "Audit", ""],
        ["Clause", "Question", "Evidence", "Date"],
        ["8.6.1", QUESTION, "Log", ""],
    ]
    merged = ((1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 1, 3))
    found = propose(table(*rows, merged=merged, filled=frozenset({(2, 0), (2, 1)})))
    assert (found.header_row, found.header_rows) == (2, 2)
    assert roles(found) == ["clause", "question", "evidence", ""]


def test_without_headings_the_content_decides():
    found = propose(table(*ROWS))
    assert found.header_row == 0
    assert roles(found) == ["id", "clause", "section", "question", "look_for", "", ""]
    assert found.columns[3].reason == "100% of its texts are questions"
    assert found.columns[1].reason == "clause numbers stand in it"


def test_headings_in_the_auditors_own_words():
    found = propose(
        table(["Where", "What we want to know", "How we find out"], *([r[1], r[3], r[4]] for r in ROWS))
    )
    assert found.header_row == 1
    assert roles(found) == ["clause", "question", "look_for"]
    assert found.columns[2].confidence < 0.5


def test_requirements_are_the_questions_where_no_other_column_is():
    rows = [["8.6.1", "Incidents shall be given a priority by their impact.", "Log"]] * 2
    found = propose(table(["Clause", "Requirement", "Evidence"], *rows))
    assert roles(found) == ["clause", "question", "evidence"]
    rows = [
        ["8.6.1", "Incidents are given a priority", QUESTION],
        ["8.6.2", "Requests are put in order", "Who asks?"],
    ]
    found = propose(table(["Clause", "Requirement", "Question"], *rows))
    assert roles(found) == ["clause", "look_for", "question"]


def test_numbers_that_are_clauses():
    found = propose(table(["No.", "Question"], ["8.6.1", QUESTION], ["8.6.2", "Who?"], ["10.1", "When?"]))
    assert roles(found) == ["clause", "question"]


def test_a_question_column_that_holds_numbers_is_not_it():
    found = propose(
        table(["Question", "Text"], ["1", QUESTION], ["2", "Who does it when nobody else is there?"])
    )
    assert found.of(Role.QUESTION) == (1,)


def test_tables_without_questions_have_no_question_column():
    assert not propose(table(["Colour", "Meaning"], ["red", "major"], ["green", "fine"])).is_usable
    assert not propose(table(["1", "2"], ["3", "4"])).is_usable
    assert not propose(table()).is_usable


# -- the words --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("#", "id"),
        ("ISO 20000-1:2018 clause", "clause"),
        ("Norm-Abschnitt", "clause"),
        ("Kapitel", "section"),
        ("Kontrollfrage", "question"),
        ("Anforderungstext", "requirement"),
        ("Evidence found", "answers"),
        ("Erfüllt (ja/nein)", "answers"),
        ("Preuves d’audit", "evidence"),
        ("MÖGLICHE NACHWEISE:", "evidence"),
    ],
)
def test_words_stand_for_roles(words, role):
    assert match_header(words)[0].role == role


def test_long_texts_and_questions_are_no_headings():
    assert match_header("Which question do you ask?") == ()
    assert match_header("question " * 12) == ()
    assert match_header("Lorem ipsum") == ()


def test_normal_takes_accents_and_signs_away():
    assert normal("  N.º / Préuve (Łódź)  ") == "n o preuve lodz"


# -- keeping and correcting -------------------------------------------------------------------------

TABLE = table(HEADINGS["en"], *ROWS)


def test_a_mapping_survives_json():
    mapping = apply_map_text("question=C,sheet=Desk", TABLE, propose(TABLE))
    assert Mapping.from_json(json.loads(json.dumps(mapping.to_json()))) == mapping


@pytest.mark.parametrize(
    "data", [None, [], {}, {"columns": [{"role": "id"}]}, {"columns": 3}, {"columns": [None]}]
)
def test_something_else_is_no_mapping(data):
    with pytest.raises(InputError):
        Mapping.from_json(data)


def test_a_role_of_a_newer_program_counts_as_none():
    data = {"columns": [{"index": 0, "role": "mood"}]}
    assert Mapping.from_json(data).columns == (Column(0, Role.NONE),)


def test_a_corrected_column_takes_the_role_from_another():
    mapping = propose(TABLE).with_role(4, Role.QUESTION)
    assert mapping.of(Role.QUESTION) == (4,)
    assert mapping.columns[3].role is Role.NONE
    assert mapping.with_role(5, Role.LOOK_FOR).with_role(6, Role.LOOK_FOR).of(Role.LOOK_FOR) == (5, 6)


def test_the_signature_is_that_of_the_headings_alone():
    moved = table(
        ["Title"], [], HEADINGS["en"], ["9", "4.1", "Context", "What else?", "x", "y", "z"], first_row=4
    )
    assert signature(moved) == signature(TABLE) != signature(table(HEADINGS["de"], *ROWS))
    assert len(signature(TABLE)) == 32
    assert signature(table(*ROWS)) == ""
    kept = propose(TABLE).with_role(4, Role.EVIDENCE)
    again = reuse(kept, moved)
    assert (again.header_row, again.of(Role.EVIDENCE)) == (6, (4, 5))


def test_the_form_for_the_command_line():
    mapping = propose(TABLE)
    text = to_map_text(mapping)
    assert text == "id=A,clause=B,section=C,question=D,look_for=E,evidence=F,sample=G,header=1"
    assert apply_map_text(text, TABLE, mapping).of(Role.SAMPLE) == (6,)
    other = apply_map_text(
        'question="What to look for", evidence=F+G, look-for=none, header=1', TABLE, mapping
    )
    assert to_map_text(other) == "id=A,clause=B,section=C,question=E,evidence=F+G,header=1"


def test_quoted_values_may_hold_commas_and_signs():
    assert parse_map_text('question="Frage, Teil 1=2",sheet="a ""b"""') == {
        "question": "Frage, Teil 1=2",
        "sheet": 'a "b"',
    }
    named = table(["Frage, Teil 1", "Kapitel+Titel"], [QUESTION, "8.6"])
    found = apply_map_text('question="frage, teil 1",clause=Kapitel+Titel', named, propose(named))
    assert found.of(Role.CLAUSE) == (1,)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("question", '"question" is no assignment of columns. Write for example'),
        ("question=D,,", '"," is no assignment'),
        ("qestion=D", "did you mean question"),
        ("question=A,question=B", "assigned twice"),
        ("question=ZZ", r'There is no column "ZZ". There are: A \(No.\)'),
        ("question=A+B", "Only one column"),
        ("header=99", 'There is no header row "99"'),
        ("header=x", 'There is no header row "x"'),
    ],
)
def test_wrong_forms_are_refused_in_words(text, message):
    with pytest.raises(InputError, match=message):
        apply_map_text(text, TABLE, propose(TABLE))


def test_the_header_row_can_be_told():
    shifted = table(["x", "y"], ["Frage", "Kapitel"], [QUESTION, "8.6"])
    mapping = with_header(propose(shifted), shifted, 2)
    assert [column.header for column in mapping.columns] == ["Frage", "Kapitel"]
    assert with_header(mapping, shifted, 0).header_rows == 0


@given(st.lists(st.lists(st.text(max_size=20), min_size=3, max_size=3), max_size=8))
def test_any_table_gets_a_mapping_of_every_column(rows):
    found = propose(table(*rows))
    assert [column.index for column in found.columns] == list(range(3 if rows else 0))
    assert all(0 <= column.confidence <= 1 for column in found.columns)
    assert apply_map_text(to_map_text(found), table(*rows), found).of(Role.QUESTION) == found.of(
        Role.QUESTION
    )
