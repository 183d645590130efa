"""“Verified today”: the date goes on the live pages of both languages, and no draft is lost."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Revision

from cms.directory import dialled, fingerprint, may_verify
from cms.models import ContactsPage
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, Stale


@transaction.atomic
def verify(*, actor: Any, page_id: int, contact_id: str, shown: str) -> str:
    """Date a contact in every language and publish; return the contact's role.

    `shown` is the fingerprint of what the person had before them. Raises NotAllowed, Invalid
    when there is no such contact, Stale when it was changed since the page was shown.
    """
    if not may_verify(actor):
        raise NotAllowed("contacts.not_yours")
    pages = _languages(page_id)
    chosen = next((c for page in pages for c in page.contacts if str(c.id) == contact_id), None)
    if chosen is None:
        raise Invalid("contacts.gone")
    page = next(page for page in pages if chosen in list(page.contacts))
    if fingerprint(chosen.value) != shown:
        raise Stale("contacts.changed", role=chosen.value["role"])
    for other in pages:
        _date_and_publish(other, chosen.value, contact_id, actor)
    audit.record(page, "contacts.verify", actor=actor, contact=contact_id)
    return str(chosen.value["role"])


def _languages(page_id: int) -> list[ContactsPage]:
    """Return the live pages of every language, locked; aliases follow by themselves."""
    key = ContactsPage.objects.filter(pk=page_id).values_list("translation_key")
    rows = ContactsPage.objects.select_for_update(of=("self",)).filter(
        translation_key__in=key, alias_of__isnull=True, live=True
    )
    return list(rows.order_by("pk"))


def _date_and_publish(page: ContactsPage, contact: Any, contact_id: str, actor: Any) -> None:
    # Taken before: publishing makes the live text the latest, and would hide a draft behind it.
    latest = page.latest_revision if page.has_unpublished_changes else None
    draft = latest.as_object() if latest is not None else None
    if not _date(page, contact, contact_id):
        return
    page.has_unpublished_changes = False
    page.save_revision(user=actor, clean=False, log_action=True).publish(
        user=actor, skip_permission_checks=True
    )
    if latest is not None:
        _date(draft, contact, contact_id)
        _keep_draft(draft, latest)


def _keep_draft(draft: Any, latest: Revision) -> None:
    """Save the draft again on top, as its writer's, with the moment it was to go live."""
    draft.save_revision(
        user=latest.user, clean=False, approved_go_live_at=latest.approved_go_live_at
    )


def _date(page: Any, contact: Any, contact_id: str) -> bool:
    """Set the date of the contact that is the same person in this language; say if there is one."""
    same = [child for child in page.contacts if str(child.id) == contact_id] or [
        child for child in page.contacts if _whom(child.value) == _whom(contact)
    ]
    for child in same:
        child.value["verified_on"] = timezone.localdate()
    return bool(same)


def _whom(contact: Any) -> tuple[str, str]:
    return contact["name"], dialled(contact["phone"])
