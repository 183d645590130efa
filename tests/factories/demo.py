"""A small demo company, with everything the large one has."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from pytest_django.plugin import DjangoDbBlocker
from wagtail.models import Page, Revision

import charter.demo
import charter.demo_readings
import moderation.demo
from advocacy import demo as advocacy_demo
from charter.models import Clause, Layer, Version
from charter.states import VersionState
from config.demo.load import load_charter
from config.demo.world import Size, World
from tests import database
from tests.memory import forget

# A Thursday, at eleven in Paris.
NOW = datetime(2026, 11, 19, 10, 0, tzinfo=UTC)
FIRST, SECOND = datetime(2026, 1, 12, 7, tzinfo=UTC), datetime(2026, 6, 1, 7, tzinfo=UTC)
SMALL = Size(people=130, followers=20, pool=2000, posts=260)


@contextmanager
def lived(blocker: DjangoDbBlocker, size: Size = SMALL) -> Iterator[World]:
    """Give the world of a company that has lived its six months, to all tests of a module.

    It is stored for good, so each of them sees it, and changes it, in a transaction of its own;
    the database is put back at the end.
    """
    with blocker.unblock():
        with transaction.atomic():
            world = company(size=size)
            live(world)
        yield world
        database.restore()
        forget()


def company(now: datetime = NOW, size: Size = SMALL) -> World:
    """Make a company that has read its charter, and nothing more."""
    forget()
    world = World(now=now, size=size)
    charter.demo.seed(world)
    editions()
    charter.demo_readings.seed(world)
    return world


def live(world: World) -> None:
    """Do what `seed_demo` does once the charter is read."""
    moderation.demo.seed(world)
    advocacy_demo.write(world)
    moderation.demo.review(world)
    advocacy_demo.send(world)
    moderation.demo.record(world)


def editions() -> None:
    """Make the two editions of the charter without the pages they were written on."""
    clauses = [clause.id for clause in load_charter().clauses]
    version(1, VersionState.SUPERSEDED, clauses[:-2], in_force_at=FIRST, superseded_at=SECOND)
    version(2, VersionState.IN_FORCE, clauses, in_force_at=SECOND)


def version(number: int, state: str, clauses: list[str], **instants: datetime) -> None:
    """Make an edition with the clauses of these ids."""
    kind = ContentType.objects.get_for_model(Page)
    page: dict[str, Any] = {"content_type": kind, "base_content_type": kind, "content": {}}
    page |= {"object_id": "1", "created_at": instants["in_force_at"]}
    french, english = Revision.objects.bulk_create(Revision(**page) for _ in range(2))
    layer, _ = Layer.objects.get_or_create(
        key="group", defaults={"kind": "group", "title_fr": "Charte", "title_en": "Charter"}
    )
    row = Version.objects.create(
        layer=layer,
        number=number,
        state=state,
        content={"fr": _words(clauses, "J’ai lu."), "en": _words(clauses, "I have read it.")}
        | {"rules": []},
        sha256=f"{number:064}",
        revision_fr=french,
        revision_en=english,
        **instants,
    )
    Clause.objects.bulk_create(
        Clause(version=row, clause_id=clause_id, number=place)
        for place, clause_id in enumerate(clauses, start=1)
    )


def _words(clauses: list[str], statement: str) -> dict[str, Any]:
    rows = [
        {"clause_id": key, "number": n, "normative": True, "title": key, "duty": key}
        for n, key in enumerate(clauses, start=1)
    ]
    return {"title": "Charte", "acknowledgement": statement, "sections": [], "clauses": rows}
