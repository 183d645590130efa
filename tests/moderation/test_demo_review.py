"""How the demo answers one submission, in a company of a handful of people."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from config.demo.world import Reply, Submission, World
from moderation import demo, demo_supervision
from moderation.models import CalibrationDraw, CalibrationReview, Case, Hold, LedgerEntry
from moderation.services import sampling
from moderation.states import CaseState
from tests.factories.demo import NOW
from tests.factories.moderation import (
    DecisionFactory,
    charter_in_force,
    content,
    rule_in_force,
)
from tests.factories.people import UserFactory
from tests.factories.supervision import heard

pytestmark = pytest.mark.django_db

FIGURE = "Notre chiffre d’affaires atteint 1 250 M€"


def reviewed(author: Any, *, lead: Any, text: str = FIGURE, replies: Any = ()) -> Case:
    """Have one submission reviewed in a world of its own."""
    world = World(now=timezone.now(), cast={"sophie": lead, "antoine": UserFactory(legal=True)})
    sent = Submission(author, content(text), world.now, "/posts/1/", replies=replies)
    world.submissions = [sent]
    demo.review(world)
    demo.record(world)
    sent.case.refresh_from_db()
    return sent.case


def test_four_eyes_wait_for_the_second_yes(author: Any, comms: Any) -> None:
    charter_in_force()
    rule_in_force("finance.figure")
    yes = Reply("approve", timezone.now() + timedelta(hours=1), "sophie")
    second = Reply("approve", timezone.now() + timedelta(hours=2), "antoine")

    one = reviewed(author, lead=comms, replies=[yes])
    two = reviewed(author, lead=comms, replies=[yes, second])

    assert (one.state, one.first_approver) == (CaseState.QUEUED, comms)
    assert (two.state, two.decisions.count()) == (CaseState.APPROVED, 2)
    assert [entry.action for entry in LedgerEntry.objects.filter(subject_id=two.pk)] == [
        "case.submit", "case.queue", "case.claim", "case.approve_first", "case.claim",
        "case.approve",
    ]  # fmt: skip


def test_texts_that_disagree_with_the_rules_stop_the_demo(author: Any, comms: Any) -> None:
    charter_in_force()
    rule_in_force("secret.credential")
    no = Reply("request_changes", NOW, "sophie", note="Non.")

    with pytest.raises(ValueError, match="would not be taken"):
        reviewed(author, lead=comms, text="Mot de passe : Bienvenue!4782")
    sent = [Submission(author, content(f"n. {n}"), timezone.now(), "/") for n in range(6)]
    for each in sent[:5]:
        each.replies = [Reply("approve", each.at, "sophie")]
    sent[5].replies, sent[5].at = [no], sent[5].at + timedelta(hours=1)
    world = World(now=NOW, cast={"sophie": comms}, submissions=sent)
    with pytest.raises(ValueError, match="hold nothing"):
        demo.review(world)


def test_seed_remembers_a_lifted_freeze_once(company: Any) -> None:
    cast = {key: UserFactory(unit=company) for key in ("helene", "antoine", "isabel")}
    world = World(now=timezone.now(), cast=cast)

    for _ in range(2):
        demo.seed(world)
        demo.record(world)

    hold = Hold.objects.get()
    assert hold.asked_by != hold.released_by
    assert world.freezes == [(hold.set_at, hold.released_at)]
    assert LedgerEntry.objects.filter(subject_type="moderation.hold").count() == 3


def test_second_readings_follow_the_lot_of_the_month(author: Any, comms: Any) -> None:
    charter_in_force()
    heard(author.unit)
    other = UserFactory(unit=comms.unit, moderator=True)
    period = sampling.period_at(NOW - timedelta(days=10))
    made = {"decider": comms, "made_at": NOW - timedelta(days=10)}
    cases = [
        DecisionFactory(case__author=author, case__approved=True, **made).case for _ in range(90)
    ]
    world = World(now=NOW, cast={"sophie": comms, "james": other})

    demo_supervision.look(world, [(case, None, None) for case in cases])  # type: ignore[misc]

    key, rate = sampling.key_of(period), demo_supervision.READ_AGAIN
    drawn = [
        case.pk
        for case in cases
        if sampling.is_drawn(key, case.pk, f"calibration:{case.digest}", rate)
    ]
    assert [row.case_id for row in CalibrationDraw.objects.order_by("pk")] == drawn
    assert CalibrationReview.objects.filter(reviewer=other).count() == len(drawn)
