"""The circumstances a post is screened in: who writes, from where, how often, what stops it.

A fixed number of queries, whatever the author has written and whoever wrote besides them.
"""

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.utils import timezone

from charter import public as charter
from charter.rules import RuleSet, param_values
from moderation.models import Case
from moderation.screening.content import Content, Destination
from moderation.screening.context import Context, Copy, Stage
from moderation.services import holds, placing, resemblance
from moderation.states import OPEN, CaseState, Surface

EVERYBODY = "employee"
"""The role of all: a rule for finance is not for those who hold none."""
OWN = "personal"
SENT = (*OPEN, CaseState.APPROVED)


@dataclass(frozen=True)
class Facts:
    """What only the caller knows of a post: when it is to leave (aware; None: at once), flags of
    `Context` that hold for it, "account_cut" say, networks where no account is named, the
    campaign it is part of, and onto what it goes (`moderation.states.Surface`): a profile or a
    campaign page is read first."""

    due: datetime | None = None
    flags: tuple[str, ...] = ()
    networks: tuple[str, ...] = ()
    campaign: str = ""
    surface: str = Surface.POST


NO_FACTS = Facts()


def person(author: Any, now: datetime) -> Context:
    """Return what is known of the author at an instant, before anything is written.

    Their e-mail address is in it, since it is no finding in their own post; see `Screening`.
    """
    unit = author.unit
    return Context(
        now=now,
        unit_path=tuple(each.code for each in (*unit.get_ancestors(), unit)) if unit else (),
        country=unit.country if unit else "",
        contacts=(author.email,) if author.email else (),
        roles=with_everybody(charter.roles_of(author)),
    )


def with_everybody(roles: Iterable[str]) -> tuple[str, ...]:
    """Return these roles and the one that all hold."""
    return (EVERYBODY, *sorted(set(roles)))


def unit_codes(units: Iterable[Any]) -> dict[str, tuple[str, ...]]:
    """Return, by path, the codes of each unit and of all above it, the highest first. One query."""
    above = {unit.path: charter.paths_above(unit.path) for unit in units}
    paths = {path for each in above.values() for path in each}
    rows = Case._meta.get_field("unit").related_model._default_manager.filter(path__in=paths)
    codes = dict(rows.values_list("path", "code"))
    return {path: tuple(codes[each] for each in paths) for path, paths in above.items()}


def context_of(
    content: Content, *, author: Any, rules: RuleSet, stage: Stage, facts: Facts = NO_FACTS
) -> Context:
    """Return the author's circumstances for this content, as the rules read them."""
    now = timezone.now()
    window, most = _pace(rules)
    networks = {*facts.networks, *(destination.network for destination in content.destinations)}
    return replace(
        person(author, now),
        networks=facts.networks,
        account_kinds=kinds(content.destinations),
        flags=_flags(author, networks, facts),
        stage=stage,
        due=facts.due,
        freezes=holds.names(author, networks, content=content, campaign=facts.campaign),
        copies=_copies(content, author, rules, now),
        earlier_posts=placing.earlier_posts(author, _first_posts(rules)),
        recent_posts=_recent_posts(author, now, window, most),
        draw=draw(content.digest, now) if stage is Stage.SUBMISSION else None,
    )


def handle_context(author: Any, destination: Destination) -> Context:
    """Return the circumstances in which an account is linked: no post is there yet."""
    known = person(author, timezone.now())
    return replace(known, stage=Stage.LINKING, account_kinds=kinds([destination]))


def kinds(destinations: Iterable[Destination]) -> tuple[str, ...]:
    """Return the kinds of these accounts. One of which nothing is said is somebody's own."""
    return tuple(sorted({destination.kind or OWN for destination in destinations}))


def draw(digest: str, now: datetime) -> float:
    """Return the lot of a post between 0 and 1: nobody can foresee it, and it can be proved.

    The key of a month is made from the installation's, so that it can be shown once the month is
    over without showing any other.
    """
    secret = settings.PSEUDONYM_KEY.encode()
    month = hmac.digest(secret, f"draw:{now:%Y-%m}".encode(), hashlib.sha256)
    lot = hmac.digest(month, digest.encode(), hashlib.sha256)
    return int.from_bytes(lot[:6]) / 2**48


def _flags(author: Any, networks: set[str], facts: Facts) -> tuple[str, ...]:
    flags = set(facts.flags)
    if not author.is_active:
        flags.add("account_cut")
    if networks and charter.channels_missing(author, networks):
        flags.add("lesson_missing")
    return tuple(sorted(flags))


def _copies(content: Content, author: Any, rules: RuleSet, now: datetime) -> tuple[Copy, ...]:
    """Ask only where a rule reads the answer."""
    if all(rule.type != "coordination.copy" for rule in rules.rules):
        return ()
    return resemblance.copies(content.text, author=author, now=now)


def _pace(rules: RuleSet) -> tuple[timedelta, int]:
    """Return the longest window the rules on pace look back, and the most posts they count."""
    params = _params(rules, "gate.rate")
    minutes = max((each["minutes"] for each in params), default=0)
    return timedelta(minutes=minutes), max((each["posts"] for each in params), default=0)


def _first_posts(rules: RuleSet) -> int:
    return max((each["posts"] for each in _params(rules, "gate.first_posts")), default=0)


def _params(rules: RuleSet, type: str) -> list[dict[str, Any]]:
    return [param_values(rule) for rule in rules.rules if rule.type == type]


def _recent_posts(author: Any, now: datetime, window: timedelta, most: int) -> tuple[int, ...]:
    """Return the ages in minutes of what the author sent in the window, the newest first."""
    if not most:
        return ()
    rows = Case.objects.filter(author=author, state__in=SENT, submitted_at__gt=now - window)
    instants = rows.order_by("-submitted_at").values_list("submitted_at", flat=True)[:most]
    return tuple(int((now - at).total_seconds() // 60) for at in instants)
