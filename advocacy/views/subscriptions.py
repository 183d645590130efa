"""My reports: which figures come by mail, and how to stop them."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from advocacy.forms.subscriptions import SubscriptionForm
from advocacy.models import ReportSubscription
from advocacy.reports.mailing import title_of
from advocacy.services import subscriptions
from charter.public import open_to_all_readers
from config.kernel.errors import DomainError
from config.kernel.web import get_for, say


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """Show one's reports, and add one."""
    if request.method != "POST":
        return _page(request, SubscriptionForm(report=request.GET.get("report", "")))
    form = SubscriptionForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    try:
        subscriptions.subscribe(request.user, **form.chosen())
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, _("This report comes by mail from now on."))
    return redirect("advocacy:subscriptions")


def _page(request: HttpRequest, form: SubscriptionForm, *, status: int = 200) -> HttpResponse:
    rows = [(row, title_of(row.report)) for row in subscriptions.of(request.user)]
    context: dict[str, Any] = {"rows": rows, "form": form}
    return render(request, "advocacy/subscriptions.html", context, status=status)


@require_POST
def pause(request: HttpRequest, pk: int) -> HttpResponse:
    """Let a report rest, or let it come again."""
    row = get_for(request.user, ReportSubscription.objects.all(), pk=pk)
    if row.is_paused:
        subscriptions.resume(row)
        messages.success(request, _("It comes again, from the end of the running period on."))
    else:
        subscriptions.pause(row)
        messages.success(request, _("It rests until you let it come again."))
    return redirect("advocacy:subscriptions")


@open_to_all_readers
@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Get a report no more."""
    subscriptions.remove(get_for(request.user, ReportSubscription.objects.all(), pk=pk))
    messages.success(request, _("This report comes no more."))
    return redirect("advocacy:subscriptions")


@open_to_all_readers
@csrf_exempt  # a mail program posts here without any page of ours (RFC 8058)
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, token: str) -> HttpResponse:
    """End a subscription by the link in its mail; asking changes nothing yet."""
    number = subscriptions.by_token(token)
    if number is None:
        raise Http404(_("This link is not whole. Copy it again from the mail."))
    row = ReportSubscription.objects.select_related("unit").filter(pk=number).first()
    context: dict[str, Any] = {
        "title": title_of(row.report) if row else "",
        "row": row,
        "done": request.method == "POST" or row is None,
    }
    if row and request.method == "POST":
        subscriptions.remove(row)
    return render(request, "advocacy/subscription_stop.html", context)
