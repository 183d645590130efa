"""What calls cost."""

import pytest

from advocacy.networks.types import Image, Outgoing
from advocacy.networks.x.prices import MICRODOLLARS, Operation, for_post

IMAGE = Image(b"x", "image/png", "A lighthouse", 8, 6)
BARE = Image(b"x", "image/png", "", 8, 6)


@pytest.mark.parametrize(
    ("post", "cost"),
    [
        (Outgoing("Hello"), 15_000),
        (Outgoing("Hello https://example.com"), 200_000),
        (Outgoing("Hello example.com"), 200_000),
        (Outgoing("Hello e.g. me"), 15_000),
        (Outgoing("Hello", images=(IMAGE, BARE)), 20_000),
        (Outgoing("https://example.com", images=(IMAGE,) * 4), 220_000),
    ],
)
def test_post_costs_by_its_link_and_its_descriptions(post: Outgoing, cost: int) -> None:
    assert sum(MICRODOLLARS[operation] for operation in for_post(post)) == cost


def test_every_price_is_that_of_the_page() -> None:
    assert {operation: MICRODOLLARS[operation] / 1_000_000 for operation in Operation} == {
        "create": 0.015,
        "create_with_link": 0.2,
        "delete": 0.01,
        "media_metadata": 0.005,
        "read_post": 0.005,
        "read_user": 0.01,
        "owned_read": 0.001,
    }
