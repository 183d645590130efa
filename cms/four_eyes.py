"""Who may decide on a charter text: somebody who holds the role and did not write it.

Held at three levels, so that no interface can go round it: the buttons, the task's action, and
the write of the approval itself (`cms.gates`); publishing asks once more.
"""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Revision, TaskState, WorkflowState

from charter.public import frozen_revision_ids, has_role
from config.kernel.errors import NotAllowed


def refusal(state: Any, user: Any) -> NotAllowed | None:
    """Return why this person may not decide this step; None when they may.

    `state` is a CharterTaskState. Superusers are people like all others here.
    """
    role = state.task.specific.role
    if user is None or not has_role(user, role):
        return NotAllowed("charter.not_approver", role=_role_name(state))
    if user.pk in authors(state):
        return NotAllowed("charter.own_text")
    if user.pk in _earlier_approvers(state):
        return NotAllowed("charter.approved_twice")
    return None


def require_allowed(state: Any, user: Any) -> None:
    """Raise NotAllowed when this person may not decide this step."""
    error = refusal(state, user)
    if error is not None:
        raise error


def authors(state: Any) -> set[int]:
    """Return who submitted the text, and who edited it in either language since the last edition.

    A revision is the whole text, so whoever saved one since then has a part in this one.
    """
    people = {state.workflow_state.requested_by_id}
    for revision in (state.revision, state.revision_en):
        if revision is not None:
            people |= set(_written_since_frozen(revision))
    return {pk for pk in people if pk is not None}


def _written_since_frozen(revision: Revision) -> list[int | None]:
    history = Revision.objects.filter(
        base_content_type=revision.base_content_type,
        object_id=revision.object_id,
        pk__lte=revision.pk,
    )
    frozen = frozen_revision_ids(history.values_list("pk", flat=True))
    earlier = [pk for pk in frozen if pk < revision.pk]
    since = history.filter(pk__gt=max(earlier)) if earlier else history
    return list(since.values_list("user_id", flat=True).distinct())


def _earlier_approvers(state: Any) -> set[int | None]:
    approved = TaskState.objects.filter(
        workflow_state=state.workflow_state,
        revision=state.revision,
        status=TaskState.STATUS_APPROVED,
    )
    return set(approved.exclude(pk=state.pk).values_list("finished_by_id", flat=True))


def named_english(workflow_state: WorkflowState, revision: Revision) -> Revision | None:
    """Return the English revision an earlier step of this review named for this French one."""
    for state in workflow_state.task_states.filter(
        revision=revision, status=TaskState.STATUS_APPROVED
    ).specific():
        english: Revision | None = state.revision_en
        return english
    return None


def was_frozen(page: Any) -> bool:
    """Say whether any revision of a page was ever frozen in a version."""
    return bool(frozen_revision_ids(page.revisions.values_list("pk", flat=True)))


def _role_name(state: Any) -> str:
    return str(state.task.specific.get_role_display()) or _("unknown")
