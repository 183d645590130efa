"""The guard of protected speech (R38): what people have a right to say about their work.

Some words name it: a union, a strike, an alert, pay. Most posts name nothing: they say what is
wrong, and where. Words of four kinds are weighed together in a sentence and its neighbours: terms
of employment, people and places of work, grievances and demands, complaints. It errs towards
protection: a note too many is read and forgotten, by the author alone.
"""

from collections.abc import Iterator

from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.stretch import inside, near, within

_ENOUGH = 4
_REACH = 160
_MONEY = r"(?:euros?|\$|%|pounds|dollars)"
_MANY = r"(?:deux|trois|quatre|cinq|six|dix|two|three|four|five|ten|[2-9])"
_NOT_RIGHT = (
    r"(?:tenable|vivable|humain|acceptable|supportable|normale?|digne|juste|serieux|raisonnable"
    r"|correct|legale?|equitable|negociable|viable)s?"
)
_NOT_FAIR = (
    r"(?:sustainable|acceptable|fair|human|normal|right|decent|reasonable|legal|safe|bearable"
    r"|tenable|negotiable|ok|okay|liveable)"
)
_DO_TO_US = (
    r"(?:dit|disent|demandent?|imposent?|refusent?|enlevent?|retirent?|interdi(?:t|sent)"
    r"|obligent?|traitent?|forcent?|proposent?|promet|promis|fait comprendre|prennent|prend"
    r"|punit|ment|menti|explique)"
)
_SIGNS = "|".join(
    (
        # less than others, or than before
        rf"\b[0-9]+ ?{_MONEY} (?:par mois |par an |brut |net )*(?:de moins|de plus que)\b",
        rf"(?:\$ ?[0-9]+|\b[0-9]+ ?{_MONEY})(?: a (?:month|year)| an hour)? (?:less|more than)\b",
        r"\b(?:ecart|difference|gap) (?:de |of )?[0-9]+ ?%|\b[0-9]+ ?% (?:d'ecart|gap|difference)",
        r"% (?:pour|for) [a-z' ]{3,40} [0-9]+ ?% (?:pour|for)",
        r"\b(?:went|cut|reduced|goes|dropped|passee?s?|passent?|reduite?s?|ramenee?s?) (?:from|de)"
        r" [0-9]+ (?:[a-z%]+ )?(?:to|a) [0-9]",
        # too few for the work, too hot or too cold
        rf"\b(?:travail|boulot|taf|jobs?|work) (?:de|of|for) {_MANY}\b",
        r"\b(?:one|a single|un seul|une seule|deux|two) [a-z]+ (?:for|pour) (?:[a-z0-9]+ ){1,3}"
        r"(?:employees|staff|workers|colleagues|people|salaries|agents|collegues|personnes)\b",
        r"\b[34][0-9] (?:degres|degrees)\b|\bmoins [a-z0-9]+ degres\b|\bpar moins [a-z0-9]+\b",
        r"\bminus [a-z0-9]+\b",
        # not as it should be
        rf"\b(?:pas|plus|rien|ni) (?:de |d'|tres |vraiment |franchement )?{_NOT_RIGHT}\b",
        rf"\b(?:isn't|not|hardly|aren't) (?:really |very |even )?{_NOT_FAIR}\b",
        # what those above do to us
        r"\b(?:on|ils|(?:la|ma) direction|(?:le|mon) chef|ma cheffe|les chefs|la hierarchie"
        rf"|le patron) (?:ne )?(?:nous |m')(?:a |ont |avait |avaient )?{_DO_TO_US}\b",
        r"\b(?:we|i)(?:'ve|'re|'m| have| are| am| was| were| get| got)?"
        r" (?:been |just |only |now |even )?(?:told (?:to|that|we|i)|offered a cheap|asked to"
        r"|expected to|forced|made to|denied|refused|given no|entitled to)\b",
        r"\bthey (?:want to|told|cut|took|take away|expect|keep|never|won't|don't|scrapped|closed"
        r"|refused?|removed|stopped|ignored?) ",
        r"\bmy (?:request|application|leave|complaint|report|appeal|claim|contract|role|position"
        r"|post|job|hours|shifts?|bonus) (?:was|were|is being|has been|have been|got|gets)"
        r" (?:rejected|refused|denied|ignored|cut|dropped|lost|moved|scrapped|cancelled|turned"
        r"|not|never)\b",
        r"\b(?:ma|mon|mes|notre|nos) [a-z' ]{3,40} (?:a|ont|est|sont|m'a|m'ont)"
        r" (?:encore |toujours )?(?:ete )?"
        r"(?:rejete|refuse|ecarte|ignore|supprime|annule|reduit|enterre)e?s?\b",
    )
)
"""Grievances that are no fixed expressions."""
_CHEERS = (
    r"\b(?:bravo|felicitations?|merci (?:a|aux|au)|ravie?s?|heureu[a-z]+ (?:de|d')|hate de|belle"
    r"|beau|super|bienvenue|recrut[a-z]+|postulez|h/f|congrat[a-z]*|thanks to|thank you|delighted"
    r"|happy|lovely|great|welcome|hiring|apply|excited|enjoy[a-z]*)\b"
)


def _protected(reading: Reading, found: Found) -> Iterator[Hit]:
    """One note is enough, whatever the number of words that call for it."""
    for span in _speaking(reading, found):
        yield Hit(span.start, span.end)
        return


def _speaking(reading: Reading, found: Found) -> Iterator[Span]:
    yield from found.spans("cues")
    for span in found.spans("walkouts"):
        if not within(found, near(reading, span), "others"):
            yield span
    weighed: set[tuple[int, int]] = set()
    for group in ("grievances", "signs", "complaints"):
        for span in found.spans(group):
            stretch = near(reading, span)
            place = (stretch[0], span.start // _REACH)
            if place not in weighed and _weight(found, stretch, span) >= _ENOUGH:
                yield span
            weighed.add(place)


def _weight(found: Found, stretch: tuple[int, int], span: Span) -> int:
    """How much the words around a grievance speak of work, and of what is wrong with it."""
    low, high = max(stretch[0], span.start - _REACH), min(stretch[1], span.end + _REACH)
    count = _distinct(found, low, high)
    wrongs = count["grievances"] + count["signs"]
    work = 2 * min(1, count["matters"]) + min(2, count["settings"]) + (count["matters"] > 1)
    said = 2 * min(2, wrongs) + min(2, count["complaints"])
    vague = count["matters"] < 2 and count["complaints"] < 2
    if not work or not said or (not wrongs and (vague or within(found, (low, high), "cheers"))):
        return 0
    others = len(inside(found.spans("others"), low, high))
    return min(3, work) + min(4, said) - others * (1 if wrongs else 2)


def _distinct(found: Found, low: int, high: int) -> dict[str, int]:
    """How many different words of each kind stand there; none counts for two kinds."""
    taken: list[Span] = []
    count = {}
    for group in ("signs", "grievances", "matters", "complaints", "settings"):
        words = set()
        for span in inside(found.spans(group), low, high):
            if not any(other.start < span.end and span.start < other.end for other in taken):
                words.add(span.term)
                taken.append(span)
        count[group] = len(words)
    return count


PROTECTED = Check(
    _protected,
    terms=("cues", "walkouts", "grievances", "complaints", "matters", "settings", "others"),
    patterns={"signs": _SIGNS, "cheers": _CHEERS},
    wake=("cues", "walkouts", "grievances", "matters", "signs"),
)
