"""Appeals, the author's side: ask once for another look at a refusal, or take that back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from advocacy.forms.appeals import AppealForm
from advocacy.models import Post
from advocacy.services import moments, posts, situations
from charter.public import open_to_all_readers
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import get_for, say
from moderation import public as moderation


@open_to_all_readers
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters("words")
def appeal(request: HttpRequest, pk: int) -> HttpResponse:
    """Say why a refusal is wrong; what was typed survives whatever refuses it."""
    post = _fetch(request, pk)
    hearing = moderation.hearing(post.case) if post.case is not None else None
    if request.method != "POST":
        if hearing is None or hearing.until is None:
            return redirect("advocacy:post", pk)
        return _page(request, post, AppealForm())
    form = AppealForm(request.POST)
    if not form.is_valid():
        return _page(request, post, form, status=422)
    try:
        posts.appeal(actor=request.user, post=post, words=form.cleaned_data["words"])
    except DomainError as error:
        form.add_error(None, sentence(error))
        return _page(request, post, form, status=error.status)
    messages.success(request, _("Your appeal is sent. Somebody else reads it."))
    return redirect("advocacy:post", pk)


@open_to_all_readers
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the appeal back."""
    post = _fetch(request, pk)
    try:
        posts.withdraw_appeal(actor=request.user, post=post)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, _("You took the appeal back. You can write the post anew."))
    return redirect("advocacy:post", pk)


def _fetch(request: HttpRequest, pk: int) -> Post:
    return get_for(request.user, Post.objects.select_related("case__appeal", "case__unit"), pk=pk)


def _page(request: HttpRequest, post: Post, form: AppealForm, *, status: int = 200) -> HttpResponse:
    until = moderation.hearing(post.case).until if post.case is not None else None
    context = {
        "post": post,
        "form": form,
        "answer": situations.answer_to(post),
        "until": moments.last_day(until) if until else "",
        "can_take": False,
    }
    return render(request, "advocacy/appeal.html", context, status=status)
