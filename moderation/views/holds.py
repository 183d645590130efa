"""The freeze: one big button, the list of what is stopped, and its end by two people."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from config.kernel.errors import DomainError, Invalid
from config.kernel.sentences import sentence
from config.kernel.web import say
from moderation import policies
from moderation.forms_crisis import ConfirmForm, FreezeForm, tomorrow
from moderation.models import Hold
from moderation.services import holds
from moderation.views.access import freezers
from moderation.views.desk_page import header


@require_http_methods(["GET", "HEAD", "POST"])
@freezers
def freeze(request: HttpRequest) -> HttpResponse:
    """Show what is stopped, and stop something."""
    if request.method != "POST":
        return _page(request, FreezeForm(user=request.user))
    form = FreezeForm(request.POST, user=request.user)
    if not form.is_valid():
        return _page(request, form, status=422)
    try:
        holds.freeze(
            actor=request.user,
            reason=form.why(),
            review_at=form.cleaned_data["review_at"],
            scope=form.scope(),
            allows_crisis_cell=form.cleaned_data["allows_crisis_cell"],
        )
    except DomainError as error:
        form.add_error(None, sentence(error))
        return _page(request, form, status=error.status)
    messages.success(request, _("Frozen. Nothing in this scope goes out any more."))
    return redirect("desk:crisis")


@require_POST
@freezers
def ask_release(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask for the end of a freeze."""
    done = _("Asked. Somebody else has to agree before anything goes out.")
    return _move(request, pk, holds.ask_release, done)


@require_POST
@freezers
def keep(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep a freeze whose end was asked for."""
    return _move(request, pk, holds.keep, _("The freeze stays."))


@require_POST
@freezers
def release(request: HttpRequest, pk: int) -> HttpResponse:
    """Agree to the end of a freeze."""
    done = _("Lifted. What waited is checked again, and leaves little by little.")
    return _move(request, pk, holds.release, done)


@require_POST
@freezers
def confirm(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep a freeze beyond its expiry, with a new one."""
    form = ConfirmForm(request.POST)

    def act(hold: Hold, *, actor: Any) -> None:
        if not form.is_valid():
            raise Invalid("moderation.freeze_review")
        holds.confirm(hold, actor=actor, review_at=form.cleaned_data["review_at"])

    return _move(request, pk, act, _("Confirmed."))


def _move(request: HttpRequest, pk: int, act: Callable[..., None], done: str) -> HttpResponse:
    hold = get_object_or_404(Hold, pk=pk)
    try:
        act(hold, actor=request.user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, done)
    return redirect("desk:crisis" if "crisis" in request.POST else "desk:freeze")


def _page(request: HttpRequest, form: FreezeForm, *, status: int = 200) -> HttpResponse:
    context = {
        "form": form,
        "campaigns": holds.campaigns_lately(request.user),
        "ended": holds.holds_ended(),
        **active(request),
        **header(_("Freeze"), request.user, icon="lock"),
    }
    return render(request, "moderation/freeze.html", context, status=status)


def active(request: HttpRequest) -> dict[str, Any]:
    """Return what the list of freezes in effect needs."""
    return {
        "holds": holds.holds_now(),
        "may_release": policies.may_release(request.user),
        "confirm_form": ConfirmForm(initial={"review_at": tomorrow()}, auto_id=False),
    }
