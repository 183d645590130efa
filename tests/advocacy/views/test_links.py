"""Following a short link: whoever comes is sent on, and nothing about them is kept."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from advocacy.models import Link, LinkVisits
from advocacy.services import links, posts
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
TARGET = "https://www.hexalia.example/emploi?poste=12#suite"


@pytest.fixture
def link() -> Link:
    post = make.PostFactory()
    made = links.shorten(actor=post.author, post=post, url=TARGET)
    posts.submit(actor=post.author, post=post)
    return made


def followed(link: Link, method: str = "get", **headers: str) -> Any:
    asked = {"User-Agent": BROWSER} | {name.replace("_", "-"): v for name, v in headers.items()}
    return getattr(Client(), method)(reverse("short_link", args=[link.code]), headers=asked)


def visits() -> int:
    return sum(LinkVisits.objects.values_list("count", flat=True))


def test_anybody_is_sent_on_with_utm_and_counted(link: Link) -> None:
    response = followed(link)

    assert response.status_code == 302
    assert response["Location"] == (
        "https://www.hexalia.example/emploi?poste=12&utm_source=practice&utm_medium=social"
        f"&utm_campaign=employees&utm_content={link.code}#suite"
    )
    assert visits() == 1


def test_nothing_is_left_with_the_visitor_nor_in_between(link: Link) -> None:
    response = followed(link)

    assert not response.cookies
    assert response["Cache-Control"] == "no-store"
    assert response["Referrer-Policy"] == "no-referrer"
    assert {field.name for field in LinkVisits._meta.fields} == {"id", "link", "day", "count"}


@pytest.mark.parametrize("name", ["DNT", "Sec_GPC"])
def test_who_does_not_want_to_be_followed_is_sent_on_and_neither_counted_nor_tagged(
    link: Link, name: str
) -> None:
    response = followed(link, **{name: "1"})

    assert response["Location"] == TARGET
    assert visits() == 0


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec_Purpose": "prefetch;prerender"}, {"Purpose": "prefetch"}, {"X_Moz": "prefetch"},
        {"User_Agent": "LinkedInBot/1.0 (compatible; Mozilla/5.0)"},
        {"User_Agent": "facebookexternalhit/1.1"}, {"User_Agent": "Bluesky Cardyb/1.1"},
        {"User_Agent": "Mastodon/4.5.1 (http.rb/5.2; +https://mastodon.example/) Bot"},
        {"User_Agent": "Twitterbot/1.0"},
    ],
)  # fmt: skip
def test_looks_ahead_and_machines_are_sent_on_and_not_counted(
    link: Link, headers: dict[str, str]
) -> None:
    assert followed(link, **headers).status_code == 302
    assert visits() == 0


def test_who_does_not_say_to_be_a_machine_is_somebody(link: Link) -> None:
    for agent in ("Mozilla/5.0 (Linux; Android 13; CUBOT X70) Chrome/128.0 Mobile", ""):
        followed(link, User_Agent=agent)

    assert visits() == 2


def test_head_tells_where_it_leads_and_counts_nothing(link: Link) -> None:
    assert followed(link, "head").status_code == 302
    assert visits() == 0


@pytest.mark.parametrize("method", ["post", "put", "delete", "options"])
def test_other_methods_are_refused(link: Link, method: str) -> None:
    assert followed(link, method).status_code == 405


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "Ce lien court ne mène nulle part"), ("en", "leads nowhere")]
)
def test_unknown_code_is_told_in_the_language_of_whoever_comes(language: str, words: str) -> None:
    response = Client().get("/l/unknown", headers={"Accept-Language": language})

    assert response.status_code == 404
    assert words in response.content.decode()
