"""The explorer: reach of any time and part of the company, set against another time."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from advocacy.forms.explore import ExploreForm
from advocacy.reports import changes, reach_charts, reach_words
from advocacy.reports.changes import Change
from advocacy.reports.periods import Span
from advocacy.reports.reach import Report, report
from advocacy.views import charts
from config.kernel.web import render_part

TEMPLATE = "advocacy/explore.html"


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Show the three figures with their change, and the charts; htmx gets what was chosen only.

    An unknown choice is said beside its field, and nothing else that was chosen is lost.
    """
    form = ExploreForm(request.GET)
    context: dict[str, Any] = {"form": form, "charts": [], "report": None}
    if form.is_valid():
        context |= _found(form, request.GET.urlencode())
    return render_part(request, TEMPLATE, context, part="chosen")


def _found(form: ExploreForm, query: str) -> dict[str, Any]:
    choice, before = form.choice(), form.before()
    found = report(choice.part, unit=choice.unit or None)
    other = report(choice.before, unit=choice.unit or None) if choice.before else None
    if (found.total.accounts, found.posts) == (0, 0):
        return {"about": form.about(), "report": None}
    shown = charts.shown(reach_charts.of_reports(found, other), "reach", query)
    return {
        "about": form.about(),
        "report": found,
        "lead": reach_words.lead(found, form.span()),
        "changes": compared(found, other, before),
        "charts": shown,
    }


def compared(found: Report, other: Report | None, before: Span | None) -> dict[str, Any]:
    """Return for each of the three figures what changed, in words, with a picture beside them."""
    if other is None or before is None:
        return {}
    return worded(changes.of_reach(found.total, other.total), before.written())


def worded(found: dict[str, Change], before: str) -> dict[str, Any]:
    """Return changes as `reach_figures.html` shows them."""
    return {
        name: {"icon": change.icon, "text": change.text(before)} for name, change in found.items()
    }
