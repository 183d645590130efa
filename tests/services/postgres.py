"""A private PostgreSQL, thrown away afterwards: nothing of it needs to survive a power cut."""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.services.packages import POSTGRESQL, find
from tests.services.process import Unavailable, free_port, scratch, server, wait_for_port

ROLE = "portevoix"
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "128MB",
}


@contextlib.contextmanager
def postgres() -> Iterator[str]:
    """Start PostgreSQL; yield its DATABASE_URL."""
    programs = find(POSTGRESQL).parent
    user = _unprivileged()
    with scratch("postgres") as folder:
        data, log, port = folder / "data", folder / "log", free_port()
        log.touch()
        data.mkdir(mode=0o700)
        if user:
            shutil.chown(data, user)
        _initialise(programs, data, user)
        options = [f"-c{name}={value}" for name, value in SETTINGS.items()]
        command: list[str | Path] = [programs / "postgres", "-D", data, "-p", str(port), *options]
        # SIGINT is PostgreSQL's fast shutdown: it does not wait for connections to end.
        with server(command, log=log, cwd=folder, user=user, stop=signal.SIGINT) as process:
            wait_for_port(process, port, log, 30)
            yield f"postgresql://{ROLE}@127.0.0.1:{port}/postgres"


def _initialise(programs: Path, data: Path, user: str | None) -> None:
    done = subprocess.run(
        [programs / "initdb", "-D", data, "-U", ROLE, "--auth=trust", "--encoding=UTF8",
         "--locale=C.UTF-8", "--no-sync"],
        user=user, cwd=data.parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise Unavailable(f"initdb failed:\n{done.stdout}{done.stderr}")


def _unprivileged() -> str | None:
    """Return the user to become: initdb and postgres refuse to run as root."""
    if os.geteuid():
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in known)
