"""The component page, the accent, and the tags that draw."""

import pytest
from django.template import Context, Template
from django.utils.translation import override
from lucide import IconDoesNotExist

from config.kernel.templatetags.ui import icon, initials, other_language


@pytest.mark.parametrize(("language", "title"), [("fr", "Chaque pièce"), ("en", "Every piece")])
def test_component_page_speaks_both_languages(client, author, language, title):
    client.force_login(author)

    response = client.get(f"/{language}/ui/")

    assert title in response.content.decode()


def test_theme_serves_the_accent_to_anybody(client, settings, db):
    settings.ORGANISATION_ACCENT = "#005a9c"

    response = client.get("/theme.css")

    assert response["Content-Type"] == "text/css"
    assert "--organisation-accent:#005a9c" in response.content.decode()


def test_icon_is_hidden_unless_it_has_a_meaning():
    assert 'aria-hidden="true"' in icon("house")
    assert 'role="img"' in icon("house", "Home")
    assert "aria-hidden" not in icon("house", "Home")


def test_icon_that_does_not_exist_fails():
    with pytest.raises(IconDoesNotExist):
        icon("no-such-icon")


def test_icon_label_cannot_break_out():
    drawn = Template("{% icon 'house' label %}").render(Context({"label": '"><script>'}))

    assert "<script>" not in drawn


@pytest.mark.parametrize(
    ("path", "other"),
    [("/fr/charter/", "/en/charter/"), ("/en/charter/", "/fr/charter/"), ("/fr/", "/en/")],
)
def test_other_language_keeps_the_page(path, other):
    assert other_language(path) == other


def test_other_language_of_an_address_without_one_is_the_other_home():
    with override("fr"):
        assert other_language("/accounts/login/") == "/en/"


@pytest.mark.parametrize(("name", "letters"), [("Camille Roche", "CR"), ("Yann", "Y"), ("", "")])
def test_initials(name, letters):
    assert initials(name) == letters


def test_navigation_marks_where_one_is(client, author):
    client.force_login(author)

    page = client.get("/fr/reach/", follow=True).content.decode()

    assert page.count('aria-current="page"') >= 1


def test_front_door_leads_to_the_reader_s_language(client, author):
    author.language = "en"
    author.save()
    client.force_login(author)

    assert client.get("/")["Location"] == "/en/"


@pytest.mark.parametrize(("who", "shown"), [("author", False), ("reviewer", True)])
def test_navigation_shows_the_desk_to_reviewers(client, request, who, shown):
    client.force_login(request.getfixturevalue(who))

    page = client.get("/en/ui/").content.decode()

    assert ('href="/admin/desk/"' in page) is shown


def test_navigation_leads_a_superuser_to_pages_and_not_to_the_desk(client, author):
    author.is_superuser = author.is_staff = True
    author.save()
    client.force_login(author)

    page = client.get("/en/ui/").content.decode()

    assert 'href="/admin/"' in page
    assert 'href="/admin/desk/"' not in page
