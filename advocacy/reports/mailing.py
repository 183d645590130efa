"""A report as a mail: its sentence, its figures, its pictures inside it, and all of it as a PDF."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from email.mime.image import MIMEImage
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.core.mail import EmailMultiAlternatives as Mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override, pgettext

from advocacy.models import ReportSubscription
from advocacy.reports import files, periods, reach_words, summary, summary_print, taken_away
from advocacy.reports.boards import BOARDS
from advocacy.reports.cells import shown
from advocacy.reports.choice import Choice, slice_of
from advocacy.reports.figures import Board, Chart
from advocacy.reports.periods import Against, Period, Span
from advocacy.reports.picture import is_drawn
from advocacy.reports.source import Source
from advocacy.reports.summary import Summary

SUMMARY = "summary"
MOST_PICTURES, MOST_LINES = 3, 12


@dataclass(frozen=True)
class Picture:
    """A picture inside a mail: the name it is shown by, its title, what it says, and the PNG."""

    cid: str
    title: str
    says: str
    png: bytes


@dataclass(frozen=True)
class Content:
    """What a mail says, whoever gets it: `lines` are (name, value, what became of it)."""

    title: str
    about: str
    lead: str
    pdf: bytes
    lines: list[tuple[str, str, str]] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    query: str = ""


def reports() -> list[tuple[str, str]]:
    """Return every report that can be mailed, by its key: the page, and the boards."""
    boards = [(board.key, str(board.title)) for board in BOARDS.values()]
    return [(SUMMARY, _("Reach in one page")), *boards]


def title_of(report: str) -> str:
    """Return the name of a report; its key for one that is not there any more."""
    return dict(reports()).get(report, report)


def composer() -> Callable[[ReportSubscription, tuple[date, date], str], Mail | None]:
    """Return what makes the mail of a subscription and period; None where there are no figures.

    What several people get is made once, for as long as the composer is kept: for one sweep.
    """

    @lru_cache(maxsize=32)
    def made(report: str, period: tuple[date, date], unit: str, language: str) -> Content | None:
        with override(language):
            return content(report, period, unit=unit)

    def compose(row: ReportSubscription, period: tuple[date, date], stop_url: str) -> Mail | None:
        person: Any = row.person
        found = made(row.report, period, row.unit.code if row.unit else "", person.language)
        with override(person.language):
            return _mail(row, found, stop_url) if found else None

    return compose


def content(report: str, period: tuple[date, date], *, unit: str) -> Content | None:
    """Return what a mail says of a period, in the active language; None without figures."""
    span = _span(period)
    if report == SUMMARY:
        return _of_summary(summary.of_span(span, unit=unit), unit)
    return _of_board(BOARDS[report], span, unit) if report in BOARDS else None


def _span(period: tuple[date, date]) -> Span:
    since, until = period
    month = periods.span_of(Period.MONTH, until, month=since)
    return month if (month.since, month.whole) == period else periods.own_span(since, until)


def _of_summary(page: Summary, unit: str) -> Content | None:
    if page.found is None:
        return None
    before = page.before.written()
    figures = [
        (each.label, each.value, page.changes[each.key].text(before))
        for each in reach_words.figures(page.found.total)
    ]
    source = Source(settings.ORGANISATION_NAME, _("Reach in one page"), page.about, page.day)
    return Content(
        title=_("Reach in one page"),
        about=page.about,
        lead=page.lead,
        pdf=summary_print.of_summary(page),
        lines=[*figures, *((line.label, "", line.text) for line in (*page.since, *page.lines))],
        pictures=_pictures(page.charts, source),
        query=_query(page.span, unit),
    )


def _of_board(board: Board, span: Span, unit: str) -> Content | None:
    before = periods.against(span, Against.BEFORE)
    part = slice_of(span, unit=unit)
    choice = Choice(part, unit, slice_of(before, unit=unit) if before else None)
    charts = taken_away.charts_of(board, choice)
    if not charts:
        return None
    about = summary.about(span, unit)
    source = Source(settings.ORGANISATION_NAME, str(board.title), about, part.day)
    return Content(
        title=str(board.title),
        about=about,
        lead=next((chart.lead for chart in charts if chart.lead), ""),
        pdf=files.print_of(charts, str(board.title), source),
        lines=_lines(charts[0]),
        pictures=_pictures(charts, source),
        query=_query(span, unit),
    )


def _lines(chart: Chart) -> list[tuple[str, str, str]]:
    """The first rows of a chart in words: the name, the first figure, the others with names."""
    first, second, *others = chart.columns
    return [
        (
            shown(row.get(first.key), first.kind),
            shown(row.get(second.key), second.kind),
            " · ".join(
                _("%(name)s: %(figure)s")
                % {"name": each.label, "figure": shown(row.get(each.key), each.kind)}
                for each in others
            ),
        )
        for row in chart.rows[:MOST_LINES]
    ]


def _query(span: Span, unit: str) -> str:
    """The time and unit as `ExploreForm` reads them; a month alone is what the page takes too."""
    if span.period is not Period.MONTH:
        asked = {"period": Period.OWN, "since": span.since, "until": span.until}
    elif unit:
        asked = {"period": Period.MONTH, "month": f"{span.since:%Y-%m}"}
    else:
        asked = {"month": f"{span.since:%Y-%m}"}
    return urlencode({**asked, **({"unit": unit} if unit else {})})


def _pictures(charts: list[Chart] | Any, source: Source) -> list[Picture]:
    drawn = [chart for chart in charts if is_drawn(chart)][:MOST_PICTURES]
    return [
        Picture(f"{chart.key}@report", chart.title, chart.lead, files.png_of(chart, source))
        for chart in drawn
    ]


def _mail(row: ReportSubscription, found: Content, stop_url: str) -> Mail:
    facts = {
        "person": row.person,
        "organisation": settings.ORGANISATION_NAME,
        "language": row.person.language,
        "found": found,
        "url": _address(row.report, found.query),
        "choices_url": settings.BASE_URL + reverse("advocacy:subscriptions"),
        "stop_url": stop_url,
    }
    mail = Mail(
        f"{found.title} · {found.about}",
        render_to_string("advocacy/email/report.txt", facts),
        to=[row.person.email],
        headers={
            "List-Unsubscribe": f"<{stop_url}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
    )
    mail.attach_alternative(render_to_string("advocacy/email/report.html", facts), "text/html")
    for picture in found.pictures:
        mail.attach(_inline(picture))
    name = pgettext("file name", "reach")
    mail.attach(f"{name}-{row.report}.pdf", found.pdf, "application/pdf")
    return mail


def _inline(picture: Picture) -> MIMEImage:
    image = MIMEImage(picture.png, "png")
    image.add_header("Content-ID", f"<{picture.cid}>")
    image.add_header("Content-Disposition", "inline", filename=f"{picture.cid[:-7]}.png")
    return image


def _address(report: str, query: str) -> str:
    """The page the figures stand on, for the same time and unit; the one page has no units."""
    if report == SUMMARY:
        name = "advocacy:summary" if query.startswith("month") else "advocacy:explore"
        return f"{settings.BASE_URL}{reverse(name)}?{query}"
    return f"{settings.BASE_URL}{reverse('advocacy:board', args=[report])}?{query}"
