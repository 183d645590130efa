"""Pages follow the texts in force: they are published when a version comes into force, not before.

Readers are sent to the frozen version anyway (`BindingPage.serve`); a live page only says in
Wagtail's admin which revision binds.
"""

from typing import Any

from django.db import transaction
from wagtail.models import Revision, WorkflowState

from charter.public import revisions_in_force
from cms.models import AnnexPage, CharterPage
from cms.models.binding_page import BindingPage

BINDING_PAGES: tuple[type[BindingPage], ...] = (CharterPage, AnnexPage)


def publish_approved(workflow_state: WorkflowState, user: Any = None) -> None:
    """Publish the revision that was approved; a binding text waits for its day."""
    if issubclass(workflow_state.content_object.specific_class, BindingPage):
        return
    # The approval is the permission: the last reviewer need not be a publisher.
    revision = workflow_state.current_task_state.revision
    revision.publish(user=user, skip_permission_checks=True)


@transaction.atomic
def follow_texts_in_force() -> int:
    """Publish the pages of the texts in force, unpublish the others; return how many changed.

    The sweep and the signal of the charter both end here: run twice, it does nothing more.
    """
    wanted = revisions_in_force()
    live = {
        page.live_revision_id: page
        for model in BINDING_PAGES
        for page in model.objects.filter(live=True)
    }
    missing = Revision.objects.filter(pk__in=wanted - live.keys())
    for revision in missing:
        revision.publish(skip_permission_checks=True)
    replaced = {int(revision.object_id) for revision in missing}
    over = [page for pk, page in live.items() if pk not in wanted and page.pk not in replaced]
    for page in over:
        page.unpublish(user=None)
    return len(missing) + len(over)


def text_came_into_force(sender: Any, **kwargs: Any) -> None:
    """Receive the charter's signal; the sweep would find the same work."""
    follow_texts_in_force()
