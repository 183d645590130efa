"""One person's own visibility: what they sent, what networks said of it, who follows them.

Made for that person alone, who is all a view may ask it for. No score, no colleague beside them,
and no sum over networks: each counts in its own way. What people do on X stays out of whatever
could be taken for a reward (`networks.policy.rewards`).
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from advocacy.models import Post
from advocacy.networks.policy import is_rounded, may_be_taken_away, rewards
from advocacy.reports.labels import network_label
from advocacy.reports.visibility_facts import (
    COLUMNS,
    Count,
    Sending,
    Span,
    counts,
    for_taking_away,
    sendings,
)
from charter import public as charter
from moderation import public as moderation

# What people did, as against what they were shown.
RESPONSES = ("likes", "reposts", "replies")
SHOWN_POSTS = 5


@dataclass(frozen=True)
class Figure:
    """A sum over the `told` posts of which a network said it; None when it said it of none."""

    value: int | None = None
    told: int = 0


@dataclass(frozen=True)
class OnNetwork:
    """What went out on one network, month by month, and what the network said of it.

    `figures` has one for each of COLUMNS; `erased` posts had some that are kept no longer.
    `withheld`: the network lets its figures be shown on a page, not carried away.
    """

    kind: str
    by_month: list[int]
    figures: list[Figure]
    erased: int = 0
    withheld: bool = False

    @property
    def label(self) -> str:
        """The network's name in the reader's language."""
        return network_label(self.kind)

    @property
    def sent(self) -> int:
        """All of them."""
        return sum(self.by_month)


@dataclass(frozen=True)
class Followed:
    """The followers of one account as its network counted them: the last count of each month.

    None in a month without a count. `first` and `last` are (day, followers), or None where there
    was no count at all.
    """

    kind: str
    handle: str
    by_month: list[int | None]
    first: tuple[date, int] | None = None
    last: tuple[date, int] | None = None
    withheld: bool = False

    @property
    def network(self) -> str:
        """The network's name in the reader's language."""
        return network_label(self.kind)

    @property
    def label(self) -> str:
        """Network and handle."""
        return f"{self.network} · {self.handle}"

    @property
    def gaps(self) -> int:
        """Months without a count between the first and the last one."""
        known = [place for place, count in enumerate(self.by_month) if count is not None]
        return sum(after - before - 1 for before, after in pairwise(known))


@dataclass(frozen=True)
class Received:
    """A post people responded to, and the likes, reposts and replies that were told of it."""

    post: int
    text: str
    language: str
    day: date
    networks: list[str]
    responses: int


@dataclass(frozen=True)
class Work:
    """What the charter shows: posts with an answer, those approved at the first try, lessons."""

    answered: int
    approved: int
    lessons: list[charter.PassedLesson]


@dataclass(frozen=True)
class Visibility:
    """The whole report. `posts` are different ones, where they may be thanked for."""

    span: Span
    months: list[date]
    networks: list[OnNetwork]
    followed: list[Followed]
    received: list[Received]
    work: Work
    posts: int

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell yet."""
        return not (self.networks or self.followed or self.work.answered or self.work.lessons)

    @property
    def thanked(self) -> list[OnNetwork]:
        """The networks on which posts may be thanked for."""
        return [each for each in self.networks if rewards(each.kind)]

    @property
    def unthanked(self) -> list[str]:
        """The names of the others: they stand in the tables, and nowhere else."""
        return _names(each for each in self._parts if not rewards(each.kind))

    @property
    def withheld(self) -> list[str]:
        """The names of networks whose figures are not in here."""
        return _names(each for each in self._parts if each.withheld)

    @property
    def kept_back(self) -> list[str]:
        """The names of networks whose figures will not be in a file."""
        return _names(each for each in self._parts if not may_be_taken_away(each.kind))

    @property
    def rounded(self) -> list[str]:
        """The names of networks that tell followers in round numbers."""
        return _names(each for each in self.followed if is_rounded(each.kind))

    @property
    def erased(self) -> int:
        """Posts whose figures are kept no longer."""
        return sum(each.erased for each in self.networks)

    @property
    def _parts(self) -> list[OnNetwork | Followed]:
        return [*self.networks, *self.followed]


def _names(parts: Iterable[OnNetwork | Followed]) -> list[str]:
    return [network_label(kind) for kind in sorted({each.kind for each in parts})]


def of_person(person: Any, span: Span, *, to_keep: bool = False) -> Visibility:
    """Return a person's own report, in seven queries, however much they wrote.

    `to_keep`: it leaves the service as a file, without the figures that may only be shown.
    """
    sent, counted = sendings(person, span), counts(person, span)
    months = span.months([row.day for row in sent] + [row.day for row in counted])
    if to_keep:
        sent = for_taking_away(sent)
    return Visibility(
        span=span,
        months=months,
        networks=_networks(sent, months, to_keep=to_keep),
        followed=_followed(counted, months, to_keep=to_keep),
        received=_received(person, sent),
        work=_work(person, span),
        posts=len({row.post for row in sent if rewards(row.network)}),
    )


def _networks(sent: Iterable[Sending], months: list[date], *, to_keep: bool) -> list[OnNetwork]:
    parts: dict[str, list[Sending]] = defaultdict(list)
    for row in sent:
        parts[row.network].append(row)
    return [
        OnNetwork(
            kind=kind,
            by_month=[sum(row.day.replace(day=1) == month for row in rows) for month in months],
            figures=[_figure(row.figures[name] for row in rows) for name in COLUMNS],
            erased=sum(row.erased for row in rows),
            withheld=to_keep and not may_be_taken_away(kind),
        )
        for kind, rows in sorted(parts.items())
    ]


def _figure(told: Iterable[int | None]) -> Figure:
    known = [count for count in told if count is not None]
    return Figure(sum(known), len(known)) if known else Figure()


def _followed(counted: Iterable[Count], months: list[date], *, to_keep: bool) -> list[Followed]:
    parts: dict[int, list[Count]] = defaultdict(list)
    for row in counted:
        parts[row.account].append(row)
    return [
        _account(rows, months, withheld=to_keep and not may_be_taken_away(rows[0].network))
        for rows in parts.values()
    ]


def _account(rows: list[Count], months: list[date], *, withheld: bool) -> Followed:
    """One account; its rows stand by day, so the last of a month stays."""
    known = [] if withheld else [(r.day, r.followers) for r in rows if r.followers is not None]
    last_of = {day.replace(day=1): followers for day, followers in known}
    return Followed(
        kind=rows[0].network,
        handle=rows[-1].handle,
        by_month=[last_of.get(month) for month in months],
        first=known[0] if known else None,
        last=known[-1] if known else None,
        withheld=withheld,
    )


def _received(person: Any, sent: Iterable[Sending]) -> list[Received]:
    """The posts that brought most responses, of those that are still there."""
    parts: dict[int, list[Sending]] = defaultdict(list)
    for row in sent:
        if row.stands and rewards(row.network):
            parts[row.post].append(row)
    sums = {post: _responses(rows) for post, rows in parts.items()}
    newest_first = sorted(sums, key=lambda post: (parts[post][0].day, post), reverse=True)
    best = sorted(filter(sums.get, newest_first), key=lambda post: -sums[post])[:SHOWN_POSTS]
    texts = Post.objects.visible_to(person).in_bulk(best)
    return [
        Received(
            post=post,
            text=texts[post].text,
            language=texts[post].language,
            day=parts[post][0].day,
            networks=[network_label(kind) for kind in sorted({r.network for r in parts[post]})],
            responses=sums[post],
        )
        for post in best
    ]


def _responses(rows: Iterable[Sending]) -> int:
    return sum(row.figures[name] or 0 for row in rows for name in RESPONSES)


def _work(person: Any, span: Span) -> Work:
    tries = moderation.first_tries(person, since=span.start)
    return Work(
        answered=len(tries),
        approved=sum(each.approved for each in tries),
        lessons=charter.lessons_passed(person, since=span.start),
    )
