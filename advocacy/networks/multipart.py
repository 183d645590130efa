"""Forms with files (RFC 7578), as one body."""

from dataclasses import dataclass, field
from hashlib import sha256

_SUFFIXES = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp"}


@dataclass(frozen=True, slots=True)
class File:
    """A picture in a form."""

    data: bytes = field(repr=False)
    mime: str


def form(*fields: tuple[str, str | File]) -> tuple[str, bytes]:
    """Content type and body of a form with these fields, in this order."""
    parts = [_part(name, value) for name, value in fields]
    # No part can hold what follows from all of them.
    mark = sha256(b"".join(parts)).hexdigest()[:40]
    body = b"".join(f"--{mark}\r\n".encode() + part + b"\r\n" for part in parts)
    return f"multipart/form-data; boundary={mark}", body + f"--{mark}--\r\n".encode()


def _part(name: str, value: str | File) -> bytes:
    head = f'Content-Disposition: form-data; name="{name}"'
    if isinstance(value, str):
        return f"{head}\r\n\r\n{value}".encode()
    named = f"image.{_SUFFIXES.get(value.mime, 'bin')}"
    head += f'; filename="{named}"\r\nContent-Type: {value.mime}'
    return f"{head}\r\n\r\n".encode() + value.data
