"""Pages in both languages: accessible in light and dark, and no wider than a small phone."""

from collections.abc import Callable

import pytest

from tests.browser.editors import WAGTAIL
from tests.browser.visitor import PHONE, Visitor

Visit = Callable[..., Visitor]
PLACES = {
    "home": "/{}/",
    "charter": "/{}/charter/",
    "editions": "/{}/charter/editions/",
    "edition": "/{}/charter/editions/1/",
    "contacts": "/{}/contacts/",
    "guides": "/{}/guides/",
    "write": "/{}/write/",
    "posts": "/{}/posts/",
    "visibility": "/{}/posts/visibility/",
    "accounts": "/{}/accounts/",
    "connect-bluesky": "/{}/accounts/connect/bluesky/",
    "connect-password": "/{}/accounts/connect/bluesky/?by=password",
    "connect-practice": "/{}/accounts/connect/practice/",
    "wall": "/{}/wall/",
    "reach": "/{}/reach/",
    "who-goes-on": "/{}/reach/adoption/",
    "reach-board": "/{}/reach/boards/reach/",
    "explore": "/{}/reach/explore/?period=own",
    "one-page": "/{}/reach/summary/",
    "my-reports": "/{}/reach/reports/",
    "my-way": "/{}/posts/record/",
    "components": "/{}/ui/",
    "keys": "/{}/keys/",
    "search": "/{}/recherche/",
    "glossary": "/{}/lexique/",
    "feed-address": "/{}/flux/adresse/",
    "notices": "/{}/desk/notices/",
    "notice-choices": "/{}/desk/notices/choices/",
    "lessons": "/{}/charter/lessons/",
    "lesson": "/{}/charter/lessons/of/what-stays-inside/",
    "lesson-result": "/{}/charter/lessons/of/who-am-i/result/",
}
# Whose desk it is, in French and in English.
STAFF = {
    "coverage": (("nadia", "/fr/charter/coverage/"), ("grace", "/en/charter/coverage/")),
    "departures": (("nadia", "/fr/departures/?q=a"), ("grace", "/en/departures/")),
    "learning": (
        ("nadia", "/fr/charter/lessons/everybody/"),
        ("helene", "/en/charter/lessons/everybody/"),
    ),
    "clauses": (("nadia", "/admin/reports/clauses/"), ("isabel", "/admin/reports/clauses/")),
    "desk": (("sophie", "/admin/desk/"), ("james", "/admin/desk/")),
    "freeze": (("antoine", "/admin/desk/freeze/"), ("isabel", "/admin/desk/freeze/")),
    "crisis": (("antoine", "/admin/desk/crisis/"), ("isabel", "/admin/desk/crisis/")),
    "statement": (
        ("antoine", "/admin/desk/crisis/statement/"),
        ("isabel", "/admin/desk/crisis/statement/"),
    ),
    "rules": (
        ("antoine", "/admin/charter/clauses/respect/"),
        ("isabel", "/admin/charter/clauses/respect/new/?type=respect.insult"),
    ),
    "rooms": (("helene", "/admin/desk/rooms/"),),
    "ledger": (("margaux", "/admin/desk/ledger/"),),
    "people": (("thomas", "/admin/people/"),),
    "person": (("thomas", "/admin/people/new/"),),
    "roles": (("thomas", "/admin/roles/"),),
    "sending": (("thomas", "/admin/sending/"), ("helene", "/admin/sending/")),
}
DESKS = [(f"{name}-{who}", who, path) for name, people in STAFF.items() for who, path in people]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", PLACES)
def test_page_is_accessible_and_fits_a_phone(visit: Visit, name: str, language: str) -> None:
    visitor = visit("karim", language=language)
    visitor.acknowledge(language)
    path = PLACES[name].format(language)
    visitor.go(path)
    assert visitor.page.url.endswith(path), "led elsewhere"
    visitor.look(f"{name}-{language}")

    visitor.page.emulate_media(color_scheme="dark")
    visitor.page.set_viewport_size(PHONE)
    visitor.look(f"{name}-{language}-phone")

    assert visitor.fits()


@pytest.mark.parametrize(("name", "who", "path"), DESKS, ids=[name for name, _, _ in DESKS])
def test_page_of_staff_is_accessible(visit: Visit, name: str, who: str, path: str) -> None:
    visitor = visit(who)
    visitor.go(path)

    visitor.look(name, leave_out=WAGTAIL)
    assert visitor.page.locator(".bar [aria-current=page]").count() <= 1


def test_page_for_those_who_are_not_signed_in_is_accessible(visit: Visit) -> None:
    for language in ("fr", "en"):
        visitor = visit(language=language)
        for name in ("login", "password/reset"):
            visitor.go(f"/accounts/{name}/")
            assert visitor.page.locator("html").get_attribute("lang") == language
            visitor.look(f"{name.replace('/', '-')}-{language}")


def test_page_that_is_not_there_says_so(visit: Visit) -> None:
    visitor = visit("karim")
    visitor.allowed = "404"
    for language in ("fr", "en"):
        response = visitor.page.goto(f"/{language}/nowhere/at/all/")
        assert response is not None
        assert response.status == 404
        assert visitor.page.locator("html").get_attribute("lang") == language
        visitor.look(f"404-{language}")
