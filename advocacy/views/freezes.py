"""What freezes keep, for the desk: two small parts of its pages, and pages without scripts."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST, require_safe

from advocacy.policies import may_see_waiting, units_waiting_for
from advocacy.services import waiting
from charter.public import open_to_all_readers
from config.kernel.web import render_part
from moderation import public as moderation


@require_safe
def backlog(request: HttpRequest) -> HttpResponse:
    """Say what waits behind freezes, and until when what waited leaves."""
    context = {"overview": waiting.overview(_units(request))}
    return render_part(request, "advocacy/freeze_backlog.html", context, part="backlog")


@require_POST
@open_to_all_readers
def preview(request: HttpRequest) -> HttpResponse:
    """Say how many of the posts waiting now a freeze would stop, before it is set."""
    units = _units(request)
    freezes = moderation.drafted_freeze(request.POST, user=request.user)
    context: dict[str, Any] = {"preview": waiting.preview(freezes, units) if freezes else None}
    return render_part(request, "advocacy/freeze_preview.html", context, part="preview")


def _units(request: HttpRequest) -> Iterable[int] | None:
    if not may_see_waiting(request.user):
        raise PermissionDenied
    return units_waiting_for(request.user)
