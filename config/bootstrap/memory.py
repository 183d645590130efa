"""Which processes run below one of ours, and how much memory each takes."""

from pathlib import Path
from typing import NamedTuple

PROC = Path("/proc")


class Process(NamedTuple):
    """One running process; memory in bytes, shared pages counted by their share."""

    pid: int
    parent: int
    command: str
    memory: int


def descendants(root: int) -> list[Process]:
    """Return the processes below one, parents before children; none where there is no /proc."""
    everybody = [process for process in map(read, _pids()) if process]
    found, parents = [], [root]
    while parents:
        children = [p for p in everybody if p.parent in parents]
        found.extend(children)
        parents = [p.pid for p in children]
    return found


def _pids() -> list[int]:
    return [int(path.name) for path in PROC.glob("[0-9]*")]


def read(pid: int) -> Process | None:
    """Return one process, or None when it has ended."""
    folder = PROC / str(pid)
    try:
        stat = (folder / "stat").read_text(encoding="utf-8", errors="replace")
        words = (folder / "cmdline").read_bytes().split(b"\0")
        memory = _memory(folder)
    except OSError:
        return None
    parent = int(stat.rpartition(")")[2].split()[1])
    command = b" ".join(word for word in words if word).decode(errors="replace")
    return Process(pid, parent, command, memory)


def _memory(folder: Path) -> int:
    """Return the proportional set size, or the resident size where the kernel has none."""
    try:
        lines = (folder / "smaps_rollup").read_text(encoding="ascii").splitlines()
    except (FileNotFoundError, PermissionError):
        lines = (folder / "status").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line.startswith(("Pss:", "VmRSS:")):
            return int(line.split()[1]) * 1024
    return 0
