"""`python -m tests.browser.seed FILE [--whole-demo]`: fill the database; sessions go to FILE."""

import importlib
import sys
from pathlib import Path

import django


def main() -> None:
    """Set Django up, then run `tests.browser.world`, which needs its models."""
    django.setup()
    world = importlib.import_module("tests.browser.world")
    world.make_whole() if "--whole-demo" in sys.argv else world.make_small()
    world.write_sessions(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
