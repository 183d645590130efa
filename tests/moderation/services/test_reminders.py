"""Reminders at half, at four fifths and at the end of a post's working time."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

from config.kernel.working_time import working_deadline
from moderation.deadlines import LIGHT
from moderation.models import Case, Notice
from moderation.services import digests, notices, reminders
from moderation.states import CaseState
from tests.factories.moderation import CaseFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

PLACE = {"country": "FR", "zone": "Europe/Paris"}
TUESDAY = datetime(2026, 6, 9, 7, 0, tzinfo=UTC)  # 9:00 in Paris


def sent(author, at, **fields):
    """Return a light case sent at an instant, due four working hours later."""
    with time_machine.travel(at, tick=False):
        due = working_deadline(at, LIGHT, **PLACE)
        return CaseFactory(author=author, submitted_at=at, deadline=due, **fields)


def swept(at):
    """Let the sweep run at an instant; return what it told to whom."""
    Notice.objects.all().delete()
    with time_machine.travel(at, tick=False):
        reminders.sweep()
    return set(Notice.objects.values_list("happening__event", "person__first_name"))


@pytest.mark.parametrize(
    ("hours", "events"),
    [
        (1.9, set()),
        (2, {("half", "Sophie"), ("half", "Claire")}),
        (3.1, {("half", "Sophie"), ("half", "Claire")}),
        (3.2, {("soon", "Sophie"), ("soon", "Claire")}),
        (4, {("due", "Sophie"), ("late", "Claire")}),
    ],
)
def test_each_share_is_told_to_reviewers_and_lateness_to_leads(
    author, reviewer, comms, outsider, legal, hr, hours, events
):
    sent(author, TUESDAY)

    at = TUESDAY + timedelta(hours=hours)
    assert swept(at) == events
    assert swept(at) == set()


def test_what_was_told_costs_nothing(author, reviewer, django_assert_num_queries):
    at = TUESDAY + timedelta(hours=2)
    sent(author, TUESDAY)
    swept(at)
    with time_machine.travel(at, tick=False), CaptureQueriesContext(connection) as one:
        reminders.sweep()
    for _number in range(3):
        sent(author, TUESDAY)
    swept(at)

    with time_machine.travel(at, tick=False), django_assert_num_queries(len(one)):
        reminders.sweep()
    assert len(one) < 5


def test_leads_are_told_if_a_sweep_broke_off(author, reviewer, comms, monkeypatch):
    sent(author, TUESDAY)
    tell = notices.happen
    monkeypatch.setattr(
        notices, "happen", lambda code, *a, **k: 1 / 0 if code == "late" else tell(code, *a, **k)
    )
    with pytest.raises(ZeroDivisionError):
        swept(TUESDAY + timedelta(hours=4))
    monkeypatch.undo()

    assert swept(TUESDAY + timedelta(hours=4)) == {("due", "Sophie"), ("late", "Claire")}


def test_levels_that_passed_unseen_are_left_out(author, reviewer, comms):
    sent(author, TUESDAY)

    assert swept(TUESDAY + timedelta(days=3)) == {("due", "Sophie"), ("late", "Claire")}
    assert swept(TUESDAY + timedelta(days=4)) == set()


# Two working hours of four are over: on Friday evening that is after the weekend, on the eve of
# 14 July after the holiday, and on the night of the clocks an hour of the night changes nothing.
@pytest.mark.parametrize(
    ("start", "before", "half"),
    [
        ((2026, 6, 12, 15, 0), (2026, 6, 15, 7, 59), (2026, 6, 15, 8, 0)),
        ((2026, 7, 13, 15, 0), (2026, 7, 15, 7, 59), (2026, 7, 15, 8, 0)),
        ((2026, 3, 27, 16, 0), (2026, 3, 30, 7, 59), (2026, 3, 30, 8, 0)),
        ((2026, 10, 23, 15, 0), (2026, 10, 26, 8, 59), (2026, 10, 26, 9, 0)),
    ],
    ids=["weekend", "holiday", "clocks forward", "clocks back"],
)
def test_only_working_time_counts(author, reviewer, start, before, half):
    sent(author, datetime(*start, tzinfo=UTC))

    assert swept(datetime(*before, tzinfo=UTC)) == set()
    assert swept(datetime(*half, tzinfo=UTC)) == {("half", "Sophie")}


def test_what_was_due_long_ago_is_not_told(author, reviewer, comms):
    sent(author, TUESDAY)

    assert swept(TUESDAY + timedelta(days=8)) == set()


def test_reminder_moves_nothing(author, reviewer, comms):
    case = sent(author, TUESDAY)

    swept(TUESDAY + timedelta(days=5))

    assert Case.objects.get(pk=case.pk).state == CaseState.QUEUED


def test_author_and_first_approver_are_not_reminded(author, comms, legal, company):
    writes = UserFactory(first_name="Lou", unit=company, lead=True)
    sent(writes, TUESDAY, first_approver=comms, lane="four_eyes")

    assert swept(TUESDAY + timedelta(days=1)) == {("due", "Paul")} | {("late", "Claire")}


def test_what_was_handed_over_reminds_those_who_have_it(author, reviewer, comms, legal):
    sent(author, TUESDAY, state=CaseState.ESCALATED)

    assert swept(TUESDAY + timedelta(hours=4)) == {("due", "Paul"), ("late", "Claire")}


def test_new_deadline_is_told_anew(author, reviewer):
    case = sent(author, TUESDAY)
    swept(TUESDAY + timedelta(days=1))

    Case.objects.filter(pk=case.pk).update(deadline=TUESDAY + timedelta(days=2))
    assert swept(TUESDAY + timedelta(days=3)) == {("due", "Sophie")}


def test_reminder_of_an_answered_post_is_not_mailed(author, reviewer):
    case = sent(author, TUESDAY)
    swept(TUESDAY + timedelta(hours=4))
    Case.objects.filter(pk=case.pk).update(state=CaseState.APPROVED)

    with time_machine.travel(TUESDAY + timedelta(hours=4, minutes=1), tick=False):
        digests.sweep()
    assert not mail.outbox
