import pytest

from moderation.models import Decision
from moderation.services import queue
from moderation.services.queue import Filters
from moderation.states import CaseState, Lane
from tests.factories.moderation import CaseFactory, DecisionFactory
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_queue_shows_the_units_of_the_moderator(author, reviewer, outsider):
    case = CaseFactory(author=author)

    assert list(queue.queue(reviewer)) == [case]
    assert not queue.queue(outsider)


@pytest.mark.parametrize("role", ["hr", "admin", "auditor", "executive", "representative"])
def test_queue_is_empty_for_other_roles(author, company, role):
    CaseFactory(author=author)
    user = UserFactory(unit=company, is_superuser=True, **{role: True})

    assert not queue.queue(user)


def test_legal_sees_severity_4_and_what_was_handed_over(author, legal):
    CaseFactory(author=author)
    grave = CaseFactory(author=author, four_eyes=True)
    handed = CaseFactory(author=author, escalated=True)
    answered = CaseFactory(author=author, state=CaseState.QUEUED)
    DecisionFactory(case=answered, kind=Decision.Kind.ESCALATE)

    assert set(queue.queue(legal)) == {grave, handed, answered}


def test_queue_is_in_the_order_of_urgency(author, reviewer):
    ranks = [30, 10, 20, 10]
    cases = [CaseFactory(author=author, rank=rank) for rank in ranks]

    expected = sorted(cases, key=lambda case: (case.rank, case.pk))
    assert list(queue.queue(reviewer)) == expected


@pytest.mark.parametrize(
    ("filters", "fields"),
    [
        (Filters(lane=Lane.FOUR_EYES), {"four_eyes": True}),
        (Filters(severity=4), {"four_eyes": True}),
        (Filters(network="bluesky"), {"networks": " bluesky practice "}),
        (Filters(language="en"), {"language": "en"}),
        (Filters(state=CaseState.REFUSED), {"state": CaseState.REFUSED}),
        (Filters(claimed="mine"), {"claimed": True, "claimed_by": "reviewer"}),
        (Filters(claimed="free"), {}),
        (Filters(text="éolienne"), {"text": "Une Éolienne éolienne"}),
    ],
)
def test_queue_filters(author, reviewer, comms, filters, fields):
    other = {"claimed": True, "claimed_by": comms} if filters.claimed else {}
    CaseFactory(author=author, **other)
    if fields.get("claimed_by") == "reviewer":
        fields = {**fields, "claimed_by": reviewer}
    wanted = CaseFactory(author=author, **fields)

    assert list(queue.queue(reviewer, filters)) == [wanted]


def test_queue_filters_by_unit_and_below(author, reviewer, subsidiary, company):
    below = UnitFactory(code="agence", parent=subsidiary)
    case = CaseFactory(author=author)
    deeper = CaseFactory(author=UserFactory(unit=below))
    CaseFactory(author=UserFactory(unit=company))

    assert set(queue.queue(reviewer, Filters(unit=subsidiary))) == {case, deeper}


@pytest.mark.parametrize("state", ["", CaseState.APPROVED])
def test_pages_show_every_case_once_and_in_order(author, reviewer, state):
    traits = {"state": state} if state else {}
    for rank in (1, 2, 2, 2, 3, 4, 4):
        CaseFactory(author=author, rank=rank, **traits)
    cases = queue.queue(reviewer, Filters(state=state))

    seen, after = [], None
    while True:
        page = queue.page(cases, after=after, size=2)
        seen += page.cases
        after = page.after
        if after is None:
            break

    assert seen == list(cases)
    assert len(seen) == 7


def test_page_takes_one_query_however_many_cases(author, reviewer, django_assert_num_queries):
    CaseFactory.create_batch(12, author=author, claimed=True)
    cases = queue.queue(reviewer)

    with django_assert_num_queries(1):
        for case in queue.page(cases, size=10).cases:
            assert case.author.first_name
            assert case.unit.code
            assert case.claimed_by.first_name


def test_next_is_the_one_behind_and_then_the_first(author, reviewer):
    first, second, third = (CaseFactory(author=author, rank=rank) for rank in (1, 2, 3))
    cases = queue.queue(reviewer)

    def following(place):
        return queue.next_after(cases, place, user=reviewer)

    assert following((1, first.pk)) == second
    assert following((3, third.pk)) == first
    assert following(None) == first


def test_next_is_never_the_case_just_done_or_one_not_mine_to_decide(author, reviewer, comms):
    done = CaseFactory(author=author)
    CaseFactory(author=author, claimed=True, claimed_by=comms)
    CaseFactory(author=reviewer)
    CaseFactory(author=author, four_eyes=True, first_approver=reviewer)
    CaseFactory(author=author, escalated=True)

    assert queue.next_after(queue.queue(reviewer), (done.rank, done.pk), user=reviewer) is None


def test_decided_today_counts_my_decisions(reviewer):
    DecisionFactory(decider=reviewer)
    DecisionFactory()

    assert queue.decided_today(reviewer) == 1
