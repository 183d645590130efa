"""Make the demo company; a second run changes nothing."""

import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from config.demo.world import SEED, World

# In this order: readings need the editions that `cms` publishes, posts need people and rules.
PARTS = (
    "charter.demo:seed",
    "cms.demo:seed",
    "charter.demo:seed_readings",
    "moderation.demo:seed",
    "advocacy.demo:seed",
)


class Command(BaseCommand):
    """Make Hexalia: 2,500 people, their charter, and six months of posts."""

    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        """Let another seed draw another company of the same shape."""
        parser.add_argument("--seed", type=int, default=SEED)

    def handle(self, *args: Any, **options: Any) -> None:
        """Run every part and say how long it took."""
        world = World(now=timezone.now(), seed=options["seed"])
        for name in PARTS:
            part = _part(name)
            if part is None:
                continue
            start = time.monotonic()
            part(world)
            self.stdout.write(f"{name} {time.monotonic() - start:.1f} s")


def _part(name: str) -> Callable[[World], None] | None:
    module, function = name.split(":")
    if find_spec(module) is None:
        return None
    part: Callable[[World], None] = getattr(import_module(module), function)
    return part
