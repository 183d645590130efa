"""Bring this installation up to date: packages, assets, translations, database, demo company."""

import os
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from config.bootstrap import assets, environment, keys, node
from config.bootstrap.console import run_logged, step
from config.bootstrap.paths import PYTHON, REQUIREMENTS, ROOT, STAMPS, VAR
from config.bootstrap.stamps import Stamp, fingerprint

APPS = ("advocacy", "charter", "cms", "config", "moderation")
FOLDERS = ("log", "mail", "media", "private", "static", "broker/queue", "broker/control")
DATABASE = VAR / "db.sqlite3"


def prepare() -> None:
    """Do everything `make run` needs before its processes start, and nothing twice."""
    for folder in FOLDERS:
        (VAR / folder).mkdir(parents=True, exist_ok=True)
    keys.development_keys()
    environment.install("base")
    node.install(everything=False)
    assets.install()
    compile_messages()
    migrated, seeded = _migrated(), _seeded()
    if not migrated.is_fresh():
        with step("Database"):
            manage("migrate", "--no-input")
        migrated.write()
    if not seeded.is_fresh():
        with step("Demo company"):
            manage("seed_demo")
        seeded.write()


def compile_messages() -> None:
    """Compile the translations, by Babel: a bare machine has no msgfmt."""
    stamp = Stamp(ROOT / ".venv" / ".compiled-messages", _messages_fingerprint)
    if stamp.is_fresh():
        return
    with step("Translations"):
        run_logged([PYTHON, "-m", "config.messages", "compile"], log="messages")
    stamp.write()


def manage(*words: str, log: str = "") -> None:
    """Run a command of manage.py in the new environment."""
    run_logged([PYTHON, ROOT / "manage.py", *words], log=log or words[0])


def _messages_fingerprint() -> str:
    compiled = sorted(str(path) for path in _in_apps("locale/*/LC_MESSAGES/*.mo"))
    return fingerprint(*compiled, _in_apps("locale/*/LC_MESSAGES/*.po"))


def _migrated() -> Stamp:
    files = [*_in_apps("migrations/*.py"), REQUIREMENTS / "base.txt"]
    return Stamp(STAMPS / "migrated", partial(_of_database, files))


def _seeded() -> Stamp:
    files = [*_in_apps("demo.py"), *_in_apps("demo/**/*")]
    return Stamp(STAMPS / "seeded", partial(_of_database, [f for f in files if f.is_file()]))


def _of_database(files: Iterable[Path]) -> str:
    """Return a hash over files and the database they were applied to; a new one has neither."""
    url = os.environ.get("DATABASE_URL", "")
    identity = str(DATABASE.stat().st_ino) if not url and DATABASE.exists() else url
    return fingerprint(identity, [path for path in files if "__pycache__" not in path.parts])


def _in_apps(pattern: str) -> list[Path]:
    return [path for app in APPS for path in (ROOT / app).glob(pattern)]
