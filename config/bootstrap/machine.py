"""Is this machine fit? Disk, permissions and port, asked before anything is changed."""

import errno
import fcntl
import os
import shutil
import socket
from pathlib import Path
from typing import TextIO

from config.bootstrap.console import Refusal
from config.bootstrap.paths import ROOT, VAR, VENV

MEGABYTE = 1024 * 1024
# Packages, fonts and Node take 1.2 GB where there is none; a day of work less than 100 MB.
FIRST_START = 1500 * MEGABYTE
LATER_START = 100 * MEGABYTE
UNPRIVILEGED = 1024


def check_disk() -> None:
    """Refuse when the source tree or the state folder has too little room."""
    needed = LATER_START if VENV.exists() else FIRST_START
    for folder, need in ((ROOT, needed), (_existing(VAR), LATER_START)):
        free = shutil.disk_usage(folder).free
        if free < need:
            raise Refusal(
                f"The disk is full: {folder} has {free // MEGABYTE} MB free, "
                f"and {need // MEGABYTE} MB are needed. Free some space and start again."
            )


def check_writable() -> None:
    """Refuse when we may not write where we must."""
    for folder in (VAR, VENV if VENV.exists() else ROOT):
        probe = folder / f".write-{os.getpid()}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            probe.write_bytes(b"x" * 65536)
            probe.unlink()
        except OSError as error:
            error.filename = folder
            raise refusal_for(error) from error


def refusal_for(error: OSError) -> Refusal:
    """Turn an error of the file system into a sentence with a way out."""
    where = error.filename or ROOT
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Refusal(f"The disk is full: {where} could not be written. Free some space.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Refusal(
            f"No permission to write {where}. Run as the owner of {ROOT}, "
            "or clone the project into a folder of your own."
        )
    return Refusal(f"{where}: {error.strerror or error}")


def port_from_environment() -> int:
    """Return PORT (8000 when unset), refused when it is no port."""
    text = os.environ.get("PORT", "").strip() or "8000"
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise Refusal(f"PORT={text} is no port: choose a number from 1024 to 65535.")
    return int(text)


def check_port(port: int) -> None:
    """Refuse when something else listens on the port, or when we may not."""
    with socket.socket() as probe:
        # As the web server does: a port in TIME_WAIT is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            reason = "needs root" if error.errno == errno.EACCES else "is taken by another program"
            raise Refusal(
                f"Port {port} {reason}. Choose another one, for instance:\n\n"
                f"    PORT={port + 1 if port >= UNPRIVILEGED else 8000} make run"
            ) from error


def only_one() -> TextIO:
    """Hold the state folder for ourselves; two schedulers on one database would send twice."""
    lock = (VAR / "run.lock").open("a+", encoding="ascii")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        with lock:
            lock.seek(0)
            holder = lock.read().strip()
        raise Refusal(
            f"Portevoix already runs from {VAR} ({holder}). Stop it first, "
            "or give this one a state of its own: VAR_DIR=/some/folder make run"
        ) from None
    return lock


def claim(lock: TextIO, text: str) -> None:
    """Write into the lock who holds it."""
    lock.truncate(0)
    lock.write(text)
    lock.flush()


def _existing(folder: Path) -> Path:
    while not folder.exists():
        folder = folder.parent
    return folder
