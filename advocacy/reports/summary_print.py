"""Reach in one page, on one page of paper."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from advocacy.reports import reach_words
from advocacy.reports.drawing import on_paper
from advocacy.reports.source import Source
from advocacy.reports.summary import Summary
from config.kernel.language import reading_language
from config.kernel.typesetting import REGIONS, typeset

TEMPLATE = Path(__file__).with_name("summary.typ")
HALF = 320
"""How wide a picture is drawn that has another one beside it."""
Fact = dict[str, Any]


def of_summary(page: Summary) -> bytes:
    """Return one page of A4 as PDF, in the active language; the same figures, the same bytes."""
    return typeset(TEMPLATE, data(page))


def data(page: Summary) -> Fact:
    """Return what the template is given: see `summary.typ`."""
    language, day = reading_language(), page.day
    source = Source(settings.ORGANISATION_NAME, _("Reach in one page"), page.about, day)
    return {
        "language": language,
        "region": REGIONS[language],
        "company": settings.ORGANISATION_NAME,
        "title": _("Reach in one page"),
        "about": page.about,
        "source": source.line(),
        "date": {"year": day.year, "month": day.month, "day": day.day},
        "lead": page.lead or _("No figures yet"),
        "figures": _figures(page),
        "charts": [
            {"title": chart.title, "picture": on_paper(chart, width=HALF) or ""}
            for chart in page.charts
        ],
        "since": {"title": since_title(page), "lines": [vars(line) for line in page.since]},
        "lines": [vars(line) for line in page.lines],
        "notes": [vars(figure) for figure in _worded(page)],
    }


def since_title(page: Summary) -> str:
    """What the changes are since."""
    return _("Since the time before (%(before)s)") % {"before": page.before.written()}


def _worded(page: Summary) -> list[reach_words.Figure]:
    return reach_words.figures(page.found.total) if page.found else []


def _figures(page: Summary) -> list[Fact]:
    before = page.before.written()
    return [
        {
            "label": each.label,
            "value": each.value,
            "notes": each.notes,
            "change": page.changes[each.key].text(before),
        }
        for each in _worded(page)
    ]
