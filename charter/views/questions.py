"""Ask about the charter, read the answer, ask back; and the desk of those who answer."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy
from django.views.decorators.http import require_POST

from charter.forms.questions import QuestionForm, ReplyForm
from charter.models import Question, User
from charter.policies import has_role, open_to_all_readers
from charter.services import questions
from charter.states import QuestionState
from config.kernel.errors import DomainError, NotAllowed
from config.kernel.language import reading_language
from config.kernel.sentences import sentence
from config.kernel.web import say

PER_PAGE = 50
FILTERS = (
    (QuestionState.OPEN.value, pgettext_lazy("questions", "Open")),
    (QuestionState.ANSWERED.value, pgettext_lazy("questions", "Answered")),
    (QuestionState.CLOSED.value, pgettext_lazy("questions", "Closed")),
)


@open_to_all_readers
def ask(request: HttpRequest) -> HttpResponse:
    """Take a question; what was typed stays, whatever was wrong with it."""
    user: User = request.user  # type: ignore[assignment]
    form = QuestionForm(
        request.POST if request.method == "POST" else None,
        initial={"clause": request.GET.get("clause", "")},
    )
    if request.method == "POST" and form.is_valid():
        question = questions.ask(
            text=form.cleaned_data["text"],
            clause_id=form.cleaned_data["clause"],
            language=reading_language(),
            actor=user,
        )
        messages.success(
            request, _("Your question is sent. The answer comes here, and you are told by mail.")
        )
        return redirect("charter:question", question.pk)
    context = {"form": form, "clause": questions.clause_named(str(form["clause"].value() or ""))}
    status = 422 if form.is_bound else 200
    return render(request, "charter/ask.html", context, status=status)


@open_to_all_readers
def mine(request: HttpRequest) -> HttpResponse:
    """List what this person asked."""
    user: User = request.user  # type: ignore[assignment]
    page = Paginator(questions.asked_by(user), PER_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "answers": has_role(user, *questions.ANSWERERS)}
    return render(request, "charter/questions.html", context)


@open_to_all_readers
def question(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a thread, and add a message to it."""
    user: User = request.user  # type: ignore[assignment]
    found = _fetch(user, pk)
    form = ReplyForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            questions.reply(found, text=form.cleaned_data["text"], actor=user)
        except DomainError as error:
            form.add_error(None, sentence(error))
        else:
            return redirect("charter:question", found.pk)
    context = _thread(found, user) | {"form": form}
    return render(request, "charter/question.html", context, status=422 if form.errors else 200)


@open_to_all_readers
@require_POST
def close(request: HttpRequest, pk: int) -> HttpResponse:
    """End a thread."""
    user: User = request.user  # type: ignore[assignment]
    found = _fetch(user, pk)
    try:
        questions.close(found, actor=user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, _("This question is closed."))
    return redirect("charter:question", found.pk)


@open_to_all_readers
def desk(request: HttpRequest) -> HttpResponse:
    """List the questions this person may answer, open ones first."""
    user: User = request.user  # type: ignore[assignment]
    if not has_role(user, *questions.ANSWERERS):
        raise NotAllowed("question.desk_not_yours")
    rows = questions.to_answer(user)
    state = request.GET.get("state", "")
    if state in QuestionState.values:
        rows = rows.filter(state=state)
    context = {
        "page": Paginator(rows, PER_PAGE).get_page(request.GET.get("page")),
        "state": state,
        "states": FILTERS,
    }
    return render(request, "charter/answers.html", context)


def _fetch(user: User, pk: int) -> Question:
    found = questions.visible_to(user).filter(pk=pk).first()
    if found is None:
        raise Http404(_("This does not exist, or is not yours to see."))
    return found


def _thread(found: Question, user: User) -> dict[str, Any]:
    thread = list(found.messages.select_related("author"))
    return {
        "question": found,
        "thread": thread,
        "own": found.user_id == user.pk,
        "answering": questions.may_answer(found, user),
        "open": found.state != QuestionState.CLOSED,
    }
