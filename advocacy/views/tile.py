"""My posts and my reach, small, for the home page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from advocacy.models import Account, Post
from advocacy.services import mine, situations
from advocacy.states import PostState

SHOWN = 4


def tile(request: HttpRequest) -> HttpResponse:
    """The newest posts with their sentences; how far mine carried this month, for me alone."""
    rows = Post.objects.visible_to(request.user).exclude(state=PostState.ARCHIVED)[:SHOWN]
    context = {
        "rows": situations.headlines(situations.with_situation(rows)),
        "reach": mine.reach_this_month(request.user),
        "has_account": Account.objects.visible_to(request.user).held().exists(),
    }
    return render(request, "advocacy/tile.html", context)
