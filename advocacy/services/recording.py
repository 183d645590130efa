"""Writing down what came of attempts, a group at a time, and telling people."""

import logging
from itertools import groupby

from django.db import transaction

from advocacy.models import Delivery
from advocacy.services import accounts, meter, notices
from advocacy.services.attempts import Result
from advocacy.services.claims import WORKER
from advocacy.services.outcomes import Outcome
from advocacy.states import DELIVERY

log = logging.getLogger(__name__)


def record(results: list[Result]) -> None:
    """Store what came of a group of attempts in one transaction, then tell whom it concerns."""
    ordered = sorted(results, key=lambda result: result[1].action)
    with transaction.atomic():
        stored = {
            pk
            for action, group in groupby(ordered, key=lambda result: result[1].action)
            for pk in _store(action, list(group))
        }
        for claim, outcome in results:
            if claim.delivery.pk in stored:
                problem = str(outcome.changes.get("problem", ""))
                meter.charge_attempt(claim.delivery, outcome.action, problem)
    for claim, outcome in results:
        if claim.delivery.pk in stored:
            _tell(claim.delivery, outcome)
        else:
            log.warning("delivery %s: its lease was taken over", claim.delivery.pk)


def _store(action: str, results: list[Result]) -> list[int]:
    """One move for all of them, of those still ours: a lease taken over is not written on."""
    leases = {claim.lease for claim, _ in results}
    changes = {claim.delivery.pk: outcome.changes for claim, outcome in results}
    ours = Delivery.objects.filter(lease_until__in=leases)
    moved = DELIVERY.advance_each(ours, action, actor=WORKER, changes=changes)
    return [row.pk for row in moved]


def _tell(delivery: Delivery, outcome: Outcome) -> None:
    if outcome.account_problem:
        # Its notice says that posts wait: one is enough.
        accounts.mark_broken(delivery.account, outcome.account_problem, actor=WORKER)
    elif outcome.action == "fail":
        notices.not_sent(delivery)
