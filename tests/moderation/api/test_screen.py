"""Screening for other tools: all that an author is told, nothing kept, and not without end."""

import json

import pytest
from django.urls import reverse
from knox.models import AuthToken
from rest_framework.test import APIClient

from charter import public as charter
from charter.rules import seal
from moderation.models import Case, Finding, Screening
from moderation.services import probing
from tests.factories.lessons import lesson
from tests.factories.moderation import CaseFactory, charter_in_force, rule_in_force

pytestmark = pytest.mark.django_db

INSULT = "Quel imbécile, ce projet"
RIGHTS = "Nos conditions de travail se dégradent, le syndicat appelle à la grève"


@pytest.fixture
def ask(author):
    """Give a way to ask as an author past the first posts."""
    charter_in_force()
    CaseFactory.create_batch(5, author=author, approved=True)
    client = APIClient()
    client.force_login(author)

    def post(text: str = "", **body):
        return client.post(reverse("api:screen"), {"text": text, **body}, format="json")

    return post


def test_answer_says_all_that_the_author_is_told(ask):
    rule_in_force("respect.insult")
    lesson(clause_ids=["respect"], title="Le respect")

    answer = ask(INSULT, language="fr").json()

    (finding,) = answer["findings"]
    assert (finding["rule"], finding["severity"], finding["target"]) == ("R20", 3, "text")
    assert INSULT[finding["start"] : finding["end"]] == finding["excerpt"] == "imbécile"
    assert finding["message"].keys() == finding["suggestion"].keys() == {"fr", "en"}
    assert finding["clause_url"].endswith("#clause-respect")
    assert finding["lesson"]["title"] == "Le respect (fr)"
    assert (answer["severity"], answer["lane"], answer["withheld"]) == (3, "light", False)
    assert answer["until"]
    assert {len(answer["fingerprint"]), len(answer["digest"])} == {64}
    assert answer["cost"] >= len(INSULT)


def test_clean_text_goes_directly(ask):
    answer = ask("Bonjour à tous").json()

    assert (answer["findings"], answer["gates"], answer["lane"]) == ([], [], "direct")
    assert (answer["severity"], answer["until"], answer["needs_reason"]) == (0, None, False)


def test_fix_is_ready_to_apply(ask):
    rule_in_force("channel.format", hashtags=["#NosEngagements"])

    text = "Bravo #nosengagements #chantier #joie"
    fix = next(each["fix"] for each in ask(text).json()["findings"] if each["fix"])

    assert text[fix["start"] : fix["end"]] != fix["replacement"]


def test_nothing_is_kept(ask):
    rule_in_force("respect.insult")
    before = Case.objects.count()

    ask(INSULT)

    assert (Case.objects.count(), Screening.objects.count()) == (before, 0)
    assert not Finding.with_shadow.exists()


def test_rights_are_reminders_for_the_author(ask):
    rule_in_force("guard.protected_expression")

    answer = ask(RIGHTS).json()

    assert answer["reminders"]
    assert "R38" not in {finding["rule"] for finding in answer["findings"]}


def test_shadow_is_told_to_nobody(ask):
    rule_in_force("respect.insult", mode="shadow")

    assert "R20" not in ask(INSULT).content.decode()


def test_networks_files_and_links_are_looked_at(ask):
    rule_in_force("channel.format")
    rule_in_force("link.safety")
    lesson(channel="bluesky", opens_channel=True)

    answer = ask(
        "Voyez la photo",
        networks=["bluesky"],
        links=["http://bit.ly/x"],
        media=[{"mime": "image/jpeg", "name": "photo.jpg"}],
    ).json()

    assert {"media:0", "link:0"} <= {finding["target"] for finding in answer["findings"]}
    assert [gate["rule"] for gate in answer["gates"]] == ["G2"]
    assert answer["lane"] == ""


@pytest.mark.parametrize(
    "body",
    [
        {"language": "de"},
        {"due": "2026-12-01T09:00"},
        {"due": "tomorrow"},
        {"media": [{"alt": "sans type"}]},
        {"text": "x" * 20_001},
        {"networks": ["pas un réseau"]},
    ],
)
def test_shape_is_checked(ask, body):
    assert ask(**body).status_code == 400


def test_instant_with_its_zone_is_taken(ask):
    assert ask("Bonjour", due="2026-12-01T09:00+01:00").status_code == 200


def test_a_key_is_enough(author):
    charter_in_force()
    _row, key = AuthToken.objects.create(author)

    answer = APIClient().post(
        reverse("api:screen"), {"text": "Bonjour"}, HTTP_AUTHORIZATION=f"Token {key}"
    )

    assert answer.status_code == 200


@pytest.mark.parametrize(("language", "words"), [("fr", "Trop de demandes"), ("en", "Too many")])
def test_too_many_are_told_when_to_come_back(ask, settings, author, language, words):
    settings.SCREEN_REQUESTS_PER_MINUTE = 3
    type(author).objects.filter(pk=author.pk).update(language=language)
    codes = [ask("Bonjour").status_code for _ in range(3)]

    refused = ask("Bonjour")

    body = json.loads(refused.content)
    assert codes == [200, 200, 200]
    assert refused.status_code == 429
    assert refused["Content-Type"] == "application/problem+json"
    assert 1 <= int(refused["Retry-After"]) <= 60
    assert (body["code"], body["retry_after"]) == ("api.too_many", int(refused["Retry-After"]))
    assert body["detail"].startswith(words)
    assert body["details"].keys() == {"fr", "en"}


def test_the_limit_is_each_persons_own(ask, settings, reviewer):
    settings.SCREEN_REQUESTS_PER_MINUTE = 1
    ask("Bonjour")
    other = APIClient()
    other.force_authenticate(reviewer)

    assert ask("Bonjour").status_code == 429
    assert other.post(reverse("api:screen"), {"text": "Bonjour"}).status_code == 200


def restrict(number: int) -> list[str]:
    """That many restricted words, each with a rule's eye on it."""
    words = [f"quercus{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(number)]
    key = charter.term_key()
    rule_in_force("confidential.lexicon", terms=[seal(word, key) for word in words])
    return words


def test_restricted_words_are_no_longer_told_to_whoever_tries_many(ask, settings):
    settings.SCREEN_REQUESTS_PER_MINUTE = 100
    words = restrict(probing.LIMIT + 2)

    answers = [ask(f"Le dossier {word} avance").json() for word in words]

    told = [bool(answer["findings"]) for answer in answers]
    assert told == [True] * probing.LIMIT + [False] * 2
    last = answers[-1]
    assert (last["withheld"], last["severity"], last["lane"]) == (True, 0, "direct")
    assert last["reminders"][0]["rule"] == probing.WITHHELD
    # Whether a word is restricted can be read from nothing.
    innocent = ask("Le dossier quercuszzz avance").json()
    assert {**last, "digest": ""} == {**innocent, "digest": ""} | {"cost": last["cost"]}
    assert last["cost"] == len(f"Le dossier {words[-1]} avance")


def test_many_at_once_are_counted_one_by_one(ask):
    words = restrict(probing.LIMIT + 1)

    assert ask(" ".join(words)).json()["findings"] == []


def test_other_rules_go_on_speaking(ask):
    rule_in_force("respect.insult")
    words = restrict(probing.LIMIT + 1)

    answer = ask(f"{INSULT}. " + " ".join(words)).json()

    assert [finding["rule"] for finding in answer["findings"]] == ["R20"]
