"""One's own calendar of linking again: theirs, of what is linked and ends."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone, translation

from advocacy.models import Account, Grant
from advocacy.services import relinking
from charter.models import User
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
ENDS = datetime(2027, 1, 15, 23, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _networks(settings: Any) -> None:
    settings.NETWORKS_ENABLED = ["practice", "linkedin"]
    settings.NETWORK_APPS = {"linkedin": ("id", "secret", [])}


def linked(owner: User, ends: datetime | None = ENDS, **fields: Any) -> Account:
    account = make.AccountFactory(owner=owner, network="linkedin", **fields)
    Grant.objects.filter(account=account).update(expires_at=ends)
    return account


def days_of(person: User, language: str = "en") -> list[str]:
    with time_machine.travel(ENDS - timedelta(days=50)), translation.override(language):
        text = relinking.calendar(person).decode().replace("\r\n ", "")
    keys = ("SUMMARY", "DTSTART", "UID")
    return [line for line in text.split("\r\n") if line.startswith(keys)]


def test_calendar_has_the_day_of_each_account_in_ones_own_time() -> None:
    person = make.writer()
    account = linked(person, handle="Camille Martin")

    with timezone.override("Europe/Paris"):
        found = days_of(person)

    assert found == [
        f"UID:relink-{account.pk}-20270115@testserver",
        "DTSTART;VALUE=DATE:20270116",
        "SUMMARY:Link Camille Martin again (LinkedIn)",
    ]


def test_calendar_speaks_french() -> None:
    person = make.writer()
    linked(person, handle="Camille")

    assert "SUMMARY:Relier de nouveau Camille (LinkedIn)" in days_of(person, "fr")


def test_calendar_leaves_out_what_does_not_end_and_what_is_over() -> None:
    person = make.writer()
    linked(person, None)
    linked(person, ENDS - timedelta(days=60), handle="over")
    linked(person, broken=True, handle="broken")
    linked(make.writer(), handle="another")

    assert days_of(person) == []


def test_calendar_is_ones_own(client: Any) -> None:
    person, other = make.writer(language="en"), make.writer(language="en")
    linked(person, timezone.now() + timedelta(days=30), handle="Camille")
    client.force_login(other)

    answer = client.get("/en/accounts/calendar.ics")
    page = client.get("/en/accounts/")
    client.force_login(person)

    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert b"Camille" not in answer.content
    assert "calendar.ics" not in page.content.decode()
    assert b"Camille" in client.get("/en/accounts/calendar.ics").content
    assert "calendar.ics" in client.get("/en/accounts/").content.decode()
