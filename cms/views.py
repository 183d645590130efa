"""Addresses of pages that every template may name."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.models import Locale
from wagtail.views import serve

from cms.models import ContactsPage


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
