"""What each `make` target does, and how a refusal is shown."""

import os
import subprocess
import sys
from collections.abc import Callable

from config.bootstrap import assets, environment, installation, machine, node, run
from config.bootstrap.console import Refusal, say, step
from config.bootstrap.leash import follow_parent
from config.bootstrap.paths import PYTHON, ROOT, VAR


def main(words: list[str]) -> int:
    """Run one target; return the exit code."""
    if not words:
        say("Say what to do: make help lists it.")
        return 2
    target, *rest = words
    follow_parent()  # `make` killed outright takes everything with it
    run.stop_on_signals()
    try:
        if target in HERE:
            return HERE[target]()
        return _inside(target, rest)
    except KeyboardInterrupt:
        say("\nInterrupted.")
        return 130
    except OSError as error:
        say(f"\n{machine.refusal_for(error)}")
    except Refusal as refusal:
        say(f"\n{refusal}")
    return 1


def _setup() -> int:
    """Install everything a developer needs, tests included."""
    _install("dev", everything=True)
    installation.compile_messages()
    return 0


def _inside(target: str, rest: list[str]) -> int:
    """Install what the target needs, then become `python -m tests.run <target>`."""
    if target in PROGRAMS:
        _system_packages(PROGRAMS[target])
    _install("bench" if target == "bench" else "dev", everything=target in PROGRAMS)
    installation.compile_messages()
    python = PYTHON
    if target == "test-next":
        environment.install("next", venv=NEXT)
        python = NEXT / "bin" / "python"
    os.chdir(ROOT)
    os.execv(python, [str(python), "-m", "tests.run", target, *rest])


def _system_packages(names: tuple[str, ...]) -> None:
    # A process of its own: nothing of the product imports the tests.
    with step("System packages"):
        command = [sys.executable, "-m", "tests.services.packages", *names]
        done = subprocess.run(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, check=False)
        if done.returncode:
            raise Refusal(done.stdout.strip())


def _install(level: str, *, everything: bool) -> None:
    machine.check_disk()
    machine.check_writable()
    environment.install(level)
    node.install(everything=everything)
    assets.install()


# The next Wagtail beside ours, so that neither is installed anew each time.
NEXT = VAR / "venv-next"
HERE: dict[str, Callable[[], int]] = {"run": run.run, "setup": _setup}
# What a target needs of the system, before anything is compiled (nothing named: all of it).
PROGRAMS: dict[str, tuple[str, ...]] = {
    "test": (),
    "test-networks": (),
    "test-live": (),
    "soak": (),
    "pds": ("g++",),
}
