from datetime import UTC, datetime, timedelta

import pytest

from moderation.services import expiry
from moderation.states import CaseState
from tests.factories.moderation import CaseFactory

pytestmark = pytest.mark.django_db

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.mark.parametrize("state", ["queued", "claimed", "escalated"])
def test_sweep_expires_what_nobody_answered_for_a_working_week(author, state):
    traits = {} if state == "queued" else {state: True}
    case = CaseFactory(author=author, deadline=MONDAY, **traits)

    assert expiry.sweep(MONDAY + timedelta(days=7) - timedelta(minutes=1)) == 0
    assert expiry.sweep(MONDAY + timedelta(days=7)) == 1

    case.refresh_from_db()
    assert (case.state, case.claimed_by) == (CaseState.EXPIRED, None)


def test_sweep_never_publishes(author):
    cases = [CaseFactory(author=author, deadline=MONDAY) for _ in range(3)]

    expiry.sweep(MONDAY + timedelta(days=60))

    for case in cases:
        case.refresh_from_db()
        assert case.state == CaseState.EXPIRED
        assert not case.decisions.exists()


def test_late_case_stays_on_the_desk(author):
    case = CaseFactory(author=author, deadline=MONDAY)

    expiry.sweep(MONDAY + timedelta(days=1))

    case.refresh_from_db()
    assert case.state == CaseState.QUEUED
