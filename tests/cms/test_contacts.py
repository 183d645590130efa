"""The crisis directory: callable, verified in both languages, and never at the cost of a draft."""

from datetime import timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.blocks import StructBlockValidationError
from wagtail.models import Locale
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from charter.models import User
from cms import directory
from cms.contact_blocks import ContactBlock
from cms.models import ContactsPage, HomePage
from moderation.models import LedgerEntry
from tests.factories.cms import superuser
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

CELL = {"role": "Cellule de crise", "name": "Hélène", "hours": "Jour et nuit", "urgent": True,
        "phone": "+33 (0)1 99 00 47 10", "stand_in": "James",
        "stand_in_phone": "+44 20 7946 0710"}  # fmt: skip
PRESS = {"role": "Presse", "name": "Sophie", "hours": "7 h – 22 h", "phone": "+33 1 99 00 47 20"}


def block(key: str, value: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "contact", "id": key, "value": {**value, **more}}


@pytest.fixture
def page(db: None) -> ContactsPage:
    """Give the French page with two contacts, live, and its English translation."""
    home = HomePage.objects.get(locale__language_code="fr")
    french = ContactsPage(title="Qui appeler", slug="contacts", locale=home.locale)
    french.contacts = [block("press", PRESS), block("cell", CELL)]
    home.add_child(instance=french)
    french.save_revision().publish()
    english = french.copy_for_translation(Locale.objects.get(language_code="en"))
    english.contacts = [
        block("press", PRESS, role="Press"),
        block("other-id", CELL, role="Crisis team"),
    ]
    english.save_revision().publish()
    return ContactsPage.objects.get(pk=french.pk)


def of_language(language: str) -> ContactsPage:
    return ContactsPage.objects.get(locale__language_code=language)


def verified(page: Any) -> dict[str, Any]:
    return {c.value["phone"]: c.value["verified_on"] for c in page.contacts}


def press_button(client: Client, page: ContactsPage, key: str) -> Any:
    shown = next(e.shown for e in directory.entries(page) if e.id == key)
    data = {"contact": key, "shown": shown}
    return client.post(f"/fr/contacts/{page.pk}/verify/", data, follow=True)


def test_contacts_stand_urgent_first_and_can_be_dialled(client: Client, page: ContactsPage) -> None:
    client.force_login(UserFactory())

    shown = BeautifulSoup(client.get("/fr/contacts/").content, "html.parser")

    assert [h.text for h in shown.select(".contact h3")] == ["Cellule de crise", "Presse"]
    assert shown.select_one("a[href='tel:+33199004710']") is not None
    assert not shown.select(".contact form")


@pytest.mark.parametrize("who", ["hr", "legal", "comms"])
def test_verifying_dates_both_languages(
    client: Client, page: ContactsPage, who: str, request: pytest.FixtureRequest
) -> None:
    client.force_login(request.getfixturevalue(who))

    press_button(client, page, "cell")

    today = timezone.localdate()
    for language in ("fr", "en"):
        fresh = of_language(language)
        assert verified(fresh) == {CELL["phone"]: today, PRESS["phone"]: None}
        assert verified(fresh.live_revision.as_object()) == verified(fresh)
        assert not fresh.has_unpublished_changes


def test_verifying_is_in_the_ledger(client: Client, page: ContactsPage, hr: User) -> None:
    client.force_login(hr)

    press_button(client, page, "cell")

    entry = LedgerEntry.objects.get(action="contacts.verify")
    assert (entry.actor_id, entry.subject_id) == (hr.pk, str(page.pk))


def test_verifying_is_for_those_who_hold_the_role(
    client: Client, page: ContactsPage, reviewer: User
) -> None:
    client.force_login(reviewer)

    response = press_button(client, page, "cell")

    assert response.status_code == 403
    assert verified(of_language("fr"))[CELL["phone"]] is None


def test_verifying_keeps_an_open_draft(
    client: Client, page: ContactsPage, hr: User, legal: User
) -> None:
    draft = page.get_latest_revision_as_object()
    draft.introduction = "Encore à écrire"
    draft.save_revision(user=legal)
    client.force_login(hr)

    press_button(client, page, "cell")

    fresh = of_language("fr")
    latest = fresh.get_latest_revision()
    kept = latest.as_object()
    assert (kept.introduction, latest.user, fresh.introduction) == ("Encore à écrire", legal, "")
    assert verified(kept)[CELL["phone"]] == verified(fresh)[CELL["phone"]] == timezone.localdate()
    assert fresh.has_unpublished_changes


def test_verifying_keeps_what_is_to_go_live_later(
    client: Client, page: ContactsPage, hr: User
) -> None:
    draft = page.get_latest_revision_as_object()
    draft.introduction = "Dès lundi"
    draft.go_live_at = timezone.now() + timedelta(days=3)
    draft.save_revision(user=hr).publish(user=hr, skip_permission_checks=True)
    client.force_login(hr)

    press_button(client, page, "cell")

    scheduled = of_language("fr").scheduled_revision
    assert scheduled is not None
    assert scheduled.as_object().introduction == "Dès lundi"
    assert of_language("fr").introduction == ""


def test_verifying_what_changed_meanwhile_asks_to_look_again(
    client: Client, page: ContactsPage, hr: User
) -> None:
    client.force_login(hr)
    old = next(e.shown for e in directory.entries(page) if e.id == "cell")
    page.contacts = [block("cell", CELL, phone="+33 1 99 00 99 99")]
    page.save_revision().publish()

    data = {"contact": "cell", "shown": old}
    response = client.post(f"/fr/contacts/{page.pk}/verify/", data, follow=True)

    assert "Cellule de crise" in str(next(iter(response.context["messages"])))
    assert verified(of_language("fr")) == {"+33 1 99 00 99 99": None}


def test_verifying_a_contact_that_is_gone_says_so(
    client: Client, page: ContactsPage, hr: User
) -> None:
    client.force_login(hr)

    data = {"contact": "nobody", "shown": ""}
    response = client.post(f"/fr/contacts/{page.pk}/verify/", data, follow=True)

    assert len(response.context["messages"]) == 1


def test_contacts_not_verified_for_90_days_are_marked(page: ContactsPage) -> None:
    today = timezone.localdate()
    page.contacts = [
        block("new", PRESS, verified_on=today - timedelta(days=90)),
        block("old", PRESS, verified_on=today - timedelta(days=91)),
        block("never", PRESS),
    ]

    overdue = {entry.id: entry.overdue for entry in directory.entries(page)}

    assert overdue == {"new": False, "old": True, "never": True}


def test_urgent_contact_needs_a_stand_in() -> None:
    contact = ContactBlock()

    with pytest.raises(StructBlockValidationError) as refused:
        contact.clean(contact.to_python({**CELL, "stand_in": "", "stand_in_phone": ""}))

    assert set(refused.value.block_errors) == {"stand_in", "stand_in_phone"}
    contact.clean(contact.to_python(PRESS))


def test_telephone_is_a_number() -> None:
    contact = ContactBlock()

    with pytest.raises(StructBlockValidationError) as refused:
        contact.clean(contact.to_python({**PRESS, "phone": "demander à Sophie"}))

    assert set(refused.value.block_errors) == {"phone"}


def test_admin_leads_to_the_contacts(client: Client, hr: User) -> None:
    client.force_login(superuser())

    page = client.get("/admin/").content.decode()

    assert "/contacts/" in page


def test_sign_in_page_shows_the_one_open_number_and_no_other(
    client: Client, page: ContactsPage
) -> None:
    page.open_line = "+33 1 99 00 47 10"
    page.save_revision().publish()

    shown = BeautifulSoup(client.get("/accounts/login/").content, "html.parser")

    assert shown.select_one("a[href='tel:+33199004710']") is not None
    assert "47 20" not in shown.text
    assert shown.select_one("a[href='/fr/contacts/']") is not None


@pytest.mark.parametrize("path", ["/fr/nowhere/", "/accounts/login/", "/fr/charter/"])
def test_contacts_are_one_click_away(client: Client, author: User, path: str) -> None:
    client.force_login(author)

    shown = BeautifulSoup(client.get(path, follow=True).content, "html.parser")

    assert shown.select_one("header a[href='/fr/contacts/']") is not None
    assert shown.select_one("footer a[href='/fr/contacts/']") is not None


def save_in_editor(client: Client, page: ContactsPage, contacts: dict[str, Any]) -> Any:
    """Post the editor's form as it was opened, with these contacts by their identifiers."""
    data: dict[str, Any] = nested_form_data(
        {
            "title": page.title,
            "slug": page.slug,
            "introduction": "Écrit pendant ce temps",
            "first": "",
            "open_line": "",
            "steps": streamfield([]),
            "contacts": streamfield([("contact", value) for value in contacts.values()]),
            "comments": inline_formset([]),
        }
    )
    for number, key in enumerate(contacts):
        data[f"contacts-{number}-id"] = key
    path = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(path, {**data, "action-publish": "1"})


def test_saving_a_form_opened_before_keeps_what_was_verified_meanwhile(
    client: Client, page: ContactsPage, hr: User
) -> None:
    client.force_login(hr)
    opened = {c.id: {k: v or "" for k, v in c.value.items()} for c in page.contacts}
    opened["press"] |= {"phone": "+33 1 99 00 99 99"}
    press_button(client, page, "cell")
    press_button(client, page, "press")

    response = save_in_editor(client, page, opened)

    fresh = of_language("fr")
    assert response.status_code == 302
    assert fresh.introduction == "Écrit pendant ce temps"
    # The number that changed was never verified.
    assert verified(fresh) == {CELL["phone"]: timezone.localdate(), "+33 1 99 00 99 99": None}
