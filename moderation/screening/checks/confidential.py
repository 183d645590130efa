"""What must not leave the house: restricted terms, internal addresses, keys (R06, R08, R09)."""

import ipaddress
import re
from collections.abc import Iterator
from typing import Any

from charter.rules import Localised
from charter.rules.typeset import wording
from moderation.screening.links import PATTERN, Link
from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.sealed import seal_terms
from moderation.screening.verdict import Fix

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
_TOKEN_IN_URL = re.compile(
    r"[?&](?:access-?token|token|sig|signature|api-?key|key|auth|sas|preview|jwt)=[^&#]{8,}"
)


def _domain_sets(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    names = ("domains", "labels", "own_domains", "allowed")
    return params | {name: frozenset(params[name]) for name in names}


def _internal_links(reading: Reading, found: Found) -> Iterator[Hit]:
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
    if _is_private(link.host):
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


# --- R09: passwords and keys --------------------------------------------------------------------

_KEYS = (
    r"\b(?:akia|asia)[0-9a-z]{16}\b|\bgh[pousr]-[0-9a-z]{20,}|\bgithub-pat-[0-9a-z-]{20,}"
    r"|\bglpat-[0-9a-z-]{16,}|\bxox[abeprs]-[0-9a-z-]{10,}|\bsk-[0-9a-z-]{20,}"
    r"|\b[rs]k-(?:live|test)-[0-9a-z]{16,}|\baiza[0-9a-z-]{35}|\bnpm-[0-9a-z]{36}"
    r"|\beyj[0-9a-z-]{8,}\.eyj[0-9a-z-]{8,}|-----begin [a-z ]{0,30}private key"
)
_ASSIGNED = (
    r"\b(?:mots? de passe|mdp|password|passwd|pwd|passphrase|pass ?code|(?:code|cle) (?:du )?wi-?fi"
    r"|cle d'acces|cle api|api[ -]?key|access[ -]?key|secret[ -]?key|client[ -]?secret|token|jeton)"
    r"\b[^\n.!?:=]{0,24}(?:[:=]| est | is )[ \"'(]*[^ \n\"']{6,}"
)
_LONG_ONLY = ("token", "jeton")


def _credentials(reading: Reading, found: Found) -> Iterator[Hit]:
    fakes = tuple(fake.casefold() for fake in found.params["known_fakes"])
    for span in found.spans("keys"):
        written = reading.text[span.start : span.end]
        if written.casefold() not in fakes:
            yield Hit(span.start, span.end, secret=True, fix=Fix(span.start, span.end, "[…]"))
    for span in found.spans("assigned"):
        start, end = _value(reading.text, span)
        value = reading.text[start:end]
        least = 16 if reading.folded(span.start, span.end).startswith(_LONG_ONLY) else 6
        if len(value) >= least and value.casefold() not in fakes and _looks_secret(value):
            yield Hit(start, end, secret=True, fix=Fix(start, end, "[…]"))


def _value(text: str, span: Span) -> tuple[int, int]:
    """The last run without spaces of a span, without its quotes and final punctuation."""
    written = text[span.start : span.end]
    value = written.split()[-1] if written.split() else ""
    for sign in (":", "="):
        value = value.rpartition(sign)[2] if value.count(sign) and value[-1] != sign else value
    value = value.strip("\"'«»“”()[],;.")
    start = span.start + max(written.rfind(value), 0)
    return start, start + len(value)


def _looks_secret(value: str) -> bool:
    """Letters and something else, and not simply a word with an apostrophe or a hyphen."""
    kinds = {
        "digit" if character.isdigit() else "letter" if character.isalpha() else "sign"
        for character in value.strip("!?")
        if character not in "-'’…*•"
    }
    return "letter" in kinds and len(kinds) > 1 and "://" not in value


RESTRICTED = Check(
    _restricted, terms=("context",), wake=("context",), always=("sealed",), prepare=seal_terms
)
INTERNAL_LINK = Check(
    _internal_links, patterns={"link": PATTERN}, wake=("link", "links"), prepare=_domain_sets
)
CREDENTIAL = Check(
    _credentials, patterns={"keys": _KEYS, "assigned": _ASSIGNED}, wake=("keys", "assigned")
)
