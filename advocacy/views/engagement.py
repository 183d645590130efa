"""The figures that a lead states beside those of engagement."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from advocacy import policies
from advocacy.forms.engagement import StatedForm
from advocacy.models import EngagementInputs
from advocacy.reports.returns import MINUTES
from advocacy.services import stating
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence


@require_http_methods(["GET", "HEAD", "POST"])
def stated(request: HttpRequest) -> HttpResponse:
    """Show what is stated, and who stated what before; a lead states it anew."""
    if not policies.may_state_engagement(request.user):
        raise PermissionDenied
    found = stating.versions()
    form = StatedForm(request.POST or None, initial=_initial(found))
    if request.method == "POST" and form.is_valid() and _kept(request, form):
        return redirect("advocacy:engagement_stated")
    context = {"form": form, "versions": found}
    status = 422 if request.method == "POST" else 200
    return render(request, "advocacy/engagement_stated.html", context, status=status)


def _initial(found: list[EngagementInputs]) -> dict[str, Any]:
    if not found:
        return {"minutes": MINUTES, "currency": "EUR"}
    return {name: getattr(found[0], name) for name in StatedForm.base_fields}


def _kept(request: HttpRequest, form: StatedForm) -> bool:
    """Keep it; False when the form says why not."""
    try:
        stating.state(actor=request.user, stated=form.stated)
    except DomainError as error:
        form.add_error(None, sentence(error))
        return False
    messages.success(request, _("Kept. Reports name your figures and their day from now on."))
    return True
