"""Claiming: which deliveries may start now, checked at the last moment, in one transaction.

A claim is a state move with a lease. Whatever could have changed since the approval is asked
again here (the text, the person and their lesson, the account, what the rules in force say of it
now, and freezes), with the post's row held, so that an edit either happened before, and is seen,
or waits until the claim is committed. Freezes are asked last, behind the gate that they take, too:
no start passes one that is committed.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils import timezone

from advocacy.models import Delivery, Post
from advocacy.services import backlog, meter, notices, wordings
from advocacy.services.contents import content_of, with_content
from advocacy.services.tools import enabled_networks
from advocacy.states import DELIVERY, AccountState, DeliveryState, PostState
from charter import public as charter
from config.kernel.audit import SystemActor
from moderation import public as moderation

# Longer than any attempt may take: a lease that is over means that its worker is gone.
LEASE = timedelta(seconds=150)
# How soon to look again at what an embargo holds: an end that came is seen by then.
PAUSE = timedelta(seconds=20)
WORKER = SystemActor("delivery")
# What ends by itself, as the delivery's problem; anything else is with a reviewer again.
WAITS = {moderation.EMBARGO: "held_embargo", moderation.UNCHECKED: "held_unchecked"}


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
    found = list(candidates(now, after)[:limit])
    if after is None and backlog.settle(found, may_start(now)):
        now = timezone.now()
        found = list(candidates(now, after)[:limit])
    place = Place(found[-1].not_before, found[-1].pk) if len(found) == limit else None
    return Batch(claim(found, now), place)


def claim(found: list[Delivery], now: datetime) -> list[Claim]:
    """Claim those of the candidates that may start, in one transaction."""
    lease = now + LEASE
    if found:
        moderation.prepare()
    with transaction.atomic():
        posts = _held_posts({row.post_id for row in found})
        ready, waiting = _looked_at_again(_ready(found, posts), posts)
        moderation.start_gate()
        ready, unpaid = meter.afforded(_not_stopped(ready, posts), posts)
        ready, echoes = wordings.take(ready, posts)
        stopped = _stop(echoes)
        _put_off(waiting, now)
        _wait(unpaid, meter.PROBLEM, now + meter.PAUSE)
        ids = DELIVERY.advance_all(
            may_start(now).filter(pk__in=[row.pk for row in ready]),
            "start",
            actor=WORKER,
            changes={"lease_until": lease, "attempts": F("attempts") + 1, "problem": ""},
        )
    for row in loaded(stopped):
        notices.not_sent(row)
    rows = _with_account(Delivery.objects.filter(pk__in=ids))
    for row in rows:
        # As it was when we held it: what leaves is what was compared.
        row.post = posts[row.post_id]
    return [Claim(row, lease) for row in rows]


def may_start(now: datetime) -> QuerySet[Delivery]:
    """Deliveries whose post may leave: cleared, unchanged since, not taken back, account alive."""
    leaving = Post.objects.filter(
        moderation.cleared(),
        pk=OuterRef("post_id"),
        digest=OuterRef("digest"),
        state=PostState.SUBMITTED,
        author__is_active=True,
    )
    return Delivery.objects.filter(
        Exists(leaving.order_by()),
        state=DeliveryState.DUE,
        not_before__lte=now,
        account__state=AccountState.LINKED,
        account__network__in=[each.kind for each in enabled_networks() if each.takes_posts],
    )


def candidates(now: datetime, after: Place | None) -> QuerySet[Delivery]:
    """Deliveries to look at, oldest first, with the network each goes to."""
    rows = may_start(now).order_by("not_before", "pk").select_related("account")
    if after is None:
        return rows
    later = Q(not_before__gt=after.not_before) | Q(not_before=after.not_before, pk__gt=after.pk)
    return rows.filter(later, not_before__gte=after.not_before)


def _held_posts(ids: set[int]) -> dict[int, Post]:
    """The posts, locked. One that another transaction holds is left for the next sweep."""
    rows = Post.objects.select_for_update(of=("self",), skip_locked=True).filter(pk__in=ids)
    rows = rows.select_related("author", "case__unit", "case__author__unit")
    rows = rows.prefetch_related("case__author__roles")
    return {post.pk: post for post in with_content(rows)}


def _ready(found: list[Delivery], posts: dict[int, Post]) -> list[Delivery]:
    """Those that nothing holds back: their text is the approved one, nobody has to read first."""
    rows = [row for row in found if row.post_id in posts]
    rows = [row for row in rows if content_of(posts[row.post_id]).digest == row.digest]
    silent = charter.missing_among(posts[row.post_id].author_id for row in rows)
    rows = [row for row in rows if posts[row.post_id].author_id not in silent]
    # Before the rules are asked, too: what is frozen is not screened again at every sweep.
    return _not_stopped(_not_closed(rows, posts), posts)


def _not_closed(rows: list[Delivery], posts: dict[int, Post]) -> list[Delivery]:
    """Those whose author has passed the lesson that opens the channel; two questions at most."""
    ways = {row.pk: (posts[row.post_id].author_id, row.account.network) for row in rows}
    closed = charter.closed_among(ways.values())
    return [row for row in rows if ways[row.pk] not in closed]


def _not_stopped(rows: list[Delivery], posts: dict[int, Post]) -> list[Delivery]:
    """Those outside every freeze, and not to be given an instant after one. One query, where no
    freeze is on or ended while they waited.
    """
    if not rows:
        return rows
    watch = moderation.Watch(min(row.not_before for row in rows))
    return [row for row in rows if not watch or not backlog.why(watch, row, posts[row.post_id])]


def _looked_at_again(
    rows: list[Delivery], posts: dict[int, Post]
) -> tuple[list[Delivery], dict[str, list[int]]]:
    """Those that the rules of this moment let go, and the ids of those that wait, by why."""
    cases = {row.post_id: posts[row.post_id].case for row in rows}
    held = moderation.recheck([case for case in cases.values() if case is not None])
    ready = []
    waiting = defaultdict(list)
    for row in rows:
        case = cases[row.post_id]
        why = held.get(case.pk) if case is not None else None
        if why is None:
            ready.append(row)
        elif why in WAITS:
            waiting[why].append(row.pk)
    return ready, waiting


def _put_off(waiting: dict[str, list[int]], now: datetime) -> None:
    """Say of those that wait why they do; behind the gate, so that rows are not held before it."""
    for why, ids in waiting.items():
        _wait(ids, WAITS[why], now + PAUSE)


def _wait(ids: list[int], problem: str, until: datetime) -> None:
    due = Delivery.objects.filter(pk__in=ids, state=DeliveryState.DUE)
    due.update(problem=problem, not_before=until, updated_at=timezone.now())


def _stop(echoes: list[int]) -> list[int]:
    """Stop those whose words another account said: they would be refused there, or punished."""
    rows = Delivery.objects.filter(pk__in=echoes)
    changes = {"problem": wordings.PROBLEM}
    return DELIVERY.advance_all(rows, "cancel", actor=WORKER, changes=changes) if echoes else []


def _with_account(rows: QuerySet[Delivery]) -> list[Delivery]:
    return list(rows.select_related("account__owner", "account__grant__account").order_by("pk"))


def loaded(ids: Iterable[int]) -> list[Delivery]:
    """Deliveries with all that an attempt needs, so that it asks the database nothing."""
    rows = Delivery.objects.filter(pk__in=ids).select_related("post__author")
    posts = ("post__accounts", "post__postmedia_set__media")
    return _with_account(rows.prefetch_related(*posts))


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
