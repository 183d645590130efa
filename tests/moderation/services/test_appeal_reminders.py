"""Reminders of appeals: at half, at four fifths and at the end of their time; none lapses."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core import mail
from pytest_django import DjangoCaptureOnCommitCallbacks

from charter.models import Unit, User
from config.kernel.working_time import WORKING_DAY, working_deadline
from moderation.models import Appeal, LedgerEntry
from moderation.services import appeal_reminders, digests
from moderation.services.appeals import appeal as lodge
from moderation.states import CaseState
from tests.factories.moderation import CaseFactory, DecisionFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

TUESDAY = datetime(2026, 6, 9, 8, 0, tzinfo=UTC)
SATURDAY = datetime(2026, 6, 13, 9, 0, tzinfo=UTC)


@pytest.fixture
def appeal(author: User, reviewer: User) -> Appeal:
    """Give an appeal lodged on a Tuesday morning."""
    with time_machine.travel(TUESDAY, tick=False):
        case = CaseFactory(author=author, state=CaseState.REFUSED)
        DecisionFactory(case=case, kind="refuse", decider=reviewer, note="Non.")
        return lodge(case, actor=author, words="Le mot est du client.")


def after(appeal: Appeal, share: float) -> datetime:
    """Return when this share of the time has passed, and a minute."""
    unit = appeal.case.unit
    place = {"country": unit.country, "zone": unit.time_zone}
    return working_deadline(appeal.lodged_at, share * 2 * WORKING_DAY, **place) + timedelta(
        minutes=1
    )


def swept(at: datetime, run: DjangoCaptureOnCommitCallbacks) -> list[str]:
    """Let the sweep run at an instant; return whom it wrote to."""
    mail.outbox.clear()
    with time_machine.travel(at), run(execute=True):
        appeal_reminders.sweep()
        digests.sweep()
    return sorted(message.to[0] for message in mail.outbox)


def test_nobody_is_reminded_early(
    appeal: Appeal, comms: User, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    assert swept(after(appeal, 0.3), django_capture_on_commit_callbacks) == []


@pytest.mark.parametrize("share", [0.5, 0.8])
def test_those_who_may_decide_are_reminded_once(
    appeal: Appeal,
    comms: User,
    legal: User,
    share: float,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    run, at = django_capture_on_commit_callbacks, after(appeal, share)

    assert swept(at, run) == sorted([comms.email, legal.email])
    assert all(appeal.words not in message.body for message in mail.outbox)
    assert swept(at, run) == []


def test_whoever_decided_before_is_not_asked(
    appeal: Appeal,
    comms: User,
    legal: User,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    DecisionFactory(case=appeal.case, decider=comms, kind="escalate", note="À vous.")

    assert swept(after(appeal, 0.5), django_capture_on_commit_callbacks) == [legal.email]


def test_late_appeal_goes_to_every_lead_and_into_the_ledger(
    appeal: Appeal,
    comms: User,
    legal: User,
    company: Unit,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    other = UserFactory(unit=appeal.case.unit, lead=True)

    written = swept(after(appeal, 1), django_capture_on_commit_callbacks)

    assert written == sorted([comms.email, other.email])
    assert LedgerEntry.objects.filter(action="appeal.late").count() == 1
    appeal.refresh_from_db()
    assert (appeal.state, appeal.case.state) == ("open", "appealed")


def test_nobody_is_written_to_in_their_free_time(
    appeal: Appeal, comms: User, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    Appeal.objects.update(deadline=SATURDAY + timedelta(days=3), reminded=0)

    assert swept(SATURDAY, django_capture_on_commit_callbacks) == []


def test_appeal_never_lapses(
    appeal: Appeal, comms: User, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    swept(TUESDAY + timedelta(days=100), django_capture_on_commit_callbacks)

    appeal.refresh_from_db()
    assert appeal.open
    assert appeal.late
    assert appeal.lateness
