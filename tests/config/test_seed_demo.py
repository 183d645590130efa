"""`manage.py seed_demo`: everything once, said part by part; a second run changes nothing."""

from io import StringIO
from typing import Any

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection

from config.demo.bulk import insert
from config.demo.world import World
from config.kernel.audit import Event
from config.management.commands import seed_demo
from config.management.commands.seed_demo import PARTS, Writes
from moderation.audit.sink import entry_for
from moderation.models import LedgerEntry
from tests.factories.demo import NOW, SMALL

pytestmark = pytest.mark.django_db


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the command's company a small one, on a fixed day."""
    monkeypatch.setattr(seed_demo, "World", lambda **_: World(now=NOW, size=SMALL))


def run() -> str:
    out = StringIO()
    call_command("seed_demo", stdout=out)
    return out.getvalue()


def rows() -> dict[str, int]:
    models = (model for model in apps.get_models() if model._meta.managed)
    return {model._meta.label: model._default_manager.count() for model in models}


@pytest.mark.slow
@pytest.mark.usefixtures("_small")
def test_second_run_changes_nothing_and_says_so() -> None:
    first = run()
    made, entries = rows(), LedgerEntry.objects.count()
    second = run()

    parts = [name for line in PARTS for name in line]
    assert [line.split()[0] for line in first.splitlines()] == parts
    assert "nothing to do" not in first
    assert second.count("nothing to do") == len(parts)
    assert second.splitlines()[-1] == "The demo company is already there: nothing was changed."
    assert rows() == made
    assert LedgerEntry.objects.count() == entries
    assert made["advocacy.Account"] == SMALL.people + 1  # the company's own


def test_writes_counts_statements_that_change_rows() -> None:
    writes = Writes()

    with connection.execute_wrapper(writes), connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        event = Event("a.b", "x.y", "1", None, "system:test")
        insert([entry_for(event, at=NOW)])

    assert writes.count == 1


def test_insert_keeps_every_column() -> None:
    event = Event("a.b", "x.y", "1", 4, "Émilie", {"to": "é", "number": 3})
    entry = entry_for(event, at=NOW)

    insert(entry for _ in range(2))
    insert([])

    stored = LedgerEntry.objects.filter(action="a.b")
    facts: list[Any] = [(row.at, row.data, row.actor_name, row.sha256) for row in stored]
    assert facts == [(NOW, {"to": "é", "number": 3}, "Émilie", entry.sha256)] * 2
