"""The language of those who read (R33)."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from charter.rules import cues_adverts
from charter.rules.terms import LANGUAGES, Term
from moderation.screening.brands import for_each_brand
from moderation.screening.lexicon import term_pattern
from moderation.screening.nearby import among
from moderation.screening.reading import Check, Found, Hit, Reading, Span

_PRICE = (
    r"\$ ?[0-9]|\b[0-9]+(?:[.,][0-9]+)? ?"
    r"(?:\$|euros?\b|pounds?\b|dollars?\b|centimes?\b|cents?\b|%)"
    r"|\b(?:free|half price|cheaper|discount|save|voucher|bonus|(?:a|the|best|great|our"
    r"|this) deal|offer|gratuite?"
    r"|offerte?s?|promo|remise|reduction|bon d'achat|cadeau)\b"
)
_SELLING = (
    re.compile(_PRICE),
    re.compile(r"\b(?:you|your|yours|you're|you'll|you've|vous|votre|vos|tu|ton|ta|tes)\b"),
    re.compile(
        r"\b(?:until|before|this (?:week|month|weekend|winter|summer|spring|autumn)|today|tonight"
        r"|now|by (?:friday|sunday|monday)|a month|per month|monthly|days left|ends|jusqu'|avant le"
        r"|ce soir|cette semaine|ce mois|par mois|des maintenant)\b"
    ),
)
_OFFER = (
    r"\bwe(?:'ll| can| will|'ve got)? (?:[a-z]+ )?(?:take care|handle|look after|make (?:it|your"
    r"|that|life)"
    r"|install|deliver|build|insure|cover|come (?:to|and)|fix|do the rest|guarantee|give you|offer"
    r"|match"
    r"|have the|find|help you|bring|repair|replace|service|check|sort|lend|pay you|plant|advise)\b"
    r"|\bon us\b|\baffordable\b|\bon the market\b|\bworr(?:y|ies)\b|\bhassle|\bstress[- ]free\b"
    r"|\byou(?:'ll| will)? (?:only |never |always |can |just |could )*(?:pay|save|get|earn|keep"
    r"|choose"
    r"|win|own|decide|deserve|relax|need)\b|\b(?:yours|starts? here|made (?:easy|simple)|no more)\b"
    r"|\b(?:better|cheaper|greener|lower|smaller|warmer|safer|smarter) (?:bills?|home|prices?"
    r"|rates?"
    r"|house|winters?|energy|power)\b|\b(?:our|your) (?:prices|tariffs?|rates|budget)\b|\b(?:pay"
    r"|spend) (?:more|less)\b"
    r"|\b(?:one|a single) (?:click|call|app|card|subscription|visit|contract)\b|\bguaranteed\b"
    r"|\bfirst [a-z0-9]+ (?:[a-z]+ )?(?:are |is )?(?:free|on us|half)\b|\bwaiting for\?"
    r"|\b(?:priority|new) (?:repairs?|customers?|service|range|collection)\b"
)
_OFFERED = re.compile(_OFFER)
_HOOK = re.compile(
    r"(?:^|[.!?\n] ?)(?:moving|thinking|looking|dreaming|tired|fed up|need|want|cold|planning|fancy"
    r"|ready|why (?:pay|wait|not|choose)|still|worried|going|hungry|renovating|new (?:home|house"
    r"|baby|car)"
    r"|did you know|got|have you|is your|are you|do you|bored|scared|afraid|curious"
    r"|too)\b[^.!?\n]{0,60}\?"
)
_NAMED_CALL = (
    r"\b(?:choose|join|switch to|trust|try|meet|discover|go|pick|love|introducing|say hello to"
    r"|welcome to"
    r"|ask|call|visit|think|move to|come to|only (?:at|with|from)|powered by|bank with|live with"
    r"|drive with|with) "
)
_ADDRESSED = (
    r"\b(?:your|you'll|you deserve|yours)\b|(?:^|[.!?:-] *)(?:choose|join|switch|trust|try|meet"
    r"|discover|go|ask|call|visit|book|come|bank|insure|download|open|get|subscribe|sign up|make"
    r"|move|pick|say|think|stop|start|keep|save|protect|heat|charge|drive|live|enjoy)\b"
)
"""A reader spoken to, or told to do something: beside our name, perhaps an offer."""
_CALL = re.compile(
    r"(?:^|[.!?:;,-] *|\b(?:and|just|please|et) )(?:get|join|try|book|order|choose|pick|switch|open"
    r"|sign|subscribe|download|call|ask|enjoy|save|buy|apply|come|visit|discover|grab|claim|start"
    r"|treat|need|want|pay|refer|bring|move|stop|forget|register|compare|upgrade|swap|insure"
    r"|protect"
    r"|charge|heat|keep|make|take|give|let|tell|see|check|find|request|contact|drop|pop|click|scan"
    r"|log|set|plan|go|say|cut|lower|halve|earn|renew|bundle|lock|borrow|spend|secure|travel|leave"
    r"|manage|track|power|fix|finance|[a-z]{3,}ez)\b"
)
_AMONG_US = re.compile(
    r"\b(?:employees?|staff|colleagues?|workshop|laptop|my (?:kids|team|family)|open[- ]?source"
    r"|github"
    r"|pull requests?|licence|our paper|conference|slides|research|internship|hiring"
    r"|apprentices?hips?"
    r"|i (?:visited|quote|read|learn[a-z]*|saw|met))\b"
)
"""Words of work and of one's own life: a post with them is less likely an advert."""
_ADDRESS = re.compile(r"[a-z]+://\S+|\bwww\.\S+")
_NAMED = 2
"""A call that ends in our name weighs as much as two signs."""
_MOST_GOODS = _MOST_CALLS = 2
_ENOUGH_WITH_GOODS, _ENOUGH = 3, 4
_BILINGUAL = 4
"""A post is bilingual where one letter in so many stands in a language of its readers."""


class _Part(NamedTuple):
    """A sentence: where it stands, its language, and how many letters it has."""

    start: int
    end: int
    language: str
    letters: int


def _prepare(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """Only the expressions of other languages than the readers'.

    ValueError for a language nobody here can tell.
    """
    languages = frozenset(line.strip().lower() for line in params["languages"])
    if not languages <= set(LANGUAGES):
        raise ValueError(sorted(languages))
    groups = {"adverts": params["adverts"], "consumer": cues_adverts.CONSUMER}
    own = tuple(f"{language}:" for language in sorted(languages))
    foreign = {
        name: [line for line in for_each_brand(lines, params["brands"]) if not line.startswith(own)]
        for name, lines in groups.items()
    }
    names = [term_pattern(Term.parse(brand)) for brand in params["brands"]]
    named = re.compile("|".join(rf"{_NAMED_CALL}{name}" for name in names) or r"(?!)")
    ours = re.compile("|".join((r"\b(?:our|notre|nos)\b", *names)))
    return params | foreign | {"languages": languages, "ours": ours, "named": named}


def _audience(reading: Reading, found: Found) -> Iterator[Hit]:
    allowed = found.params["languages"]
    named = found.params["all_posts"] or found.spans("adverts") or found.spans("consumer")
    if not named and reading.language(0) in allowed:
        return
    parts = list(_parts(reading))
    foreign = [part for part in parts if part.language and part.language not in allowed]
    whole = sum(part.letters for part in parts)
    read = whole - sum(part.letters for part in foreign)
    if not foreign or read * _BILINGUAL >= whole:
        return
    if found.params["all_posts"] or _is_advert(reading, found, foreign):
        longest = max(foreign, key=lambda part: part.letters)
        end = longest.start + len(reading.text[longest.start : longest.end].rstrip())
        yield Hit(longest.start, end)


def _is_advert(reading: Reading, found: Found, parts: list[_Part]) -> bool:
    """An offer; or several signs of selling: what people buy, a price, "you", "our", a call, an end
    in time. Fewer are enough where what people buy is named."""
    if _within(found.spans("adverts"), parts):
        return True
    goods = min(_MOST_GOODS, len(_within(found.spans("consumer"), parts)))
    said = " ".join(reading.folded(part.start, part.end) for part in parts)
    said = _ADDRESS.sub(" ", said)
    told, asked = bool(_OFFERED.search(said)), bool(_HOOK.search(said))
    signs = [*_SELLING, found.params["ours"]]
    calls = min(_MOST_CALLS, len(_CALL.findall(said)))
    calls += told + asked + (told and asked)
    calls += _NAMED * bool(found.params["named"].search(said))
    weight = goods + calls + sum(bool(sign.search(said)) for sign in signs)
    weight -= bool(_AMONG_US.search(said))
    if not calls and not _SELLING[0].search(said):
        return False
    return weight >= (_ENOUGH_WITH_GOODS if goods else _ENOUGH)


def _within(spans: list[Span], parts: list[_Part]) -> list[Span]:
    return [span for part in parts for span in among(spans, part.start, part.end)]


def _parts(reading: Reading) -> Iterator[_Part]:
    start, size = 0, len(reading.text)
    while start < size:
        reading.spend()
        end = reading.sentences.around(start)[1]
        letters = sum(map(str.isalpha, reading.text[start:end]))
        yield _Part(start, end, reading.language(start) if letters else "", letters)
        start = end


AUDIENCE = Check(
    _audience,
    terms=("adverts", "consumer", "brands"),
    patterns={"price": _PRICE, "offer": _OFFER, "addressed": _ADDRESSED},
    wake=("adverts", "consumer", "price", "offer"),
    together=(("addressed", "brands"),),
    always=("all_posts",),
    prepare=_prepare,
)
