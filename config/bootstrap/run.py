"""`make run`: from a bare machine to a running Portevoix with its demo company."""

import os
import signal
import tomllib
from types import FrameType

from config.bootstrap import installation, machine, processes
from config.bootstrap.console import Refusal, say
from config.bootstrap.paths import LOGS, ROOT, VAR

PEOPLE = ROOT / "config" / "demo" / "people.toml"


def run() -> int:
    """Set up what is missing, start the processes, and stop them on Ctrl-C or SIGTERM."""
    port = machine.port_from_environment()
    machine.check_disk()
    machine.check_writable()
    machine.check_port(port)
    lock = machine.only_one()
    url = f"http://127.0.0.1:{port}"
    machine.claim(lock, f"process {os.getpid()}, {url}")
    try:
        say("Setting up")
        installation.prepare()
        with processes.running(port) as manager:
            processes.wait_until_healthy(manager, url)
            _introduce(url, processes.table_of_memory())
            manager.wait()
            raise Refusal(f"The process manager has ended; see {LOGS}/supervisord.log.")
    except KeyboardInterrupt:
        say("\nEverything is stopped.")
    return 0


def stop_on_signals() -> None:
    """Treat SIGTERM and SIGHUP as Ctrl-C, and let nothing interrupt the stopping."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _interrupt)


def _interrupt(number: int, frame: FrameType | None) -> None:
    for other in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(other, signal.SIG_IGN)
    raise KeyboardInterrupt


def _introduce(url: str, memory_rows: list[tuple[str, ...]]) -> None:
    say(f"\nPortevoix is up: {url}/\n")
    _table(("Person", "Roles", "E-mail", "Password"), _people())
    _table(("Process", "Pid", "Memory"), memory_rows)
    say(f"Mail: {VAR / 'mail'}   Logs: {LOGS}   Stop: Ctrl-C")


def _people() -> list[tuple[str, ...]]:
    """Return (name, roles, e-mail, password) of the people one signs in as."""
    with PEOPLE.open("rb") as source:
        demo = tomllib.load(source)
    company = demo["company"]
    return [
        (
            f"{person['first_name']} {person['last_name']}",
            ", ".join(person["roles"]).replace("_", " ") or "employee",
            f"{person['key']}@{company['domain']}",
            company["password"],
        )
        for person in demo["cast"]
    ]


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    widths = [min(max(map(len, column)), 46) for column in zip(head, *rows, strict=True)]
    rule = tuple("-" * width for width in widths)
    for row in (head, rule, *rows):
        cells = (cell[:width].ljust(width) for cell, width in zip(row, widths, strict=True))
        say(f"  {'  '.join(cells)}".rstrip())
    say()
