"""Keys of audiences, for those who answer for what is kept; technical administrators change them.

One begins a new key alone. Destroying one takes two people: it cannot be taken back.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from advocacy import policies
from advocacy.forms.audience_keys import ReasonForm
from advocacy.services import audience_keys
from charter.public import open_to_all_readers
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import say


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """List the keys, with what this person may do; 403 for whoever answers for none of it."""
    return _page(request, {})


def _page(request: HttpRequest, forms: dict[int, ReasonForm], *, status: int = 200) -> HttpResponse:
    user: Any = request.user
    if not policies.may_see_retention(user):
        raise PermissionDenied
    lines = audience_keys.listing()
    context = {
        "rows": [(line, _form(line, forms), _may_agree(line, user)) for line in lines],
        "may_keep": policies.may_keep_keys(user),
        "may_drop": policies.may_agree_on_keys(user),
    }
    return render(request, "advocacy/audience_keys.html", context, status=status)


def _form(line: audience_keys.Line, forms: dict[int, ReasonForm]) -> ReasonForm:
    serial = line.row.serial
    return forms.get(serial) or ReasonForm(auto_id=ReasonForm.IDS.format(serial))


def _may_agree(line: audience_keys.Line, user: Any) -> bool:
    return policies.may_agree_on_keys(user) and line.row.asked_by_id not in (None, user.pk)


@open_to_all_readers
@require_POST
def rotate(request: HttpRequest) -> HttpResponse:
    """Begin a new key now."""
    done = _("A new key has begun. Followers are counted anew from the next reading on.")
    return _act(request, partial(audience_keys.rotate, actor=request.user), lambda _row: done)


@open_to_all_readers
@require_POST
def ask(request: HttpRequest, serial: int) -> HttpResponse:
    """Ask that a key is destroyed."""
    form = ReasonForm(request.POST, auto_id=ReasonForm.IDS.format(serial))
    if not form.is_valid():
        return _page(request, {serial: form}, status=422)
    reason = form.cleaned_data["reason"]
    try:
        audience_keys.ask(serial, actor=request.user, reason=reason)
    except DomainError as error:
        form.add_error("reason", sentence(error))
        return _page(request, {serial: form}, status=error.status)
    messages.success(request, _("It is destroyed once another person agrees."))
    return redirect("advocacy:audience_keys")


@open_to_all_readers
@require_POST
def agree(request: HttpRequest, serial: int) -> HttpResponse:
    """Agree, as the second person: it goes, with its audiences."""
    return _act(request, partial(audience_keys.destroy, serial, actor=request.user), _destroyed)


def _destroyed(audiences: int) -> str:
    return ngettext(
        "The key is destroyed, and %(n)s audience with it.",
        "The key is destroyed, and %(n)s audiences with it.",
        audiences,
    ) % {"n": audiences}


@open_to_all_readers
@require_POST
def drop(request: HttpRequest, serial: int) -> HttpResponse:
    """Leave the key where it is."""
    done = _("The key stays.")
    return _act(
        request, partial(audience_keys.drop, serial, actor=request.user), lambda _none: done
    )


def _act(request: HttpRequest, act: Callable[[], Any], words: Callable[[Any], str]) -> HttpResponse:
    if not policies.may_see_retention(request.user):
        raise PermissionDenied
    try:
        found = act()
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, words(found))
    return redirect("advocacy:audience_keys")
