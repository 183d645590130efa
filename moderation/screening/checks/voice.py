"""Who speaks for the company (R05)."""

import re
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from charter.rules import cues_company, cues_verbs, voice_patterns
from charter.rules import cues_voice as cues
from charter.rules.folding import fold
from charter.rules.terms import Term
from charter.rules.voice_frames import FRAMES
from moderation.screening.brands import for_each_brand, named
from moderation.screening.nearby import after, among, before, neighbourhood, removal
from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.shapes import shapes_of

_CUES = {
    "spokesperson": cues.SPOKESPERSON,
    "headers": cues.HEADERS,
    "deciding": cues_verbs.DECIDING,
    "press": cues.PRESS,
    "we_announce": cues_verbs.WE_ANNOUNCE,
    "we_declare": cues_verbs.WE_DECLARE,
    "officially": cues.OFFICIALLY,
    "business": cues.BUSINESS,
    "i_declare": cues_verbs.I_DECLARE,
    "as_firm": cues_company.NAMED,
    "signatures": cues_company.SIGNATURE,
}
_NAMED = ("company", "spokesperson", "official", "as_firm", "signatures")
_OPENING, _BRIEF, _ARTICLES = 160, 4, 8
_MILD = re.compile(
    r"(?:message|information|reponse|precisions?|annonce|declaration|le mot|un mot|update|word"
    r"|a word|reply|response|message|announcement|notice|correction|alerte|flash|urgent|pour rappel"
    r"|pour information|exclusive|excuses|apology)$"
)
_ROLE = re.compile(
    r"(?:.*represent|as |en tant que (?:dir|resp|memb)|en (?:ma )?qualite|je m'exprime)"
)
_BRIDGE = re.compile(
    r"(?:[ ,'\"()-]|\b(?:[a-z]{3,}ly|[a-z]{3,}ment|today|now|also|can|therefore|deeply|still|are|is"
    r"|has|have|would like to|wish(?:es)? to|wants? to|must|group|hereby|in no way|aujourd'hui"
    r"|desormais|donc|bien|ici|ce jour|ce soir|ce matin|vous|ne|n|le groupe|groupe|souhaite"
    r"|souhaitons|tient a|tenons a|peut|pouvons|nous|we|s|se|en aucun cas|tout de meme|et|and|sa"
    r"|ses|its|direction|board|management|leadership|executives|lawyers|head office|headquarters"
    r"|ceo))*"
)
_WE = re.compile(
    r"(?:\b(?:chez|here at|at) [a-z' ]{3,40},? )?\b(?:nous|we)\b"
    r"(?:,? (?:at |chez |d'|de )?[a-z' ]{3,40},|,? (?:at|chez|de) [a-z']{3,20}(?: [a-z']{3,20})?)?"
    rf"(?:{_BRIDGE.pattern}|[a-z' ]{{1,32}})$"
)
_BESIDE = re.compile(r"(?:\b(?:d|de|du|chez|a|pour|par|avec|at|from|of|by|with|for|to|in))[ ']*$")
_HEAD = re.compile(
    r"\b(?:groupe|group|direction|management|conseil|board|entreprise|company|president|presidence"
    r"|pdg|ceo|comite|equipe dirigeante)(?: generale?| d'administration| executif"
    r"| of directors)?(?: de| d| of| at)[ ']*$"
)
_BETWEEN = re.compile(
    r"[ ,]*(?:(?:the|our|all|whole|entire|everyone|everybody|at|la|le|les|l'|l|notre|nos|tout|toute"
    r"|ensemble|employees|colleagues|staff|teams|salaries|collaborateurs|equipes|[0-9][0-9,.]*|du"
    r"|de|d'|d|groupe|group|company|direction|management|societe|entreprise|of|in)"
    r"[ ']*)*"
)
_FIRM = re.compile(
    r" *(?:(?:the|our|my|la|le|l'|ma|mon|notre|whole|entire|toute?|equipe de)[ ']*)*"
    r"(?:senior |executive |general )?"
    r"(?:management|direction|board|executives?|comite de direction|conseil|groupe?|company|firm"
    r"|entreprise|societe|employer|employeur|boite|bank|banque|hierarchie)\b"
)
_LED = re.compile(r"management|board|executive|direction|comite")
_NOT_THE_FIRM = re.compile(
    r" *(?:family|choir|team|crew|club|running|football|rugby|volunteers|union|chorale|equipe"
    r"|de (?:musique|rock|parole|travail|lecture|marche))"
)
_NOT = re.compile(
    r"\b(?:pas|jamais|sans|ne|n|not|don't|doesn't|never|no|nor|without|cannot|can't|isn't|nobody"
    r"|personne)\b[^,;:.!?]{0,40}$"
)
_VAGUE = re.compile(r".*(?:group|firm|societe|board|siege|presidence|conseil|bank|banque|banque)")
_PLAIN = re.compile(r"(?:annonc|announc|confirm|inform|invit|says|indique|precise|promet|promis)")
_OUR = re.compile(r"\b(?:our|notre|nos|the company's|votre) $")
_HEADING = re.compile(r"([a-z0-9' ,]*?) ?(?:[:–-] | - |:$)")
_OF_ONESELF = re.compile(
    r"[^a-z]*(?:about |to |from |on |for )?(?:i|i'm|i've|i'll|my|je|j'|mon|ma|mes)\b"
)
_OPENS_CLAUSE = re.compile(
    r"(?:^|[.:;!?\"-] |, |\ble groupe |\b(?:mais|but|que|qu'|that|so|donc|car)\b ?)[ '\"]*$"
)
_VERB_FR = re.compile(
    r"(?: group| groupe)?,? (?:ne |n'|se |s'|en |y |l'|le |la |les |vous |[a-z]+ment )*"
    r"([a-z]{3,}(?:e|t|d|ra)|(?<=ne )[fs]era)(?= |[.,:!]|$)"
)
_NONE = re.compile(r" (?:no|not|nobody|none|nothing|pas|aucun|aucune|jamais|rien|personne)\b")
_STANCE = re.compile(
    r"(?: group| groupe)?,? (?:is|est|was|remains|reste|stands)"
    r" (?:[a-z]+ly |[a-z]+ment |so |tres |bien )?"
    r"(?:sorry|saddened|shocked|appalled|outraged|committed|confident|aware|opposed|against"
    r"|(?:announc|confirm|deny|condemn|reject|apologi[sz]|recall|clos|suspend|leav)ing"
    r"|determined|ready to|prepared to|pleased to|happy to|delighted to|unable|concerned|convinced"
    r"|innocent|responsible|cooperating|investigating|withdrawing|suspending|adamant|unaware"
    r"|in favou?r|desole|attriste|choque|engagee? a |determine|pret[es]* a |conscient|oppose"
    r"|contre |favorable|heureu(?:x|se) d'annoncer|au regret|dispose|convaincu|formel|surpris"
    r"|etonne|solidaire|en mesure|navre|indigne|consterne|attache)"
)
_PLANS = (
    "be (?:at|in|on|there|present|back|hosting|open)|hold|host|open|attend|join|celebrate|sponsor"
    "|offer|plant|build|welcome|run|launch|have|take part|turn|hire|recruit|train|show|present"
    "|exhibit"
)
_VERB_EN = re.compile(
    r"(?: group)?,? (?:[a-z]+ly |also |now |never |always |therefore )*"
    r"([a-z]{2,}[a-rt-z]s|cannot|can't|won't|shall"
    rf"|will(?! (?:{_PLANS})\b)|is no longer"
    r"|(?:is|was)(?: not|n't)(?! (?:just|only|a|an|the|perfect|so|very|my|like|all)\b)"
    r"|can (?:now |only |today )?(?:re)?(?:assure|confirm|deny|guarantee|promise|announce|reveal"
    r"|state|tell|say|regret))(?= (?!me\b|my\b|us\b)|[.,:!]|$)"
)
_ATTRIBUTED = re.compile(
    r"\b(?:ecrit|ecrivait|titre|titrait|lu|lis|lit|dit|disait|selon|journal|presse|papier|article"
    r"|writes|wrote|says|said|headline|read|paper|press|according|quote|quoting|citation)\b"
)
_SOLIDARY = re.compile(voice_patterns.SOLIDARY)
_THE = re.compile(r"\bthe $")
_WE_ALL = re.compile(r"\b(?:we|our|us|nous|notre|nos)\b")
_OUR_FIRM = re.compile(r"\b(?:company|group|firm|entreprise|groupe)\b")
_I_AGAIN = re.compile(r"\b(?:i|i'm|i'll|i've|my|je|j'|m'|mon|ma|mes)\b")
_OF_MYSELF = re.compile(
    r" ?(?:que |qu'|that )?(?:i|i'm|i've|je|j'|my|ma|mon"
    r"|(?:the |our |la |le |notre )?(?:booking|reservation|appointment|attendance|presence|dinner"
    r"|diner"
    r"|participation|inscription|rendez-vous|invitation|venue))\b"
)
_OF_STAFF = re.compile(voice_patterns.OF_STAFF)
_start = attrgetter("start")
_THAT = re.compile(r"\b(?:que|qu|that|for|pour)[ ']*(?:the |le groupe |la banque |at )?$")
_ARTICLE = re.compile(r"^[ \"]*(?:(?:a|an|the|our|un|une|le|la|l'|notre|petite?|official)[ ']*)?$")


def _prepare(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """Expressions with `{brand}` become one per brand; domains become a set."""
    params = params | _CUES
    filled = {name: for_each_brand(params[name], params["brands"]) for name in _NAMED}
    return {
        **params,
        **filled,
        "frames": shapes_of(named(FRAMES, params["brands"])),
        "newsroom": frozenset(params["newsroom"]),
        "exempt_roles": frozenset(role.strip() for role in params["exempt_roles"]),
        "everyday": frozenset(Term.parse(line).folded for line in params["everyday"]),
    }


def _company_voice(reading: Reading, found: Found) -> Iterator[Hit]:
    if not found.params["exempt_roles"].isdisjoint(reading.context.roles):
        return
    if any(link.under(found.params["newsroom"]) for link in reading.links):
        return
    spans = (span for find in _WAYS for span in find(reading, found))
    told = [span for span in spans if not _excused(reading, found, span)]
    for span in sorted(told, key=_start)[:1]:
        yield Hit(span.start, span.end, fix=removal(reading, span))


def _excused(reading: Reading, found: Found, span: Span) -> bool:
    """Quoting, relaying what was announced, and asking are not speaking for the company."""
    start, end = reading.sentences.around(span.start)
    asks = reading.text[start:end].rstrip().endswith("?")
    asks = asks or bool(_OF_STAFF.search(reading.folded(start, end)))
    said = reading.folded(*neighbourhood(reading, span))
    quoted = reading.quoted(span) and _ATTRIBUTED.search(said)
    return asks or bool(quoted) or bool(reading.beside(span, found.spans("reported")))


def _on_behalf(reading: Reading, found: Found) -> Iterator[Span]:
    """ "On behalf of Hexalia": a formula, then the company; a denial is none."""
    for span in found.spans("behalf"):
        if _NOT.search(before(reading, span)):
            continue
        firm = _FIRM.match(after(reading, span))
        led = firm and _LED.search(firm[0])
        if firm and (led or not _NOT_THE_FIRM.match(after(reading, span)[firm.end() :])):
            yield span
        for name in _names(reading, found, span):
            if name.start >= span.end - 3:
                between = reading.folded(span.end, max(span.end, name.start))
                if _BETWEEN.fullmatch(between) and not _NOT_THE_FIRM.match(after(reading, name)):
                    yield span


def _as_spokesperson(reading: Reading, found: Found) -> Iterator[Span]:
    """ "As spokesperson"; "as a representative" counts where something is declared."""
    for span in found.spans("spokesperson"):
        meant = not _ROLE.match(reading.folded(span.start, span.end)) or any(
            reading.beside(span, found.spans(group))
            for group in ("officially", "verbs", "i_declare")
        )
        about = (*found.spans("brands"), *found.spans("company"), *found.spans("business"))
        if meant and about and not _NOT.search(before(reading, span)):
            yield span


def _official(reading: Reading, found: Found) -> Iterator[Span]:
    """ "Our official position", and what opens like a press release: a heading, then a colon."""
    for span in found.spans("official"):
        earlier = before(reading, span)
        if (_names(reading, found, span) or _OUR.search(earlier)) and not _NOT.search(earlier):
            yield span
    brands = found.spans("brands")
    about = sorted((*brands, *found.spans("company"), *found.spans("business")), key=_start)
    for span in found.spans("headers") if about else ():
        heading = _HEADING.match(after(reading, span, 70))
        if not heading or not _ARTICLE.match(before(reading, span)):
            continue
        if _OF_ONESELF.match(after(reading, span, 70)):
            continue
        named = among(brands, span.end, span.end + len(heading[0]))
        between = len((heading[1] or "").split())
        mild = bool(_MILD.match(reading.folded(span.start, span.end)))
        heads = among(brands if mild else about, span.end + 1, span.end + _OPENING)
        if named or (heads and between <= (0 if mild else _BRIEF)):
            yield span


def _third_person(reading: Reading, found: Found) -> Iterator[Span]:
    """ "Hexalia confirms": the company's name, then a verb of declaration."""
    for verb in found.spans("verbs"):
        if _speaks(reading, found, verb):
            yield verb
    if found.spans("press"):
        for verb in found.spans("deciding"):
            if reading.beside(verb, found.spans("press")) and _speaks(reading, found, verb):
                yield verb


def _any_verb(reading: Reading, found: Found) -> Iterator[Span]:
    """ "Hexalia refutes": the company's name opens a clause; a stance follows, or a verb that is
    none of the everyday ones ("Hexalia recrute", "Hexalia plants trees")."""
    for name in found.spans("brands"):
        said = after(reading, name, 90)
        opens = _OPENS_CLAUSE.search(before(reading, name, 30)) or (
            said.startswith(" group") and _THE.search(before(reading, name, 5))
        )
        if not opens or _names_longer(found, name):
            continue
        verb = (_VERB_EN if reading.language(name.start) == "en" else _VERB_FR).match(said)
        everyday = verb is None or verb[1] in found.params["everyday"]
        if (
            _STANCE.match(said)
            or _SOLIDARY.match(said)
            or not everyday
            or (verb and _denies(verb, said))
        ):
            yield name


def _denies(verb: re.Match[str], said: str) -> bool:
    """ "Hexalia sells no data", "Hexalia ne vend pas": an everyday verb, denied."""
    return " ne " in verb[0] or "n'" in verb[0] or bool(_NONE.match(said[verb.end() :]))


def _names_longer(found: Found, name: Span) -> bool:
    """Whether a longer name begins at the same place: "Hexalia Banque", not "Hexalia"."""
    others = among(found.spans("brands"), name.start, name.start + 1)
    return any(other.end > name.end for other in others)


def _speaks(reading: Reading, found: Found, verb: Span) -> bool:
    about = bool(found.spans("brands")) or bool(reading.beside(verb, found.spans("business")))
    about = about or not _PLAIN.match(reading.folded(verb.start, verb.end))
    for group in ("brands", "company"):
        for name in reading.beside(verb, found.spans(group)):
            vague = group == "company" and _VAGUE.match(reading.folded(name.start, name.end))
            if name.end <= verb.start and (about or not vague):
                between = reading.folded(name.end, verb.start)
                if _BRIDGE.fullmatch(between) and _is_subject(reading, name, between):
                    return True
    return False


def _is_subject(reading: Reading, name: Span, between: str) -> bool:
    """ "Hexalia", "la direction d'Hexalia", "chez Hexalia, nous"; not "a colleague at Hexalia"."""
    earlier = before(reading, name)
    if not _BESIDE.search(earlier):
        return True
    return bool(_HEAD.search(earlier)) or bool(re.search(r"\b(?:nous|we)\b", between))


def _first_person(reading: Reading, found: Found) -> Iterator[Span]:
    """ "We at Hexalia confirm", "nous démentons", "we officially announce": a verb of declaration
    after we, and the company or one of its matters."""
    for group in ("we_announce", "we_declare"):
        for verb in found.spans(group):
            subject = _subject(before(reading, verb, 90))
            if subject is None:
                continue
            names = _names(reading, found, verb)
            named = any(fold(reading.text[n.start : n.end]) in subject for n in names)
            grave = group == "we_declare" or reading.beside(verb, found.spans("officially"))
            about = names or reading.beside(verb, found.spans("business"))
            if named or (grave and about):
                yield verb
    for press in found.spans("press"):
        told = reading.folded(press.end, reading.sentences.around(press.start)[1])
        if re.search(r"\b(?:we|nous)\b", told) and reading.beside(press, found.spans("business")):
            yield press


def _in_person(reading: Reading, found: Found) -> Iterator[Span]:
    """ "I officially announce that Hexalia ...": one person, a verb, and the company as subject."""
    for verb in found.spans("i_declare"):
        names = reading.beside(verb, found.spans("brands"))
        told = [n for n in names if n.start >= verb.end and _THAT.search(before(reading, n, 30))]
        if told and reading.beside(verb, found.spans("officially")):
            yield verb


def _in_plain_words(reading: Reading, found: Found) -> Iterator[Span]:
    """ "Hexalia here", and "we are doing everything" or "your savings are safe" near the name."""
    brands = found.spans("brands")
    for span in found.spans("as_firm"):
        said = reading.folded(span.start, span.end)
        named = reading.near(span, brands) or _OUR_FIRM.search(said)
        told = not _OF_ONESELF.match(after(reading, span, 20))
        if named and told and not _NOT.search(before(reading, span)):
            yield span
    frames = found.params["frames"].spans(reading)
    yield from (f for f in frames if not _NOT.search(before(reading, f)))
    yield from found.spans("for_firm")
    for span in found.spans("pledges"):
        if reading.near(span, brands) and not _I_AGAIN.search(after(reading, span, 80)):
            yield span
    for span in found.spans("we_do"):
        if reading.near(span, brands) and not _OF_MYSELF.match(after(reading, span, 24)):
            yield span


def _as_letter(reading: Reading, found: Found) -> Iterator[Span]:
    """What is dated, addressed or signed as a company's letters are."""
    brands = found.spans("brands")
    for span in found.spans("dated"):
        if among(brands, span.end, span.end + _ARTICLES):
            yield span
    for span in found.spans("letters") if brands else ():
        if _WE_ALL.search(reading.folded(span.end, len(reading.text))):
            yield span
    for span in found.spans("signatures"):
        if not re.search(r"\w", reading.text[span.end :]) and not before(reading, span).strip():
            yield span


def _subject(earlier: str) -> str | None:
    """What stands around the "we" a verb depends on; None where it has another subject."""
    match = _WE.search(earlier)
    return match[0] if match else None


def _names(reading: Reading, found: Found, span: Span) -> list[Span]:
    """The company's names and words for it, in the sentence of a span."""
    spans = (found.spans("brands"), found.spans("company"))
    return sorted((n for group in spans for n in reading.beside(span, group)), key=_start)


_WAYS = (
    *(_on_behalf, _as_spokesperson, _official, _third_person, _first_person, _in_person),
    *(_any_verb, _in_plain_words, _as_letter),
)

COMPANY_VOICE = Check(
    _company_voice,
    terms=(
        *("brands", "company", "behalf", "official", "headers", "spokesperson", "verbs"),
        *("we_announce", "we_declare", "deciding", "press", "officially", "business", "reported"),
        *("i_declare", "as_firm", "signatures"),
    ),
    patterns={
        "we_do": cues_company.WE_DO,
        "pledges": cues_company.PLEDGE,
        "for_firm": f"{cues_company.FOR_FIRM}|{voice_patterns.FOR_FIRM}",
        "dated": cues_company.DATED,
        "letters": cues_company.LETTER,
    },
    wake=("brands", "behalf", "official", "spokesperson", "as_firm", "for_firm"),
    together=(
        ("verbs", "company"),
        *(("we_announce", name) for name in ("company", "officially")),
        *(("we_declare", name) for name in ("company", "business")),
        *(("headers", name) for name in ("company", "business")),
        ("press", "business"),
    ),
    always=("frames",),
    prepare=_prepare,
)
