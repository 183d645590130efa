"""What is known of one person's posts and accounts over a span: rows, before they are put together.

Every query starts from the person. None is never zero: the network did not say.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Any

from django.db.models import Exists, OuterRef
from django.utils import timezone

from advocacy.models import Account, AccountReading, Delivery, PostReading, corporate
from advocacy.networks.policy import may_be_taken_away
from advocacy.states import OUT, STANDING
from config.kernel.dates import months_between, months_until

SPANS = {"3": 3, "12": 12, "all": None}
DEFAULT = "12"
# Figures by the names people read, and the columns that keep them.
COLUMNS = {
    "views": "impressions",
    "likes": "reactions",
    "reposts": "shares",
    "replies": "replies",
    "clicks": "clicks",
}
EVER = datetime(1970, 1, 1, tzinfo=UTC)
Figures = dict[str, int | None]


@dataclass(frozen=True)
class Span:
    """Whole months up to a day, the running one included; without `since` it is everything."""

    key: str
    since: date | None
    until: date

    @classmethod
    def ending(cls, until: date, key: str) -> "Span":
        """The span of that name; what names none is the usual one."""
        key = key if key in SPANS else DEFAULT
        count = SPANS[key]
        return cls(key, months_until(until, count)[0] if count else None, until)

    @property
    def start(self) -> datetime:
        """The first moment on the reader's clocks."""
        if self.since is None:
            return EVER
        return timezone.make_aware(datetime.combine(self.since, time.min))

    def months(self, days: Iterable[date]) -> list[date]:
        """The first days of its months, oldest first; everything begins with the first day."""
        first = self.since or min(days, default=self.until)
        return months_between(first, self.until)


@dataclass(frozen=True)
class Sending:
    """One post that went out to one account, with its newest figures.

    `erased`: there were figures, and they may not be kept any longer. `stands`: it is still there.
    """

    post: int
    network: str
    day: date
    stands: bool
    erased: bool
    figures: Figures


@dataclass(frozen=True)
class Count:
    """What a network counted as followers of an account on a day."""

    account: int
    network: str
    handle: str
    day: date
    followers: int | None


def sendings(person: Any, span: Span) -> list[Sending]:
    """What went out in the person's own name, oldest first, in two queries.

    An account that speaks for the company has readers of its own, who do not follow the person.
    """
    rows = Delivery.objects.visible_to(person).filter(state__in=OUT, sent_at__gte=span.start)
    rows = rows.exclude(corporate("account__"))
    told = _newest_figures(rows)
    columns = ("pk", "post", "account__network", "sent_at", "state", "gone_at", "folded_at")
    return [
        Sending(
            post=post,
            network=kind,
            day=timezone.localtime(at).date(),
            stands=state in STANDING and gone is None,
            erased=folded is not None and pk not in told,
            figures=told.get(pk, dict.fromkeys(COLUMNS)),
        )
        for pk, post, kind, at, state, gone, folded in rows.order_by("sent_at", "pk").values_list(
            *columns
        )
    ]


def _newest_figures(rows: Any) -> dict[int, Figures]:
    """Networks count from the beginning on: the newest reading says it all."""
    newer = PostReading.objects.filter(delivery=OuterRef("delivery"), day__gt=OuterRef("day"))
    found = PostReading.objects.filter(~Exists(newer), delivery__in=rows)
    return {
        delivery: dict(zip(COLUMNS, figures, strict=True))
        for delivery, *figures in found.values_list("delivery", *COLUMNS.values())
    }


def counts(person: Any, span: Span) -> list[Count]:
    """Followers of the person's own accounts day by day, as long as they are kept, in one query."""
    own = Account.objects.visible_to(person).exclude(corporate())
    rows = AccountReading.objects.filter(
        account__in=own, day__gte=timezone.localtime(span.start).date(), day__lte=span.until
    ).order_by("account__network", "account__handle", "account", "day")
    columns = ("account", "account__network", "account__handle", "day", "followers")
    return [Count(*row) for row in rows.values_list(*columns)]


def for_taking_away(rows: Iterable[Sending]) -> list[Sending]:
    """The same without figures that their network lets nobody carry away."""
    return [
        row
        if may_be_taken_away(row.network)
        else replace(row, erased=False, figures=dict.fromkeys(COLUMNS))
        for row in rows
    ]
