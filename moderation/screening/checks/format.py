"""Posts that everyone can read, with ears as with eyes (R32)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules.folding import fold
from charter.rules.typeset import wording
from moderation.screening.normalise import letter_cases
from moderation.screening.reading import Check, Found, Hit, Reading
from moderation.screening.verdict import Fix

_NO_ALT = wording(
    fr="Cette image n'a pas de texte alternatif : décrivez-la en une phrase.",
    en="This image has no alternative text: describe it in one sentence.",
)
_TOO_MANY = wording(
    fr="Plus de {limit} hashtags : gardez ceux qui aident à vous trouver.",
    en="More than {limit} hashtags: keep those that help people find you.",
)
_NO_CAPITALS = wording(
    fr="Mettez une majuscule à chaque mot du hashtag : un lecteur d'écran pourra le lire.",
    en="Give each word of the hashtag a capital: a screen reader can then read it.",
)
_SHOUTING = wording(
    fr="Trop de majuscules : c'est lu comme un cri, ou lettre à lettre.",
    en="Too many capitals: it reads as shouting, or letter by letter.",
)
_HASHTAG = re.compile(r"#[^\W_]\w*")
_SENTENCE = re.compile(r"(?:^|[.!?…]\s+|\n\s*)([^\W\d_])")
_LONE_ACRONYM = re.compile(r"(?<![A-Z] )\b[A-Z]{2,6}\b(?! [A-Z]{2})")
_FEWEST_LETTERS = 20


def _our_hashtags(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    return params | {"spelled": {fold(tag.lstrip("#")): tag for tag in params["hashtags"]}}


def _format(reading: Reading, found: Found) -> Iterator[Hit]:
    yield from _images(reading, found)
    yield from _capitals(reading, found)
    if "#" in reading.text:
        yield from _hashtags(reading, found)


def _images(reading: Reading, found: Found) -> Iterator[Hit]:
    for place, media in enumerate(reading.content.media):
        if found.params["alt_text"] and media.mime.startswith("image/") and not media.alt.strip():
            yield Hit(0, 0, reason=_NO_ALT, target=f"media:{place}")


def _capitals(reading: Reading, found: Found) -> Iterator[Hit]:
    text = reading.text
    cases = letter_cases(_LONE_ACRONYM.sub("", text))
    high = cases.count(b"A")
    letters = high + cases.count(b"a")
    if letters >= _FEWEST_LETTERS and high * 100 > letters * found.params["max_capitals"]:
        calm = _SENTENCE.sub(lambda match: match[0].upper(), text.lower())
        yield Hit(0, len(text), reason=_SHOUTING, fix=Fix(0, len(text), calm))


def _hashtags(reading: Reading, found: Found) -> Iterator[Hit]:
    limit, tags = found.params["max_hashtags"], list(_HASHTAG.finditer(reading.text))
    if len(tags) > limit:
        yield _limited(limit, _TOO_MANY, tags[limit].start(), tags[-1].end())
    for tag in tags:
        word = tag[0][1:]
        if len(word) >= found.params["camel_from"] and word.islower():
            known = found.params["spelled"].get(fold(word))
            fix = Fix(tag.start(), tag.end(), "#" + known.lstrip("#")) if known else None
            yield Hit(tag.start(), tag.end(), reason=_NO_CAPITALS, fix=fix)


def _limited(limit: int, reason: Any, start: int, end: int) -> Hit:
    sentence = {key: text.replace("{limit}", str(limit)) for key, text in reason.items()}
    return Hit(start, end, {"limit": str(limit)}, reason=sentence)


FORMAT = Check(
    _format,
    patterns={"hashtag": "#[a-z0-9]"},
    wake=("hashtag", "media", "capitals"),
    prepare=_our_hashtags,
)
