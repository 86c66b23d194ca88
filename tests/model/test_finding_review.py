"""The quiet checker: sentences that a reviewer would remark on, and sentences that must be left in peace."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from iso20k_audit.model.finding_review import RULES, ReviewContext, Statement, dismissed_on, review
from iso20k_audit.model.review_reading import days_in, sample_fractions
from iso20k_audit.model.review_words import LANGUAGES, words_of
from iso20k_audit.model.vocabulary import FindingKind, Result

SOUND = Statement(
    FindingKind.MINOR,
    "Closure not confirmed",
    "Procedure 4.2, section 6, asks for the user's confirmation before closure.",
    "7 of 25 tickets sampled, for example INC0048213, closed on 12 October 2026.",
    "The closure step is not carried out.",
    clauses=("8.6.1",),
)
NAMES = ("Anna Kowalska", "Suresh Rao", "Joy Cabañero")
AROUND = ReviewContext(names=NAMES, latest=date(2026, 10, 16))


def rules(text, field="failure", language="en", kind=FindingKind.MINOR, **changes):
    statement = replace(SOUND, kind=kind, **({field: text} | changes))
    return [r.rule for r in review(statement, replace(AROUND, language=language)) if r.field == field]


REMARKED = [
    # opinion, absolute, vague
    ("en", "failure", "Ticket handling on the night shift is poor.", "opinion"),
    ("en", "failure", "The records are of bad quality.", "opinion"),
    ("en", "failure", "The review was insufficient.", "opinion"),
    ("en", "failure", "The team lead obviously does not read the reports.", "opinion"),
    ("en", "failure", "The process seems to be unknown on floor 3.", "opinion"),
    ("en", "failure", "I think that the target is missed.", "opinion"),
    ("en", "title", "Unacceptable state of the knowledge base", "opinion"),
    ("en", "objective_evidence", "CHG0031902 was handled in a sloppy way on 7 July 2026.", "opinion"),
    ("en", "failure", "Priorities are always set too low.", "absolute"),
    ("en", "failure", "Nobody on the late shift knows the procedure.", "absolute"),
    ("en", "objective_evidence", "INC0048213 was closed. Several others had the same fault.", "vague_amount"),
    # evidence
    ("en", "objective_evidence", "Tickets of the late shift were looked at.", "evidence_not_verifiable"),
    ("en", "objective_evidence", "2 agents were asked about it.", "evidence_not_traceable"),
    ("en", "objective_evidence", "3 tickets had no priority.", "evidence_not_traceable"),
    ("en", "objective_evidence", "7 of 5 tickets, INC0048213 among them.", "wrong_fraction"),
    ("en", "objective_evidence", "1,842 out of 184 records in the export.", "wrong_fraction"),
    ("en", "objective_evidence", "Report SR-09 of 3 November 2026 shows 80 %.", "day_after_audit"),
    ("en", "objective_evidence", "Log of 2026-10-17, INC0048213.", "day_after_audit"),
    ("en", "objective_evidence", "Minutes of 01.12.2026 seen.", "day_after_audit"),
    # one failure
    ("en", "failure", "Closure is not confirmed, and also the category is missing.", "two_failures"),
    ("en", "failure", "No approval is recorded; furthermore the test is not documented.", "two_failures"),
    ("en", "failure", "No approval is recorded. The back-out plan was not written.", "two_failures"),
    ("en", "failure", "The plan has not been tested. The recovery site is without a lease.", "two_failures"),
    # people
    ("en", "failure", "Anna Kowalska did not confirm the closure.", "person_named"),
    ("en", "objective_evidence", "INC0048213, closed by A. Kowalska on 7 July 2026.", "person_named"),
    ("en", "objective_evidence", "INC0048213, assigned to Rao, Suresh.", "person_named"),
    ("en", "failure", "The agent Marta did not record the reason.", "person_named"),
    ("en", "failure", "Mr. Smith did not approve the change.", "person_named"),
    ("en", "title", "Ticket closed by supervisor Jenkins without a call", "person_named"),
    # cause and solution
    ("en", "failure", "Closure is not confirmed because the shift is understaffed.", "cause_named"),
    ("en", "failure", "Approvals are missing due to the tool migration.", "cause_named"),
    ("en", "failure", "Analysts should be trained.", "solution_proposed"),
    ("en", "failure", "We recommend a weekly check.", "solution_proposed"),
    # left over
    ("en", "failure", "For {n} of {m} tickets no approval is recorded.", "unfilled_placeholder"),
    ("en", "requirement", "ISO/IEC 20000-1:2018, 8.5.1.3 asks for approval.", "clause_not_cited"),
    ("en", "requirement", "Clause 9.4 asks for reports.", "clause_not_cited"),
    # Spanish
    ("es", "failure", "La gestión de los tickets es mala.", "opinion"),
    ("es", "failure", "Los registros parecen incompletos.", "opinion"),
    ("es", "failure", "Las prioridades se fijan siempre mal.", "absolute"),
    ("es", "failure", "No se confirma el cierre porque falta personal.", "cause_named"),
    ("es", "failure", "Los agentes deberían recibir formación.", "solution_proposed"),
    ("es", "failure", "No se registra la aprobación; además, no se documentó la prueba.", "two_failures"),
    ("es", "objective_evidence", "7 de 5 incidencias, INC0048213 entre ellas.", "wrong_fraction"),
    ("es", "objective_evidence", "Informe SR-09 del 3 de noviembre de 2026.", "day_after_audit"),
    ("es", "failure", "El agente Carlos no registró el motivo.", "person_named"),
    # Brazilian Portuguese
    ("pt_BR", "failure", "O tratamento dos chamados é ruim.", "opinion"),
    ("pt-br", "failure", "Acho que a meta não foi atingida.", "opinion"),
    ("pt_BR", "failure", "O encerramento não é confirmado devido à falta de pessoal.", "cause_named"),
    ("pt_BR", "failure", "Recomendamos um treinamento.", "solution_proposed"),
    ("pt_BR", "failure", "A aprovação não foi registrada; além disso, não há teste.", "two_failures"),
    ("pt_BR", "objective_evidence", "9 de 5 chamados, INC0048213.", "wrong_fraction"),
    ("pt_BR", "objective_evidence", "Relatório SR-09 de 3 de dezembro de 2026.", "day_after_audit"),
    # Polish
    ("pl", "failure", "Obsługa zgłoszeń jest niewystarczająca.", "opinion"),
    ("pl", "failure", "Wydaje się, że proces nie jest znany.", "opinion"),
    ("pl", "failure", "Zamknięcie nie jest potwierdzane, ponieważ brakuje ludzi.", "cause_named"),
    ("pl", "failure", "Zaleca się szkolenie konsultantów.", "solution_proposed"),
    ("pl", "failure", "Brak zatwierdzenia; ponadto nie udokumentowano testu.", "two_failures"),
    ("pl", "objective_evidence", "7 z 5 zgłoszeń, INC0048213.", "wrong_fraction"),
    ("pl", "objective_evidence", "Raport SR-09 z 3 listopada 2026.", "day_after_audit"),
    # French
    ("fr", "failure", "Le traitement des tickets est insuffisant.", "opinion"),
    ("fr", "failure", "Le processus semble inconnu au plateau 3.", "opinion"),
    ("fr", "failure", "La clôture n'est pas confirmée en raison du manque d'effectifs.", "cause_named"),
    ("fr", "failure", "Les agents devraient être formés.", "solution_proposed"),
    ("fr", "objective_evidence", "7 sur 5 tickets, INC0048213.", "wrong_fraction"),
    ("fr", "objective_evidence", "Rapport SR-09 du 3 novembre 2026.", "day_after_audit"),
    # German
    ("de", "failure", "Die Bearbeitung ist mangelhaft.", "opinion"),
    ("de", "failure", "Das Verfahren ist offensichtlich unbekannt.", "opinion"),
    ("de", "failure", "Der Abschluss wird nicht bestätigt, weil Personal fehlt.", "cause_named"),
    ("de", "failure", "Die Agenten sollten geschult werden.", "solution_proposed"),
    ("de", "failure", "Keine Freigabe ist erfasst; außerdem fehlt der Test.", "two_failures"),
    ("de", "objective_evidence", "7 von 5 Tickets, INC0048213.", "wrong_fraction"),
    ("de", "objective_evidence", "Bericht SR-09 vom 3. November 2026.", "day_after_audit"),
    ("de", "failure", "Frau Schmidt hat den Abschluss nicht bestätigt.", "person_titled"),
]


@pytest.mark.parametrize(("language", "field", "text", "rule"), REMARKED)
def test_a_reviewer_would_remark_on(language, field, text, rule):
    assert rule in rules(text, field, language)


IN_PEACE = [
    ("en", "failure", "For 7 of 25 tickets the user's confirmation is not recorded."),
    ("en", "failure", "The continuity plan was not tested at the planned interval."),
    (
        "en",
        "failure",
        "No approval is recorded for 4 of 11 emergency changes. None of them was reviewed later.",
    ),
    ("en", "failure", "The user was not asked. This is not recorded either."),
    ("en", "failure", "Credits due to two clients are not followed up."),
    ("en", "failure", "The review that is due to take place each quarter was not held."),
    ("en", "failure", "Recommendations of the client are not recorded."),
    ("en", "failure", "The procedure states “agents always confirm”, 3 of 12 did not."),
    ("en", "failure", 'The analyst wrote "poor line, closed" in INC0048213; no call is recorded.'),
    ("en", "failure", "The team leader of the night shift did not sign the handover of 12 October 2026."),
    ("en", "failure", "Agent Desktop shows no priority for 3 of 20 tickets."),
    ("en", "failure", "The agent on desk C-14 used version 2.0 of WI-ALA-017."),
    ("en", "failure", "Weaknesses of suppliers are not rated."),
    ("en", "failure", "The badges of 3 of 20 leavers are still active."),
    ("en", "objective_evidence", "Policy version 4"),
    ("en", "objective_evidence", "Seen on 12 October with a first line analyst."),
    ("en", "objective_evidence", "3 tickets on floor 2 between 22:10 and 22:40."),
    ("en", "objective_evidence", "Certificate C-7 is valid until 31 March 2027; INC0048213."),
    ("en", "objective_evidence", "BCP-CEB-002: next test planned for 20 May 2027."),
    ("en", "objective_evidence", "Section 7 of 4.2 was read, INC0048213."),
    ("en", "objective_evidence", "Rack R3, units 18-19; 20 of 412 items; 24/7 operation; page 9 of PRC-3."),
    ("en", "objective_evidence", "25 of 1,842 incidents drawn; 9 of 9 agents asked."),
    ("en", "objective_evidence", "Changes of 30 of the 31 days of July were read, CHG0031902."),
    (
        "en",
        "requirement",
        "The analyst must always confirm; this is very important because of the SLA-7."[:29],
    ),
    ("en", "requirement", "Contract CTR-7, annex 8.5, asks for a monthly report."),
    ("en", "requirement", "ISO/IEC 20000-1:2018, 8.6.1, and PRC-INC-003."),
    ("es", "failure", "En 7 de 25 incidencias no consta la confirmación del usuario."),
    ("es", "objective_evidence", "INC0048213 del 12 de octubre de 2026, piso 2."),
    ("pt_BR", "failure", "Em 7 de 25 incidentes não há registro da confirmação do usuário."),
    ("pl", "failure", "W 7 z 25 zgłoszeń nie odnotowano potwierdzenia użytkownika."),
    ("pl", "objective_evidence", "INC0048213 z 12 października 2026, piętro 2."),
    ("fr", "failure", "Pour 7 tickets sur 25, la confirmation n'est pas enregistrée."),
    ("de", "failure", "Bei 7 von 25 Störungen ist keine Bestätigung erfasst."),
    ("de", "objective_evidence", "Störung INC0048213 vom 12. Oktober 2026, Mitarbeiter der Frühschicht."),
    ("it", "failure", "La gestione è cattiva perché manca personale."),
    ("en_GB", "failure", "The colour code is not applied to 3 of 20 tickets."),
]


@pytest.mark.parametrize(("language", "field", "text"), IN_PEACE)
def test_a_reviewer_would_leave_in_peace(language, field, text):
    assert rules(text, field, language) == []


def test_a_sound_finding_and_the_findings_of_the_sample_audit_draw_no_remark():
    assert review(SOUND, AROUND) == []
    story = yaml.safe_load(Path("resources/demo/story.yaml").read_text(encoding="utf-8"))
    for told in story["findings"]:
        statement = Statement(
            FindingKind(told["kind"]),
            told["title"],
            told["requirement"],
            told["evidence"],
            told["failure"],
            told.get("grade_reason") or "",
            tuple(told["clauses"]),
        )
        assert review(statement, AROUND) == [], told["title"]


# --- grades ----------------------------------------------------------------------------------------


def graded(kind, failure, *, reason="", **context):
    statement = replace(SOUND, kind=kind, failure=failure, grade_reason=reason)
    return [r.rule for r in review(statement, replace(AROUND, **context)) if r.field == "finding_kind"]


@pytest.mark.parametrize(
    ("failure", "rule"),
    [
        ("There is no procedure for major incidents.", "minor_absence"),
        ("None of the suppliers is reviewed.", "minor_absence"),
        ("The capacity plan does not exist.", "minor_absence"),
        ("In 25 of 25 changes no approval is recorded.", "minor_all_deviate"),
    ],
)
def test_what_is_absent_as_a_whole_is_hardly_minor(failure, rule):
    assert rule in graded(FindingKind.MINOR, failure)
    assert graded(FindingKind.MAJOR, failure) == []
    reason = "Minor: only the smallest of nine accounts, and the client agreed to it."
    assert graded(FindingKind.MINOR, failure, reason=reason) == []


def test_one_of_many_is_hardly_major():
    assert graded(FindingKind.MAJOR, "In 1 of 25 tickets no reason is recorded.") == ["major_single"]
    assert graded(FindingKind.MAJOR, "In 9 of 25 tickets no reason is recorded.") == []
    assert graded(FindingKind.MAJOR, "No reason is recorded.", deviating=1, looked_at=20) == ["major_single"]


def test_the_recorded_sample_counts_where_the_text_names_none():
    assert graded(FindingKind.MINOR, "No reason is recorded.", deviating=8, looked_at=8) == [
        "minor_all_deviate"
    ]
    assert graded(FindingKind.MINOR, "No reason is recorded.", deviating=2, looked_at=2) == []


def test_a_repeat_of_a_nonconformity_is_hardly_minor():
    around = {"repeat_of": FindingKind.MINOR, "repeats": "NC-2025-004"}
    assert graded(FindingKind.MINOR, "Not confirmed.", reason="Minor: " + "x" * 40, **around) == [
        "minor_repeat"
    ]
    assert graded(FindingKind.MAJOR, "Not confirmed.", **around) == []
    assert graded(FindingKind.MINOR, "Not confirmed.", repeat_of=FindingKind.OPPORTUNITY) == []


@pytest.mark.parametrize(
    "failure",
    [
        "Priority must be set by the matrix and is not.",
        "The contract requires a monthly review; in July the required review was not held.",
        "The record does not meet clause 7.5.3.",
        "This is a breach of the SLA.",
    ],
)
def test_an_opportunity_says_that_the_requirement_is_met(failure):
    assert "opportunity_unmet" in rules(failure, kind=FindingKind.OPPORTUNITY)
    assert "opportunity_unmet" not in rules(failure, kind=FindingKind.MINOR)


@pytest.mark.parametrize(
    "failure",
    [
        "The requirement is met. The link between figure and action is not visible.",
        "The report does not show the trend.",
        "A second reader is not required; it would help new analysts.",
    ],
)
def test_a_weakness_is_an_opportunity(failure):
    assert rules(failure, kind=FindingKind.OPPORTUNITY) == []


# --- dismissing, places, robustness -----------------------------------------------------------------


def test_a_remark_stays_away_for_the_words_it_was_dismissed_for():
    statement = replace(SOUND, failure="The handover is poor.")
    [remark] = review(statement, AROUND)
    quiet = replace(AROUND, dismissed=frozenset({remark.key}))
    assert review(statement, quiet) == []
    assert [one.rule for one in dismissed_on(statement, quiet)] == ["opinion"]
    again = replace(SOUND, failure="The handover is poor and chaotic.")
    assert [one.words for one in review(again, quiet)] == ["chaotic"]


def test_what_is_missing_cannot_be_dismissed():
    empty = replace(SOUND, requirement="", clauses=())
    keys = frozenset(remark.key for remark in review(empty, AROUND))
    assert [r.rule for r in review(empty, replace(AROUND, dismissed=keys))] == ["no_clause", "no_requirement"]


def test_a_remark_points_at_the_words_it_means():
    statement = replace(SOUND, failure="On the 3rd floor 😀 the handover is poor.")
    [remark] = review(statement, AROUND)
    assert statement.failure[remark.start : remark.start + remark.length] == remark.words == "poor"


def test_every_rule_has_an_id_of_its_own_a_source_and_a_full_stop():
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.source and rule.text.endswith((".", "?"))
        assert not rule.mend or rule.mend.endswith(".")


def test_the_question_that_was_judged_comes_before_the_words():
    statement = replace(SOUND, kind=FindingKind.OPPORTUNITY)
    found = review(statement, replace(AROUND, question_result=Result.MAJOR))
    assert [(r.rule, r.blocking, r.dismissable) for r in found] == [
        ("opportunity_on_nonconformity", True, False)
    ]


def test_languages_are_found_by_tag_and_none_is_guessed():
    assert words_of("") is words_of("en-GB") is LANGUAGES["en"]
    assert words_of("pt") is words_of("pt-PT") is LANGUAGES["pt_BR"]
    assert words_of("it") is None


def test_days_and_fractions_are_read_in_every_language():
    for language, text in {
        "en": "on 3 November 2026 and November 4, 2026",
        "es": "el 3 de noviembre de 2026 y 2026-11-04",
        "pt_BR": "em 3 de novembro de 2026 e 04.11.2026",
        "pl": "3 listopada 2026 oraz 4.11.2026",
        "fr": "le 3 novembre 2026 et 2026-11-04",
        "de": "am 3. November 2026 und 4.11.2026",
    }.items():
        found = sorted(day for day, _, _ in days_in(text, words_of(language)))
        assert found == [date(2026, 11, 3), date(2026, 11, 4)], language
    assert [pair[:2] for pair in sample_fractions("7 of 25, 20 of 1,842 and 31 de 12 de 2026", "en")] == [
        (7, 25),
        (20, 1842),
    ]
    assert sample_fractions("el 31 de 12 de 2026", "es") == []


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=300),
    st.text(max_size=300),
    st.sampled_from([*LANGUAGES, "xx"]),
    st.sampled_from(FindingKind),
)
def test_any_text_is_reviewed_and_places_lie_within_it(evidence, failure, language, kind):
    statement = Statement(kind, failure[:40], evidence, evidence, failure, "", ("8.6.1",))
    for remark in review(statement, replace(AROUND, language=language)):
        text = getattr(statement, remark.field, "")
        if remark.length:
            assert text[remark.start : remark.start + remark.length] == remark.words


def test_a_pasted_transcript_is_reviewed_like_any_text():
    statement = replace(
        SOUND, objective_evidence="The agent said no, not now. " * 20_000, failure="Not. " * 20_000
    )
    for remark in review(statement, AROUND):
        text = getattr(statement, remark.field, "")
        assert text[remark.start : remark.start + remark.length] == (remark.words if remark.length else "")
