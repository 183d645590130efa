"""The words in pictures: the real program reads them; without it, or in no time, none are."""

import os
import shutil

import pytest
from PIL import Image

from moderation.services import ocr
from tests.factories import files
from tests.services.packages import TESSERACT, find
from tests.services.process import Unavailable

pytestmark = pytest.mark.slow


def is_there() -> bool:
    try:
        return bool(find(TESSERACT))
    except Unavailable:
        return False


needs_tesseract = pytest.mark.skipif(not is_there(), reason="make test installs tesseract-ocr")


@pytest.fixture
def nothing_installed(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


@needs_tesseract
def test_words_of_a_slide_are_read_line_by_line() -> None:
    picture = files.slide("DIFFUSION RESTREINTE", "Strictly confidential")

    assert ocr.words_in(picture) == "DIFFUSION RESTREINTE\nStrictly confidential"


@needs_tesseract
def test_small_print_is_read_too() -> None:
    picture = files.slide("Usage interne").resize((480, 96))

    assert ocr.words_in(picture) == "Usage interne"


@needs_tesseract
def test_shapes_are_not_taken_for_words() -> None:
    assert ocr.words_in(files.drawing(3, (1200, 800))) == ""


@needs_tesseract
@pytest.mark.parametrize("mode", ["LA", "L", "P", "RGBA", "CMYK"])
def test_every_mode_is_read(mode) -> None:
    picture = Image.eval(files.slide("Confidentiel"), lambda value: 255 - value).convert(mode)

    assert ocr.words_in(picture) == "Confidentiel"


@needs_tesseract
def test_what_takes_too_long_is_not_read() -> None:
    assert ocr.words_in(files.slide("Confidentiel"), seconds=0.01) is None


def test_without_the_program_nothing_is_read(nothing_installed) -> None:
    assert not ocr.available()
    assert ocr.words_in(files.slide("Confidentiel")) is None


def test_program_that_fails_reads_nothing(nothing_installed) -> None:
    program = nothing_installed / "tesseract"
    program.write_text("#!/bin/sh\nexit 1\n")
    program.chmod(0o755)

    assert not ocr.available()


def test_program_that_knows_other_languages_only_is_not_asked(nothing_installed) -> None:
    program = nothing_installed / "tesseract"
    program.write_text("#!/bin/sh\necho deu\n")
    program.chmod(0o755)

    assert shutil.which("tesseract") == os.fspath(program)
    assert not ocr.available()
