"""Who goes on: how far people come after their first post, for everybody to see of everybody."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from advocacy.forms.adoption import AdoptionForm
from advocacy.networks.policy import LEAST
from advocacy.reports import adoption, chart
from advocacy.reports.adoption import Adoption, Cohort
from advocacy.reports.adoption_charts import charts_of, lead, method
from advocacy.reports.adoption_units import UnitPart
from advocacy.reports.staying import Point
from config.kernel.spreadsheets import csv_file


def _chosen(request: HttpRequest) -> tuple[AdoptionForm, Adoption]:
    """Read the choice; a unit that is not known falls back to all, and the form says so."""
    form = AdoptionForm(request.GET)
    form.is_valid()
    return form, adoption.report(timezone.now(), form.cleaned_data.get("unit", ""))


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Show the curve with its range, units, the months people began in, and how it is made."""
    form, found = _chosen(request)
    known = [each for each in found.curve if each.share is not None]
    context: dict[str, Any] = {
        "form": form,
        "query": request.GET.urlencode(),
        "report": found,
        "lead": lead(found),
        "method": method(charts_of(found)),
        "least": LEAST,
        "picture": chart.steps(map(_drawn, known), target=adoption.TARGET),
    }
    return render(request, "advocacy/adoption.html", context)


def _drawn(point: Point) -> tuple[int, float, float, float]:
    return point.posts, point.share or 0.0, point.low or 0.0, point.high or 0.0


@require_safe
def table(request: HttpRequest) -> HttpResponse:
    """The same figures as a CSV file; what is not shown is empty, never zero."""
    _form, found = _chosen(request)
    rows: list[Iterable[Any]] = [_headings()]
    rows += [_of_point(point) for point in found.curve]
    rows += [_of_unit(part) for part in found.units]
    rows += [_of_cohort(cohort) for cohort in found.cohorts]
    return csv_file(f"adoption-{timezone.localdate():%Y-%m-%d}.csv", rows)


def _headings() -> list[str]:
    return [
        _("part"), _("name"), _("posts"), _("month"), _("people"), _("share"),
        _("share, low"), _("share, high"), _("two posts or more"), _("past the fifth"),
    ]  # fmt: skip


def _of_point(point: Point) -> list[Any]:
    shares = [point.share, point.low, point.high]
    return [_("curve"), None, point.posts, None, point.people, *shares, None, None]


def _of_unit(part: UnitPart) -> list[Any]:
    past = part.past_fifth
    shares = [past.share, past.low, past.high]
    who = [_("unit"), part.label, past.posts, None, part.people]
    return [*who, *shares, None, None]


def _of_cohort(cohort: Cohort) -> list[Any]:
    began = [_("began in"), None, None, f"{cohort.month:%Y-%m}", cohort.people]
    return [*began, None, None, None, cohort.second, cohort.past_fifth]
