"""Channels that a lesson opens: nobody sends there before passing it (gate G2)."""

from collections.abc import Iterable
from typing import Any

from advocacy.models import Account
from advocacy.models.account import network_name
from charter import public as charter
from config.kernel.errors import Invalid


def closed(person: Any, accounts: Iterable[Account]) -> dict[str, charter.LessonLink]:
    """Return the lesson to pass first, by kind of network, for accounts on closed channels.

    One query, whatever the number of accounts.
    """
    return charter.channels_missing(person, {account.network for account in accounts})


def refusal(kind: str, lesson: charter.LessonLink) -> Invalid:
    """Return the refusal that names the lesson; `link` is its address."""
    return Invalid(
        "post.lesson_first",
        network=network_name(kind),
        lesson=lesson.title,
        minutes=lesson.minutes,
        link=lesson.url,
    )


def refusals(person: Any, accounts: Iterable[Account]) -> list[Invalid]:
    """Return a refusal for each closed channel among these accounts."""
    return [refusal(kind, lesson) for kind, lesson in sorted(closed(person, accounts).items())]
