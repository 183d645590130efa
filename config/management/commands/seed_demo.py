"""Make the demo company; a second run changes nothing, and says so."""

import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import connection, transaction
from django.utils import timezone

from config.demo.world import SEED, World

# In this order: readings need the editions that `cms` publishes, posts need people and rules.
# The parts of a line are made whole or not at all.
PARTS = (
    ("charter.demo:seed",),
    ("cms.demo:seed",),
    ("charter.demo_readings:seed",),
    (
        "charter.demo_lessons:seed",
        "moderation.demo:seed",
        "advocacy.demo:write",
        "moderation.demo:review",
        "advocacy.demo:send",
        "moderation.demo:record",
    ),
    ("charter.demo_campaigns:seed",),
    ("cms.demo:shelve",),
)
WRITING = ("INSERT", "UPDATE", "DELETE")


class Command(BaseCommand):
    """Make Hexalia: 2,500 people, their charter, and six months of posts."""

    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        """Let another seed draw another company of the same shape."""
        parser.add_argument("--seed", type=int, default=SEED)

    def handle(self, *args: Any, **options: Any) -> None:
        """Run every part and say how long it took."""
        writes = Writes()
        with connection.execute_wrapper(writes):
            self.make(World(now=timezone.now(), seed=options["seed"]), writes)
        if not writes.count:
            self.stdout.write("The demo company is already there: nothing was changed.")

    def make(self, world: World, writes: "Writes") -> None:
        """Make a world, part by part."""
        for line in PARTS:
            with transaction.atomic():
                for name in line:
                    before, start = writes.count, time.monotonic()
                    _part(name)(world)
                    took = f"{time.monotonic() - start:.1f} s"
                    changed = "" if writes.count > before else ", nothing to do"
                    self.stdout.write(f"{name} {took}{changed}")


class Writes:
    """Counts the statements that change rows."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        """Let the statement through."""
        self.count += sql.lstrip().startswith(WRITING)
        return execute(sql, *rest)


def _part(name: str) -> Callable[[World], None]:
    module, function = name.split(":")
    part: Callable[[World], None] = getattr(import_module(module), function)
    return part
