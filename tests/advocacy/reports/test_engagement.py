"""Return on engagement: sums of enough people, unknown never zero, the same as plain SQL says."""

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from advocacy.models import EngagementInputs, FoldedPosts
from advocacy.reports.choice import Choice
from advocacy.reports.engagement import BOARD
from advocacy.reports.figures import Chart
from advocacy.reports.slices import Slice
from charter.models import Unit, User
from tests.advocacy.reports.golden import FIGURES, golden
from tests.factories.engagement import DAY, SENT, SINCE, early, linked, out, people, read
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
OCTOBER = Slice(day=DAY, since=SINCE)
NAMES = {
    "Bluesky": "bluesky",
    "Mastodon": "mastodon",
    "LinkedIn": "linkedin",
    "Plusieurs réseaux": "several",
    "Anglais": "en",
    "Français": "fr",
}


@pytest.fixture
def root() -> Unit:
    return UnitFactory(code="group")


def charts(part: Slice = OCTOBER, **choice: Any) -> dict[str, Chart]:
    return {chart.key: chart for chart in BOARD.charts(Choice(part, **choice))}


def total(part: Slice = OCTOBER) -> Mapping[str, Any]:
    return charts(part)["engagement"].rows[0]


def rows(key: str, part: Slice = OCTOBER, **choice: Any) -> dict[Any, Mapping[str, Any]]:
    return {row[key]: row for row in charts(part, **choice)[f"engagement-{key}"].rows}


def test_chart_without_a_row_is_left_out(root: Unit) -> None:
    ten(root)

    assert "engagement-campaign" not in charts()


def ten(unit: Unit, networks: tuple[str, ...] = ("bluesky",), **fields: Any) -> None:
    for person in people(10, unit):
        read(out(person, networks, unit=unit, **fields), impressions=100, reactions=5)


def test_total_adds_up_what_is_known_and_leaves_the_rest_unknown(root: Unit) -> None:
    ten(root)

    found = total()

    assert (found["posts"], found["impressions"], found["reactions"]) == (10, 1000, 50)
    assert [found[name] for name in ("replies", "shares", "clicks", "visits", "mentions")] == [
        None
    ] * 5
    assert (found["rate"], found["campaigns"]) == (0.05, None)


def test_nothing_is_told_of_fewer_than_ten_people(root: Unit) -> None:
    for person in people(9, root):
        read(out(person, unit=root), impressions=100)

    found = charts()

    assert set(found["engagement"].rows[0].values()) - {None} == {
        found["engagement"].rows[0]["period"]
    }
    assert found["engagement-network"].rows[0]["posts"] is None
    assert "Trop peu" in found["engagement"].lead or "Too few" in found["engagement"].lead


def test_part_of_few_people_hides_another_one_with_it(root: Unit) -> None:
    ten(root)
    ten(root, ("mastodon",))
    for person in people(2, root):
        read(out(person, ("x",), unit=root), impressions=7)

    found = rows("network")

    assert total()["impressions"] == 2014
    assert sorted(row["impressions"] or 0 for row in found.values()) == [0, 0, 1000]
    assert found["X"]["posts"] is None


def test_filter_whose_rest_is_a_few_people_is_not_told(root: Unit) -> None:
    ten(root)
    read(out(UserFactory(unit=root), ("x",), unit=root), impressions=7)
    bluesky = Slice(day=DAY, since=SINCE, networks=frozenset({"bluesky"}))

    assert total()["posts"] == 11
    assert total(bluesky)["posts"] is None


def test_units_are_those_right_below_and_what_is_below_them_counts(root: Unit) -> None:
    bank = UnitFactory(code="bank", name_fr="Banque", name_en="Banque", parent=root)
    desk = UnitFactory(code="desk", parent=bank)
    energy = UnitFactory(code="energy", name_fr="Énergie", name_en="Énergie", parent=root)
    ten(desk)
    ten(energy)

    assert {name: row["posts"] for name, row in rows("unit").items()} == {
        "Banque": 10,
        "Énergie": 10,
    }
    part = Slice(day=DAY, since=SINCE, units=frozenset({bank.pk, desk.pk}))
    assert [row["posts"] for row in rows("unit", part, unit="bank").values()] == [10]


def test_figures_for_authors_alone_are_in_the_sum_of_the_company_only(root: Unit) -> None:
    ten(root, ("threads",), language="fr")

    assert (total()["impressions"], rows("network")["Threads"]["impressions"]) == (1000, 1000)
    assert [row["impressions"] for row in rows("language").values()] == [None]
    french = Slice(day=DAY, since=SINCE, language="fr")
    assert (total(french)["posts"], total(french)["impressions"]) == (10, None)


def test_visits_of_posts_on_several_networks_have_a_row_of_their_own(root: Unit) -> None:
    for person in people(10, root):
        linked(out(person, ("bluesky", "mastodon"), unit=root), {date(2026, 10, 6): 2})
        linked(out(person, unit=root), {date(2026, 10, 6): 1, date(2026, 11, 1): 9}, "bluesky")

    found = {name: row["visits"] for name, row in rows("network").items()}

    assert total()["visits"] == 30
    assert found.pop("Bluesky") == 10
    assert sorted(found.values(), key=str) == [20, None]


def test_figures_of_which_only_a_sum_is_left_count_where_they_are_known(root: Unit) -> None:
    ten(root, campaign="horizon")
    FoldedPosts.objects.create(
        network="bluesky", unit=root, month=SINCE, posts=3, known=3, impressions=50
    )

    assert total()["impressions"] == 1050
    assert rows("network")["Bluesky"]["impressions"] == 1050
    assert rows("month")[SINCE]["impressions"] == 1050
    assert rows("campaign")["horizon"]["impressions"] == 1000


def test_time_saved_is_an_estimate_with_its_assumption(root: Unit) -> None:
    ten(root, lane="direct")
    ten(root, lane="light")
    before = charts()["engagement"]
    EngagementInputs.objects.create(made_by=UserFactory(), minutes=12)
    after = charts()["engagement"]

    assert (before.rows[0]["hours"], after.rows[0]["hours"]) == (0.8, 2.0)
    assert any("12 minutes" in sentence for sentence in after.method)


def test_no_return_in_money_without_figures_of_a_lead(root: Unit) -> None:
    ten(root)

    assert "engagement-return" not in charts()


def test_return_is_that_of_the_figures_stated_and_says_so(root: Unit) -> None:
    for person in people(10, root):
        linked(out(person, unit=root), {date(2026, 10, 6): 3})
    stated = EngagementInputs.objects.create(
        made_by=UserFactory(), minutes=5, visit_value="2.50", monthly_cost="50", currency="CHF"
    )

    chart = charts()["engagement-return"]

    [row] = chart.rows
    assert (row["value"], row["cost"], row["share"]) == (75, 50, 0.5)
    assert f"{stated.made_at:%Y}" in chart.title
    assert "CHF" in chart.columns[1].label
    part = Slice(day=DAY, since=SINCE, networks=frozenset({"bluesky"}))
    assert "engagement-return" not in charts(part)


def test_period_is_set_against_another(root: Unit) -> None:
    ten(root)
    ten(root, at=SENT - timedelta(days=30))
    before = Slice(day=date(2026, 9, 30), since=date(2026, 9, 1))

    found = charts(before=before)["engagement"].rows

    assert [row["posts"] for row in found] == [10, 10]
    assert len({row["period"] for row in found}) == 2


@pytest.mark.parametrize("number", [10, 14])
def test_report_asks_the_same_queries_for_more_people(
    root: Unit, django_assert_num_queries: Any, number: int
) -> None:
    for person in people(number, root):
        post = out(person, unit=root)
        linked(post, {date(2026, 10, 6): 1})
        early(post, range(6))

    # Deliveries, readings, links, folded sums; stated figures; the tree (twice); first hours and
    # four weeks.
    with django_assert_num_queries(9):
        BOARD.charts(Choice(OCTOBER))


def world(root: Unit, seed: int) -> None:
    """Forty people, on three networks, in two units, for two campaigns, in two languages."""
    random = Random(seed)
    units = [UnitFactory(code=code, parent=root) for code in ("one", "two")]
    for person in people(40, root):
        for _ in range(3):
            _one(random, person, random.choice(units))


def _one(random: Random, person: User, unit: Unit) -> None:
    networks = random.sample(("bluesky", "mastodon", "linkedin"), random.randint(1, 2))
    post = out(
        person,
        networks,
        unit=unit,
        lane=random.choice(("direct", "light")),
        campaign=random.choice(("", "horizon", "solstice")),
        language=random.choice(("fr", "en")),
        at=SENT + timedelta(hours=random.randint(-900, 700)),
    )
    names = ("impressions", "reactions", "replies", "shares", "clicks")
    for day in random.sample(range(1, 31), 3):
        counts = {name: random.choice((None, random.randint(0, 90))) for name in names}
        read(post, day=date(2026, 10, day), **counts)
    read(post, day=date(2026, 11, 3), impressions=10_000)
    if random.random() < 0.5:
        network = networks[0] if len(networks) == 1 else ""
        linked(post, {date(2026, 10, 9): 4, date(2026, 11, 9): 5}, network)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_report_says_what_plain_sql_says_of_the_rows(root: Unit, seed: int) -> None:
    world(root, seed)
    part = Slice(day=DAY, since=date(2026, 9, 1))

    sql, found = golden(part), charts(part)

    names = {unit.name: unit.pk for unit in Unit.objects.all()} | NAMES
    compared = 0
    for key in ("network", "unit", "campaign", "language", "month"):
        for row in found[f"engagement-{key}"].rows:
            name = row[key]
            name = f"{name:%Y-%m}" if isinstance(name, date) else str(names.get(name, name))
            _same(row, sql[key, name])
            compared += 1
    _same(found["engagement"].rows[0], sql["total", ""])
    assert compared == len(sql) - 1


def _same(row: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
    assert wanted["people"] in (None, *range(10, 41)), (
        "the worlds are large enough for every part to be told"
    )
    assert {name: row[name] for name in FIGURES} == {name: wanted[name] for name in FIGURES}
    rate = wanted["rated"] / wanted["rated_of"] if wanted["rated_of"] else None
    assert row["rate"] == rate
    direct = wanted["direct"]
    assert row["hours"] == (None if direct is None else round(direct * 5 / 60, 1))


def test_rows_by_network_say_of_which_network_they_are(root: Unit) -> None:
    ten(root)
    ten(root, ("linkedin",))

    found = charts()["engagement-network"]

    assert [NAMES[row["network"]] for row in found.rows] == list(found.kinds)
    assert charts()["engagement-language"].kinds == ()
