"""On which channels a person speaks: then the channel's text and its lesson are theirs, too.

A channel is a kind of network ("bluesky", "practice", ...). Whoever links and unlinks accounts says
so here; a linked account of the same kind keeps the channel open.
"""

from collections.abc import Collection
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils import timezone

from charter.models import Enrolment, User
from config.kernel import audit


def with_posts() -> list[str]:
    """Return the channels in use on which something is published."""
    kinds, silent = settings.NETWORKS_ENABLED, settings.NETWORKS_FIGURES_ONLY
    return [kind for kind in kinds if kind not in silent]


def enrol(user: User, channel: str, *, actor: Any) -> Enrolment:
    """Note that a person speaks on a channel from now on; nothing changes when they do already."""
    try:
        with transaction.atomic():
            row, made = Enrolment.objects.get_or_create(
                user=user, channel=channel, until__isnull=True
            )
            if made:
                audit.record(row, "channel.enrol", actor=actor, user=user.pk, channel=channel)
    except IntegrityError:  # two accounts linked at once
        return Enrolment.objects.get(user=user, channel=channel, until__isnull=True)
    return row


def withdraw(user: User, channel: str, *, actor: Any) -> bool:
    """Note that a person speaks on a channel no more; False when they did not."""
    with transaction.atomic():
        row = _open().filter(user=user, channel=channel).first()
        if row is None or not _open().filter(pk=row.pk).update(until=timezone.now()):
            return False
        audit.record(row, "channel.withdraw", actor=actor, user=user.pk, channel=channel)
    return True


def channels_of(user: User) -> frozenset[str]:
    """Return the channels a person speaks on."""
    return frozenset(_open().filter(user=user).values_list("channel", flat=True))


def settle(pairs: Collection[tuple[int, str]], *, actor: Any) -> int:
    """Make the open enrolments exactly these (id of a person, channel); return how many changed.

    For accounts that were linked before anybody kept this, and for whatever was missed since.
    """
    wanted = set(pairs)
    known = {(row.user_id, row.channel): row for row in _open()}
    gone = [row for pair, row in known.items() if pair not in wanted]
    missing = sorted(wanted - set(known))
    with transaction.atomic():
        _open().filter(pk__in=[row.pk for row in gone]).update(until=timezone.now())
        made = Enrolment.objects.bulk_create(
            [Enrolment(user_id=user_id, channel=channel) for user_id, channel in missing],
            batch_size=500,
        )
        audit.record_all(gone, "channel.withdraw", actor=actor)
        audit.record_all(made, "channel.enrol", actor=actor)
    return len(gone) + len(made)


def _open() -> QuerySet[Enrolment]:
    return Enrolment.objects.filter(until__isnull=True)
