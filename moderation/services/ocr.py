"""The words in a picture, read by Tesseract where the machine has it (Debian: tesseract-ocr).

Optional: without the program no words are found, and nothing else changes. It runs apart, on one
core, for a limited time: what a stranger drew may not stop us. The program itself is called, since
the Python packages around it add no limit and write the picture to a folder for all.
"""

import csv
import io
import logging
import os
import shutil
import subprocess
from functools import lru_cache
from itertools import groupby

from PIL import Image

log = logging.getLogger(__name__)

WANTED = ("fra", "eng")
SECONDS = 8.0
MAX_TEXT = 5_000
MAX_SIDE = 2048
SMALL_SIDE = 1000
SURE = 55.0  # percent; below, it is mostly leaves and clouds read as letters
_FEW_LETTERS = 2


def available() -> bool:
    """Whether words in pictures can be read here."""
    return bool(_languages())


def words_in(pixels: Image.Image, *, seconds: float = SECONDS) -> str | None:
    """The words in a picture, a line each; None when they could not be read (in time)."""
    languages = _languages()
    if not languages:
        return None
    buffer = io.BytesIO()
    _fit_to_read(pixels).save(buffer, "PPM")
    command = ["tesseract", "stdin", "stdout", "-l", languages, "--psm", "11", "tsv"]
    done = _run(command, buffer.getvalue(), seconds)
    return None if done is None else _lines(done)[:MAX_TEXT]


def _languages() -> str:
    program = shutil.which("tesseract")
    return _installed(program) if program else ""


@lru_cache(maxsize=4)
def _installed(program: str) -> str:
    """Those of our languages it knows, as it wants them named."""
    done = _run([program, "--list-langs"], b"", SECONDS)
    known = set((done or "").split())
    return "+".join(language for language in WANTED if language in known)


def _run(command: list[str], data: bytes, seconds: float) -> str | None:
    try:
        done = subprocess.run(
            command,
            input=data,
            capture_output=True,
            timeout=seconds,
            check=True,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except (subprocess.SubprocessError, OSError) as error:
        log.warning("words not read: %s", type(error).__name__)
        return None
    return done.stdout.decode("utf-8", "replace")


def _fit_to_read(pixels: Image.Image) -> Image.Image:
    """Grey, not too large, and small ones twice as large: letters need some height."""
    gray = pixels.convert("L")
    if max(gray.size) < SMALL_SIDE:
        return gray.resize((gray.width * 2, gray.height * 2), Image.Resampling.LANCZOS)
    gray.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.LANCZOS)
    return gray


def _lines(table: str) -> str:
    """Words it is sure of, in their lines; lines without a real word are left out."""
    rows = list(csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE))
    sure = [row for row in rows if (row["text"] or "").strip() and float(row["conf"]) >= SURE]
    lines = groupby(sure, lambda row: (row["block_num"], row["par_num"], row["line_num"]))
    found = (" ".join(row["text"].strip() for row in words) for _, words in lines)
    return "\n".join(line for line in found if sum(map(str.isalnum, line)) >= _FEW_LETTERS)
