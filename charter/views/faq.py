"""Frequent questions: read by everybody, published and withdrawn by those who answer."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from charter.forms.questions import FaqForm
from charter.models import FaqEntry, Question, User
from charter.policies import has_role, open_to_all_readers
from charter.services import faq, questions
from config.kernel.errors import DomainError
from config.kernel.web import say


@open_to_all_readers
def faq_page(request: HttpRequest) -> HttpResponse:
    """Show what was asked and answered, by clause; those who answer see everything."""
    user: User = request.user  # type: ignore[assignment]
    answers = has_role(user, *questions.ANSWERERS)
    context = {
        "chapters": faq.chapters(faq.clauses_of(user), every=answers),
        "answers": answers,
    }
    return render(request, "charter/faq.html", context)


@open_to_all_readers
def publish(request: HttpRequest, pk: int) -> HttpResponse:
    """Make an entry of a question: edited, in both languages, without the name of who asked."""
    user: User = request.user  # type: ignore[assignment]
    source = _answerable(user, pk)
    form = FaqForm(request.POST if request.method == "POST" else None, initial=_first_words(source))
    if request.method == "POST" and form.is_valid():
        faq.publish(form.wording, clause_id=source.clause_id, source=source, actor=user)
        messages.success(request, _("Published: everybody who has this clause can read it."))
        return redirect("charter:faq")
    context = {"form": form, "question": source}
    status = 422 if form.is_bound else 200
    return render(request, "charter/faq_publish.html", context, status=status)


@open_to_all_readers
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an entry off the page."""
    user: User = request.user  # type: ignore[assignment]
    entry = FaqEntry.objects.filter(pk=pk).first()
    if entry is None or not has_role(user, *questions.ANSWERERS):
        raise Http404(_("This does not exist, or is not yours to see."))
    try:
        faq.withdraw(entry, actor=user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, _("This entry is no longer shown."))
    return redirect("charter:faq")


def _answerable(user: User, pk: int) -> Question:
    found = questions.visible_to(user).filter(pk=pk).first()
    if found is None or not questions.may_answer(found, user):
        raise Http404(_("This does not exist, or is not yours to see."))
    return found


def _first_words(source: Question) -> dict[str, str]:
    """The thread's own words to edit, in its language; the other one is to be written."""
    thread = list(source.messages.all())
    answer = next((m.text for m in reversed(thread) if m.author_id != source.user_id), "")
    return {
        f"question_{source.language}": thread[0].text if thread else "",
        f"answer_{source.language}": answer,
    }
