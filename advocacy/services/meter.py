"""The meter: what calls to X have cost this month, and what the company's budget still allows.

An estimate from public prices, on the high side: what may have been charged counts, and a look
counts a whole page of posts. The bill is in X's console, where a limit should be set as well.
Amounts are millionths of a US dollar; months are UTC, as they are there.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db.models import F, Sum

from advocacy.models import Delivery, NetworkCost, Post
from advocacy.networks.errors import ErrorKind
from advocacy.networks.types import Image, Outgoing
from advocacy.networks.x.prices import MICRODOLLARS, Operation, for_post
from advocacy.services import turns
from advocacy.services.contents import pictures
from advocacy.states import DeliveryState
from charter.public import holders
from config.kernel.dates import months_until
from moderation import public as moderation

KIND = "x"
DOLLAR = 1_000_000
# The share of the budget after which nothing is read any more: the rest is for publishing.
READS_END, WARNED = Decimal("0.8"), Decimal("0.8")
# A look returns a page of posts at most, as far as it usually goes.
LOOKED = 10
PROBLEM = "held_budget"
# How soon to ask again whether there is money: the budget may be raised meanwhile.
PAUSE = timedelta(hours=1)
WATCHERS = ("lead", "admin")
Row = TypeVar("Row")


def budget() -> int | None:
    """What a month may cost; None where no limit is set. ImproperlyConfigured for what is none."""
    said = settings.X_MONTHLY_BUDGET_USD
    if said == "":
        return None
    try:
        amount = Decimal(said)
    except InvalidOperation:
        amount = Decimal(-1)
    if not amount.is_finite() or amount < 0:
        raise ImproperlyConfigured(f"X_MONTHLY_BUDGET_USD must be an amount, not {said!r}.")
    return int(amount * DOLLAR)


def this_month() -> date:
    """The first of the month that the meter counts."""
    return datetime.now(UTC).date().replace(day=1)


def spent(month: date | None = None) -> int:
    """What a month has cost so far."""
    rows = NetworkCost.objects.filter(network=KIND, month=month or this_month())
    return rows.aggregate(all=Sum("microdollars"))["all"] or 0


def charge(operations: Iterable[Operation]) -> None:
    """Add these to the month, in the transaction that records what came of them."""
    for operation, calls in sorted(Counter(operations).items()):
        row, _new = NetworkCost.objects.get_or_create(
            network=KIND, month=this_month(), operation=operation
        )
        NetworkCost.objects.filter(pk=row.pk).update(
            calls=F("calls") + calls,
            microdollars=F("microdollars") + calls * MICRODOLLARS[operation],
        )


def charge_if(network: str, *operations: Operation) -> None:
    """The same, where the network is one that charges."""
    if network == KIND:
        charge(operations)


def charge_attempt(delivery: Delivery, action: str, problem: str) -> None:
    """Add what an attempt has cost, or a look for it; `action` is the move it ends with.

    What X refused is not charged, except for the look that a duplicate makes us take.
    """
    if delivery.account.network != KIND:
        return
    if delivery.state == DeliveryState.UNKNOWN:
        charge([Operation.READ_POST] * LOOKED)
    elif problem == ErrorKind.DUPLICATE:
        charge([*operations_of(delivery.post)[1:], *[Operation.READ_POST] * LOOKED])
    elif action in {"succeed", "lose"}:
        charge(operations_of(delivery.post))


def operations_of(post: Post) -> tuple[Operation, ...]:
    """What publishing a post is charged for."""
    images = tuple(Image(b"", each.mime, each.alt, 0, 0) for each in pictures(post))
    return for_post(Outgoing(post.text, images=images))


def cost_of(post: Post) -> int:
    """What publishing a post costs."""
    return sum(MICRODOLLARS[operation] for operation in operations_of(post))


def afforded(rows: list[Delivery], posts: Mapping[int, Post]) -> tuple[list[Delivery], list[int]]:
    """Those of the deliveries about to leave that the budget allows, and the ids of the others.

    In the transaction of their start: what is under way is counted as spent.
    """
    limit, ours = budget(), [row for row in rows if row.account.network == KIND]
    if limit is None or not ours:
        return rows, []
    turns.take()
    left, unpaid = limit - _under_way() - spent(), set()
    for row in ours:
        cost = cost_of(posts[row.post_id])
        if cost > left:
            unpaid.add(row.pk)
        else:
            left -= cost
    return [row for row in rows if row.pk not in unpaid], sorted(unpaid)


def _under_way() -> int:
    """What is being sent costs. Asked before what was spent: who lands in between counts twice."""
    rows = Delivery.objects.filter(state=DeliveryState.SENDING, account__network=KIND)
    rows = rows.select_related("post").prefetch_related("post__postmedia_set__media")
    return sum(cost_of(row.post) for row in rows)


def readable(rows: list[Row], operation: Operation, networks: Iterable[str]) -> list[Row]:
    """Those of the rows that may be read: on X, as many as the share for reading still pays.

    `networks` has the network of each row.
    """
    limit = budget()
    if limit is None:
        return rows
    share = int(limit * READS_END) - _under_way() - spent()
    left, kept = max(0, share) // MICRODOLLARS[operation], []
    for row, network in zip(rows, networks, strict=True):
        if network != KIND:
            kept.append(row)
        elif left:
            kept.append(row)
            left -= 1
    return kept


def warn() -> bool:
    """Tell those who run it, once a month each, that most of the budget, or all, is used up."""
    limit = budget()
    if limit is None:
        return False
    used, month = spent(), this_month()
    marks = [("most", used >= limit * WARNED), ("all", used >= limit)]
    target = month.year * 100 + month.month
    people = holders(None, *WATCHERS)
    told = [
        moderation.tell("budget", target, people=people, mark=mark)
        for mark, is_so in marks
        if is_so
    ]
    return any(told)


@dataclass(frozen=True)
class Reading:
    """The meter of this month. `limit` None: no budget is set. `rows` are (operation, calls, cost).

    `waiting` counts the posts that wait for money.
    """

    limit: int | None
    spent: int
    rows: list[tuple[Operation, int, int]]
    months: list[tuple[date, int]]
    waiting: int

    @property
    def percent(self) -> int | None:
        """How much of the budget is used, in hundredths; None without one."""
        if self.limit is None:
            return None
        return 100 * self.spent // self.limit if self.limit else 100

    @property
    def state(self) -> str:
        """How it stands: none, good, warn (nothing is read any more) or out (nothing leaves)."""
        if self.limit is None:
            return "none"
        if self.spent >= self.limit:
            return "out"
        return "warn" if self.spent >= self.limit * WARNED else "good"


def read(months: int = 12) -> Reading:
    """Everything the page shows."""
    now = this_month()
    rows = NetworkCost.objects.filter(network=KIND, month__gte=months_until(now, months)[0])
    by_month = rows.values_list("month").annotate(Sum("microdollars")).order_by("month")
    waiting = Delivery.objects.filter(state=DeliveryState.DUE, problem=PROBLEM)
    return Reading(
        limit=budget(),
        spent=spent(),
        rows=[_row(row) for row in rows.filter(month=now).order_by("-microdollars", "operation")],
        months=list(by_month),
        waiting=waiting.values("post").distinct().count(),
    )


def _row(row: NetworkCost) -> tuple[Operation, int, int]:
    return Operation(row.operation), row.calls, row.microdollars
