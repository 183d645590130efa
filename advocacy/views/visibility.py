"""My visibility: one's own figures over time, for oneself alone, and as files one may keep.

Nobody's name or number is in these addresses: whoever asks gets their own. Only safe methods, and
nothing is written.
"""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from advocacy.networks.policy import rewards
from advocacy.reports import chart, visibility_print, visibility_table
from advocacy.reports import visibility_words as words
from advocacy.reports.visibility import Visibility, of_person
from advocacy.reports.visibility_facts import Span
from config.kernel.dates import month_name
from config.kernel.spreadsheets import csv_file
from config.kernel.typesetting import REGIONS

private = cache_control(private=True, no_store=True)
"""No cache on the way keeps it, and the browser's does not either."""


def _own(request: HttpRequest, *, to_keep: bool = False) -> Visibility:
    span = Span.ending(timezone.localdate(), request.GET.get("span", ""))
    return of_person(request.user, span, to_keep=to_keep)


@require_safe
@private
def page(request: HttpRequest) -> HttpResponse:
    """Show the figures, each chart with its table."""
    found = _own(request)
    context: dict[str, Any] = {
        "report": found,
        "spans": words.spans(),
        "lead": words.lead(found),
        "valued": words.valued(),
        "alone": words.alone(),
        "figure_names": words.figure_names(),
        "said": [(row, words.figure_cells(row)) for row in found.networks],
        "sent_months": _sent_months(found),
        "followed": [(row, *_ends(row)) for row in found.followed],
        "followed_months": _followed_months(found),
        "passed": words.passed(found),
        "received": [(row, words.responses(row.responses)) for row in found.received],
        "notes": words.notes(found),
        **_charts(found),
    }
    return render(request, "advocacy/visibility.html", context)


def _ends(row: Any) -> tuple[words.Cell, words.Cell]:
    return words.counted_cell(row, row.first), words.counted_cell(row, row.last)


def _sent_months(found: Visibility) -> list[tuple[str, list[str]]]:
    """A row for each month, a count for each network."""
    columns = [row.by_month for row in found.networks]
    return [
        (month_name(month), [words.number(column[place]) for column in columns])
        for place, month in enumerate(found.months)
    ]


def _followed_months(found: Visibility) -> list[tuple[str, list[str]]]:
    """A row for each month, a count for each account."""
    columns = [row.by_month for row in found.followed]
    return [
        (month_name(month), [words.month_cell(column[place]) for column in columns])
        for place, month in enumerate(found.months)
    ]


def _charts(found: Visibility) -> dict[str, Any]:
    """Pictures please: what may not be thanked for is in the tables only."""
    sent = [(row.label, zip(found.months, row.by_month, strict=True)) for row in found.thanked]
    followed = [
        (row.label, zip(found.months, row.by_month, strict=True))
        for row in found.followed
        if rewards(row.kind)
    ]
    return {
        "sent_chart": chart.panels(sent, title=_("posts")),
        "followed_chart": chart.panels(followed, title=_("followers"), mark="line"),
    }


@require_safe
@private
def table(request: HttpRequest) -> HttpResponse:
    """Give the same figures as a CSV file; what was not told is an empty cell."""
    found = _own(request, to_keep=True)
    return csv_file(f"{_name(found)}.csv", visibility_table.rows(found))


@require_safe
@private
def printed(request: HttpRequest, language: str) -> HttpResponse:
    """Set the same report as a PDF, in French or in English."""
    if language not in REGIONS:
        raise Http404(_("This report is written in French and in English."))
    with translation.override(language):
        found = _own(request, to_keep=True)
        data = visibility_print.of_report(found, whose=str(request.user))
        response = HttpResponse(data, content_type="application/pdf")
        response["Content-Disposition"] = f'attachment; filename="{_name(found)}.pdf"'
    return response


def _name(found: Visibility) -> str:
    """In plain letters: some systems spell accents in file names in two ways."""
    name = pgettext("file name", "my-visibility")
    return f"{name}-{found.span.until:%Y-%m-%d}"
