"""The commands an operator runs: sending without a broker, and rotating keys."""

import io
import os
import signal
import subprocess
import sys
import time

import pytest
from django.core.management import call_command

from advocacy.models import WallPost
from config.bootstrap.paths import ROOT
from tests.advocacy.workers import database_url
from tests.factories import advocacy as make


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
