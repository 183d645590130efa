"""Real worker processes, quick to start and to kill: a server that forks them ready-made."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from config.bootstrap.paths import ROOT

SERVER = """
import os, signal, sys
import django
django.setup()
from django.core.management import call_command
from django.db import connections
import advocacy.services.delivery
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        os.setsid()
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        sys.stdout = open(os.devnull, "w")
        call_command("deliver")
        os._exit(0)
    print(child, flush=True)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Workers:
    """Starts one worker at a time; each is a process of its own that runs `manage.py deliver`."""

    def __init__(self, server: "subprocess.Popen[str]") -> None:
        self._server = server

    def start(self) -> int:
        """Start a worker; its process id."""
        assert self._server.stdin
        assert self._server.stdout
        self._server.stdin.write("\n")
        self._server.stdin.flush()
        return int(self._server.stdout.readline())

    def wait(self) -> int:
        """Wait for the worker's end; its exit code, negative for a signal."""
        assert self._server.stdout
        return int(self._server.stdout.readline())

    def kill(self, pid: int) -> int:
        """SIGKILL it: no handler, no clean-up, as when a machine dies."""
        os.kill(pid, signal.SIGKILL)
        return self.wait()


@contextmanager
def workers(**environment: str) -> Iterator[Workers]:
    """Workers on the test's own database."""
    settings = {"DATABASE_URL": database_url(), "DJANGO_SETTINGS_MODULE": "config.settings.test"}
    server = subprocess.Popen(
        [sys.executable, "-c", SERVER],
        cwd=ROOT,
        env={**os.environ, **settings, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with server:
        yield Workers(server)
        assert server.stdin
        server.stdin.close()


def database_url() -> str:
    """The address of the database this test runs on."""
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    return f"{os.environ['DATABASE_URL'].rpartition('/')[0]}/{name}"
