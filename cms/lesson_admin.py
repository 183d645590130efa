"""What lessons change in Wagtail's admin."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages

from cms.models import LessonPage


def no_copy(request: HttpRequest, page: Any) -> HttpResponse | None:
    """Say why a lesson is not copied: passes and clauses point at its key."""
    if page.specific_class is not LessonPage:
        return None
    messages.error(request, _("A lesson has a key of its own, so it is not copied: write another."))
    return redirect("wagtailadmin_pages:edit", page.pk)


def connect() -> None:
    """Add it; called once, from the hooks of the app."""
    hooks.register("before_copy_page", no_copy)
