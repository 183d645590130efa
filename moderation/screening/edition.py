"""Which engine answered: a verdict computed again is the same only if the engine still is."""

import hashlib
import unicodedata
from functools import cache
from importlib.metadata import version
from pathlib import Path

import charter.rules

# What decides a verdict besides our own code: one release may know a number another does not.
LIBRARIES = (
    "confusable-homoglyphs",
    "google-re2",
    "phonenumbers",
    "py3langid",
    "python-stdnum",
    "regex",
)


@cache
def engine_edition() -> str:
    """A name for this engine: 16 hex digits over its sources, its libraries and its Unicode.

    Nobody has to remember to raise a number, and nobody can forget to.
    """
    digest = hashlib.sha256(unicodedata.unidata_version.encode())
    for name in LIBRARIES:
        digest.update(f"{name} {version(name)}\n".encode())
    for folder in (Path(__file__).parent, Path(charter.rules.__file__).parent):
        for path in sorted(folder.rglob("*.py")):
            digest.update(path.relative_to(folder).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:16]
