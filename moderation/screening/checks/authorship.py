"""Texts of others: passages of known sources, articles with the marks of the press (R30)."""

import re
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import pairwise
from typing import Any

from charter.rules import cues_publishing as cues
from charter.rules.folding import fold
from charter.rules.typeset import wording
from moderation.screening.nearby import after, before
from moderation.screening.reading import Check, Found, Hit, Reading, Span

_COPIED = wording(
    fr="ce passage reprend mot à mot un texte publié.",
    en="this passage repeats a published text word for word.",
)
_PRESS = wording(
    fr="ce texte ressemble à un article de presse recopié.",
    en="this text looks like a press article copied out.",
)
_WORD = re.compile(r"[a-z0-9]+")
_DATELINE = r"\([a-z' ]{2,50}\) ?[-.:]|(?:^|\n)[a-z' -]{3,24}(?:, [0-9a-z. ]{3,14})? --? "
_OFFICE = (
    r"(?:correspondante?s?|correspondents?|editors?|reporters?|journalistes?|journalists?"
    r"|columnists?"
    r"|chroniqueu[a-z]+|redact[a-z]+|envoyee? speciale?|writers?|bureau chief|grande? reporter)"
)
_PAPER = (
    r"(?:(?:the|le|la|l'|les) ?)?(?:[a-z']+ ){0,2}(?:courier|courrier|post|times|gazette|herald"
    r"|tribune"
    r"|telegraph|chronicle|echo|journal|guardian|observer|standard|dispatch|monde|figaro|parisien"
    r"|depeche|progres|independant|republicain|moniteur|territories|territoires|magazine)"
    r"(?: (?:du|des|de la|de l'|of) ?[a-z']+)?"
)
_CREDITS = (
    rf"\b(?:par|by) [a-z'-]+(?: [a-z'-]+){{1,3}},? (?:[a-z]+ ){{0,3}}?{_OFFICE}\b"
    r"|\b(?:photos?|image|credit|picture|video)s? ?(?:by|par)?:? [a-z' -]{3,40} ?/ ?(?:ap|afp"
    r"|reuters"
    r"|getty|epa|efe|dpa|ansa|belga|maxppp|sipa|bloomberg|pa)\b"
    r"|\b(?:reporting|reportage|writing|enquete)(?: by| de| :|:)? [a-z'-]+ [a-z'-]+[;,] (?:editing"
    r"|edition|additional|photos?|montage|relecture)"
    r"|\b(?:this|cet|the|l'|une version de cet) ?(?:article|story|report|piece|interview|reportage"
    r"|enquete) (?:was|is|has|a|est|first|originally|d'abord|ete|been|initialement| )+(?:published"
    r"|appeared|printed|produced|publiee?|parue?|diffusee?)"
    r"|\b(?:first ran in|reprinted from|re-?published from|courtesy of the|lifted from|copied"
    r" (?:straight )?"
    r"from|copy-?pasted?|paywall(?:ed)?|(?:whole|full|entire|complete) (?:text of the )?(?:article"
    r"|story"
    r"|piece|interview)|article entier|article complet)\b"
    rf"|\b(?:saw|read|found|spotted|seen|lu|vu) (?:this|it|that|ceci|cela) (?:in|on|dans) {_PAPER}"
    r"|\b(?:updated|mis a jour)(?: on| at| le| a)?:? [0-9]{1,2}[:.h][0-9]{2}\b|\b[0-9]+["
    r" -]min(?:ute)?s?"
    r" (?:read|de lecture)\b|\bis (?:our|the paper's) (?:[a-z]+ )?(?:editor|correspondent"
    r"|columnist)\b"
    r"|\bcopyright (?:[a-z]+ ){0,3}(?:[0-9]{4}|weekly|daily|news|media|times|no reproduction)"
    r"|(?:^|\n) ?(?:exclusive|advertisement|opinion|editorial|analysis|premium article|subscribers"
    r" only"
    r"|publicite|exclusif|tribune|article reserve) ?(?:[|:\n]|$)|(?:^|\n) ?(?:by|par) [a-z'-]+"
    r" [a-z'-]+ ?\n"
    r"|\b(?:already a subscriber|deja abonne)\b|\b(?:free articles? (?:left|remaining)|articles"
    r" gratuits)\b"
    r"|\b(?:sign up (?:for|to) our [a-z ]{0,16}newsletter|share this article|continue reading below"
    r"|read more:|related: [a-z]|also read:|a lire aussi)|\bcomments \([0-9]+\)"
    r"|\b(?:photos?|images?|pictures?) ?: ?(?:getty|istock|shutterstock|alamy|pa|epa|afp|ap"
    r"|reuters)\b"
    r"|\bil vous reste [0-9]+ ?%|\b(?:to read the rest|to read on|pour lire la suite"
    r"|to keep reading)\b"
    r"|\b(?:subscri(?:be|ptions?)|abonnez-vous|s'abonner|abonnement)[^.\n]{0,25} (?:from|des|pour"
    r"|a partir"
    r" de|for) (?:\$ ?)?[0-9]"
    r"|\b(?:suite de l'article|suite a lire|the rest of (?:this|the) (?:article|story)"
    r"|la suite (?:de"
    r" l'article|a lire|est a lire|dans))"
    rf"|(?:^|\n)[^a-z]*(?:from|via|source|vu dans|lu dans|paru dans|dans|seen in"
    rf"|read in)[ :]+{_PAPER} ?:"
)
_SOURCE = (
    rf"\b(?:par|by) [a-z'-]+(?: [a-z'-]+){{1,3}},? {_PAPER}|\bsource ?: ?{_PAPER}"
    r"|\(c\) ?[a-z][a-z' ]{3,40}(?:20[0-9]{2})?"
    rf"|[(-] ?{_PAPER}(?:,? [0-9a-z ]{{4,20}})?"
)
_BYLINE = (
    r"\b(?:par|by) [a-z'-]+(?: [a-z'-]+){1,5},? (?:publie|published|journaliste|le [0-9]|[0-9])"
    r"|\b(?:publie|mis a jour) le [0-9]{1,2}[a-z]* [a-z]+ [0-9]{4}|\bpublished (?:on )?[0-9]{1,2}"
    r"(?:st|nd|rd|th)? [a-z]+ [0-9]{4}|\b(?:texte|textes|words|text|photos?) ?: [a-z]+ [a-z' -]+,"
    r" (?:journaliste|reporter|staff|redact|correspond)|\(c\) ?(?:le |la |les |l'|the |20)"
)
_PERSONAL = re.compile(
    r"\b(?:i|i'm|i've|me|my|mine|we|we're|we've|us|our|you|your|let's|je|j'|moi|mon|ma|mes|nous"
    r"|notre|nos"
    r"|vous|votre|vos|tu|ton)\b|\bon (?:a|est|va|fait|peut|se|y|en|n'|ne)\b|[#@]|https?:"
)
_REPORTED = re.compile(
    r"\b(?:said|says?|complained|expects?|expected|(?:last|next) (?:year|spring|summer|autumn"
    r"|winter|month)"
    r"|permits|campaigners|locals|inhabitants|neighbours|unions|told|warns?|warned|reported"
    r"|according to|residents|critics|officials?|experts"
    r"|economists|analysts|traders|households|council|mayor|ministry|minister|regulator|survey"
    r"|study"
    r"|researchers|scientists|spokes[a-z]+|region(?:al)?|percent|per cent|a (?:third|quarter"
    r"|tenth) of"
    r"|hopes to|is due|doubt|scheme|selon|habitants|riverains|experts|economistes|analystes|mairie"
    r"|maire|ministere|etude|enquete|chercheurs|porte-parole|prefecture|explique|previent|affirme"
    r"|indique|menages|elus|pour cent|un (?:tiers|quart) des?)\b"
)
_REPORTERS = (
    r"\b(?:residents|critics|officials|economists|analysts|traders|households|researchers"
    r"|scientists"
    r"|spokes[a-z]+|a (?:study|survey)|experts|ministry|regulator|riverains|habitants|chercheurs"
    r"|porte-parole|economistes"
    r"|une (?:etude|enquete))\b"
)
_MOST_REPORTED = 3
"""So many words of a reporter, and not one of a person who posts: an article."""
_ENDS = re.compile(r"[ .)\]\n\x02\"'!…]*$")
_SIGNED = re.compile(
    r"(?:[(\[-]|\b(?:avec|with|source|par|by|via):?(?: l'agence| the)?(?: [a-z'-]+){0,2}) *$"
)
_LABEL = re.compile(
    r"(?: *(?:de l'article|of the article|sur|on|dans|in|at)\b[^.]{0,40})?[ .…>)\]\x02-]*$"
)
_LONG_QUOTE = re.compile(r"«[^«»]+»|“[^“”]+”|\"[^\"\n]+\"")
_MOST = 2
_DATELINE_MOST = 40


def _hashes(words: list[str], run: int) -> Iterator[bytes]:
    """A hash for each run of so many words, in order."""
    for place in range(len(words) - run + 1):
        yield blake2b(" ".join(words[place : place + run]).encode(), digest_size=8).digest()


def _prepare(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """Runs of words of the sources as hashes, and `anchors`: terms of which every run holds one, so
    that only a text that may copy a source wakes the rule."""
    run = params["run"]
    folded = [fold(source) for source in params["sources"]]
    runs = {key for source in folded for key in _hashes(_WORD.findall(source), run)}
    approved = {
        key for text in params["approved"] for key in _hashes(_WORD.findall(fold(text)), run)
    }
    anchors = dict.fromkeys(anchor for source in folded for anchor in _anchors(source, run))
    return params | {
        "runs": runs - approved,
        "approved_runs": approved,
        "anchors": list(anchors),
        "teasers": cues.PRESS_TEASERS,
        "attributions": cues.QUOTE_SOURCES,
    }


def _anchors(folded: str, run: int) -> Iterator[str]:
    """The longest pair of neighbouring words (else word) of each run, chosen so that the next runs
    share it."""
    matches = list(_WORD.finditer(folded))
    pairs = [
        f"{one[0]} {other[0]}" if folded[one.end() : other.start()].isspace() else one[0]
        for one, other in pairwise(matches)
    ]
    for start in range(max(0, len(matches) - run + 1)):
        yield max(reversed(pairs[start : start + run - 1]), key=len, default="")


def _copied_text(reading: Reading, found: Found) -> Iterator[Hit]:
    matches = list(_WORD.finditer(reading.main.buffer.decode("ascii")))
    words = [match[0] for match in matches]
    run = found.params["run"]
    keys = (
        list(_hashes(words, run)) if found.has("anchors") or found.params["approved_runs"] else []
    )
    passage = _passage(reading, found, matches, keys) if found.has("anchors") else None
    if passage and not _is_quotation(reading, found, passage):
        yield Hit(passage.start, passage.end, reason=_COPIED)
    elif len(words) >= found.params["words"]:
        ours = sum(key in found.params["approved_runs"] for key in keys)
        sign = None
        if ours * _MOST < max(1, len(keys)):
            sign = _sign(reading, found) or _report(reading)
        if sign and not _mostly_quoted(reading, found):
            yield Hit(sign.start, sign.end, reason=_PRESS)


def _passage(
    reading: Reading, found: Found, matches: list[re.Match[str]], keys: Iterable[bytes]
) -> Span | None:
    """The first passage in common with a source, in the author's text."""
    places = [place for place, key in enumerate(keys) if key in found.params["runs"]]
    if not places:
        return None
    last = places[0]
    for place in places[1:]:
        if place > last + found.params["run"]:
            break
        last = place
    low, high = matches[places[0]].start(), matches[last + found.params["run"] - 1].end()
    return Span(*reading.main.origin(low, high))


def _sign(reading: Reading, found: Found) -> Span | None:
    """What only a copied article carries: a rights line, a byline, an agency's name."""
    signs = [*found.spans("signs"), *found.spans("byline"), *found.spans("credits")]
    signs += [span for span in found.spans("agencies") if _is_signature(reading, span)]
    signs += [span for span in found.spans("source") if _is_last(reading, span)]
    signs += [span for span in found.spans("dateline") if _is_dateline(reading, span)]
    if not reading.links:
        signs += [span for span in found.spans("teasers") if _closes(reading, span)]
    return min(signs, key=lambda sign: sign.start, default=None)


def _report(reading: Reading) -> Span | None:
    """The first word of a reporter, where many are and nobody speaks for themselves."""
    reading.spend()
    whole = reading.main.buffer.decode("ascii")
    told = {match[0]: match for match in reversed(list(_REPORTED.finditer(whole)))}
    if len(told) < _MOST_REPORTED or _PERSONAL.search(whole):
        return None
    first = min(told.values(), key=lambda match: match.start())
    return Span(*reading.main.origin(*first.span()))


def _is_signature(reading: Reading, span: Span) -> bool:
    """ "(AFP)", "avec Reuters", or the agency alone at the end; not "AFP covered our visit"."""
    alone = not re.search("[a-z]", before(reading, span))
    if alone and _ENDS.match(reading.folded(span.end, len(reading.text))):
        return True
    return bool(_SIGNED.search(before(reading, span))) and bool(
        _ENDS.match(after(reading, span)) or after(reading, span).lstrip().startswith((")", "-"))
    )


def _is_last(reading: Reading, span: Span) -> bool:
    return bool(_ENDS.match(reading.folded(span.end, len(reading.text))))


def _is_dateline(reading: Reading, span: Span) -> bool:
    """ "BRUXELLES (Agence) -", "LYON, 12 nov. -": a place in capitals opens a line."""
    low = max(0, span.start - _DATELINE_MOST)
    line = reading.text[low : span.end].strip().rpartition("\n")
    city = re.split(r"[ ,(]", line[2].strip())[0]
    return (not low or bool(line[1])) and len(city) > 2 and city.isupper()


def _closes(reading: Reading, span: Span) -> bool:
    """Whether "read more" is a label at the end of a sentence or of the text."""
    return bool(_LABEL.match(after(reading, span, 60)))


def _mostly_quoted(reading: Reading, found: Found) -> bool:
    """Whether most of the text stands in quotation marks and its source is named or linked."""
    inside = sum(len(match[0]) for match in _LONG_QUOTE.finditer(reading.text))
    return inside * _MOST >= len(reading.text) and _has_source(reading, found)


def _is_quotation(reading: Reading, found: Found, passage: Span) -> bool:
    return reading.quoted(passage) and _has_source(reading, found)


def _has_source(reading: Reading, found: Found) -> bool:
    return bool(reading.links or found.spans("attributions") or found.spans("agencies"))


COPIED_TEXT = Check(
    _copied_text,
    terms=("anchors", "signs", "teasers", "agencies", "attributions"),
    patterns={
        "byline": _BYLINE,
        "credits": _CREDITS,
        "source": _SOURCE,
        "dateline": _DATELINE,
        "reported": _REPORTERS,
    },
    wake=(
        "anchors",
        "signs",
        "teasers",
        "agencies",
        "byline",
        "credits",
        "source",
        "dateline",
        "reported",
    ),
    prepare=_prepare,
)
