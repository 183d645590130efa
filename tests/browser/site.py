"""The whole product, running: web, worker and scheduler on a small company of their own."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from config.bootstrap.paths import ROOT
from tests import database
from tests.counterparts.pds import Pds
from tests.services.process import Unavailable, free_port, scratch, server

PROGRAMS = Path(sys.executable).parent
FOLDERS = ("log", "mail", "media", "private", "static", "broker/queue", "broker/control")
START_SECONDS = 240
PASSWORD = "portevoix-demo"
CELERY = ("celery", "--app", "config.celery")
QUIET = ("--without-gossip", "--without-mingle", "--without-heartbeat")
PROCESSES = {
    "web": ("gunicorn", "--config", "python:config.server", "config.wsgi"),
    "worker": (*CELERY, "worker", "--concurrency", "1", *QUIET),
    "scheduler": (*CELERY, "beat", "--pidfile", ""),
}


@dataclass(frozen=True)
class Site:
    """Where it runs, the sessions of its people, and the AT Protocol server beside it."""

    url: str
    folder: Path
    environment: Mapping[str, str]
    sessions: Mapping[str, str]
    pds: Pds

    def manage(self, *words: str) -> str:
        """Run a command of manage.py; return what it printed."""
        return _run([sys.executable, ROOT / "manage.py", *words], self.environment)

    def read_networks(self) -> None:
        """Ask the worker for today's readings, as the scheduler does every six hours."""
        _run([PROGRAMS / "celery", *CELERY[1:], "call", "advocacy.read_networks"], self.environment)

    def fill_queue(self, number: int) -> None:
        """Put as many light posts in the queue, the first to be decided before all others."""
        _run([sys.executable, "-m", "tests.browser.seed", f"--queue={number}"], self.environment)

    def case_of(self, text: str) -> tuple[dict[str, Any], str]:
        """Return content and digest of the newest case with that text, as the database has them."""
        with sqlite3.connect(f"file:{self.folder / 'db.sqlite3'}?mode=ro", uri=True) as database:
            rows = database.execute("SELECT content, digest FROM moderation_case ORDER BY id DESC")
            found = ((json.loads(content), digest) for content, digest in rows.fetchall())
        return next(pair for pair in found if pair[0]["text"] == text)

    def mails(self) -> str:
        """Return all mail written so far."""
        return "\n".join(path.read_text() for path in sorted((self.folder / "mail").iterdir()))


@contextmanager
def running(pds: Pds, *, whole_demo: bool = False) -> Iterator[Site]:
    """Make a small company, or the whole demo, and run the three processes; stop them always."""
    with ExitStack() as stack:
        folder = stack.enter_context(scratch("browser"))
        environment = _environment(folder, pds)
        _prepare(folder, environment, whole_demo=whole_demo)
        for name, command in PROCESSES.items():
            words = [PROGRAMS / command[0], *command[1:]]
            log = folder / "log" / f"{name}.log"
            stack.enter_context(server(words, log=log, env=environment, cwd=ROOT))
        url = f"http://127.0.0.1:{environment['PORT']}"
        _wait_until_healthy(url, folder)
        sessions = json.loads((folder / "sessions.json").read_text())
        yield Site(url, folder, environment, sessions, pds)


def _environment(folder: Path, pds: Pds) -> dict[str, str]:
    port = free_port()
    return {
        "VAR_DIR": str(folder),
        "DJANGO_SETTINGS_MODULE": "config.settings.dev",
        "DATABASE_URL": f"sqlite:///{folder / 'db.sqlite3'}",
        "BROKER_URL": "filesystem://",
        "REDIS_URL": "-",
        "PORT": str(port),
        "BASE_URL": f"http://127.0.0.1:{port}",
        "WEB_CONCURRENCY": "1",
        # Long enough to take a decision back, short enough to wait for what follows.
        "UNDO_SECONDS": "4",
        "OUTBOUND_ALLOWED_PRIVATE": ",".join(sorted(pds.allowed_private)),
        "BLUESKY_PLC": pds.plc,
        # A bare AT Protocol server: nobody counts, nobody lists followers.
        "BLUESKY_APPVIEW": "-",
        # The company gives accounts there, too.
        "BRANDED_PDS_HOST": pds.host,
        "BRANDED_PDS_ADMIN_PASSWORD": pds.admin_password,
        "BRANDED_HANDLE_DOMAIN": "test",
        "BRANDED_MAIL_DOMAIN": "example.org",
    }


def _prepare(folder: Path, environment: Mapping[str, str], *, whole_demo: bool) -> None:
    for name in FOLDERS:
        (folder / name).mkdir(parents=True, exist_ok=True)
    shutil.copyfile(database.sqlite_template(), folder / "db.sqlite3")
    python = sys.executable
    # Links are enough here, and nothing is compressed: the storage of the tests does neither.
    plain = {**environment, "DJANGO_SETTINGS_MODULE": "config.settings.test"}
    _run([python, ROOT / "manage.py", "collectstatic", "--no-input", "--link", "-v0"], plain)
    size = ["--whole-demo"] if whole_demo else []
    settled = {**environment, "UNDO_SECONDS": "0"}
    _run([python, "-m", "tests.browser.seed", folder / "sessions.json", *size], settled)


def _run(command: list[str | Path], environment: Mapping[str, str]) -> str:
    """Run a command to its end; fail with what it said."""
    words = [str(word) for word in command]
    own = {**os.environ, **environment}
    done = subprocess.run(words, cwd=ROOT, env=own, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unavailable(f"{words} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def _wait_until_healthy(url: str, folder: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    problem = ""
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{url}/healthz", timeout=5):
                return
        except urllib.error.HTTPError as error:
            problem = error.read().decode(errors="replace")
        except OSError as error:
            problem = str(error)
        time.sleep(0.3)
    logs = {path.name: path.read_text()[-1500:] for path in (folder / "log").iterdir()}
    raise Unavailable(f"{url} did not come up: {problem}\n{json.dumps(logs, indent=1)}")
