from datetime import timedelta

import pytest
from django.utils import timezone

from config.demo.world import Reply, Submission, World
from moderation import demo
from moderation.audit.reading import intact
from moderation.models import Case, Hold, LedgerEntry
from moderation.states import CaseState, Lane
from tests.factories.moderation import charter_in_force, content, rule_in_force
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

FIGURE = "Notre chiffre d’affaires atteint 1 250 M€"


@pytest.fixture
def world(author, reviewer, comms, legal):
    """Give a company whose charter came into force two months ago."""
    now = timezone.now()
    charter_in_force(since=now - timedelta(days=60))
    rule_in_force("finance.figure")
    cast = {"camille": author, "sophie": reviewer, "helene": comms, "isabel": legal}
    return World(now=now, cast={**cast, "antoine": UserFactory()})


def sent(world, text, *replies, days=30, **fields):
    at = world.now - timedelta(days=days)
    answers = [Reply(kind, at + timedelta(minutes=10 * n), by, note="Voici pourquoi.")
               for n, (kind, by) in enumerate(replies, start=1)]  # fmt: skip
    author = world.cast["camille"]
    submission = Submission(author, content(text), at, "", replies=answers, **fields)
    world.submissions.append(submission)
    return submission


def test_submissions_go_the_way_the_rules_send_them(world):
    for number in range(5):
        sent(world, f"Essai {number}", ("approve", "sophie"), days=40 - number)
    sixth = sent(world, "Sixième")
    figure = sent(world, FIGURE, ("approve", "sophie"), ("approve", "helene"))
    handed = sent(world, f"{FIGURE} ?", ("escalate", "sophie"))
    live = sent(world, f"{FIGURE} !", days=0)

    demo.review(world)

    cases = [each.case for each in (sixth, figure, handed, live)]
    assert [(case.lane, case.state) for case in cases] == [
        (Lane.DIRECT, CaseState.APPROVED),
        (Lane.FOUR_EYES, CaseState.APPROVED),
        (Lane.FOUR_EYES, CaseState.ESCALATED),
        (Lane.FOUR_EYES, CaseState.QUEUED),
    ]
    assert [case.decisions.count() for case in cases] == [1, 2, 1, 0]
    assert all(case.findings.exists() for case in cases[1:])


def test_ledger_of_the_demo_reads_like_the_real_one(world):
    sent(world, FIGURE, ("approve", "sophie"), ("approve", "helene"))

    demo.review(world)
    demo.record(world)

    entries = LedgerEntry.objects.order_by("pk")
    assert [entry.action for entry in entries] == [
        "case.submit", "case.queue", "case.claim", "case.approve_first", "case.claim",
        "case.approve",
    ]  # fmt: skip
    assert [entry.at for entry in entries] == sorted(entry.at for entry in entries)
    assert all(intact(entry) for entry in entries)


def test_answer_where_the_rules_ask_nobody_is_a_mistake_of_the_demo(world):
    for number in range(5):
        sent(world, f"Essai {number}", ("approve", "sophie"), days=40 - number)
    sent(world, "Sixième", ("refuse", "sophie"))

    with pytest.raises(ValueError, match="Sixième"):
        demo.review(world)

    assert not Case.objects.exists()


def test_seed_remembers_a_lifted_freeze_once(world):
    demo.seed(world)
    demo.seed(world)

    hold = Hold.objects.get()
    assert hold.asked_by != hold.released_by
