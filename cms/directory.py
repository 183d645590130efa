"""The crisis directory as it is shown: whom to call first, and what is still known to be right."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.apps import apps
from django.utils import timezone
from django.utils.translation import get_language

from charter.public import has_role
from charter.rules import canonical_sha256

VERIFIERS = ("hr", "legal", "lead")
VERIFIED_FOR = timedelta(days=90)
FACTS = ("role", "scope", "when", "name", "hours", "phone", "email", "stand_in", "stand_in_phone")
_TRUNK = re.compile(r"\(0\)")
_NOT_DIALLED = re.compile(r"[^0-9+]")


@dataclass(frozen=True)
class Entry:
    """One contact of a page. `overdue`: nobody said for 90 days that it is still right."""

    id: str
    contact: Any
    overdue: bool
    verified_today: bool
    shown: str


def entries(page: Any, today: date | None = None) -> list[Entry]:
    """Return the contacts of a page, urgent ones first, otherwise in the editors' order."""
    today = today or timezone.localdate()
    found = [_entry(child, today) for child in page.contacts]
    return sorted(found, key=lambda entry: not entry.contact.get("urgent"))


def _entry(child: Any, today: date) -> Entry:
    verified = child.value.get("verified_on")
    return Entry(
        id=str(child.id),
        contact=child.value,
        overdue=verified is None or verified < today - VERIFIED_FOR,
        verified_today=verified == today,
        shown=fingerprint(child.value),
    )


def fingerprint(contact: Any) -> str:
    """Return the hash of what a person vouches for: numbers, names, hours."""
    facts = {name: contact.get(name) or "" for name in FACTS}
    return canonical_sha256(facts)


def may_verify(user: Any) -> bool:
    """Say whether a person may say that a contact is still right."""
    return bool(user.is_authenticated) and has_role(user, *VERIFIERS)


def open_line() -> str:
    """Return the number that may be shown to anybody, in the active language; "" without one."""
    pages = apps.get_model("cms", "ContactsPage").objects.live().exclude(open_line="")
    lines = dict(pages.values_list("locale__language_code", "open_line"))
    return lines.get((get_language() or "")[:2]) or next(iter(lines.values()), "")


def dialled(phone: str) -> str:
    """Return a number as telephones take it: digits, and “+” in front."""
    return _NOT_DIALLED.sub("", _TRUNK.sub("", str(phone)))
