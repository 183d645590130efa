"""The editor says early what the workflow would refuse later, and shows no button it refuses."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, WorkflowState
from wagtail.test.utils.form_data import nested_form_data, streamfield

from charter.models import User, Version
from charter.services import people
from cms.models import CharterPage, HomePage
from config.kernel.audit import SystemActor
from tests.cms.test_evidence import _form
from tests.factories import cms

pytestmark = pytest.mark.django_db


def _edit(draft: CharterPage) -> str:
    return reverse("wagtailadmin_pages:edit", args=[draft.pk])


def _english(draft: CharterPage) -> CharterPage:
    return CharterPage.objects.get(locale__language_code="en")


def test_submitting_from_the_editor_starts_the_workflow(
    client: Client, draft: CharterPage, author: User
) -> None:
    client.force_login(author)

    client.post(_edit(draft), _form(draft, **{"action-submit": "1"}))

    assert WorkflowState.objects.get().requested_by == author


def test_submitting_without_english_shows_what_to_do(client: Client, author: User) -> None:
    draft = cms.french_page(author)
    client.force_login(author)

    response = client.post(_edit(draft), _form(draft, **{"action-submit": "1"}))

    assert response.status_code == 200
    assert response.context["form"].non_field_errors()
    assert not WorkflowState.objects.exists()


def test_submitting_with_a_clause_missing_in_english_names_it(
    client: Client, draft: CharterPage, author: User
) -> None:
    client.force_login(author)
    clauses = [*[dict(c.value) for c in draft.clauses], cms.clause("brand-new")["value"]]
    data = _form(draft, **{"action-submit": "1"})
    data |= _clauses(clauses)

    response = client.post(_edit(draft), data)

    assert "brand-new" in str(response.context["form"].non_field_errors())


def _clauses(clauses: list[dict[str, Any]]) -> dict[str, Any]:
    """Return clauses as the editor posts them."""
    posted: dict[str, Any] = nested_form_data(
        {"clauses": streamfield([("clause", clause) for clause in clauses])}
    )
    return posted


def test_two_clauses_with_one_identifier_are_refused(
    client: Client, draft: CharterPage, author: User
) -> None:
    client.force_login(author)
    value = cms.clause("twice")["value"]

    response = client.post(_edit(draft), _form(draft) | _clauses([value, value]))

    assert "clauses" in response.context["form"].errors


def test_new_clause_gets_its_identifier_from_its_title(
    client: Client, draft: CharterPage, author: User
) -> None:
    client.force_login(author)
    value = cms.clause("x")["value"] | {"clause_id": "", "title": "Dire qui l’on est"}

    client.post(_edit(draft), _form(draft) | _clauses([value]))

    saved = CharterPage.objects.get(pk=draft.pk).get_latest_revision_as_object()
    assert saved.clauses[0].value["clause_id"] == "dire-qui-lon-est"


def test_publishing_button_is_never_there(client: Client, draft: CharterPage, hr: User) -> None:
    for person in (hr, cms.superuser()):
        client.force_login(person)

        assert "action-publish" not in client.get(_edit(draft)).content.decode()


def test_publishing_by_a_forged_post_is_refused(client: Client, draft: CharterPage) -> None:
    client.force_login(cms.superuser())

    response = client.post(_edit(draft), _form(draft, **{"action-publish": "1"}))

    assert response.status_code == 403
    assert not CharterPage.objects.filter(live=True).exists()


def test_scheduling_in_the_editor_is_refused(
    client: Client, draft: CharterPage, author: User
) -> None:
    client.force_login(cms.superuser())

    response = client.post(_edit(draft), _form(draft, go_live_at="2030-01-01 10:00"))

    assert response.context["form"].errors


def test_deleting_a_page_with_editions_is_refused_with_a_reason(
    client: Client, version: Version, draft: CharterPage
) -> None:
    client.force_login(cms.superuser())

    client.post(reverse("wagtailadmin_pages:delete", args=[draft.pk]))

    assert CharterPage.objects.filter(pk=draft.pk).exists()


def test_nobody_but_the_workflow_publishes_the_charter(draft: CharterPage) -> None:
    for role in ("hr", "legal", "lead", "moderator", "admin"):
        person = cms.approver(role)

        assert not draft.permissions_for_user(person).can_publish()


@pytest.mark.parametrize("role", ["hr", "legal"])
def test_authors_edit_submit_and_translate(draft: CharterPage, role: str) -> None:
    person = User.objects.get(pk=cms.approver(role).pk)
    allowed = draft.permissions_for_user(person)

    assert allowed.can_edit()
    assert allowed.can_submit_for_moderation()
    assert person.has_perm("simple_translation.submit_translation")


def test_french_clauses_come_over_and_keep_what_is_translated(
    client: Client, draft: CharterPage, author: User
) -> None:
    draft.clauses = [cms.clause("brand-new"), cms.clause("say-who-you-are")]
    draft.save_revision(user=author)
    client.force_login(author)

    client.post(reverse("cms_bring_clauses", args=[_english(draft).pk]))

    clauses = _english(draft).get_latest_revision_as_object().clauses
    assert [c.value["clause_id"] for c in clauses] == ["brand-new", "say-who-you-are"]
    assert clauses[1].value["title"] == "say-who-you-are (en)"


def test_french_clauses_come_over_for_editors_only(client: Client, draft: CharterPage) -> None:
    client.force_login(cms.approver("moderator"))
    before = _english(draft).latest_revision_id

    client.post(reverse("cms_bring_clauses", args=[_english(draft).pk]))

    assert _english(draft).latest_revision_id == before


def test_new_page_appears_in_english_at_once(client: Client, author: User) -> None:
    home = HomePage.objects.get(locale__language_code="fr")
    client.force_login(User.objects.get(pk=author.pk))
    address = reverse("wagtailadmin_pages:add", args=["cms", "newsindexpage", home.pk])
    data = {"title": "Nouvelles", "slug": "news", "comments-TOTAL_FORMS": 0,
            "comments-INITIAL_FORMS": 0}  # fmt: skip

    response = client.post(address, data)

    assert response.status_code == 302
    pages = Page.objects.filter(slug="news").values_list("locale__language_code", flat=True)
    assert sorted(pages) == ["en", "fr"]


def test_first_charter_gets_its_workflow_and_permissions(author: User) -> None:
    draft = cms.french_page(author)

    assert draft.get_workflow() is not None
    assert Page.objects.get(pk=draft.pk).permissions_for_user(author).can_edit()
    assert HomePage.objects.get(locale__language_code="fr").get_workflow() is None


def test_help_leads_nowhere_outside(client: Client, reviewer: User) -> None:
    people.grant_role(reviewer, "lead", unit=reviewer.unit, actor=SystemActor("tests"))
    client.force_login(reviewer)

    page = client.get(reverse("wagtailadmin_home")).text

    assert "keyboard-shortcuts-trigger" in page
    assert "whats-new-in-wagtail" not in page
    assert "editor-guide" not in page
