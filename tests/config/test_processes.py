"""The processes of `make run` come back when killed, and none outlives its manager."""

import os
import shutil
import signal
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from config.bootstrap import memory, processes
from tests import database
from tests.services.process import free_port

pytestmark = pytest.mark.slow
SIGNS = ["gunicorn: master", "MainProcess", "ForkPoolWorker", "celery beat"]


class Site:
    def __init__(self, manager: subprocess.Popen[bytes], port: int) -> None:
        self.manager = manager
        self.url = f"http://127.0.0.1:{port}"

    def processes(self, sign: str = "") -> list[memory.Process]:
        return [p for p in memory.descendants(os.getpid()) if sign in p.command]

    def answers(self) -> bool:
        try:
            return urllib.request.urlopen(f"{self.url}/healthz", timeout=5).status == 200
        except OSError:
            return False


def eventually(condition: Callable[[], bool], seconds: float = 60) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.2)
    return True


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    shutil.copyfile(database.sqlite_template(), tmp_path / "db.sqlite3")
    (tmp_path / "broker/queue").mkdir(parents=True)
    (tmp_path / "broker/control").mkdir()
    port = free_port()
    monkeypatch.setattr(processes, "VAR", tmp_path)
    monkeypatch.setenv("VAR_DIR", str(tmp_path))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'db.sqlite3'}")
    monkeypatch.setenv("BROKER_URL", "filesystem://")
    monkeypatch.setenv("ALLOWED_HOSTS", "127.0.0.1")
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "config.settings.dev")
    with processes.running(port) as manager:
        running = Site(manager, port)
        processes.wait_until_healthy(manager, running.url)
        yield running


def test_processes_come_back_when_killed(site: Site) -> None:
    for sign in SIGNS:
        assert eventually(lambda sign=sign: bool(site.processes(sign))), sign
        victim = site.processes(sign)[0]
        os.kill(victim.pid, signal.SIGKILL)

        assert eventually(lambda pid=victim.pid: memory.read(pid) is None), sign
        assert eventually(lambda sign=sign: bool(site.processes(sign))), sign

    assert eventually(site.answers)


def test_processes_do_not_outlive_a_killed_manager(site: Site) -> None:
    left = site.processes()
    site.manager.kill()

    assert len(left) >= len(SIGNS)
    assert eventually(lambda: not [p for p in left if still_runs(p)])


def still_runs(process: memory.Process) -> bool:
    now = memory.read(process.pid)
    return now is not None and now.command == process.command


def test_processes_that_cannot_start_leave_their_last_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "VAR", tmp_path)
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "config.settings.nowhere")
    port = free_port()

    with (
        processes.running(port) as manager,
        pytest.raises(processes.Refusal, match=r"No module named 'config\.settings\.nowhere'"),
    ):
        processes.wait_until_healthy(manager, f"http://127.0.0.1:{port}")
