"""Start a server that cannot outlive the tests, and wait until it answers."""

import contextlib
import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from config.bootstrap.leash import follow_parent


class Unavailable(Exception):
    """A service cannot be had here; the text says why and what to do."""


def free_port() -> int:
    """Return a loopback port nobody listens on, outside the range of outgoing connections."""
    # Ephemeral ports start at 32768: the kernel could take one between our look and our use.
    for _ in range(200):
        port = 20000 + int.from_bytes(os.urandom(2)) % 12000
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise Unavailable("No free port was found between 20000 and 32000.")


@contextlib.contextmanager
def server(
    command: Sequence[str | Path],
    *,
    log: Path,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    user: str | None = None,
    stop: signal.Signals = signal.SIGTERM,
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server in a session of its own; stop it and its children on the way out."""
    with log.open("ab") as output:
        process = subprocess.Popen(
            [str(word) for word in command],
            cwd=cwd,
            env={**os.environ, **(env or {})},
            user=user,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
            preexec_fn=lambda: follow_parent(stop),
        )
    try:
        yield process
    finally:
        _end(process, stop)


def _end(process: subprocess.Popen[bytes], stop: signal.Signals) -> None:
    if process.poll() is None:
        process.send_signal(stop)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(20)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def wait_for_port(process: subprocess.Popen[bytes], port: int, log: Path, seconds: float) -> None:
    """Return once the port accepts; raise Unavailable with the end of the log otherwise."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    state = "is not answering" if process.poll() is None else f"ended ({process.returncode})"
    words = log.read_text(encoding="utf-8", errors="replace")[-2000:]
    raise Unavailable(f"{process.args!r} {state}:\n{words}")


@contextlib.contextmanager
def scratch(name: str) -> Iterator[Path]:
    """Give a folder outside the source tree; those of sessions that were killed are removed."""
    base = Path(tempfile.gettempdir())
    for old in base.glob("portevoix.*.*"):
        owner = old.name.rpartition(".")[2]
        if owner.isdigit() and not _alive(int(owner)):
            _remove(old)
    folder = base / f"portevoix.{name}.{os.getpid()}"
    _remove(folder)
    folder.mkdir(mode=0o755)
    try:
        yield folder
    finally:
        _remove(folder)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _remove(folder: Path) -> None:
    # Not ours: another person's session on the same machine.
    with contextlib.suppress(PermissionError):
        subprocess.run(["rm", "-rf", "--", str(folder)], check=False, stderr=subprocess.DEVNULL)
