"""What the terminal shows: one timed line per step, and refusals that say what to change."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from config.bootstrap.paths import LOGS, ROOT

FULL = ("No space left on device", "Disk quota exceeded", "ENOSPC", "EDQUOT", "disk is full")
TAIL = 25


class Refusal(Exception):
    """We cannot go on; the text says what is wrong and what to change."""


def say(text: str = "", *, end: str = "\n") -> None:
    """Print at once, also when the output is a file."""
    sys.stdout.write(text + end)
    sys.stdout.flush()


@contextmanager
def step(title: str) -> Iterator[None]:
    """Show a step while it runs, and how long it took."""
    say(f"  {title:<44}", end="")
    started = time.monotonic()
    try:
        yield
    except BaseException:
        say("stopped")
        raise
    say(f"{time.monotonic() - started:6.1f} s")


def run_logged(
    command: Sequence[str | Path], *, log: str, env: Mapping[str, str] | None = None
) -> None:
    """Run a command of the set-up in the source tree, its output in `var/log/<log>.log`.

    Raise Refusal with the end of the output when it fails.
    """
    LOGS.mkdir(parents=True, exist_ok=True)
    path = LOGS / f"{log}.log"
    words = [str(word) for word in command]
    with path.open("w", encoding="utf-8") as output:
        output.write(f"$ {' '.join(words)}\n")
        output.flush()
        done = subprocess.run(
            words, cwd=ROOT, env={**os.environ, **(env or {})}, stdout=output, stderr=output,
            stdin=subprocess.DEVNULL, check=False,
        )  # fmt: skip
    if done.returncode:
        raise Refusal(_why(path, words, done.returncode))


def _why(path: Path, words: list[str], code: int) -> str:
    text = path.read_text(encoding="utf-8", errors="replace")
    if any(sign in text for sign in FULL):
        return f"The disk is full. Free some space and start again (see {path})."
    return f"This failed with code {code}:\n\n{tail(text)}\n\nAll of it is in {path}."


def tail(text: str, lines: int = TAIL) -> str:
    """Return the last lines, indented, for a message."""
    return "\n".join(f"    {line}" for line in text.splitlines()[-lines:])
