"""Whose pictures are used, and whom they show (R29, R31)."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date
from typing import Any, NamedTuple

from charter.rules import Localised, Severity
from charter.rules.params import DIGEST
from charter.rules.typeset import wording
from moderation.screening.content import Media
from moderation.screening.outside import Expressions
from moderation.screening.reading import Check, Found, Hit, Reading

# --- R29: rights ----------------------------------------------------------------------------------

_BANNED = wording(
    fr="Cette image est de celles qu'il ne faut pas utiliser.",
    en="This picture is one of those not to be used.",
)
_EXPIRED = wording(
    fr="La licence de cette image s'est terminée le {until}.",
    en="The licence of this picture ended on {until}.",
)
_AGENCY = wording(
    fr="Cette image vient d'une agence ({credit}) : il faut une licence pour la publier.",
    en="This picture comes from an agency ({credit}): publishing it takes a licence.",
)
_CREDITED = wording(
    fr="Cette image porte un crédit ({credit}) : sa licence n'est pas indiquée.",
    en="This picture carries a credit ({credit}): its licence is not stated.",
)
_WHOSE = wording(
    fr="De qui est cette image ? Dites si elle est à vous ou sous licence.",
    en="Whose picture is this? Say whether it is yours or licensed.",
)
_CREDIT_LINE = (
    r"\b(?:credits?(?: photos?)?|photos?|images?|source|picture|pic|courtesy of) ?"
    r"(?:: ?|by |of |- )|\(c\)|\bcopyright\b"
)


class Known(NamedTuple):
    """A picture of a list: its perceptual hash, and the last day it may be used, if one."""

    digest: int
    until: date | None


def _libraries(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    return params | {
        "banned": _known(params["banned"]),
        "licensed": _known(params["licensed"]),
        "houses": Expressions(params["agencies"]),
    }


def _known(lines: Iterable[str]) -> list[Known]:
    matches = [DIGEST.fullmatch(line) for line in lines]
    if None in matches:
        raise ValueError("digest")
    return [
        Known(
            int(found["hash"], 16), date.fromisoformat(found["until"]) if found["until"] else None
        )
        for found in matches
        if found
    ]


def _rights(reading: Reading, found: Found) -> Iterator[Hit]:
    today = reading.context.leaves_at.astimezone(UTC).date()
    credited = _credit_in_text(reading, found)
    for place, media in enumerate(reading.content.media):
        if not media.mime.startswith(("image/", "video/")):
            continue
        said = _objection(media, credited, found.params, today)
        if said:
            reason, severity = said
            yield Hit(0, 0, reason=reason, severity=severity, target=f"media:{place}")


def _objection(
    media: Media, credited: str, params: Any, today: date
) -> tuple[Localised, Severity | None] | None:
    """What is wrong with the use of a picture, and how much it weighs; None when nothing is."""
    if _near(media, params["banned"], params["distance"]):
        return _BANNED, None
    licences = _near(media, params["licensed"], params["distance"])
    if any(known.until is None or known.until >= today for known in licences):
        return None
    if licences:
        last = max(known.until for known in licences if known.until)
        return _filled(_EXPIRED, until=str(last)), None
    agency = params["houses"].first(media.credit) or credited
    if "licensed" in media.declared:
        return None
    if agency:
        return _filled(_AGENCY, credit=agency), None
    if "own_work" in media.declared:
        return None
    if media.credit.strip():
        return _filled(_CREDITED, credit=media.credit.strip()[:60]), None
    return (_WHOSE, Severity.ADVISE) if params["attestation"] else None


def _near(media: Media, library: list[Known], distance: int) -> list[Known]:
    try:
        digest = int(media.phash, 16)
    except ValueError:
        return []
    return [known for known in library if (known.digest ^ digest).bit_count() <= distance]


def _credit_in_text(reading: Reading, found: Found) -> str:
    """The agency a credit line of the text names: "Crédit photo : AFP", "© Getty"; "" if none."""
    text, ends = reading.text, [span.end for span in found.spans("credit")]
    ends += [place + 1 for place, sign in enumerate(text) if sign == "©"]
    for end in ends:
        named: str = found.params["houses"].first(text[end : end + 40].partition("\n")[0])
        if named:
            return named
    return ""


def _filled(sentence: Localised, **values: str) -> Localised:
    filled = dict(sentence)
    for name, value in values.items():
        filled = {key: text.replace(f"{{{name}}}", value) for key, text in filled.items()}
    return filled


# --- R31: people ----------------------------------------------------------------------------------

_MINORS = wording(
    fr="Des enfants semblent concernés : il faut l'accord écrit de leurs parents.",
    en="Children seem to be shown: their parents have to agree in writing.",
)
_PEOPLE = wording(
    fr="Voit-on quelqu'un sur cette image ? Chaque personne reconnaissable doit être d'accord.",
    en="Does this picture show anyone? Everyone who can be recognised has to agree.",
)


def _young(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    return params | {"young": Expressions(params["minors"])}


def _people_shown(reading: Reading, found: Found) -> Iterator[Hit]:
    for place, media in enumerate(reading.content.media):
        declared = set(media.declared)
        if not media.mime.startswith(("image/", "video/")) or "no_people" in declared:
            continue
        young = bool(found.spans("minors")) or bool(found.params["young"].first(media.alt))
        if young and "minors_agreed" not in declared:
            yield Hit(0, 0, reason=_MINORS, target=f"media:{place}")
        elif declared.isdisjoint({"people_agreed", "minors_agreed"}):
            yield Hit(0, 0, reason=_PEOPLE, target=f"media:{place}")


RIGHTS = Check(_rights, patterns={"credit": _CREDIT_LINE}, wake=("media",), prepare=_libraries)
PEOPLE_SHOWN = Check(_people_shown, terms=("minors",), wake=("media",), prepare=_young)
