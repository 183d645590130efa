"""A migrated database for tests, made once and copied: migrations alone take ten seconds.

The template is keyed by a hash over every migration, so it is never stale. A test that commits
gets its database back from the template afterwards: Django's flush would take the rows that
migrations wrote (Wagtail's root page and locales), and append-only tables refuse it.
"""

import fcntl
import functools
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.apps import apps
from django.db import connection
from django.test import TransactionTestCase

from config.bootstrap.paths import ROOT

TEMPLATES = ROOT / "var" / "test-templates"
KEPT = 4  # sessions of other branches, or on the next Wagtail, may be using theirs


def is_sqlite() -> bool:
    """Tell which of the two databases this session runs on."""
    return connection.vendor == "sqlite"


@functools.cache
def key() -> str:
    """Return a hash over all migrations of all apps, and over the triggers they install."""
    digest = hashlib.sha256()
    for app in apps.get_app_configs():
        folder = Path(app.path)
        # What migrations install, and what the pages' app sets up after them.
        others = [folder / name for name in ("triggers.py", "setup.py")]
        found = [*folder.glob("migrations/*.py"), *(path for path in others if path.exists())]
        for path in sorted(found):
            digest.update(f"{app.label}/{path.name}\0".encode() + path.read_bytes())
    digest.update((ROOT / "config/kernel/triggers.py").read_bytes())
    return digest.hexdigest()[:16]


def prepare(worker: str) -> None:
    """Point the test settings of the default connection at a copy of the template."""
    tests = connection.settings_dict["TEST"]
    if is_sqlite():
        template = sqlite_template()
        own = Path(os.environ["VAR_DIR"]) / f"test-{worker}-{os.getpid()}.sqlite3"
        shutil.copyfile(template, own)
        tests["NAME"] = str(own)
    else:
        tests["TEMPLATE"] = postgres_template()
    TransactionTestCase._fixture_teardown = lambda self: restore()


def restore() -> None:
    """Give the test database back the content of the template."""
    name = connection.settings_dict["NAME"]
    connection.close()
    if is_sqlite():
        for suffix in ("-wal", "-shm"):
            Path(f"{name}{suffix}").unlink(missing_ok=True)
        shutil.copyfile(sqlite_template(), name)
        return
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE "{postgres_template()}"')


@functools.cache
def sqlite_template() -> Path:
    """Return a migrated SQLite file, made when it does not exist yet; copy it, do not open it."""
    template = TEMPLATES / f"{key()}.sqlite3"
    with _alone():
        if not template.exists():
            by_age = sorted(TEMPLATES.glob("*.sqlite3"), key=lambda path: path.stat().st_mtime)
            for old in by_age[:-KEPT]:
                old.unlink()
            draft = template.with_suffix(".new")
            _migrate(f"sqlite:///{draft}")
            draft.rename(template)
    return template


@functools.cache
def postgres_template() -> str:
    """Return the name of a migrated PostgreSQL database to use as TEMPLATE."""
    name = f"template_{key()}"
    base = os.environ["DATABASE_URL"].rpartition("/")[0]
    with _alone(), connection._nodb_cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
        if not cursor.fetchone():
            draft = f"{name}_new"
            cursor.execute(f'DROP DATABASE IF EXISTS "{draft}"')
            cursor.execute(f'CREATE DATABASE "{draft}"')
            _migrate(f"{base}/{draft}")
            cursor.execute(f'ALTER DATABASE "{draft}" RENAME TO "{name}"')
    return name


def _migrate(url: str) -> None:
    command = [
        sys.executable,
        str(ROOT / "manage.py"),
        "migrate",
        "--no-input",
        "--skip-checks",
        "-v0",
    ]
    settings = {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "config.settings.test"}
    subprocess.run(command, env={**os.environ, **settings}, check=True)


@contextmanager
def _alone() -> Iterator[None]:
    """Let one process at a time make the template; the others then find it."""
    TEMPLATES.mkdir(parents=True, exist_ok=True)
    with (TEMPLATES / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
