"""A step is repeated when, and only when, what it was made from has changed."""

from functools import partial
from pathlib import Path

import pytest

from config.bootstrap.stamps import Stamp, fingerprint


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.txt"
    path.write_text("one")
    return path


@pytest.fixture
def stamp(tmp_path: Path, source: Path) -> Stamp:
    return Stamp(tmp_path / "stamps" / "step", partial(fingerprint, source))


def test_stamp_is_not_fresh_before_the_step(stamp: Stamp) -> None:
    assert not stamp.is_fresh()


def test_stamp_is_fresh_after_the_step(stamp: Stamp) -> None:
    stamp.write()

    assert stamp.is_fresh()


def test_stamp_is_stale_when_the_source_changes(stamp: Stamp, source: Path) -> None:
    stamp.write()
    source.write_text("two")

    assert not stamp.is_fresh()


def test_stamp_is_stale_when_the_source_is_gone(stamp: Stamp, source: Path) -> None:
    stamp.write()
    source.unlink()

    assert not stamp.is_fresh()


def test_stamp_can_be_forgotten(stamp: Stamp) -> None:
    stamp.write()
    stamp.forget()

    assert not stamp.is_fresh()


def test_fingerprint_tells_contents_of_two_files_apart(tmp_path: Path) -> None:
    paths = [tmp_path / "a", tmp_path / "b"]
    paths[0].write_text("x")
    paths[1].write_text("y")
    before = fingerprint(paths)

    paths[0].write_text("y")
    paths[1].write_text("x")

    assert fingerprint(paths) != before
