"""Node servers as child processes: started on a port that is free, stopped, killed."""

import json
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from config.bootstrap import node
from tests.services.process import Unavailable

HERE = Path(__file__).parent
PORT_TAKEN = 98
ATTEMPTS = 40


class PortTaken(Exception):
    """Somebody else listens there."""


class NodeServer:
    """One running script. It ends with us, even when we are killed: it reads our pipe."""

    def __init__(self, script: str, environment: Mapping[str, str], log: Path) -> None:
        # Packages of their own want the newest Node.
        own = "PACKAGES" in environment
        found = node.private() if own else node.find(for_tests=True)
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("ab") as errors:
            self._process = subprocess.Popen(
                [str(found.binary), str(HERE / script)],
                env={**found.variables, **environment},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
            )
        self._log = log
        self.ports = self._told()

    @property
    def port(self) -> int:
        """Where the only server of the script listens."""
        return self.ports["port"]

    def tell(self) -> None:
        """Have it do what it does when it is sent a line, and wait until it has."""
        assert self._process.stdin
        self._process.stdin.write(b"\n")
        self._process.stdin.flush()
        self._told()

    def _told(self) -> dict[str, int]:
        """The next line of the script; it says nothing when it has failed."""
        assert self._process.stdout
        line = self._process.stdout.readline()
        if line:
            found: dict[str, int] = json.loads(line)
            return found
        code = self._process.wait()
        self._close_pipes()
        if code == PORT_TAKEN:
            raise PortTaken
        raise Unavailable(self._log.read_text(errors="replace")[-2000:])

    def stop(self) -> None:
        """Ask it to end, and wait until it has."""
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._reap()

    def kill(self) -> None:
        """SIGKILL: no chance to finish anything."""
        self._process.kill()
        self._reap()

    def _reap(self) -> None:
        self._process.wait()
        self._close_pipes()

    def _close_pipes(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()


def wait_a_little(attempt: int) -> None:
    """Between two tries for a port that is ours but still held."""
    time.sleep(min(0.05 * 2**attempt, 1))
