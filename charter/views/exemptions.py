"""Exemptions, inside Wagtail's admin: asked for, granted by another person, ended."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from charter.forms.exemptions import ExemptionForm
from charter.models import Exemption, Role
from charter.policies import has_role
from charter.services import exemptions
from charter.services.exemptions import Standing
from config.kernel.errors import DomainError, NotAllowed
from config.kernel.sentences import sentence

READERS = (Role.HR, Role.LEGAL, Role.LEAD, Role.DPO, Role.AUDITOR)


@require_http_methods(["GET", "HEAD", "POST"])
def index(request: HttpRequest) -> HttpResponse:
    """List the exemptions; whoever may, asks for one at the foot of the page."""
    if not has_role(request.user, *READERS):
        raise NotAllowed("exemption.readers_only")
    may_write = exemptions.may_write(request.user)
    if request.method == "POST" and not may_write:
        raise NotAllowed("exemption.writers_only")
    form = ExemptionForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid() and _ask(request, form):
        messages.success(
            request, _("It is asked for. Another person of legal or a lead grants it.")
        )
        return redirect("charter_exemptions:index")
    context = {
        "rows": [_row(row, request.user) for row in exemptions.exemptions()],
        "form": form,
        "may_write": may_write,
    }
    status = 422 if form.is_bound else 200
    return render(request, "charter/admin/exemptions.html", context, status=status)


@require_POST
def grant(request: HttpRequest, pk: int) -> HttpResponse:
    """Grant what another person asked for."""
    return _do(request, pk, exemptions.grant, _("The exemption is granted and acts from now on."))


@require_POST
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """End an exemption, or decline it."""
    done = _("The exemption is ended; the stricter clause binds.")
    return _do(request, pk, exemptions.revoke, done)


def _ask(request: HttpRequest, form: ExemptionForm) -> bool:
    try:
        exemptions.ask(**form.cleaned_data, actor=request.user)
    except DomainError as error:
        form.add_error(None, sentence(error))
        return False
    return True


def _do(request: HttpRequest, pk: int, act: Any, done: str) -> HttpResponse:
    if not exemptions.may_write(request.user):
        raise NotAllowed("exemption.writers_only")
    row = get_object_or_404(exemptions.exemptions(), pk=pk)
    try:
        act(row, actor=request.user)
    except DomainError as error:
        messages.error(request, sentence(error))
    else:
        messages.success(request, done)
    return redirect("charter_exemptions:index")


def _row(row: Exemption, user: Any) -> dict[str, Any]:
    where = exemptions.standing(row)
    open_ = where in (Standing.ASKED, Standing.GRANTED)
    writes = open_ and exemptions.may_write(user, row.layer)
    own = row.asked_by_id == user.pk
    return {
        "exemption": row,
        "standing": where.value,
        "may_grant": writes and where is Standing.ASKED and not own,
        "may_revoke": writes,
        "waits_for_another": writes and where is Standing.ASKED and own,
    }
