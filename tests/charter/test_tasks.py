"""Background work: every scheduled task exists, and a new text asks for a sweep at once."""

import contextlib
from datetime import UTC, datetime
from queue import Empty
from typing import Any

import pytest
import time_machine

from charter import tasks
from charter.models import Campaign, Reminder, User
from config.celery import app
from tests.factories.charter import VersionFactory

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 11, 23, 10, tzinfo=UTC)


def asked_of_workers() -> set[str]:
    """Return the names of the tasks that wait in the broker, and take them out."""
    names = set()
    with app.connection_for_read() as broker, contextlib.suppress(Empty):
        waiting = broker.SimpleQueue("celery")
        while True:
            message = waiting.get(block=False)
            message.ack()
            names.add(message.headers["task"])
    return names


def test_every_scheduled_task_exists() -> None:
    app.loader.import_default_modules()

    planned = {entry["task"] for entry in app.conf.beat_schedule.values()}

    assert not planned - set(app.tasks)


def test_campaigns_are_scheduled() -> None:
    planned = {entry["task"] for entry in app.conf.beat_schedule.values()}

    assert {"charter.open_campaigns", "charter.follow_campaigns", "charter.send_notices"} <= planned


def test_text_in_force_asks_for_a_sweep(
    author: User, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        VersionFactory()

    assert "charter.open_campaigns" in asked_of_workers()


def test_tasks_open_campaigns_and_remind(author: User, mailoutbox: list[Any]) -> None:
    with time_machine.travel(MONDAY, tick=False):
        VersionFactory()
        tasks.open_campaigns()
        tasks.follow_campaigns()
        tasks.send_notices()

    assert Campaign.objects.count() == 1
    assert [mail.to for mail in mailoutbox] == [[author.email]]
    assert Reminder.objects.get().sent_at == MONDAY
