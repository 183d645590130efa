"""A rule is tried on a text as it stands, and nothing of it stays anywhere."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from charter.public import term_key
from charter.rules import Exemption, Mode, Rule, Scope, default_rule, seal
from moderation.services import compiled, rule_trying
from moderation.services.rule_trying import Trial
from tests.factories.moderation import charter_in_force, rule_in_force

pytestmark = pytest.mark.django_db
TEXT = "Quelle bande d’abrutis. What a great day! Écrivez à hexalia."


def insults(**changes: Any) -> Rule:
    usual: dict[str, Any] = {"clause_id": "respect", "params": {"terms": ["fr:abruti*"]}}
    return default_rule("respect.insult", **(usual | changes))


def marked(trial: Trial) -> list[str]:
    return [piece.text for piece in trial.pieces if piece.numbers]


def test_rule_marks_what_it_finds_with_its_message() -> None:
    trial = rule_trying.try_rule(insults(), TEXT)

    assert marked(trial) == ["abrutis"]
    assert [(said.number, said.severity) for said in trial.alone] == [(1, 3)]
    assert "abrutis" in trial.alone[0].message


def test_language_is_told_sentence_by_sentence() -> None:
    trial = rule_trying.try_rule(insults(), TEXT)

    assert [language for _, language in trial.sentences] == ["fr", "en", "fr"]
    assert trial.sentences[1][0] == "What a great day!"


def test_language_of_the_scope_counts_for_each_sentence() -> None:
    english = insults(scope=Scope(languages=("en",)), params={"terms": ["abruti*"]})

    assert marked(rule_trying.try_rule(english, TEXT)) == []


def test_fix_is_shown_applied() -> None:
    names = default_rule("brand.usage", clause_id="c", params={"names": ["Hexalia"]})

    trial = rule_trying.try_rule(names, TEXT)

    assert trial.fixed == TEXT.replace("hexalia", "Hexalia")


@pytest.mark.parametrize(
    "changes",
    [
        {"mode": Mode.SHADOW},
        {"valid_from": timezone.now() + timedelta(days=9)},
        {"scope": Scope(units=("elsewhere",), roles=("executive",), countries=("BE",))},
        {"exemptions": (Exemption(timezone.now() + timedelta(days=9)),)},
    ],
)
def test_rule_is_tried_whatever_keeps_it_silent(changes: dict[str, Any]) -> None:
    assert marked(rule_trying.try_rule(insults(**changes), TEXT)) == ["abrutis"]


def test_other_rules_in_force_speak_beside_it_and_its_former_self_does_not() -> None:
    charter_in_force()
    rule_in_force("respect.insult", terms=["bande"])
    rule_in_force("claim.superlative", terms=["fr:écrivez à hexalia"])

    trial = rule_trying.try_rule(insults(), TEXT)

    assert {said.rule for said in trial.together} == {"R20", "R23"}
    assert [said.excerpt for said in trial.together if said.rule == "R20"] == ["abrutis"]


def test_restricted_terms_are_found_and_not_said() -> None:
    sealed = seal("Projet Émeraude", term_key())
    secret = default_rule("confidential.lexicon", clause_id="c", params={"terms": [sealed]})

    trial = rule_trying.try_rule(secret, "Le projet emeraude avance.")

    assert marked(trial) == ["projet emeraude"]
    assert trial.alone[0].excerpt == ""


def test_nothing_is_written_and_nothing_is_remembered(django_assert_num_queries: Any) -> None:
    charter_in_force()
    rule_trying.try_rule(insults(), TEXT)
    before = dict(compiled._newest)

    with django_assert_num_queries(2):  # the rules in force, read
        rule_trying.try_rule(insults(params={"terms": ["fr:bande"]}), TEXT)

    assert dict(compiled._newest) == before


@pytest.mark.parametrize("text", ["", "\ud800", "a" * 20_000, "\n\n\n", "🎉" * 50])
def test_any_text_is_taken(text: str) -> None:
    trial = rule_trying.try_rule(insults(), text)

    assert "".join(piece.text for piece in trial.pieces) == text
