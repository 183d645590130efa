"""Posts in files, for commands: one a file or one a line, and pictures and documents."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from config.kernel.errors import Invalid
from config.kernel.sentences import sentence
from moderation.screening.content import Content
from moderation.services.files import facts_of

STANDARD_INPUT = "-"
MEDIA = {".gif", ".jfif", ".jpe", ".jpeg", ".jpg", ".mpo", ".pdf", ".png", ".webp"}


class UnreadableError(Exception):
    """A file that cannot be screened; the message names it and says why."""


@dataclass(frozen=True)
class Written:
    """One post, the file it is from and the line it begins on, from 1."""

    name: str
    line: int
    content: Content


def posts_in(name: str, *, by_line: bool) -> Iterator[Written]:
    """Yield the posts of a file; "-" is standard input. Empty lines are no posts."""
    data = _bytes(name)
    if Path(name).suffix.lower() in MEDIA:
        yield Written(name, 1, _picture(name, data))
        return
    text = _text(name, data)
    if not by_line:
        yield Written(name, 1, Content(text, ""))
        return
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield Written(name, number, Content(line, ""))


def _bytes(name: str) -> bytes:
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise UnreadableError(f"{name}: {error.strerror}") from error


def _text(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        message = f"{name}: not UTF-8 (byte {error.start}), and not a picture or PDF by its name"
        raise UnreadableError(message) from error


def _picture(name: str, data: bytes) -> Content:
    try:
        return Content("", "", media=(facts_of(data, Path(name).name),))
    except Invalid as refusal:
        raise UnreadableError(f"{name}: {sentence(refusal)}") from refusal
