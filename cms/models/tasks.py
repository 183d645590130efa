"""The internal review of a binding text: one step, decided by a quorum of roles in parallel."""

from typing import Any

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, TaskState, WorkflowState

from cms import four_eyes, submitting


class CharterTaskState(TaskState):
    """One review of one version, which names the pair of revisions it was frozen from."""

    revision_en = models.ForeignKey(
        "wagtailcore.Revision", on_delete=models.PROTECT, null=True, related_name="+"
    )
    version = models.ForeignKey(
        "charter.Version", on_delete=models.PROTECT, null=True, related_name="+"
    )


class CharterApprovalTask(AbstractGroupApprovalTask):
    """A step that ends when every role of the quorum has said yes; authors are out."""

    task_state_class = CharterTaskState

    class Meta:
        verbose_name = _("approval of the charter")
        verbose_name_plural = _("approvals of the charter")

    @transaction.atomic
    def start(self, workflow_state: WorkflowState, user: Any = None) -> TaskState:
        """Freeze the pair of revisions as a version in review, or say what is missing first.

        A review that starts over, because the text was edited, starts with another version.
        """
        page = workflow_state.content_object.specific
        submission = submitting.submit(page, requested_by=workflow_state.requested_by or user)
        state: CharterTaskState = super().start(workflow_state, user=user)
        state.revision_en_id = submission.revision_en_id
        state.version = submission
        state.save(update_fields=["revision_en", "version"])
        return state

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        """Hide every decision from those who may not take it."""
        state = obj.current_workflow_task_state
        if state is None or four_eyes.refusal(state.specific, user) is not None:
            return []
        return [
            ("reject", _("Request changes"), True),
            ("approve", _("Approve"), False),
            ("approve", _("Approve with comment"), True),
        ]

    @transaction.atomic
    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> Any:
        """Record a yes; the last one ends the step. A no withdraws the version."""
        state = task_state.specific
        four_eyes.require_allowed(state, user)
        comment = kwargs.get("comment") or ""
        if action_name == "approve":
            if submitting.approve(state, user=user, comment=comment):
                task_state.approve(user=user, **kwargs)
            return None
        submitting.return_text(state, user=user, comment=comment)
        return super().on_action(task_state, user, action_name, **kwargs)

    def locked_for_user(self, obj: Any, user: Any) -> bool:
        """Lock the page for everybody who is not to decide: an edit voids the review."""
        state = obj.current_workflow_task_state
        return state is None or four_eyes.refusal(state.specific, user) is not None

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> Any:
        """List only the reviews this person may decide."""
        open_states = self.task_states.filter(status=TaskState.STATUS_IN_PROGRESS).specific()
        allowed = [s.pk for s in open_states if four_eyes.refusal(s, user) is None]
        return TaskState.objects.filter(pk__in=allowed)

    @classmethod
    def get_description(cls) -> Any:
        """Describe the step where workflows are edited."""
        return _("Legal, human resources and communication each approve, and none of the authors")
