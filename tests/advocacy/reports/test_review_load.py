"""What review takes, as charts: which there are for whom, what they hold, how many queries."""

from datetime import timedelta
from random import Random

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.translation import override

from advocacy.reports.choice import Choice
from advocacy.reports.figures import Chart
from advocacy.reports.review_load import BOARD
from advocacy.reports.slices import Slice
from tests.factories.people import UnitFactory
from tests.factories.reviews import by_chance, submitted


def charts(unit: str = "") -> dict[str, Chart]:
    day = timezone.localdate()
    with override("en"):
        found = BOARD.charts(Choice(Slice(day=day, since=day.replace(day=1)), unit))
    return {each.key: each for each in found}


@pytest.fixture
def company(db: None) -> None:
    root = UnitFactory(code="hexalia")
    homes = [UnitFactory(code=code, parent=root) for code in ("banque", "energie")]
    submitted(by_chance(Random(5), homes, timezone.now() - timedelta(days=5), number=1200))


@pytest.mark.usefixtures("company")
def test_rows_hold_every_column() -> None:
    for chart in charts().values():
        keys = {column.key for column in chart.columns}
        assert all(set(row) == keys for row in chart.rows)
        assert chart.method


@pytest.mark.usefixtures("company")
def test_company_has_what_units_have_not() -> None:
    whole, unit = charts(), charts("energie")

    assert set(unit) == {"months", "times", "lanes"}
    assert set(whole) == {
        "months", "times", "lanes", "units", "answers", "clauses", "effect",
    }  # fmt: skip


@pytest.mark.usefixtures("company")
def test_target_is_in_the_picture_and_in_words() -> None:
    months = charts()["months"]

    assert months.picture is not None
    assert months.picture["layer"][-1]["encoding"]["y"]["datum"] == 0.2
    assert "needed a person before they could leave; the target is 20% at most" in months.lead


@pytest.mark.usefixtures("company")
def test_queries_are_counted() -> None:
    with CaptureQueriesContext(connection) as queries:
        charts()

    assert len(queries) <= 12


@pytest.mark.django_db
def test_nobody_wrote_yet() -> None:
    assert [each.key for each in charts().values()] == ["answers"]
