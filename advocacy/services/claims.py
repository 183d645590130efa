"""Claiming: which deliveries may start now, checked at the last moment, in one transaction.

A claim is a state move with a lease. Whatever could have changed since the approval is asked
again here (the text, a freeze, the person, the account), with the post's row held, so that an
edit either happened before, and is seen, or waits until the claim is committed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from advocacy.models import Delivery, Post
from advocacy.services.contents import content_of, with_content
from advocacy.services.tools import enabled_networks
from advocacy.states import DELIVERY, AccountState, DeliveryState, PostState
from charter import public as charter
from config.kernel.audit import SystemActor
from moderation import public as moderation

# Longer than any attempt may take: a lease that is over means that its worker is gone.
LEASE = timedelta(seconds=150)
WORKER = SystemActor("delivery")


@dataclass(frozen=True)
class Place:
    """Where a run has come in the list of what is due."""

    not_before: datetime
    pk: int


@dataclass(frozen=True)
class Claim:
    """A delivery that is ours until `lease`; post, account and grant come with it."""

    delivery: Delivery
    lease: datetime


@dataclass(frozen=True)
class Batch:
    """What was claimed, and where to go on; None at the end of the list."""

    claims: list[Claim]
    place: Place | None


def claim_due(*, after: Place | None, limit: int) -> Batch:
    """Claim up to `limit` deliveries from a place on. Fewer when some of them may not start."""
    now = timezone.now()
    found = list(_candidates(now, after)[:limit])
    if not found:
        return Batch([], None)
    lease = now + LEASE
    with transaction.atomic():
        posts = _held_posts({row.post_id for row in found})
        ready = [row.pk for row in _ready(found, posts)]
        ids = DELIVERY.advance_all(
            may_start(now).filter(pk__in=ready),
            "start",
            actor=WORKER,
            changes={"lease_until": lease, "attempts": F("attempts") + 1},
        )
    claims = [Claim(delivery, lease) for delivery in loaded(ids)]
    place = Place(found[-1].not_before, found[-1].pk) if len(found) == limit else None
    return Batch(claims, place)


def may_start(now: datetime) -> QuerySet[Delivery]:
    """Deliveries whose post may leave: cleared, unchanged since, not taken back, account alive."""
    leaving = Post.objects.filter(
        moderation.cleared(), pk=OuterRef("post_id"), state=PostState.SUBMITTED
    )
    return Delivery.objects.filter(
        state=DeliveryState.DUE,
        not_before__lte=now,
        digest=Subquery(leaving.values("digest")[:1]),
        account__state=AccountState.LINKED,
        account__network__in=[network.kind for network in enabled_networks()],
        post__author__is_active=True,
    )


def _candidates(now: datetime, after: Place | None) -> QuerySet[Delivery]:
    rows = (
        may_start(now).order_by("not_before", "pk").select_related("account", "post__author__unit")
    )
    if after is None:
        return rows
    later = Q(not_before__gt=after.not_before) | Q(not_before=after.not_before, pk__gt=after.pk)
    return rows.filter(later, not_before__gte=after.not_before)


def _held_posts(ids: set[int]) -> dict[int, Post]:
    """The posts, locked. One that another transaction holds is left for the next sweep."""
    rows = Post.objects.select_for_update(of=("self",), skip_locked=True).filter(pk__in=ids)
    return {post.pk: post for post in with_content(rows)}


def _ready(found: Iterable[Delivery], posts: dict[int, Post]) -> list[Delivery]:
    """Those that nothing holds back; each question is asked once per batch."""
    asked: dict[Any, bool] = {}

    def once(key: Any, question: Any) -> bool:
        if key not in asked:
            asked[key] = question()
        return asked[key]

    return [
        row
        for row in found
        if row.post_id in posts
        and once(("post", row.post_id), lambda row=row: _is_unchanged(posts[row.post_id], row))
        and once(_scope(row), lambda row=row: not _is_held(row))
        and once(("author", row.post.author_id), lambda row=row: _may_speak(row.post.author))
    ]


def _scope(row: Delivery) -> tuple[Any, ...]:
    return ("hold", row.post.author.unit_id, row.account.network)


def _is_unchanged(post: Post, row: Delivery) -> bool:
    """Compare the content itself, not only the digest we keep beside it."""
    return content_of(post).digest == row.digest


def _is_held(row: Delivery) -> bool:
    unit = row.post.author.unit
    return moderation.holds_for(unit=unit, network=row.account.network).exists()


def _may_speak(author: Any) -> bool:
    return not charter.missing_obligations(author)


def loaded(ids: Iterable[int]) -> list[Delivery]:
    """Deliveries with all that an attempt needs, so that it asks the database nothing."""
    rows = Delivery.objects.filter(pk__in=ids).select_related(
        "account__owner", "account__grant__account", "post__author"
    )
    return list(
        rows.prefetch_related("post__accounts", "post__postmedia_set__media").order_by("pk")
    )


def lapsed(now: datetime) -> list[Delivery]:
    """Deliveries in the hands of a worker that is gone."""
    return list(Delivery.objects.filter(state=DeliveryState.SENDING, lease_until__lt=now))


def claim_unknown(ids: Iterable[int]) -> list[Claim]:
    """Take the lease of uncertain deliveries, to look at the network; those free only."""
    now = timezone.now()
    lease = now + LEASE
    free = Q(lease_until__isnull=True) | Q(lease_until__lt=now)
    rows = Delivery.objects.filter(free, state=DeliveryState.UNKNOWN)
    mine = [pk for pk in ids if rows.filter(pk=pk).update(lease_until=lease)]
    return [Claim(delivery, lease) for delivery in loaded(mine)]


def uncertain(now: datetime, limit: int) -> list[int]:
    """Ids of uncertain deliveries that it is time to look at again."""
    rows = Delivery.objects.filter(state=DeliveryState.UNKNOWN, not_before__lte=now)
    return list(rows.order_by("not_before").values_list("pk", flat=True)[:limit])
