"""The crisis page: what is frozen, what waits, whom to call, what to say, what happened."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import say
from moderation import policies
from moderation.forms_crisis import NoteForm, StatementForm
from moderation.models import Statement, StatementVersion
from moderation.services import crisis, statements
from moderation.states import StatementState
from moderation.views.access import only_for
from moderation.views.desk_page import header
from moderation.views.holds import active

cell = only_for(policies.may_open_crisis)
writers = only_for(policies.may_write_statement)


@require_GET
@cell
def page(request: HttpRequest) -> HttpResponse:
    """Show the page."""
    return _page(request, NoteForm())


def _page(request: HttpRequest, form: NoteForm, *, status: int = 200) -> HttpResponse:
    context = {
        "form": form,
        "journal": crisis.journal(),
        "statements": statements.statements(),
        "may_write": policies.may_write_statement(request.user),
        "may_freeze": policies.may_see_freezes(request.user),
        **active(request),
        **header(_("Crisis"), request.user, icon="warning"),
    }
    return render(request, "moderation/crisis.html", context, status=status)


@require_POST
@cell
def note(request: HttpRequest) -> HttpResponse:
    """Add a line to the journal."""
    form = NoteForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    crisis.note(actor=request.user, words=form.cleaned_data["words"])
    return redirect(reverse("desk:crisis") + "#journal")


@require_http_methods(["GET", "HEAD", "POST"])
@writers
def write(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """Write a holding statement, or another version of one."""
    holding = Statement.objects.filter(kind=Statement.Kind.HOLDING)
    statement = get_object_or_404(holding, pk=pk) if pk else None
    if request.method != "POST":
        return _write_page(request, StatementForm(initial=last_words(statement)), statement)
    form = StatementForm(request.POST)
    if not form.is_valid():
        return _write_page(request, form, statement, status=422)
    try:
        statements.propose(
            form.wording(),
            actor=request.user,
            unit=form.cleaned_data["unit"],
            statement=statement,
        )
    except DomainError as error:
        form.add_error(None, sentence(error))
        return _write_page(request, form, statement, status=error.status)
    messages.success(request, _("Proposed. It can be used once somebody else agrees."))
    return redirect(reverse("desk:crisis") + "#statements")


def last_words(statement: Statement | None) -> dict[str, Any]:
    """Return the words one starts from: those of the last version that stands."""
    if statement is None:
        return {}
    rows = statement.versions.exclude(state=StatementState.DROPPED)
    last = rows.first() or statement.versions.first()
    names = ("title_fr", "title_en", "text_fr", "text_en")
    return {name: getattr(last, name) for name in names} if last else {}


def _write_page(
    request: HttpRequest, form: StatementForm, statement: Statement | None, *, status: int = 200
) -> HttpResponse:
    if statement is not None:
        # Another version is for the same people; another unit is another statement.
        form.fields.pop("unit")
    title = _("Holding statement")
    context = {
        "form": form,
        "statement": statement,
        **header(title, request.user, icon="doc-full"),
    }
    return render(request, "moderation/statement.html", context, status=status)


@require_POST
@writers
def approve(request: HttpRequest, pk: int) -> HttpResponse:
    """Agree to a version."""
    return _move(request, pk, statements.approve, _("Approved. It can be used now."))


@require_POST
@writers
def drop(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a version back."""
    return _move(request, pk, statements.drop, _("Dropped. It stays among the earlier versions."))


def _move(request: HttpRequest, pk: int, act: Any, done: str) -> HttpResponse:
    holding = StatementVersion.objects.filter(statement__kind=Statement.Kind.HOLDING)
    version = get_object_or_404(holding, pk=pk)
    try:
        act(version, actor=request.user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, done)
    return redirect(reverse("desk:crisis") + "#statements")
