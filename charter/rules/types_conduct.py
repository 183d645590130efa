"""Rule types on how people speak: transparency, respect, claims, brand, format, links."""

from . import (
    cues,
    cues_attacks,
    cues_claims,
    cues_complaints,
    cues_disclosure,
    cues_grievances,
    cues_insults,
    cues_judgements,
    cues_opinions,
    cues_protected,
    cues_rewards,
    cues_topics,
    cues_work,
)
from .params import Kind, Param, gettext_noop
from .typeset import RuleType, wording
from .vocabulary import Severity

_ = gettext_noop

BRANDS = Param(
    "brands",
    Kind.TERMS,
    (),
    required=True,
    label=_("Company and brand names"),
    help=_("One per line. The first one is used in suggestions."),
)
APPROVED = Param(
    "approved_claims",
    Kind.PHRASES,
    (),
    label=_("Approved claims"),
    help=_("Sentences that legal has approved, with their evidence on file. One per line."),
)


def _terms(name: str, default: tuple[str, ...], label: str) -> Param:
    return Param(name, Kind.TERMS, default, label=label)


DISCLOSURE = (
    RuleType(
        "R01",
        "disclosure.affiliation",
        wording(fr="Lien avec l'entreprise", en="Link with the company"),
        Severity.JUSTIFY,
        wording(
            fr="Vous recommandez {brand} sans dire que vous y travaillez.",
            en="You recommend {brand} without saying that you work there.",
        ),
        wording(
            fr="Dites-le dès le début : « Je travaille chez {brand} ».",
            en="Say so at the start: “I work at {brand}”.",
        ),
        (
            BRANDS,
            _terms(
                "cues",
                (*cues_disclosure.PRAISE, *cues_disclosure.RECOMMENDATION),
                _("Words of praise or recommendation"),
            ),
            _terms("markers", cues_disclosure.AFFILIATION, _("Accepted ways of saying it")),
            Param("fold", Kind.INTEGER, 280, label=_("Within how many characters"), maximum=3000),
        ),
    ),
    RuleType(
        "R02",
        "disclosure.commercial",
        wording(fr="Mention commerciale", en="Commercial mention"),
        Severity.HOLD,
        wording(
            fr="« {term} » : un contenu récompensé ou offert porte une mention claire.",
            en="“{term}”: rewarded or gifted content carries a clear mention.",
        ),
        wording(
            fr="Commencez par « Collaboration commerciale » ; les abréviations ne suffisent pas.",
            en="Start with “Ad:”; abbreviations are not enough.",
        ),
        (
            _terms("cues", cues_rewards.INCENTIVE, _("Signs of a reward or a gift")),
            _terms("mentions", cues_rewards.COMMERCIAL_MENTION, _("Accepted mentions")),
            Param("brands", Kind.TERMS, (), label=_("Company and brand names")),
        ),
    ),
    RuleType(
        "R04",
        "disclaimer.personal_view",
        wording(fr="Avis personnel", en="Personal view"),
        Severity.ADVISE,
        wording(
            fr="Vous donnez un avis sur un sujet de l'entreprise ; dites que c'est le vôtre.",
            en="You give an opinion on a company topic; say that it is your own.",
        ),
        wording(fr="Ajoutez « À titre personnel ».", en="Add “My own view”."),
        (
            _terms("cues", cues_opinions.OPINION, _("Words that announce an opinion")),
            _terms("judgements", cues_judgements.JUDGEMENT, _("Words that judge a decision")),
            _terms("topics", cues_topics.SECTOR, _("Company topics")),
            Param("brands", Kind.TERMS, (), label=_("Company and brand names")),
            _terms("disclaimers", cues_topics.OWN_VIEW, _("Accepted mentions")),
        ),
    ),
)
RESPECT = (
    RuleType(
        "R20",
        "respect.insult",
        wording(fr="Insulte", en="Insult"),
        Severity.HOLD,
        wording(fr="« {term} » est insultant.", en="“{term}” is insulting."),
        wording(
            fr="Dites ce qui ne va pas, sans qualifier les personnes.",
            en="Say what is wrong, without labelling people.",
        ),
        (
            _terms("terms", cues_insults.INSULTS, _("Insults")),
            _terms("weak_terms", cues_insults.SLIGHTS, _("Insults only where said of somebody")),
        ),
    ),
    RuleType(
        "R21",
        "respect.target",
        wording(fr="Attaque personnelle", en="Personal attack"),
        Severity.HOLD,
        wording(
            fr="« {term} » vise une personne ou un groupe.",
            en="“{term}” targets a person or a group.",
        ),
        wording(
            fr="Critiquez l'idée ou le fait, pas la personne.",
            en="Criticise the idea or the fact, not the person.",
        ),
        (
            _terms("terms", cues_attacks.BELITTLING, _("Belittling words")),
            _terms("slights", cues_insults.SLIGHTS, _("Insults only where said of somebody")),
            _terms(
                "insults",
                (*cues_insults.INSULTS, *cues_insults.ACCUSATIONS),
                _("Insults"),
            ),
            _terms("deeds", cues_attacks.DEEDS, _("What belittles, said of what people do")),
            _terms("phrases", cues_attacks.ATTACKS, _("Attacks in so many words")),
        ),
    ),
)
CLAIMS = (
    RuleType(
        "R23",
        "claim.superlative",
        wording(fr="Superlatif", en="Superlative"),
        Severity.JUSTIFY,
        wording(
            fr="« {term} » est une promesse qu'il faut pouvoir prouver.",
            en="“{term}” is a claim that we must be able to prove.",
        ),
        wording(
            fr="Donnez un fait et sa source, ou retirez le superlatif.",
            en="Give a fact and its source, or drop the superlative.",
        ),
        (
            _terms("terms", cues_claims.SUPERLATIVES, _("Claims")),
            _terms(
                "absolutes", cues_claims.ABSOLUTES, _("Absolute words about us or our products")
            ),
            _terms("ours", cues_claims.OURS, _("Words that tie a claim to our products")),
            Param("brands", Kind.TERMS, (), label=_("Company and brand names")),
            _terms("weak_terms", cues.MOSTS, _("Superlatives that count near a product")),
            _terms("products", cues.PRODUCTS, _("Products")),
            APPROVED,
        ),
    ),
    RuleType(
        "R25",
        "claim.environment",
        wording(fr="Promesse environnementale", en="Environmental claim"),
        Severity.HOLD,
        wording(
            fr="« {term} » : la loi encadre cette promesse, elle demande une preuve publiée.",
            en="“{term}”: the law restricts this claim; it needs published evidence.",
        ),
        wording(
            fr="Donnez la mesure exacte et le lien vers la preuve, ou retirez la promesse.",
            en="Give the exact measure and a link to the evidence, or drop the claim.",
        ),
        (
            _terms("terms", cues_claims.GREEN_CLAIMS, _("Claims")),
            _terms("ours", cues_claims.OURS, _("Words that tie a claim to our products")),
            Param("brands", Kind.TERMS, (), label=_("Company and brand names")),
            _terms("exceptions", cues_claims.GREEN_TALK, _("Words of a discussion on the subject")),
            APPROVED,
        ),
    ),
)
BRAND = (
    RuleType(
        "R26",
        "competitor.mention",
        wording(fr="Concurrent", en="Competitor"),
        Severity.HOLD,
        wording(fr="« {term} » : {reason}", en="“{term}”: {reason}"),
        wording(
            fr="Parlez de ce que nous faisons, sans juger les autres.",
            en="Speak of what we do, without judging others.",
        ),
        (
            Param("names", Kind.TERMS, (), required=True, label=_("Competitors and their brands")),
            _terms("disparagement", cues_claims.DISPARAGEMENT, _("Words that denigrate")),
            _terms("comparison", cues_claims.COMPARISON, _("Words that compare")),
        ),
    ),
    RuleType(
        "R27",
        "brand.usage",
        wording(fr="Nom de la marque", en="Brand name"),
        Severity.ADVISE,
        wording(fr="« {term} » : {reason}", en="“{term}”: {reason}"),
        wording(fr="Écrivez « {brand} ».", en="Write “{brand}”."),
        (
            Param(
                "names",
                Kind.PHRASES,
                (),
                required=True,
                label=_("Names as they are written"),
                help=_("With their capitals and accents, one per line."),
            ),
            Param(
                "replacements",
                Kind.PHRASES,
                (),
                label=_("Names to replace"),
                help=_("One per line: old name => right name."),
            ),
            Param("banned_hashtags", Kind.PHRASES, (), label=_("Hashtags not to use")),
        ),
    ),
)
FORM = (
    RuleType(
        "R32",
        "channel.format",
        wording(fr="Lisible par tous", en="Readable by all"),
        Severity.ADVISE,
        wording(fr="{reason}", en="{reason}"),
        wording(
            fr="Ces petits gestes aident ceux qui lisent avec les oreilles.",
            en="These small habits help those who read with their ears.",
        ),
        (
            Param("alt_text", Kind.BOOLEAN, True, label=_("Images need an alternative text")),
            Param("max_hashtags", Kind.INTEGER, 5, label=_("Hashtags at most"), maximum=100),
            Param("camel_from", Kind.INTEGER, 13, label=_("Capitals in hashtags from (letters)")),
            Param(
                "max_capitals",
                Kind.INTEGER,
                60,
                label=_("Capitals at most, in per cent"),
                maximum=100,
            ),
            Param(
                "hashtags",
                Kind.PHRASES,
                (),
                label=_("Our hashtags"),
                help=_("With their capitals: they are proposed to authors."),
            ),
        ),
    ),
    RuleType(
        "R34",
        "link.safety",
        wording(fr="Liens sûrs", en="Safe links"),
        Severity.ADVISE,
        wording(fr="« {term} » : {reason}", en="“{term}”: {reason}"),
        wording(
            fr="Donnez l'adresse complète, en https.", en="Give the whole address, with https."
        ),
        (
            Param("shorteners", Kind.DOMAINS, cues.SHORTENERS, label=_("Link shorteners")),
            Param("allowed", Kind.DOMAINS, (), label=_("Always allowed")),
            Param("denied", Kind.DOMAINS, (), label=_("Never allowed")),
        ),
    ),
    RuleType(
        "R38",
        "guard.protected_expression",
        wording(fr="Parole protégée", en="Protected speech"),
        Severity.NOTE,
        wording(
            fr="Parler de son travail, alerter, s'organiser : ce sont des droits. "
            "Cette remarque n'est vue que de vous et n'est pas gardée.",
            en="Speaking of your work, raising an alert, organising: these are rights. "
            "Only you see this note, and it is not kept.",
        ),
        wording(
            fr="La charte indique à qui vous adresser en confiance.",
            en="The charter says whom you can talk to in confidence.",
        ),
        (
            _terms("cues", cues_protected.NAMED, _("Words of protected speech")),
            _terms(
                "walkouts", cues_protected.WALKOUTS, _("Such words that also mean other things")
            ),
            _terms("grievances", cues_grievances.GRIEVANCES, _("Grievances and demands")),
            _terms("complaints", cues_complaints.COMPLAINTS, _("Words that something is wrong")),
            _terms("matters", cues_work.MATTERS, _("Terms of employment")),
            _terms("settings", cues_work.SETTINGS, _("People and places of work")),
            _terms("others", cues_protected.OTHER_SUBJECTS, _("Words that show another subject")),
        ),
    ),
)
CONDUCT = (*DISCLOSURE, *RESPECT, *CLAIMS, *BRAND, *FORM)
