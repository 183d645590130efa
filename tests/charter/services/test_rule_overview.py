"""All rules at a glance, and the weaker form of one that is wrong too often."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from charter.models import RuleRevision, User, Version
from charter.services import rule_activation, rule_demotion, rule_exemptions, rules
from charter.services.rule_exemptions import Wish
from charter.services.rule_overview import Line, overview
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import LedgerEntry
from tests.factories.charter import RuleFactory, RuleRevisionFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def the_line() -> Line:
    (line,) = overview()
    return line


def test_line_is_of_the_active_revision_and_names_what_is_proposed(version: Version) -> None:
    active = RuleRevisionFactory(severity=2)
    proposed = RuleRevisionFactory(rule=active.rule, number=2, draft=True)

    line = the_line()

    assert (line.revision, line.proposed, line.in_force) == (active, proposed, True)
    assert line.clause == "say-who-you-are (fr)"


def test_rule_that_was_only_proposed_is_shown_and_withdrawn_ones_are_not(legal: User) -> None:
    proposed = RuleRevisionFactory(draft=True)
    withdrawn = RuleRevisionFactory(rule=RuleFactory(code="GONE"), draft=True)
    rules.retire_revision(withdrawn, actor=legal)

    line = the_line()

    assert (line.revision, line.in_force, line.clause) == (proposed, False, "")


def test_rule_that_was_stopped_stays_in_the_list(version: Version, legal: User) -> None:
    stopped = RuleRevisionFactory()
    rules.retire_revision(stopped, actor=legal)

    assert (the_line().revision, the_line().in_force) == (stopped, False)


@pytest.mark.parametrize(("days", "overdue"), [(-1, True), (0, False), (1, False), (None, False)])
def test_rule_is_overdue_after_its_day(days: int | None, overdue: bool) -> None:
    today = timezone.localdate()
    RuleRevisionFactory(review_on=None if days is None else today + timedelta(days=days))

    assert the_line().overdue is overdue


def test_exemptions_in_effect_are_counted(version: Version, legal: User, comms: User) -> None:
    rule = RuleRevisionFactory().rule
    until = timezone.now() + timedelta(days=2)
    rows = [
        rule_exemptions.ask(rule, Wish([role], [], until, "x"), actor=legal)
        for role in ("finance", "executive")
    ]
    rule_exemptions.grant(rows[0], actor=comms)

    assert the_line().exemptions == 1


def test_overview_takes_three_queries(version: Version, django_assert_num_queries: Any) -> None:
    for _ in range(4):
        RuleRevisionFactory()

    with django_assert_num_queries(3):
        assert len(overview()) == 4


def test_demotion_changes_the_weight_alone(legal: User, comms: User) -> None:
    active = RuleRevisionFactory(severity=3, protected_override="Motif", params={"iban": False})

    row = rule_demotion.demote(active.rule.code, severity=2, mode="enforce", actor=legal)

    assert (row.number, row.state, row.severity, row.written_by) == (2, "draft", 2, legal)
    assert (row.params, row.protected_override) == (active.params, "Motif")
    assert rule_activation.activate_revision(row, actor=comms)
    assert LedgerEntry.objects.filter(action="rule_revision.demote").count() == 1


@pytest.mark.parametrize(
    ("severity", "mode"),
    [(3, "advise"), (4, "shadow"), (2, "enforce"), (-1, "advise"), (2, "loud"), (9, "shadow")],
)
def test_what_is_not_weaker_is_refused(legal: User, severity: int, mode: str) -> None:
    active = RuleRevisionFactory(severity=3, mode="advise")

    with pytest.raises(Invalid):
        rule_demotion.demote(active.rule.code, severity=severity, mode=mode, actor=legal)


def test_demotion_waits_for_what_is_proposed_already(legal: User) -> None:
    active = RuleRevisionFactory(severity=3)
    RuleRevisionFactory(rule=active.rule, number=2, draft=True)

    with pytest.raises(WrongState) as caught:
        rule_demotion.demote(active.rule.code, severity=2, mode="enforce", actor=legal)

    assert caught.value.code == "rule.proposal_waits"


def test_demotion_of_what_is_not_there_is_refused(legal: User) -> None:
    with pytest.raises(WrongState):
        rule_demotion.demote("R99", severity=2, mode="enforce", actor=legal)


@pytest.mark.parametrize("role", ["hr", "auditor", "moderator"])
def test_demotion_is_for_those_who_write_rules(role: str) -> None:
    active = RuleRevisionFactory(severity=3)
    person = UserFactory(**{role: True})

    with pytest.raises(NotAllowed):
        rule_demotion.demote(active.rule.code, severity=2, mode="enforce", actor=person)
    assert RuleRevision.objects.count() == 1
