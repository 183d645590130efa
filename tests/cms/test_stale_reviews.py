"""A review that somebody looks at while its text is edited, withdrawn or taken back."""

from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from charter.models import User, Version
from charter.services import schedule
from cms.models import CharterPage
from cms.translation import bring_clauses
from config.kernel.errors import Invalid
from tests.factories import cms

pytestmark = pytest.mark.django_db


def _edited(draft: CharterPage, author: User) -> None:
    fresh = CharterPage.objects.get(pk=draft.pk)
    fresh.introduction = "Changed"
    fresh.save_revision(user=author)


def test_approval_of_an_older_wording_does_not_count(
    draft: CharterPage, author: User, hr: User, client: Client
) -> None:
    cms.submit(draft, author)
    seen = CharterPage.objects.get(pk=draft.pk).current_workflow_task_state.pk
    _edited(draft, author)
    client.force_login(hr)

    address = reverse("wagtailadmin_pages:workflow_action", args=[draft.pk, "approve", seen])
    client.post(address, {"comment": ""})

    assert not Version.objects.get(state="review").approval_rows.exists()


def test_approval_on_a_page_that_is_out_of_date_changes_nothing(
    draft: CharterPage, author: User, hr: User, client: Client
) -> None:
    cms.submit(draft, author)
    shown = CharterPage.objects.get(pk=draft.pk).latest_revision_id
    _edited(draft, author)
    client.force_login(hr)
    decision = {"action-workflow-action": "true", "workflow-action-name": "approve"}
    address = reverse("wagtailadmin_pages:edit", args=[draft.pk])

    answer = client.post(address, {"loaded_revision_id": shown} | decision)

    assert (answer.status_code, answer["location"]) == (302, address)
    assert not Version.objects.get(state="review").approval_rows.exists()


def test_review_of_an_edited_text_goes_on(
    draft: CharterPage, author: User, hr: User, legal: User, lead: User
) -> None:
    cms.submit(draft, author)
    cms.approve(draft, hr)
    _edited(draft, author)

    cms.approve(draft, hr, legal, lead)

    assert Version.objects.get(state="consultation").content["fr"]["introduction"] == "Changed"


def test_edit_that_cannot_be_reviewed_ends_the_review(draft: CharterPage, author: User) -> None:
    cms.submit(draft, author)
    fresh = CharterPage.objects.get(pk=draft.pk)
    fresh.clauses = []
    fresh.save_revision(user=author)

    assert [v.state for v in Version.objects.all()] == ["withdrawn"]
    assert not CharterPage.objects.get(pk=draft.pk).workflow_in_progress


def test_edition_withdrawn_in_review_frees_its_page(
    draft: CharterPage, author: User, hr: User, django_capture_on_commit_callbacks: Any
) -> None:
    cms.submit(draft, author)

    with django_capture_on_commit_callbacks(execute=True):
        schedule.withdraw(Version.objects.get(), reason="Une erreur", actor=hr)

    fresh = CharterPage.objects.get(pk=draft.pk)
    assert not fresh.workflow_in_progress
    cms.submit(fresh, author)
    assert Version.objects.get(state="review")


def test_cancelled_review_withdraws_its_edition(draft: CharterPage, author: User) -> None:
    cms.submit(draft, author)
    fresh = CharterPage.objects.get(pk=draft.pk)

    fresh.current_workflow_state.cancel(user=author)

    assert Version.objects.get().state == "withdrawn"


def test_translation_without_a_french_page_says_what_to_do(
    author: User, draft: CharterPage
) -> None:
    alone = CharterPage.objects.get(locale__language_code="en")
    CharterPage.objects.filter(pk=alone.pk).update(translation_key=uuid4())
    alone.refresh_from_db()

    with pytest.raises(Invalid) as caught:
        bring_clauses(alone, actor=author)

    assert caught.value.code == "charter.french_missing"
