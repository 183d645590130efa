"""The steps behind `make test` and its relatives: `python -m tests.run test`.

Each step prints one line with its time; what a step says is shown when it fails, and pytest always.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType
from typing import NamedTuple

from config.bootstrap.leash import follow_parent
from config.bootstrap.paths import ROOT
from tests.services.postgres import postgres
from tests.services.process import Unavailable
from tests.services.redis import redis

SHOWN = 80  # lines of a quiet step that failed
PROGRAMS = Path(sys.executable).parent
# A developer's own settings must not decide what the tests see.
FOREIGN = ("DATABASE_URL", "REDIS_URL", "BROKER_URL", "VAR_DIR", "DJANGO_SETTINGS_MODULE", "PORT")


class Step(NamedTuple):
    """One thing to run: a title, a command of the environment, and whether to show its output."""

    title: str
    words: Sequence[str]
    loud: bool = False
    env: Mapping[str, str] = {}


def _pytest(title: str, *words: str, **env: str) -> Step:
    return Step(title, ("pytest", "-q", *words), loud=True, env=env)


FORMAT = Step("format", ("ruff", "format", "--check", "--output-format=concise", "."))
LINT = Step("lint", ("ruff", "check", "."))
TEMPLATES = Step(
    "templates",
    ("djlint", "--lint", "--quiet", "advocacy", "charter", "cms", "config", "moderation"),
)
TYPES = Step("types", ("mypy",))
CONTRACTS = Step("contracts", ("lint-imports",))
PLAIN = "addopts=--strict-markers --import-mode=importlib -ra"
MESSAGES = _pytest("messages", "tests/repo/test_i18n.py")
STATIC = (FORMAT, LINT, TEMPLATES, CONTRACTS)
WORKERS = ("-n", str(min(4, os.cpu_count() or 1)), "--dist=worksteal")
# What cannot depend on the database runs once.
ON_BOTH = (
    "--ignore-glob=tests/repo/test_[!m]*",
    "--ignore=tests/charter/texts",
    "--ignore=tests/moderation/screening",
    "--ignore=tests/advocacy/networks",
    "--ignore=tests/config/bootstrap",
)
QUICK = _pytest("unit tests on SQLite", *WORKERS, "-m", "not slow")
SQLITE = _pytest("tests on SQLite", *WORKERS)
# Each worker has a site of its own, which the tests of one file share. Browsers wait a lot.
SITES = ("-n", str(min(2, os.cpu_count() or 1)), "--dist=loadfile")
BROWSER = _pytest("tests in a browser", *SITES, "tests/browser")
COUNTERPARTS = _pytest("tests against real servers", "tests/counterparts", "-m", "not networks")
NETWORKS = _pytest("tests against slow real servers", "tests/counterparts", "-m", "networks")
# The one place where the internet may be reached.
LIVE = _pytest("tests on real networks", "-p", "no:socket", "-o", PLAIN, "tests/live")


def run(steps: Sequence[Step]) -> int:
    """Run every step, also after one has failed; return the exit code."""
    results = [(step.title, *_timed(step)) for step in steps]
    print("\nSummary")
    for title, passed, seconds in results:
        print(f"  {'ok    ' if passed else 'FAILED'}  {seconds:7.1f} s  {title}")
    failed = [title for title, passed, _ in results if not passed]
    total = sum(seconds for _, _, seconds in results)
    print(f"  {'FAILED: ' + ', '.join(failed) if failed else 'all passed'} in {total:.0f} s")
    return 1 if failed else 0


def _timed(step: Step) -> tuple[bool, float]:
    print(f"== {step.title}", flush=True)
    started = time.monotonic()
    code, output = _call(step)
    seconds = time.monotonic() - started
    if code and output:
        print("\n".join(output.splitlines()[-SHOWN:]))
    print(f"   {'ok' if code == 0 else 'FAILED'}, {seconds:.1f} s", flush=True)
    return code == 0, seconds


def _call(step: Step) -> tuple[int, str]:
    own = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    process = subprocess.Popen(
        [PROGRAMS / step.words[0], *step.words[1:]],
        cwd=ROOT,
        env={**own, **step.env},
        stdout=None if step.loud else subprocess.PIPE,
        stderr=None if step.loud else subprocess.STDOUT,
        text=True,
        preexec_fn=lambda: follow_parent(signal.SIGINT),
    )
    try:
        output, _ = process.communicate()
    except KeyboardInterrupt:
        # pytest takes its fixtures down on SIGINT, and would not on SIGTERM.
        process.send_signal(signal.SIGINT)
        try:
            process.wait(30)
        finally:
            process.kill()
        raise
    return process.returncode, output or ""


def everything() -> int:
    """Start private servers and run all steps."""
    with _private_servers() as addresses:
        on_postgres = _pytest("tests on PostgreSQL", *WORKERS, *ON_BOTH, **addresses)
        return run([*STATIC, TYPES, SQLITE, on_postgres, BROWSER, COUNTERPARTS])


def soak() -> int:
    """Run the long tests at their full size, where twenty people can write at once."""
    with _private_servers() as addresses:
        words = ("--soak", "-m", "soak", "--ignore=tests/live", "tests")
        return run([_pytest("long tests at full size", *words, **addresses)])


@contextmanager
def _private_servers() -> Iterator[dict[str, str]]:
    """PostgreSQL and Redis of our own, by the variables that name them."""
    with ExitStack() as services:
        database, cache = (services.enter_context(start()) for start in (postgres, redis))
        yield {"DATABASE_URL": database, "REDIS_URL": cache}


def lock() -> int:
    """Renew the lock files: hashes, no address of any registry, for every platform."""
    base = ["uv", "pip", "compile", "--quiet", "--universal", "--python-version=3.11"]
    base += ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"]
    base += ["--custom-compile-command=make lock"]
    extras = {
        "base": ["pyproject.toml"],
        "dev": ["pyproject.toml", "--extra=dev"],
        "bench": ["pyproject.toml", "--extra=dev", "--extra=bench"],
        "next": ["pyproject.toml", "--extra=dev", "--override=requirements/next.in"],
        "node": ["requirements/node.in"],
        "pip": ["requirements/pip.in"],
    }
    steps = [
        Step(f"requirements/{name}.txt", (*base, *words, f"--output-file=requirements/{name}.txt"))
        for name, words in extras.items()
    ]
    return run(steps)


def _messages() -> int:
    return run(
        [Step(word, ("python", "-m", "config.messages", word)) for word in ("collect", "compile")]
    )


def _bench() -> int:
    return run([Step("benchmarks", ("python", "-m", "tests.bench"), loud=True)])


def _quality() -> int:
    return run([Step("quality", ("python", "-m", "tests.quality"), loud=True)])


def _pds() -> int:
    os.execv(sys.executable, [sys.executable, "-m", "tests.counterparts.pds"])


def _screenshots() -> int:
    return run([_pytest("screenshots", "tests/browser", "-m", "screenshots", "--screenshots")])


TARGETS: dict[str, Callable[[], int]] = {
    "test": everything,
    "test-fast": lambda: run([*STATIC, QUICK]),
    "test-next": lambda: run([SQLITE]),
    "test-networks": lambda: run([NETWORKS]),
    "test-live": lambda: run([LIVE]),
    "check": lambda: run([*STATIC, TYPES, MESSAGES]),
    "soak": soak,
    "bench": _bench,
    "quality": _quality,
    "pds": _pds,
    "lock": lock,
    "messages": _messages,
    "screenshots": _screenshots,
}


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def main() -> int:
    """Run one target; a termination signal unwinds what was started, as Ctrl-C does."""
    signal.signal(signal.SIGTERM, _interrupt)
    signal.signal(signal.SIGHUP, _interrupt)
    try:
        return TARGETS[sys.argv[1]]()
    except Unavailable as reason:
        print(f"\n{reason}")
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted; everything that was started is stopped.")
        return 130


if __name__ == "__main__":
    sys.exit(main())
