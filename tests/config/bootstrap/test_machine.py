"""What a person reads when the machine is not fit."""

import errno
import socket
from pathlib import Path

import pytest

from config.bootstrap import machine
from config.bootstrap.console import Refusal


def test_port_that_is_taken_is_named_with_another_to_take() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(Refusal, match=f"Port {port} is taken.*\n\n    PORT=") as refusal:
            machine.check_port(port)

    assert "make run" in str(refusal.value)


def test_port_that_is_free_passes() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

    machine.check_port(port)


@pytest.mark.parametrize("text", ["web", "0", "65536", "-1", "80a"])
def test_port_that_is_none_is_refused(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", text)

    with pytest.raises(Refusal, match="is no port"):
        machine.port_from_environment()


@pytest.mark.parametrize(("text", "port"), [("8123", 8123), ("", 8000)])
def test_port_is_read_from_the_environment(
    text: str, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PORT", text)

    assert machine.port_from_environment() == port


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "The disk is full: /srv/pv could not be written"),
        (errno.EDQUOT, "The disk is full"),
        (errno.EACCES, "No permission to write /srv/pv"),
        (errno.EROFS, "No permission to write /srv/pv"),
        (errno.EIO, "/srv/pv: Input/output error"),
    ],
)
def test_file_system_errors_become_sentences(number: int, sentence: str) -> None:
    error = OSError(number, "Input/output error", "/srv/pv")

    assert sentence in str(machine.refusal_for(error))


def test_disk_without_room_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda path: Disk())

    with pytest.raises(Refusal, match="has 3 MB free, and"):
        machine.check_disk()


class Disk:
    free = 3 * machine.MEGABYTE


def test_disk_with_room_passes(tmp_path: Path) -> None:
    machine.check_disk()


def test_state_folder_is_held_once() -> None:
    with machine.only_one() as lock:
        machine.claim(lock, "process 1, http://127.0.0.1:8000")

        with pytest.raises(Refusal, match=r"already runs .*\(process 1, http"):
            machine.only_one()
