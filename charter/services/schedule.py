"""The last steps: two people set the day, midnight brings it in, two people may suspend it."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from charter import policies
from charter.models import Role, RuleRevision, Version
from charter.services import formalities, guards, review, rules, versions
from charter.signals import version_withdrawn
from charter.states import VERSION, VersionState
from charter.texts.calendar import start_of
from config.kernel import audit
from config.kernel.audit import SystemActor
from config.kernel.dates import written
from config.kernel.errors import DomainError, Invalid, NotAllowed, Stale, WrongState

ENFORCERS = (Role.HR, Role.LEGAL)
CLOCK = SystemActor("calendar")
# Provable for the time an employment contract may be disputed, and then some.
ARCHIVE_AFTER_YEARS = 5


def plan(version: Version, *, on: date, actor: Any) -> None:
    """Propose the day a ready version comes into force; another person sets it.

    Raises Invalid when the day is earlier than the proofs allow (`formalities.first_day`).
    """
    _require_enforcer(version, actor)
    if version.state != VersionState.READY:
        raise WrongState("version.not_ready")
    _require_day(version, on)
    ready = Version.objects.filter(pk=version.pk, state=VersionState.READY)
    with transaction.atomic():
        if not ready.update(planned_on=on, planned_by=actor):
            raise WrongState("version.not_ready")
        version.refresh_from_db(fields=["planned_on", "planned_by"])
        audit.record(version, "version.plan", actor=actor, on=on.isoformat())


def confirm(version: Version, *, actor: Any, seen: date | None = None) -> None:
    """Set the day another person proposed: midnight of that day, where the text belongs.

    `seen` is the day this person was shown. Raises Stale when another one is proposed by now.
    """
    _require_enforcer(version, actor)
    if version.planned_on is None:
        raise WrongState("version.not_planned")
    if version.planned_by_id == actor.pk:
        raise NotAllowed("version.own_plan")
    if seen is not None and seen != version.planned_on:
        raise Stale("version.other_day", day=written(version.planned_on))
    _require_day(version, version.planned_on)
    due = start_of(version.planned_on, formalities.zone_of(version))
    VERSION.advance(
        version, "schedule", actor=actor, changes={"scheduled_by": actor, "due_at": due},
        where=Q(planned_on=version.planned_on, planned_by=version.planned_by_id),
        data={"due": due.isoformat()},
    )  # fmt: skip


def enact_past(version: Version, *, at: datetime, planner: Any, setter: Any) -> None:
    """Let a version of the demonstration's history bind from a past instant; refused to others."""
    if not (getattr(planner, "is_demo", False) and getattr(setter, "is_demo", False)):
        raise NotAllowed("charter.past_date")
    _require_whole(version)
    changes = {
        "planned_on": timezone.localdate(at), "planned_by": planner, "scheduled_by": setter,
        "due_at": at,
    }  # fmt: skip
    with transaction.atomic():
        VERSION.advance(version, "schedule", actor=setter, changes=changes)
        versions.put_in_force(version, actor=CLOCK, at=at)


def unschedule(version: Version, *, actor: Any) -> None:
    """Take a set day back; the version is ready, and another day can be proposed."""
    _require_enforcer(version, actor)
    VERSION.advance(version, "unschedule", actor=actor, changes=formalities.NO_PLAN)


def withdraw(version: Version, *, reason: str, actor: Any) -> None:
    """Take a version back before it binds: HR or legal, with a reason; its text stays a draft."""
    _require_enforcer(version, actor)
    if not reason.strip():
        raise Invalid("version.reason_missing")
    with transaction.atomic():
        versions.withdraw(version, reason=reason, actor=actor)
        transaction.on_commit(
            lambda: version_withdrawn.send(sender=Version, version=version), robust=True
        )


def flip_due(*, now: datetime | None = None) -> list[Version]:
    """Bring into force every version whose midnight has come; return them.

    Each in a transaction of its own, with all guards asked again: one that no longer may is put
    back to ready, with an audit event that says why, and stops none of the others.
    """
    now = now or timezone.now()
    due = Version.objects.filter(state=VersionState.SCHEDULED, due_at__lte=now)
    return [v for v in due.select_related("layer__unit").order_by("due_at") if _flip(v, now)]


def _flip(version: Version, now: datetime) -> bool:
    try:
        with transaction.atomic():
            _require_whole(version)
            _require_not_early(version)
            versions.put_in_force(version, actor=CLOCK, at=now)
    except WrongState:  # another process was first, or it was taken back
        return False
    except DomainError as error:
        with suppress(WrongState):
            VERSION.advance(
                version, "unschedule", actor=CLOCK, changes=formalities.NO_PLAN,
                data={"why": error.code},
            )  # fmt: skip
        return False
    return True


def _require_whole(version: Version) -> None:
    """Raise Invalid when something a version needs is no longer there."""
    ballot = review.ballot_of(version)
    own = ballot.authors & set(ballot.approved.values())
    if not version.approvals or ballot.missing or own or not formalities.complete(version):
        raise Invalid("version.incomplete")
    # Another text may have come into force since it was approved.
    review.require_harmony(version)
    content, former = version.content["fr"]["clauses"], versions.frozen_content(version.layer.key)  # type: ignore[union-attr]
    guards.require_class(version.change_class, former["fr"]["clauses"] if former else [], content)


def _require_not_early(version: Version) -> None:
    """Raise Invalid when a proof that came after the day was set allows a later one only."""
    if version.planned_on is not None:
        first = formalities.first_day(version, today=version.planned_on - timedelta(days=1))
        if version.planned_on < first:
            raise Invalid("version.too_early", first=written(first))


def ask_suspension(version: Version, *, reason: str, actor: Any) -> None:
    """Propose to suspend the version in force: a court, the inspectorate, or an error."""
    _require_enforcer(version, actor)
    if not reason.strip():
        raise Invalid("version.reason_missing")
    standing = Version.objects.filter(pk=version.pk, state=VersionState.IN_FORCE)
    with transaction.atomic():
        if not standing.update(suspension_asked_by=actor, suspension_reason=reason):
            raise WrongState("version.not_in_force")
        version.refresh_from_db(fields=["suspension_asked_by", "suspension_reason"])
        audit.record(version, "version.ask_suspension", actor=actor, reason=reason)


def drop_suspension(version: Version, *, actor: Any) -> None:
    """Take a proposed suspension back; the version stays in force."""
    _require_enforcer(version, actor)
    proposed = Version.objects.filter(
        pk=version.pk, state=VersionState.IN_FORCE, suspension_asked_by__isnull=False
    )
    with transaction.atomic():
        if not proposed.update(suspension_asked_by=None, suspension_reason=""):
            raise WrongState("version.suspension_not_asked")
        audit.record(version, "version.drop_suspension", actor=actor)


def suspend(version: Version, *, actor: Any, reason: str | None = None) -> Version | None:
    """Suspend the version in force, as another person proposed; restore the one before it.

    `reason` is what the person was shown; another one since then is refused. Its rules come back
    with it, as they were frozen. Returns the restored version, None when this was the first.
    """
    _require_enforcer(version, actor)
    asked_by = version.suspension_asked_by
    if reason is not None and reason != version.suspension_reason:
        raise Stale("version.other_suspension")
    if asked_by is None:
        raise WrongState("version.suspension_not_asked")
    if asked_by.pk == actor.pk:
        raise NotAllowed("version.own_suspension")
    with transaction.atomic():
        VERSION.advance(
            version, "suspend", actor=actor, data={"reason": version.suspension_reason},
            where=Q(suspension_asked_by=asked_by, suspension_reason=version.suspension_reason),
        )  # fmt: skip
        before = _before(version)
        if before is not None:
            VERSION.advance(before, "restore", actor=actor, changes=RESTORED)
            versions.name_layer(before)
            roll_back_rules(version, before, writer=asked_by, activator=actor)
        versions.announce(before or version)
    return before


# What somebody proposed while it was in force before is not proposed for this time.
RESTORED = {"superseded_at": None, "suspension_asked_by": None, "suspension_reason": ""}


def _before(version: Version) -> Version | None:
    earlier = Version.objects.filter(layer=version.layer, state=VersionState.SUPERSEDED)
    return earlier.order_by("-number").first()


def roll_back_rules(version: Version, before: Version, *, writer: Any, activator: Any) -> None:
    """Make the rules of a restored version act as they were frozen with it.

    A rule that has changed since gets a new revision with the frozen values: revisions never
    come back to life. One that did not exist then is retired.
    """
    frozen = {r.rule_id: r for r in before.rules.select_related("rule")}
    clause_ids = {c["clause_id"] for v in (version, before) for c in v.content["fr"]["clauses"]}
    active = {r.rule_id: r for r in rules.active_revisions(clause_ids)}
    for rule_id, revision in frozen.items():
        if rule_id not in active or active[rule_id].pk != revision.pk:
            copied = rules.copy_revision(revision, writer=writer)
            rules.replace_active(copied, activator=activator)
    _retire((r for rule_id, r in active.items() if rule_id not in frozen), activator)


def _retire(revisions: Iterable[RuleRevision], actor: Any) -> None:
    for revision in revisions:
        rules.retire_active(revision, actor=actor)


def lapse_notes(*, today: date | None = None) -> int:
    """End the guidance notes whose last day has passed; return how many."""
    day = today or timezone.localdate()
    over = Version.objects.filter(state=VersionState.IN_FORCE, expires_on__lt=day)
    now, count = timezone.now(), 0
    for version in over:
        # Another process may have been first.
        with suppress(WrongState), transaction.atomic():
            VERSION.advance(version, "supersede", actor=CLOCK, changes={"superseded_at": now})
            versions.announce(version)
            count += 1
    return count


def archive_old(*, now: datetime | None = None) -> int:
    """Put away what has not bound anybody for years; it stays readable and provable."""
    instant = now or timezone.now()
    border = instant.replace(year=instant.year - ARCHIVE_AFTER_YEARS, day=min(instant.day, 28))
    old = Version.objects.filter(state=VersionState.SUPERSEDED, superseded_at__lt=border)
    for version in old:
        with suppress(WrongState):
            VERSION.advance(version, "archive", actor=CLOCK)
    return len(old)


def _require_day(version: Version, on: date) -> None:
    if not formalities.complete(version):
        raise Invalid("version.incomplete")
    first = formalities.first_day(version)
    if on < first:
        raise Invalid("version.too_early", first=written(first))


def _require_enforcer(version: Version, actor: Any) -> None:
    unit = version.layer.unit if version.layer else None
    if not policies.has_role(actor, *ENFORCERS, unit=unit):
        raise NotAllowed("version.enforcers_only")
