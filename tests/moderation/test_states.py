"""Every action from every state: allowed, it writes one event; forbidden, it writes nothing."""

import pytest
from django.core.management import call_command
from django.utils import timezone

from config.kernel.audit import SystemActor
from config.kernel.errors import WrongState
from moderation.models import BackTest, LedgerEntry
from moderation.states import (
    APPEAL,
    BACKTEST,
    CASE,
    CLOSED,
    HOLD,
    OPEN,
    WAITING,
    CaseState,
    HoldState,
)
from tests.factories.moderation import AppealFactory, CaseFactory, HoldFactory
from tests.factories.people import UserFactory

ROBOT = SystemActor("test")


def _row(machine, state):
    if machine is CASE:
        return CaseFactory(state=state)
    if machine is APPEAL:
        return AppealFactory(answered=True, state=state)
    if machine is BACKTEST:
        over = {"finished_at": timezone.now(), "seconds": 1.0}
        return BackTest.objects.create(
            code="R20", rule={}, state=state, asked_by=UserFactory(), **over
        )
    row = HoldFactory(state=HoldState.RELEASE_ASKED, asked_by=UserFactory())
    changes = {"released_by": UserFactory(), "released_at": row.set_at, "state": state}
    type(row).objects.filter(pk=row.pk).update(**changes)
    row.refresh_from_db()
    return row


MOVES = [
    pytest.param(machine, action, state, id=f"{machine.name}.{action}-{state}")
    for machine in (CASE, APPEAL, HOLD, BACKTEST)
    for action in machine.table
    for state in machine.states.values
]


@pytest.mark.django_db
@pytest.mark.parametrize(("machine", "action", "state"), MOVES)
def test_move_follows_the_table(machine, action, state):
    row = _row(machine, state)

    if machine.allows(action, state):
        machine.advance(row, action, actor=ROBOT)
        assert row.state == machine.table[action][1]
        assert LedgerEntry.objects.get().action == f"{machine.name}.{action}"
        return
    with pytest.raises(WrongState):
        machine.advance(row, action, actor=ROBOT)
    row.refresh_from_db()
    assert (row.state, LedgerEntry.objects.count()) == (state, 0)


def test_groups_cover_every_state_once():
    assert set(OPEN) | set(CLOSED) == set(CaseState)
    assert not set(OPEN) & set(CLOSED)
    assert set(WAITING) < set(OPEN)


def test_printed_tables_are_current():
    call_command("states", "--check")
