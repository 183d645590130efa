"""Propose a weaker form of a rule that is wrong too often; another person activates it, as always.

A demotion changes how much a rule weighs and nothing else, so what was said of its words (why it
may touch protected speech) goes on with it.
"""

from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Max

from charter.models import Rule, RuleRevision
from charter.rules import Mode, Severity
from charter.services import rules
from charter.states import RevisionState
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, Stale, WrongState

WEAKER = (Mode.SHADOW, Mode.ADVISE, Mode.ENFORCE)


def demote(code: str, *, severity: int, mode: str, actor: Any) -> RuleRevision:
    """Propose the active revision of a rule with less weight.

    Raises WrongState without an active revision or while another proposal waits, Invalid when
    this would not be weaker, or would be stronger in one of the two.
    """
    if not rules.may_write(actor):
        raise NotAllowed("rule.writers_only")
    rule = Rule.objects.filter(code=code).first()
    active = rule.revisions.filter(state=RevisionState.ACTIVE).first() if rule else None
    if rule is None or active is None:
        raise WrongState("rule.not_active", rule=code)
    if rule.revisions.filter(state=RevisionState.DRAFT, number__gt=active.number).exists():
        raise WrongState("rule.proposal_waits", rule=code)
    _require_weaker(active, severity, mode)
    columns = {name: getattr(active, name) for name in rules.COPIED}
    columns |= {"severity": severity, "mode": mode}
    last = rule.revisions.aggregate(last=Max("number"))["last"]
    try:
        with transaction.atomic():
            row = RuleRevision.objects.create(
                **columns, rule=rule, number=last + 1, written_by=actor
            )
            audit.record(row, "rule_revision.demote", actor=actor, rule=code, number=row.number)
    except IntegrityError as error:
        raise Stale("rule.newer_revision", number=last + 1) from error
    return row


def _require_weaker(active: RuleRevision, severity: int, mode: str) -> None:
    if mode not in WEAKER or severity not in list(Severity):
        raise Invalid("rule.not_weaker")
    before = (active.severity, WEAKER.index(Mode(active.mode)))
    after = (severity, WEAKER.index(Mode(mode)))
    if after == before or after[0] > before[0] or after[1] > before[1]:
        raise Invalid("rule.not_weaker")
