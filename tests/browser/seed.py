"""`python -m tests.browser.seed FILE [--whole-demo]`: fill the database; sessions go to FILE.

`--queue=50`: put fifty posts more in the queue, and nothing else.
"""

import importlib
import sys
from pathlib import Path

import django


def main() -> None:
    """Set Django up, then run `tests.browser.world`, which needs its models."""
    django.setup()
    world = importlib.import_module("tests.browser.world")
    if sys.argv[1].startswith("--queue="):
        world.fill_queue(int(sys.argv[1].partition("=")[2]))
        return
    world.make_whole() if "--whole-demo" in sys.argv else world.make_small()
    world.write_sessions(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
