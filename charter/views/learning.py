"""Who is how far with the lessons: figures for human resources and leads, names for the former."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from charter.models import Lesson, Role, Unit, User
from charter.policies import has_role, open_to_all_readers, units_for
from charter.reports import learning as report
from charter.services import lessons
from config.kernel.errors import NotAllowed
from config.kernel.language import reading_language

REPORTING = (Role.HR, Role.LEAD)
PER_PAGE = 50


@open_to_all_readers
def learning(request: HttpRequest) -> HttpResponse:
    """Show one lesson by unit; to human resources, who passed it and who has not yet."""
    user: User = request.user  # type: ignore[assignment]
    if not has_role(user, *REPORTING):
        raise NotAllowed("lesson.report_not_yours")
    choices = [
        {"key": row.key, "title": lessons.text_of(row.current)["title"], "row": row}
        for row in lessons.live().select_related("current")
        if row.current is not None
    ]
    wanted = request.GET.get("lesson", "")
    chosen = next((c for c in choices if c["key"] == wanted), choices[0] if choices else None)
    context: dict[str, Any] = {"choices": choices, "chosen": chosen, "units": [], "names": None}
    if chosen is not None:
        context |= _figures(request, user, chosen["row"])
    return render(request, "charter/learning.html", context)


def _figures(request: HttpRequest, user: User, lesson: Lesson) -> dict[str, Any]:
    named = units_for(user, Role.HR) if has_role(user, Role.HR) else frozenset()
    rows = report.learning(lesson, unit_ids=units_for(user, *REPORTING), every_figure=bool(named))
    if named:
        # Leads of further units see those as leads do.
        further = report.learning(lesson, unit_ids=units_for(user, *REPORTING), every_figure=False)
        shown_as_lead = {row.unit.pk: row.hidden for row in further}
        for row in rows:
            row.hidden = row.unit.pk not in named and shown_as_lead[row.unit.pk]
    return {"units": rows, "language": reading_language(), **_names(request, named, lesson)}


def _names(request: HttpRequest, named: frozenset[int], lesson: Lesson) -> dict[str, Any]:
    if not named:
        return {"names": None, "unit": None}
    unit = Unit.objects.filter(code=request.GET.get("unit", ""), pk__in=named).first()
    ids = named
    if unit is not None:
        below = Unit.objects.filter(path__startswith=unit.path).values_list("pk", flat=True)
        ids = named & frozenset(below)
    passed = request.GET.get("passed") == "1"
    people = report.people_of(lesson, unit_ids=ids, passed=passed)
    page = Paginator(people, PER_PAGE).get_page(request.GET.get("page"))
    return {"names": page, "unit": unit, "passed": passed}
