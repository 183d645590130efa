"""What supervision needs: a works council that was heard, lots, regimes, questions."""

from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone

from charter.models import Proof, Unit, User
from moderation.models import Case, Lot, PostReview, RegimeChange, Screening, TrustContest
from moderation.services import sampling
from moderation.states import Lane, RegimeState
from moderation.trust import Situation, Tier
from tests.factories.moderation import CaseFactory, charter_in_force
from tests.factories.people import UserFactory


def heard(unit: Unit) -> Proof:
    """Put the works council's opinion on record for an entity, for the text in force."""
    clerk = UserFactory(unit=unit, hr=True)
    return Proof.objects.create(
        version=charter_in_force(), unit=unit, kind="works_council", outcome="favourable",
        dated_on=timezone.localdate(), file=ContentFile(b"%PDF-1.4", "avis.pdf"),
        file_name="avis.pdf", sha256="0" * 64, recorded_by=clerk, recorded_name=str(clerk),
        counts=True,
    )  # fmt: skip


def left(author: User, *, tier: Tier = Tier.T1, selected: bool | None = None, **fields: Any) -> Lot:
    """Return the lot of a post that left directly; `selected` goes round the draw."""
    case = CaseFactory(author=author, approved=True, lane=Lane.DIRECT, severity=0, **fields)
    return lot_of(case, tier=tier, selected=selected)


def lot_of(case: Case, *, tier: Tier = Tier.T1, selected: bool | None = None) -> Lot:
    """Draw the lot of a case, or set it."""
    period = sampling.period_at(case.submitted_at)
    key = sampling.key_of(period)
    nothing = Screening(case=case, verdict={"findings": [], "gates": []})
    lot = sampling.lot_for(case, nothing, Situation(tier), period=period, key=key)
    lot.selected = lot.selected if selected is None else selected
    lot.save()
    if lot.selected:
        sampling.review_of(lot, case).save()
    return lot


def check(author: User, **fields: Any) -> PostReview:
    """Return a post that left directly and waits to be looked at."""
    return left(author, selected=True, **fields).review


def regime(unit: Unit, key: str) -> RegimeChange:
    """Return a regime that two people set."""
    one, other = UserFactory(unit=unit, legal=True), UserFactory(unit=unit, legal=True)
    return RegimeChange.objects.create(
        unit=unit, key=key, reason="Contrôle de l’ACPR", state=RegimeState.CONFIRMED,
        proposed_by=one, proposed_name=str(one), answered_by=other, answered_name=str(other),
        answered_at=timezone.now(),
    )  # fmt: skip


def question(person: User) -> TrustContest:
    """Return somebody's open question about how their posts are read."""
    return TrustContest.objects.create(person=person, unit=person.unit, words="Pourquoi relue ?")
