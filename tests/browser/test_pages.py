"""Pages in both languages: accessible, and no wider than a small phone."""

from collections.abc import Callable

import pytest

from tests.browser.visitor import PHONE, Visitor

PLACES = {
    "home": "/{}/",
    "charter": "/{}/charter/",
    "editions": "/{}/charter/editions/",
    "edition": "/{}/charter/editions/1/",
    "contacts": "/{}/contacts/",
    "guides": "/{}/guides/",
    "write": "/{}/write/",
    "posts": "/{}/posts/",
    "accounts": "/{}/accounts/",
    "connect-bluesky": "/{}/accounts/connect/bluesky/",
    "connect-practice": "/{}/accounts/connect/practice/",
    "wall": "/{}/wall/",
    "reach": "/{}/reach/",
    "components": "/{}/ui/",
}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", PLACES)
def test_page_is_accessible_and_fits_a_phone(
    visit: Callable[..., Visitor], name: str, language: str
) -> None:
    visitor = visit("karim", language=language)
    visitor.acknowledge(language)
    visitor.go(PLACES[name].format(language))
    visitor.look(f"{name}-{language}")

    visitor.page.set_viewport_size(PHONE)
    visitor.look(f"{name}-{language}-phone")

    assert visitor.fits()
