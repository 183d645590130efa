"""Replies of the company to published posts: drafted by one person, agreed to by another."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import say
from moderation.forms_replies import ReplyForm
from moderation.models import Case, Statement, StatementVersion
from moderation.services import replies
from moderation.views.access import appeals as seniors
from moderation.views.crisis import last_words
from moderation.views.desk_page import header


@require_safe
@seniors
def index(request: HttpRequest) -> HttpResponse:
    """Show the replies of one's units: what may be said, and what waits for a yes."""
    context = {
        "replies": replies.drafts(request.user),
        "may_write": True,
        **header(_("Replies"), request.user, icon="openquote"),
    }
    return render(request, "moderation/replies.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@seniors
def new(request: HttpRequest, case: int) -> HttpResponse:
    """Draft a reply to a post."""
    rows = replies.answerable(request.user).select_related("unit", "author")
    row = get_object_or_404(rows, pk=case)

    def act(form: ReplyForm) -> None:
        addressed = form.cleaned_data["addressed"]
        replies.propose(row, form.wording(), actor=request.user, addressed=addressed)

    data = request.POST if request.method == "POST" else None
    form = ReplyForm(data, initial={"addressed": str(row.author)})
    return _write(request, form, row, act)


@require_http_methods(["GET", "HEAD", "POST"])
@seniors
def write(request: HttpRequest, pk: int) -> HttpResponse:
    """Draft another version of a reply."""
    row = get_object_or_404(replies.visible(request.user), pk=pk)
    data = request.POST if request.method == "POST" else None
    form = ReplyForm(data, initial=last_words(row), again=True)

    def act(form: ReplyForm) -> None:
        replies.rewrite(row, form.wording(), actor=request.user)

    return _write(request, form, row.case, act, statement=row)


def _write(
    request: HttpRequest,
    form: ReplyForm,
    case: Case | None,
    act: Callable[[ReplyForm], None],
    *,
    statement: Statement | None = None,
) -> HttpResponse:
    status = 200
    if form.is_bound:
        status = 422
        if form.is_valid():
            try:
                act(form)
            except DomainError as error:
                form.add_error(None, sentence(error))
                status = error.status
            else:
                messages.success(request, _("Proposed. It can be used once somebody else agrees."))
                return redirect("desk:replies")
    context: dict[str, Any] = {
        "form": form,
        "case": case,
        "statement": statement,
        **header(_("Reply to a post"), request.user, icon="openquote"),
    }
    return render(request, "moderation/reply.html", context, status=status)


@require_POST
@seniors
def approve(request: HttpRequest, pk: int) -> HttpResponse:
    """Agree to a version."""
    return _move(request, pk, replies.approve, _("Approved. It can be used now."))


@require_POST
@seniors
def drop(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a version back."""
    return _move(request, pk, replies.drop, _("Dropped. It stays among the earlier versions."))


def _move(request: HttpRequest, pk: int, act: Callable[..., None], done: str) -> HttpResponse:
    rows = StatementVersion.objects.filter(statement__in=replies.visible(request.user))
    version = get_object_or_404(rows.select_related("statement__case__unit"), pk=pk)
    try:
        act(version, actor=request.user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, done)
    return redirect("desk:replies")
