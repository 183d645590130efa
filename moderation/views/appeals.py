"""Appeals at the desk: what waits, one appeal beside its post, and its decision."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from config.kernel.errors import DomainError, NotAllowed
from config.kernel.sentences import sentence
from moderation import policies
from moderation.forms import HearingForm
from moderation.models import Appeal
from moderation.services import appeal_review, card
from moderation.services.appeal_review import OVERTURN, UPHOLD
from moderation.views.access import appeals as seniors
from moderation.views.desk_page import header

DONE = {
    UPHOLD: gettext_lazy("The refusal stays. Its author reads your note."),
    OVERTURN: gettext_lazy("The refusal is lifted. The post goes on like any other that passed."),
}


@require_safe
@seniors
def index(request: HttpRequest) -> HttpResponse:
    """List the appeals that wait, the first one due at the head, and those answered lately."""
    context = {
        "rows": appeal_review.waiting_for(request.user),
        "decided": appeal_review.decided_for(request.user),
        **header(_("Appeals"), request.user, icon="comment"),
    }
    return render(request, "moderation/appeals/index.html", context)


@require_safe
@seniors
def appeal(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one appeal: what its author says, the refusal, and the post."""
    return _page(request, _fetch(request, pk))


@require_POST
@seniors
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an appeal; the answer is the line that says until when."""
    return _lease(request, pk, appeal_review.claim)


@require_POST
@seniors
def heartbeat(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep an appeal while its page is open."""
    return _lease(request, pk, appeal_review.heartbeat)


@require_POST
@seniors
def release(request: HttpRequest, pk: int) -> HttpResponse:
    """Give an appeal back."""
    return _lease(request, pk, appeal_review.release)


@require_POST
@seniors
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Decide an appeal; what was typed survives every refusal."""
    row = _fetch(request, pk)
    clauses = card.card(row.case, user=request.user).clauses
    form = HearingForm(request.POST, clauses=clauses)
    if not form.is_valid():
        problem = _("Choose first whether the refusal stays.") if "outcome" in form.errors else ""
        return _page(request, row, data=request.POST, error=problem, status=422)
    outcome, digest = form.cleaned_data["outcome"], form.cleaned_data["digest"]
    try:
        answer = form.answer()
        appeal_review.decide(row, outcome, actor=request.user, digest=digest, answer=answer)
    except DomainError as error:
        row, problem = _fetch(request, pk), sentence(error)
        return _page(request, row, data=request.POST, error=problem, status=error.status)
    messages.success(request, _done(row, outcome))
    return redirect("desk:appeals")


def _done(row: Appeal, outcome: str) -> Any:
    if row.open:
        return _("Your yes is kept. A second person has to say it, too.")
    return DONE[outcome]


def _fetch(request: HttpRequest, pk: int) -> Appeal:
    """Return an appeal of this person's units; for anybody else it does not exist."""
    rows = Appeal.objects.on_desk_of(request.user)
    related = ("case__author", "case__unit", "claimed_by", "refusal", "decision")
    return get_object_or_404(rows.select_related(*related), pk=pk)


def _page(
    request: HttpRequest,
    row: Appeal,
    *,
    data: QueryDict | None = None,
    error: str = "",
    status: int = 200,
) -> HttpResponse:
    shown = card.card(row.case, user=request.user)
    initial = {"digest": row.case.digest, "clause_id": row.refusal.clause_id}
    context = {
        "appeal": row,
        "card": shown,
        "clause": next((c for c in shown.clauses if c.clause_id == row.refusal.clause_id), None),
        "form": HearingForm(data, initial=initial, clauses=shown.clauses),
        "needs_two": appeal_review.needs_two(row.case),
        "refusal": _refusal(row, request.user),
        "error": error,
        **_lease_context(row, request.user),
        **header(_("Appeal"), request.user, icon="comment"),
    }
    return render(request, "moderation/appeals/appeal.html", context, status=status)


def _refusal(row: Appeal, user: Any) -> str:
    """Say why this person may not decide it, if they may not."""
    try:
        policies.check_may_hear(row, user)
    except NotAllowed as refusal:
        return sentence(refusal)
    return ""


def _lease_context(row: Appeal, user: Any, problem: str = "") -> dict[str, Any]:
    return {"held": row.claimed_by_id == user.pk, "problem": problem}


def _lease(request: HttpRequest, pk: int, act: Callable[..., None]) -> HttpResponse:
    row, problem = _fetch(request, pk), ""
    try:
        act(row, actor=request.user)
    except DomainError as error:
        row.refresh_from_db()
        problem = sentence(error)
    if not request.htmx:  # type: ignore[attr-defined]
        return _page(request, row, error=problem)
    context = {"appeal": row, **_lease_context(row, request.user, problem)}
    return render(request, "moderation/appeals/lease.html", context)
