"""What is pending and not ours to tell: deals before they are announced, cases before they are
judged (R13, R14).

No click mends these: without the words for a deal, a rumour is still one."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules.cues_deal_shapes import NAMED_DEAL, OWN_DEAL
from charter.rules.deal_frames import NAMED_FRAMES, OWN_FRAMES
from moderation.screening.brands import for_each_brand, named
from moderation.screening.links import PATTERN
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps
from moderation.screening.shapes import shapes_of
from moderation.screening.stretch import near, within

_WINK = re.compile("[❤💘💒😉🤫🤐👀🙊💍🤝🤭😏]")
_NOBODY = re.compile(
    r"(?:\b(?:nobody|no one|not|never|no|before|without|until|pas|personne|jamais|aucun|avant|sans)"
    r"|n't)(?: [a-z']+){0,2} $"
)
_SHAPES = {
    "own_deal": OWN_DEAL,
    "own_frame": OWN_FRAMES,
    "named_deal": NAMED_DEAL,
    "named_frame": NAMED_FRAMES,
}


def _prepared(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """Words for a deal with `{brand}` become one for each company that matters, ours first."""
    brands = params["brands"]
    shapes = {group: shapes_of(named(shape, brands)) for group, shape in _SHAPES.items()}
    return {
        **params,
        **shapes,
        "deals": for_each_brand(params["deals"], [*brands, *params["names"]]),
        "ours": for_each_brand(params["ours"], brands),
        "official": frozenset(params["official"]),
    }


# --- R13: deals -----------------------------------------------------------------------------------


def _rumours(reading: Reading, found: Found) -> Iterator[Hit]:
    """One finding a post: the words for a deal that is ours to keep quiet about."""
    if _is_announced(reading, found):
        return
    for group, others, tells in (
        ("sure_deals", ("exceptions",), _is_ours),
        ("deals", ("exceptions",), _is_rumour),
        ("weak_deals", ("exceptions", "everyday"), _is_hint),
        ("secrets", ("exceptions",), _is_secret),
        ("names", ("exceptions", "everyday"), _is_whispered),
        ("own_deal", ("exceptions", "everyday"), _is_told),
        ("own_frame", ("exceptions", "everyday"), _is_told),
        ("named_deal", ("exceptions", "everyday"), _is_of_name),
        ("named_frame", ("exceptions", "everyday"), _is_of_name),
    ):
        shapes = found.params[group] if group in _SHAPES else None
        spans = shapes.spans(reading) if shapes else without_overlaps(found.spans(group))
        for span in spans:
            meant = not any(reading.beside(span, found.spans(other)) for other in others)
            if meant and tells(reading, found, span):
                yield Hit(span.start, span.end)
                return


def _is_announced(reading: Reading, found: Found) -> bool:
    """Whether the post links to the newsroom, or says that the deal is out."""
    linked = reading.content.links or found.has("link")
    if linked and any(link.under(found.params["official"]) for link in reading.links):
        return True
    told = [span for span in found.spans("announced") if not _is_denied(reading, span)]
    return bool(told) and not found.spans("hints")


def _is_denied(reading: Reading, span: Span) -> bool:
    """Whether the announcement is one nobody made: "that nobody has announced yet"."""
    return bool(_NOBODY.search(reading.folded(max(0, span.start - 24), span.start)))


def _is_ours(reading: Reading, found: Found, span: Span) -> bool:
    """Words that mean nothing but a deal, in one sentence with "our" or "we"."""
    return any(
        reading.beside(span, found.spans(group)) for group in ("ours", "company", "names", "hints")
    )


def _is_rumour(reading: Reading, found: Found, span: Span) -> bool:
    """Words for a deal, near somebody who matters to us, or said as only insiders would."""
    around = near(reading, span)
    if within(found, around, "names", "brands", "company"):
        return True
    return within(found, around, "ours") and _is_hinted(reading, found, around)


def _is_hint(reading: Reading, found: Found, span: Span) -> bool:
    """Words of many meanings: about somebody who matters to us and us, or with a hint."""
    around = near(reading, span)
    named, us = within(found, around, "names"), within(found, around, "brands", "company")
    ours = within(found, around, "ours")
    if named and (ours or us):
        return True
    if named or us:
        return _is_hinted(reading, found, around)
    return ours and within(found, around, "secrets")


def _is_secret(reading: Reading, found: Found, span: Span) -> bool:
    """A company that matters to us, named by somebody who must not say more."""
    return within(found, near(reading, span), "names")


def _is_whispered(reading: Reading, found: Found, span: Span) -> bool:
    """A company that matters to us and us, told as only insiders would."""
    sentence, around = reading.sentences.around(span.start), near(reading, span)
    if within(found, sentence, "brands", "company", "ours"):
        return _is_hinted(reading, found, around)
    return within(found, around, "brands", "company", "ours") and within(found, sentence, "hints")


def _is_told(reading: Reading, found: Found, span: Span) -> bool:
    """A deal and us in one shape."""
    return True


def _is_of_name(reading: Reading, found: Found, span: Span) -> bool:
    """A shape of a deal, in one sentence with a company people talk about; or near one, or near
    us, as insiders would say it."""
    if reading.beside(span, found.spans("names")):
        return True
    around = near(reading, span)
    us = within(found, around, "brands", "company")
    if within(found, around, "names"):
        return us or within(found, around, "ours")
    return us and _is_hinted(reading, found, around)


def _is_hinted(reading: Reading, found: Found, around: tuple[int, int]) -> bool:
    return within(found, around, "hints") or bool(_WINK.search(reading.text, *around))


# --- R14: pending cases ---------------------------------------------------------------------------


def _pending_cases(reading: Reading, found: Found) -> Iterator[Hit]:
    """One finding a post: a case of ours by its name, or words for one beside us or a party."""
    sides = (
        ("matters", ()),
        ("terms", ("parties", "brands", "ours")),
        ("weak_terms", ("parties",)),
    )
    for group, others in sides:
        for span in without_overlaps(found.spans(group)):
            if reading.beside(span, found.spans("exceptions")):
                continue
            if not others or within(found, near(reading, span), *others):
                yield Hit(span.start, span.end)
                return


RUMOUR = Check(
    _rumours,
    terms=(
        *("sure_deals", "deals", "weak_deals", "names", "brands", "company", "ours", "hints"),
        *("secrets", "exceptions", "everyday", "announced"),
    ),
    patterns={"link": PATTERN},
    wake=("names",),
    together=(
        *(("deals", who) for who in ("brands", "company", "ours")),
        *(("weak_deals", who) for who in ("brands", "company", "ours")),
        *(("sure_deals", who) for who in ("ours", "company", "hints")),
    ),
    always=("own_deal", "own_frame"),
    prepare=_prepared,
)
LITIGATION = Check(
    _pending_cases,
    terms=("terms", "weak_terms", "matters", "parties", "brands", "ours", "exceptions"),
    wake=("matters",),
    together=(
        *(("terms", side) for side in ("parties", "brands", "ours")),
        ("weak_terms", "parties"),
    ),
)
