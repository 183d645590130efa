"""What the one-page report tells of review: never what became of the posts of a few."""

from datetime import UTC, date, datetime

import pytest
from django.utils.translation import override

from advocacy.reports import summary
from moderation.states import Lane
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.readings import account_read
from tests.factories.reviews import Sent, submitted

pytestmark = pytest.mark.django_db
AT = datetime(2026, 10, 14, 9, tzinfo=UTC)
TODAY = date(2026, 11, 29)


def review_of(direct, read, *, unit=""):
    """The sentence of October, of posts that left at once and others, by their authors."""
    home = UnitFactory(code="bank", parent=UnitFactory())
    account_read(followers=10, day=date(2026, 10, 31), owner=UserFactory(unit=home))
    lanes = {Lane.DIRECT: direct, Lane.LIGHT: read}
    submitted([Sent(each, home, AT, lane) for lane, people in lanes.items() for each in people])
    with override("en"):
        page = summary.of_month(date(2026, 10, 1), unit=unit, today=TODAY)
    return [line.text for line in page.lines if line.label == "Review"]


def test_review_is_told_of_ten_people_on_each_side():
    assert review_of(range(10), range(5, 15)) == [
        "50% of 20 posts left at once; somebody read the other 10 before."
    ]


@pytest.mark.parametrize(
    ("direct", "read"),
    [(range(10), [7] * 12), ([3] * 12, range(10)), (range(40), range(9)), (range(40), ())],
)
def test_review_is_not_told_of_the_posts_of_a_few(direct, read):
    assert review_of(direct, read) == []


def test_review_is_not_told_of_a_unit():
    assert review_of(range(20), range(20), unit="bank") == []
