"""Legal or a lead writes a rule, another of them activates it, and the set in force is cheap."""

from typing import Any

import pytest

from charter import public
from charter.models import Role, Rule, RuleRevision, User, Version
from charter.rules import CATALOGUE
from charter.services import rule_activation, rules
from config.kernel.errors import Invalid, NotAllowed, Stale, WrongState
from tests.factories.charter import RuleFactory, RuleRevisionFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
VALUES: dict[str, Any] = {"severity": 2, "mode": "enforce", "message_fr": "m", "message_en": "m"}


def _write(actor: User, **changes: Any) -> RuleRevision:
    usual = {"clause_id": "say-who-you-are", "type": "privacy.identifiers", "code": "R17"}
    return rules.write_rule(**{**usual, "values": VALUES, "actor": actor, **changes})


def test_write_proposes_a_first_revision(legal: User) -> None:
    revision = _write(legal)

    assert (revision.number, revision.state, revision.written_by) == (1, "draft", legal)


@pytest.mark.parametrize("role", ["hr", "admin", "moderator", "auditor"])
def test_write_is_for_legal_and_leads(role: str) -> None:
    with pytest.raises(NotAllowed):
        _write(UserFactory(**{role: True}))


def test_write_is_refused_to_a_superuser_without_the_role() -> None:
    with pytest.raises(NotAllowed):
        _write(UserFactory(is_superuser=True))


def test_write_refuses_a_code_in_use(legal: User) -> None:
    _write(legal)

    with pytest.raises(Invalid) as caught:
        _write(legal)

    assert caught.value.code == "rule.code_taken"


def test_write_refuses_bad_parameters(legal: User) -> None:
    with pytest.raises(Invalid) as caught:
        _write(legal, values={**VALUES, "params": {"iban": "perhaps"}})

    assert caught.value.code == "rule.bad_params"


def test_retired_revision_cannot_come_back(legal: User, comms: User) -> None:
    revision = _write(legal)
    rules.retire_revision(revision, actor=legal)

    with pytest.raises(WrongState):
        rule_activation.activate_revision(revision, actor=comms)


def test_restricted_terms_are_sealed_when_saved(legal: User) -> None:
    values = {**VALUES, "params": {"terms": ["Projet Émeraude"]}}

    revision = _write(legal, type="confidential.lexicon", code="R06", values=values)

    assert all(term.startswith("sealed:") for term in revision.params["terms"])
    assert "meraude" not in str(RuleRevision.objects.values().get())


def test_rules_in_force_are_active_ones_of_clauses_in_force(version: Version) -> None:
    RuleRevisionFactory(rule__code="R17")
    RuleRevisionFactory(rule__code="DRAFT", draft=True)
    RuleRevisionFactory(rule__code="ELSEWHERE", rule__clause_id="not-in-force")

    found = public.rules_in_force()

    assert [rule.code for rule in found.rules] == ["R17"]
    assert found.version == "1"


def test_rules_in_force_are_none_without_a_version() -> None:
    RuleRevisionFactory()

    assert public.rules_in_force().rules == ()


def test_rules_in_force_read_rules_again_only_after_a_change(
    version: Version, django_assert_num_queries: Any
) -> None:
    RuleRevisionFactory()
    first = public.rules_in_force()

    with django_assert_num_queries(2):
        assert public.rules_in_force() is first
    RuleRevisionFactory(rule=RuleFactory())

    assert public.rules_in_force().fingerprint != first.fingerprint


def test_rules_in_force_notice_a_retired_rule(version: Version, legal: User) -> None:
    revision = RuleRevisionFactory()
    before = len(public.rules_in_force().rules)

    rules.retire_revision(revision, actor=legal)

    assert (before, len(public.rules_in_force().rules)) == (1, 0)
    assert Rule.objects.count() == 1


def test_revision_from_an_older_page_is_refused(legal: User, comms: User) -> None:
    first = _write(legal)
    rules.revise_rule(first.rule, values=VALUES, actor=comms, based_on=1)

    with pytest.raises(Stale) as caught:
        rules.revise_rule(first.rule, values=VALUES, actor=legal, based_on=1)

    assert caught.value.params["number"] == 2
    assert first.rule.revisions.count() == 2


def test_rule_carries_its_lesson_and_roles(version: Version) -> None:
    RuleRevisionFactory(lesson="who-speaks", scope={"roles": ["executive"]})

    (rule,) = public.rules_in_force().rules

    assert (rule.lesson, rule.scope.roles) == ("who-speaks", ("executive",))


@pytest.mark.parametrize(
    ("type", "param"),
    [("identity.company_voice", "exempt_roles"), ("crisis.freeze", "crisis_cell")],
)
def test_roles_that_rules_spare_are_roles_people_may_hold(type: str, param: str) -> None:
    (spared,) = (each.default for each in CATALOGUE[type].params if each.name == param)

    assert set(spared) <= set(Role.values)
