"""What an author is told while writing: each thing in its place, and nothing of it kept."""

import logging
import uuid
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup, Tag
from django.apps import apps
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from advocacy.models import Post
from moderation.models import Case
from tests.factories import advocacy as make
from tests.factories.moderation import CaseFactory, HoldFactory, rule_in_force

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
INSULT = "Quel imbécile, ce vent de Fécamp"
CLAIM = "Hexalia, le leader mondial, garanti sans risque"


@pytest.fixture
def person(client):
    """Give somebody past their first five posts."""
    person = make.writer(first_name="Camille")
    # Past the first posts, and trusted: a reason of theirs is enough.
    before = timezone.now() - timedelta(days=3)
    CaseFactory.create_batch(10, author=person, approved=True, submitted_at=before)
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


def advised(client, data: dict, *, language: str = "fr") -> BeautifulSoup:
    response = client.post(at("advice", language=language), data, headers=HTMX)
    return BeautifulSoup(response.text, "html.parser")


def text_of(node: Tag | None) -> str:
    assert node is not None
    return " ".join(node.text.split())


def rows() -> dict[str, int]:
    return {
        model._meta.label: model._default_manager.count()
        for model in apps.get_models()
        if model._meta.managed
    }


def test_advice_leaves_no_trace(client, person, account, caplog) -> None:
    for type in ("respect.insult", "claim.superlative", "guard.protected_expression"):
        rule_in_force(type)
    text = f"{INSULT}. {CLAIM}. Nos conditions de travail se dégradent."
    advised(client, form(text, [account]))
    before = rows()

    with caplog.at_level(logging.DEBUG):
        page = advised(client, form(text, [account], justification="Vu avec Nadia"))

    assert (len(page.select(".remark")), len(page.select(".reminder"))) == (1, 1)
    assert rows() == before
    for words in ("imbécile", "leader", "conditions", "Nadia"):
        assert words not in caplog.text


def test_report_of_an_error_hides_what_was_typed(client, person, account, settings) -> None:
    request = client.post(at("advice"), form(INSULT, [account]), headers=HTMX).wsgi_request

    assert set(request.sensitive_post_parameters) == {"text", "justification"}


def test_remark_says_where_why_and_what_follows(client, person, account) -> None:
    rule_in_force("respect.insult")

    page = advised(client, form(f"Bonjour ! {INSULT}", [account]))

    head = text_of(page.select_one(".remark summary"))
    assert "« imbécile », phrase 2, lue d’abord par une personne" in head
    assert "Vous pouvez l’envoyer" in text_of(page.select_one(".remark__follows"))
    assert page.select_one(".remark__charter a")["href"].endswith("#clause-respect")
    assert (
        "1 remarque\u202f: «\u202fimbécile\u202f»"
        in page.select_one("[data-summary]")["data-summary"]
    )


@pytest.mark.parametrize(("language", "words"), [("fr", "Qui appeler"), ("en", "Whom to call")])
def test_what_cannot_go_says_what_to_do_and_whom_to_call(
    client, person, account, language, words
) -> None:
    rule_in_force("secret.credential")

    page = advised(client, form("Voici AKIAQ3EGRZ4VTXKB7WPD", [account]), language=language)

    follows = page.select_one(".remark[data-weight='5'] .remark__follows")
    assert words in text_of(follows)
    assert follows.a["href"] == page_of_contacts(language)
    assert page.find(id="send")["data-lane"] == ""


def page_of_contacts(language: str) -> str:
    with override(language):
        return reverse("contacts")


def test_first_posts_are_said_at_the_foot_and_are_no_fault(client, account) -> None:
    newcomer = make.writer()
    client.force_login(newcomer)

    page = advised(client, form("Bonjour", [make.AccountFactory(owner=newcomer)]))

    assert not page.select(".remark")
    assert "premières publications" in text_of(page.select_one("#route .circumstances"))


def test_rights_are_a_reminder_and_no_fault(client, person, account) -> None:
    rule_in_force("guard.protected_expression")

    page = advised(client, form("Nos conditions de travail se dégradent", [account]))

    assert not page.select(".remark")
    assert page.select_one(".reminder a")["href"] == page_of_contacts("fr")
    assert page.find(id="send")["data-lane"] == "direct"


def test_wording_is_taken_without_scripts(client, person, account) -> None:
    rule_in_force("channel.format")
    text = "UNE TRÈS BELLE JOURNÉE SUR LE CHANTIER AVEC TOUTE L’ÉQUIPE."
    data = form(text, [account])
    button = advised(client, data).select_one("[data-fix]")

    response = client.post(at("compose"), data | {"action": button["value"]})

    post = Post.objects.latest("pk")
    assert response.status_code == 302
    assert post.text == "Une très belle journée sur le chantier avec toute l’équipe."


def test_wording_that_is_no_longer_proposed_changes_nothing(client, person, account) -> None:
    data = form("Bonjour", [account], action="fix:r27-00000000-1")

    response = client.post(at("compose"), data)

    assert response.status_code == 302
    assert Post.objects.get().text == "Bonjour"


@pytest.mark.parametrize(
    ("own", "sentence"),
    [
        ("fr", "J’ai vérifié le fait et je peux en montrer la source. Prix 2026"),
        ("en", "I have checked the fact and can show the source. Prix 2026"),
    ],
)
def test_reason_that_is_picked_is_kept_in_the_words_of_its_author(
    client, person, account, own, sentence
) -> None:
    rule_in_force("claim.superlative")
    type(person).objects.filter(pk=person.pk).update(language=own)
    data = form(CLAIM, [account], ground="checked", justification="Prix 2026")

    client.post(at("save"), data, headers=HTMX)
    draft = Post.objects.latest("pk")
    page = BeautifulSoup(client.get(at("compose", draft.pk)).text, "html.parser")
    sent = client.post(at("compose"), data | {"revision": 1, "action": "send"})

    assert page.select_one("[name=ground][checked]")["value"] == "checked"
    assert page.find(id="justification").text.strip() == "Prix 2026"
    assert sent.status_code == 302
    case = Case.objects.latest("pk")
    assert (case.justification, case.lane, case.state) == (sentence, "direct", "approved")
    assert sentence in client.get(at("post", draft.pk)).text


def test_another_reason_without_words_is_asked_for_again(client, person, account) -> None:
    rule_in_force("claim.superlative")
    data = form(CLAIM, [account], ground="other", action="send")

    response = client.post(at("compose"), data)

    page = BeautifulSoup(response.text, "html.parser")
    assert response.status_code == 422
    assert page.find(id="justify").get("hidden") is None
    assert page.select_one("[name=ground][checked]")["value"] == "other"


def test_button_asks_for_the_reason_first(client, person, account) -> None:
    rule_in_force("claim.superlative")
    data = form(CLAIM, [account])

    without = advised(client, data)
    given = advised(client, data | {"ground": "checked"})

    assert without.find(id="route")["data-needs-reason"] == "yes"
    assert "donnez d’abord une raison" in text_of(without.find(id="send"))
    assert "Part tout de suite" in text_of(given.find(id="send"))


def test_post_that_was_sent_shows_what_the_charter_said(client, person, account) -> None:
    rule_in_force("respect.insult")
    post = make.submitted(author=person, text=INSULT, to=[account])

    page = BeautifulSoup(client.get(at("post", post.pk)).text, "html.parser")

    mark = page.select_one(".post-full mark")
    assert (mark.text, mark["data-weight"], mark["data-number"]) == ("imbécile", "3", "1")
    assert page.select_one(".post-full").text == INSULT
    assert not page.select(".remark button, .remark__follows")
    assert page.select(".remark__charter a[href$='#clause-respect']")


def test_freeze_is_said_at_the_foot_and_is_no_fault(client, person, account) -> None:
    rule_in_force("crisis.freeze")
    HoldFactory()

    page = advised(client, form("Bonjour", [account]))

    assert not page.select(".remark")
    foot = page.select_one("#route .circumstances")
    assert foot.select("a[href$='#clause-freeze']") or foot.text.strip()
    assert page.find(id="send")["data-lane"] == "direct"
