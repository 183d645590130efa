"""From a draft to a version in review, and what reviewers answer. Wagtail's workflow calls it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Revision, WorkflowState

from charter.public import (
    LanguageText,
    Submission,
    approve_version,
    ensure_layer,
    freeze_version,
    frozen_revision_ids,
    root_unit,
    unit_of,
    version_under_way,
    withdraw_version,
)
from cms import readiness
from cms.text import binding_text, render_text
from config.kernel.audit import SystemActor
from config.kernel.errors import DomainError

if TYPE_CHECKING:
    from cms.models.binding_page import BindingPage

SYSTEM = SystemActor("pages")
_AT: ContextVar[datetime | None] = ContextVar("dated", default=None)


@contextmanager
def dated(at: datetime) -> Iterator[None]:
    """Date what is submitted and approved inside; refused outside the demonstration."""
    token = _AT.set(at)
    try:
        yield
    finally:
        _AT.reset(token)


@transaction.atomic
def submit(page: "BindingPage", *, requested_by: Any) -> Any:
    """Freeze the latest French draft and the English one that goes with it; return the version.

    A version of the same text that is still in review is withdrawn: its approvals were for another
    wording. Raises DomainError when something is missing.
    """
    ready = readiness.require_ready(page)
    french = page.get_latest_revision()
    former = version_under_way(page.layer_key)
    if former is not None and former.state == "review":
        withdraw_version(former, reason=_("The text was edited."), actor=requested_by)
    pages = {"fr": french.as_object(), "en": ready.revision.as_object()}
    submission = Submission(
        layer=_layer(pages, actor=requested_by),
        texts={
            "fr": _language_text(french, pages["fr"], "fr"),
            "en": _language_text(ready.revision, pages["en"], "en"),
        },
        terms=pages["fr"].terms,
        authors=authors(french, ready.revision, requested_by),
        stale_english=ready.stale,
    )
    return freeze_version(submission, actor=requested_by, at=_AT.get())


def follow_edit(page: "BindingPage", revision: Revision, *, user: Any) -> None:
    """Start a review over when its text was edited: every approval was for another wording.

    It is another review, so that who still looks at the former one cannot decide on this one.
    Where the edited text cannot be submitted as it is, the review ends and the draft stays.
    """
    found = page.current_workflow_task_state
    state = found.specific if found is not None else None
    if not page.binds or state is None or state.revision_id == revision.pk:
        return
    try:
        with transaction.atomic():
            state.cancel(user=user, resume=True)
    except DomainError:
        state.refresh_from_db()
        return_text(state, user=user or SYSTEM, comment=_("The text was edited."))
        state.workflow_state.cancel(user=user)


def version_withdrawn(sender: Any, version: Any, **kwargs: Any) -> None:
    """Receive the charter's signal: end the review of that version, so that its page is free."""
    reviews = WorkflowState.objects.active().filter(
        current_task_state__chartertaskstate__version=version
    )
    for review in reviews:
        review.cancel(user=None)


def review_cancelled(sender: Any, instance: Any, user: Any = None, **kwargs: Any) -> None:
    """Receive Wagtail's signal: a version whose review was taken back is withdrawn with it."""
    state = instance.current_task_state.specific if instance.current_task_state else None
    version = getattr(state, "version", None)
    if version is not None and version.state == "review":
        reason = _("The review was cancelled.")
        withdraw_version(version, reason=reason, actor=user or SYSTEM)


def approve(state: Any, *, user: Any, comment: str) -> bool:
    """Record one role's yes to the version of this review; say whether it is complete."""
    return approve_version(state.version, actor=user, comment=comment, at=_AT.get())


def return_text(state: Any, *, user: Any, comment: str) -> None:
    """Withdraw the version of this review: its text goes back to those who write it."""
    withdraw_version(state.version, reason=comment or _("Changes were requested."), actor=user)


def authors(french: Revision, english: Revision, requested_by: Any) -> list[dict[str, Any]]:
    """Return who submitted the text, and who edited it in either language since the last edition.

    A revision is the whole text, so whoever saved one since then has a part in this one. Names
    stand beside ids: they must say who wrote after the person is gone.
    """
    people = {pk: _part(user, "wrote") for r in (french, english) for pk, user in _writers(r)}
    if requested_by is not None and requested_by.pk is not None:
        people[requested_by.pk] = _part(requested_by, "submitted")
    return list(people.values())


def _part(user: Any, part: str) -> dict[str, Any]:
    return {"person": user.pk, "name": str(user), "part": part}


def _writers(revision: Revision) -> list[tuple[int, Any]]:
    history = Revision.objects.filter(
        base_content_type=revision.base_content_type,
        object_id=revision.object_id,
        pk__lte=revision.pk,
    )
    frozen = frozen_revision_ids(history.values_list("pk", flat=True), bound=True)
    earlier = [pk for pk in frozen if pk < revision.pk]
    since = history.filter(pk__gt=max(earlier)) if earlier else history
    return [(r.user_id, r.user) for r in since.select_related("user") if r.user_id]


def _layer(pages: dict[str, Any], *, actor: Any) -> Any:
    french = pages["fr"]
    unit = unit_of(french.unit_code) if hasattr(french, "unit_code") else root_unit()
    titles = {language: page.title for language, page in pages.items()}
    return ensure_layer(
        key=french.layer_key, kind=french.kind, unit=unit, titles=titles, actor=actor
    )


def _language_text(revision: Revision, page: "BindingPage", language: str) -> LanguageText:
    text = binding_text(page)
    return LanguageText(revision.pk, text, render_text(text, language))
