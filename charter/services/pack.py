"""A pack of evidence: a ZIP written piece by piece, whose manifest names every file."""

import hashlib
import json
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, Any

import charter.evidence
from charter.rules import canonical_json

FORMAT = "portevoix-evidence/1"
# What fits stays in memory; the rest goes to a temporary file.
IN_MEMORY_BYTES = 4 * 1024 * 1024
# Files have no date of their own: the same request gives the same bytes.
NO_DATE = (1980, 1, 1, 0, 0, 0)
KEPT_OF_NAMES = re.compile(r"[^A-Za-z0-9._-]+")
HERE = Path(charter.evidence.__file__).parent
ALONGSIDE = {
    "LISEZ-MOI.txt": ("LISEZ-MOI.txt", "Mode d’emploi", "How to use it, in French"),
    "README.txt": ("README.txt", "Mode d’emploi, en anglais", "How to use it"),
    "verify.py": ("verifier.py", "Programme de vérification", "The program that verifies"),
}


class Pack:
    """A ZIP under way. `close` writes the manifest and returns the file, rewound.

    `asked` is the one part that differs between two equal requests: {at, by, for, scope}.
    """

    def __init__(self, asked: dict[str, Any]) -> None:
        self.asked = asked
        self.files: dict[str, dict[str, Any]] = {}
        self._file: IO[bytes] = SpooledTemporaryFile(IN_MEMORY_BYTES)  # noqa: SIM115 -- handed out
        self._zip = zipfile.ZipFile(self._file, "w", zipfile.ZIP_DEFLATED)
        for name, (source, french, english) in ALONGSIDE.items():
            self.add(name, [(HERE / source).read_bytes()], fr=french, en=english)

    def __enter__(self) -> "Pack":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: Any) -> None:
        """Throw away what was begun; a pack that was closed is its receiver's."""
        if kind is not None:
            self._zip.close()
            self._file.close()

    def add(self, name: str, pieces: Iterable[bytes], *, fr: str, en: str) -> str:
        """Write one file from its pieces; return its SHA-256. A name is written once."""
        if name in self.files:
            return str(self.files[name]["sha256"])
        digest, size = hashlib.sha256(), 0
        with self._zip.open(_entry(name), "w") as entry:
            for piece in pieces:
                entry.write(piece)
                digest.update(piece)
                size += len(piece)
        what = {"fr": fr, "en": en}
        self.files[name] = {"sha256": digest.hexdigest(), "bytes": size, "what": what}
        return digest.hexdigest()

    def add_json(self, name: str, value: Any, *, fr: str, en: str) -> str:
        """Write a value in its canonical form: the file's hash is the value's."""
        return self.add(name, [canonical_json(value).encode("ascii")], fr=fr, en=en)

    def add_rows(self, name: str, rows: Iterable[Any], *, fr: str, en: str) -> int:
        """Write one value on each line; return how many. Without a row there is no file."""
        counted = _Counted(rows)
        lines = (canonical_json(row).encode("ascii") + b"\n" for row in counted)
        first = next(lines, None)
        if first is not None:
            self.add(name, _after(first, lines), fr=fr, en=en)
        return counted.number

    def close(self) -> tuple[IO[bytes], str]:
        """Write the manifest; return the ZIP and the manifest's SHA-256."""
        manifest = {"format": FORMAT, "asked": self.asked, "files": self.files}
        text = json.dumps(manifest, sort_keys=True, indent=1, ensure_ascii=False).encode()
        self._zip.writestr(_entry("manifest.json"), text)
        self._zip.close()
        self._file.seek(0)
        return self._file, hashlib.sha256(text).hexdigest()


class _Counted:
    """Rows, and how many of them were taken."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self.rows, self.number = rows, 0

    def __iter__(self) -> Any:
        for row in self.rows:
            self.number += 1
            yield row


def document_name(folder: str, sha256: str, name: str) -> str:
    """Return where a document is put: its hash keeps equal names apart."""
    safe = KEPT_OF_NAMES.sub("-", name).strip("-.")[-80:] or "document"
    return f"{folder}/{sha256[:16]}-{safe}"


def _after(first: bytes, others: Iterable[bytes]) -> Iterable[bytes]:
    yield first
    yield from others


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, NO_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # whatever system makes it
    entry.external_attr = 0o644 << 16
    return entry
