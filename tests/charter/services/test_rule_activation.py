"""Nobody activates alone: another person always, and two where a rule may hold posts untried."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from charter.models import RuleRevision, RuleTrial, User
from charter.services import rule_activation, rules
from charter.services.rule_activation import Need
from charter.states import RULE_REVISION
from config.kernel.errors import NotAllowed, WrongState
from moderation.models import LedgerEntry
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
VALUES: dict[str, Any] = {"severity": 2, "mode": "enforce", "message_fr": "m", "message_en": "m"}
ARMED = {**VALUES, "severity": 3}


@pytest.fixture
def third(legal: User) -> User:
    """Give another lawyer."""
    person: User = UserFactory(unit=legal.unit, legal=True)
    return person


def _write(actor: User, **values: Any) -> RuleRevision:
    return rules.write_rule(
        clause_id="say-who-you-are", type="privacy.identifiers", code="R17",
        values={**VALUES, **values}, actor=actor,
    )  # fmt: skip


def _tried(revision: RuleRevision, **figures: int) -> None:
    usual = {"posts": 1000, "hits": 5, "held_now": 100, "held_with": 105}
    rule_activation.record_trial(revision.pk, **{**usual, **figures}, actor=revision.written_by)


def test_another_person_activates(legal: User, comms: User) -> None:
    revision = _write(legal)

    assert rule_activation.activate_revision(revision, actor=comms)

    assert (revision.state, revision.activated_by) == ("active", comms)


def test_writer_is_refused(legal: User) -> None:
    revision = _write(legal)

    with pytest.raises(NotAllowed) as caught:
        rule_activation.activate_revision(revision, actor=legal)

    assert caught.value.code == "rule.own_revision"


@pytest.mark.parametrize("role", ["hr", "admin", "moderator", "auditor", "representative"])
def test_activation_is_for_legal_and_leads(legal: User, role: str) -> None:
    with pytest.raises(NotAllowed):
        rule_activation.activate_revision(_write(legal), actor=UserFactory(**{role: True}))


def test_activation_retires_the_former_revision(legal: User, comms: User) -> None:
    first = _write(legal)
    rule_activation.activate_revision(first, actor=comms)
    second = rules.revise_rule(first.rule, values=VALUES, actor=comms)

    rule_activation.activate_revision(second, actor=legal)

    states = RuleRevision.objects.order_by("number").values_list("number", "state")
    assert list(states) == [(1, "retired"), (2, "active")]


def test_activation_of_an_older_proposal_is_refused(legal: User, comms: User) -> None:
    first = _write(legal)
    second = rules.revise_rule(first.rule, values=VALUES, actor=legal)
    rule_activation.activate_revision(second, actor=comms)

    with pytest.raises(WrongState):
        rule_activation.activate_revision(first, actor=comms)


@pytest.mark.parametrize(
    ("values", "need"),
    [
        ({"severity": 2}, Need.ONE),
        ({"severity": 3}, Need.UNTRIED),
        ({"severity": 5}, Need.UNTRIED),
        ({"severity": 4, "mode": "advise"}, Need.ONE),
        ({"severity": 4, "mode": "shadow"}, Need.ONE),
    ],
)
def test_only_what_may_hold_posts_has_to_be_tried(
    legal: User, values: dict[str, Any], need: Need
) -> None:
    assert rule_activation.need(_write(legal, **values)) is need


@pytest.mark.parametrize(
    ("figures", "need"),
    [
        ({}, Need.ONE),
        ({"held_now": 130, "held_with": 150}, Need.ONE),
        ({"held_now": 149, "held_with": 151}, Need.OVER_BUDGET),
        ({"held_now": 100, "held_with": 121}, Need.OVER_BUDGET),
        ({"posts": 0, "hits": 0, "held_now": 0, "held_with": 0}, Need.UNTRIED),
    ],
)
def test_back_test_decides_by_the_queue_it_foretells(
    legal: User, figures: dict[str, int], need: Need
) -> None:
    revision = _write(legal, severity=3)

    _tried(revision, **figures)

    assert rule_activation.need(revision) is need


def test_budget_is_a_setting(legal: User, settings: Any) -> None:
    revision = _write(legal, severity=3)
    _tried(revision)

    settings.RULE_QUEUE_BUDGET = 5

    assert rule_activation.need(revision) is Need.OVER_BUDGET


def test_back_test_of_another_revision_says_nothing(legal: User) -> None:
    first = _write(legal, severity=3)
    _tried(first)

    second = rules.revise_rule(first.rule, values=ARMED, actor=legal)

    assert rule_activation.need(second) is Need.UNTRIED


def test_newest_back_test_counts_for_a_month(legal: User) -> None:
    revision = _write(legal, severity=3)
    _tried(revision, held_with=200)
    _tried(revision)
    assert rule_activation.need(revision) is Need.ONE

    with time_machine.travel(timezone.now() + timedelta(days=31)):
        assert rule_activation.need(revision) is Need.UNTRIED


def test_tried_rule_is_armed_by_one_other(legal: User, comms: User) -> None:
    revision = _write(legal, severity=3)
    _tried(revision)

    assert rule_activation.activate_revision(revision, actor=comms)


def test_untried_rule_takes_two_others(legal: User, comms: User, third: User) -> None:
    revision = _write(legal, severity=3)

    assert not rule_activation.activate_revision(revision, actor=comms)
    assert (revision.state, revision.first_activator) == ("draft", comms)
    assert rule_activation.activate_revision(revision, actor=third)

    assert (revision.state, revision.activated_by) == ("active", third)
    actions = LedgerEntry.objects.filter(subject_type="charter.rulerevision")
    assert list(actions.order_by("pk").values_list("action", "actor_id")) == [
        ("rule_revision.write", legal.pk),
        ("rule_revision.agree", comms.pk),
        ("rule_revision.activate", third.pk),
    ]


def test_first_of_two_cannot_be_the_second(legal: User, comms: User) -> None:
    revision = _write(legal, severity=3)
    rule_activation.activate_revision(revision, actor=comms)

    with pytest.raises(NotAllowed) as caught:
        rule_activation.activate_revision(revision, actor=comms)

    assert caught.value.code == "rule.agreed_already"


def test_writer_cannot_be_the_second(legal: User, comms: User) -> None:
    revision = _write(legal, severity=3)
    rule_activation.activate_revision(revision, actor=comms)

    with pytest.raises(NotAllowed):
        rule_activation.activate_revision(revision, actor=legal)


def test_object_at_hand_cannot_pretend(legal: User, comms: User, third: User) -> None:
    revision = _write(legal, severity=3)
    pretended = RuleRevision.objects.get(pk=revision.pk)
    pretended.severity, pretended.mode, pretended.first_activator = 0, "shadow", third
    pretended.written_by = third

    assert not rule_activation.activate_revision(pretended, actor=comms)
    with pytest.raises(NotAllowed):
        rule_activation.activate_revision(pretended, actor=legal)


def test_copying_does_not_go_around_it(legal: User, comms: User) -> None:
    revision = _write(legal, severity=3)
    copied = rules.copy_revision(revision, writer=legal)

    with pytest.raises(WrongState) as caught:
        rules.replace_active(copied, activator=comms)

    assert caught.value.code == "rule.not_a_copy"


def test_copy_of_what_acted_comes_back(legal: User, comms: User, third: User) -> None:
    first = _write(legal, severity=3)
    for person in (comms, third):
        rule_activation.activate_revision(first, actor=person)
    later = rules.revise_rule(first.rule, values=VALUES, actor=legal)
    rule_activation.activate_revision(later, actor=comms)

    copied = rules.copy_revision(first, writer=legal)
    rules.replace_active(copied, activator=comms)

    copied.refresh_from_db()
    assert (copied.state, copied.severity) == ("active", 3)


def test_withdrawn_proposal_cannot_be_agreed_to(legal: User, comms: User) -> None:
    revision = _write(legal, severity=3)
    rules.retire_revision(revision, actor=legal)

    with pytest.raises(WrongState):
        rule_activation.activate_revision(revision, actor=comms)


@pytest.mark.parametrize("column", ["activated_by", "first_activator"])
def test_database_refuses_the_writer(legal: User, column: str) -> None:
    revision = _write(legal)
    instants = {"activated_at": timezone.now(), "first_activated_at": timezone.now()}

    with pytest.raises(IntegrityError), transaction.atomic():
        RuleRevision.objects.filter(pk=revision.pk).update(**{column: legal}, **instants)


def test_database_refuses_one_person_twice(legal: User, comms: User) -> None:
    revision = _write(legal, severity=3)
    rule_activation.activate_revision(revision, actor=comms)

    with pytest.raises(IntegrityError), transaction.atomic():
        RULE_REVISION.advance(
            revision, "activate", actor=comms,
            changes={"activated_by": comms, "activated_at": timezone.now()},
        )  # fmt: skip


def test_first_yes_is_written_once(legal: User, comms: User, third: User) -> None:
    revision = _write(legal, severity=3)
    rule_activation.activate_revision(revision, actor=comms)

    with pytest.raises(IntegrityError), transaction.atomic():
        RuleRevision.objects.filter(pk=revision.pk).update(first_activator=third)


def test_back_test_cannot_be_bettered_afterwards(legal: User) -> None:
    _tried(_write(legal, severity=3), held_with=200)

    with pytest.raises(IntegrityError), transaction.atomic():
        RuleTrial.objects.update(held_with=0)
    with pytest.raises(IntegrityError), transaction.atomic():
        RuleTrial.objects.all().delete()


def test_back_test_cannot_count_more_than_its_posts(legal: User) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        _tried(_write(legal), posts=10, hits=11, held_now=0, held_with=0)


def test_older_proposal_is_not_even_agreed_to(legal: User, comms: User) -> None:
    first = _write(legal, severity=3)
    second = rules.revise_rule(first.rule, values=VALUES, actor=legal)
    rule_activation.activate_revision(second, actor=comms)

    with pytest.raises(WrongState):
        rule_activation.activate_revision(first, actor=comms)
    first.refresh_from_db()
    assert first.first_activator is None
