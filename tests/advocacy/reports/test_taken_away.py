"""What leaves as a file, over the API or in a mail: nothing of a network that allows no export."""

import pytest

from advocacy.reports import boards
from advocacy.reports.figures import Chart, Column, Kind
from advocacy.reports.taken_away import taken_away

COLUMNS = [Column("name", "Network", Kind.TEXT), Column("posts", "Posts")]
ROWS = [{"name": "Bluesky", "posts": 3}, {"name": "LinkedIn", "posts": 5}]


def chart(kinds: tuple[str, ...] = ("bluesky", "linkedin")) -> Chart:
    return Chart("networks", "By network", COLUMNS, ROWS, lead="Eight posts.", kinds=kinds)


def test_row_of_a_network_that_is_shown_only_keeps_its_name_alone() -> None:
    found = taken_away(chart())

    assert found.rows == [ROWS[0], {"name": "LinkedIn", "posts": None}]
    assert (len(found.method), found.lead) == (1, "")
    assert "LinkedIn" in found.method[0]


def test_chart_of_other_networks_stays_as_it_is() -> None:
    whole = chart(("bluesky", "mastodon"))

    assert taken_away(whole, ["bluesky"]) is whole


def test_chart_that_is_narrowed_to_such_a_network_is_empty() -> None:
    found = taken_away(chart(()), ["linkedin"])

    assert [row["posts"] for row in found.rows] == [None, None]
    assert [row["name"] for row in found.rows] == ["Bluesky", "LinkedIn"]


@pytest.mark.parametrize("networks", [(), ("bluesky", "linkedin")])
def test_sum_in_which_it_is_one_of_several_stays(networks: tuple[str, ...]) -> None:
    whole = chart(())

    assert taken_away(whole, networks) is whole


def test_nowhere_else_to_post_is_as_narrow(settings) -> None:
    settings.NETWORKS_ENABLED = ["linkedin", "linkedin_page"]

    found = taken_away(chart(()))

    assert [row["posts"] for row in found.rows] == [None, None]
    assert len(found.method) == 2


def test_boards_of_our_own_facts_are_not_read_from_networks() -> None:
    assert [key for key, board in boards.BOARDS.items() if not board.is_read] == [
        "adoption", "review", "journey",
    ]  # fmt: skip
