"""The form of a rule under pressure: bad lines, two tabs, wrong people; nothing is lost."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from charter.forms.rules import RuleForm
from charter.models import RuleExemption, RuleRevision, User, Version
from charter.rules import CATALOGUE, Kind
from charter.services import people, rule_activation
from tests.charter.views.test_rules_admin import CLAUSE, NEW, _colleague, _posted
from tests.factories.charter import SYSTEM, RuleRevisionFactory
from tests.factories.lessons import lesson
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
INSULTS = NEW + "?type=respect.insult"
WHY = "Nom d’un produit, pas d’un mouvement."


def tree(response: Any) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def english(person: User) -> User:
    User.objects.filter(pk=person.pk).update(language="en")
    return person


def errors(response: Any, field: str) -> list[str]:
    found: list[str] = response.context["form"].errors[field]
    return found


@pytest.mark.parametrize("type", CATALOGUE)
def test_form_of_every_type_opens_with_its_usual_values(
    client: Client, counsel: User, version: Version, type: str
) -> None:
    client.force_login(counsel)

    page = tree(client.get(NEW, {"type": type}))

    names = {str(field.get("name")) for field in page.select("[name^=param_]")}
    assert {f"param_{param.name}" for param in CATALOGUE[type].params} <= names


@pytest.mark.parametrize("type", CATALOGUE)
def test_every_parameter_says_how_it_is_written(type: str, counsel: User) -> None:
    form = RuleForm(type=type)

    lists = [p for p in CATALOGUE[type].params if p.kind not in (Kind.BOOLEAN, Kind.INTEGER)]
    silent = [p.name for p in lists if not form.fields[f"param_{p.name}"].help_text]
    assert [name for name in silent if name not in ("zone", "pattern")] == []


def test_each_bad_line_is_named_with_its_number(client: Client, counsel: User) -> None:
    client.force_login(english(counsel))
    data = _posted(client, INSULTS, param_terms="fr:abruti*\n...\n\nfr:zut\n!!!")

    response = client.post(INSULTS, data)

    assert [text[:7] for text in errors(response, "param_terms")] == ["Line 2:", "Line 5:"]


def test_what_was_typed_is_shown_again(client: Client, counsel: User) -> None:
    client.force_login(counsel)
    typed = {"param_terms": "fr:mot rare\n...", "message_fr": "Une phrase <b>à soi</b>"}

    page = tree(client.post(INSULTS, _posted(client, INSULTS, **typed)))

    for name, value in typed.items():
        field = page.select_one(f"[name={name}]")
        assert field is not None
        assert field.text.strip() == value


def test_instant_that_does_not_exist_is_explained(client: Client, counsel: User) -> None:
    address = NEW + "?type=embargo"
    client.force_login(english(counsel))
    data = _posted(
        client, address, param_terms="Horizon", param_lift="2026-10-25T02:30 Europe/Paris"
    )

    response = client.post(address, data)

    assert "exists once" in errors(response, "param_lift")[0]


def test_protected_term_is_refused_with_its_right_and_line(client: Client, counsel: User) -> None:
    client.force_login(english(counsel))
    data = _posted(client, INSULTS, param_terms="fr:abruti*\nfr:grève*")

    response = client.post(INSULTS, data)

    (text,) = errors(response, "param_terms")
    assert text.startswith("Line 2:")
    assert "right to strike" in text
    assert tree(response).select_one("[name=protected_override]") is not None
    assert not RuleRevision.objects.exists()


def test_legal_says_why_and_representatives_read_it(
    client: Client, counsel: User, version: Version
) -> None:
    client.force_login(counsel)
    data = _posted(client, INSULTS, param_terms="fr:grève*")

    client.post(INSULTS, {**data, "protected_override": WHY})
    client.force_login(UserFactory(unit=counsel.unit, representative=True))
    page = client.get(reverse("charter:rule_overrides")).content.decode()

    assert WHY in page
    assert "fr:grève*" in page
    assert "le droit de grève" in page


def test_lead_is_told_to_ask_legal(client: Client, counsel: User) -> None:
    lead = _colleague(counsel)
    client.force_login(lead)
    data = _posted(client, INSULTS, param_terms="fr:grève*")

    response = client.post(INSULTS, {**data, "protected_override": WHY})

    assert response.status_code == 200
    assert not RuleRevision.objects.exists()


def test_overridden_restricted_terms_are_shown_to_nobody(
    client: Client, counsel: User, version: Version
) -> None:
    client.force_login(counsel)
    address = NEW + "?type=confidential.lexicon"
    data = _posted(client, address, param_terms="plan de grève du siège")

    client.post(address, {**data, "protected_override": WHY})
    page = client.get(reverse("charter:rule_overrides")).content.decode()

    assert WHY in page
    assert "siège" not in page
    assert "sealed" not in page


def test_second_tab_is_told_and_keeps_its_text(client: Client, counsel: User) -> None:
    first = RuleRevisionFactory(rule__type="respect.insult", params={"terms": ["fr:abruti*"]})
    client.force_login(english(counsel))
    address = reverse("charter_rules:revise", args=[first.rule.code])
    one, other = (_posted(client, address, message_en=text) for text in ("One tab", "The other"))
    client.post(address, one)

    response = client.post(address, other)

    page = tree(response)
    assert first.rule.revisions.count() == 2
    assert "Revision 2" in page.text
    assert page.select_one("[name=message_en]").text.strip() == "The other"  # type: ignore[union-attr]
    again = page.select_one("[name=based_on]")
    assert again is not None
    client.post(address, {**other, "based_on": again["value"]})
    assert first.rule.revisions.count() == 3


def test_lesson_roles_and_review_day_are_kept(client: Client, counsel: User) -> None:
    lesson("who-speaks")
    client.force_login(counsel)
    data = _posted(client, INSULTS, lesson="who-speaks", roles="executive", review_on="2027-05-01")

    client.post(INSULTS, data)

    row = RuleRevision.objects.get()
    kept = (row.lesson, row.scope, str(row.review_on))
    assert kept == ("who-speaks", {"roles": ["executive"]}, "2027-05-01")


@pytest.mark.parametrize(
    "changes",
    [
        {"lesson": "no-such-lesson"},
        {"roles": "king"},
        {"units": "atlantis"},
        {"severity": "9"},
        {"mode": "loud"},
        {"code": "not a code"},
        {"valid_from": "2027-01-02", "valid_until": "2027-01-01"},
        {"protected_override": "x" * 2001},
        {"param_terms": "a" * 201},
    ],
)
def test_nonsense_is_refused(client: Client, counsel: User, changes: dict[str, str]) -> None:
    client.force_login(counsel)

    response = client.post(INSULTS, {**_posted(client, INSULTS), **changes})

    assert response.status_code == 200
    assert not RuleRevision.objects.exists()


def test_activation_shows_the_back_test_and_what_it_asks(client: Client, counsel: User) -> None:
    revision = RuleRevisionFactory(draft=True, severity=3, written_by=counsel)
    lead = _colleague(counsel)
    client.force_login(english(lead))
    address = reverse("charter_rules:activate", args=[revision.pk])
    before = client.get(address).content.decode()
    figures = {"posts": 1000, "hits": 12, "held_now": 90, "held_with": 95}
    rule_activation.record_trial(revision.pk, **figures, actor=counsel)

    after = client.get(address).content.decode()

    assert "two people besides its writer" in before
    assert "Agree, and leave it to one more person" in before
    assert "9.5%" in after
    assert "two people besides its writer" not in after


def test_two_others_arm_an_untried_rule_on_its_page(client: Client, counsel: User) -> None:
    revision = RuleRevisionFactory(draft=True, severity=3, written_by=counsel)
    first, second = _colleague(counsel), _colleague(counsel)
    address = reverse("charter_rules:activate", args=[revision.pk])

    for person in (first, first, counsel):
        client.force_login(person)
        client.post(address)
    revision.refresh_from_db()
    assert (revision.state, revision.first_activator) == ("draft", first)
    assert not tree(client.get(address)).select("main form[method=post] button[type=submit]")
    client.force_login(second)
    client.post(address)

    revision.refresh_from_db()
    assert (revision.state, revision.activated_by) == ("active", second)


def test_two_tabs_of_one_activation_do_it_once(client: Client, counsel: User) -> None:
    revision = RuleRevisionFactory(draft=True, severity=1, written_by=counsel)
    client.force_login(_colleague(counsel))
    address = reverse("charter_rules:activate", args=[revision.pk])

    answers = [client.post(address).status_code for _ in range(2)]

    assert answers == [302, 302]
    revision.refresh_from_db()
    assert revision.state == "active"


def test_exemption_is_asked_for_and_granted_on_its_page(client: Client, counsel: User) -> None:
    rule = RuleRevisionFactory().rule
    address = reverse("charter_rules:exemptions", args=[rule.code])
    data = {"roles": "finance", "expires_at": "2099-01-01T09:00", "reason": "Résultats"}
    client.force_login(counsel)

    refused = client.post(address, data)
    soon = {**data, "expires_at": "2027-01-01T09:00"}
    client.post(address, soon)
    row = RuleExemption.objects.get()
    client.post(reverse("charter_rules:exemption_grant", args=[row.pk]))
    row.refresh_from_db()
    own = row.granted_at
    client.force_login(_colleague(counsel))
    client.post(reverse("charter_rules:exemption_grant", args=[row.pk]))

    row.refresh_from_db()
    assert (refused.status_code, own, bool(row.granted_at)) == (422, None, True)


@pytest.mark.parametrize("role", ["hr", "auditor", "moderator", "admin"])
def test_readers_change_nothing(client: Client, counsel: User, role: str) -> None:
    revision = RuleRevisionFactory(draft=True, severity=1)
    person = UserFactory(unit=counsel.unit)
    people.grant_role(person, role, unit=counsel.unit, actor=SYSTEM)
    client.force_login(person)
    code = revision.rule.code
    posts = [
        reverse("charter_rules:activate", args=[revision.pk]),
        reverse("charter_rules:retire", args=[revision.pk]),
        reverse("charter_rules:revise", args=[code]),
        reverse("charter_rules:exemptions", args=[code]),
        f"{reverse('charter_rules:new', args=[CLAUSE])}?type=respect.insult",
    ]

    assert {client.post(address).status_code for address in posts} == {403}
    assert RuleRevision.objects.get().state == "draft"
