"""Who goes on: how far people come after their first post, for everybody to see of everybody."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from advocacy.forms.adoption import AdoptionForm
from advocacy.networks.policy import LEAST
from advocacy.reports import adoption
from advocacy.reports.adoption_charts import BOARD, charts_of
from advocacy.views import charts


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Show the curve with its range, the units, and the months people began in, as of now.

    A unit that is not known falls back to the whole company, and the form says so.
    """
    form = AdoptionForm(request.GET)
    form.is_valid()
    unit = form.cleaned_data.get("unit", "")
    found = charts_of(adoption.report(timezone.now(), unit))
    context: dict[str, Any] = {
        "form": form,
        "least": LEAST,
        "charts": charts.shown(found, BOARD.key, f"unit={unit}" if unit else ""),
    }
    return render(request, "advocacy/adoption.html", context)
