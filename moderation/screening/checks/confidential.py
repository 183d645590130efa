"""What must not leave the house: restricted terms and internal addresses (R06, R08)."""

import ipaddress
import re
from collections.abc import Iterator
from typing import Any

from charter.rules import Localised
from charter.rules.typeset import wording
from moderation.screening.links import PATTERN, Link, links_in
from moderation.screening.normalise import fold_text
from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.sealed import seal_terms
from moderation.screening.verdict import Fix

# --- R06: restricted terms ----------------------------------------------------------------------


def _restricted(reading: Reading, found: Found) -> Iterator[Hit]:
    for span in found.params["sealed"].everywhere(reading):
        if not found.params["context"] or reading.beside(span, found.spans("context")):
            yield Hit(span.start, span.end, secret=True, fix=_unsaid(reading, span))


_DETERMINER = {
    "fr": re.compile(
        r"\b(?P<of>du |de l['’]|de la |d['’])?(?P<to>au |à l['’]|à la )?"
        r"(?:le |la |les |l['’]|un |une |notre |mon |ma |ce |cet |cette |leur )?$",
        re.IGNORECASE,
    ),
    "en": re.compile(r"\b(?P<of>)(?P<to>)(?:the |our |my |this |an? |their )?$", re.IGNORECASE),
}
_GROUPS = re.compile(
    r"\b(?:équipes?|comité|copil|réunions?|ateliers?|kick-?off|squad|atelier|salle|budget|lancement"
    r"|logo|planning|dossier|team|meeting|room|launch|workshop)\s+#?$",
    re.IGNORECASE,
)


def _unsaid(reading: Reading, span: Span) -> Fix | None:
    """The fix that says "one of our projects" instead, or takes a trailing hashtag out."""
    text, language = reading.text, "fr" if reading.writes_french(span.start) else "en"
    start = span.start - 1 if text[span.start - 1 : span.start] == "#" else span.start
    before, after = text[:start], text[span.end :]
    if start < span.start and re.match(r"\s*(?:#\w|$)", after):
        return Fix(len(before.rstrip()), span.end, "") if before.strip() else None
    group = _GROUPS.search(before)
    if group and language == "fr":
        return Fix(len(before.rstrip()), span.end, "")
    determiner = _DETERMINER[language].search(before)
    if (
        language == "en"
        and (group or (determiner and determiner[0]))
        and re.match(r" [a-z]", after)
    ):
        return Fix(start, span.end, "project")
    named = "un de nos projets" if language == "fr" else "one of our projects"
    if determiner and determiner["of"]:
        named = f"d’{named}"
    elif determiner and determiner["to"]:
        named = f"à {named}"
    start = determiner.start() if determiner else start
    first = not re.search(r"[^\W_][^.!?…\n]*$", text[:start])
    return Fix(start, span.end, named[0].upper() + named[1:] if first else named)


# --- R08: internal links ------------------------------------------------------------------------

_PRIVATE = wording(fr="elle ne mène qu'à l'intérieur de l'entreprise.", en="it only works inside.")
_DOMAIN = wording(fr="ce domaine est interne.", en="this domain is internal.")
_TOKEN = wording(fr="elle contient un jeton d'accès.", en="it contains an access token.")
_PREVIEW = wording(fr="elle montre un brouillon.", en="it shows a draft.")
_VERSION = re.compile(
    r"\b(?:versions?|releases?|v|builds?|firmware|mise a jour|maj|update|upgrade|patch|logiciel"
    r"|software|notes?|scores?)\b"
)
_SHARE = (
    r"\\\\[a-z0-9][a-z0-9.-]{1,60}\\[^ \n\x02]{1,200}|\b(?:smb|file|afp|nfs)://[^ \n\x02]{1,200}"
)
_TOKEN_IN_URL = re.compile(
    r"[?&#](?:access[-_]?token|id[-_]?token|token|sig|signature|x-amz-signature|x-goog-signature"
    r"|api[-_]?key|key|auth|sas|jwt|session(?:[-_]?id)?|sid|pwd|passwo?r?d|mdp|secret|share"
    r"|share[-_]?key|resourcekey|otp|magic)=([^&#]{8,})"
)
_DRAFT_IN_URL = re.compile(
    r"[?&](?:preview|draft|brouillon|apercu)(?:[-_]?id)?(?:=|&|$)|/(?:_?preview|draft|brouillon)/"
)
_WORDS_ONLY = re.compile(r"[a-z]+(?:[-_+.][a-z]+)*(?:[-_]?(?:19|20)[0-9]{2})?")


def _domain_sets(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    names = ("domains", "labels", "own_domains", "allowed")
    return params | {name: frozenset(params[name]) for name in names}


def _internal_links(reading: Reading, found: Found) -> Iterator[Hit]:
    for span in found.spans("share"):
        yield Hit(span.start, span.end, reason=_PRIVATE, fix=_replaced(reading, span, _PRIVATE))
    for link in reading.links:
        reason = None if _is_version(reading, link) else _inside(link, found.params)
        if reason:
            fix = _replaced(reading, Span(link.start, link.end), reason)
            outside = link.target != "text"
            yield Hit(
                link.start,
                link.end,
                {"term": link.url},
                reason=reason,
                fix=None if outside else fix,
                target=link.target,
            )
    for place, media in enumerate(reading.content.media):
        for link in links_in(fold_text(media.text), ()) if media.text else ():
            reason = _inside(link, found.params)
            if reason and link.host != link.url:
                yield Hit(0, 0, {"term": link.url}, reason=reason, target=f"media:{place}")


def _is_version(reading: Reading, link: Link) -> bool:
    """Whether four numbers with dots are a release, not an address."""
    if link.url != link.host or not link.host.replace(".", "").isdigit():
        return False
    start, end = reading.sentences.around(link.start)
    return bool(
        _VERSION.search(reading.folded(max(start, link.start - 80), min(end, link.end + 40)))
    )


def _inside(link: Link, params: Any) -> Localised | None:
    """Why an address is none for the public, None when it is."""
    ours = not params["own_domains"] or link.under(params["own_domains"])
    if not link.under(params["allowed"]):
        if _is_private(link.host) or (link.scheme and not re.search("[.:]", link.host)):
            return _PRIVATE
        labels = link.host.split(".")[:-2]
        if params["own_domains"]:
            labels += [part for label in labels for part in label.split("-")]
        if link.under(params["domains"]) or (ours and not params["labels"].isdisjoint(labels)):
            return _DOMAIN
    token = _TOKEN_IN_URL.search(link.url)
    if token and not _WORDS_ONLY.fullmatch(token[1]):
        return _TOKEN
    draft = ours and params["own_domains"] and _DRAFT_IN_URL.search(link.url)
    return _PREVIEW if draft else None


def _is_private(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return address.is_private or address.is_loopback or address.is_link_local


# --- R08: its fix -------------------------------------------------------------------------------

_INTRANET = {
    _DOMAIN["en"]: ("notre intranet", "our intranet"),
    _PRIVATE["en"]: ("notre réseau interne", "our internal network"),
}
_AT = re.compile(r"\b(?:at|on)\s+$")
_SEE = re.compile(
    r"(?:\b(?:voir|consult\w+|ouvr\w+|visit\w*|see|open|check|sur|dans|via|from|to|in|par|de)|,)\s+$",
    re.IGNORECASE,
)


def _replaced(reading: Reading, span: Span, reason: Localised) -> Fix | None:
    """The address without its token; else words for it: "choisissez vite : voir notre intranet"."""
    text, french = reading.text, reading.writes_french(span.start)
    names = _INTRANET.get(reason["en"])
    if names is None:
        query = re.search(r"[?#]", text[span.start : span.end])
        return Fix(span.start + query.start(), span.end, "") if query else None
    name = names[0] if french else names[1]
    before, after = text[: span.start], text[span.end :]
    if before.endswith("(") and after.startswith(")"):
        return Fix(len(before[:-1].rstrip()), span.end + 1, "")
    at = _AT.search(before)
    if at:
        return Fix(at.start(), span.end, f"on {name}")
    if _SEE.search(before):
        return Fix(span.start, span.end, name)
    sign = before.rstrip()[-1:]
    words = f"{'voir' if french else 'see'} {name}"
    if sign.isalnum():
        words = f"{'sur' if french else 'on'} {name}"
    elif not sign or sign in ".!?…":
        words = words[0].upper() + words[1:]
    return Fix(span.start, span.end, words + ("." if re.match(r"\s+[A-ZÀ-Ö]", after) else ""))


RESTRICTED = Check(
    _restricted, terms=("context",), wake=("context",), always=("sealed",), prepare=seal_terms
)
INTERNAL_LINK = Check(
    _internal_links,
    patterns={"link": PATTERN, "share": _SHARE},
    wake=("link", "links", "share", "media"),
    prepare=_domain_sets,
    identifies=True,
)
