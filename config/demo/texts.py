"""Reading the demo's TOML files into typed values with their text in two languages."""

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

FOLDER = Path(__file__).parent

Entry = TypeVar("Entry")


@dataclass(frozen=True)
class Text:
    """One text in French, the original, and in English."""

    fr: str = ""
    en: str = ""

    def in_language(self, language: str) -> str:
        """The text for a reader of this language; French when it is neither."""
        return self.en if language == "en" else self.fr


@dataclass(frozen=True)
class Lines:
    """Several texts in order, paragraphs or items, in French and in English."""

    fr: tuple[str, ...] = ()
    en: tuple[str, ...] = ()

    def in_language(self, language: str) -> tuple[str, ...]:
        """The texts for a reader of this language; French when it is neither."""
        return self.en if language == "en" else self.fr


NO_TEXT = Text()
NO_LINES = Lines()


def read_file(name: str) -> dict[str, Any]:
    """The content of one of the demo's files, by its name without ending."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def build(kind: type[Entry], data: Mapping[str, Any]) -> Entry:
    """An entry of dataclass `kind` from a TOML table.

    A field of type Text or Lines reads `<name>_fr` and `<name>_en`, or plain `fr` and `en` for a
    field called `text`. KeyError when a key is missing, TypeError when one is not known or when
    one language has more lines than the other.
    """
    hints, left = get_type_hints(kind), dict(data)
    values: dict[str, Any] = {}
    for field in fields(kind):  # type: ignore[arg-type]
        if hints[field.name] in (Text, Lines):
            values[field.name] = _both(hints[field.name], field, left)
        elif field.name in left or field.default is MISSING:
            values[field.name] = _frozen(left.pop(field.name))
    if left:
        raise TypeError(f"{kind.__name__} knows no {', '.join(left)}")
    return kind(**values)


def build_all(kind: type[Entry], tables: list[dict[str, Any]]) -> tuple[Entry, ...]:
    """One entry of dataclass `kind` per table."""
    return tuple(build(kind, table) for table in tables)


def _both(kind: type[Text] | type[Lines], field: "Field[Any]", left: dict[str, Any]) -> Any:
    plain = field.name == "text" and "fr" in left
    french, english = ("fr", "en") if plain else (f"{field.name}_fr", f"{field.name}_en")
    if french not in left and english not in left and field.default is not MISSING:
        return field.default
    both = kind(_frozen(left.pop(french)), _frozen(left.pop(english)))
    if isinstance(both, Lines) and len(both.fr) != len(both.en):
        raise TypeError(f"{french} and {english} differ in length")
    return both


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
