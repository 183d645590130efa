"""Keeping what is made of the readings: head counts, the columns and sums of days, printed months.

What was rolled up is replaced as a whole, in one transaction, and taken back as soon as a reading
it was made of goes: reports then count the rows that are left.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from django.db import transaction
from django.db.models import Count, Max, Min, Q

from advocacy.models import (
    Account,
    AccountColumns,
    AccountReading,
    Audience,
    AudienceColumns,
    Delivery,
    PostReading,
    PostRollup,
    PrintedReach,
    UnitDay,
)
from advocacy.policies import FOLLOWED_FOR, SPEAKS_FOR
from advocacy.services import turns
from advocacy.states import OUT, AccountState
from charter import public as charter
from config.kernel.dates import month_end, months_between, utc_span

DAY = timedelta(days=1)
ROLLING = 0x726F6C6C  # see `turns`

Seen = tuple[int | None, ...]


def seen_of_day(day: date) -> Seen:
    """Return a mark of the readings that speak for a day: it differs once one came or went."""
    week = Q(day__gt=day - SPEAKS_FOR, day__lte=day)
    return (*_mark(AccountReading, week), *_mark(Audience, week))


def seen_of_month(month: date) -> Seen:
    """Return a mark of the readings of posts sent in a month: it differs once one came or went."""
    start, end = utc_span(month, month_end(month))
    return _mark(PostReading, Q(delivery__sent_at__gte=start, delivery__sent_at__lt=end))


def _mark(model: Any, which: Q) -> Seen:
    found = model._default_manager.filter(which).aggregate(rows=Count("pk"), last=Max("pk"))
    return found["rows"], found["last"]


@contextmanager
def _unchanged(seen: Seen, now: Callable[[], Seen]) -> Iterator[bool]:
    """One turn, in which is said whether what was read is still there. Who erases takes the turn
    afterwards, and takes back what was made of it."""
    with transaction.atomic():
        turns.take(ROLLING)
        yield seen == now()


def note_units(day: date) -> int:
    """Note the tree and its head counts as they are, once a day; return how many units."""
    if UnitDay.objects.filter(day=day).exists():
        return 0
    held = Q(state=AccountState.LINKED, owner__status="active")
    owners = Account.objects.filter(held).values("owner__unit").order_by()
    engaged = dict(owners.values_list("owner__unit", Count("owner", distinct=True)))
    rows = [
        UnitDay(day=day, unit=unit, path=unit.path, people=people, engaged=engaged.get(unit.pk, 0))
        for unit, people in charter.head_counts()
    ]
    return len(UnitDay.objects.bulk_create(rows, ignore_conflicts=True))


class Made(Protocol):
    """What was made of a day: rows that are not saved yet, or None."""

    accounts: AccountColumns | None
    audiences: AudienceColumns | None


def replace_day(day: date, made: Made, *, seen: Seen) -> bool:
    """Put what was made of a day in the place of what was there, unless its readings changed since
    they were `seen`; say whether it was.
    """
    with _unchanged(seen, lambda: seen_of_day(day)) as unchanged:
        if unchanged:
            _drop(day, day)
            for row in filter(None, (made.accounts, made.audiences)):
                row.save(force_insert=True)
    return unchanged


def replace_month(month: date, rows: Iterable[PostRollup], *, seen: Seen) -> bool:
    """Put what was made of the posts of a month in the place of what was there.

    See `replace_day`.
    """
    with _unchanged(seen, lambda: seen_of_month(month)) as unchanged:
        if unchanged:
            PostRollup.objects.filter(month=month).delete()
            PostRollup.objects.bulk_create(rows)
    return unchanged


def print_month(rows: Iterable[PrintedReach]) -> None:
    """Keep what was printed; what was printed before stays."""
    PrintedReach.objects.bulk_create(rows, ignore_conflicts=True)


def take_back_accounts(days: Iterable[date]) -> None:
    """Take back what was made of readings of accounts of these days."""
    turns.take(ROLLING)
    for first, last in _spans(days):
        _drop(first, last + SPEAKS_FOR - DAY)


def take_back_account(account: Account) -> None:
    """Take back all that was made of an account: it stands for somebody else from now on."""
    take_back_accounts(AccountReading.objects.filter(account=account).values_list("day", flat=True))
    sent = Delivery.objects.filter(account=account, state__in=OUT, sent_at__isnull=False)
    take_back_posts(sent.dates("sent_at", "month"))


def take_back_audiences(days: Iterable[date]) -> None:
    """Take back what was made of lists of followers of these days."""
    turns.take(ROLLING)
    for first, last in _spans(days):
        until = last + SPEAKS_FOR - DAY
        AudienceColumns.objects.filter(day__range=(first, until)).delete()


def forget_audiences(account: Account) -> None:
    """Destroy the lists of followers of an account, and what was made of them."""
    rows = Audience.objects.filter(account=account)
    days = list(rows.values_list("day", flat=True))
    rows.delete()
    take_back_audiences(days)


def end_audiences(before: date) -> None:
    """Destroy the lists of followers read before a day, and what was made of them."""
    with transaction.atomic():
        Audience.objects.filter(day__lt=before).delete()
        turns.take(ROLLING)
        AudienceColumns.objects.filter(day__lt=before + SPEAKS_FOR - DAY).delete()


def take_back_key(serial: int) -> None:
    """Take back what was made of the lists hashed with a key."""
    turns.take(ROLLING)
    AudienceColumns.objects.filter(key=serial).delete()


def take_back_posts(months: Iterable[date]) -> None:
    """Take back what was made of readings of the posts of these months."""
    turns.take(ROLLING)
    PostRollup.objects.filter(month__in={month.replace(day=1) for month in months}).delete()


def _drop(first: date, last: date) -> None:
    for model in (AccountColumns, AudienceColumns):
        model._default_manager.filter(day__range=(first, last)).delete()


def _spans(days: Iterable[date]) -> Iterator[tuple[date, date]]:
    """Days as stretches without a gap: readings go by the thousand, in the order of their days."""
    ordered = sorted(set(days))
    first = last = ordered[0] if ordered else None
    for day in ordered[1:]:
        if day > last + DAY:  # type: ignore[operator]
            yield first, last  # type: ignore[misc]
            first = day
        last = day
    if first is not None and last is not None:
        yield first, last


def open_days(today: date) -> list[date]:
    """Return what there is to roll up, newest first: days without columns, and those of this week
    of which something was read since theirs were made.
    """
    span = AccountReading.objects.aggregate(first=Min("day"), last=Max("day"))
    if span["first"] is None:
        return []
    made = dict(AccountColumns.objects.values_list("day", "made_at"))
    count = (min(span["last"] + SPEAKS_FOR - DAY, today) - span["first"]).days + 1
    days = [span["first"] + number * DAY for number in range(count)]
    unlisted, read = _unlisted(), _last_read(today)
    return [
        day
        for day in reversed(days)
        if day not in made or day in unlisted or any(made[day] < at for at in _week_of(day, read))
    ]


def _unlisted() -> set[date]:
    """Days of whose week there are lists of followers, and no numbers made of them."""
    listed = Audience.objects.filter(key__isnull=False).values_list("day", flat=True).distinct()
    weeks = {day + number * DAY for day in listed.order_by() for number in range(SPEAKS_FOR.days)}
    return weeks - set(AudienceColumns.objects.values_list("day", flat=True))


def _last_read(today: date) -> dict[date, datetime]:
    """When the last reading of each of these days was taken."""
    week = AccountReading.objects.filter(day__gt=today - SPEAKS_FOR).order_by()
    return dict(week.values_list("day").annotate(Max("fetched_at")))


def _week_of(day: date, read: dict[date, datetime]) -> list[datetime]:
    return [at for other, at in read.items() if day - SPEAKS_FOR < other <= day]


def open_prints(today: date) -> list[date]:
    """Return the ends of months that are over and were not printed, oldest first."""
    first = AccountReading.objects.aggregate(first=Min("day"))["first"]
    printed = set(PrintedReach.objects.values_list("day", flat=True).distinct())
    ends = map(month_end, months_between(first, today) if first else [])
    return [end for end in ends if end < today and end not in printed]


def open_months(today: date) -> list[date]:
    """Return the months of whose posts nothing more is read, and whose sums are not made."""
    first = Delivery.objects.filter(state__in=OUT).aggregate(at=Min("sent_at"))["at"]
    made = set(PostRollup.objects.values_list("month", flat=True).distinct())
    months = months_between(first.date(), today) if first else []
    return [m for m in months if m not in made and month_end(m) + FOLLOWED_FOR < today]
