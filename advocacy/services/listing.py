"""One's own posts by what became of them, page by page from a place in the list."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from django.db.models import F, Q, QuerySet
from django.db.models.fields.tuple_lookups import TupleLessThan
from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from advocacy.models import Post
from advocacy.states import PostState
from moderation import public as moderation

PAGE = 20
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
SENT = Q(state=PostState.SUBMITTED)


@dataclass(frozen=True)
class Filter:
    """A part of one's posts: its name in the address, what it is called, and what is in it."""

    key: str
    label: str | Promise
    states: tuple[str, ...] = ()
    post: PostState | None = None

    def lets(self, rows: QuerySet[Post]) -> QuerySet[Post]:
        """Narrow a queryset of posts to this part."""
        if self.post is not None:
            return rows.filter(state=self.post)
        return rows.filter(SENT & moderation.told(self.states)) if self.states else rows


ALL = Filter("", pgettext_lazy("posts", "All"))
FILTERS = (
    ALL,
    Filter("drafts", pgettext_lazy("posts", "Drafts"), post=PostState.DRAFT),
    Filter(
        "waiting",
        pgettext_lazy("posts", "Being read"),
        ("screening", "queued", "in_review", "escalated", "appealed"),
    ),
    Filter("returned", pgettext_lazy("posts", "Back with me"), ("changes_requested", "expired")),
    Filter("refused", pgettext_lazy("posts", "Refused"), ("refused",)),
    Filter("approved", pgettext_lazy("posts", "Approved"), ("approved",)),
    Filter("withdrawn", pgettext_lazy("posts", "Taken back"), post=PostState.WITHDRAWN),
)


@dataclass(frozen=True)
class Page:
    """Posts, newest first, and the place after which the next page begins ("" for none)."""

    posts: list[Post]
    after: str


def chosen(key: str) -> Filter:
    """The filter of that name; one that does not exist filters nothing."""
    return next((each for each in FILTERS if each.key == key), ALL)


def page(rows: QuerySet[Post], *, after: str = "", size: int = PAGE) -> Page:
    """One page: a comparison of places costs the same on every page."""
    rows = rows.order_by("-updated_at", "-pk")
    place = _place(after)
    if place is not None:
        rows = rows.filter(TupleLessThan((F("updated_at"), F("pk")), place))
    posts = list(rows[: size + 1])
    more, posts = len(posts) > size, posts[:size]
    return Page(posts, _written(posts[-1]) if more else "")


def _written(post: Post) -> str:
    return f"{(post.updated_at - EPOCH) // _MICROSECOND}.{post.pk}"


def _place(text: str) -> tuple[Any, int] | None:
    moment, _dot, pk = text.partition(".")
    try:
        return EPOCH + int(moment) * _MICROSECOND, int(pk)
    except (ValueError, OverflowError):
        return None
