"""What is known of a post, gathered for its one sentence in a fixed number of queries."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from advocacy.headline import Headline, Sending, Situation, headline
from advocacy.models import Delivery, Post
from advocacy.networks import catalogue
from advocacy.services import moments
from advocacy.states import DeliveryState
from moderation import public as moderation


def with_situation(posts: QuerySet[Post]) -> QuerySet[Post]:
    """Posts with all that `headline_of` reads."""
    deliveries = Delivery.objects.select_related("account").order_by("account__network", "pk")
    return posts.select_related("case", "author__unit").prefetch_related(
        Prefetch("deliveries", deliveries)
    )


def headlines(posts: Iterable[Post]) -> list[tuple[Post, Headline]]:
    """Each post with its sentence; a freeze is asked for once per scope."""
    asked: dict[Any, bool] = {}
    return [(post, headline(situation(post, asked))) for post in posts]


def headline_of(post: Post) -> Headline:
    """The sentence of one post."""
    return headline(situation(post, {}))


def situation(post: Post, asked: dict[Any, bool]) -> Situation:
    """The facts. `asked` remembers which scopes are frozen."""
    rows = list(post.deliveries.all())
    case = post.case
    standing = moderation.standing(case) if case is not None else None
    until = standing.until if standing else None
    sent = [row.sent_at for row in rows if row.sent_at is not None]
    return Situation(
        post=post.state,
        case=standing.state if standing else "",
        team=(standing.team or "") if standing else "",
        until=moments.coming(until) if until else "",
        late=bool(until and until < timezone.now()),
        held=any(_is_held(post, row, asked) for row in rows if row.state == DeliveryState.DUE),
        published=moments.past(max(sent)) if sent else "",
        sendings=tuple(_sending(row) for row in rows),
    )


def _sending(row: Delivery) -> Sending:
    later = row.attempts and row.not_before > timezone.now()
    return Sending(
        state=row.state,
        network=network_name(row.account.network),
        handle=row.account.handle,
        problem=row.problem,
        account=row.account.state,
        later=moments.coming(row.not_before) if later else "",
    )


def network_name(kind: str) -> str:
    """The name of a network on screen; brands stay as they are."""
    return _("the practice wall") if kind == "practice" else catalogue.get(kind).label


def _is_held(post: Post, row: Delivery, asked: dict[Any, bool]) -> bool:
    if post.case is None or post.case.state != "approved":
        return False
    unit, network = post.author.unit, row.account.network
    key = (unit.pk if unit else None, network)
    if key not in asked:
        holds = moderation.holds_for(unit=unit, network=network)
        asked[key] = holds.exists()
    return asked[key]
