"""Skip what is done: a step is repeated only when what it was made from has changed."""

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

from config.bootstrap.paths import ROOT


def fingerprint(*parts: str | Path | Iterable[Path]) -> str:
    """Return a hash over words, over files by name and content, and over sets of files."""
    digest = hashlib.sha256()
    for part in parts:
        if isinstance(part, str):
            digest.update(part.encode() + b"\0")
            continue
        for path in [part] if isinstance(part, Path) else sorted(part):
            name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
            digest.update(f"{name}\0".encode())
            digest.update(hashlib.sha256(path.read_bytes() if path.exists() else b"").digest())
    return digest.hexdigest()


class Stamp:
    """A file that remembers the fingerprint of what a step was last made from."""

    def __init__(self, path: Path, current: Callable[[], str]) -> None:
        self.path = path
        self.current = current

    def is_fresh(self) -> bool:
        """Tell whether the step was done with exactly what is there now."""
        return self.path.exists() and self.path.read_text(encoding="ascii") == self.current()

    def write(self) -> None:
        """Remember that the step is done."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(self.current(), encoding="ascii")

    def forget(self) -> None:
        """Have the step done again next time."""
        self.path.unlink(missing_ok=True)
