"""What one does at the desk: open, take, keep, give back, decide."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST, require_safe

from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from moderation.models import Decision
from moderation.services import bulk, calibration, leases, presence, undoing
from moderation.services import queue as queues
from moderation.views import desk_page
from moderation.views.access import desk

DONE = {
    Decision.Kind.APPROVE: gettext_lazy("Approved."),
    Decision.Kind.REQUEST_CHANGES: gettext_lazy("Sent back to the author with your note."),
    Decision.Kind.REFUSE: gettext_lazy("Refused, with your note to the author."),
    Decision.Kind.ESCALATE: gettext_lazy("Handed over, with your note."),
    Decision.Kind.HAND_BACK: gettext_lazy("Handed back to the desk, with your note."),
}


@require_safe
@desk
def queue(request: HttpRequest) -> HttpResponse:
    """Show what waits, with the most urgent card beside it."""
    return desk_page.show(request, None)


@require_safe
@desk
def case(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the desk with this case's card."""
    response = desk_page.show(request, desk_page.fetch(request, pk))
    if request.htmx:  # type: ignore[attr-defined]
        response["HX-Push-Url"] = request.get_full_path()
    return response


@require_POST
@desk
def take_next(request: HttpRequest) -> HttpResponse:
    """Claim the most urgent case that is free, and open it."""
    cases = queues.queue(request.user, desk_page.filters_of(request))
    taken = leases.claim_next(cases, actor=request.user)
    if taken is None:
        messages.info(request, _("Somebody already has every post that is waiting."))
    return desk_page.go(request, taken)


@require_POST
@desk
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a case; the answer is the line that says until when."""
    return _lease(request, pk, leases.claim)


@require_POST
@desk
def heartbeat(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep a case while its card is open."""
    return _lease(request, pk, leases.heartbeat)


@require_POST
@desk
def release(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a case back to the queue."""
    return _lease(request, pk, leases.release)


@require_POST
@desk
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Decide a case and open the next one; what was typed survives every refusal."""
    row = desk_page.fetch(request, pk)
    form = desk_page.posted_form(row, request.POST)
    if not form.is_valid():
        problem = _("Choose a decision first.") if form.errors.get("kind") else ""
        return desk_page.show(request, row, data=request.POST, error=problem, status=422)
    place, kind, digest = (row.rank, row.pk), form.cleaned_data["kind"], form.cleaned_data["digest"]
    try:
        calibration.decide(row, kind, actor=request.user, digest=digest, answer=form.answer())
    except DomainError as error:
        row = desk_page.fetch(request, pk)
        problem = sentence(error)
        return desk_page.show(request, row, data=request.POST, error=problem, status=error.status)
    messages.success(request, DONE[kind])
    filters = desk_page.filters_of(request)
    cases = queues.queue(request.user, filters)
    following = queues.next_after(cases, place, user=request.user)
    if filters == queues.Filters():
        following = calibration.following(following, place, request.user)
    return desk_page.follow(request, following)


@require_safe
@desk
def present(request: HttpRequest) -> HttpResponse:
    """Say who else is at the desk; asking says that one is, and at which post."""
    asked = request.GET.get("case", "")
    looking = int(asked) if asked.isdecimal() else None
    presence.look(request.user, looking)
    context = {"present": presence.others(request.user), "looking": looking}
    return render(request, "moderation/desk/present.html", context)


@require_POST
@desk
def undo(request: HttpRequest) -> HttpResponse:
    """Take back the decisions named, while that is free; the last of them opens as it was."""
    posted = (value for value in request.POST.getlist("case") if value.isdecimal())
    rows = [desk_page.fetch(request, int(value)) for value in posted]
    problem, opened = "", None
    for row in rows:
        try:
            undoing.undo(row, actor=request.user)
            opened = opened or row
        except DomainError as error:
            problem = sentence(error)
    if problem:
        row = rows[0]
        row.refresh_from_db()
        return desk_page.show(request, row, error=problem, status=409)
    if opened is not None:
        messages.info(request, _("Taken back: nobody was told anything."))
    return desk_page.follow(request, opened)


@require_POST
@desk
def approve_many(request: HttpRequest) -> HttpResponse:
    """Approve the posts that were ticked, each by itself, and say what kept the others."""
    chosen = [value.partition(".") for value in request.POST.getlist("chosen")]
    digests = {int(pk): digest for pk, _dot, digest in chosen if pk.isdecimal()}
    try:
        outcome = bulk.approve(digests, actor=request.user)
    except DomainError as error:
        messages.error(request, sentence(error))
        return desk_page.go(request, None)
    _say(request, outcome)
    return desk_page.go(request, None)


def _say(request: HttpRequest, outcome: bulk.Outcome) -> None:
    n = outcome.approved
    if n:
        messages.success(request, ngettext("%(n)s approved.", "%(n)s approved.", n) % {"n": n})
    elif not outcome.kept:
        messages.info(request, _("Tick the posts you have read, then approve them."))
    for error in {str(sentence(error)) for error in outcome.kept.values()}:
        messages.warning(request, error)


def _lease(request: HttpRequest, pk: int, act: Callable[..., None]) -> HttpResponse:
    row, problem = desk_page.fetch(request, pk), ""
    try:
        calibration.acting(row, act)(row, actor=request.user)
    except DomainError as error:
        row = desk_page.fetch(request, pk)
        problem = sentence(error)
    if not request.htmx:  # type: ignore[attr-defined]
        return desk_page.show(request, row, error=problem)
    # All that the line says; a whole card every half minute would be a waste.
    held = {"case": row, "held": row.claimed_by_id == request.user.pk}
    context = {"card": held, "problem": problem}
    return render(request, "moderation/desk/lease.html", context)
