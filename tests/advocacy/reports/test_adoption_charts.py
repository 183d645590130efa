"""Who goes on as charts: what each of them holds, and for which day."""

from datetime import date, datetime, timedelta

import pytest
from django.utils import timezone
from django.utils.translation import override

from advocacy.reports.adoption_charts import BOARD, moment_of
from advocacy.reports.choice import Choice
from advocacy.reports.figures import Chart
from advocacy.reports.slices import Slice
from tests.factories.histories import authors_of, written
from tests.factories.people import UnitFactory

DAY = date(2026, 10, 31)


def choice(day: date, unit: str = "") -> Choice:
    return Choice(Slice(day=day, since=day.replace(day=1)), unit)


def charts(*, unit: str = "", back: int = 0) -> dict[str, Chart]:
    day = timezone.localdate() - timedelta(days=back)
    with override("en"):
        return {each.key: each for each in BOARD.charts(choice(day, unit))}


@pytest.fixture
def company(db: None) -> None:
    root = UnitFactory(code="hexalia")
    unit = UnitFactory(code="energie", parent=root, name_en="Energy")
    numbers = {1: 20, 2: 10, 7: 10}
    written([each for posts, n in numbers.items() for each in authors_of(n, posts, unit=unit)])


@pytest.mark.usefixtures("company")
def test_rows_hold_every_column() -> None:
    for chart in charts().values():
        keys = {column.key for column in chart.columns}
        assert all(set(row) == keys for row in chart.rows)
        assert chart.method


@pytest.mark.usefixtures("company")
def test_curve_has_its_range_and_the_target() -> None:
    curve = charts()["curve"]

    assert curve.rows[1]["share"] == 0.5
    assert curve.rows[1]["low"] < 0.5 < curve.rows[1]["high"]
    assert curve.picture is not None
    assert curve.picture["layer"][-1]["encoding"]["y"]["datum"] == 0.4


@pytest.mark.usefixtures("company")
def test_unit_has_no_months_of_its_own() -> None:
    assert set(charts()) == {"curve", "units", "cohorts"}
    assert set(charts(unit="energie")) == {"curve"}


@pytest.mark.usefixtures("company")
def test_day_before_anybody_wrote_has_nothing() -> None:
    assert charts(back=200) == {}


def test_chosen_day_is_looked_at_from_its_end() -> None:
    moment = timezone.localtime(moment_of(choice(DAY)))

    assert moment.replace(microsecond=0, tzinfo=None) == datetime(2026, 10, 31, 23, 59, 59)


def test_today_is_looked_at_from_now() -> None:
    before = timezone.now()

    assert before <= moment_of(choice(timezone.localdate())) <= timezone.now()
