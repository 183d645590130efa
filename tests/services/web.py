"""The product as it is installed (gunicorn), on the database of the test that asks."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection

from charter.models import User
from config.bootstrap.memory import descendants
from config.bootstrap.paths import ROOT
from tests.services.process import free_port, scratch, server, wait_for_port

CSRF = "b" * 32


class Served(NamedTuple):
    """Where it answers, and the process that starts its workers."""

    port: int
    master: int

    def kill_a_worker(self) -> None:
        """End one of its workers in the middle of whatever it does; the master starts another."""
        for worker in descendants(self.master)[:1]:
            os.kill(worker.pid, signal.SIGKILL)


@contextmanager
def site(application: str = "config.wsgi", **environment: str) -> Iterator[Served]:
    """Serve an application from the PostgreSQL of this connection."""
    known = connection.settings_dict
    database = f"{known['USER']}@{known['HOST']}:{known['PORT']}/{known['NAME']}"
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "--config", "python:config.server", application]
    with scratch("site") as folder:
        log = folder / "log"
        env = {"DATABASE_URL": f"postgresql://{database}", "PORT": str(port),
               "VAR_DIR": str(folder), **environment}  # fmt: skip
        with server(command, log=log, env=env, cwd=ROOT) as process:
            wait_for_port(process, port, log, 60)
            yield Served(port, process.pid)


def signed_in(person: User) -> dict[str, str]:
    """Return the headers of a browser in which this person is signed in."""
    store = SessionStore()
    store[SESSION_KEY] = str(person.pk)
    store[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    store[HASH_SESSION_KEY] = person.get_session_auth_hash()
    store.create()
    return {
        "Content-Type": "application/x-www-form-urlencoded",
        "Cookie": f"{settings.SESSION_COOKIE_NAME}={store.session_key}; "
        f"{settings.CSRF_COOKIE_NAME}={CSRF}",
        "X-CSRFToken": CSRF,
    }
