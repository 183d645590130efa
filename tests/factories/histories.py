"""Many authors with what they sent, as rows, in a few statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from django.utils import timezone

from advocacy.models import Account, Delivery, Post
from advocacy.states import DeliveryState, PostState
from charter.models import Unit, User
from moderation.models import Case
from moderation.states import CaseState
from tests.factories.moderation import charter_in_force
from tests.factories.people import UnitFactory

_NUMBERS = count(1)


@dataclass(frozen=True)
class Author:
    """Somebody who sent a post from each of the units, a day apart, the last so many days ago."""

    units: Sequence[Unit]
    idle: int = 90


def authors_of(
    number: int, posts: int, *, unit: Unit | None = None, idle: int = 90
) -> list[Author]:
    """So many people of a unit with so many posts each."""
    home = unit or UnitFactory(code="hexalia")
    return [Author([home] * posts, idle)] * number


def written(authors: Sequence[Author], *, now: datetime | None = None) -> list[Delivery]:
    """Store the authors, and a delivery that is out for each post."""
    moment = now or timezone.now()
    people = _people(authors)
    accounts = Account.objects.bulk_create(
        Account(owner=person, network="practice", remote_id=person.email, handle=person.email)
        for person in people
    )
    rows = [
        (person, account, unit, moment - timedelta(days=author.idle + len(author.units) - turn))
        for person, account, author in zip(people, accounts, authors, strict=True)
        for turn, unit in enumerate(author.units, start=1)
    ]
    return _sent(rows)


def _people(authors: Sequence[Author]) -> list[User]:
    numbers = [next(_NUMBERS) for _ in authors]
    return User.objects.bulk_create(
        User(email=f"author{number}@hexalia.example", unit=author.units[-1], password="!")
        for number, author in zip(numbers, authors, strict=True)
    )


def _sent(rows: Sequence[tuple[User, Account, Unit, datetime]]) -> list[Delivery]:
    version = charter_in_force()
    common: dict[str, Any] = {"state": CaseState.APPROVED, "content": {}, "version": version}
    cases = Case.objects.bulk_create(
        Case(author=person, unit=unit, submitted_at=at, **common) for person, _, unit, at in rows
    )
    posts = Post.objects.bulk_create(
        Post(author=case.author, case=case, state=PostState.SUBMITTED) for case in cases
    )
    return Delivery.objects.bulk_create(
        _out(post, account, at) for post, (_, account, _, at) in zip(posts, rows, strict=True)
    )


def _out(post: Post, account: Account, at: datetime) -> Delivery:
    moment = at.astimezone(UTC)
    return Delivery(
        post=post, account=account, state=DeliveryState.SENT, record_created_at=moment,
        record_key=f"k{post.pk}", remote_id=f"r{post.pk}", sent_at=moment,
    )  # fmt: skip
