"""Run web, worker and scheduler under supervisor until somebody stops us."""

import json
import os
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from config.bootstrap import memory
from config.bootstrap.console import Refusal, tail
from config.bootstrap.leash import follow_parent
from config.bootstrap.paths import LOGS, PYTHON, ROOT, VAR, VENV

CONFIGURATION = ROOT / "config" / "supervisord.conf"
PROGRAMS = ("web", "worker", "scheduler")
# What to call a process, by a part of its command.
NAMES = {
    "supervisor.supervisord": "process manager",
    "gunicorn: master": "web, master",
    "gunicorn": "web",
    "celery beat": "scheduler",
    "MainProcess": "worker, master",
    "ForkPoolWorker": "worker",
}
START_SECONDS = 240  # rules are compiled before the processes fork, and machines are busy
CRASHES = 4  # before the first sign of health: it will not come up by itself
STOP_SECONDS = 25  # supervisor gives each program 10 s before it kills it


@contextmanager
def running(port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Start the process manager; on the way out stop it and everything below it."""
    LOGS.mkdir(parents=True, exist_ok=True)
    for name in PROGRAMS:
        (LOGS / f"{name}.log").unlink(missing_ok=True)
    # Signs of life of an earlier run must not make this one look healthy.
    shutil.rmtree(VAR / "cache", ignore_errors=True)
    command = [PYTHON, "-m", "supervisor.supervisord", "--configuration", CONFIGURATION]
    with (LOGS / "manager.log").open("wb") as output:
        # A session of its own: Ctrl-C reaches only us, and we stop the programs in order.
        manager = subprocess.Popen(
            [str(word) for word in command],
            cwd=ROOT,
            env=_environment(port),
            stdout=output,
            stderr=output,
            start_new_session=True,
            preexec_fn=follow_parent,
        )
    try:
        yield manager
    finally:
        _stop(manager)


def wait_until_healthy(manager: subprocess.Popen[bytes], url: str) -> None:
    """Return when all three processes work; raise Refusal with their last words otherwise."""
    deadline = time.monotonic() + START_SECONDS
    problem = "no answer yet"
    while time.monotonic() < deadline:
        if manager.poll() is not None or _crashes() >= CRASHES:
            break
        problem = _ask(f"{url}/healthz")
        if not problem:
            return
        time.sleep(0.3)
    raise Refusal(f"Portevoix did not come up: {problem}\n\n{_last_words()}")


def table_of_memory() -> list[tuple[str, ...]]:
    """Return (process, pid, memory) of the manager, its programs and their children."""
    everybody = memory.descendants(os.getpid())
    rows = [(_name(p.command), str(p.pid), f"{p.memory / 1e6:.0f} MB") for p in everybody]
    total = sum(p.memory for p in everybody)
    return [*rows, (f"{len(rows)} processes", "", f"{total / 1e6:.0f} MB")]


def _name(command: str) -> str:
    return next((name for sign, name in NAMES.items() if sign in command), command)


def _environment(port: int) -> dict[str, str]:
    path = f"{VENV / 'bin'}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    own = {"PORT": str(port), "PATH": path, "PYTHON": str(PYTHON), "LOGS": str(LOGS)}
    default = {"DJANGO_SETTINGS_MODULE": "config.settings.dev", "PYTHONUNBUFFERED": "1"}
    return {**default, **os.environ, **own}


def _ask(url: str) -> str:
    """Return what is wrong, or nothing."""
    try:
        with urllib.request.urlopen(url, timeout=5):
            return ""
    except urllib.error.HTTPError as error:
        body = error.read().decode(errors="replace")
        with suppress(ValueError, TypeError, KeyError):
            return "; ".join(json.loads(body)["problems"])
        return f"{url} answers {error.code}"
    except OSError as error:
        return f"{url}: {getattr(error, 'reason', error)}"


def _crashes() -> int:
    return (LOGS / "manager.log").read_text(encoding="utf-8").count("; not expected)")


def _last_words() -> str:
    parts = []
    for name in ("manager", *PROGRAMS):
        path = LOGS / f"{name}.log"
        text = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        parts.append(f"{name} ({path}):\n{tail(text, 12) or '    (nothing)'}")
    return "\n".join(parts)


def _stop(manager: subprocess.Popen[bytes]) -> None:
    left = memory.descendants(os.getpid())
    if manager.poll() is None:
        manager.terminate()
    try:
        manager.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        manager.kill()
        manager.wait()
    for process in left:
        # What the manager left behind: the same command under the same pid is the same process.
        now = memory.read(process.pid)
        if now and now.command == process.command:
            with suppress(ProcessLookupError):
                os.kill(process.pid, signal.SIGKILL)
