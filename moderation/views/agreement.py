"""How far people agree who read the same post, and which clauses send posts back. Counts only."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from moderation.services import agreement
from moderation.views.access import procedure_readers
from moderation.views.sampling import page


@require_safe
@procedure_readers
def report(request: HttpRequest, month: str = "") -> HttpResponse:
    """Print agreement over a year, and the clauses of a month."""
    known = agreement.months()
    chosen = known[0] if not month else _month(month)
    whole, *lines = agreement.lines()
    context = {
        "whole": whole,
        "lines": lines,
        "enough": agreement.ENOUGH,
        "months": known,
        "month": chosen,
        "returns": agreement.returns(chosen),
        **page(_("Agreement"), request.user, icon="group"),
    }
    return render(request, "moderation/agreement.html", context)


def _month(text: str) -> date:
    try:
        month = date.fromisoformat(f"{text}-01")
    except ValueError as error:
        raise Http404 from error
    if month > agreement.months(1)[0]:
        raise Http404
    return month
