"""Chat rooms: leads set those of their units, try them, and take them away."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from charter.public import units_for
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import say
from moderation.forms_notices import WebhookForm
from moderation.services import webhooks
from moderation.views.access import room_setters
from moderation.views.desk_page import header


@require_http_methods(["GET", "HEAD", "POST"])
@room_setters
def index(request: HttpRequest) -> HttpResponse:
    """List the chat rooms of one's units, and set one."""
    units = units_for(request.user, "lead")
    if request.method != "POST":
        return _page(request, WebhookForm(units=units))
    form = WebhookForm(request.POST, units=units)
    if not form.is_valid():
        return _page(request, form, status=422)
    try:
        webhooks.connect(actor=request.user, **form.cleaned_data)
    except DomainError as error:
        form.add_error(None, sentence(error))
        return _page(request, form, status=error.status)
    messages.success(request, _("Set. Send a trial message to see that it arrives."))
    return redirect("desk:webhooks")


@require_POST
@room_setters
def trial(request: HttpRequest, pk: int) -> HttpResponse:
    """Say hello to a chat room."""
    room = get_object_or_404(webhooks.of(request.user), pk=pk)
    try:
        webhooks.send_trial(room, actor=request.user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, _("The trial message has arrived."))
    return redirect("desk:webhooks")


@require_POST
@room_setters
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Forget a chat room."""
    room = get_object_or_404(webhooks.of(request.user), pk=pk)
    webhooks.remove(room, actor=request.user)
    messages.success(request, _("Removed, with its address."))
    return redirect("desk:webhooks")


def _page(request: HttpRequest, form: WebhookForm, *, status: int = 200) -> HttpResponse:
    context = {
        "rooms": webhooks.of(request.user),
        "form": form,
        **header(_("Chat rooms"), request.user, icon="comment"),
    }
    return render(request, "moderation/webhooks.html", context, status=status)
