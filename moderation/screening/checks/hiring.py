"""Hiring without discrimination (R22)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules import Severity, cues_jobs
from charter.rules import cues_hiring as cues
from charter.rules.hiring_frames import BOTH_GENDERS, EXCLUDES, HAS_AN_AGE, SOUGHT
from charter.rules.hiring_patterns import AD, SHUT_OUT
from charter.rules.typeset import wording
from moderation.screening.nearby import after, among, before, gap, near, neighbourhood, removal
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps
from moderation.screening.shapes import shapes_of
from moderation.screening.verdict import Fix

_CRITERION = wording(
    fr="« {term} » écarte des personnes pour une raison sans rapport avec le poste.",
    en="“{term}” rules people out for a reason that has nothing to do with the job.",
)
_ONE_GENDER = wording(
    fr="« {term} » : l'annonce doit dire qu'elle s'adresse aux femmes comme aux hommes.",
    en="“{term}”: in France the ad must say that it is open to women and men alike.",
)
_CUES = {
    "seeking": cues.SEEKING,
    "workplace": cues.WORKPLACE,
    "not_jobs": cues.NOT_JOBS,
    "select_before": cues.SELECT_BEFORE,
    "select_after": cues.SELECT_AFTER,
    "masculine": cues_jobs.MASCULINE,
    "feminine": cues_jobs.FEMININE,
    "jobs": cues_jobs.JOBS,
    "telling": cues.TELLING,
    "plain_traits": cues.PLAIN_TRAITS,
}
_WITHIN, _ADJOINING = 40, 2
_ADS, _JOBS = ("hiring", "ad", "seeking"), ("masculine", "feminine", "jobs")
_NO_PERSON = re.compile(
    r"^(?:cite|quartier|banlieue|accent|grand|petite|fit|short|tall|old|older|seniors?|noirs?"
    r"|blancs?"
    r"|black|white|francais|francaise|french|british|europeen.*|european.*|handicap|religion"
    r"|parents"
    r"|enfants?|children|kids|mere|pere|monsieur|madame|straight|plus de .*|fauteuil|belle|beau)$"
)
_AGE = re.compile(
    r"[0-9]+|\b(?:dix-huit|vingt|trente|quarante|cinquante|soixante|eighteen|twenty"
    r"|thirty|forty|fifty|sixty)\b"
)
_YOUNGEST, _OLDEST, _WIDE = 18, 75, 25
_NUMBERED = re.compile(
    r"^(?:moins|entre|apres|maximum|max|pas plus|n'excedant|jusqu'a|plus de|[a-z0-9]+(?:-| )a"
    r"|[a-z0-9]+ ans|[0-9]|under|over|aged|between|no older|not older|past|older|younger|below"
    r"|no one over|nobody over)\b"
)
_SEEKS_WORK = re.compile(
    r"\b(?:cherche|recherche|looking for|seeking|searching for|in search of)(?: [a-z']+){0,3}"
    r" (?:stage|alternance|emploi|cdi|cdd|contrat|apprentissage|job|internship|placement"
    r"|apprenticeship|role|position|work)\b(?! d[e'u]| for a| for an| [a-z]+ for)"
)
"""Somebody who looks for work, or a friend of theirs: not an advertisement."""
_KNOW_ONE = re.compile(
    r"\bknow (?:of )?(?:an?|any|some) (?:[a-z-]+ ){0,3}(?:lady|ladies|girls?|guys?|m[ae]n|wom[ae]n"
    r"|boys?"
    r"|lads?|person|people|students?)\b"
)
"""Somebody sought who would like the job: an advertisement all the same."""
_SEARCHES = re.compile(
    r"recrut|embauch|cherch|recherch|hir|want|need|look|seek|offre|postes? a|a pourvoir|vacan|open"
    r"|job|we|il (?:nous|me) faut|besoin|avons|on (?:veut|prend)|ideal"
)
_BOTH_SEXES = re.compile(
    r"\bhommes?\b[^.!?]{0,40}\bfemmes?\b|\bfemmes?\b[^.!?]{0,40}\bhommes?\b"
    r"|\bmen\b[^.!?]{0,40}\bwomen\b|\bwomen\b[^.!?]{0,40}\bmen\b"
    r"|\b(?:fe)?male\b[^.!?]{0,20}\b(?:fe)?male\b|\bboys\b[^.!?]{0,20}\bgirls\b"
    r"|\bgirls\b[^.!?]{0,20}\bboys\b|\bfilles\b[^.!?]{0,20}\bgarcons\b"
    r"|\bgarcons\b[^.!?]{0,20}\bfilles\b"
)
_YOUNG = re.compile(r"(?:young|jeunes?)$")
_ONLY = re.compile(
    r"\b(?:only|uniquement|exclusivement|seulement|reserve|priorit|first\b|d'abord|prefer)"
)
_AT_WORK = re.compile(
    r"\b(?:stand|switchboard|standard|reception|accueil|counter|guichet|salon|fair|contracts?"
    r"|contrats?"
    r"|shifts?|pay|paye|salary|salaire|cv|clients?|customers?|clientele|agence|branch|horaires"
    r"|hours)\b"
)
_OPEN_TO_SOME = re.compile(
    r"(?:open|ouverte?s?|accessibles?) (?:only |first )?(?:to|aux|a des|a de) (?:the )?(?:young "
    r"|jeunes )?"
    r"(?:men|hommes|boys|garcons|males|gars|lads|guys|christians|catholiques|francais|french"
    r"|british"
    r"|under|moins|young|jeunes|single|unmarried|childless|healthy)\b"
)
_SHARES = re.compile(
    r"\b(?:dont|tiers|moitie|quart|%|pour cent|third|half|quarter|percent|many|several|of them|of "
    r"whom)\b"
    r"[^.!?]{0,25}$"
)
_TOLD = re.compile(
    r"\b(?:told|asked) me (?!to\b)|(?:m'(?:a|ont) (?:dit|demande)|i was|j'(?:etais|avais)|je me "
    r"souviens"
    r"|i remember)\b"
)
"""Somebody's own story, not an advertisement."""
_CONGRATULATED = re.compile(r"\b(?:congratulations|congrats|well done|kudos|felicitations|bravo)\b")
_TONGUE = re.compile(
    r"\b(?:fluent|fluency|speak|speaks|speaking|spoken|written|good|excellent|strong|basic|some"
    r"|business|level|knowledge|command|courant|parle|parler)(?: (?:in|of|and|or|both|the|a|little"
    r"|english|french|german|spanish|le|du))* $"
)
"""Before a language: what somebody speaks, not where they come from."""
_EXPERIENCE = re.compile(r"\bexperience (?:(?:with|of|in|working with) (?:[a-z]+ )?)?$")
_SHARED = re.compile(
    r"\b(?:shar(?:e|ing) (?:a|the|my|our) (?:flat|house|car|room)|coloc[a-z]*|volunteers?"
    r"|benevol[a-z]+)\b"
)
_OPEN = re.compile(r"open|ouvert|accessible|bienvenu|welcome", re.IGNORECASE)
_THEIRS = re.compile(
    r"\b(?:mon|ma|mes|son|sa|ses|leurs?|my|his|her|their|chez les|journee de la|droits des"
    r"|pour les|club|equipe|team|d'honneur|bon|petit|jeune|old|new|sont des|sont|are|were|de nos"
    r"|of our|lovely|the|football) $"
)
_MYSELF = re.compile(
    r"\b(?:i (?:am|became|was)|i'm|i've been|being|becoming|je suis|j'etais|devenue?|devenir) "
    r"(?:an? |une? )?(?:[a-z]+ )?$"
)
_NO_TRAIT = re.compile(
    r"'s (?:day|network|team|rugby|football|month|group|history|rights|health|race|final)"
    r"| (?:colleague|choir|voices|salary|package|offer|benefits|leave|ward|hospital|friday|box"
    r"|paper"
    r"|board|card|belt|studies|food|hat|market|labour|day|d'affaires|de menage|de confiance"
    r"|au foyer|de la situation|clef|cle)"
)
_OBLIGED = re.compile(
    r"\b(?:doit|doivent|devez|dois|faut|must|need to|needs to|have to|has to|should)"
    r" (?:imperativement |absolument )?(?:avoir|etre|be|have) $"
)
_REFUSING = re.compile(r"\b(?:non|pas|not|isn't|n't|peu|never) $")
_BETWEEN_TRAITS = re.compile(
    r",? (?:(?:and|et) )?(?:(?!(?:re)?cherch|recrut|embauch|seek|look|hir|compan|team|pousse"
    r"|entrepr|equipe|brand|business|firm|group|societe|agence|bank|banque|start|at|in|for|pour"
    r"|of|de|with|avec)[a-z-]+,? (?:(?:and|et) )?){0,2}"
)
_RANGE = re.compile(r" a | to | and | et |[0-9] ?[-/] ?[0-9]")
_NOT_AN_AGE = re.compile(
    r"^[ ,]*(?:d'|de |of |in )?(?:experience|anciennete|maison|metier|carriere|presence|existence"
    r"|service|pratique|business|history|recul|savoir)"
)
_ENGLISH_AGE_ENDS = re.compile(
    r"^(?:[^a-z0-9%$/ -]|[ ]*$|s\b| years? old| years? of age| yo\b| please| only| need| for | pref"
    r"| with| and [a-z]| or [a-z]| to apply| may | will | as | who| in (?:perfect|good|full)"
    r"| considered| welcome| apply| any ?more| because| since| tops)"
)
_HAS_AN_AGE = re.compile(HAS_AN_AGE)
_TO_A_JOB = re.compile(
    r"(?:[ ,:!()-]|\b(?:un|une|des|de|d'|d|du|notre|nos|son|sa|leur|leurs|deux|trois|quatre|cinq"
    r"|six|dix|plusieurs|futur|future|futurs|nouveau|nouvel|nouveaux|nouvelle|nouvelles|jeune"
    r"|jeunes"
    r"|bon|bons|bonne|excellent|[0-9]+|poste|postes|actuellement|pour|en|cdi|cdd|emploi|a pourvoir"
    r"|activement|encore|aussi|egalement|stage)\b)*"
)
_BOTH_GENDERS = re.compile(BOTH_GENDERS)
_OFFERS_HELP = re.compile(
    r"(?:besoin d|vous cherchez|tu cherches|qui cherche|quelqu'un)[^.!]*\? *$"
)
_I_SEEK = re.compile(
    r"\b(?:je|j'|(?:mon|ma|mes|sa|son|my|his|her) (?:voisine?|femme|mari|fils|fille|soeur|frere"
    r"|mere|pere"
    r"|parents|cousine?|amie?|copine|copain|belle-[a-z]+|wife|husband|son|daughter|sister|brother"
    r"|friend|niece|nephew|neveu|cousin))[ a-z]{0,12}$"
)
_PLAINER = {
    "young man": "person",
    "young woman": "person",
    "young lady": "person",
    "young guy": "person",
    "young men": "people",
    "young women": "people",
    "native english speaker": "fluent English speaker",
    "native french speaker": "fluent French speaker",
    "native speaker": "fluent speaker",
    "native speakers": "fluent speakers",
    "native english speakers": "fluent English speakers",
    "saleswoman": "sales assistant",
}


def _countries(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    wanted = {country.strip().upper() for country in params["mention_countries"]}
    shapes = {"excludes": shapes_of(EXCLUDES), "sought": shapes_of(SOUGHT)}
    return params | _CUES | shapes | {"mention_countries": frozenset(wanted)}


def _job_ads(reading: Reading, found: Found) -> Iterator[Hit]:
    """In a job ad only: criteria, protected traits that are asked for or refused, one gender."""
    spans = []
    if any(map(found.has, ("criteria", "shape", "traits", "plain_traits"))):
        spans = list(_exclusions(reading, found))
    spans = spans or list(_framed(reading, found))
    for span in without_overlaps(spans):
        yield Hit(span.start, span.end, reason=_CRITERION, fix=_mend(reading, span))
    if not spans:
        yield from _one_gender(reading, found)


def _exclusions(reading: Reading, found: Found) -> Iterator[Span]:
    """What rules people out, where the post is a job ad."""
    named = (span for group in ("criteria", "shape") for span in found.spans(group))
    criteria = without_overlaps([span for span in named if _is_criterion(reading, span)])
    if not _is_ad(reading, found, criteria):
        return
    work = any(map(found.spans, ("hiring", "ad", "workplace")))
    traits = found.spans("traits") if work else []
    chosen = (t for t in traits if _is_selected(reading, found, t) or _describes(reading, found, t))
    named = (t for t in found.spans("plain_traits") if _is_asked(reading, found, t))
    for span in (*criteria, *chosen, *named):
        sentence = reading.folded(*reading.sentences.around(span.start))
        told = _TOLD.search(sentence) or _CONGRATULATED.search(sentence)
        told = told or _EXPERIENCE.search(before(reading, span))
        if not told and not reading.quoted(span) and not _welcomes(reading, found, span):
            yield span


def _framed(reading: Reading, found: Found) -> Iterator[Span]:
    """Clauses that shut somebody out, where somebody is sought."""
    whole = reading.folded(0, len(reading.text))
    spans = found.params["excludes"].spans(reading)
    if not spans or found.spans("not_jobs") or not found.params["sought"].may_occur(reading):
        return
    if (_SEEKS_WORK.search(whole) and not _KNOW_ONE.search(whole)) or _BOTH_SEXES.search(whole):
        return
    for span in spans:
        sentence = reading.folded(*reading.sentences.around(span.start))
        told = _TOLD.search(sentence) or _CONGRATULATED.search(sentence)
        if not told and not reading.quoted(span) and not _welcomes(reading, found, span):
            yield span


def _welcomes(reading: Reading, found: Found, span: Span) -> bool:
    """Words that welcome everybody in the same sentence; "open to men only" welcomes nobody."""
    welcoming = reading.beside(span, found.spans("inclusive"))
    sentence = reading.folded(*reading.sentences.around(span.start))
    some = _OPEN_TO_SOME.search(sentence) and not _BOTH_SEXES.search(sentence)
    closed = some or _ONLY.search(sentence)
    return any(
        not (closed and _OPEN.match(reading.text, one.start))
        and not _REFUSING.search(before(reading, one, 12))
        for one in welcoming
    )


def _is_ad(reading: Reading, found: Found, criteria: list[Span]) -> bool:
    """Words of hiring, or of a search that is no other search; or two criteria that tell."""
    whole = reading.folded(0, len(reading.text))
    if (_SEEKS_WORK.search(whole) and not _KNOW_ONE.search(whole)) or _SHARED.search(whole):
        return False
    if found.spans("hiring") or found.spans("ad"):
        return True
    terse = len(without_overlaps(criteria)) > 1 and found.spans("telling")
    seeking = found.spans("seeking")
    work = any(map(found.spans, (*_JOBS, "workplace"))) or _AT_WORK.search(whole)
    sought = seeking and (work or any(near(one, seeking, _ADJOINING) for one in criteria))
    return bool(sought or terse) and not found.spans("not_jobs")


def _is_criterion(reading: Reading, span: Span) -> bool:
    """Whether an expression with a number is an age asked for, not a fact of somebody's life."""
    said = reading.folded(span.start, span.end)
    if not _NUMBERED.match(said):
        return True
    ages = [int(age) if age.isdigit() else _YOUNGEST for age in _AGE.findall(said)]
    follows = after(reading, span)
    ranged = bool(_RANGE.search(said))
    if len(ages) < 1 + ranged or not all(_YOUNGEST <= age <= _OLDEST for age in ages):
        return False
    if ranged and max(ages) - min(ages) > _WIDE:
        return False
    said_before = before(reading, span)
    if _OBLIGED.search(said_before):
        return True
    if _SHARES.search(said_before) or _HAS_AN_AGE.search(said_before):
        return False
    if _NOT_AN_AGE.match(follows):
        return False
    whole = " ans" in said or "year" in said or "-ans" in said or said.endswith("0s")
    return whole or bool(_ENGLISH_AGE_ENDS.match(follows))


def _is_selected(reading: Reading, found: Found, trait: Span) -> bool:
    """ "No women", "catholique de préférence": a trait with a word of choice around it."""
    if reading.folded(trait.start, trait.end).startswith("plus de ") and not _is_criterion(
        reading, trait
    ):
        return False
    if _TONGUE.search(before(reading, trait)):
        return False
    for choice in reading.beside(trait, found.spans("select_before")):
        between = reading.folded(choice.end, max(choice.end, trait.start))
        if choice.end <= trait.start and re.fullmatch(r"(?: [a-z'-]+){0,3}[ ']?", between):
            return True
    for choice in reading.beside(trait, found.spans("select_after")):
        between = reading.folded(trait.end, max(trait.end, choice.start))
        if trait.end <= choice.start and re.fullmatch(r",?(?: [a-z'-]+){0,3},? ?", between):
            return True
    return False


def _is_asked(reading: Reading, found: Found, trait: Span) -> bool:
    """A trait no job ad need name, near words of hiring; not men and women alike, nor "my sons"."""
    start, end = neighbourhood(reading, trait)
    if not any(among(found.spans(group), start, end) for group in _ADS):
        return False
    said = reading.folded(start, end)
    if among(found.spans("not_jobs"), start, end):
        return False
    earlier = before(reading, trait, 24)
    if _BOTH_SEXES.search(said) or _THEIRS.search(earlier) or _MYSELF.search(earlier):
        return False
    return not _NO_TRAIT.match(after(reading, trait, 24))


def _describes(reading: Reading, found: Found, trait: Span) -> bool:
    """ "Male engineer", "serveuse sexy": a trait right beside the name of a job that is offered."""
    if _NO_PERSON.search(reading.folded(trait.start, trait.end)) or found.spans("not_jobs"):
        return False
    cues = (c for group in _ADS for c in reading.beside(trait, found.spans(group)))
    if not any(_SEARCHES.match(reading.folded(cue.start, cue.end)) for cue in cues):
        return False
    young = _YOUNG.match(reading.folded(trait.start, trait.end))
    within = _WITHIN if young else _ADJOINING
    jobs = [job for group in _JOBS for job in near(trait, found.spans(group), within)]
    if young and any(
        _BETWEEN_TRAITS.fullmatch(reading.folded(trait.end, job.start))
        for job in jobs
        if trait.end <= job.start
    ):
        return True
    return any(
        (reading.text[trait.end : job.start] or reading.text[job.end : trait.start]) in (" ", ", ")
        for job in jobs
    )


def _mend(reading: Reading, span: Span) -> Fix | None:
    plainer = _PLAINER.get(reading.folded(span.start, span.end))
    return Fix(span.start, span.end, plainer) if plainer else removal(reading, span)


def _one_gender(reading: Reading, found: Found) -> Iterator[Hit]:
    """ "Recrute un développeur" where the law wants H/F; advice, mended in one click."""
    wanted, country = found.params["mention_countries"], reading.context.country
    masculine, feminine = found.spans("masculine"), found.spans("feminine")
    if bool(masculine) == bool(feminine) or (country and country not in wanted):
        return
    whole = reading.folded(0, len(reading.text))
    if _BOTH_GENDERS.search(whole) or _SEEKS_WORK.search(whole) or found.spans("not_jobs"):
        return
    for job in masculine or feminine:
        if _is_sought(reading, found, job):
            fix = Fix(job.end, job.end, " (H/F)")
            yield Hit(job.start, job.end, reason=_ONE_GENDER, severity=Severity.ADVISE, fix=fix)
            return


def _is_sought(reading: Reading, found: Found, job: Span) -> bool:
    if _OFFERS_HELP.match(reading.folded(*reading.sentences.around(job.start))):
        return False
    for group in _ADS:
        for cue in reading.beside(job, found.spans(group)):
            ahead = cue.end <= job.start and gap(cue, job) <= _WITHIN
            if ahead and _TO_A_JOB.fullmatch(reading.folded(cue.end, job.start)):
                return not _I_SEEK.search(before(reading, cue))
    return False


JOB_AD = Check(
    _job_ads,
    terms=(
        *("hiring", "seeking", "workplace", "criteria", "traits", "select_before", "select_after"),
        *("inclusive", "not_jobs", "masculine", "feminine", "jobs", "telling"),
        "plain_traits",
    ),
    patterns={"ad": AD, "shape": SHUT_OUT},
    wake=("telling",),
    together=tuple(
        (ad, sign)
        for ad in _ADS
        for sign in ("criteria", "shape", "traits", "plain_traits", "masculine", "feminine")
    ),
    always=("excludes",),
    prepare=_countries,
)
