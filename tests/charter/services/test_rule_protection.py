"""P-18 where rules are saved: refused, unless legal says why; the reason is there to be read."""

from typing import Any

import pytest

from charter.models import RuleRevision, User
from charter.services import rule_protection, rules
from config.kernel.errors import Invalid, NotAllowed
from tests.factories.charter import RuleRevisionFactory

pytestmark = pytest.mark.django_db
VALUES: dict[str, Any] = {"severity": 1, "message_fr": "m", "message_en": "m"}
WHY = "Affaire en cours : nom d’un produit, pas d’un mouvement."


def _write(actor: User, terms: list[str], **values: Any) -> RuleRevision:
    return rules.write_rule(
        clause_id="respect", type="respect.insult", code="R20", actor=actor,
        values={**VALUES, "params": {"terms": terms}, **values},
    )  # fmt: skip


def test_rule_on_protected_speech_is_refused_with_the_term(legal: User) -> None:
    with pytest.raises(Invalid) as caught:
        _write(legal, ["abruti*", "grève*"])

    assert caught.value.code == "rule.protected"
    assert "grève*" in caught.value.params["terms"]
    assert not RuleRevision.objects.exists()


def test_legal_overrides_with_a_reason_that_is_stored(legal: User) -> None:
    revision = _write(legal, ["grève*"], protected_override=WHY)

    stored = (revision.protected_override, revision.protected_rights)
    assert stored == (WHY, "strike")
    assert rule_protection.overrides() == [revision]


def test_lead_cannot_override(comms: User) -> None:
    with pytest.raises(NotAllowed) as caught:
        _write(comms, ["grève*"], protected_override=WHY)

    assert caught.value.code == "rule.protected_by_legal"


def test_reason_that_nothing_asks_for_is_not_kept(legal: User) -> None:
    assert _write(legal, ["abruti*"], protected_override=WHY).protected_override == ""


def test_rights_cannot_be_written_by_hand(legal: User) -> None:
    revision = _write(legal, ["abruti*"], protected_rights="union")

    assert revision.protected_rights == ""


def test_own_names_come_from_the_active_rules(legal: User) -> None:
    RuleRevisionFactory(
        rule__type="disclosure.affiliation", severity=2, params={"brands": ["Hexalia"]}
    )

    with pytest.raises(Invalid) as caught:
        _write(legal, ["Hexalia ment"])

    assert caught.value.params["rights"] == "criticism"


def test_restricted_terms_are_looked_at_before_they_are_sealed(legal: User) -> None:
    secret = {"type": "confidential.lexicon", "code": "R06", "clause_id": "c", "actor": legal}

    with pytest.raises(Invalid):
        rules.write_rule(**secret, values={**VALUES, "params": {"terms": ["plan de grève"]}})


def test_sealed_terms_keep_asking_for_the_reason(legal: User) -> None:
    values = {**VALUES, "params": {"terms": ["plan de grève"]}, "protected_override": WHY}
    first = rules.write_rule(
        type="confidential.lexicon", code="R06", clause_id="c", actor=legal, values=values
    )
    kept = {**VALUES, "params": first.params}

    with pytest.raises(Invalid):
        rules.revise_rule(first.rule, values=kept, actor=legal)
    again = rules.revise_rule(first.rule, values={**kept, "protected_override": WHY}, actor=legal)

    assert again.protected_rights == "strike"
