"""Documents that prove something: what they are is checked by opening them, not by their name."""

import hashlib
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from django.core.files.base import ContentFile
from PIL import Image, UnidentifiedImageError

from config.kernel.errors import Invalid

MAX_BYTES = 10 * 1024 * 1024
PICTURES = {"PNG", "JPEG"}
# A small file that claims to be an enormous picture.
BOMB = Image.DecompressionBombError
ENDINGS = {"PDF": ".pdf", "PNG": ".png", "JPEG": ".jpg"}


@dataclass(frozen=True)
class Document:
    """A checked document: its bytes to store, its own name, and the hash of its bytes."""

    file: ContentFile
    file_name: str
    sha256: str


def read_document(upload: Any) -> Document:
    """Return an uploaded PDF, PNG or JPEG of at most 10 MB, or raise Invalid saying what to do."""
    if upload is None:
        raise Invalid("document.missing")
    if upload.size > MAX_BYTES:
        raise Invalid("document.too_large", megabytes=MAX_BYTES // 1024**2)
    data = upload.read()
    kind = _kind(data, upload)
    if kind is None:
        raise Invalid("document.unknown_type")
    digest = hashlib.sha256(data).hexdigest()
    name = PurePosixPath(str(upload.name).replace("\\", "/")).name[:200] or f"document{kind}"
    return Document(ContentFile(data, name=f"{digest[:32]}{ENDINGS[kind]}"), name, digest)


def _kind(data: bytes, upload: Any) -> str | None:
    if data.startswith(b"%PDF-") and b"%%EOF" in data[-2048:]:
        return "PDF"
    upload.seek(0)
    try:
        with Image.open(upload) as picture:
            picture.verify()
            return picture.format if picture.format in PICTURES else None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, BOMB):
        return None
