from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import Hold, LedgerEntry
from moderation.services import holds
from moderation.services.scopes import Leaving, Scope
from moderation.states import HoldState
from tests.factories.moderation import HoldFactory
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


def tomorrow():
    return timezone.now() + timedelta(days=1)


def stopped(unit, network="practice") -> bool:
    return bool(holds.freezes_now().over(Leaving(unit, network)))


@pytest.fixture
def elsewhere(company):
    return UnitFactory(code="energie", parent=company)


@pytest.mark.parametrize(
    ("scope", "banque", "energie", "other_network"),
    [
        ({}, True, True, True),
        ({"unit": "banque"}, True, False, True),
        ({"unit": "hexalia"}, True, True, True),
        ({"network": "practice"}, True, True, False),
        ({"unit": "energie", "network": "practice"}, False, True, False),
    ],
)
def test_freeze_stops_its_scope_and_nothing_else(
    comms, subsidiary, elsewhere, scope, banque, energie, other_network
):
    unit = UnitFactory(code=scope["unit"]) if "unit" in scope else None
    holds.freeze(
        actor=comms, reason="Accident", review_at=tomorrow(),
        scope=Scope(unit=unit, network=scope.get("network", "")),
    )  # fmt: skip

    assert stopped(subsidiary) is banque
    assert stopped(elsewhere) is energie
    target = elsewhere if energie else subsidiary
    assert stopped(target, network="bluesky") is other_network


def test_freeze_is_in_the_ledger(comms):
    hold = holds.freeze(actor=comms, reason="Accident", review_at=tomorrow())

    entry = LedgerEntry.objects.get(subject_id=str(hold.pk))
    assert (entry.action, entry.actor_id) == ("hold.freeze", comms.pk)


@pytest.mark.parametrize(("reason", "hours"), [("  ", 24), ("Accident", -1)])
def test_freeze_needs_a_reason_and_a_date_to_look_again(comms, reason, hours):
    review_at = timezone.now() + timedelta(hours=hours)

    with pytest.raises(Invalid):
        holds.freeze(actor=comms, reason=reason, review_at=review_at)


def test_moderator_freezes_their_units_only(outsider, subsidiary):
    holds.freeze(actor=outsider, reason="Ici", review_at=tomorrow(), scope=Scope(outsider.unit))

    for unit in (None, subsidiary):
        with pytest.raises(NotAllowed):
            holds.freeze(actor=outsider, reason="Là", review_at=tomorrow(), scope=Scope(unit))


@pytest.mark.parametrize("who", ["author", "hr"])
def test_others_cannot_freeze(request, who):
    user = request.getfixturevalue(who)

    with pytest.raises(NotAllowed):
        holds.freeze(actor=user, reason="Non", review_at=tomorrow(), scope=Scope(user.unit))


def test_release_takes_two_people(comms, legal, subsidiary):
    hold = HoldFactory()
    holds.ask_release(hold, actor=comms)
    assert stopped(subsidiary)
    with pytest.raises(NotAllowed, match="release_by_two"):
        holds.release(hold, actor=comms)

    holds.release(hold, actor=legal)

    assert (hold.state, hold.asked_by, hold.released_by) == (HoldState.RELEASED, comms, legal)
    assert not stopped(subsidiary)


def test_release_nobody_asked_for_is_refused(comms):
    with pytest.raises(WrongState):
        holds.release(HoldFactory(), actor=comms)


def test_release_may_be_declined(comms, legal):
    hold = HoldFactory()
    holds.ask_release(hold, actor=comms)

    holds.keep(hold, actor=legal)

    assert (hold.state, hold.asked_by) == (HoldState.ACTIVE, None)


def test_release_is_not_for_moderators(reviewer):
    with pytest.raises(NotAllowed):
        holds.ask_release(HoldFactory(), actor=reviewer)


def test_release_by_one_person_is_refused_by_the_database():
    hold, person = HoldFactory(), UserFactory()

    with pytest.raises(IntegrityError), transaction.atomic():
        Hold.objects.filter(pk=hold.pk).update(
            state=HoldState.RELEASED, asked_by=person, released_by=person,
            released_at=timezone.now(),
        )  # fmt: skip


def test_passing_the_review_date_lifts_nothing(subsidiary):
    HoldFactory(review_at=timezone.now() - timedelta(days=1))

    assert stopped(subsidiary)
