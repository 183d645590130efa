"""The Write page: every word survives whatever goes wrong, and the way is always said."""

import re
import uuid

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils.translation import override

from advocacy.models import Media, Post
from advocacy.states import PostState
from moderation.models import Case
from tests.factories import advocacy as make
from tests.factories.moderation import CaseFactory, charter_in_force, rule_in_force
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def person(client):
    person = make.writer(first_name="Camille")
    client.force_login(person)
    return person


@pytest.fixture
def account(person):
    return make.AccountFactory(owner=person)


def at(name: str, *args, language: str = "fr") -> str:
    with override(language):
        return reverse(f"advocacy:{name}", args=args)


def form(text: str, accounts=(), **fields) -> dict:
    return {
        "key": str(uuid.uuid4()),
        "revision": 0,
        "tab": "a",
        "text": text,
        "language": "fr",
        "accounts": [account.pk for account in accounts],
        **fields,
    }


def textarea(response) -> str:
    return BeautifulSoup(response.text, "html.parser").find(id="text").text.removeprefix("\n")


def test_first_save_makes_the_draft_and_names_its_address(client, person, account) -> None:
    response = client.post(at("save"), form("Bonjour", [account]), headers=HTMX)

    post = Post.objects.get()
    assert (post.text, post.author, list(post.accounts.all())) == ("Bonjour", person, [account])
    assert response["HX-Replace-Url"] == at("compose", post.pk)
    assert re.search(r"Enregistré à|Saved at", response.text)


def test_save_answers_with_the_revision_to_continue_from(client, person) -> None:
    data = form("Un")
    client.post(at("save"), data, headers=HTMX)

    response = client.post(at("save"), data | {"revision": 1, "text": "Deux"}, headers=HTMX)

    revision = BeautifulSoup(response.text, "html.parser").find(id="revision")
    assert (revision["value"], Post.objects.get().text) == ("2", "Deux")


def test_second_tab_sees_both_texts(client, person) -> None:
    data = form("Premier onglet")
    client.post(at("save"), data, headers=HTMX)

    response = client.post(at("save"), data | {"text": "Second onglet", "tab": "b"}, headers=HTMX)

    assert response["HX-Retarget"] == "#conflict"
    assert "Premier onglet" in response.text
    assert "Second onglet" in response.text
    assert Post.objects.get().text == "Premier onglet"


def test_second_tab_may_keep_its_own_text(client, person) -> None:
    data = form("Premier onglet")
    client.post(at("save"), data, headers=HTMX)
    conflict = client.post(at("save"), data | {"text": "Second", "tab": "b"}, headers=HTMX)
    fields = BeautifulSoup(conflict.text, "html.parser").form.find_all("input")

    client.post(
        at("compose"), {each["name"]: each["value"] for each in fields} | {"action": "save"}
    )

    assert Post.objects.get().text == "Second"


def test_sending_from_a_stale_tab_shows_both_texts(client, person, account) -> None:
    data = form("Premier onglet", [account])
    client.post(at("save"), data, headers=HTMX)

    response = client.post(at("compose"), data | {"text": "Second", "tab": "b", "action": "send"})

    assert response.status_code == 409
    assert "Premier onglet" in response.text
    assert "Second" in response.text
    assert not Case.objects.exists()


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    "text",
    ["", "é" * 102_400, "a\x07b", "a\u202eb", "a\u200bb"],
    ids=["empty", "100 kB", "control", "turned", "invisible"],
)
def test_bad_text_is_explained_and_stays_on_the_page(
    client, person, account, text, language
) -> None:
    data = form(text, [account], action="send")

    response = client.post(at("compose", language=language), data)

    page = BeautifulSoup(response.text, "html.parser")
    assert response.status_code == 422
    assert page.select("#refusals .notice")
    assert textarea(response) == text
    assert Post.objects.get().text == text
    assert Post.objects.get().state == PostState.DRAFT


def test_nul_is_explained_and_the_rest_stays_on_the_page(client, person, account) -> None:
    response = client.post(at("compose"), form("avant\0après", [account], action="send"))

    assert response.status_code == 422
    assert "avant" in textarea(response)
    assert "après" in textarea(response)


def test_everything_missing_is_said_at_once(client, person) -> None:
    response = client.post(at("compose"), form("a" * 20, action="send"))

    assert len(BeautifulSoup(response.text, "html.parser").select("#refusals .notice")) == 1
    both = client.post(at("compose"), form("", action="send"))
    assert len(BeautifulSoup(both.text, "html.parser").select("#refusals .notice")) == 2


def test_hidden_characters_are_taken_out_by_a_button(client, person, account) -> None:
    data = form("a\u202eb 👩\u200d💻", [account])
    page = client.post(at("compose"), data | {"action": "send"})
    assert 'value="clean"' in page.text

    client.post(at("compose"), data | {"action": "clean", "revision": 1})

    post = Post.objects.get()
    assert post.text == "ab 👩\u200d💻"
    assert list(post.accounts.all()) == [account]


def test_dead_account_is_explained(client, person) -> None:
    dead = make.AccountFactory(owner=person, broken=True)

    response = client.post(at("compose"), form("Bonjour", [dead], action="send"))

    assert response.status_code == 422
    assert dead.handle in BeautifulSoup(response.text, "html.parser").find(id="refusals").text


def test_account_of_a_colleague_is_not_chosen(client, person) -> None:
    client.post(at("save"), form("Bonjour", [make.AccountFactory()]), headers=HTMX)

    assert not Post.objects.filter(accounts__isnull=False).exists()


def test_sending_leads_to_the_post(client, person, account) -> None:
    response = client.post(at("compose"), form("Bonjour", [account], action="send"))

    post = Post.objects.get()
    assert response.url == at("post", post.pk)
    assert post.state == PostState.SUBMITTED


def test_session_that_ended_leads_back_to_the_page(client) -> None:
    response = client.post(at("compose"), form("Bonjour", action="send"))

    assert response.status_code == 302
    assert "/accounts/login/" in response.url
    assert "write" in response.url


def test_new_charter_is_asked_for_and_the_text_stays(client, person, account) -> None:
    type(charter_in_force()).objects.update(state="superseded")
    charter_in_force()

    response = client.post(at("save"), form("Bonjour", [account]), headers=HTMX)

    assert Post.objects.count() == 0
    assert response.status_code in {200, 302, 403}


def test_advice_stores_nothing_and_cites_the_clause(client, person, account) -> None:
    rule_in_force("respect.insult")

    response = client.post(at("advice"), form("Quel imbécile", [account]), headers=HTMX)

    page = BeautifulSoup(response.text, "html.parser")
    remark = page.select_one(".remark")
    assert (remark["data-start"], remark["data-end"]) == ("5", "13")
    assert "Titre respect" in remark.text
    assert not Post.objects.exists()
    assert not Case.objects.exists()


def test_advice_measures_spans_after_newlines_as_the_browser_does(client, person, account) -> None:
    rule_in_force("respect.insult")

    response = client.post(
        at("advice"), form("Bonjour\r\n\r\n👩\u200d💻 imbécile", [account]), headers=HTMX
    )

    remark = BeautifulSoup(response.text, "html.parser").select_one(".remark")
    assert remark["data-start"] == str(len("Bonjour\n\n👩\u200d💻 "))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_button_says_where_the_post_goes(client, person, account, language) -> None:
    rule_in_force("secret.credential")
    first = client.post(at("advice", language=language), form("Bonjour", [account]), headers=HTMX)
    for _ in range(5):
        CaseFactory(author=person, approved=True)
    later = client.post(at("advice", language=language), form("Bonjour", [account]), headers=HTMX)
    never = client.post(
        at("advice", language=language),
        form("AKIAQ3EGRZ4VTXKB7WPD", [account]),
        headers=HTMX,
    )

    lanes = [
        BeautifulSoup(each.text, "html.parser").find(id="send")["data-lane"]
        for each in (first, later, never)
    ]
    assert lanes == ["light", "direct", ""]


def test_reason_is_asked_for_when_the_rule_wants_one(client, person, account) -> None:
    rule_in_force("claim.superlative")
    for _ in range(5):
        CaseFactory(author=person, approved=True)
    data = form("Hexalia, le leader mondial, garanti sans risque", [account], action="send")

    refused = client.post(at("compose"), data)
    sent = client.post(at("compose"), data | {"revision": 1, "justification": "Titre du journal"})

    assert BeautifulSoup(refused.text, "html.parser").find(id="justify").get("hidden") is None
    assert sent.status_code == 302
    assert Case.objects.latest("pk").justification == "Titre du journal"


def test_long_text_is_not_checked_while_typing(client, person, account) -> None:
    rule_in_force("respect.insult")

    response = client.post(at("advice"), form("imbécile " * 2000, [account]), headers=HTMX)

    assert not BeautifulSoup(response.text, "html.parser").select(".remark")


def test_image_is_added_described_with_the_text_and_taken_off(client, person, account) -> None:
    data = form("Bonjour", [account])
    client.post(at("save"), data, headers=HTMX)
    client.post(at("image_add"), data | {"image": make.picture()}, headers=HTMX)
    post, picture = Post.objects.get(), Media.objects.get()

    client.post(at("save"), data | {"revision": 1, f"alt-{picture.key}": "Une pale"}, headers=HTMX)
    picture.refresh_from_db()
    response = client.post(at("image_remove", post.pk, picture.key), headers=HTMX)

    assert picture.alt == "Une pale"
    assert not post.media.exists()
    assert str(picture.key) not in response.text


def test_bad_image_is_explained_beside_the_others(client, person) -> None:
    data = form("Bonjour")
    client.post(at("image_add"), data | {"image": make.picture()}, headers=HTMX)

    response = client.post(at("image_add"), data | {"image": make.picture("GIF")}, headers=HTMX)

    page = BeautifulSoup(response.text, "html.parser")
    assert page.select(".notice[data-tone=bad]")
    assert len(page.select(".picture")) == 1


def test_image_is_for_its_owner_and_reviewers_only(client, person, account) -> None:
    post = make.PostFactory(author=person, to=[account])
    picture = make.attached(post, alt="Une pale")
    url = at("media", picture.sha256)
    reviewer = UserFactory(moderator=True, unit=person.unit)
    seen = {"owner": client.get(url).status_code}
    client.force_login(reviewer)
    seen["reviewer, of a draft"] = client.get(url).status_code
    make.approve(post)
    seen["reviewer, of a case"] = client.get(url).status_code
    client.force_login(UserFactory())
    seen["colleague"] = client.get(url).status_code

    assert list(seen.values()) == [200, 404, 200, 404]


def test_post_of_a_colleague_does_not_exist(client, person) -> None:
    post = make.PostFactory()

    pages = [at("compose", post.pk), at("post", post.pk)]

    assert [client.get(page).status_code for page in pages] == [404, 404]
    for name in ("withdraw", "reopen", "discard", "copy", "restore"):
        assert client.post(at(name, post.pk)).status_code == 404


def test_number_of_queries_does_not_grow_with_posts(
    client, person, django_assert_max_num_queries
) -> None:
    account = make.AccountFactory(owner=person)
    for _ in range(8):
        make.submitted(author=person, to=[account])

    with django_assert_max_num_queries(14):
        client.get(at("posts"))


def test_post_to_be_pinned_is_kept_and_goes_to_a_person(client, person, account) -> None:
    for _ in range(5):
        CaseFactory(author=person, approved=True)
    data = form("Bonjour du chantier", [account], surface="pinned", campaign="Portes ouvertes")

    advised = client.post(at("advice"), data, headers=HTMX)
    client.post(at("save"), data, headers=HTMX)

    post = Post.objects.get()
    page = BeautifulSoup(client.get(at("compose", post.pk)).text, "html.parser")
    assert BeautifulSoup(advised.text, "html.parser").find(id="send")["data-lane"] == "light"
    assert (post.surface, post.campaign) == ("pinned", "portes-ouvertes")
    assert page.find("input", {"name": "surface", "checked": True})["value"] == "pinned"
    assert page.find(id="campaign")["value"] == "portes-ouvertes"
    assert page.find("details", class_="more").has_attr("open")


def test_campaigns_of_ones_own_part_of_the_company_are_offered(client, person) -> None:
    CaseFactory(author=person, unit=person.unit, campaign="portes-ouvertes")
    CaseFactory(campaign="fusion-secrete")

    page = BeautifulSoup(client.get(at("compose")).text, "html.parser")

    offered = [each["value"] for each in page.select("#campaigns option")]
    assert offered == ["portes-ouvertes"]


@pytest.mark.parametrize("surface", ["", "campaign", "<b>"])
def test_unknown_surface_loses_no_word(client, person, surface) -> None:
    data = form("Bonjour", surface=surface)

    response = client.post(at("compose"), data | {"action": "send"})

    assert textarea(response).strip() == "Bonjour"
