"""Steps of the set-up: timed lines, and failures that say what happened."""

import sys

import pytest

from config.bootstrap.console import Refusal, run_logged, step, tail


def test_step_prints_its_title_and_time(capsys: pytest.CaptureFixture[str]) -> None:
    with step("Python packages"):
        pass

    assert capsys.readouterr().out.split() == ["Python", "packages", "0.0", "s"]


def test_failing_command_is_quoted_with_its_end() -> None:
    with pytest.raises(Refusal, match=r"failed with code 3:\n\n.*\n    no such package"):
        run_logged([sys.executable, "-c", "print('no such package'); exit(3)"], log="test")


def test_full_disk_is_recognised_in_the_output() -> None:
    script = "import sys; sys.exit('error: [Errno 28] No space left on device')"

    with pytest.raises(Refusal, match="The disk is full"):
        run_logged([sys.executable, "-c", script], log="test")


def test_tail_keeps_the_last_lines() -> None:
    assert tail("one\ntwo\nthree", 2) == "    two\n    three"
