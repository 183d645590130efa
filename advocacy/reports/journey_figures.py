"""The figures of the programme's way, from facts that exist: month by month, of nobody in person.

Each is a series over the ends of the last months: None where it is not known, where fewer than ten
people stand behind it, or where so few are on one side that it would speak of them (P-17).
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from operator import attrgetter

from django.conf import settings
from django.db.models import Sum
from django.utils import timezone

from advocacy.models import Account, UnitDay, corporate
from advocacy.networks.policy import LEAST
from advocacy.policies import FIFTH, STOPPED
from advocacy.reports.adoption import Sent, histories, life_of, tally_of
from advocacy.reports.choice import month_end
from advocacy.reports.kept import kept
from advocacy.reports.reach import curve
from advocacy.reports.readings import last_day
from advocacy.reports.review_figures import Grid, Load, bounds, year_until
from advocacy.reports.slices import Slice
from advocacy.reports.staying import curve as staying
from advocacy.reports.staying import told_points
from advocacy.reports.units_told import tens
from charter.public import (
    Equipped,
    channel_lesson,
    channels_with_posts,
    equipped,
    objectives,
    unit_tree,
)
from moderation.public import promptness, submissions

Series = Mapping[date, float | None]
"""By month (its first day)."""
QUARTER = timedelta(days=90)


def share(some: int, of: int) -> float | None:
    """Return a share in whole per cent, unless it is of a few people, or speaks of a few."""
    rounded, few = round(some / of, 2) if of else 0.0, 0 < some < LEAST or 0 < of - some < LEAST
    # Of hundreds of people, a few disappear in rounding, and so are not told.
    if of < LEAST or (few and rounded not in (0.0, 1.0)):
        return None
    return rounded


@dataclass(frozen=True)
class Holder:
    """Somebody's account: since when it is linked, and until when it was."""

    owner: int
    network: str
    since: date
    until: date | None

    def there(self, day: date) -> bool:
        """Whether it was linked at the end of the day."""
        return self.since <= day and (self.until is None or self.until > day)


@dataclass(frozen=True)
class Sending:
    """What people had sent by the end of a month: sums, of nobody in person.

    `authors` began by then, `writing` had a post go out in the month; the shares are as they are
    told (`past_fifth`, `active`).
    """

    authors: int
    writing: int
    past_fifth: float | None
    active: float | None


class Facts:
    """What the figures are made of, each read once, when it is first asked for."""

    def __init__(self, day: date) -> None:
        self.months = year_until(day)
        self.ends = {month: month_end(month) for month in self.months}

    def over(self, figure: Callable[[date, date], float | None]) -> Series:
        """Return a figure of each month, from its first day and its last."""
        return {month: figure(month, end) for month, end in self.ends.items()}

    def now(self, value: float | None) -> Series:
        """Return what is known of today only: the months before are not known."""
        return {month: value if month == self.months[-1] else None for month in self.months}

    @cached_property
    def equipped(self) -> dict[date, Equipped]:
        """Who has read and learnt, by day."""
        return equipped(list(self.ends.values()))

    @cached_property
    def loads(self) -> dict[date, Load]:
        """What review took, by month."""
        grid = Grid(submissions(*bounds(self.months)), unit_tree())
        return {month: grid.load(month) for month in self.months}

    @cached_property
    def sendings(self) -> dict[date, Sending]:
        """What people sent, by month; kept for the day, for it is made of every post there is."""
        return kept(f"journey-{self.months[-1]}", lambda: sendings(self.ends))

    @cached_property
    def holders(self) -> list[Holder]:
        """The accounts of people who are active now."""
        rows = Account.objects.filter(owner__is_active=True).exclude(corporate()).order_by()
        columns = rows.values_list("owner", "network", "linked_at", "ended_at", "state")
        return [
            Holder(owner, network, _day(since), _ended(until, since, state))
            for owner, network, since, until, state in columns
        ]

    @cached_property
    def noted(self) -> dict[date, tuple[int, int]]:
        """Head counts as they were noted: people, and how many of them held an account, by day."""
        rows = UnitDay.objects.filter(day__in=self.ends.values()).values_list("day").order_by()
        return {day: (n, held) for day, n, held in rows.annotate(Sum("people"), Sum("engaged"))}


def sendings(ends: Mapping[date, date]) -> dict[date, Sending]:
    """Return what was sent by the end of each month, from its first day. One query."""
    authors = list(histories(timezone.now()))
    return {month: _sending(authors, month, end) for month, end in ends.items()}


def _sending(authors: Sequence[list[Sent]], month: date, day: date) -> Sending:
    start, end = timezone.make_aware(datetime.combine(month, time())), _end(day)
    cuts = (bisect_right(posts, end, key=_first) for posts in authors)
    sent = [posts[:cut] for posts, cut in zip(authors, cuts, strict=True) if cut]
    moment = min(end, timezone.now())
    return Sending(
        authors=len(sent),
        writing=sum(posts[-1].first >= start for posts in sent),
        past_fifth=_past_fifth(sent, moment),
        active=_active(sent, moment),
    )


_first = attrgetter("first")


def _past_fifth(sent: Sequence[list[Sent]], moment: datetime) -> float | None:
    tally = tally_of(life_of(posts, moment) for posts in sent)
    return staying(tally, told_points(tally))[FIFTH].share


def _active(sent: Sequence[list[Sent]], moment: datetime) -> float | None:
    old = [posts for posts in sent if moment - posts[0].first >= QUARTER]
    return share(sum(moment - posts[-1].first <= STOPPED for posts in old), len(old))


def _day(at: datetime) -> date:
    return timezone.localtime(at).date()


def _ended(until: datetime | None, since: datetime, state: str) -> date | None:
    """When it ended; one that is unlinked without a day known has never been there."""
    if until is not None:
        return _day(until)
    return _day(since) if state == "unlinked" else None


def _end(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.max))


def stated(facts: Facts) -> Series:
    """How many objectives the charter in force states."""
    return facts.now(float(len(objectives())))


def guided(facts: Facts) -> Series:
    """The share of channels in use whose guidelines have a lesson. No people in it."""
    channels = channels_with_posts()
    known = sum(channel_lesson(each) is not None for each in channels)
    return facts.now(round(known / len(channels), 2) if channels else None)


def acknowledged(facts: Facts) -> Series:
    """The share of people who have acknowledged a charter."""
    return _of_people(facts, lambda each: each.acknowledged)


def learnt(facts: Facts) -> Series:
    """The share of people who have passed the path of lessons."""
    return _of_people(facts, lambda each: each.learnt)


def _of_people(facts: Facts, of: Callable[[Equipped], int | None]) -> Series:
    def figure(_month: date, end: date) -> float | None:
        found = facts.equipped[end]
        count = of(found)
        return None if count is None else share(count, found.people)

    return facts.over(figure)


def reviewed(facts: Facts) -> Series:
    """The share of units with people that two reviewers look after. No people in it."""

    def figure(_month: date, end: date) -> float | None:
        found = facts.equipped[end]
        return round(found.reviewed / found.units, 2) if found.units else None

    return facts.over(figure)


def connected(facts: Facts) -> Series:
    """How many networks ten people or more have linked."""

    def figure(_month: date, end: date) -> float | None:
        people: dict[str, set[int]] = {}
        for each in facts.holders:
            if each.there(end) and each.network in settings.NETWORKS_ENABLED:
                people.setdefault(each.network, set()).add(each.owner)
        return float(sum(len(owners) >= LEAST for owners in people.values()))

    return facts.over(figure)


def engaged(facts: Facts) -> Series:
    """The share of people who hold an account: as it was noted, or else of people who are there
    now.
    """

    def figure(_month: date, end: date) -> float | None:
        if end in facts.noted:
            people, held = facts.noted[end]
            return share(held, people)
        return share(len(_owners(facts, end)), facts.equipped[end].people)

    return facts.over(figure)


def _owners(facts: Facts, day: date) -> set[int]:
    return {each.owner for each in facts.holders if each.there(day)}


def began(facts: Facts) -> Series:
    """Those who have sent a first post, against those who hold an account."""

    def figure(month: date, end: date) -> float | None:
        people = len(_owners(facts, end))
        return share(min(facts.sendings[month].authors, people), people)

    return facts.over(figure)


def first_try(facts: Facts) -> Series:
    """The share of posts approved at the first try, in the month."""
    return facts.over(lambda month, _end: facts.loads[month].first_try)


def carriers(facts: Facts) -> Series:
    """How many people had a post go out in the month, in tens."""

    def figure(month: date, _end: date) -> float | None:
        people = facts.sendings[month].writing
        return None if 0 < people < LEAST else float(tens(people))

    return facts.over(figure)


def unique(facts: Facts) -> Series:
    """How many different people the accounts reach, at the end of the month."""
    last = last_day(facts.ends[facts.months[-1]])
    if last is None:
        return facts.now(None)
    days = [end for end in facts.ends.values() if end < last]
    part = Slice(day=last, since=last.replace(day=1))
    found = {day.replace(day=1): row.unique for day, row in curve(part, [*days[-11:], last])}
    return {
        month: float(estimate.value) if (estimate := found.get(month)) else None
        for month in facts.months
    }


def direct(facts: Facts) -> Series:
    """The share of posts that went without a person before, in the month."""
    return facts.over(lambda month, _end: facts.loads[month].lanes["direct"])


def past_fifth(facts: Facts) -> Series:
    """The share of those who began that goes past the fifth post (Kaplan and Meier)."""
    return facts.over(lambda month, _end: facts.sendings[month].past_fifth)


def active(facts: Facts) -> Series:
    """Of those whose first post is three months old, the share that sent one in sixty days."""
    return facts.over(lambda month, _end: facts.sendings[month].active)


def in_time(facts: Facts) -> Series:
    """The share of appeals answered within the time promised; lately, once there are enough."""
    found = promptness()
    known = found.within is not None and found.decided
    return facts.now(share(found.within or 0, found.decided) if known else None)


def hours(facts: Facts) -> Series:
    """Working hours within which half of the posts that need a person are answered."""
    return facts.over(lambda month, _end: facts.loads[month].median)


SERIES: Sequence[Callable[[Facts], Series]] = (
    stated, guided, acknowledged, learnt, reviewed, connected, engaged, began, first_try,
    carriers, unique, direct, past_fifth, active, in_time, hours,
)  # fmt: skip
