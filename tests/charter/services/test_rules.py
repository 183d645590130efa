"""Legal or a lead writes a rule, another of them activates it, and the set in force is cheap."""

from typing import Any

import pytest
from django.db import IntegrityError, transaction

from charter import public
from charter.models import Rule, RuleRevision, User, Version
from charter.services import rules
from config.kernel.errors import Invalid, NotAllowed, WrongState
from tests.factories.charter import RuleFactory, RuleRevisionFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
VALUES: dict[str, Any] = {"severity": 3, "mode": "enforce", "message_fr": "m", "message_en": "m"}


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


def test_activation_by_the_writer_is_refused(legal: User) -> None:
    revision = _write(legal)

    with pytest.raises(NotAllowed) as caught:
        rules.activate_revision(revision, actor=legal)

    assert caught.value.code == "rule.own_revision"


def test_activation_by_the_writer_is_refused_by_the_database(legal: User) -> None:
    revision = _write(legal)

    with pytest.raises(IntegrityError), transaction.atomic():
        RuleRevision.objects.filter(pk=revision.pk).update(activated_by=legal)


def test_activation_retires_the_former_revision(legal: User, comms: User) -> None:
    first = _write(legal)
    rules.activate_revision(first, actor=comms)
    second = rules.revise_rule(first.rule, values=VALUES, actor=comms)

    rules.activate_revision(second, actor=legal)

    states = RuleRevision.objects.order_by("number").values_list("number", "state")
    assert list(states) == [(1, "retired"), (2, "active")]


def test_activation_of_an_older_proposal_is_refused(legal: User, comms: User) -> None:
    first = _write(legal)
    second = rules.revise_rule(first.rule, values=VALUES, actor=legal)
    rules.activate_revision(second, actor=comms)

    with pytest.raises(WrongState):
        rules.activate_revision(first, actor=comms)


def test_retired_revision_cannot_come_back(legal: User, comms: User) -> None:
    revision = _write(legal)
    rules.retire_revision(revision, actor=legal)

    with pytest.raises(WrongState):
        rules.activate_revision(revision, actor=comms)


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
