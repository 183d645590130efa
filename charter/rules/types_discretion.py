"""Rule types on discretion: what is marked, pending or under embargo, who is spoken of, what and
whom pictures show, and where people can be found."""

from . import cues_cases as cases
from . import cues_deals as deals
from . import cues_discretion as cues
from . import cues_moods as moods
from . import cues_people as people
from . import cues_places as places
from .params import Kind, Param, gettext_noop
from .typeset import RuleType, wording
from .vocabulary import Severity

_ = gettext_noop

_NEWSROOM = Param(
    "official",
    Kind.DOMAINS,
    (),
    label=_("Newsroom addresses"),
    help=_("A post that links to one of them quotes what is already public."),
)
_BRANDS = Param("brands", Kind.TERMS, (), label=_("Company and brand names"))


def _terms(name: str, default: tuple[str, ...], label: str) -> Param:
    return Param(name, Kind.TERMS, default, label=label)


MARKED = (
    RuleType(
        "R07",
        "confidential.marker",
        wording(fr="Mention de confidentialité", en="Confidential marking"),
        Severity.HOLD_TWO,
        wording(
            fr="« {term} » : {reason}",
            en="“{term}”: {reason}",
        ),
        wording(
            fr="Demandez à qui a écrit le document ce qui peut en être dit, ou prenez sa version "
            "publique.",
            en="Ask whoever wrote the document what may be said of it, or take its public version.",
        ),
        (
            _terms("labels", cues.LABELS, _("Markings")),
            _terms("codes", cues.CODES, _("Short codes")),
            Param("files", Kind.BOOLEAN, True, label=_("Also in file names and in pictures")),
        ),
    ),
)
CALENDAR = (
    RuleType(
        "R12",
        "finance.quiet_window",
        wording(fr="Période de silence", en="Quiet period"),
        Severity.HOLD_TWO,
        wording(
            fr="Période de silence ({reason}) : rien sur la marche des affaires avant la "
            "publication des résultats.",
            en="Quiet period ({reason}): nothing on how business goes until results are out.",
        ),
        wording(
            fr="Racontez votre métier ou votre équipe ; pour les ventes, attendez la publication.",
            en="Tell about your work or your team; for sales, wait until results are published.",
        ),
        (
            Param(
                "periods",
                Kind.PERIODS,
                (),
                required=True,
                label=_("Quiet periods"),
                help=_("One per line: 2026-11-05 2026-12-04 Third-quarter results"),
            ),
            Param("zone", Kind.TEXT, "Europe/Paris", label=_("Time zone of these days")),
            _terms("financial", cues.FINANCIAL, _("Financial words")),
            _terms("topics", cues.BUSINESS, _("Words for business")),
            _terms("weak_topics", cues.WEAK_BUSINESS, _("Words of many meanings")),
            _BRANDS,
            _terms("ours", cues.OURS, _("Words for “our” and “we”")),
            _terms("trends", moods.TRENDS, _("Words for going up or down")),
            _terms("feelings", moods.FEELINGS, _("Words for good and bad news")),
            _terms("at_large", moods.BUSINESS_AT_LARGE, _("Words for business at large")),
            _terms("exceptions", moods.NOT_BUSINESS, _("Not in sentences with these words")),
            Param("total", Kind.BOOLEAN, False, label=_("Hold every post of the insiders below")),
            Param(
                "groups",
                Kind.PHRASES,
                (),
                label=_("Insiders"),
                help=_("Roles, one per line; none means everybody."),
            ),
        ),
    ),
    RuleType(
        "R15",
        "embargo",
        wording(fr="Embargo", en="Embargo"),
        Severity.HOLD,
        wording(
            fr="Ce passage est sous embargo {reason}.",
            en="This passage is under embargo {reason}.",
        ),
        wording(
            fr="Programmez la publication après cette heure : elle partira toute seule.",
            en="Schedule the post after that time: it will leave by itself.",
        ),
        (
            Param(
                "terms",
                Kind.TERMS,
                (),
                required=True,
                label=_("Words under embargo"),
                help=_("Kept sealed: after saving, nobody can read them here."),
                secret=True,
            ),
            Param(
                "lift",
                Kind.INSTANT,
                "",
                required=True,
                label=_("Lifted at"),
                help=_("Local time and zone: 2026-12-01T09:00 Europe/Paris"),
            ),
            Param("grace", Kind.INTEGER, 0, label=_("Minutes to wait after that"), maximum=10_080),
        ),
    ),
    RuleType(
        "R16",
        "crisis.freeze",
        wording(fr="Publications suspendues", en="Sending suspended"),
        Severity.BLOCK,
        wording(
            fr="Rien ne part pour l'instant : les publications sont suspendues.",
            en="Nothing leaves for now: sending is suspended.",
        ),
        wording(
            fr="Continuez d'écrire : votre texte est gardé et partira plus tard.",
            en="Keep writing: your text is kept and will leave later.",
        ),
        (
            Param(
                "crisis_cell",
                Kind.PHRASES,
                ("crisis_cell",),
                label=_("Who may still speak"),
                help=_("Roles, one per line."),
            ),
        ),
    ),
)
PENDING = (
    RuleType(
        "R13",
        "deal.rumour",
        wording(fr="Opération non annoncée", en="Deal not announced"),
        Severity.HOLD_TWO,
        wording(
            fr="« {term} » : une opération ne se commente qu'une fois annoncée.",
            en="“{term}”: a deal is spoken of once it is announced.",
        ),
        wording(
            fr="Attendez l'annonce, puis citez le communiqué avec son lien.",
            en="Wait for the announcement, then quote the press release with its link.",
        ),
        (
            _terms("sure_deals", deals.SURE_DEALS, _("Words for a deal, next to “our” or “we”")),
            _terms("deals", deals.DEALS, _("Words for a deal")),
            _terms("weak_deals", deals.WEAK_DEALS, _("Words of many meanings")),
            _terms("names", (), _("Companies people talk about")),
            _BRANDS,
            _terms("company", deals.COMPANY, _("Words for the company")),
            _terms("ours", cues.OURS, _("Words for “our” and “we”")),
            _terms("hints", deals.HINTS, _("Hints")),
            _terms("secrets", deals.SECRETS, _("Words for keeping a secret")),
            _terms("exceptions", deals.NOT_DEALS, _("Not in sentences with these words")),
            _terms("everyday", deals.EVERYDAY, _("Things bought and sold every day")),
            _terms("announced", deals.ANNOUNCED, _("Words for an announcement made")),
            _NEWSROOM,
        ),
    ),
    RuleType(
        "R14",
        "legal.litigation",
        wording(fr="Affaire en cours", en="Pending case"),
        Severity.HOLD_TWO,
        wording(
            fr="« {term} » : une affaire en cours ne se commente pas en public.",
            en="“{term}”: a pending case is not discussed in public.",
        ),
        wording(
            fr="Laissez le service juridique répondre ; parlez du droit en général si vous voulez.",
            en="Let legal answer; speak of the law in general if you like.",
        ),
        (
            _terms("terms", cases.LITIGATION, _("Words for a case")),
            _terms("weak_terms", cases.WEAK_LITIGATION, _("Words of many meanings")),
            _terms("matters", (), _("Names of our cases")),
            _terms("parties", (), _("Who stands against us, and authorities")),
            _BRANDS,
            _terms("ours", cases.AGAINST_US, _("Words for our side")),
            _terms("exceptions", cases.NOT_LITIGATION, _("Not in sentences with these words")),
        ),
    ),
)
PEOPLE = (
    RuleType(
        "R18",
        "privacy.named_person",
        wording(fr="Personne nommée", en="Person named"),
        Severity.JUSTIFY,
        wording(fr="{reason}", en="{reason}"),
        wording(
            fr="Demandez son accord, ou racontez sans nommer.",
            en="Ask for their agreement, or tell it without the name.",
        ),
        (
            Param(
                "clients",
                Kind.TERMS,
                (),
                label=_("Names of clients"),
                help=_("Kept sealed: after saving, nobody can read them here."),
                secret=True,
            ),
            _terms("relations", people.CLIENTS, _("Words for clients and patients")),
            _terms("colleagues", people.COLLEAGUES, _("Words for colleagues")),
            _terms("public_people", (), _("People who speak in public")),
            _BRANDS,
        ),
    ),
    RuleType(
        "R19",
        "privacy.sensitive_other",
        wording(fr="Vie privée d'autrui", en="Other people's private life"),
        Severity.JUSTIFY,
        wording(
            fr="Ce passage semble toucher à la vie privée d'une autre personne.",
            en="This passage seems to touch on somebody else's private life.",
        ),
        wording(
            fr="Seule cette personne peut en parler : demandez-lui, ou dites-le sans elle.",
            en="Only that person may tell: ask first, or say it without them.",
        ),
        (
            _terms("health", people.HEALTH, _("Health")),
            _terms("union", people.UNION, _("Trade unions")),
            _terms("faith", people.FAITH, _("Faith")),
            _terms("politics", people.POLITICS, _("Politics")),
            _terms("orientation", people.ORIENTATION, _("Orientation and identity")),
            _terms("others", people.OTHERS, _("Words for somebody one knows")),
            _terms("exceptions", people.NOT_PRIVATE, _("Not in sentences with these words")),
            _BRANDS,
        ),
    ),
)
PICTURES = (
    RuleType(
        "R29",
        "copyright.media",
        wording(fr="Droits sur les images", en="Rights in pictures"),
        Severity.HOLD,
        wording(fr="{reason}", en="{reason}"),
        wording(
            fr="Prenez votre propre photo ou une image de la photothèque, ou indiquez la licence.",
            en="Take your own photo or one from the picture library, or state the licence.",
        ),
        (
            Param(
                "agencies",
                Kind.PHRASES,
                cues.AGENCIES,
                label=_("Picture agencies"),
                help=_("One per line."),
            ),
            Param(
                "banned",
                Kind.DIGESTS,
                (),
                label=_("Pictures not to be used"),
                help=_("Perceptual hash, one per line: 16 hexadecimal digits."),
            ),
            Param(
                "licensed",
                Kind.DIGESTS,
                (),
                label=_("Licensed pictures"),
                help=_("Perceptual hash and last day of the licence, one per line."),
            ),
            Param("distance", Kind.INTEGER, 6, label=_("How many bits may differ"), maximum=32),
            Param("attestation", Kind.BOOLEAN, False, label=_("Ask whose picture it is")),
        ),
    ),
    RuleType(
        "R31",
        "image.people",
        wording(fr="Personnes à l'image", en="People in pictures"),
        Severity.JUSTIFY,
        wording(fr="{reason}", en="{reason}"),
        wording(
            fr="Cochez sous l'image ce qui est vrai, ou prenez-en une sans visage.",
            en="Tick what is true below the picture, or take one without faces.",
        ),
        (_terms("minors", people.MINORS, _("Words for children")),),
    ),
)
PLACES = (
    RuleType(
        "R37",
        "safety.physical",
        wording(fr="Sécurité des lieux et des personnes", en="Safety of places and people"),
        Severity.HOLD,
        wording(fr="« {term} » : {reason}", en="“{term}”: {reason}"),
        wording(
            fr="Racontez-le après, sans heure ni lieu exact ; badges, plans et codes restent hors "
            "champ.",
            en="Tell it afterwards, without time or exact place; keep badges, plans and codes out.",
        ),
        (
            _terms("sites", (), _("Sites")),
            _terms("people", places.EXECUTIVES, _("People to protect")),
            _terms("rooms", places.ROOMS, _("Rooms closed to the public")),
            _terms("badges", places.BADGES, _("Badges and keys")),
            _terms("plans", places.PLANS, _("Plans and access codes")),
            _terms("guards", places.GUARDS, _("Alarms, guards and doors")),
            _terms("gaps", places.GAPS, _("Words for a gap in them")),
            _terms("shown", places.SHOWN, _("Words for showing something")),
            _terms("now", places.NOW, _("Words for now and soon")),
            _terms("places", places.WHERE, _("Words for an exact place")),
            _terms("weak_places", places.WEAK_WHERE, _("The same, when a time is given")),
            _terms("past", places.PAST, _("Words for the past")),
            _terms("public_events", places.PUBLIC_EVENTS, _("Public events")),
            _BRANDS,
        ),
    ),
)
DISCRETION = (*MARKED, *CALENDAR, *PENDING, *PEOPLE, *PICTURES, *PLACES)
