"""No path makes a charter page live, or approves its text, except the ones of the charter.

The gates sit where models are saved, so that they hold for the admin, scheduled commands, copies,
aliases, translations, reverts, the API and the shell alike (governance E-03, E-04).
"""

from collections.abc import Collection, Mapping
from typing import Any

from django.db.models.signals import pre_delete, pre_save
from wagtail.models import Page, TaskState

from charter.public import binding_content
from cms import four_eyes
from cms.models import AnnexPage, CharterApprovalTask, CharterPage, CharterTaskState
from cms.models.binding_page import BindingPage
from cms.text import binding_text
from cms.translation import FRENCH_DECIDES
from config.kernel.errors import NotAllowed

HARMLESS = {
    "latest_revision", "has_unpublished_changes", "draft_title", "latest_revision_created_at",
    "locked", "locked_by", "locked_at", "path", "depth", "numchild", "url_path", "owner",
}  # fmt: skip


def refuse_unfrozen(
    sender: Any, instance: Page, update_fields: Collection[str] | None = None, **kwargs: Any
) -> None:
    """Refuse to save a live page of a binding text other than the version in force."""
    if update_fields is not None and set(update_fields) <= HARMLESS:
        return
    if not issubclass(instance.cached_content_type.model_class() or Page, BindingPage):
        return
    if instance.alias_of_id is not None:
        # An alias would follow its source into publication by itself.
        raise NotAllowed("charter.no_alias")
    if not instance.live:
        return
    frozen = binding_content(instance.live_revision_id, instance.locale.language_code)
    if frozen is None or not _is_own(instance) or not _same(frozen, instance):
        raise NotAllowed("charter.not_frozen")


def _is_own(page: Page) -> bool:
    """Say whether the live revision is this page's: an alias borrows that of its source."""
    return bool(page.pk and page.live_revision.object_id == str(page.pk))


def _same(frozen: Mapping[str, Any], page: Page) -> bool:
    if not isinstance(page, BindingPage):
        return bool(frozen["title"] == page.title)
    return _comparable(frozen) == _comparable(binding_text(page))


def _comparable(text: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what only the French page decides, and what older editions did not know."""
    clauses = [
        {name: value for name, value in clause.items() if name not in FRENCH_DECIDES}
        for clause in text["clauses"]
    ]
    return {"objectives": [], **text, "clauses": clauses}


def refuse_own_approval(sender: Any, instance: TaskState, **kwargs: Any) -> None:
    """Refuse to write an approval by somebody who may not give it."""
    if instance.status != TaskState.STATUS_APPROVED:
        return
    if not isinstance(instance.task.specific, CharterApprovalTask):
        return
    known = TaskState.objects.filter(pk=instance.pk, status=TaskState.STATUS_APPROVED)
    if not known.exists():
        four_eyes.require_quorum(instance.specific, instance.finished_by)


def refuse_deletion(sender: Any, instance: BindingPage, **kwargs: Any) -> None:
    """Keep a page on which frozen versions rest; the database would refuse less clearly."""
    if instance.revisions.exists() and four_eyes.was_frozen(instance):
        raise NotAllowed("charter.kept")


def connect() -> None:
    """Close the gates; called once, when the app is ready."""
    pre_save.connect(refuse_unfrozen, sender=Page, dispatch_uid="cms.gate.page")
    for model in (CharterPage, AnnexPage):
        name = model.__name__
        pre_save.connect(refuse_unfrozen, sender=model, dispatch_uid=f"cms.gate.{name}")
        pre_delete.connect(refuse_deletion, sender=model, dispatch_uid=f"cms.keep.{name}")
    pre_save.connect(refuse_own_approval, sender=TaskState, dispatch_uid="cms.gate.approval")
    pre_save.connect(
        refuse_own_approval, sender=CharterTaskState, dispatch_uid="cms.gate.charter_approval"
    )
