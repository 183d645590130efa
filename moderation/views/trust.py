"""How my posts are read, for the person; what people ask about it, for their leads."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from charter import public as charter
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import say
from moderation.forms_supervision import ContestAnswerForm, ContestForm
from moderation.models import TrustContest
from moderation.services import contests, trust
from moderation.states import ContestState
from moderation.trust import CLEAN_RUN, COUNTED, DECAY
from moderation.views.access import contest_answerers
from moderation.views.desk_page import header


@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """Tell a person how much they are read, why, and what comes next."""
    return _mine(request, ContestForm())


@require_POST
def ask(request: HttpRequest) -> HttpResponse:
    """Ask somebody to look."""
    form = ContestForm(request.POST)
    if not form.is_valid():
        return _mine(request, form, status=422)
    try:
        contests.ask(actor=request.user, words=form.cleaned_data["words"])
    except DomainError as error:
        form.add_error(None, sentence(error))
        return _mine(request, form, status=error.status)
    messages.success(request, _("Asked. A lead of your unit looks, and you read the answer here."))
    return redirect("moderation:trust")


@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Take one's own question back."""
    contest = get_object_or_404(TrustContest, pk=pk, person=request.user.pk)
    try:
        contests.withdraw(contest, actor=request.user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, _("Taken back."))
    return redirect("moderation:trust")


def _mine(request: HttpRequest, form: ContestForm, *, status: int = 200) -> HttpResponse:
    user: Any = request.user
    asked = contests.of_person(user)
    record = trust.record_of(user) if user.unit is not None else None
    context = {
        "record": record,
        "posts": trust.counted_cases(user, record.trust) if record else [],
        "sampled": record is not None and charter.consulted(user.unit),
        "rate": record.regime.rate(record.tier) / 10 if record else 0,
        "asked": asked,
        "open": next((row for row in asked if row.state == ContestState.OPEN), None),
        "form": form,
        "clean_run": CLEAN_RUN,
        "counted": COUNTED,
        "decay_days": DECAY.days,
    }
    return render(request, "moderation/trust.html", context, status=status)


@require_safe
@contest_answerers
def index(request: HttpRequest) -> HttpResponse:
    """List what people of one's units ask."""
    context = {
        "waiting": contests.waiting(request.user),
        "answered": contests.answerable(request.user).exclude(state=ContestState.OPEN)[:20],
        **header(_("Questions about trust"), request.user, icon="help"),
    }
    return render(request, "moderation/contests.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@contest_answerers
def contest(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one question with the posts it is about, and answer it."""
    row = get_object_or_404(contests.answerable(request.user), pk=pk)
    against = contests.could_be_set_aside(row, request.user)
    if request.method != "POST":
        return _contest(request, row, ContestAnswerForm(cases=against))
    form = ContestAnswerForm(request.POST, cases=against)
    if not form.is_valid():
        return _contest(request, row, form, status=422)
    try:
        contests.answer(row, actor=request.user, **form.cleaned_data)
    except DomainError as error:
        form.add_error(None, sentence(error))
        return _contest(request, row, form, status=error.status)
    messages.success(request, _("Answered. The person reads it on their own page."))
    return redirect("desk:contests")


def _contest(
    request: HttpRequest, row: TrustContest, form: ContestAnswerForm, *, status: int = 200
) -> HttpResponse:
    context = {
        "row": row,
        # What a person's record says is read here only while a question about it is open.
        "record": trust.record_of(row.person) if row.state == ContestState.OPEN else None,
        "posts": _last(row, request.user) if row.state == ContestState.OPEN else [],
        "form": form,
        "chosen": form["aside"].value() or [],
        **header(_("Question about trust"), request.user, icon="help"),
    }
    return render(request, "moderation/contest.html", context, status=status)


def _last(row: TrustContest, user: Any) -> list[Any]:
    """Return the person's last decided posts in the lead's units; whether each can be set aside."""
    against = {case.pk for case in contests.could_be_set_aside(row, user)}
    posts = list(contests.decided_for(row, user).defer(None)[:COUNTED])
    return [(post, post.pk in against) for post in posts]
