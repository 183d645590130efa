"""Links one can trust (R34)."""

from collections.abc import Iterator
from typing import Any

from charter.rules import Localised
from charter.rules.typeset import wording
from moderation.screening.links import PATTERN, Link
from moderation.screening.reading import Check, Found, Hit, Reading
from moderation.screening.verdict import Fix

_DENIED = wording(fr="cette adresse n'est pas à utiliser.", en="this address is not to be used.")
_SHORT = wording(
    fr="un lien raccourci cache où il mène.", en="a shortened link hides where it leads."
)
_PLAIN = wording(fr="ce lien n'est pas chiffré.", en="this link is not encrypted.")


def _domain_sets(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    return params | {name: frozenset(params[name]) for name in ("shorteners", "allowed", "denied")}


def _unsafe_links(reading: Reading, found: Found) -> Iterator[Hit]:
    for link in reading.links:
        if not link.under(found.params["allowed"]):
            yield from _unsafe(reading, link, found.params)


def _unsafe(reading: Reading, link: Link, params: Any) -> Iterator[Hit]:
    if link.under(params["denied"]):
        yield _link_hit(link, _DENIED)
    if link.under(params["shorteners"]):
        yield _link_hit(link, _SHORT)
    if link.scheme == "http":
        scheme = reading.text[link.start : link.start + 5]
        fixable = link.target == "text" and scheme.casefold() == "http:"
        yield _link_hit(
            link, _PLAIN, Fix(link.start, link.start + 5, "https:") if fixable else None
        )


def _link_hit(link: Link, reason: Localised, fix: Fix | None = None) -> Hit:
    return Hit(link.start, link.end, {"term": link.url}, reason=reason, fix=fix, target=link.target)


SAFE_LINK = Check(
    _unsafe_links,
    patterns={"link": PATTERN},
    wake=("link", "links"),
    prepare=_domain_sets,
    identifies=True,
)
