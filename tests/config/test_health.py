"""GET /healthz: 200 once everything works, 503 and the reason otherwise."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client

from config import heartbeat

pytestmark = pytest.mark.django_db
MOMENT = "2026-11-21T12:00:00Z"


def test_health_is_good_when_all_processes_beat(client: Client) -> None:
    heartbeat.beat("worker")
    heartbeat.beat("scheduler")

    answer = client.get("/healthz")

    assert answer.status_code == 200
    assert answer.json() == {
        "web": "up", "database": "up", "worker": "up", "scheduler": "up", "problems": [],
    }  # fmt: skip


def test_health_names_a_process_that_never_started(client: Client) -> None:
    heartbeat.beat("scheduler")

    answer = client.get("/healthz")

    assert answer.status_code == 503
    assert answer.json()["problems"] == ["worker: has not started"]


def test_health_names_a_process_that_fell_silent(client: Client) -> None:
    with time_machine.travel(MOMENT, tick=False) as clock:
        heartbeat.beat("worker")
        clock.shift(timedelta(seconds=heartbeat.STALE_SECONDS + 1))
        heartbeat.beat("scheduler")

        answer = client.get("/healthz")

    assert answer.json()["problems"] == ["worker: no sign of life for 21 s"]


def test_health_forgives_a_late_beat(client: Client) -> None:
    with time_machine.travel(MOMENT, tick=False) as clock:
        heartbeat.beat("worker")
        heartbeat.beat("scheduler")
        clock.shift(timedelta(seconds=heartbeat.STALE_SECONDS))

        answer = client.get("/healthz")

    assert answer.status_code == 200


def test_health_is_never_cached(client: Client) -> None:
    assert "no-store" in client.get("/healthz").headers["Cache-Control"]


def test_health_only_reads(client: Client) -> None:
    assert client.post("/healthz").status_code == 405


def test_probe_that_says_not_yet_is_no_error_in_the_log(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    client.get("/healthz")

    assert [record.levelname for record in caplog.records] == ["WARNING"]
