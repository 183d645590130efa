"""Production settings: complete or refused, and clean by Django's own deployment checks."""

import os
import subprocess
import sys

import pytest

from config.bootstrap.paths import ROOT

pytestmark = pytest.mark.slow
COMPLETE = {
    "DJANGO_SETTINGS_MODULE": "config.settings.production",
    "SECRET_KEY": "j8dQ0r3mUaP6sK1vTzY4nLwE7cXbHf2GgRoIiCqVeWkZtBhMyN5uDxSpAlOo",
    "ALLOWED_HOSTS": "portevoix.example.com",
    "BASE_URL": "https://portevoix.example.com",
    "VAULT_KEYS": "1:dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnY=",
    "PSEUDONYM_KEY": "a-long-key-for-pseudonyms",
    "DATABASE_URL": "postgresql://portevoix@localhost/portevoix",
    "BROKER_URL": "redis://localhost:6379/0",
    "REDIS_URL": "redis://localhost:6379/1",
}


def check(**changes: str | None) -> subprocess.CompletedProcess[str]:
    settings = {name: value for name, value in {**COMPLETE, **changes}.items() if value}
    kept = {name: os.environ[name] for name in ("PATH", "VAR_DIR")}
    command = [sys.executable, "manage.py", "check", "--deploy", "--fail-level=WARNING"]
    return subprocess.run(
        command, cwd=ROOT, env={**kept, **settings}, capture_output=True, text=True, check=False
    )


def test_complete_settings_pass_the_deployment_checks() -> None:
    done = check()

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "name", sorted(set(COMPLETE) - {"DJANGO_SETTINGS_MODULE", "ALLOWED_HOSTS"})
)
def test_missing_setting_is_named(name: str) -> None:
    done = check(**{name: None})

    assert done.returncode != 0
    assert name in done.stderr.splitlines()[-1]


def test_sqlite_is_refused() -> None:
    done = check(DATABASE_URL="sqlite:///db.sqlite3")

    assert done.stderr.endswith("Production needs DATABASE_URL=postgresql://...\n")


def test_secret_is_read_from_a_file(tmp_path: os.PathLike[str]) -> None:
    path = os.path.join(tmp_path, "key")
    with open(path, "w", encoding="ascii") as secret:
        secret.write(f"{COMPLETE['SECRET_KEY']}\n")

    assert check(SECRET_KEY=None, SECRET_KEY_FILE=path).returncode == 0
