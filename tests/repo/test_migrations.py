"""Migrations: complete, named, and safe to run beside the previous release."""

import re

import pytest
from django.core.management import call_command
from django.db import connection
from django_migration_linter import MigrationLinter

from config.bootstrap.paths import ROOT
from tests.repo.sources import APPS

# Texts became layers: every version and acknowledgement needs what the release before could not
# write, so these two are run with its processes stopped (docs/operations.md).
STOPPED = ["0005_layers", "0007_layers_hold"]
# Unique constraints for others that were no wider: what the release before writes keeps to them.
NARROWED = ["0004_screenings", "0006_undo"]
NAMED = re.compile(r"^\d{4}_(?!auto_)[a-z0-9_]+$")


@pytest.mark.django_db
def test_no_migration_is_missing() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_migrations_have_names() -> None:
    names = [path.stem for app in APPS for path in (ROOT / app).glob("migrations/[0-9]*.py")]

    assert names
    assert not [name for name in names if not NAMED.match(name)]


# SQLite rebuilds a table for most changes, which reads like every danger at once.
@pytest.mark.skipif(connection.vendor == "sqlite", reason="judged by PostgreSQL's SQL")
@pytest.mark.django_db
@pytest.mark.slow
@pytest.mark.parametrize("app", [a for a in APPS if (ROOT / a / "migrations").exists()])
def test_migrations_can_run_beside_the_previous_release(app: str) -> None:
    # A table made in the same go is empty, and nobody waits for it.
    linter = MigrationLinter(
        str(ROOT),
        include_apps=[app],
        ignore_name_contains="_initial",
        ignore_name=[*STOPPED, *NARROWED],
        no_cache=True,
    )

    linter.lint_all_migrations()

    assert not linter.nb_erroneous, "the reasons are above"
