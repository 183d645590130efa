"""My posts and my reach, small, for the home page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from advocacy.headline import Tone
from advocacy.models import Account, Post
from advocacy.services import mine, situations
from advocacy.states import PostState

SHOWN, LATEST = 4, 12


def tile(request: HttpRequest) -> HttpResponse:
    """The newest posts with their sentences; how far mine carried this month, for me alone."""
    rows = Post.objects.visible_to(request.user).exclude(state=PostState.ARCHIVED)[:LATEST]
    told = situations.headlines(situations.with_situation(rows))
    # What waits for its author comes first; else the newest.
    told.sort(key=lambda pair: pair[1].tone != Tone.YOURS)
    context = {
        "rows": told[:SHOWN],
        "reach": mine.reach_this_month(request.user),
        "has_account": Account.objects.visible_to(request.user).for_posts().exists(),
    }
    return render(request, "advocacy/tile.html", context)
