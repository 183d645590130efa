"""Acknowledgement campaigns: who is asked because a version changed the text that binds them.

Nobody is asked who has nothing new to read: each person's text is compared with the version and
without it. A campaign follows its people from day to day until a later version asks, or until
everybody has answered; a newcomer opens it again.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from charter.models import Campaign, Member, User, Version
from charter.services import answering, effective
from charter.states import CAMPAIGN, CampaignState, VersionState
from charter.texts.requirements import ChangeClass
from config.kernel import audit
from config.kernel.audit import SystemActor
from config.kernel.errors import WrongState

ASKING = (ChangeClass.MAJOR.value, ChangeClass.MINOR.value)
CLOCK = SystemActor("campaigns")
BATCH = 1000


@dataclass(frozen=True)
class Followed:
    """What a day brought: people added or back, and people let go."""

    added: int = 0
    back: int = 0
    let_go: int = 0


def open_campaign(version: Version, *, actor: Any) -> Campaign | None:
    """Ask everybody whose binding text this version changed; None for an editorial change.

    A second call finds the first one's campaign. Raises WrongState when the version is not in
    force.
    """
    if version.change_class not in ASKING:
        return None
    if version.state != VersionState.IN_FORCE:
        raise WrongState("campaign.not_in_force")
    asked = affected(version, _active())
    try:
        with transaction.atomic():
            campaign = Campaign.objects.create(version=version)
            _add(campaign, asked)
            audit.record(campaign, "campaign.open", actor=actor, people=len(asked))
    except IntegrityError:
        return Campaign.objects.get(version=version)
    close_if_done(campaign, actor=actor)
    return campaign


def affected(version: Version, people: Collection[User]) -> frozenset[int]:
    """Return the ids of those whose binding text is another with this version than without it.

    A constant number of queries; texts are put together once for each set of layers, so ten
    thousand people cost a few hundred compositions.
    """
    before = effective.binding_of(people, effective.layers_before(version))
    after = effective.binding_of(people, effective.layers_with(version))
    return frozenset(pk for pk, binding in after.items() if binding and binding != before[pk])


def follow(campaign: Campaign, *, actor: Any = CLOCK) -> Followed:
    """Add joiners and movers, let go of leavers and of those it no longer concerns, then close.

    Nobody is removed: who was let go stays on record with the reason.
    """
    if not answering.stands(campaign.version):
        _close(campaign, actor, "superseded")
        return Followed()
    active = {person.pk: person for person in _active()}
    asked = affected(campaign.version, active.values())
    rows = {row.user_id: row for row in campaign.members.select_related("user")}
    with transaction.atomic():
        added = _add(campaign, asked - rows.keys())
        back = _take_back([r for pk, r in rows.items() if r.let_go_at and pk in asked])
        gone = [r for pk, r in rows.items() if not r.let_go_at and pk not in asked]
        let_go = _let_go(gone, active.keys())
        done = Followed(added, back, let_go)
        if done != Followed():
            audit.record(campaign, "campaign.follow", actor=actor, **vars(done))
    _reopen_if_asked(campaign, actor)
    close_if_done(campaign, actor=actor)
    return done


def open_due(*, actor: Any = CLOCK) -> None:
    """Open what nobody opened, and close what nobody is left to answer or a later version ended."""
    fresh = Version.objects.filter(
        state=VersionState.IN_FORCE, change_class__in=ASKING, campaign__isnull=True
    )
    for version in fresh.select_related("layer__unit").order_by("in_force_at", "pk"):
        open_campaign(version, actor=actor)
    standing = Campaign.objects.filter(state=CampaignState.OPEN)
    for campaign in standing.select_related("version__layer__unit"):
        if answering.stands(campaign.version):
            close_if_done(campaign, actor=actor)
        else:
            _close(campaign, actor, "superseded")


def sweep() -> None:
    """Do all that is to be done, the following of everybody included. Once a day."""
    open_due()
    for campaign in followed():
        follow(campaign)


def followed() -> QuerySet[Campaign]:
    """Return the campaigns to look after: open ones, the last one of each text, restored ones."""
    in_order = Campaign.objects.order_by("version__in_force_at", "pk")
    newest = dict(in_order.values_list("version__layer_id", "pk"))
    asking = Q(state=CampaignState.OPEN) | Q(version__state=VersionState.IN_FORCE)
    others = Campaign.objects.filter(asking).values_list("pk", flat=True)
    wanted = {*newest.values(), *others}
    rows = Campaign.objects.filter(pk__in=wanted).select_related("version__layer__unit")
    return rows.order_by("opened_at", "pk")


def visible_to(unit_ids: Collection[int]) -> QuerySet[Campaign]:
    """Return the campaigns that ask or asked somebody of these units, newest first."""
    theirs = Member.objects.filter(user__unit__in=unit_ids).values("campaign")
    return Campaign.objects.filter(pk__in=theirs).select_related("version__layer")


def open_for(user: User) -> list[Campaign]:
    """Return the open campaigns that wait for this person's answer, newest first."""
    found = []
    rows = Campaign.objects.filter(
        state=CampaignState.OPEN, members__user=user, members__let_go_at__isnull=True
    )
    for campaign in rows.select_related("version__layer"):
        mine = answering.members(campaign).filter(user=user)
        if answering.waiting(mine).exists():
            found.append(campaign)
    return found


def note_of(version: Version, language: str) -> str:
    """Return what its authors say has changed; in French where there is no other wording."""
    return str(version.content[language].get("change_note") or version.change_note)


def close_if_done(campaign: Campaign, *, actor: Any) -> None:
    """Close a campaign in which nobody is left to answer."""
    if campaign.state != CampaignState.OPEN:
        return
    if not answering.unanswered(answering.asked(campaign)).exists():
        _close(campaign, actor, "answered")


def _active() -> Collection[User]:
    return list(User.objects.filter(status=User.Status.ACTIVE).only("pk", "unit_id"))


def _add(campaign: Campaign, user_ids: Collection[int]) -> int:
    now = timezone.now()
    rows = [Member(campaign=campaign, user_id=pk, added_at=now) for pk in sorted(user_ids)]
    # Another sweep may add the same people at this moment.
    Member.objects.bulk_create(rows, batch_size=BATCH, ignore_conflicts=True)
    return len(rows)


def _take_back(rows: Collection[Member]) -> int:
    found = Member.objects.filter(pk__in=[row.pk for row in rows])
    return found.update(let_go_at=None, let_go_reason="")


def _let_go(rows: Collection[Member], active: Collection[int]) -> int:
    now, left = timezone.now(), User.Status.LEFT
    gone = [row.pk for row in rows if row.user.status == left]
    # Somebody suspended is neither gone nor moved: they are not written to, and may come back.
    moved = [row.pk for row in rows if row.user_id in active]
    count = 0
    for pks, reason in ((gone, Member.Reason.LEFT), (moved, Member.Reason.MOVED)):
        standing = Member.objects.filter(pk__in=pks, let_go_at__isnull=True)
        count += standing.update(let_go_at=now, let_go_reason=reason)
    return count


def _reopen_if_asked(campaign: Campaign, actor: Any) -> None:
    if campaign.state == CampaignState.OPEN:
        return
    if answering.unanswered(answering.asked(campaign)).exists():
        CAMPAIGN.advance(campaign, "reopen", actor=actor)


def _close(campaign: Campaign, actor: Any, why: str) -> None:
    if campaign.state == CampaignState.OPEN:
        CAMPAIGN.advance(campaign, "close", actor=actor, data={"why": why})
