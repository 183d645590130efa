"""What waits at the desk, for the home page of those who review."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from moderation import policies
from moderation.services import holds, leases
from moderation.services import queue as queues


@require_safe
def tile(request: HttpRequest) -> HttpResponse:
    """Answer with the tile, or with nothing for those who review nothing."""
    if not policies.may_open_desk(request.user):
        return HttpResponse("")
    cases = leases.decidable(queues.queue(request.user), request.user)
    context = {
        "waiting": queues.count(cases),
        "counted": queues.COUNTED,
        "first": cases.first(),
        "frozen": holds.holds_now(),
    }
    return render(request, "moderation/tile.html", context)
