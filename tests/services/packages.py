"""Programs that tests need from the system: found, or installed from Debian's packages as root.

`python -m tests.services.packages g++` looks for the named ones, without names for all. It runs
before any Python package is there, so only the standard library may be imported here.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.services.process import Unavailable


class Program(NamedTuple):
    """A program, the Debian packages that bring it, and other places or names to look for."""

    name: str
    package: str
    elsewhere: tuple[str, ...] = ()


POSTGRESQL = Program("initdb", "postgresql", ("/usr/lib/postgresql/*/bin/initdb",))
REDIS = Program("redis-server", "redis-server")
CHROMIUM = Program("chromium", "chromium", ("/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
GETTEXT = Program("xgettext", "gettext")
COMPILER = Program("g++", "g++")
TESSERACT = Program("tesseract", "tesseract-ocr tesseract-ocr-fra")
ALL = (POSTGRESQL, REDIS, CHROMIUM, GETTEXT, COMPILER, TESSERACT)


def find(program: Program) -> Path:
    """Return where a program is; raise Unavailable with the way to get it."""
    for pattern in program.elsewhere:
        # The newest of several versions is the last by number.
        found = sorted(Path("/").glob(pattern[1:]), key=_version)
        if found:
            return found[-1]
    if path := shutil.which(program.name):
        return Path(path).resolve() if program is POSTGRESQL else Path(path)
    raise Unavailable(
        f"{program.name} is missing. As root: apt-get install {program.package}. "
        "Without it, make test-fast runs the tests that need nothing."
    )


def install_missing(wanted: Sequence[Program]) -> list[str]:
    """Install what is missing when we are root; return the packages. Raise Unavailable if not."""
    missing = [program for program in wanted if not _is_there(program)]
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        packages = [name for program in missing for name in program.package.split()]
        _apt("update")
        _apt("install", "--yes", "--no-install-recommends", *packages)
    for program in missing:
        find(program)
    return [program.package for program in missing]


def _is_there(program: Program) -> bool:
    try:
        find(program)
    except Unavailable:
        return False
    return True


def _apt(*words: str) -> None:
    # RUNLEVEL=1: the packages must not start servers of their own.
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
    done = subprocess.run(
        ["apt-get", "--quiet=2", *words], env=env, capture_output=True, text=True, check=False
    )
    if done.returncode:
        end = (done.stdout + done.stderr)[-1500:]
        raise Unavailable(f"apt-get {' '.join(words)} failed:\n{end}")


def _version(path: Path) -> list[int]:
    return [int(part) for part in path.parts if part.isdigit()]


def main(names: Sequence[str]) -> int:
    """Find or install the named programs; say what cannot be had and return 1."""
    try:
        install_missing([program for program in ALL if not names or program.name in names])
    except Unavailable as reason:
        print(f"\n{reason}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
