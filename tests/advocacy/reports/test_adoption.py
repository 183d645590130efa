"""Who goes on, from rows: whole company and units, months, and what is never shown."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as some

from advocacy.policies import STOPPED
from advocacy.reports import adoption
from advocacy.reports.adoption import LEAST, Adoption, Life, cohorts, histories, life_of
from advocacy.reports.units_told import tens
from charter.models import Unit
from tests.advocacy.reports.golden.files import recomputed
from tests.factories import advocacy as make
from tests.factories.histories import Author, authors_of, written
from tests.factories.people import UnitFactory

TODAY = date(2026, 11, 29)
LIVES = some.lists(
    some.builds(
        Life,
        posts=some.integers(1, 14),
        began=some.dates(date(2025, 8, 1), TODAY),
        stopped=some.booleans(),
    ),
    max_size=120,
)


def life(posts: int, *, began: date = TODAY) -> Life:
    return Life(posts, began, stopped=True)


def test_counts_of_a_few_people_are_not_told() -> None:
    began = date(2026, 11, 3)
    found = [life(1, began=began)] * 30 + [life(7, began=began)] * 4 + [life(2, began=began)] * 10

    november = cohorts(found, TODAY)[-1]

    assert (november.people, november.second, november.past_fifth) == (40, 10, None)


def test_months_before_anybody_began_are_left_out() -> None:
    found = [life(1, began=date(2026, 9, 3))] * 12

    assert [(each.month.month, each.people) for each in cohorts(found, TODAY)] == [
        (9, 10), (10, 0), (11, 0),
    ]  # fmt: skip


@given(LIVES)
def test_nobody_works_out_a_small_month(found: list[Life]) -> None:
    sizes: dict[date, int] = {}
    for each in found:
        month = each.began.replace(day=1)
        sizes[month] = sizes.get(month, 0) + 1

    rows = cohorts(found, TODAY)

    told = {each.month for each in rows if each.people}
    assert all(sizes[month] >= LEAST for month in told)
    left = [size for month, size in sizes.items() if month not in told]
    assert not left or not told or (sum(left) >= LEAST and len(left) > 1) or min(left) >= LEAST
    counts = [count for each in rows for count in (each.people, each.second, each.past_fifth)]
    assert all(not count or count % 10 == 0 for count in counts)


@pytest.mark.django_db
class TestHistories:
    """What authors sent, in order."""

    def test_life_is_that_of_an_author(self) -> None:
        home = UnitFactory()
        now = timezone.now()
        written([Author([home] * 3), Author([home], idle=3)], now=now)

        found = sorted((life_of(posts, now) for posts in histories(now)), key=lambda one: one.posts)

        assert [(each.posts, each.stopped) for each in found] == [(1, False), (3, True)]
        assert found[1].began == (now - timedelta(days=92)).astimezone(UTC).date()

    def test_post_on_two_networks_is_one(self) -> None:
        row = written([Author([UnitFactory()])])[0]
        row.pk, row.account = None, make.AccountFactory(owner=row.account.owner)
        row.save()

        assert [len(posts) for posts in histories(timezone.now())] == [1]

    def test_what_never_left_counts_for_nothing(self) -> None:
        make.approved(author=make.writer())

        assert list(histories(timezone.now())) == []

    def test_what_left_later_was_not_known_then(self) -> None:
        written(authors_of(1, 3))

        then = timezone.now() - timedelta(days=91)

        assert [len(posts) for posts in histories(then)] == [2]


def tree() -> tuple[Unit, list[Unit], list[Unit]]:
    """A company of three units, two of which have two each below them."""
    root = UnitFactory(code="hexalia")
    units = [UnitFactory(code=code, parent=root) for code in ("banque", "energie", "services")]
    below = [
        UnitFactory(code=f"{unit.code}-{country}", parent=unit)
        for unit in units[:2]
        for country in ("fr", "be")
    ]
    return root, units, below


def world(seed: int, people: int = 260) -> datetime:
    """A company whose people write as chance has it, and move now and then."""
    random = Random(seed)
    now = datetime(2026, 11, 29, 12, tzinfo=UTC)
    root, units, below = tree()
    homes = [root, *units, *below]
    weights = [1, 2, 2, 12, 8, 3, 7, 1]
    authors = []
    for _ in range(people):
        home, other = random.choices(homes, weights, k=2)
        posts = min(14, 1 + int(random.expovariate(0.3)))
        moves = random.choice((posts, posts, posts, random.randint(1, posts)))
        authors.append(Author([home] * moves + [other] * (posts - moves), random.randint(1, 300)))
    written(authors, now=now)
    return now


@pytest.mark.django_db
class TestUnits:
    """A unit, and its parts."""

    def test_company_and_its_one_root_say_the_same(self) -> None:
        now = world(1)

        whole, root = adoption.report(now), adoption.report(now, "hexalia")

        assert root.units == whole.units
        assert root.past_fifth == whole.past_fifth
        assert root.cohorts == []

    def test_post_counts_where_it_was_written(self) -> None:
        _root, units, _below = tree()
        written([Author([units[0]] * 2 + [units[1]] * 5)] * 40 + authors_of(40, 1, unit=units[1]))

        found = {each.code: each for each in adoption.report(timezone.now()).units}

        assert found["banque"].people == 40
        assert found["banque"].second.share == 1.0
        assert found["energie"].second.share == 0.0

    def test_unit_of_a_few_is_not_told_nor_worked_out(self) -> None:
        _root, units, _below = tree()
        sizes = zip(units, (8, 14, 50), strict=True)
        written([each for unit, size in sizes for each in authors_of(size, 1, unit=unit)])

        found = adoption.report(timezone.now())

        assert [each.people for each in found.units] == [None, None, 50]
        assert adoption.report(timezone.now(), "energie") == Adoption(None)

    def test_unit_nobody_knows_is_not_told(self) -> None:
        written(authors_of(20, 1))

        assert adoption.report(timezone.now(), "ailleurs") == Adoption(None)

    def test_post_that_goes_out_is_in_the_report_at_once(self) -> None:
        written(authors_of(20, 1))
        before = adoption.report(timezone.now())

        written(authors_of(10, 1))

        assert (before.people, adoption.report(timezone.now()).people) == (20, 30)

    def test_report_that_was_made_is_two_queries(self) -> None:
        now = world(2, people=60)
        adoption.report(now)

        with CaptureQueriesContext(connection) as queries:
            adoption.report(now, "energie")

        assert len(queries) == 2


@pytest.mark.django_db
@pytest.mark.parametrize("seed", [3, 4])
class TestGolden:
    """Each figure that is shown, computed again from the rows by SQL of its own."""

    def test_curves(self, seed: int) -> None:
        now = world(seed)
        golden = {
            (row["place"], row["posts"]): row
            for row in recomputed("adoption", now=now, stopped=now - STOPPED)
        }

        compared = 0
        for code in ("", *Unit.objects.values_list("code", flat=True)):
            for point in adoption.report(now, code).curve:
                if point.share is None:
                    continue
                expected = golden[code, point.posts]
                assert point.share == pytest.approx(float(expected["share"]), abs=0.0051)
                assert point.people == tens(expected["people"])
                compared += 1
        assert compared > 10

    def test_months(self, seed: int) -> None:
        now = world(seed)
        golden = {row["month"]: row for row in recomputed("adoption_cohorts", now=now)}

        shown: list[Any] = [each for each in adoption.report(now).cohorts if each.people]

        assert len(shown) > 3
        for each in shown:
            expected = golden[f"{each.month:%Y-%m}"]
            assert each.people == tens(expected["people"])
            assert each.second in (None, tens(expected["second"]))
            assert each.past_fifth in (None, tens(expected["past_fifth"]))
