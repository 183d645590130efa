"""The figures of the journey, from rows, and never of a few."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from advocacy.models import Account, UnitDay
from advocacy.reports import journey_figures as figures
from advocacy.reports.journey_figures import Facts, Series, share
from charter.models import User
from tests.factories import lessons
from tests.factories.histories import authors_of, written
from tests.factories.moderation import acknowledged, charter_in_force
from tests.factories.people import UnitFactory, UserFactory


@pytest.mark.parametrize(
    ("some", "of", "told"),
    [
        (5, 9, None), (9, 40, None), (31, 40, None), (0, 40, 0.0), (40, 40, 1.0), (20, 40, 0.5),
        (2497, 2500, 1.0), (3, 2500, 0.0), (0, 0, None),
    ],
)  # fmt: skip
def test_share_of_a_few_is_not_told(some: int, of: int, told: float | None) -> None:
    assert share(some, of) == told


def newest(series: Series) -> float | None:
    return list(series.values())[-1]


def people(number: int, **fields: Any) -> list[User]:
    unit = UnitFactory(code="hexalia")
    joined = date(2024, 1, 1)
    return [UserFactory(unit=unit, joined_on=joined, **fields) for _ in range(number)]


@pytest.fixture
def facts(db: None) -> Facts:
    return Facts(timezone.localdate())


def test_who_acknowledged_and_learnt(facts: Facts) -> None:
    charter_in_force()
    lessons.lesson(starter_rank=1)
    for person in people(20)[:10]:
        acknowledged(person)
        lessons.passed(person)

    assert newest(figures.acknowledged(facts)) == 0.5
    assert newest(figures.learnt(facts)) == 0.5
    assert list(figures.acknowledged(facts).values())[-2] == 0.0


def test_without_a_path_of_lessons_nobody_can_have_learnt(facts: Facts) -> None:
    people(12)

    assert newest(figures.learnt(facts)) is None


def test_unit_with_one_reviewer_is_not_looked_after(facts: Facts) -> None:
    root = UnitFactory(code="hexalia")
    UserFactory(unit=root, moderator=True)
    UserFactory(unit=UnitFactory(code="energie", parent=root), moderator=True)

    assert newest(figures.reviewed(facts)) == 0.5


def test_who_holds_an_account_and_who_began(facts: Facts) -> None:
    written(authors_of(20, 1))
    Account.objects.update(linked_at=timezone.now() - timedelta(days=200))
    people(20)
    User.objects.update(joined_on=date(2024, 1, 1))
    Account.objects.bulk_create(
        Account(owner=person, network="practice", remote_id=f"x{person.pk}", handle="x")
        for person in people(20)
    )

    assert newest(figures.engaged(facts)) == pytest.approx(40 / 60, abs=0.02)
    assert newest(figures.began(facts)) == 0.5


def test_account_that_was_given_back_is_not_held(facts: Facts) -> None:
    holders = people(24)
    Account.objects.bulk_create(
        Account(owner=person, network="practice", remote_id=f"x{person.pk}", handle="x")
        for person in holders
    )
    gone = Account.objects.filter(owner__in=holders[:12])
    gone.update(state="unlinked", ended_at=timezone.now())

    assert newest(figures.engaged(facts)) == 0.5
    assert newest(figures.connected(facts)) == 1


def test_share_of_holders_stays_as_it_was_noted(facts: Facts) -> None:
    end = list(facts.ends.values())[-1]
    unit = people(24)[0].unit
    UnitDay.objects.create(unit=unit, day=end, path=unit.path, people=40, engaged=20)

    assert newest(figures.engaged(facts)) == 0.5


def test_carriers_are_counted_in_tens_in_the_month_they_wrote(facts: Facts) -> None:
    now = timezone.localtime()
    month = now.replace(day=1, hour=12)
    written(authors_of(14, 1), now=min(month, now) + timedelta(days=90))

    assert newest(figures.carriers(facts)) in (10.0, 0.0)
    assert sum(value or 0 for value in figures.carriers(facts).values()) == 10.0


def test_past_the_fifth_and_still_active(facts: Facts) -> None:
    written(authors_of(30, 1) + authors_of(20, 7))

    assert newest(figures.past_fifth(facts)) == 0.4
    assert newest(figures.active(facts)) == 0.0


def test_what_was_sent_is_read_once_until_something_goes_out(
    facts: Facts, django_assert_num_queries: Any
) -> None:
    written(authors_of(20, 1))
    today = timezone.localdate()
    made = facts.sendings

    with django_assert_num_queries(1):
        assert Facts(today).sendings == made
    written(authors_of(10, 1))
    assert Facts(today).sendings[facts.months[-1]].authors == 30


def test_what_is_not_known_is_not_zero(facts: Facts) -> None:
    for series in (figures.unique, figures.in_time, figures.hours, figures.direct):
        assert newest(series(facts)) is None


def test_every_series_has_the_twelve_months(facts: Facts) -> None:
    assert all(list(series(facts)) == facts.months for series in figures.SERIES)


def test_days_of_an_earlier_year() -> None:
    found = Facts(datetime(2025, 3, 10, tzinfo=UTC).date())

    assert found.months[-1] == date(2025, 3, 1)
    assert found.ends[date(2025, 2, 1)] == date(2025, 2, 28)
