"""Checks afterwards: posts that left directly, drawn by lot, one card and two keys."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from moderation import policies
from moderation.forms_supervision import CheckForm
from moderation.models import PostReview, SamplingPeriod
from moderation.services import card, keys, sampling, sampling_report
from moderation.states import CheckState
from moderation.views.access import lookers, procedure_readers
from moderation.views.desk_page import header, shortcuts_on

PAGE = 30
ACTIONS: dict[str, Callable[..., None]] = {
    "approve": sampling.find_fine,
    "refuse": sampling.find_miss,
}


@require_safe
@lookers
def checks(request: HttpRequest) -> HttpResponse:
    """Show what waits to be looked at, with the card of the first."""
    return _page(request, sampling.waiting(request.user).first())


@require_safe
@lookers
def check(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one post that left directly."""
    return _page(request, _fetch(request, pk), opened=True)


@require_POST
@lookers
def check_decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Say what a look says, and open the next one."""
    row = _fetch(request, pk)
    shown = card.card(row.lot.case, user=request.user)
    form = CheckForm(request.POST, clauses=shown.clauses)
    if not form.is_valid():
        return _page(request, row, opened=True, data=request.POST, error=_("Choose one first."))
    said = {}
    if form.cleaned_data["kind"] == "refuse":
        said = {"reason": form.cleaned_data["note"], "clause_id": form.cleaned_data["clause_id"]}
    try:
        ACTIONS[form.cleaned_data["kind"]](row, actor=request.user, **said)
    except DomainError as error:
        row.refresh_from_db()
        return _page(request, row, opened=True, data=request.POST, error=sentence(error))
    messages.success(request, _("Noted. Nothing happens to its author."))
    following = sampling.waiting(request.user).filter(pk__gt=row.pk).first()
    if following is None:
        return redirect("desk:checks")
    return redirect("desk:check", following.pk)


def _fetch(request: HttpRequest, pk: int) -> PostReview:
    row: PostReview = get_object_or_404(sampling.visible(request.user), pk=pk)
    return row


def _page(
    request: HttpRequest,
    row: PostReview | None,
    *,
    opened: bool = False,
    data: QueryDict | None = None,
    error: str = "",
) -> HttpResponse:
    waiting = sampling.waiting(request.user)
    shown = card.card(row.lot.case, user=request.user) if row else None
    own = keys.keys_of(request.user)
    context: dict[str, Any] = {
        "rows": waiting[:PAGE],
        "waiting": waiting.count(),
        "row": row,
        "card": shown,
        "form": CheckForm(data, clauses=shown.clauses) if shown else None,
        "opened": opened,
        "error": error,
        "may_report": policies.may_read_procedures(request.user),
        "keys": own,
        "shortcuts": shortcuts_on(request.user),
        "open": row is not None and row.state == CheckState.WAITING,
        **header(_("Checks afterwards"), request.user, icon="view"),
    }
    return render(request, "moderation/checks.html", context, status=422 if error else 200)


@require_safe
@procedure_readers
def report(request: HttpRequest, month: str = "") -> HttpResponse:
    """Print what looking afterwards says of a month; the current one when none is named."""
    periods = SamplingPeriod.objects.all()
    row = periods.first() if not month else periods.filter(month=_month(month)).first()
    if row is None and month:
        raise Http404
    context = {
        "report": sampling_report.report(row) if row else None,
        "misses": sampling_report.misses(row, request.user) if row else [],
        "periods": periods,
        **page(_("What checks afterwards say"), request.user, icon="view"),
    }
    return render(request, "moderation/sampling.html", context)


def page(title: str, user: Any, *, icon: str) -> dict[str, Any]:
    """Return what the header of a page of supervision needs."""
    found = header(title, user, icon=icon)
    return found | {"may_look": policies.may_look_afterwards(user), "home": reverse("desk:queue")}


def _month(text: str) -> date:
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError as error:
        raise Http404 from error
