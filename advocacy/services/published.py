"""What is out, for those who look after a unit: found by text, author and network."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, Q, QuerySet

from advocacy.models import Delivery, Removal
from advocacy.models.delivery import DeliveryQuerySet
from advocacy.states import DeliveryState

PAGE = 30
STATES = {"open": DeliveryState.REMOVAL_REQUESTED, "removed": DeliveryState.REMOVED}


@dataclass(frozen=True)
class Filters:
    """What to show; empty values filter nothing. `show` is a key of STATES."""

    text: str = ""
    author: str = ""
    network: str = ""
    show: str = ""


@dataclass(frozen=True)
class Page:
    """One page, newest first, and the delivery after which the next one begins (0: none)."""

    rows: list[Delivery]
    after: int


def page(user: Any, filters: Filters = Filters(), *, after: int = 0) -> Page:
    """Return a page of what is out in the units this person looks after. Two queries."""
    rows = with_facts(Delivery.objects.on_desk_of(user)).order_by("-pk")
    for condition in _conditions(filters):
        rows = rows.filter(condition)
    if after:
        rows = rows.filter(pk__lt=after)
    found = list(rows[: PAGE + 1])
    return Page(found[:PAGE], found[PAGE - 1].pk if len(found) > PAGE else 0)


def _conditions(filters: Filters) -> list[Q]:
    found = [
        Q(post__author__first_name__icontains=word) | Q(post__author__last_name__icontains=word)
        for word in filters.author.split()
    ]
    if filters.text:
        found.append(Q(post__text__icontains=filters.text))
    if filters.network:
        found.append(Q(account__network=filters.network))
    if filters.show in STATES:
        found.append(Q(state=STATES[filters.show]))
    return found


def with_facts(rows: DeliveryQuerySet) -> QuerySet[Delivery]:
    """Deliveries with all that a card of theirs shows."""
    people = Removal.objects.select_related("asked_by", "confirmed_by")
    return rows.select_related("post__author", "post__case__unit", "account").prefetch_related(
        Prefetch("removals", people)
    )
