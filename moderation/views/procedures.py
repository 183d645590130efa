"""The written supervisory procedures, what changed in them, and the regimes of units."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from charter import public as charter
from charter.rules import canonical_sha256
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import say
from moderation import policies
from moderation.forms_supervision import RegimeForm
from moderation.models import Procedures
from moderation.services import procedures, regimes
from moderation.states import RegimeState
from moderation.views.access import procedure_readers, regime_setters
from moderation.views.procedures_words import shown, worded
from moderation.views.sampling import page

AGAINST: dict[str, Callable[[Procedures], Procedures | None]] = {
    "former": procedures.former,
    "quarter": lambda row: procedures.last_quarter(),
}


@require_safe
@procedure_readers
def written(request: HttpRequest, number: int | None = None) -> HttpResponse:
    """Print the procedures as they are, or as they stood in one version."""
    row = get_object_or_404(Procedures, number=number) if number else procedures.latest()
    made = row.content if number and row else procedures.content()
    context = {
        "made": shown(made),
        "row": row,
        "old": number is not None and row != procedures.latest(),
        # The configuration changed in the last minutes: the version is kept by the next sweep.
        "fresh": number is None and (row is None or row.sha256 != canonical_sha256(made)),
        "versions": Procedures.objects.defer("content")[:24],
        "may_set": policies.may_set_regimes(request.user),
        **page(_("Supervisory procedures"), request.user, icon="doc-full"),
    }
    return render(request, "moderation/procedures.html", context)


@require_safe
@procedure_readers
def changes(request: HttpRequest, number: int) -> HttpResponse:
    """Show what differs from the version before, or from that of the last quarter."""
    row = get_object_or_404(Procedures, number=number)
    name = request.GET.get("against", "former")
    other = AGAINST.get(name, procedures.former)(row)
    found = procedures.changes(other.content, row.content) if other else []
    context = {
        "row": row,
        "other": other,
        "against": name,
        "lines": [worded(each, row.content, other.content) for each in found] if other else [],
        **page(_("What changed in the procedures"), request.user, icon="doc-full"),
    }
    return render(request, "moderation/procedures_changes.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@regime_setters
def regime(request: HttpRequest) -> HttpResponse:
    """Show the regimes of units, and propose one."""
    units = charter.units_for(request.user, "legal")
    if request.method != "POST":
        return _regimes(request, RegimeForm(units=units))
    form = RegimeForm(request.POST, units=units)
    if not form.is_valid():
        return _regimes(request, form, status=422)
    try:
        regimes.propose(actor=request.user, **form.cleaned_data)
    except DomainError as error:
        form.add_error(None, sentence(error))
        return _regimes(request, form, status=error.status)
    messages.success(request, _("Proposed. It takes effect when somebody else confirms it."))
    return redirect("supervision:regimes")


@require_POST
@regime_setters
def regime_confirm(request: HttpRequest, pk: int) -> HttpResponse:
    """Agree to a proposed regime."""
    return _answer(request, pk, regimes.confirm, _("Confirmed: it holds from now on."))


@require_POST
@regime_setters
def regime_decline(request: HttpRequest, pk: int) -> HttpResponse:
    """Say no to a proposed regime."""
    return _answer(request, pk, regimes.decline, _("Declined: nothing changes."))


def _answer(request: HttpRequest, pk: int, act: Callable[..., None], done: str) -> HttpResponse:
    row = get_object_or_404(regimes.visible(request.user), pk=pk)
    # As the browser counts them: it sends each end of a line as two characters.
    note = request.POST.get("note", "").replace("\r\n", "\n").strip()
    try:
        act(row, actor=request.user, note=note)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, done)
    return redirect("supervision:regimes")


def _regimes(request: HttpRequest, form: RegimeForm, *, status: int = 200) -> HttpResponse:
    rows = regimes.visible(request.user)
    context: dict[str, Any] = {
        "form": form,
        "may_propose": charter.has_role(request.user, "legal"),
        "waiting": rows.filter(state=RegimeState.PROPOSED),
        "history": rows.exclude(state=RegimeState.PROPOSED).order_by("-answered_at")[:30],
        **page(_("Regimes"), request.user, icon="list-ul"),
    }
    return render(request, "moderation/regimes.html", context, status=status)
