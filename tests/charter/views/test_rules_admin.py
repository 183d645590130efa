"""Rules are edited beside their clause, through typed fields, in the reader's language."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from charter.models import RuleRevision, User, Version
from charter.rules import CATALOGUE
from charter.services import people, rules
from tests.factories.charter import SYSTEM, RuleRevisionFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
CLAUSE = "say-who-you-are"
NEW = f"/admin/charter/clauses/{CLAUSE}/new/"


def _colleague(counsel: User) -> User:
    person: User = UserFactory(unit=counsel.unit)
    people.grant_role(person, "lead", unit=counsel.unit, actor=SYSTEM)
    return person


def _posted(client: Client, address: str, **changes: Any) -> dict[str, Any]:
    """Return what the form would post as it stands, with changes."""
    page = BeautifulSoup(client.get(address).content, "html.parser")
    form = page.select_one("form.rule-form")
    assert form is not None
    data: dict[str, Any] = {}
    for field in form.select("input[name], textarea[name], select[name]"):
        name, kind = str(field["name"]), field.get("type")
        if field.name == "textarea":
            data[name] = field.text.strip()
        elif field.name == "select":
            chosen = field.select_one("option[selected]")
            data[name] = chosen["value"] if chosen else ""
        elif kind not in ("checkbox", "radio") or field.has_attr("checked"):
            data[name] = field.get("value", "on" if kind == "checkbox" else "")
    return {name: value for name, value in (data | changes).items() if value != ""}


def test_clause_shows_its_rules_with_writer_and_state(
    client: Client, counsel: User, version: Version
) -> None:
    revision = RuleRevisionFactory(draft=True)
    client.force_login(counsel)

    text = client.get(f"/admin/charter/clauses/{CLAUSE}/?part=1").content.decode()

    assert revision.rule.code in text
    assert str(revision.written_by) in text
    assert reverse("charter_rules:activate", args=[revision.pk]) in text


def test_human_resources_read_without_buttons(client: Client, counsel: User) -> None:
    revision = RuleRevisionFactory(draft=True)
    reader = UserFactory(unit=counsel.unit)
    people.grant_role(reader, "hr", unit=counsel.unit, actor=SYSTEM)
    client.force_login(reader)

    text = client.get(f"/admin/charter/clauses/{CLAUSE}/").content.decode()

    assert revision.rule.code in text
    assert reverse("charter_rules:activate", args=[revision.pk]) not in text
    assert client.get(NEW, {"type": "privacy.identifiers"}).status_code == 403


def test_new_rule_has_a_typed_field_for_each_parameter(client: Client, counsel: User) -> None:
    client.force_login(counsel)

    page = BeautifulSoup(client.get(NEW + "?type=privacy.identifiers").content, "html.parser")

    kinds = {str(f["name"]): f.get("type", f.name) for f in page.select("[name^=param_]")}
    assert set(kinds) == {f"param_{p.name}" for p in CATALOGUE["privacy.identifiers"].params}
    assert (kinds["param_iban"], kinds["param_public_contacts"]) == ("checkbox", "textarea")


def test_new_rule_is_proposed_with_its_parameters(client: Client, counsel: User) -> None:
    client.force_login(counsel)
    address = NEW + "?type=disclosure.affiliation"
    data = _posted(client, address, param_brands="Hexalia\nHexalia Banque")

    response = client.post(address, data)

    assert response.status_code == 302, response.context["form"].errors
    revision = RuleRevision.objects.get()
    assert revision.params["brands"] == ["Hexalia", "Hexalia Banque"]
    assert (revision.state, revision.written_by) == ("draft", counsel)
    assert revision.rule.clause_id == CLAUSE


@pytest.mark.parametrize(("language", "words"), [("fr", "obligatoire"), ("en", "required")])
def test_new_rule_says_what_is_missing_in_the_readers_language(
    client: Client, counsel: User, language: str, words: str
) -> None:
    User.objects.filter(pk=counsel.pk).update(language=language)
    client.force_login(counsel)
    data = _posted(client, NEW + "?type=disclosure.affiliation", param_brands="")

    response = client.post(NEW + "?type=disclosure.affiliation", data)

    assert response.status_code == 200
    assert words in str(response.context["form"].errors["param_brands"])
    assert not RuleRevision.objects.exists()


def test_sealed_terms_are_kept_and_never_shown(client: Client, counsel: User) -> None:
    client.force_login(counsel)
    address = NEW + "?type=confidential.lexicon"
    client.post(address, _posted(client, address, param_terms="Projet Émeraude"))
    rule = RuleRevision.objects.get().rule
    revise = reverse("charter_rules:revise", args=[rule.code])

    shown = client.get(revise).content.decode()
    client.post(revise, _posted(client, revise, param_terms="Projet Saphir"))

    assert "sealed:" not in shown
    assert len(rule.revisions.get(number=2).params["terms"]) == 2


def test_writer_sees_why_another_person_activates(client: Client, counsel: User) -> None:
    revision = RuleRevisionFactory(draft=True, written_by=counsel)
    client.force_login(counsel)
    address = reverse("charter_rules:activate", args=[revision.pk])

    client.post(address, follow=True)

    revision.refresh_from_db()
    assert revision.state == "draft"
    assert "button" in client.get(address).content.decode()


def test_another_person_activates_after_seeing_it(client: Client, counsel: User) -> None:
    revision = RuleRevisionFactory(
        draft=True, severity=2, written_by=counsel, message_fr="Phrase à lire"
    )
    client.force_login(_colleague(counsel))
    address = reverse("charter_rules:activate", args=[revision.pk])

    shown = client.get(address).content.decode()
    client.post(address)

    revision.refresh_from_db()
    assert "Phrase à lire" in shown
    assert revision.state == "active"


def test_stopping_a_rule_leads_back_to_the_clause(client: Client, counsel: User) -> None:
    revision = RuleRevisionFactory()
    client.force_login(counsel)
    data = {"next": "/admin/pages/5/edit/"}

    response = client.post(reverse("charter_rules:retire", args=[revision.pk]), data)

    assert response["Location"] == "/admin/pages/5/edit/"
    assert rules.of_clause(CLAUSE).get().revisions.get().state == "retired"


def test_rules_never_lead_to_another_site(client: Client, counsel: User) -> None:
    revision = RuleRevisionFactory()
    client.force_login(counsel)
    data = {"next": "https://evil.example/"}

    response = client.post(reverse("charter_rules:retire", args=[revision.pk]), data)

    assert "evil" not in response["Location"]
