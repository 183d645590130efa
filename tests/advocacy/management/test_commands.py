"""The commands an operator runs: sending without a broker, and rotating keys."""

import io
import os
import signal
import subprocess
import sys
import time

import pytest
from django.core.management import CommandError, call_command

from advocacy.models import WallPost
from config.bootstrap.paths import ROOT
from tests.advocacy.workers import database_url
from tests.factories import advocacy as make
from tests.factories.people import UserFactory


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_deliver_goes_on_until_it_is_told_to_stop() -> None:
    make.approved(text="Avant le départ")
    environment = {"DATABASE_URL": database_url(), "DJANGO_SETTINGS_MODULE": "config.settings.test"}
    command = [sys.executable, "manage.py", "deliver", "--loop"]
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment}) as worker:
        _wait_for(1)
        make.approved(text="Pendant la marche")
        _wait_for(2)

        worker.send_signal(signal.SIGTERM)
        code = worker.wait(timeout=30)

    assert code == 0


def _wait_for(number: int) -> None:
    deadline = time.monotonic() + 60
    while WallPost.objects.count() < number:
        assert time.monotonic() < deadline, "nothing was sent"
        time.sleep(0.05)


@pytest.mark.django_db
def test_rotate_keys_says_how_many() -> None:
    make.AccountFactory()
    said = io.StringIO()

    call_command("rotate_keys", stdout=said)

    assert said.getvalue() == "0 sealed under key 1\n"


def keys(*options: str) -> str:
    out = io.StringIO()
    call_command("audience_keys", *options, stdout=out)
    return out.getvalue()


@pytest.mark.django_db
def test_audience_keys_are_destroyed_by_two_people_and_listed() -> None:
    one, other = UserFactory(admin=True), UserFactory(admin=True)
    keys("--rotate", "--as", one.email)
    keys("--rotate", "--as", one.email)

    keys("--ask", "1", "--reason", "Elle a été vue.", "--as", one.email)
    listed = keys("--agree", "1", "--as", other.email)

    assert [line.split("\t")[-1].split()[0] for line in listed.splitlines()[1:]] == [
        "current",
        "destroyed",
    ]


@pytest.mark.django_db
@pytest.mark.parametrize("options", [("--rotate",), ("--rotate", "--as", "nobody@example.org")])
def test_audience_keys_change_in_somebody_s_name_only(options: tuple[str, ...]) -> None:
    with pytest.raises(CommandError):
        keys(*options)


@pytest.mark.django_db
def test_audience_keys_say_why_not() -> None:
    with pytest.raises(CommandError, match="administrat"):
        keys("--rotate", "--as", UserFactory(lead=True).email)
