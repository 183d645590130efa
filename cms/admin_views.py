"""Pages of Wagtail's admin that belong to the charter's editor."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.models import Page

from cms.models.binding_page import BindingPage
from cms.translation import bring_clauses


@require_http_methods(["GET", "POST"])
def bring(request: HttpRequest, pk: int) -> HttpResponse:
    """Say what bringing the French clauses over does, and do it on POST."""
    page = get_object_or_404(Page, pk=pk).specific
    if not isinstance(page, BindingPage):
        raise Http404
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    if request.method == "POST":
        bring_clauses(page, actor=request.user)
        messages.success(request, _("The clauses are here. New ones are still in French."))
        return redirect("wagtailadmin_pages:edit", page.pk)
    return render(request, "cms/admin/bring_clauses.html", {"page": page})
