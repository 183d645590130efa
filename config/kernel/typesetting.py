"""Setting pages with Typst, in process.

What people wrote reaches a template as data, never as markup; fonts are those of Typst and dates
those of the document, so the same data gives the same bytes.
"""

import json
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import typst

# Pages that screen readers can follow; what its fonts cannot write is refused by the standard.
STANDARD = "ua-1"
# Pictures that no text font has are named.
FIRST_PICTURE = 0x1F000
SCREEN = 96.0
REGIONS = {"fr": "FR", "en": "GB"}


def typeset(template: Path, data: Mapping[str, Any]) -> bytes:
    """Return a PDF; without the standard where a letter is in none of the fonts."""
    try:
        return _pdf(template, data, [STANDARD])
    except typst.TypstError:
        return _pdf(template, data, [])


def _pdf(template: Path, data: Mapping[str, Any], standards: list[Any]) -> bytes:
    return typst.compile(
        template, root=template.parent, format="pdf", sys_inputs=as_input(data),
        ignore_system_fonts=True, pdf_standards=standards,
    )  # fmt: skip


def typeset_image(template: Path, data: Mapping[str, Any]) -> bytes:
    """Return the one page of a template as a PNG, twice as fine as a screen shows it."""
    found: bytes = typst.compile(
        template, root=template.parent, format="png", ppi=2 * SCREEN, sys_inputs=as_input(data),
        ignore_system_fonts=True,
    )  # fmt: skip
    return found


def as_input(data: Mapping[str, Any]) -> dict[str, str]:
    """Return data as a template reads it, every letter one that can be set."""
    return {"data": json.dumps(_printable(data))}


def _printable(value: Any) -> Any:
    """Return data whose every letter can be set: pictures are named, controls are left out."""
    if isinstance(value, str):
        return "".join(map(_letter, value))
    if isinstance(value, Mapping):
        return {key: _printable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_printable(item) for item in value]
    return value


def _letter(letter: str) -> str:
    kind = unicodedata.category(letter)
    if ord(letter) >= FIRST_PICTURE and kind in {"So", "Sk"}:
        return f"[{unicodedata.name(letter, 'picture').lower()}]"
    return "" if kind in {"Cc", "Cs", "Cn"} and letter != "\n" else letter
