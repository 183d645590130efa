"""The feed of changes: editions in force, guides, news and answers that a person may read."""

import hashlib
import secrets
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from cms.library import audiences_of
from cms.models import FeedAddress, ReadingEntry
from config.kernel import audit

ENTRIES = 50
SUMMARY = 400
BEFORE_ANYTHING = datetime(2000, 1, 1, tzinfo=UTC)


class ChangesFeed(Atom1Feed):
    """Atom whose date is that of its newest entry, also when it has none: it stays the same."""

    def latest_post_date(self) -> datetime:
        """Return when something changed last."""
        return super().latest_post_date() if self.items else BEFORE_ANYTHING


def atom(person: Any, *, language: str) -> bytes:
    """Return the feed of a person as Atom; the same bytes until something changes."""
    feed = ChangesFeed(
        title=_("%(organisation)s: charter and guides") % {"organisation": _organisation()},
        link=settings.BASE_URL + reverse("home"),
        description=_("What changed in the texts you may read."),
        language=language,
        author_name=_organisation(),
        # Without the secret: whoever is sent a copy of the feed does not get its address.
        feed_url=settings.BASE_URL + reverse("feed"),
        feed_guid=_tag(f"feed:{language}"),
    )
    rows = ReadingEntry.objects.filter(
        language=language, audience__in=audiences_of(person), changed_at__isnull=False
    )
    for row in rows.order_by("-changed_at", "pk").defer("words")[:ENTRIES]:
        feed.add_item(
            title=row.title,
            link=settings.BASE_URL + row.address,
            description=row.text[:SUMMARY],
            unique_id=_tag(f"{row.kind}:{row.key}:{language}"),
            pubdate=row.changed_at,
            updateddate=row.changed_at,
            categories=[row.get_kind_display()],
        )
    return str(feed.writeString("utf-8")).encode()


def make_address(person: Any) -> str:
    """Give a person a new feed address; return its secret. An earlier one stops working."""
    secret = secrets.token_urlsafe(32)
    fields = {"digest": _digest(secret), "made_at": timezone.now()}
    with transaction.atomic():
        row, _made = FeedAddress.objects.update_or_create(person=person, defaults=fields)
        audit.record(row, "feed_address.make", actor=person)
    return secret


def revoke_address(person: Any) -> None:
    """Take a person's feed address back; nothing happens when there is none."""
    with transaction.atomic():
        for row in FeedAddress.objects.select_for_update().filter(person=person):
            audit.record(row, "feed_address.revoke", actor=person)
            row.delete()


def person_of(secret: str) -> Any:
    """Return whose feed a secret opens; None for a wrong one, or a person who may not sign in."""
    rows = FeedAddress.objects.filter(digest=_digest(secret), person__is_active=True)
    row = rows.select_related("person__unit").first()
    return row.person if row else None


def _digest(secret: str) -> str:
    # A long random secret needs no slow hash; the hash keeps it out of copies of the database.
    return hashlib.sha256(secret.encode()).hexdigest()


def _tag(name: str) -> str:
    """Return an identifier that outlives addresses (RFC 4151)."""
    return f"tag:{urlsplit(settings.BASE_URL).hostname},2026:{name}"


def _organisation() -> str:
    return str(settings.ORGANISATION_NAME)
