"""An exemption spares some people until an instant; two people are behind it."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from charter import public
from charter.models import Rule, RuleExemption, User, Version
from charter.services import rule_exemptions
from charter.services.rule_exemptions import Standing, Wish
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import LedgerEntry
from tests.factories.charter import RuleRevisionFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def rule(version: Version) -> Rule:
    """Give an active rule of a clause in force."""
    found: Rule = RuleRevisionFactory().rule
    return found


def wish(
    roles: Sequence[str] = ("finance",), units: Sequence[str] = (), *, days: float = 10, **more: Any
) -> Wish:
    until = timezone.now() + timedelta(days=days)
    return Wish(roles, units, until, more.get("reason", "Résultats annuels"))


def granted(rule: Rule, legal: User, comms: User, **asked: Any) -> RuleExemption:
    row = rule_exemptions.ask(rule, wish(**asked), actor=legal)
    rule_exemptions.grant(row, actor=comms)
    return row


def spared() -> list[tuple[str, ...]]:
    (rule,) = public.rules_in_force().rules
    return [each.roles for each in rule.exemptions]


def test_asking_spares_nobody_yet(rule: Rule, legal: User) -> None:
    row = rule_exemptions.ask(rule, wish(), actor=legal)

    assert rule_exemptions.standing(row) is Standing.ASKED
    assert spared() == []


def test_granting_spares_at_once(rule: Rule, legal: User, comms: User) -> None:
    assert spared() == []

    row = granted(rule, legal, comms)

    assert rule_exemptions.standing(row) is Standing.GRANTED
    assert spared() == [("finance",)]


def test_exemption_is_over_at_its_instant(rule: Rule, legal: User, comms: User) -> None:
    row = granted(rule, legal, comms, days=1)
    assert spared()

    with time_machine.travel(row.expires_at):
        assert spared() == []
        assert rule_exemptions.standing(row) is Standing.OVER


def test_revoked_exemption_spares_nobody(rule: Rule, legal: User, comms: User) -> None:
    row = granted(rule, legal, comms)
    before = public.rules_in_force().fingerprint

    rule_exemptions.revoke(row, actor=legal)

    assert (spared(), rule_exemptions.standing(row)) == ([], Standing.REVOKED)
    assert public.rules_in_force().fingerprint != before


def test_rules_in_force_take_two_queries_with_exemptions(
    rule: Rule, legal: User, comms: User, django_assert_num_queries: Any
) -> None:
    granted(rule, legal, comms)
    granted(rule, legal, comms, roles=["executive"])
    first = public.rules_in_force()

    with django_assert_num_queries(2):
        assert public.rules_in_force() is first
    assert len(spared()) == 2


def test_declined_wish_says_so(rule: Rule, legal: User, comms: User) -> None:
    row = rule_exemptions.ask(rule, wish(), actor=legal)

    rule_exemptions.revoke(row, actor=comms)

    assert rule_exemptions.standing(row) is Standing.DECLINED


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"reason": "  "}, "rule_exemption.reason_missing"),
        ({"roles": []}, "rule_exemption.everybody"),
        ({"days": -1}, "rule_exemption.bad_instant"),
        ({"days": 400}, "rule_exemption.bad_instant"),
        ({"roles": ["king"]}, "rule_exemption.unknown"),
        ({"units": ["atlantis"]}, "rule_exemption.unknown"),
    ],
)
def test_wish_that_makes_no_sense_is_refused(
    rule: Rule, legal: User, asked: dict[str, Any], code: str
) -> None:
    with pytest.raises(Invalid) as caught:
        rule_exemptions.ask(rule, wish(**asked), actor=legal)

    assert caught.value.code == code


@pytest.mark.parametrize("role", ["hr", "admin", "moderator", "auditor", "representative"])
def test_exemptions_are_for_legal_and_leads(rule: Rule, legal: User, role: str) -> None:
    person, row = UserFactory(**{role: True}), rule_exemptions.ask(rule, wish(), actor=legal)

    for act in (rule_exemptions.grant, rule_exemptions.revoke):
        with pytest.raises(NotAllowed):
            act(row, actor=person)
    with pytest.raises(NotAllowed):
        rule_exemptions.ask(rule, wish(), actor=person)


def test_nobody_grants_their_own_wish(rule: Rule, legal: User, comms: User) -> None:
    row = rule_exemptions.ask(rule, wish(), actor=legal)
    row.asked_by = comms  # whatever the object at hand says

    with pytest.raises(NotAllowed):
        rule_exemptions.grant(row, actor=legal)


def test_wish_is_answered_once(rule: Rule, legal: User, comms: User) -> None:
    row = granted(rule, legal, comms)

    with pytest.raises(WrongState):
        rule_exemptions.grant(row, actor=comms)
    rule_exemptions.revoke(row, actor=comms)
    with pytest.raises(WrongState):
        rule_exemptions.revoke(row, actor=legal)


def test_every_step_is_in_the_ledger(rule: Rule, legal: User, comms: User) -> None:
    rule_exemptions.revoke(granted(rule, legal, comms), actor=legal)

    entries = LedgerEntry.objects.filter(subject_type="charter.ruleexemption").order_by("pk")
    assert [(each.action, each.actor_id) for each in entries] == [
        ("rule_exemption.ask", legal.pk),
        ("rule_exemption.grant", comms.pk),
        ("rule_exemption.revoke", legal.pk),
    ]


def test_database_refuses_to_grant_ones_own(rule: Rule, legal: User) -> None:
    row = rule_exemptions.ask(rule, wish(), actor=legal)
    yes = {"granted_by": legal, "granted_at": timezone.now()}

    with pytest.raises(IntegrityError), transaction.atomic():
        RuleExemption.objects.filter(pk=row.pk).update(**yes)


@pytest.mark.parametrize(
    "change",
    [
        {"expires_at": timezone.now() + timedelta(days=99)},
        {"roles": []},
        {"reason": "another"},
        {"revoked_at": None},
    ],
)
def test_database_refuses_to_change_what_was_granted(
    rule: Rule, legal: User, comms: User, change: dict[str, Any]
) -> None:
    row = granted(rule, legal, comms)
    rule_exemptions.revoke(row, actor=legal)

    with pytest.raises(IntegrityError), transaction.atomic():
        RuleExemption.objects.filter(pk=row.pk).update(**change)


def test_database_refuses_to_spare_everybody(rule: Rule, legal: User) -> None:
    until = timezone.now() + timedelta(days=1)

    with pytest.raises(IntegrityError), transaction.atomic():
        RuleExemption.objects.create(rule=rule, expires_at=until, reason="x", asked_by=legal)
