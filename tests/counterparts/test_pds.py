"""The counterpart itself: what `make pds` prints, ports, and nothing left behind."""

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.bootstrap.paths import ROOT
from tests.counterparts.pds import Pds

pytestmark = pytest.mark.counterpart


@pytest.fixture
def command(pds: Pds, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """`make pds` running, and what it printed. Packages are there: `pds` has seen to it."""
    running = subprocess.Popen(
        [sys.executable, "-m", "tests.counterparts.pds"],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout
    printed = ""
    while "listRecords" not in printed:
        printed += running.stdout.readline()
    yield running, printed
    running.kill()
    running.wait()
    running.stdout.close()


def told(printed: str, name: str) -> str:
    """A value of the card."""
    found = re.search(rf"^ *{name} +(\S+)$", printed, re.MULTILINE)
    assert found
    return found[1]


def listens(port: int) -> bool:
    """Whether somebody answers there."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


def test_command_prints_an_account_that_works(
    pds: Pds, command: tuple[subprocess.Popen[str], str]
) -> None:
    running, printed = command
    asked = {"identifier": told(printed, "handle"), "password": told(printed, "app password")}

    session = pds.call("com.atproto.server.createSession", asked, host=told(printed, "server"))

    assert session["did"] == told(printed, "DID")
    running.send_signal(signal.SIGINT)
    assert running.wait(20) == 0


def test_servers_end_with_a_command_that_is_killed(
    command: tuple[subprocess.Popen[str], str],
) -> None:
    running, printed = command
    ports = [int(port) for port in set(re.findall(r"localhost:(\d+)", printed))]
    assert all(listens(port) for port in ports)

    running.kill()

    deadline = time.monotonic() + 20
    while any(listens(port) for port in ports) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(listens(port) for port in ports)


def test_restart_waits_for_a_port_somebody_borrowed(pds: Pds) -> None:
    account = pds.create_account()
    pds.kill()
    borrowed = socket.socket()
    borrowed.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    borrowed.bind(("127.0.0.1", int(pds.host.rpartition(":")[2])))
    borrowed.listen()
    threading.Timer(1.5, borrowed.close).start()

    pds.restart()

    assert pds.records(account.did) == []
