"""Keys of a development installation: made once, kept in `var/keys`, never in the repository."""

import base64
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from config.bootstrap.paths import VAR


def _vault_key() -> str:
    return "1:" + base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()


MAKERS: dict[str, Callable[[], str]] = {
    "SECRET_KEY": lambda: secrets.token_urlsafe(64),
    "VAULT_KEYS": _vault_key,
    "PSEUDONYM_KEY": lambda: secrets.token_urlsafe(48),
}


def development_keys(folder: Path = VAR / "keys") -> dict[str, str]:
    """Return every key by the name of its setting, making those that do not exist yet."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    return {name: _read_or_make(folder / name.lower(), make) for name, make in MAKERS.items()}


def _read_or_make(path: Path, make: Callable[[], str]) -> str:
    if not path.exists():
        # Several processes may start at once: a link, unlike a rename, never replaces a key.
        with (
            NamedTemporaryFile("w", dir=path.parent, encoding="ascii") as draft,
            suppress(FileExistsError),
        ):
            draft.write(make())
            draft.flush()
            os.link(draft.name, path)
    return path.read_text(encoding="ascii").strip()
