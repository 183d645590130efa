"""The first 48 hours of a post, for its author, and of many, for everybody."""

from datetime import date

import pytest

from advocacy.reports.engagement_facts import facts_of
from advocacy.reports.first_hours import of_post, of_slice
from advocacy.reports.slices import Slice
from charter.models import Unit
from tests.factories.engagement import DAY, SINCE, early, out, people, read
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
CURVE = (10, 30, 50, 70, 90, 95)
OCTOBER = Slice(day=DAY, since=SINCE)
LATE = date(2026, 11, 1)


@pytest.fixture
def root() -> Unit:
    return UnitFactory(code="group")


def test_author_sees_each_hour_that_was_read() -> None:
    post = out(UserFactory())
    early(post, CURVE[:3], reactions=2)

    found = of_post(post)

    assert [(each.hours, each.counts[:2]) for each in found.moments] == [
        (1, (10, 2)),
        (3, (30, 2)),
        (6, (50, 2)),
    ]
    assert (found.share, found.judged) == (None, 0)


def test_author_sees_how_much_of_four_weeks_came_in_two_days() -> None:
    post = out(UserFactory())
    early(post, CURVE)
    read(post, day=date(2026, 10, 20), impressions=100)
    assert of_post(post).share is None
    read(post, day=LATE, impressions=100)

    found = of_post(post)

    assert (found.share, found.judged) == (0.95, 1)


def test_slice_adds_posts_of_which_every_hour_is_known(root: Unit) -> None:
    for person in people(10, root):
        post = out(person, unit=root)
        early(post, CURVE)
        read(post, day=LATE, impressions=190)
        early(out(person, unit=root), CURVE[:5])

    found = of_slice(facts_of(OCTOBER))

    assert [each.counts[0] for each in found.moments] == [10 * each for each in CURVE]
    assert (found.posts, found.share, found.judged) == (10, 0.5, 10)


@pytest.mark.parametrize("network", ["bluesky", "threads"])
def test_slice_of_nine_people_tells_nothing(root: Unit, network: str) -> None:
    for person in people(9, root):
        early(out(person, (network,), unit=root), CURVE)

    found = of_slice(facts_of(OCTOBER))

    assert {each.counts[0] for each in found.moments} == {None}
    assert (found.posts, found.share) == (0, None)


def test_share_of_few_people_is_not_told(root: Unit) -> None:
    for number, person in enumerate(people(12, root)):
        post = out(person, unit=root)
        early(post, CURVE)
        if number < 3:
            read(post, day=LATE, impressions=190)

    found = of_slice(facts_of(OCTOBER))

    assert (found.moments[0].counts[0], found.share) == (120, None)
