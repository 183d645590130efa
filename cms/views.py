"""Addresses of pages that every template may name."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.models import Locale
from wagtail.views import serve

from cms import verification
from cms.models import ContactsPage
from config.kernel.errors import DomainError, NotAllowed
from config.kernel.web import say


def home(request: HttpRequest) -> HttpResponse:
    """Serve the home page of the active language."""
    response: HttpResponse = serve(request, "")
    return response


def contacts(request: HttpRequest) -> HttpResponse:
    """Show whom to call in a crisis; never a dead end, even before the page is written."""
    page = (
        ContactsPage.objects.live().filter(locale=Locale.get_active()).order_by("path").first()
    ) or ContactsPage.objects.live().order_by("path").first()
    if page is None:
        return render(request, "cms/no_contacts.html")
    response: HttpResponse = page.serve(request)
    return response


@require_POST
def contact_verify(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that a contact is right today, as it was shown."""
    contact_id = request.POST.get("contact", "")
    try:
        role = verification.verify(
            actor=request.user, page_id=pk, contact_id=contact_id,
            shown=request.POST.get("shown", ""),
        )  # fmt: skip
    except NotAllowed:
        raise
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, _("“%(role)s” is verified as of today.") % {"role": role})
    return redirect("contacts")
