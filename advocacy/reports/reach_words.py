"""What a reach report says in a sentence, written by its figures."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from advocacy.reports.cells import number, shown
from advocacy.reports.figures import Kind
from advocacy.reports.periods import Period, Span
from advocacy.reports.reach import Reach, Report
from config.kernel.dates import month_name, written


@dataclass(frozen=True)
class Figure:
    """One of the three figures in words: its name, its value, what it rests on, what it is."""

    key: str
    label: str
    value: str
    notes: list[str]
    definition: str


def figures(row: Reach) -> list[Figure]:
    """Return the three figures as `reach_figures.html` shows them, for paper and mail."""
    return [
        Figure(
            "potential",
            _("Potential reach"),
            shown(row.potential, Kind.COUNT),
            [_counted(row)],
            _(
                "The sum of the followers of all accounts. A person who follows three colleagues "
                "is counted three times."
            ),
        ),
        Figure(
            "unique",
            _("Unique reach"),
            shown(row.unique.value if row.unique else None, Kind.COUNT),
            _ranges(row),
            _(
                "How many different people follow at least one account. Nobody is counted twice, "
                "and nobody is identified: followers are only known here as numbers made with a "
                "key that can be destroyed."
            ),
        ),
        Figure(
            "measured",
            _("Measured reach"),
            shown(row.measured.impressions, Kind.COUNT),
            [_seen(row)],
            _(
                "How often the posts of the month were seen, as the networks count it. Networks "
                "that do not say are left out, never counted as zero."
            ),
        ),
    ]


def _seen(row: Reach) -> str:
    if row.measured.sent is None:
        return _("Fewer than ten people: not shown")
    facts = {"known": number(row.measured.known or 0), "sent": number(row.measured.sent)}
    return _("times seen; counted for %(known)s of %(sent)s posts") % facts


def _counted(row: Reach) -> str:
    if row.accounts is None:
        return _("Fewer than ten people: not shown")
    return ngettext(
        "%(counted)s of %(accounts)s account has a count",
        "%(counted)s of %(accounts)s accounts have a count",
        row.accounts,
    ) % {"counted": number(row.counted or 0), "accounts": number(row.accounts)}


def _ranges(row: Reach) -> list[str]:
    if row.accounts is None:
        return [_("Fewer than ten people: not shown")]
    if not row.unique:
        return [_("No network lists its followers to us")]
    facts = {"listed": number(row.listed or 0), "accounts": number(row.accounts)}
    facts |= {"low": number(row.unique.low), "high": number(row.unique.high)}
    exact = ngettext(
        "counted exactly over %(listed)s of %(accounts)s account",
        "counted exactly over %(listed)s of %(accounts)s accounts",
        row.accounts,
    )
    ranged = _("between %(low)s and %(high)s (95 %%), over %(listed)s of %(accounts)s accounts")
    notes = [(exact if row.unique.exact else ranged) % facts]
    if row.bounded:
        most = _("at most %(high)s with the accounts whose followers are not listed")
        notes.append(most % {"high": number(row.unique_high or 0)})
    return notes


def lead(found: Report, span: Span) -> str:
    """Who carried what in the period, and whom all accounts together can reach."""
    return " ".join(filter(None, (_carried(found, span), reached(found.total))))


def _carried(found: Report, span: Span) -> str:
    people, posts = found.people, found.posts
    if posts is None or people is None:
        return _("Fewer than ten people carried messages: nothing more is told of so few.")
    if not posts:
        return _("No message has gone out in this time (%(time)s).") % {"time": span.written()}
    facts = {"shown": number(people), "posts": number(posts)}
    if span.period is Period.MONTH:
        return ngettext(
            "In %(month)s, %(shown)s person carried messages (%(posts)s in all).",
            "In %(month)s, %(shown)s people carried %(posts)s messages.",
            people,
        ) % {**facts, "month": month_name(span.since)}
    ends = {"since": written(span.since, "j F Y"), "until": written(span.until, "j F Y")}
    words = _("From %(since)s to %(until)s, %(shown)s people carried %(posts)s messages.")
    return words % {**facts, **ends}


def reached(total: Reach) -> str:
    """How many different people that can be; empty where no network lists followers."""
    if not total.unique:
        return ""
    low, high = total.unique.low, total.unique_high or total.unique.high
    facts = {"low": number(low), "high": number(high)}
    if low == high:
        return _("All linked accounts together can reach %(low)s different people.") % facts
    words = _(
        "All linked accounts together can reach between %(low)s and %(high)s different people."
    )
    return words % facts
