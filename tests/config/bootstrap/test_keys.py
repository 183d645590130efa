"""Keys of a development installation: made once, private, the same for everybody."""

import base64
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from config.bootstrap.keys import MAKERS, development_keys


def test_keys_stay_the_same(tmp_path: Path) -> None:
    assert development_keys(tmp_path / "keys") == development_keys(tmp_path / "keys")


def test_keys_differ_between_installations(tmp_path: Path) -> None:
    one, other = development_keys(tmp_path / "one"), development_keys(tmp_path / "other")

    assert not [name for name in MAKERS if one[name] == other[name]]


def test_keys_are_readable_by_their_owner_only(tmp_path: Path) -> None:
    development_keys(tmp_path / "keys")
    files = list((tmp_path / "keys").iterdir())

    assert {path.stat().st_mode & 0o077 for path in [tmp_path / "keys", *files]} == {0}


def test_vault_key_has_a_version_and_32_bytes(tmp_path: Path) -> None:
    version, _, key = development_keys(tmp_path)["VAULT_KEYS"].partition(":")

    assert version == "1"
    assert len(base64.urlsafe_b64decode(key)) == 32


def test_processes_that_start_together_agree(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(development_keys, [tmp_path / "keys"] * 8))

    assert all(answer == answers[0] for answer in answers)
