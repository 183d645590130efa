"""Opening a charter to approve it does not make its reader an author of it."""

import pytest
from django.test import Client
from django.urls import reverse

from charter.models import User
from cms.models import CharterPage
from tests.factories import cms

pytestmark = pytest.mark.django_db
AUTOSAVE = {"accept": "application/json"}


def save(client: Client, draft: CharterPage, **fields: str) -> int:
    """Send what Wagtail's page does by itself; return the status."""
    address = reverse("wagtailadmin_pages:edit", args=[draft.pk])
    status: int = client.post(address, {"title": "Autre", **fields}, headers=AUTOSAVE).status_code
    return status


def test_autosave_of_an_approver_leaves_the_text_under_review_alone(
    draft: CharterPage, author: User, hr: User, client: Client
) -> None:
    cms.submit(draft, author)
    client.force_login(hr)
    before = draft.revisions.count()

    assert save(client, draft) == 400
    assert draft.revisions.count() == before
    cms.approve(draft, hr)


def test_autosave_does_not_decide(
    draft: CharterPage, author: User, hr: User, client: Client
) -> None:
    cms.submit(draft, author)
    client.force_login(hr)
    approve = {"action-workflow-action": "true", "workflow-action-name": "approve"}

    assert save(client, draft, **approve) == 400
    assert draft.current_workflow_task_state.status == "in_progress"
