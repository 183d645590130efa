"""Rule types on publishing: who speaks, for whom, in whose words, and what offers must say."""

from . import cues_adverts as adverts
from . import cues_hiring as hiring
from . import cues_offers as offers
from . import cues_practice as practice
from . import cues_publishing as cues
from . import cues_verbs as verbs
from . import cues_voice as voice
from .params import Kind, Param, gettext_noop
from .typeset import RuleType, wording
from .vocabulary import Severity

_ = gettext_noop

_BRANDS = Param("brands", Kind.TERMS, (), required=True, label=_("Company and brand names"))
_OUR_NAMES = Param("brands", Kind.TERMS, (), label=_("Company and brand names"))


def _terms(name: str, default: tuple[str, ...], label: str) -> Param:
    return Param(name, Kind.TERMS, default, label=label)


def _number(name: str, default: int, label: str, bounds: tuple[int, int]) -> Param:
    low, high = bounds
    return Param(name, Kind.INTEGER, default, label=label, minimum=low, maximum=high)


VOICE = (
    RuleType(
        "R03",
        "disclosure.ai_media",
        wording(fr="Image faite ou retouchée par une machine", en="Image made or reshaped by AI"),
        Severity.JUSTIFY,
        wording(fr="{reason}", en="{reason}"),
        wording(
            fr="Dites-le dans le texte : « Images virtuelles » ou « Photographie retouchée ».",
            en="Say so in the text: “AI-generated image” or “Retouched photo”.",
        ),
        (
            _terms("ai_mentions", cues.AI_MENTIONS, _("Accepted mentions of AI images")),
            _terms("retouch_mentions", cues.RETOUCH_MENTIONS, _("Accepted mentions of retouching")),
        ),
    ),
    RuleType(
        "R05",
        "identity.company_voice",
        wording(fr="Parler au nom de l'entreprise", en="Speaking for the company"),
        Severity.HOLD,
        wording(
            fr="« {term} » : on croirait lire l'entreprise elle-même, pas vous.",
            en="“{term}”: it reads as the company itself speaking, not you.",
        ),
        wording(
            fr="Dites « je », ou citez l'annonce officielle avec son lien.",
            en="Say “I”, or quote the official announcement with its link.",
        ),
        (
            _BRANDS,
            _terms("company", voice.COMPANY, _("Other words for the company")),
            _terms("behalf", voice.BEHALF, _("Ways of speaking for somebody")),
            _terms("official", voice.OFFICIAL, _("Names of official statements")),
            _terms("verbs", verbs.ANNOUNCING, _("Verbs of announcement, after the company's name")),
            _terms("everyday", verbs.EVERYDAY, _("Everyday verbs, after the company's name")),
            _terms("reported", voice.REPORTED, _("Words that relay an announcement")),
            Param(
                "newsroom",
                Kind.DOMAINS,
                (),
                label=_("Newsroom addresses"),
                help=_("A post that links to one of them quotes what is already public."),
            ),
            Param(
                "exempt_roles",
                Kind.PHRASES,
                ("spokesperson",),
                label=_("Roles that speak for the company"),
            ),
        ),
    ),
    RuleType(
        "R28",
        "brand.handle",
        wording(fr="Nom du compte", en="Name of the account"),
        Severity.HOLD,
        wording(fr="« {term} » : {reason}", en="“{term}”: {reason}"),
        wording(
            fr="Changez le nom du compte, puis reliez-le à nouveau.",
            en="Rename the account, then link it again.",
        ),
        (
            _BRANDS,
            Param(
                "pattern",
                Kind.TEXT,
                "",
                label=_("Pattern of company accounts"),
                help=_(
                    "{brand}, {first}, {last} and {name} stand for what they name: {brand}.{name}. "
                    "Without them it is a regular expression (RE2)."
                ),
            ),
            Param(
                "allowed",
                Kind.PHRASES,
                (),
                label=_("Accounts allowed as they are"),
                help=_("For people whose own name is that of the company, say."),
            ),
        ),
    ),
)
OFFERS = (
    RuleType(
        "R22",
        "discrimination.job_ad",
        wording(fr="Annonce d'emploi", en="Job advertisement"),
        Severity.HOLD,
        wording(fr="{reason}", en="{reason}"),
        wording(
            fr="Décrivez le travail et les compétences ; tout le monde peut alors postuler.",
            en="Describe the work and the skills; then everybody can apply.",
        ),
        (
            _terms("hiring", hiring.HIRING, _("Words of a job advertisement")),
            _terms("criteria", hiring.CRITERIA, _("Discriminating criteria")),
            _terms("traits", hiring.TRAITS, _("Protected traits")),
            _terms("inclusive", hiring.INCLUSIVE, _("Words that welcome everybody, or discuss it")),
            Param(
                "mention_countries",
                Kind.PHRASES,
                ("FR",),
                label=_("Countries where an ad names both genders"),
                help=_("Two letters each. “Développeur” alone then asks for (H/F)."),
            ),
        ),
    ),
    RuleType(
        "R24",
        "claim.regulated_product",
        wording(fr="Produit réglementé", en="Regulated product"),
        Severity.HOLD_TWO,
        wording(
            fr="« {term} » : la loi veut une mention dans cette publicité, elle manque.",
            en="“{term}”: the law wants a mention in this advert; it is missing.",
        ),
        wording(
            fr="Ajoutez la mention légale, bien visible, ou parlez du produit sans promesse.",
            en="Add the legal mention where it is seen, or speak of the product without a promise.",
        ),
        (
            _terms("products", offers.REGULATED, _("Regulated products")),
            _terms("cues", offers.PROMISES, _("Words of promise")),
            _terms("mentions", offers.LEGAL_MENTIONS, _("Mandatory mentions")),
            _terms("exceptions", offers.NOT_OFFERS, _("Words of news, teaching or warning")),
            _OUR_NAMES,
            Param(
                "regime",
                Kind.CHOICE,
                "general",
                label=_("Law the mentions follow"),
                help=_("For the record: it says where the mentions come from."),
                choices=("general", "fr_bank_insurance", "eu_invest", "uk_finprom", "us_bd"),
            ),
        ),
    ),
    RuleType(
        "R33",
        "language.audience",
        wording(fr="Langue des lecteurs", en="Language of the readers"),
        Severity.ADVISE,
        wording(
            fr="Cette publication n'est pas dans la langue de celles et ceux qui la lisent ici.",
            en="This post is not in the language of those who read it here.",
        ),
        wording(
            fr="Écrivez-la dans leur langue, ou dans les deux.",
            en="Write it in their language, or in both.",
        ),
        (
            Param(
                "languages",
                Kind.PHRASES,
                ("fr",),
                label=_("Languages of the readers"),
                help=_("fr or en, one per line."),
            ),
            Param("all_posts", Kind.BOOLEAN, False, label=_("All posts, not only offers")),
            _terms("adverts", adverts.ADVERTS, _("Words of an offer")),
            _OUR_NAMES,
        ),
    ),
)
WORDS = (
    RuleType(
        "R30",
        "copyright.text",
        wording(fr="Texte d'autrui", en="Text of others"),
        Severity.JUSTIFY,
        wording(fr="« {term} » : {reason}", en="“{term}”: {reason}"),
        wording(
            fr="Citez une phrase entre guillemets avec sa source, et dites le reste à votre façon.",
            en="Quote one sentence in quotation marks with its source; say the rest your own way.",
        ),
        (
            Param(
                "sources",
                Kind.PASSAGES,
                (),
                label=_("Texts that are not ours"),
                help=_("One per line. A run of their words in a post is found."),
            ),
            _number("run", 12, _("Words in a row that make a copy"), (4, 100)),
            _number("words", 40, _("Words from which a text may be an article"), (10, 1000)),
            _terms("signs", cues.PRESS_SIGNS, _("Marks of a press article")),
            _terms("agencies", cues.AGENCIES, _("Press agencies")),
            Param("approved", Kind.PASSAGES, (), label=_("Texts that are ours to copy")),
        ),
    ),
    RuleType(
        "R35",
        "coordination.copy",
        wording(fr="Textes identiques", en="Identical texts"),
        Severity.ADVISE,
        wording(
            fr="{limit} collègues viennent de publier presque le même texte.",
            en="{limit} colleagues have just posted nearly the same text.",
        ),
        wording(
            fr="Dites-le avec vos mots : une anecdote, un détail de votre métier.",
            en="Say it in your own words: a story, a detail of your work.",
        ),
        (
            _number("similarity", 90, _("Alike from, in per cent"), (1, 100)),
            _number("count", 5, _("How many copies"), (1, 10_000)),
            _number("minutes", 60, _("Within how many minutes"), (1, 10_080)),
        ),
    ),
    RuleType(
        "R36",
        "engagement.practice",
        wording(fr="Avis et abonnés", en="Reviews and followers"),
        Severity.HOLD,
        wording(fr="« {term} » : {reason}", en="“{term}”: {reason}"),
        wording(
            fr="Invitez à essayer, et laissez les clients dire eux-mêmes ce qu'ils en pensent.",
            en="Invite people to try it, and let customers say for themselves what they think.",
        ),
        (
            _OUR_NAMES,
            _terms("praising", practice.PRAISING, _("Words for good reviews")),
            _terms("fake", practice.FAKE, _("Invented reviews and profiles")),
            _terms("pods", practice.PODS, _("Likes and reviews in exchange")),
            _terms("exceptions", practice.HONEST, _("Words of honest practice or of warning")),
        ),
    ),
)
PUBLISHING = (*VOICE, *OFFERS, *WORDS)
