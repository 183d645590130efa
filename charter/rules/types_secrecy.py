"""Rule types on what must not leave: confidential matters, figures, keys, personal data."""

from . import cues, cues_finance
from .params import Kind, Param, gettext_noop
from .typeset import RuleType, wording
from .vocabulary import Severity

_ = gettext_noop


def _terms(name: str, default: tuple[str, ...], label: str) -> Param:
    return Param(name, Kind.TERMS, default, label=label)


CONFIDENTIAL = (
    RuleType(
        "R06",
        "confidential.lexicon",
        wording(fr="Terme réservé", en="Restricted term"),
        Severity.HOLD_TWO,
        wording(
            fr="Ce passage contient un terme réservé.",
            en="This passage contains a restricted term.",
        ),
        wording(
            fr="Retirez-le, ou demandez au service juridique ce qui peut être dit.",
            en="Remove it, or ask legal what can be said.",
        ),
        (
            Param(
                "terms",
                Kind.TERMS,
                (),
                required=True,
                label=_("Restricted terms"),
                help=_("Kept sealed: after saving, nobody can read them here."),
                secret=True,
            ),
            _terms("context", (), _("Only together with one of these words")),
        ),
    ),
    RuleType(
        "R08",
        "confidential.internal_link",
        wording(fr="Lien interne", en="Internal link"),
        Severity.HOLD,
        wording(
            fr="« {term} » est une adresse interne : {reason}",
            en="“{term}” is an internal address: {reason}",
        ),
        wording(fr="Remplacez-la par une page publique.", en="Replace it with a public page."),
        (
            Param("domains", Kind.DOMAINS, cues.INTERNAL_DOMAINS, label=_("Internal domains")),
            Param(
                "labels",
                Kind.DOMAINS,
                cues.INTERNAL_LABELS,
                label=_("Internal parts of a name"),
                help=_("“wiki” covers wiki.example.com."),
            ),
            Param("own_domains", Kind.DOMAINS, (), label=_("Our domains, where these parts count")),
            Param("allowed", Kind.DOMAINS, (), label=_("Public addresses")),
        ),
    ),
    RuleType(
        "R09",
        "secret.credential",
        wording(fr="Mot de passe ou clé", en="Password or key"),
        Severity.BLOCK,
        wording(
            fr="Ce passage ressemble à un mot de passe ou à une clé d'accès.",
            en="This passage looks like a password or an access key.",
        ),
        wording(
            fr="Retirez-le, puis changez ce secret : il a pu être copié.",
            en="Remove it, then change that secret: it may have been copied.",
        ),
        (Param("known_fakes", Kind.PHRASES, cues.FAKE_KEYS, label=_("Sample keys, allowed")),),
    ),
)
FINANCE = (
    RuleType(
        "R10",
        "finance.figure",
        wording(fr="Chiffre financier", en="Financial figure"),
        Severity.HOLD_TWO,
        wording(
            fr="« {term} » : ce chiffre n'est peut-être pas public.",
            en="“{term}”: this figure may not be public.",
        ),
        wording(
            fr="Citez un chiffre publié, avec le lien du communiqué.",
            en="Quote a published figure, with a link to the press release.",
        ),
        (
            _terms("metrics", cues_finance.METRICS, _("Financial terms")),
            _terms("activity", cues_finance.ACTIVITY, _("Such terms, where the company is meant")),
            _terms("ours", cues_finance.OURS, _("Words by which the company is meant")),
            Param("brands", Kind.TERMS, (), label=_("Company and brand names")),
            _terms("others", cues_finance.OTHER_SUBJECTS, _("Words that show another subject")),
            _terms("everyday", cues_finance.EVERYDAY, _("Everyday subjects")),
            Param("window", Kind.INTEGER, 80, label=_("Distance in characters"), maximum=500),
            Param(
                "public_facts",
                Kind.PHRASES,
                (),
                label=_("Published figures"),
                help=_("One per line, as they are written: 1 250 M€"),
            ),
        ),
    ),
    RuleType(
        "R11",
        "finance.forward_looking",
        wording(fr="Prévision", en="Forecast"),
        Severity.HOLD_TWO,
        wording(
            fr="« {term} » annonce des résultats à venir.",
            en="“{term}” announces results to come.",
        ),
        wording(
            fr="Seules les annonces officielles parlent de l'avenir financier de l'entreprise.",
            en="Only official announcements speak of the company's financial future.",
        ),
        (
            _terms("metrics", cues_finance.RESULTS, _("Results and objectives")),
            _terms("business", cues_finance.BUSINESS, _("Such terms, where the company is meant")),
            _terms("outlook", cues_finance.OUTLOOK, _("Words of prediction")),
            _terms("ours", cues_finance.OURS, _("Words by which the company is meant")),
            Param("brands", Kind.TERMS, (), label=_("Company and brand names")),
            _terms("others", cues_finance.OTHER_SUBJECTS, _("Words that show another subject")),
            _terms("everyday", cues_finance.EVERYDAY, _("Everyday subjects")),
        ),
    ),
)
PRIVACY = (
    RuleType(
        "R17",
        "privacy.identifiers",
        wording(fr="Donnée personnelle", en="Personal data"),
        Severity.HOLD,
        wording(fr="{reason}", en="{reason}"),
        wording(
            fr="Retirez-la : une publication est lue par tous, pour longtemps.",
            en="Remove it: a post is read by everyone, for a long time.",
        ),
        (
            Param("iban", Kind.BOOLEAN, True, label=_("Bank account numbers")),
            Param("nir", Kind.BOOLEAN, True, label=_("French social security numbers")),
            Param("card", Kind.BOOLEAN, True, label=_("Payment card numbers")),
            Param("phone", Kind.BOOLEAN, True, label=_("Telephone numbers")),
            Param("email", Kind.BOOLEAN, True, label=_("E-mail addresses")),
            Param("plate", Kind.BOOLEAN, True, label=_("Number plates")),
            Param("birth_date", Kind.BOOLEAN, True, label=_("Dates of birth")),
            Param(
                "public_contacts",
                Kind.PHRASES,
                (),
                label=_("Public numbers and addresses"),
                help=_("Hotlines, public e-mail addresses, or @domain. One per line."),
            ),
        ),
    ),
)
SECRECY = (*CONFIDENTIAL, *FINANCE, *PRIVACY)
