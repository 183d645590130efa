"""What is known of a post, gathered for its one sentence in a fixed number of queries."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.utils import timezone
from django.utils.functional import Promise

from advocacy.headline import Headline, Sending, Situation, headline
from advocacy.models import Delivery, Post
from advocacy.services import backlog, moments
from advocacy.states import OPEN_REMOVAL, DeliveryState
from charter import public as charter
from moderation import public as moderation


@dataclass(frozen=True)
class Answer:
    """What a person answered, for its author. `clause` and `url` are empty without a clause.

    `lesson` is the one that explains the clause, if there is one; `on_appeal`: somebody else's
    answer to an appeal.
    """

    kind: str
    note: str
    clause: Any
    url: str
    proposed_text: str
    signed: str | Promise
    lesson: charter.LessonLink | None = None
    on_appeal: bool = False


def with_situation(posts: QuerySet[Post]) -> QuerySet[Post]:
    """Posts with all that `headline_of` reads."""
    deliveries = Delivery.objects.select_related("account").order_by("account__network", "pk")
    return posts.select_related("case__appeal", "case__unit", "author__unit").prefetch_related(
        Prefetch("deliveries", deliveries.prefetch_related("removals"))
    )


def headlines(posts: Iterable[Post]) -> list[tuple[Post, Headline]]:
    """Each post with its sentence; freezes are asked for once."""
    freezes = moderation.freezes_now()
    return [(post, headline(situation(post, freezes))) for post in posts]


def headline_of(post: Post) -> Headline:
    """The sentence of one post."""
    return headline(situation(post, moderation.freezes_now()))


def situation(post: Post, freezes: moderation.Freezes) -> Situation:
    """The facts. `freezes` are those in effect."""
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
        again=bool(standing and standing.again),
        appeal=standing.appeal if standing else "",
        late=bool(until and until < timezone.now()),
        held=any(_is_held(post, row, freezes) for row in rows if row.state == DeliveryState.DUE),
        published=moments.past(max(sent)) if sent else "",
        sendings=tuple(_sending(row) for row in rows),
    )


def _sending(row: Delivery) -> Sending:
    told = row.attempts or row.problem == backlog.PROBLEM
    later = told and row.not_before > timezone.now()
    return Sending(
        state=row.state,
        network=row.account.network_name,
        handle=row.account.handle,
        problem=row.problem,
        account=row.account.state,
        later=moments.coming(row.not_before) if later else "",
        removal=next((each.state for each in row.removals.all() if each.state in OPEN_REMOVAL), ""),
    )


def _is_held(post: Post, row: Delivery, freezes: moderation.Freezes) -> bool:
    if post.case is None or post.case.told != "approved" or not freezes.holds:
        return False
    network = row.account.network
    return bool(freezes.over(moderation.leaving(post.case, author=post.author, network=network)))


def answer_to(post: Post) -> Answer | None:
    """The answer its last submission got from a person; None when there is none to read."""
    found = moderation.decision_for_author(post.case) if post.case is not None else None
    if found is None:
        return None
    url = charter.clause_url(found.clause.clause_id) if found.clause else ""
    lesson = charter.lesson_for_clause(found.clause.clause_id) if found.clause else None
    return Answer(
        kind=found.kind,
        note=found.note,
        clause=found.clause,
        url=url,
        proposed_text=found.proposed_text,
        signed=found.signed,
        lesson=lesson,
        on_appeal=found.on_appeal,
    )
