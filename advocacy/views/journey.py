"""The journey: where the programme is, what to do next, and, for leads, what is aimed at."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from advocacy import policies
from advocacy.forms.programme import PhaseForm, PlanForm, initial
from advocacy.models import Phase, PhasePlan
from advocacy.reports import cells, journey
from advocacy.reports.journey import PhaseReport
from advocacy.reports.journey_rules import Kpi, Step
from advocacy.services import programme
from advocacy.views import charts
from charter.public import has_role
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import say


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Show where the programme is, each phase with its figures, and at most three things to do."""
    found = journey.today()
    user: Any = request.user
    context: dict[str, Any] = {
        "journey": found,
        "phases": [_shown(each) for each in found.phases],
        "steps": [(each, _address(each.step, user)) for each in found.steps],
        "may_plan": policies.may_plan_programme(user),
        "form": PhaseForm(initial={"phase": found.proposed}),
    }
    return render(request, "advocacy/journey.html", context)


def _shown(found: PhaseReport) -> dict[str, Any]:
    [chart] = charts.shown([journey.chart_of(found)], journey.BOARD.key)
    return {"report": found, "chart": chart}


def _address(step: Step, user: Any) -> str:
    """Where it is done; empty where that page is not for this person."""
    if step.roles and not has_role(user, *step.roles):
        return ""
    name, *arguments = step.page.split()
    return reverse(name, args=arguments)


@require_http_methods(["GET", "POST"])
def plan(request: HttpRequest, phase: str) -> HttpResponse:
    """Let a lead set the days and targets of a phase; what stood before is shown beside it."""
    if phase not in Phase.values:
        raise Http404(_("There is no such phase."))
    _require_lead(request)
    kpis, row = journey.kpis_of(phase), programme.current(phase)
    form = PlanForm(request.POST or None, kpis=kpis, initial=initial(kpis, row))
    if request.method == "POST" and form.is_valid():
        try:
            programme.plan(phase, form.plan(), actor=request.user)
        except DomainError as error:
            form.add_error(None, sentence(error))
        else:
            messages.success(request, _("The targets are set. What stood before is kept below."))
            return redirect("advocacy:journey_plan", phase)
    context = {
        "phase": Phase(phase),
        "form": form,
        "fields": [form[name] for name in ("starts_on", "ends_on", *(kpi.key for kpi in kpis))],
        "versions": [_version(each, kpis) for each in programme.versions(phase)],
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "advocacy/journey_plan.html", context, status=status)


def _version(row: PhasePlan, kpis: Sequence[Kpi]) -> dict[str, Any]:
    targets = [(kpi.label, cells.shown(row.targets.get(kpi.key), kpi.kind)) for kpi in kpis]
    return {"row": row, "targets": targets}


@require_POST
def put_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Make an older version count again."""
    _require_lead(request)
    row = get_object_or_404(PhasePlan, pk=pk)
    current = programme.current(row.phase)
    seen = current.number if current else 0
    try:
        programme.put_back(row, seen=seen, actor=request.user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, _("The earlier targets count again."))
    return redirect("advocacy:journey_plan", row.phase)


@require_POST
def enter(request: HttpRequest) -> HttpResponse:
    """Say which phase the programme is in."""
    _require_lead(request)
    form = PhaseForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose one of the phases."))
        return redirect("advocacy:journey")
    row = programme.enter(form.cleaned_data["phase"], actor=request.user)
    said = _("The programme is in the phase “%(phase)s”.") % {"phase": Phase(row.phase).label}
    messages.success(request, said)
    return redirect("advocacy:journey")


def _require_lead(request: HttpRequest) -> None:
    if not policies.may_plan_programme(request.user):
        raise PermissionDenied
