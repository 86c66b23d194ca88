"""Every text for people can be translated, and the files of translations are up to date and right."""

from __future__ import annotations

import ast
import string

import pytest

from iso20k_audit.model import records, wording
from iso20k_audit.model.vocabulary import Language, Term
from tests.ui import pseudo

translations = pseudo.translations()
SOURCES = sorted(translations.SOURCES.rglob("*.py"))
CALLS = ("tr", "translate", "QT_TRANSLATE_NOOP")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """The texts in the sources as they are now."""
    folder = tmp_path_factory.mktemp("translations")
    translations.update(("de", "en"), folder)
    return folder


def _calls(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in CALLS:
            yield node, parents


def _inside_f_string(node, parents):
    while node in parents and not isinstance(node, ast.stmt):
        node = parents[node]
        if isinstance(node, ast.JoinedStr):
            return True
    return False


def _literals(node):
    return [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def test_no_text_stands_where_the_extraction_tool_does_not_see_it():
    hidden = [
        f"{path.name}:{node.lineno}"
        for path in SOURCES
        for node, parents in _calls(path)
        if (_inside_f_string(node, parents) and _literals(node))
        or any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert not hidden, "a call inside an f-string, or an f-string inside a call"


def test_the_tools_functions_go_by_their_own_names():
    aliases = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Assign)
                and isinstance(node.value, ast.Attribute)
                and node.value.attr in CALLS
            ):
                names = [getattr(target, "id", getattr(target, "attr", "")) for target in node.targets]
                aliases += [f"{path.name}:{node.lineno} {name}" for name in names if name not in CALLS]
    assert not aliases, "texts given to a function of another name are not found"


def test_every_literal_text_is_extracted(fresh):
    found = {source for _context, source, _comment in translations.messages(translations.ts_of("de", fresh))}
    missing = [
        f"{path.name}:{node.lineno}: {texts[-1]}"
        for path in SOURCES
        for node, _parents in _calls(path)
        if (texts := _literals(node))
        and texts[-1]
        and (getattr(node.func, "attr", "") == "tr" or len(texts) > 1)
        if texts[-1] not in found and texts[-1] not in CALLS and not texts[-1].startswith("\x00")
    ]
    assert not missing


def test_every_label_of_records_and_vocabularies_is_extracted(fresh):
    found = {key[:2] for key in translations.messages(translations.ts_of("de", fresh))}
    labels = {("Records", kind.english) for kind in records.KINDS.values()}
    for kind in records.KINDS.values():
        labels |= {
            ("Records", text) for one in kind.fields for text in (one.english, one.english_hint) if text
        }
    labels |= {
        (terms.__name__, term.english)
        for terms in Term.__subclasses__()
        if terms is not Language and terms.__module__.startswith("iso20k_audit")
        for term in terms
    }
    assert labels <= found


@pytest.mark.parametrize("code", translations.TRANSLATED)
def test_files_are_up_to_date_with_the_sources(code, fresh):
    now = set(translations.messages(translations.ts_of("de", fresh)))
    kept = set(translations.messages(translations.ts_of(code)))
    assert kept == now, "run make translations"


def test_english_plurals_are_up_to_date(fresh):
    now = translations.messages(translations.ts_of("en", fresh))
    assert translations.messages(translations.ts_of("en")) == now, "run make translations"
    for _key, (one, several) in now.items():
        assert "(s)" not in one + several
        assert "|" not in one + several


@pytest.mark.parametrize("code", ("en", *translations.TRANSLATED))
def test_compiled_files_are_up_to_date(code, tmp_path):
    (tmp_path / "in").mkdir()
    translations.ts_of(code, tmp_path).write_bytes(translations.ts_of(code).read_bytes())
    translations.release((code,), tmp_path)
    assert translations.qm_of(code).read_bytes() == translations.qm_of(code, tmp_path).read_bytes(), (
        "run make translations"
    )


@pytest.mark.parametrize("code", translations.COMPLETE or ("none",))
def test_complete_languages_are_complete(code):
    if code == "none":
        assert not translations.COMPLETE
        return
    in_work = translations.in_work()
    wrong = [
        fault
        for key, forms in translations.messages(translations.ts_of(code)).items()
        if all(forms) or key[0] not in in_work
        for fault in translations.faults(key, forms)
    ]
    assert not wrong


@pytest.mark.parametrize("code", translations.TRANSLATED)
def test_what_is_translated_keeps_placeholders_and_mnemonics(code):
    wrong = [
        fault
        for key, forms in translations.messages(translations.ts_of(code)).items()
        if all(forms)
        for fault in translations.faults(key, forms)
    ]
    assert not wrong


def test_a_wrong_translation_is_told():
    key = ("Report", "&Save {name} ({})", "")
    assert translations.faults(key, ("&Sichern {name} ({})",)) == []
    assert "placeholders" in translations.faults(key, ("&Sichern {nahme} ({})",))[0]
    assert "mnemonic" in translations.faults(key, ("Sichern {name} ({})",))[0]
    assert "not translated" in translations.faults(key, ("",))[0]
    numbered = ("Report", "%n finding(s) of {}", "")
    assert translations.faults(numbered, ("ein Befund von {}", "%n Befunde von {}")) == []


def test_every_extracted_text_can_be_filled_in(fresh):
    for _context, source, _comment in translations.messages(translations.ts_of("de", fresh)):
        fields = [
            name for _text, name, _form, _conversion in string.Formatter().parse(source) if name is not None
        ]
        assert all(name == "" or name.isidentifier() or name.startswith("=") for name in fields), source


# -- the language in use ----------------------------------------------------------------------------


@pytest.fixture
def made_up():
    catalogue = wording.Catalogue(
        {("Result", "Conforms", ""): "Konform"},
        {("Report", "%n finding(s)", ""): ("%n Befund", "%n Befunde")},
    )
    before = wording._catalogues.get("de")
    wording.install("de", catalogue)
    yield "de"
    wording._catalogues.pop("de")
    if before is not None:
        wording.install("de", before)


def test_a_language_holds_where_it_is_chosen_and_nowhere_else(made_up):
    from iso20k_audit.model.vocabulary import Result

    assert Result.CONFORMS.label == "Conforms"
    with wording.language(made_up):
        assert Result.CONFORMS.label == "Konform"
        assert Result.CONFORMS == "conforms"  # what is stored stays
        with wording.language(""):
            assert Result.CONFORMS.label == "Conforms"
    assert Result.CONFORMS.label == "Conforms"


def test_texts_with_a_number_take_the_right_form(made_up):
    assert wording.translate("Report", "%n finding(s)", None, 1) == "1 finding"
    assert wording.translate("Report", "%n finding(s)", None, 2) == "2 findings"
    with wording.language(made_up):
        assert wording.translate("Report", "%n finding(s)", None, 1) == "1 Befund"
        assert wording.translate("Report", "%n finding(s)", None, 1200) == "1.200 Befunde"
        assert wording.translate("Report", "%n change(s)", None, 2) == "2 changes"  # not translated yet


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("de", [(0, 1), (1, 0), (2, 1)]),
        ("fr", [(0, 0), (1, 0), (2, 1)]),
        ("pt_BR", [(0, 0), (1, 0), (2, 1)]),
        ("pl", [(1, 0), (2, 1), (4, 1), (5, 2), (12, 2), (22, 1), (112, 2), (0, 2)]),
        ("ar", [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (103, 3)]),
    ],
)
def test_plural_forms_are_those_of_the_languages(code, numbers):
    assert [(n, wording.plural_form(code, n)) for n, _form in numbers] == numbers


@pytest.mark.parametrize("code", translations.TRANSLATED)
def test_there_is_a_form_for_every_plural(code):
    forms = {len(forms) for forms in translations.messages(translations.ts_of(code)).values()} - {1}
    assert forms == {max(wording.plural_form(code, n) for n in range(200)) + 1}


def test_numbers_are_grouped_as_the_language_does():
    assert wording.grouped(1234567) == "1,234,567"
    for code, shown in (
        ("de", "1.234.567,5"),
        ("fr", "1\u202f234\u202f567,5"),
        ("pl", "1\u00a0234\u00a0567,5"),
    ):
        with wording.language(code):
            assert wording.grouped(1234567.5, 1) == shown


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("de", "de"),
        ("de_AT", "de"),
        ("pt", "pt_BR"),
        ("pt-BR", "pt_BR"),
        ("pt_br", "pt_BR"),
        ("nl", "en"),
        ("", "en"),
    ],
)
def test_a_language_is_known_by_its_tag(given, code):
    assert wording.known(given) == code
