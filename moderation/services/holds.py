"""Freezes: one person stops the sending, two people start it again."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from charter import public as charter
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation import policies
from moderation.models import Case, Hold
from moderation.screening.content import Content
from moderation.screening.topic import topic_of
from moderation.services import gate
from moderation.services.scopes import EVERYTHING, Freezes, Leaving, Scope, leaving
from moderation.states import HOLD, HoldState

STOPPING = (HoldState.ACTIVE, HoldState.RELEASE_ASKED)
LONGEST = timedelta(days=30)
LATELY = timedelta(days=90)
FROZEN, WAITED = "frozen", "waited"


def freeze(
    *,
    actor: Any,
    reason: str,
    review_at: datetime,
    scope: Scope = EVERYTHING,
    allows_crisis_cell: bool = False,
) -> Hold:
    """Stop the sending in a scope, until two people lift it.

    No delivery starts once this has committed: both go through the same gate. `review_at` is
    when the freeze expires, thirty days from now at most: then it is to be confirmed or lifted,
    and goes on stopping until somebody did.
    """
    policies.check_may_freeze(actor, scope.unit)
    if not reason.strip():
        raise Invalid("moderation.freeze_reason")
    _check_expiry(review_at)
    hold = Hold(
        unit=scope.unit,
        country=scope.country.upper(),
        network=scope.network,
        campaign=scope.campaign,
        topic=_topic(scope.topic),
        allows_crisis_cell=allows_crisis_cell,
        reason=reason.strip(),
        set_by=actor,
        review_at=review_at,
    )
    with transaction.atomic():
        gate.shut()
        hold.set_at = timezone.now()
        hold.save(force_insert=True)
        audit.record(hold, "hold.freeze", actor=actor, **_facts(hold))
    return hold


def _check_expiry(review_at: datetime) -> None:
    now = timezone.now()
    if review_at <= now:
        raise Invalid("moderation.freeze_review")
    if review_at > now + LONGEST:
        raise Invalid("moderation.freeze_too_long", days=LONGEST.days)


def _topic(lines: Iterable[str]) -> list[str]:
    try:
        return list(topic_of(lines))
    except ValueError as error:
        raise Invalid("moderation.freeze_topic", words=str(error)) from error


def _facts(hold: Hold) -> dict[str, Any]:
    """Return what the ledger says of a scope. Words of a topic are the freezer's own."""
    return {
        "unit": hold.unit.code if hold.unit else None,
        "country": hold.country,
        "network": hold.network,
        "campaign": hold.campaign,
        "topic": hold.topic,
        "until": hold.review_at.isoformat(),
    }


def ask_release(hold: Hold, *, actor: Any) -> None:
    """Ask for the end of a freeze; nothing is sent until somebody else agrees."""
    policies.check_may_release(actor)
    HOLD.advance(hold, "ask_release", actor=actor, changes={"asked_by": actor})


def keep(hold: Hold, *, actor: Any) -> None:
    """Answer that the freeze must stay."""
    policies.check_may_release(actor)
    HOLD.advance(hold, "keep", actor=actor, changes={"asked_by": None})


def confirm(hold: Hold, *, actor: Any, review_at: datetime) -> None:
    """Say that a freeze is needed longer; it expires then."""
    policies.check_may_release(actor)
    _check_expiry(review_at)
    changes = {"review_at": review_at, "told_at": None}
    data = {"until": review_at.isoformat()}
    HOLD.advance(hold, "confirm", actor=actor, changes=changes, data=data)


def release(hold: Hold, *, actor: Any) -> None:
    """End a freeze whose end somebody else asked for.

    What waited is screened again when its turn comes, and leaves little by little: whoever sends
    is told by `Watch` that it waited.
    """
    policies.check_may_release(actor)
    if hold.asked_by_id == actor.pk:
        raise NotAllowed("moderation.release_by_two")
    try:
        with transaction.atomic():
            gate.shut()
            changes = {"released_by": actor, "released_at": timezone.now()}
            HOLD.advance(hold, "release", actor=actor, where=~Q(asked_by=actor), changes=changes)
    except WrongState as error:
        raise WrongState("moderation.release_not_asked") from error


def holds_now() -> QuerySet[Hold]:
    """Return the freezes in effect, newest first."""
    return Hold.objects.filter(state__in=STOPPING).select_related("unit", "set_by", "asked_by")


def freezes_now() -> Freezes:
    """Return the freezes in effect, to be asked of many posts. One query."""
    return Freezes(Hold.objects.filter(state__in=STOPPING).select_related("unit"))


class Watch:
    """Freezes in effect, and those lifted lately, as a sender must see them; made in one query."""

    def __init__(self, since: datetime) -> None:
        lately = Q(state=HoldState.RELEASED, released_at__gte=since)
        rows = Hold.objects.filter(Q(state__in=STOPPING) | lately).select_related("unit")
        found = list(rows)
        self._active = Freezes([row for row in found if row.state in STOPPING])
        self._lifted = Freezes([row for row in found if row.state == HoldState.RELEASED])

    def __bool__(self) -> bool:
        return bool(self._active.holds or self._lifted.holds)

    @property
    def lifted_at(self) -> datetime | None:
        """When the last of those that are lifted was; None when there is none."""
        moments = [row.released_at for row in self._lifted.holds if row.released_at]
        return max(moments, default=None)

    def why(self, post: Leaving, *, ready: datetime) -> str:
        """Return FROZEN while a freeze stops it, WAITED when one did that is lifted, else "".

        `ready` is since when nothing else kept it: due, and approved. One that waited must not
        leave as it stands: it gets a new instant, after the end of the freeze, and did not wait.
        """
        if self._active.over(post):
            return FROZEN
        lifted = (row.released_at for row in self._lifted.over(post))
        return WAITED if any(at is not None and ready <= at for at in lifted) else ""


def names(
    author: Any, networks: set[str], *, content: Content | None = None, campaign: str = ""
) -> tuple[str, ...]:
    """Return what the freezes stop that would stop this post on one of these networks.

    "all", "unit:banque", "network:bluesky" or several with spaces between; never why.
    """
    if author.unit is None:
        return ()
    freezes = freezes_now()
    posts = [Leaving(author.unit, each, author, content, campaign) for each in networks]
    found = {scope_name(hold) for post in posts for hold in freezes.over(post)}
    return tuple(sorted(found))


def scope_name(hold: Hold) -> str:
    """Return what a freeze stops, as a name that tells nobody why."""
    parts = {
        "unit": hold.unit.code if hold.unit else "",
        "country": hold.country,
        "network": hold.network,
        "campaign": hold.campaign,
    }
    words = [f"{name}:{value}" for name, value in parts.items() if value]
    return " ".join([*words, *(["topic"] if hold.topic else [])]) or "all"


def stops_any(case: Any, networks: set[str]) -> bool:
    """Say whether a freeze stops this case on one of these networks."""
    freezes = freezes_now()
    posts = (leaving(case, author=case.author, network=each) for each in networks)
    return any(freezes.over(post) for post in posts)


def campaigns_lately(user: Any) -> list[str]:
    """Return the campaigns that posts were part of lately, to choose from: those of the units in
    which this person freezes.
    """
    since = timezone.now() - LATELY
    rows = Case.objects.filter(submitted_at__gte=since)
    if not charter.has_role(user, *policies.SENIORS):
        rows = rows.filter(unit__in=charter.units_for(user, *policies.DESK_ROLES))
    return _names_of_campaigns(rows)


def campaigns_around(user: Any) -> list[str]:
    """Return the campaigns that posts of the author's own unit, and of those above and below it,
    were part of lately: what somebody who writes may choose from. No more than their names.
    """
    if user.unit is None:
        return []
    path = user.unit.path
    near = Q(unit__path__startswith=path) | Q(unit__path__in=charter.paths_above(path))
    since = timezone.now() - LATELY
    return _names_of_campaigns(Case.objects.filter(near, submitted_at__gte=since))


def _names_of_campaigns(rows: QuerySet[Case]) -> list[str]:
    names = rows.exclude(campaign="").order_by("campaign").values_list("campaign", flat=True)
    return list(names.distinct()[:50])


def holds_ended(limit: int = 20) -> QuerySet[Hold]:
    """Return the freezes lifted last."""
    ended = Hold.objects.filter(state=HoldState.RELEASED).order_by("-released_at")
    return ended.select_related("unit", "set_by", "asked_by", "released_by")[:limit]
