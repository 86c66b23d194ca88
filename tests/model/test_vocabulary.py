"""The words that have one meaning everywhere."""

from __future__ import annotations

import pytest

from iso20k_audit.model import vocabulary
from iso20k_audit.model.vocabulary import FindingKind, Result, Role, ScopeKind, Term

VOCABULARIES = Term.__subclasses__()


@pytest.mark.parametrize("words", VOCABULARIES, ids=lambda words: words.__name__)
def test_labels_tell_the_words_of_a_vocabulary_apart(words):
    labels = [word.label for word in words]
    assert len(set(labels)) == len(labels)
    assert not any(label[0].islower() or "_" in label for label in labels)


def test_labels_are_given_to_words_that_exist():
    known = {(words.__name__, word.value) for words in VOCABULARIES for word in words}
    assert set(vocabulary._LABELS) - known == set()


@pytest.mark.parametrize(
    ("word", "label"),
    [
        (Result.NOT_APPLICABLE, "Not applicable"),
        (Result.OPPORTUNITY, "Opportunity for improvement"),
        (Role.LEAD_AUDITOR, "Lead auditor"),
        (ScopeKind.SITE, "Site"),
    ],
)
def test_a_label_is_the_word_itself_unless_another_is_given(word, label):
    assert word.label == label


def test_a_result_and_the_kind_of_its_finding_share_word_and_label():
    shared = {word.value for word in Result} & {word.value for word in FindingKind}
    assert shared == {"major", "minor", "ofi"}
    assert all(Result(word).label == FindingKind(word).label for word in shared)
    assert all(Result(word).is_nonconformity == FindingKind(word).is_nonconformity for word in shared)


@pytest.mark.parametrize(
    ("result", "nonconformity", "fulfilled"),
    [
        (Result.CONFORMS, False, True),
        (Result.OPPORTUNITY, False, True),
        (Result.MINOR, True, False),
        (Result.MAJOR, True, False),
        (Result.NOT_APPLICABLE, False, False),
        (Result.NOT_SAMPLED, False, False),
        (Result.RECORDED, False, False),
    ],
)
def test_a_judged_requirement_is_met_or_not_and_what_was_not_judged_is_neither(
    result, nonconformity, fulfilled
):
    assert (result.is_nonconformity, result.counts_as_fulfilled) == (nonconformity, fulfilled)


def test_findings_rank_from_major_to_praise_and_nonconformities_share_their_numbers():
    ranked = sorted(FindingKind, key=lambda kind: kind.rank)
    assert [(kind.value, kind.prefix) for kind in ranked] == [
        ("major", "NC"),
        ("minor", "NC"),
        ("ofi", "OFI"),
        ("positive", "PP"),
    ]


def test_the_audit_team_is_who_audits():
    assert {role.value for role in Role if role.is_audit_team} == {
        "lead_auditor",
        "auditor",
        "technical_expert",
    }
