"""Looking afterwards: which direct posts are read again, by a lot that nobody can choose.

The key of a month is drawn at random, sealed, and its SHA-256 written to the ledger before the
first post of the month; the key is shown when the month is over. A post is looked at when
HMAC-SHA256(key, "case:digest") / 2^256 lies below the rate of its stratum, its author's tier in
their regime. In between nobody can foresee it, and afterwards everybody can compute it again.
"""

import hashlib
import hmac
import secrets
from datetime import UTC, date, datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from charter import public as charter
from config.kernel import audit
from config.kernel.audit import SystemActor
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation import policies, vault
from moderation.models import Case, Lot, PostReview, SamplingPeriod, Screening
from moderation.states import CHECK, CheckState
from moderation.trust import Situation

LOTS = SystemActor("lots")
KEY_BYTES = 32
# The gate by which a rule set may ask for more looks (G6).
GATE = "G6"


def month_of(at: datetime) -> date:
    """Return the first day of the month of an instant, UTC."""
    return at.astimezone(UTC).date().replace(day=1)


def period_at(at: datetime) -> SamplingPeriod:
    """Return the period of an instant; the first who asks opens it, and commits to its key."""
    month = month_of(at)
    found = SamplingPeriod.objects.filter(month=month).first()
    if found is not None:
        return found
    row, _ = new_period(month)
    facts = {"month": str(row), "commitment": row.commitment}
    try:
        with transaction.atomic():
            row.save()
            audit.record(row, "sampling.commit", actor=LOTS, **facts)
    except IntegrityError:  # somebody else opened it in this moment
        return SamplingPeriod.objects.get(month=month)
    return row


@sensitive_variables("key")
def new_period(month: date) -> tuple[SamplingPeriod, bytes]:
    """Return a month's period, not stored yet, and its key."""
    key = secrets.token_bytes(KEY_BYTES)
    sealed, commitment = vault.seal(key, purpose=_purpose(month)), hashlib.sha256(key).hexdigest()
    return SamplingPeriod(month=month, sealed=sealed, commitment=commitment), key


def reveal_due(now: datetime | None = None) -> int:
    """Show the keys of the months that are over; return how many."""
    current, shown = month_of(now or timezone.now()), 0
    for row in SamplingPeriod.objects.filter(month__lt=current, revealed=""):
        key = key_of(row).hex()
        with transaction.atomic():
            fresh = SamplingPeriod.objects.filter(pk=row.pk, revealed="")
            if fresh.update(revealed=key, revealed_at=timezone.now()):
                audit.record(row, "sampling.reveal", actor=LOTS, month=str(row), key=key)
                shown += 1
    return shown


@sensitive_variables()
def key_of(period: SamplingPeriod) -> bytes:
    """Return a period's key, from what was shown or from under its seal."""
    if period.revealed:
        return bytes.fromhex(period.revealed)
    return vault.unseal(bytes(period.sealed), purpose=_purpose(period.month))


def _purpose(month: date) -> str:
    return f"sampling/{month:%Y-%m}"


@sensitive_variables("key")
def is_drawn(key: bytes, case_id: int, digest: str, rate: int) -> bool:
    """Say whether a post's lot lies below a rate in thousandths. Whole numbers: no rounding."""
    lot = hmac.digest(key, f"{case_id}:{digest}".encode(), hashlib.sha256)
    return int.from_bytes(lot) * 1000 < rate << 256


def draw(case: Case, screening: Screening, situation: Situation) -> Lot | None:
    """Draw the lot of a post that leaves directly, in the caller's transaction.

    None where nobody may look afterwards: in France not before the works council was heard.
    """
    if not charter.consulted(case.unit):
        return None
    period = period_at(case.submitted_at)
    lot = lot_for(case, screening, situation, period=period, key=key_of(period))
    lot.save()
    if lot.selected:
        review_of(lot, case).save()
    return lot


@sensitive_variables("key")
def lot_for(
    case: Case, screening: Screening, situation: Situation, *, period: SamplingPeriod, key: bytes
) -> Lot:
    """Return the lot of a case, not stored yet."""
    rate = situation.regime.rate(situation.tier)
    return Lot(
        period=period,
        case=case,
        tier=int(situation.tier),
        regime=situation.regime.name,
        rate=rate,
        selected=is_drawn(key, case.pk, case.digest, rate) or GATE in screening.codes(),
    )


def review_of(lot: Lot, case: Case) -> PostReview:
    """Return the look that a drawn lot asks for, not stored yet."""
    return PostReview(lot=lot, author_id=case.author_id, unit_id=case.unit_id)


def waiting(user: Any) -> QuerySet[PostReview]:
    """Return what this person may look at, what left first before the rest; never their own."""
    units = charter.units_for(user, *policies.REVIEWERS)
    rows = PostReview.objects.filter(unit__in=units, state=CheckState.WAITING)
    return rows.exclude(author=user).select_related("lot__case__author", "unit").order_by("pk")


def visible(user: Any) -> QuerySet[PostReview]:
    """Return the looks of this person's units, those that are over among them; never their own."""
    units = charter.units_for(user, *policies.REVIEWERS)
    rows = PostReview.objects.filter(unit__in=units).exclude(author=user)
    return rows.select_related("lot__case__author", "lot__case__unit", "unit")


def find_fine(review: PostReview, *, actor: Any) -> None:
    """Say that it was right to let the post leave."""
    _find(review, "find_fine", actor, {})


def find_miss(review: PostReview, *, actor: Any, reason: str, clause_id: str = "") -> None:
    """Say that a person should have read it first, and what the rules should have seen.

    It counts for the miss rate. Nothing happens to its author: their tier does not know of it.
    """
    if not reason.strip():
        raise Invalid("check.reason")
    _find(review, "find_miss", actor, {"reason": reason.strip(), "clause_id": clause_id})


def _find(review: PostReview, action: str, actor: Any, changes: dict[str, Any]) -> None:
    if review.author_id == actor.pk:
        raise NotAllowed("moderation.own_post")
    if not charter.has_role(actor, *policies.REVIEWERS, unit=review.unit):
        raise NotAllowed("moderation.not_yours")
    signed = {"looked_by": actor, "looked_name": str(actor), "looked_at": timezone.now()}
    try:
        CHECK.advance(
            review, action, actor=actor, where=~Q(author=actor), changes={**signed, **changes},
            data={"case": review.lot.case_id, "clause": changes.get("clause_id", "")},
        )  # fmt: skip
    except WrongState as error:
        raise WrongState("check.looked_at") from error
