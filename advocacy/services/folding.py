"""Folding readings: sums of enough people stay, what belongs to one person goes.

A sum is kept under the nearest unit, upwards, in which at least ten people have an account on the
network; where not even the whole company has, nothing is kept. Accounts that speak for the company
itself are in no sum.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from django.utils import timezone

from advocacy.models import (
    Account,
    AccountReading,
    Delivery,
    FoldedFollowers,
    FoldedPosts,
    PostReading,
    corporate,
)
from advocacy.networks.policy import LEAST
from advocacy.policies import FOLLOWED_FOR
from advocacy.states import STANDING, AccountState
from charter import public as charter

FIGURES = ("impressions", "reactions", "shares", "replies", "clicks")
Placed = Callable[[int], int | None]


def fold_posts(rows: list[PostReading]) -> None:
    """Add what these readings say to the sums of their months. The rows are held by the caller,
    which deletes them.

    Networks count from the beginning on, so only the newest reading of a post counts, and only
    once nothing more will be read of it.
    """
    last = _last_ones(rows)
    placed = _places({row.delivery.account.network for row in last})
    sums: dict[Any, list[PostReading]] = defaultdict(list)
    for row in last:
        delivery = row.delivery
        unit = placed[delivery.account.network](delivery.post.case.unit_id)  # type: ignore[union-attr]
        if unit is not None:
            sums[delivery.account.network, unit, _month(delivery)].append(row)
    for key, found in sums.items():
        _add_posts(key, found)
    folded = [row.delivery_id for row in last]
    Delivery.objects.filter(pk__in=folded).update(folded_at=timezone.now())


def _last_ones(rows: list[PostReading]) -> list[PostReading]:
    """The newest reading of each post that is not followed any more, and was not folded."""
    ids = [row.pk for row in rows]
    found = PostReading.objects.filter(pk__in=ids, delivery__folded_at__isnull=True)
    found = found.exclude(corporate("delivery__account__"))
    found = found.select_related("delivery__account", "delivery__post__case")
    newest = {row.delivery_id: row for row in found.order_by("day")}
    staying = set(
        PostReading.objects.filter(delivery__in=newest)
        .exclude(pk__in=ids)
        .values_list("delivery", flat=True)
    )
    return [
        row for row in newest.values() if row.delivery_id not in staying and _is_over(row.delivery)
    ]


def _is_over(delivery: Delivery) -> bool:
    """Whether no reading of it will follow."""
    old = delivery.sent_at is None or delivery.sent_at < timezone.now() - FOLLOWED_FOR
    away = delivery.gone_at is not None or delivery.state not in STANDING
    return old or away or delivery.account.state != AccountState.LINKED


def _month(delivery: Delivery) -> date:
    """The month of sending: instants are UTC, and so are the months of the reports."""
    at = delivery.sent_at or delivery.updated_at
    return date(at.year, at.month, 1)


def _add_posts(key: tuple[str, int, date], rows: list[PostReading]) -> None:
    network, unit, month = key
    sums = {name: _sum(getattr(row, name) for row in rows) for name in FIGURES}
    known = sum(row.impressions is not None for row in rows)
    kept, _new = FoldedPosts.objects.get_or_create(network=network, unit_id=unit, month=month)
    # Two runs may add to the same sum: the second waits here.
    kept = FoldedPosts.objects.select_for_update().get(pk=kept.pk)
    kept.posts, kept.known = kept.posts + len(rows), kept.known + known
    for name, value in sums.items():
        setattr(kept, name, _sum((getattr(kept, name), value)))
    kept.save()


def fold_accounts(rows: list[AccountReading]) -> None:
    """Add what these readings say to the sums of their days; the caller deletes the rows."""
    found = AccountReading.objects.filter(pk__in=[row.pk for row in rows])
    found = found.exclude(corporate("account__"))
    listed = list(found.select_related("account"))
    placed = _places({row.account.network for row in listed})
    sums: dict[Any, list[AccountReading]] = defaultdict(list)
    for row in listed:
        unit = placed[row.account.network](row.unit_id)
        if unit is not None:
            sums[row.account.network, unit, row.day].append(row)
    for key, each in sums.items():
        _add_accounts(key, each)


def _add_accounts(key: tuple[str, int, date], rows: list[AccountReading]) -> None:
    network, unit, day = key
    counts = [row.followers for row in rows if row.followers is not None]
    kept, _new = FoldedFollowers.objects.get_or_create(network=network, unit_id=unit, day=day)
    kept = FoldedFollowers.objects.select_for_update().get(pk=kept.pk)
    kept.accounts, kept.counted = kept.accounts + len(rows), kept.counted + len(counts)
    kept.followers = _sum((kept.followers, *counts))
    kept.save()


def _sum(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _places(networks: Iterable[str]) -> dict[str, Placed]:
    """For each network, the unit that a sum of a unit is kept under."""
    units: Any = AccountReading._meta.get_field("unit").related_model
    paths = dict(units._default_manager.values_list("pk", "path"))
    return {network: _placed(_people(network), paths) for network in networks}


def _people(network: str) -> Counter[str]:
    """How many people have an account there, by the path of their unit and of all above it."""
    owners = Account.objects.filter(network=network, owner__unit__isnull=False)
    counted: Counter[str] = Counter()
    for _owner, path in owners.order_by().values_list("owner", "owner__unit__path").distinct():
        counted.update(charter.paths_above(path))
    return counted


def _placed(people: Mapping[str, int], paths: Mapping[int, str]) -> Placed:
    ids = {path: pk for pk, path in paths.items()}

    def place(unit: int) -> int | None:
        # The nearest one first; the unit itself stands at the end.
        above = reversed(charter.paths_above(paths[unit]))
        return next((ids[path] for path in above if people.get(path, 0) >= LEAST), None)

    return place
