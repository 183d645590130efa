"""Who may decide on a binding text: somebody who holds a missing role and did not write it.

Held at three levels, so that no interface can go round it: the buttons, the task's action, and
the write of the approval itself (`cms.gates`); the charter asks once more before it counts.
"""

from typing import Any

from charter.public import approval_refusal, frozen_revision_ids
from config.kernel.errors import NotAllowed


def refusal(state: Any, user: Any) -> NotAllowed | None:
    """Return why this person may not decide this review; None when they may.

    `state` is a CharterTaskState. Superusers are people like all others here.
    """
    if state.version is None:
        return NotAllowed("charter.quorum_missing")
    return approval_refusal(state.version, user)


def require_allowed(state: Any, user: Any) -> None:
    """Raise NotAllowed when this person may not decide this review."""
    error = refusal(state, user)
    if error is not None:
        raise error


def require_quorum(state: Any, user: Any) -> None:
    """Raise NotAllowed unless every role has approved, this person among them."""
    version = state.version
    approved = {step["person"] for step in version.approvals} if version is not None else set()
    if user is None or user.pk not in approved:
        require_allowed(state, user)
        raise NotAllowed("charter.quorum_missing")


def was_frozen(page: Any) -> bool:
    """Say whether any revision of a page was ever frozen in a version."""
    return bool(frozen_revision_ids(page.revisions.values_list("pk", flat=True)))
