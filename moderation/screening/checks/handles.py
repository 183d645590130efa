"""Names of accounts, looked at when one is linked (R28)."""

import re
from collections.abc import Iterator
from typing import Any

import re2

from charter.rules.folding import fold, words
from charter.rules.typeset import wording
from moderation.screening.context import Stage
from moderation.screening.reading import Check, Found, Hit, Reading

_PERSONAL = wording(
    fr="un compte personnel ne porte pas le nom de l'entreprise.",
    en="a personal account does not carry the company's name.",
)
_BRANDED = wording(
    fr="un compte de l'entreprise suit le modèle « {limit} ».",
    en="a company account follows the pattern “{limit}”.",
)
_PLACE = re.compile(r"\{(first|last|name|brand)\}")
_SHORT = 4
_LEET = str.maketrans("013457@$", "oieastas")


def _prepare(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """Names and handles in the form they are compared in; `re2.error` for a bad pattern."""
    brands = ["".join(words(fold(line))) for line in params["brands"]]
    return params | {
        "brands": [brand for brand in brands if brand],
        "allowed": frozenset(_bare(handle) for handle in params["allowed"]),
        "matcher": _matcher(params["pattern"], brands),
    }


def _matcher(pattern: str, brands: list[str]) -> Any:
    """The pattern compiled: placeholders stand for parts of a name, all else for itself; a pattern
    without placeholders is RE2. None for no pattern."""
    if not pattern.strip():
        return None
    if not _PLACE.search(pattern):
        return re2.compile(_bare(pattern))
    parts = _PLACE.split(_bare(pattern))
    brand = "|".join(map(re.escape, brands)) or "[a-z0-9]+"
    names = {"brand": f"(?:{brand})"}
    return re2.compile(
        "".join(
            names.get(part, "[a-z]+(?:[._-]?[a-z]+)*") if place % 2 else re.escape(part)
            for place, part in enumerate(parts)
        )
    )


def _handles(reading: Reading, found: Found) -> Iterator[Hit]:
    if reading.context.stage is not Stage.LINKING:
        return
    params, kinds = found.params, reading.context.account_kinds
    for place, destination in enumerate(reading.content.destinations):
        reading.spend()
        handle = _bare(destination.handle)
        values, target = {"term": destination.handle}, f"account:{place}"
        if handle in params["allowed"]:
            continue
        if "branded" not in kinds and _carries(handle, params["brands"]):
            yield Hit(0, 0, values, reason=_PERSONAL, target=target)
        if "branded" in kinds and params["matcher"] and not params["matcher"].fullmatch(handle):
            reason = {
                language: text.replace("{limit}", params["pattern"])
                for language, text in _BRANDED.items()
            }
            yield Hit(0, 0, values, reason=reason, target=target)


def _carries(handle: str, brands: list[str]) -> bool:
    """Whether a handle holds a brand; a very short one only as a word of its own."""
    for spelled in {handle, handle.translate(_LEET)}:
        parts = words(spelled)
        joined = "".join(parts)
        for brand in brands:
            if brand in parts or (len(brand) > _SHORT and brand in joined):
                return True
    return False


def _bare(handle: str) -> str:
    return fold(handle.strip().removeprefix("@"))


HANDLE = Check(_handles, wake=("linking",), prepare=_prepare)
