"""Taking down, the author's side: their own press, or their answer to whoever asks."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from advocacy.forms.removals import AnswerForm
from advocacy.models import Delivery, Removal
from advocacy.services import removals
from advocacy.views import posts
from charter.public import open_to_all_readers
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import get_for, say


@open_to_all_readers
@require_POST
def remove_own(request: HttpRequest, pk: int) -> HttpResponse:
    """Take one's own post down from one network."""
    rows = Delivery.objects.select_related("post__case__unit", "account")
    row = get_for(request.user, rows, pk=pk)
    try:
        removals.remove_own(row, actor=request.user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, _("It is being taken down. This page says when it is gone."))
    return redirect("advocacy:post", row.post_id)


@open_to_all_readers
@require_POST
def press(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the post down, since somebody asked."""
    done = _("Thank you. It is being taken down; this page says when it is gone.")
    return _act(request, pk, removals.press, done)


@open_to_all_readers
@require_POST
def by_hand(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that one took it down oneself."""
    return _act(request, pk, removals.by_hand, _("Thank you. Whoever asked is told."))


@open_to_all_readers
@require_POST
def look(request: HttpRequest, pk: int) -> HttpResponse:
    """Look once more whether it is gone."""
    return _act(request, pk, removals.look_again, _("We have looked once more."))


@open_to_all_readers
@require_POST
@sensitive_post_parameters("words")
def decline(request: HttpRequest, pk: int) -> HttpResponse:
    """Say why it stays."""
    row = _fetch(request, pk)
    form = AnswerForm(request.POST, auto_id=AnswerForm.IDS.format(pk))
    post, status = row.delivery.post_id, 422
    if form.is_valid():
        try:
            removals.decline(row, actor=request.user, words=form.cleaned_data["words"])
        except DomainError as error:
            form.add_error("words", sentence(error))
            status = error.status
        else:
            messages.success(request, _("Your answer is sent. The post stays where it is."))
            return redirect("advocacy:post", post)
    return posts.page(request, post, answers={pk: form}, status=status)


@open_to_all_readers
@require_POST
def drop(request: HttpRequest, pk: int) -> HttpResponse:
    """Leave one's post where it is, after all."""
    return _act(request, pk, removals.drop, _("It stays where it is."))


def _act(request: HttpRequest, pk: int, act: Callable[..., None], done: str) -> HttpResponse:
    row = _fetch(request, pk)
    try:
        act(row, actor=request.user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, done)
    return redirect("advocacy:post", row.delivery.post_id)


def _fetch(request: HttpRequest, pk: int) -> Removal:
    rows = Removal.objects.select_related(
        "delivery__post__author__unit",
        "delivery__post__case__unit",
        "delivery__account__owner",
        "asked_by",
    )
    return get_for(request.user, rows, pk=pk)
