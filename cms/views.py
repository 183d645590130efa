"""Addresses of pages that every template may name."""

from mimetypes import guess_type

from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from wagtail.images import get_image_model
from wagtail.models import Locale
from wagtail.views import serve

from cms import verification
from cms.models import ContactsPage
from config.kernel.errors import DomainError, NotAllowed
from config.kernel.web import say

PICTURE = "width-1280"


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


@require_safe
def picture(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Give a picture of a lesson to people of the company, at the size pages show it."""
    image = get_object_or_404(get_image_model(), pk=pk)
    rendition = image.get_rendition(PICTURE)
    kind = guess_type(rendition.file.name)[0] or "application/octet-stream"
    return FileResponse(rendition.file.open("rb"), content_type=kind)
