"""`python -m tests.browser.seed FILE`: fill the database of VAR_DIR; sessions go to FILE."""

import importlib
import sys
from pathlib import Path

import django


def main() -> None:
    """Set Django up, then run `tests.browser.world`, which needs its models."""
    django.setup()
    importlib.import_module("tests.browser.world").make(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
