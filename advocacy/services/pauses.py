"""A hand held out before somebody stops: most who stop do so before their sixth post (product S18).

One notice after three weeks of silence, for each number of posts once, and none after the fifth:
nobody is obliged to write, and nobody else learns who was asked (P-02, P-17).
"""

from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Count, Exists, Max, OuterRef
from django.utils import timezone

from advocacy.models import Delivery, Post
from advocacy.policies import FIFTH, STOPPED
from advocacy.services import notices
from advocacy.states import OUT

SILENT = timedelta(days=21)


def sweep() -> int:
    """Ask those who have paused whether they would like a hand; return how many were told.
    Repeatable."""
    return sum(notices.paused(person, posts) for person, posts in _paused())


def _paused() -> list[tuple[Any, int]]:
    """Active people before their fifth post who have touched no post for three weeks."""
    now = timezone.now()
    busy = Post.objects.filter(author=OuterRef("post__author"), updated_at__gt=now - SILENT)
    rows = Delivery.objects.filter(
        ~Exists(busy), state__in=OUT, post__author__is_active=True
    ).values("post__author")
    rows = rows.annotate(posts=Count("post", distinct=True), last=Max("sent_at")).order_by()
    found = rows.filter(posts__lt=FIFTH, last__lte=now - SILENT, last__gt=now - STOPPED)
    posts = dict(found.values_list("post__author", "posts"))
    people = get_user_model().objects.in_bulk(posts)
    return [(people[pk], number) for pk, number in posts.items()]


def posts_sent(person: Any) -> int:
    """How many posts of somebody went out."""
    rows = Delivery.objects.filter(post__author=person, state__in=OUT)
    return rows.values("post").distinct().count()
