"""The component page."""

from django.http import HttpRequest, HttpResponse


def page(request: HttpRequest) -> HttpResponse:
    """Show."""
    return HttpResponse("ui")


def theme(request: HttpRequest) -> HttpResponse:
    """Style."""
    return HttpResponse("", content_type="text/css")
