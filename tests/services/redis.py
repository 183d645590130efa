"""A private Redis without persistence."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from tests.services.packages import REDIS, find
from tests.services.process import free_port, scratch, server, wait_for_port


@contextlib.contextmanager
def redis() -> Iterator[str]:
    """Start Redis; yield its URL."""
    with scratch("redis") as folder:
        port, log = free_port(), folder / "log"
        options = ["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", str(folder)]
        command: list[str | Path] = [find(REDIS), "--port", str(port), *options]
        with server(command, log=log) as process:
            wait_for_port(process, port, log, 15)
            yield f"redis://127.0.0.1:{port}/0"
