"""Sending, for the people who run the installation, inside Wagtail's admin. Read only."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from advocacy.policies import may_see_operations
from advocacy.services import operations


@require_safe
def sending(request: HttpRequest) -> HttpResponse:
    """Show how deliveries stand, which accounts broke, and which keys seal the grants."""
    if not may_see_operations(request.user):
        raise PermissionDenied
    context = {
        "overview": operations.overview(),
        "page_title": _("Sending"),
        "header_title": _("Sending"),
        "header_icon": "upload",
        "breadcrumbs_items": [],
    }
    return render(request, "advocacy/operations.html", context)
