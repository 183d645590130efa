"""Signing in, and getting a password back when it is lost."""

import re

import pytest
from django.core import mail

from tests.factories.people import PASSWORD

FORGOTTEN = "/accounts/password/reset/"


@pytest.fixture
def link(client, author) -> str:
    """Ask for a new password and return the address in the mail."""
    client.post(FORGOTTEN, {"email": author.email})
    return re.search(r"http://\S+?(/accounts/\S+)", mail.outbox[0].body).group(1)


@pytest.mark.parametrize(("language", "words"), [("fr", "Se connecter"), ("en", "Sign in")])
def test_sign_in_speaks_the_browser_s_language(client, db, language, words):
    page = client.get("/accounts/login/", headers={"Accept-Language": language})

    assert words in page.content.decode()


def test_sign_in_with_a_wrong_password_keeps_the_address(client, author):
    page = client.post("/accounts/login/", {"login": author.email, "password": "no"})

    assert author.email in page.content.decode()
    assert "errorlist" in page.content.decode() or "notice" in page.content.decode()


def test_password_can_be_chosen_anew(client, author, link):
    form = client.get(link, follow=True)
    new = "une phrase que je retiens"

    client.post(form.request["PATH_INFO"], {"password1": new, "password2": new})

    author.refresh_from_db()
    assert author.check_password(new)


def test_link_used_twice_says_so(client, author, link):
    path = client.get(link, follow=True).request["PATH_INFO"]
    new = "une phrase que je retiens"
    client.post(path, {"password1": new, "password2": new})

    page = client.get(link, follow=True, headers={"Accept-Language": "en"})

    assert "This link no longer works" in page.content.decode()


def test_forgotten_password_of_nobody_says_the_same(client, db):
    page = client.post(FORGOTTEN, {"email": "nobody@hexalia.example"}, follow=True)

    assert page.status_code == 200
    assert "Regardez votre courrier" in page.content.decode()


def test_demo_account_cannot_sign_in_unless_asked_for(client, author, settings):
    author.is_demo = True
    author.save()
    settings.DEMO_SIGN_IN = False

    client.post("/accounts/login/", {"login": author.email, "password": PASSWORD})

    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("page", ["/accounts/password/change/", "/accounts/logout/"])
def test_page_of_one_s_own_account_opens(client, author, page):
    client.force_login(author)

    assert client.get(page).status_code == 200


def test_nobody_signs_up(client, db):
    page = client.get("/accounts/signup/", headers={"Accept-Language": "fr"})

    assert "C’est l’entreprise qui ouvre les comptes" in page.content.decode()
