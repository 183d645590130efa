"""Reach in one page: what an executive reads once a month, written by its figures."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from advocacy.networks.policy import LEAST
from advocacy.reports import adoption, changes, periods, reach_charts, reach_words
from advocacy.reports.cells import number, share
from advocacy.reports.changes import Change
from advocacy.reports.choice import slice_of
from advocacy.reports.figures import Chart
from advocacy.reports.periods import Against, Period, Span
from advocacy.reports.reach import Report, report
from advocacy.reports.readings import last_day
from advocacy.reports.slices import Slice
from charter.public import unit_of
from config.kernel.dates import utc_span
from moderation.public import statistics

UNITS = 6
SHOWN = ("day", "name", "potential", "unique", "posts")


@dataclass(frozen=True)
class Line:
    """What is about something, and one sentence of it."""

    label: str
    text: str


@dataclass(frozen=True)
class Summary:
    """The whole page. `about` names the time and the unit; `found` is None before any figure."""

    span: Span
    before: Span
    about: str
    found: Report | None
    lead: str
    changes: dict[str, Change]
    since: list[Line]
    lines: list[Line]
    charts: list[Chart]

    @property
    def day(self) -> date:
        """The day its figures are of."""
        return self.found.part.day if self.found else self.span.until


def of_month(month: date, *, unit: str = "", today: date | None = None) -> Summary:
    """Return the page of a month, set against the month before, of a unit or the whole company."""
    today = today or timezone.localdate()
    return of_span(periods.span_of(Period.MONTH, today, month=month), unit=unit)


def of_span(span: Span, *, unit: str = "") -> Summary:
    """Return the page of any time, set against the time before."""
    before = periods.against(span, Against.BEFORE) or span
    found, other = (_report(each, unit) for each in (span, before))
    if not _has_figures(found):
        return Summary(span, before, about(span, unit), None, "", {}, [], [], [])
    return Summary(
        span=span,
        before=before,
        about=about(span, unit),
        found=found,
        lead=reach_words.lead(found, span),
        changes=changes.of_reach(found.total, other.total),
        since=_since(found, other, before),
        lines=_lines(span, found.part),
        charts=_charts(found),
    )


def lead_of(month: date) -> str:
    """Return the sentence of a month of the whole company alone; empty before any figure."""
    span = periods.span_of(Period.MONTH, timezone.localdate(), month=month)
    found = _report(span, "")
    return reach_words.lead(found, span) if _has_figures(found) else ""


def _has_figures(found: Report) -> bool:
    return (found.total.accounts, found.posts) != (0, 0)


def last_whole_month(today: date) -> date:
    """Return the month before, or the running one where nothing is known of the other."""
    running = today.replace(day=1)
    last = running - timedelta(days=1)
    return last.replace(day=1) if last_day(last) else running


def _report(span: Span, unit: str) -> Report:
    return report(slice_of(span, unit=unit), unit=unit or None)


def about(span: Span, unit: str) -> str:
    """The time, and the unit if it is one, in words."""
    found = unit_of(unit) if unit else None
    return " · ".join([capfirst(span.written()), *([found.name] if found else [])])


def _since(found: Report, other: Report, before: Span) -> list[Line]:
    """What else changed: people, messages, accounts."""
    rows = (
        (_("People who carried messages"), found.people, other.people),
        (_("Messages"), found.posts, other.posts),
        (_("Linked accounts"), found.total.accounts, other.total.accounts),
    )
    then = before.written()
    return [
        Line(label, f"{number(now)}. {Change(now, past).text(then)}")
        for label, now, past in rows
        if now is not None
    ]


def _lines(span: Span, part: Slice) -> list[Line]:
    lines = [] if part.units else [Line(_("Who goes on"), drop_off())]
    review = _review(span, part)
    return [*lines, Line(_("Review"), review)] if review else lines


def drop_off() -> str:
    """How many of those who begin go past their fifth post, in one sentence."""
    point = adoption.report(timezone.now()).past_fifth
    target = share(adoption.TARGET)
    if point is None:
        return _("Too few people have sent five posts to say how many go past the fifth.")
    return _(
        "Of those who begin, %(share)s go past their fifth post (between %(low)s and %(high)s); "
        "the target is %(target)s."
    ) % {
        "share": share(point.share or 0.0),
        "low": share(point.low or 0.0),
        "high": share(point.high or 0.0),
        "target": target,
    }


def _review(span: Span, part: Slice) -> str:
    """How light the review was, in one sentence, of the whole company alone.

    Empty where fewer than ten people are on either side: it would tell what became of theirs.
    """
    if part.units:
        return ""
    start, end = utc_span(span.since, span.until)
    counts = statistics(since=start, until=end)
    if min(counts.authors_direct, counts.authors_read) < LEAST:
        return ""
    facts = {
        "number": number(counts.submitted),
        "direct": share(counts.direct / counts.submitted),
        "read": number(counts.submitted - counts.direct),
    }
    return (
        ngettext(
            "%(direct)s of %(number)s post left at once; somebody read %(read)s before.",
            "%(direct)s of %(number)s posts left at once; somebody read the other %(read)s before.",
            counts.submitted,
        )
        % facts
    )


def _charts(found: Report) -> list[Chart]:
    """Curve and units, with what one looks at first; the explorer has everything."""
    months = reach_charts.months_chart(reach_charts.last_months(found.part))
    units = reach_charts.units_chart(found)
    shown = [_short(months), replace(_short(units), rows=units.rows[:UNITS])]
    return [chart for chart in shown if chart.rows]


def _short(chart: Chart) -> Chart:
    return replace(chart, columns=[each for each in chart.columns if each.key in SHOWN])
