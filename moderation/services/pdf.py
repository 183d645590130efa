"""Read a PDF in a process of its own: `python -m moderation.services.pdf < file`, JSON comes out.

Apart, for a document can be made to take all memory or for ever. Nothing of Django is loaded here.
"""

import json
import logging
import resource
import sys
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError

MAX_PAGES = 200
MAX_TEXT = 100_000
MAX_MEMORY = 1_000_000_000
SECONDS = 10
_FAILURES = (PyPdfError, OSError, ValueError, TypeError, KeyError, IndexError, AttributeError)


def read(data: bytes) -> dict[str, Any]:
    """`text` and `xmp` (Latin-1), or `refused`: "damaged", "locked", "pages" or "long"."""
    try:
        reader = PdfReader(BytesIO(data), strict=False)
        # Many are locked against changes only, and open for everybody.
        if reader.is_encrypted and not reader.decrypt(""):
            return {"refused": "locked"}
        if len(reader.pages) > MAX_PAGES:
            return {"refused": "pages"}
        text = _text(reader)
        xmp = _packet(reader)
    except (*_FAILURES, RecursionError, MemoryError):
        return {"refused": "damaged"}
    return {"refused": "long"} if len(text) > MAX_TEXT else {"text": text, "xmp": xmp}


def _text(reader: PdfReader) -> str:
    """The metadata a line each (labels of secrecy stand there, too), then page by page."""
    found, length = [], 0
    for part in _parts(reader):
        length += len(part)
        found.append(part)
        if length > MAX_TEXT:
            break
    return "\n".join(part for part in found if part.strip())


def _parts(reader: PdfReader) -> Iterator[str]:
    for name, value in (reader.metadata or {}).items():
        if name not in _TECHNICAL:
            yield str(value)
    for page in reader.pages:
        yield page.extract_text()


# Persons and programs and when: nothing to screen, and not ours to keep.
_TECHNICAL = {"/Author", "/Creator", "/Producer", "/CreationDate", "/ModDate", "/Trapped"}


def _packet(reader: PdfReader) -> str:
    stream = reader.root_object.get("/Metadata")
    stream = stream.get_object() if stream is not None else None
    return stream.get_data().decode("latin-1") if stream is not None else ""


def main() -> None:
    """Read standard input under limits of memory and time."""
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    logging.disable()
    json.dump(read(sys.stdin.buffer.read()), sys.stdout)


if __name__ == "__main__":
    main()
