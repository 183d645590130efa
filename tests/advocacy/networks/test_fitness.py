"""Limits, each at its edge."""

from dataclasses import replace

import pytest

from advocacy.networks.errors import Detail
from advocacy.networks.fitness import unfit
from advocacy.networks.types import Image, Limits, LinkCard, Outgoing

LIMITS = Limits(
    graphemes=10, utf8_bytes=20, images=2, image_bytes=100, alt_graphemes=5, languages=1
)
IMAGE = Image(b"x" * 100, "image/png", "alt 5", 8, 6)


@pytest.mark.parametrize(
    "post",
    [
        Outgoing("x" * 10, ("fr",), (IMAGE, IMAGE)),
        Outgoing("é" * 10),
        Outgoing("", images=(IMAGE,)),
        Outgoing("", card=LinkCard("https://example.com", "")),
    ],
)
def test_post_at_the_edge_fits(post: Outgoing) -> None:
    assert unfit(post, LIMITS) is None


@pytest.mark.parametrize(
    ("post", "reason"),
    [
        (Outgoing(""), Detail.TEXT_EMPTY),
        (Outgoing("\u2003\n"), Detail.TEXT_EMPTY),
        (Outgoing("a\udc00"), Detail.TEXT_NOT_UNICODE),
        (Outgoing("x" * 11), Detail.TEXT_TOO_LONG),
        (Outgoing("日" * 7), Detail.TEXT_TOO_LONG),
        (Outgoing("x", ("fr", "en")), Detail.LANGUAGES),
        (Outgoing("x", images=(IMAGE,) * 3), Detail.IMAGE_TOO_MANY),
        (Outgoing("x", images=(replace(IMAGE, mime="image/gif"),)), Detail.IMAGE_TYPE),
        (Outgoing("x", images=(replace(IMAGE, data=b"x" * 101),)), Detail.IMAGE_TOO_LARGE),
        (Outgoing("x", images=(IMAGE, replace(IMAGE, alt="alt 56"))), Detail.ALT_TOO_LONG),
    ],
)
def test_post_over_the_edge_is_refused(post: Outgoing, reason: Detail) -> None:
    assert unfit(post, LIMITS) == reason


def test_post_without_limits_fits() -> None:
    post = Outgoing("é" * 10, ("fr", "en", "de"), (replace(IMAGE, data=b"x" * 9999),))

    assert unfit(post, Limits(graphemes=10)) is None
