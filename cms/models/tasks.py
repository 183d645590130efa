"""The workflow step of the charter: decided by a role, never by whoever wrote the text."""

from typing import Any, ClassVar

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, TaskState, WorkflowState

from cms import four_eyes, readiness


class CharterTaskState(TaskState):
    """One step of one review. It names the English revision that goes with the French one."""

    revision_en = models.ForeignKey(
        "wagtailcore.Revision", on_delete=models.PROTECT, null=True, related_name="+"
    )


class CharterApprovalTask(AbstractGroupApprovalTask):
    """A step decided by people who hold a role; whoever edited or submitted the text is out."""

    class Approver(models.TextChoices):
        HR = "hr", _("human resources")
        LEGAL = "legal", _("legal")

    role = models.CharField(_("decided by"), max_length=20, choices=Approver.choices)

    admin_form_fields: ClassVar = [*AbstractGroupApprovalTask.admin_form_fields, "role"]
    admin_form_readonly_on_edit_fields: ClassVar = [
        *AbstractGroupApprovalTask.admin_form_readonly_on_edit_fields,
        "role",
    ]
    task_state_class = CharterTaskState

    class Meta:
        verbose_name = _("approval of the charter")
        verbose_name_plural = _("approvals of the charter")

    @transaction.atomic
    def start(self, workflow_state: WorkflowState, user: Any = None) -> TaskState:
        """Name the pair of revisions under review, or say what is missing before it starts."""
        page = workflow_state.content_object.specific
        english = four_eyes.named_english(workflow_state, page.get_latest_revision())
        if english is None:
            english = readiness.require_ready(page)
        state: CharterTaskState = super().start(workflow_state, user=user)
        state.revision_en = english
        state.save(update_fields=["revision_en"])
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

    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> Any:
        """Refuse what `get_actions` hides: a hidden button is not a rule."""
        four_eyes.require_allowed(task_state.specific, user)
        return super().on_action(task_state, user, action_name, **kwargs)

    def locked_for_user(self, obj: Any, user: Any) -> bool:
        """Lock the page for everybody who is not to decide: an edit would void the review."""
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
        return _("People who hold the role decide, except those who wrote or submitted the text")
