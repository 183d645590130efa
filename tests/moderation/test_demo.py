from datetime import UTC, datetime

import pytest
from django.utils import timezone

from config.demo.world import World
from moderation import demo
from moderation.audit.reading import intact
from moderation.demo import CaseRow, seed_cases
from moderation.models import Hold, LedgerEntry
from moderation.states import CaseState, Lane
from tests.factories.moderation import charter_in_force, content, rule_in_force
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

JUNE = datetime(2026, 6, 2, 9, tzinfo=UTC)
FIGURE = "Notre chiffre d’affaires atteint 1 250 M€"


@pytest.fixture
def rows(author):
    charter_in_force()
    rule_in_force("finance.figure")
    first = [CaseRow(author, content(f"Essai {n}"), JUNE) for n in range(5)]
    return [
        *first,
        CaseRow(author, content("Sixième"), JUNE),
        CaseRow(author, content(FIGURE), JUNE),
        CaseRow(author, content(f"{FIGURE} !"), JUNE, "refuse", note="Non.", clause_id="bourse"),
        CaseRow(author, content(f"{FIGURE}."), JUNE, "escalate", note="Publié ?"),
        CaseRow(author, content(f"{FIGURE}…"), timezone.now(), "waiting"),
    ]


def test_seeded_cases_went_the_way_the_rules_send_them(rows, reviewer, comms):
    cases = seed_cases(rows, reviewers=[reviewer, comms])

    assert [(case.lane, case.state) for case in cases] == [
        *[(Lane.LIGHT, CaseState.APPROVED)] * 5,
        (Lane.DIRECT, CaseState.APPROVED),
        (Lane.FOUR_EYES, CaseState.APPROVED),
        (Lane.FOUR_EYES, CaseState.REFUSED),
        (Lane.FOUR_EYES, CaseState.ESCALATED),
        (Lane.FOUR_EYES, CaseState.QUEUED),
    ]
    assert [case.decisions.count() for case in cases] == [1, 1, 1, 1, 1, 1, 2, 1, 1, 0]
    assert cases[6].findings.exists()


def test_seeded_history_reads_like_the_real_one(rows, reviewer, comms):
    cases = seed_cases(rows, reviewers=[reviewer, comms])

    entries = LedgerEntry.objects.filter(subject_id=str(cases[6].pk)).order_by("pk")
    assert [entry.action for entry in entries] == [
        "case.submit", "case.queue", "case.claim", "case.approve_first", "case.claim",
        "case.approve",
    ]  # fmt: skip
    assert all(intact(entry) for entry in entries)
    assert [entry.at for entry in entries] == sorted(entry.at for entry in entries)
    yes = cases[6].decisions.order_by("made_at")
    assert [row.decider for row in yes] == [cases[6].first_approver, comms]


def test_nobody_answers_their_own_post_in_the_demo(reviewer, comms):
    charter_in_force()

    (case,) = seed_cases([CaseRow(reviewer, content(), JUNE)], reviewers=[reviewer, comms])

    assert case.decisions.get().decider == comms


def test_seed_remembers_a_lifted_freeze_once(company):
    cast = {key: UserFactory(unit=company) for key in ("helene", "antoine", "isabel")}
    world = World(now=timezone.now(), cast=cast)

    demo.seed(world)
    demo.seed(world)

    hold = Hold.objects.get()
    assert hold.asked_by != hold.released_by
    assert LedgerEntry.objects.filter(subject_type="moderation.hold").count() == 3
