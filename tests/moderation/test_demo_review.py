"""How the demo answers one submission, in a company of a handful of people."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from config.demo.world import Reply, Submission, World
from moderation import demo
from moderation.models import Case, Hold, LedgerEntry
from moderation.states import CaseState
from tests.factories.demo import NOW
from tests.factories.moderation import charter_in_force, content, rule_in_force
from tests.factories.people import UserFactory

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
