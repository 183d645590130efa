"""Put a proposed revision in force: by another person, and by two others where it may hold posts.

Arming (mode "enforce", severity 3 and more) without a fresh back-test, or with one that foretells
more work for reviewers than the budget allows, takes a third person (A-10).
"""

from datetime import timedelta
from enum import StrEnum
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from charter.models import RuleRevision, RuleTrial
from charter.rules import Mode, Severity
from charter.services import rules
from charter.states import RULE_REVISION, RevisionState
from config.kernel import audit
from config.kernel.errors import NotAllowed, WrongState

FRESH = timedelta(days=30)
"""How long a back-test speaks for a revision: later, the posts are others."""


class Need(StrEnum):
    """Why two others than the writer must agree; "" when one is enough."""

    ONE = ""
    UNTRIED = "untried"
    OVER_BUDGET = "over_budget"


def arms(revision: RuleRevision) -> bool:
    """Say whether a revision lets its rule hold or stop posts."""
    return revision.mode == Mode.ENFORCE.value and revision.severity >= Severity.HOLD


def latest_trial(revision: RuleRevision) -> RuleTrial | None:
    """Return the newest back-test of exactly this revision that still speaks for it."""
    fresh = revision.trials.filter(posts__gt=0, at__gte=timezone.now() - FRESH)
    return fresh.order_by("-at", "-pk").first()


def over_budget(trial: RuleTrial) -> bool:
    """Say whether a back-test foretells too many posts for people to read, or too many more."""
    share, rise = trial.held_with * 100, (trial.held_with - trial.held_now) * 100
    return (
        share > settings.RULE_QUEUE_BUDGET * trial.posts
        or rise > settings.RULE_QUEUE_RISE * trial.posts
    )


def need(revision: RuleRevision) -> Need:
    """Return whether, and why, a revision needs two others than its writer."""
    if not arms(revision):
        return Need.ONE
    trial = latest_trial(revision)
    if trial is None:
        return Need.UNTRIED
    return Need.OVER_BUDGET if over_budget(trial) else Need.ONE


def activate_revision(revision: RuleRevision, *, actor: Any) -> bool:
    """Agree to a proposed revision; return whether it is in force now.

    False when this was the first of two yeses. The former revision is retired when the new one
    comes into force. What counts is the stored row, whatever the object at hand says. Raises
    NotAllowed to the writer and to whoever agreed already.
    """
    if not rules.may_write(actor):
        raise NotAllowed("rule.writers_only")
    with transaction.atomic():
        row = RuleRevision.objects.select_for_update(of=("self",)).get(pk=revision.pk)
        if row.written_by_id == actor.pk:
            raise NotAllowed("rule.own_revision")
        if row.first_activator_id == actor.pk:
            raise NotAllowed("rule.agreed_already")
        active = row.rule.revisions.filter(state=RevisionState.ACTIVE).first()
        if active is not None and active.number > row.number:
            raise WrongState("rule.older_revision", number=active.number)
        first = row.first_activator_id is None and need(row) is not Need.ONE
        if first:
            _agree(row, actor)
        else:
            _activate(row, actor, former=active)
    revision.refresh_from_db()
    return not first


def _agree(row: RuleRevision, actor: Any) -> None:
    now = timezone.now()
    waiting = RuleRevision.objects.filter(
        pk=row.pk, state=RevisionState.DRAFT, first_activator__isnull=True
    )
    if not waiting.update(first_activator=actor, first_activated_at=now):
        raise WrongState("rule_revision.activate")
    facts = {"rule": row.rule.code, "number": row.number, "why": need(row).value}
    audit.record(row, "rule_revision.agree", actor=actor, **facts)


def _activate(row: RuleRevision, actor: Any, *, former: RuleRevision | None) -> None:
    if former is not None:
        RULE_REVISION.advance(former, "retire", actor=actor)
    RULE_REVISION.advance(
        row,
        "activate",
        actor=actor,
        where=Q(first_activator=row.first_activator_id) & ~Q(written_by=actor),
        changes={"activated_by": actor, "activated_at": timezone.now()},
    )


def record_trial(
    revision_id: int, *, posts: int, hits: int, held_now: int, held_with: int, actor: Any
) -> None:
    """Keep what a back-test of a revision foretold. Moderation calls it when one has run."""
    with transaction.atomic():
        row = RuleTrial.objects.create(
            revision_id=revision_id, posts=posts, hits=hits, held_now=held_now,
            held_with=held_with, by=actor, by_name=str(actor),
        )  # fmt: skip
        facts = {"posts": posts, "hits": hits, "held_now": held_now, "held_with": held_with}
        audit.record(row, "rule_revision.try", actor=actor, revision=revision_id, **facts)
