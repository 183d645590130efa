"""What must not leave the house: restricted terms and internal addresses (R06, R08)."""

import ipaddress
import re
from collections.abc import Iterator
from typing import Any

from charter.rules import Localised
from charter.rules.typeset import wording
from moderation.screening.links import PATTERN, Link
from moderation.screening.reading import Check, Found, Hit, Reading
from moderation.screening.sealed import seal_terms

# --- R06: restricted terms ----------------------------------------------------------------------


def _restricted(reading: Reading, found: Found) -> Iterator[Hit]:
    for span in found.params["sealed"].everywhere(reading):
        if not found.params["context"] or reading.beside(span, found.spans("context")):
            yield Hit(span.start, span.end, secret=True)


# --- R08: internal links ------------------------------------------------------------------------

_PRIVATE = wording(fr="elle ne mène qu'à l'intérieur de l'entreprise.", en="it only works inside.")
_DOMAIN = wording(fr="ce domaine est interne.", en="this domain is internal.")
_TOKEN = wording(fr="elle contient un jeton d'accès.", en="it contains an access token.")
_VERSION_BEFORE = re.compile(r"\b(?:version|release|v) ?$")
_SHARE = (
    r"\\\\[a-z0-9][a-z0-9.-]{1,60}\\[^ \n\x02]{1,200}|\b(?:smb|file|afp|nfs)://[^ \n\x02]{1,200}"
)
_TOKEN_IN_URL = re.compile(
    r"[?&](?:access-?token|token|sig|signature|api-?key|key|auth|sas|preview|jwt)=[^&#]{8,}"
)


def _domain_sets(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    names = ("domains", "labels", "own_domains", "allowed")
    return params | {name: frozenset(params[name]) for name in names}


def _internal_links(reading: Reading, found: Found) -> Iterator[Hit]:
    for span in found.spans("share"):
        yield Hit(span.start, span.end, reason=_PRIVATE)
    for link in reading.links:
        if link.under(found.params["allowed"]) or _is_version(reading, link):
            continue
        reason = _inside(link, found.params)
        if reason:
            yield Hit(link.start, link.end, {"term": link.url}, reason=reason, target=link.target)


def _is_version(reading: Reading, link: Link) -> bool:
    """Whether four numbers with dots are a release, not an address."""
    before = reading.folded(max(0, link.start - 12), link.start)
    return link.url == link.host and bool(_VERSION_BEFORE.search(before))


def _inside(link: Link, params: Any) -> Localised | None:
    if _is_private(link.host) or (link.scheme and "." not in link.host):
        return _PRIVATE
    ours = not params["own_domains"] or link.under(params["own_domains"])
    if link.under(params["domains"]) or (
        ours and params["labels"] & set(link.host.split(".")[:-2])
    ):
        return _DOMAIN
    return _TOKEN if _TOKEN_IN_URL.search(link.url) else None


def _is_private(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_private or address.is_loopback or address.is_link_local


RESTRICTED = Check(
    _restricted, terms=("context",), wake=("context",), always=("sealed",), prepare=seal_terms
)
INTERNAL_LINK = Check(
    _internal_links,
    patterns={"link": PATTERN, "share": _SHARE},
    wake=("link", "links", "share"),
    prepare=_domain_sets,
)
