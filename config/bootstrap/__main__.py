"""Entry point of every `make` target: `python3 -m config.bootstrap run`.

This file must be readable by any Python 3, so that an old one can be told that it is too old.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - the one place where an older Python arrives
    sys.exit(
        "Portevoix needs Python 3.11 or newer, and %s is %s.\n"  # noqa: UP031
        "Name a newer one: make run PYTHON=python3.11" % (sys.executable, sys.version.split()[0])
    )

from config.bootstrap.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
