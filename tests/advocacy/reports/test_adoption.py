"""Who goes on: the curve against figures worked out by hand, and what is never shown."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as some

from advocacy.models import Delivery
from advocacy.reports import adoption
from advocacy.reports.adoption import LEAST, Life, cohorts, curve, lives
from advocacy.states import DeliveryState
from charter.models import User
from tests.factories import advocacy as make
from tests.factories.people import UserFactory

TODAY = date(2026, 11, 29)
NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
LIVES = some.lists(
    some.builds(
        Life,
        posts=some.integers(1, 14),
        began=some.dates(date(2025, 8, 1), TODAY),
        stopped=some.booleans(),
    ),
    max_size=120,
)


def life(posts: int, *, stopped: bool = True, began: date = TODAY) -> Life:
    return Life(posts, began, stopped)


def shares(found: Sequence[Life]) -> list[float | None]:
    return [None if each.share is None else round(each.share, 4) for each in curve(found)]


def test_without_anybody_who_may_go_on_it_is_the_plain_share() -> None:
    found = [life(1)] * 20 + [life(2)] * 10 + [life(6)] * 10

    assert shares(found)[:6] == [1.0, 0.5, 0.25, 0.25, 0.25, 0.25]


def test_who_may_go_on_is_not_counted_as_stopped() -> None:
    # 40 began; 20 stopped after one and 10 wrote one so far: of the 40 that could, half stopped.
    # Of the 10 left at two posts none stopped yet.
    found = [life(1)] * 20 + [life(1, stopped=False)] * 10 + [life(2, stopped=False)] * 10

    assert shares(found)[:3] == [1.0, 0.5, 0.5]


def test_range_is_greenwoods_by_hand() -> None:
    # S = 0.5, variance of log S = 20 / (40 * 20) = 0.025; log-log: exp(-exp(log(0.6931) +- 1.96 *
    # 0.1581 / 0.6931)).
    point = curve([life(1)] * 20 + [life(2)] * 20)[1]

    assert point.low == pytest.approx(0.33827, abs=1e-5)
    assert point.high == pytest.approx(0.64194, abs=1e-5)


def test_range_stays_where_nobody_stopped() -> None:
    point = curve([life(9, stopped=False)] * 20)[4]

    assert (point.share, point.high) == (1.0, 1.0)
    assert point.low == pytest.approx(20 / (20 + 1.96**2))


def test_nothing_is_said_where_too_few_are_left() -> None:
    found = [life(1)] * 11 + [life(3)] * 9

    points = curve(found)

    assert [each.people for each in points[:4]] == [20, 20, None, None]
    assert points[2].share is None


@given(LIVES)
def test_curve_falls_and_its_range_holds_it(found: list[Life]) -> None:
    known = [each for each in curve(found) if each.share is not None] if found else []

    assert all(one.share >= two.share for one, two in pairwise(known))  # type: ignore[operator]
    assert all(0 <= each.low <= each.share <= each.high <= 1 for each in known)  # type: ignore[operator]


def test_counts_of_a_few_people_are_not_told() -> None:
    found = [life(1, began=date(2026, 11, 3))] * 30 + [life(7, began=date(2026, 11, 3))] * 4
    found += [life(2, began=date(2026, 11, 3))] * 10

    november = cohorts(found, TODAY)[-1]

    assert (november.people, november.second, november.past_fifth) == (44, 14, None)


def test_who_stops_between_two_points_is_not_worked_out() -> None:
    points = curve([life(1)] + [life(9)] * 28)

    assert [each.people for each in points[:3]] == [20, 20, 20]


def test_months_before_anybody_began_are_left_out() -> None:
    found = [life(1, began=date(2026, 9, 3))] * 12

    assert [(each.month.month, each.people) for each in cohorts(found, TODAY)] == [
        (9, 12), (10, 0), (11, 0),
    ]  # fmt: skip


@given(LIVES)
def test_nobody_works_out_a_small_month(found: list[Life]) -> None:
    shown = cohorts(found, TODAY)
    began = [each.began.replace(day=1) for each in found]

    hidden = {each.month for each in shown if each.people is None}
    visible = {each.month: each.people for each in shown if each.people}
    assert all(people >= LEAST for people in visible.values())
    counts = [(each.people, each.second) for each in shown if each.people and each.second]
    counts += [(each.people, each.past_fifth) for each in shown if each.people and each.past_fifth]
    assert all(count >= LEAST and people - count not in range(1, LEAST) for people, count in counts)
    rest = len(found) - sum(visible.values())
    cells = {month for month in began if month not in visible}
    if hidden and visible:
        assert rest >= LEAST
        assert len(cells) > 1


@pytest.mark.django_db
class TestRows:
    """From rows, and on the page."""

    def sent(self, person: User, number: int, *, days: int = 90) -> None:
        """Posts of somebody that went out, the last so many days ago."""
        account = make.AccountFactory(owner=person)
        for turn in range(number):
            post = make.PostFactory(author=person, to=[account])
            at = timezone.now() - timedelta(days=days + number - 1 - turn)
            Delivery.objects.create(
                post=post,
                account=account,
                digest="x",
                record_key=f"k{post.pk}",
                remote_id=f"r{post.pk}",
                record_created_at=at,
                state=DeliveryState.SENT,
                sent_at=at,
            )

    def many(self) -> None:
        for number in (1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 6, 7):
            self.sent(make.writer(), number)

    def test_lives_are_those_of_authors(self) -> None:
        one, two = make.writer(), make.writer()
        self.sent(one, 3)
        self.sent(two, 1, days=3)

        found = sorted(lives(timezone.now()), key=lambda each: each.posts)

        assert [(each.posts, each.stopped) for each in found] == [(1, False), (3, True)]
        assert found[1].began == (timezone.now() - timedelta(days=92)).astimezone(UTC).date()

    def test_post_on_two_networks_is_one(self) -> None:
        person = make.writer()
        self.sent(person, 1)
        row = Delivery.objects.get()
        row.pk, row.account = None, make.AccountFactory(owner=person)
        row.save()

        assert [each.posts for each in lives(timezone.now())] == [1]

    def test_what_never_left_counts_for_nothing(self) -> None:
        make.approved(author=make.writer())

        assert lives(timezone.now()) == []

    def test_report_is_one_query(self) -> None:
        self.many()

        with CaptureQueriesContext(connection) as queries:
            found = adoption.report(timezone.now())

        assert len(queries) == 1
        assert found.people == 12

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_page_shows_the_curve_with_its_table(self, client: Client, language: str) -> None:
        self.many()
        client.force_login(UserFactory())

        page = self.page(client, language)

        assert page.select("figure svg")
        cells = [cell.text for cell in page.select("tbody")[0].select("tr")[1].select("td")]
        assert cells[0].replace("\u202f", " ").replace("\u00a0", " ") in ("50 %", "50%")
        assert cells[2] == "10"

    def test_page_of_few_people_says_nothing_of_anybody(self, client: Client) -> None:
        self.sent(make.writer(), 6)
        client.force_login(UserFactory())

        page = self.page(client, "en")

        assert "Too few people to say" in page.text
        assert not page.select("table, svg")

    def test_table_has_empty_cells_for_what_is_not_shown(self, client: Client) -> None:
        self.many()
        client.force_login(UserFactory())

        answer: Any = client.get(reverse("advocacy:adoption_table"))
        rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))

        assert len({len(row) for row in rows}) == 1
        assert rows[3][4] == ""
        assert len(rows) == 1 + adoption.MOST + len(adoption.report(timezone.now()).cohorts)

    def page(self, client: Client, language: str) -> Any:
        with override(language):
            address = reverse("advocacy:adoption")
        return BeautifulSoup(client.get(address).text, "html.parser").find("main")
