"""The end of the workflow: freeze both approved revisions, put them in force, publish them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import Any, cast

from django.db import transaction
from django.utils import timezone
from wagtail.models import Revision, TaskState, WorkflowState

from charter.public import LanguageText, freeze_version, put_in_force
from cms import four_eyes
from cms.models import CharterApprovalTask, CharterPage, CharterTaskState
from cms.text import charter_text, render_text
from config.kernel.errors import WrongState

_AT: ContextVar[datetime | None] = ContextVar("dated", default=None)


@contextmanager
def dated(at: datetime) -> Iterator[None]:
    """Date what is published inside; charter.public refuses it outside the demonstration."""
    token = _AT.set(at)
    try:
        yield
    finally:
        _AT.reset(token)


def publish_approved(workflow_state: WorkflowState, user: Any = None) -> None:
    """Publish the revision that was approved; for the charter, freeze it first."""
    revision = workflow_state.current_task_state.revision
    if workflow_state.content_object.specific_class is CharterPage:
        publish_charter(workflow_state, user)
    else:
        # The approval is the permission: the last reviewer need not be a publisher.
        revision.publish(user=user, skip_permission_checks=True)


@transaction.atomic
def publish_charter(workflow_state: WorkflowState, user: Any) -> None:
    """Freeze the approved pair of revisions, put the version in force, and publish both pages.

    All of it or nothing. Raises WrongState when the approvals are not those of this very pair.
    """
    approvals = _approvals(workflow_state)
    french, english = approvals[-1].revision, cast(Revision, approvals[-1].revision_en)
    pages = {"fr": french.as_object(), "en": english.as_object()}
    texts = {
        "fr": _language_text(french, pages["fr"], "fr"),
        "en": _language_text(english, pages["en"], "en"),
    }
    actor, at = approvals[-1].finished_by, _AT.get()
    version = freeze_version(
        texts=texts,
        approvals=_names(workflow_state, approvals, at),
        change_note=pages["fr"].change_note,
        actor=actor,
        at=at,
    )
    put_in_force(version, actor=actor, at=at)
    for revision in (french, english):
        revision.publish(user=user, skip_permission_checks=True)


def _language_text(revision: Revision, page: CharterPage, language: str) -> LanguageText:
    text = charter_text(page)
    return LanguageText(revision.pk, text, render_text(text, language))


def _approvals(workflow_state: WorkflowState) -> list[CharterTaskState]:
    """Return the approvals of the pair under review, one by each role, or refuse."""
    last = workflow_state.current_task_state.specific
    states = [
        state
        for state in workflow_state.task_states.filter(status=TaskState.STATUS_APPROVED)
        .order_by("finished_at", "pk")
        .specific()
        if isinstance(state, CharterTaskState)
        and (state.revision_id, state.revision_en_id) == (last.revision_id, last.revision_en_id)
    ]
    roles = {state.task.specific.role for state in states}
    people = {state.finished_by_id for state in states}
    complete = roles == set(CharterApprovalTask.Approver.values) and len(people) == len(states)
    if not complete or last.revision_en_id is None:
        raise WrongState("charter.approvals_missing")
    for state in states:
        four_eyes.require_allowed(state, state.finished_by)
    return states


def _names(
    workflow_state: WorkflowState, approvals: Sequence[CharterTaskState], at: datetime | None
) -> list[dict[str, Any]]:
    """Return who asked and who approved, by name: the row outlives the people."""
    asked = workflow_state.requested_by
    people = [{"step": "submitted", "person": asked.pk, "name": str(asked)}] if asked else []
    for state in approvals:
        when = at or state.finished_at or timezone.now()
        people.append(
            {
                "step": state.task.specific.role,
                "person": state.finished_by_id,
                "name": str(state.finished_by),
                "at": when.isoformat(),
                "comment": state.comment,
            }
        )
    return people
