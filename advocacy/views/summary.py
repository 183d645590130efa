"""Reach in one page: the page, its paper, and the way to it from an executive's home."""

from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_safe

from advocacy.forms.reach import MonthForm
from advocacy.reports import summary, summary_print
from advocacy.reports.summary import Summary
from advocacy.reports.summary_print import HALF
from advocacy.views import charts
from advocacy.views.explore import worded
from charter.public import has_role
from config.kernel.typesetting import REGIONS


def _month(form: MonthForm) -> date:
    """The month that was chosen; what is not known falls back to the last, and the form says so."""
    chosen = form.cleaned_data.get("month") if form.is_valid() else ""
    if chosen:
        return date.fromisoformat(f"{chosen}-01")
    return summary.last_whole_month(timezone.localdate())


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Show one month in one page."""
    form = MonthForm(request.GET)
    month = _month(form)
    found = summary.of_month(month)
    query = f"month={month:%Y-%m}"
    context: dict[str, Any] = {
        "form": form if form.errors else MonthForm({"month": f"{month:%Y-%m}"}),
        "month": f"{month:%Y-%m}",
        "page": found,
        "report": found.found,
        "changes": worded(found.changes, found.before.written()),
        "charts": charts.shown(found.charts, "reach", f"{query}&compare=none", width=HALF),
        "since_title": summary_print.since_title(found),
    }
    return render(request, "advocacy/summary.html", context)


@require_safe
def printed(request: HttpRequest, language: str) -> HttpResponse:
    """Set the same page on paper, in French or in English."""
    if language not in REGIONS:
        raise Http404(_("This report is written in French and in English."))
    month = _month(MonthForm(request.GET))
    with translation.override(language):
        found = summary.of_month(month)
        response = HttpResponse(summary_print.of_summary(found), content_type="application/pdf")
        response["Content-Disposition"] = f'attachment; filename="{name_of(found)}.pdf"'
    return response


def name_of(found: Summary) -> str:
    """In plain letters: some systems spell accents in file names in two ways."""
    return f"{pgettext('file name', 'reach')}-{found.span.since:%Y-%m}"


@require_safe
def tile(request: HttpRequest) -> HttpResponse:
    """Answer with the sentence of the last month for executives, with nothing for others."""
    if not has_role(request.user, "executive"):
        return HttpResponse("")
    lead = summary.lead_of(summary.last_whole_month(timezone.localdate()))
    return render(request, "advocacy/summary_tile.html", {"lead": lead})
