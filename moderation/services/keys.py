"""The desk's keys: letters that AZERTY and QWERTY both have, and that everybody may change."""

from collections.abc import Mapping
from typing import Any

from django.core.cache import cache
from django.utils.translation import gettext_lazy as _

from config.kernel.errors import Invalid
from moderation.models import DeskKeys

KEPT = 3600  # seconds; asked for on every page of the desk
USUAL = {
    "next": "j",
    "previous": "k",
    "take": "n",
    "approve": "a",
    "request_changes": "c",
    "refuse": "r",
    "escalate": "e",
    "hand_back": "b",
    "undo": "z",
}
LABELS = {
    "next": _("Next post"),
    "previous": _("Previous post"),
    "take": _("Take the next one"),
    "approve": _("Approve, then Enter"),
    "request_changes": _("Request changes"),
    "refuse": _("Refuse"),
    "escalate": _("Hand over"),
    "hand_back": _("Hand back to the desk"),
    "undo": _("Undo the last decision"),
}


def keys_of(user: Any) -> dict[str, str]:
    """Return this person's key of each action."""
    chosen = cache.get(_kept(user))
    if chosen is None:
        row = DeskKeys.objects.filter(user=user).first()
        chosen = row.keys if row else {}
        cache.set(_kept(user), chosen, KEPT)
    return {action: chosen.get(action, key) for action, key in USUAL.items()}


def choose(user: Any, keys: Mapping[str, str]) -> dict[str, str]:
    """Keep the keys a person chose; Invalid when one is no letter or digit, or acts twice."""
    wanted = {action: keys.get(action, key).strip().lower() for action, key in USUAL.items()}
    if any(len(key) != 1 or not (key.isascii() and key.isalnum()) for key in wanted.values()):
        raise Invalid("moderation.key_one_letter")
    if len(set(wanted.values())) < len(wanted):
        raise Invalid("moderation.key_twice")
    changed = {action: key for action, key in wanted.items() if key != USUAL[action]}
    DeskKeys.objects.update_or_create(user=user, defaults={"keys": changed})
    cache.delete(_kept(user))
    return wanted


def _kept(user: Any) -> str:
    return f"desk:keys:{user.pk}"
