"""Who goes on: how far people come after their first post, for everybody to see of everybody."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from advocacy.networks.policy import LEAST
from advocacy.policies import STOPPED
from advocacy.reports import adoption, chart
from advocacy.reports.adoption import Cohort, Point
from config.kernel.spreadsheets import csv_file


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Show the curve with its range, the months people began in, and how it is made."""
    found = adoption.report(timezone.now())
    known = [each for each in found.curve if each.share is not None]
    context: dict[str, Any] = {
        "report": found,
        "target": adoption.TARGET,
        "source": adoption.SOURCE,
        "idle": STOPPED.days,
        "least": LEAST,
        "picture": chart.steps(map(_drawn, known), target=adoption.TARGET),
    }
    return render(request, "advocacy/adoption.html", context)


def _drawn(point: Point) -> tuple[int, float, float, float]:
    return point.posts, point.share or 0.0, point.low or 0.0, point.high or 0.0


@require_safe
def table(request: HttpRequest) -> HttpResponse:
    """The same figures as a CSV file; what is not shown is empty, never zero."""
    found = adoption.report(timezone.now())
    rows: list[Iterable[Any]] = [_headings()]
    rows += [_of_point(point) for point in found.curve]
    rows += [_of_cohort(cohort) for cohort in found.cohorts]
    return csv_file(f"adoption-{timezone.localdate():%Y-%m-%d}.csv", rows)


def _headings() -> list[str]:
    return [
        _("part"), _("posts"), _("month"), _("people"), _("share"), _("share, low"),
        _("share, high"), _("two posts or more"), _("past the fifth"),
    ]  # fmt: skip


def _of_point(point: Point) -> list[Any]:
    shares = [point.share, point.low, point.high]
    rounded = [None if each is None else round(each, 2) for each in shares]
    return [_("curve"), point.posts, None, point.people, *rounded, None, None]


def _of_cohort(cohort: Cohort) -> list[Any]:
    began = [_("began in"), None, f"{cohort.month:%Y-%m}", cohort.people]
    return [*began, None, None, None, cohort.second, cohort.past_fifth]
