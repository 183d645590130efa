"""Gates (G1 to G7): deterministic conditions on who posts, when and how often. No words."""

from .params import Kind, Param, gettext_noop
from .typeset import RuleType, wording
from .vocabulary import Severity

_ = gettext_noop
_NOTHING = wording(fr="Vous n'avez rien à corriger.", en="There is nothing for you to correct.")

GATES = (
    RuleType(
        "G1",
        "gate.acknowledged",
        wording(fr="Charte prise en connaissance", en="Charter acknowledged"),
        Severity.BLOCK,
        wording(
            fr="Vous n'avez pas encore pris connaissance du texte en vigueur.",
            en="You have not yet acknowledged the text in force.",
        ),
        wording(
            fr="Lisez-le et confirmez : cinq minutes.", en="Read it and confirm: five minutes."
        ),
    ),
    RuleType(
        "G2",
        "gate.lesson",
        wording(fr="Leçon du canal", en="Lesson of the channel"),
        Severity.BLOCK,
        wording(
            fr="La leçon d'un de ces canaux n'est pas encore suivie.",
            en="The lesson of one of these channels is not passed yet.",
        ),
        wording(fr="Suivez la leçon, puis envoyez.", en="Take the lesson, then send."),
    ),
    RuleType(
        "G3",
        "gate.account",
        wording(fr="Compte actif", en="Account alive"),
        Severity.BLOCK,
        wording(
            fr="Un de ces comptes est coupé ou expiré, ou vous n'êtes plus en poste.",
            en="One of these accounts is cut off or expired, or you have left.",
        ),
        wording(fr="Reliez le compte à nouveau.", en="Link the account again."),
    ),
    RuleType(
        "G4",
        "gate.first_posts",
        wording(fr="Premières publications", en="First posts"),
        Severity.HOLD,
        wording(
            fr="Vos {limit} premières publications sont relues par une personne.",
            en="Your first {limit} posts are read by a person.",
        ),
        _NOTHING,
        (Param("posts", Kind.INTEGER, 5, label=_("How many first posts"), maximum=100),),
    ),
    RuleType(
        "G5",
        "gate.rate",
        wording(fr="Rythme", en="Pace"),
        Severity.HOLD,
        wording(
            fr="Plus de {limit} publications en peu de temps : une personne y jette un œil.",
            en="More than {limit} posts in a short time: a person has a look.",
        ),
        wording(
            fr="Espacez-les : elles seront mieux lues.",
            en="Space them out: they will be read more.",
        ),
        (
            Param("posts", Kind.INTEGER, 10, label=_("Posts at most"), minimum=1, maximum=1000),
            Param(
                "minutes",
                Kind.INTEGER,
                60,
                label=_("Within how many minutes"),
                minimum=1,
                maximum=10_080,
            ),
        ),
    ),
    RuleType(
        "G6",
        "gate.sample",
        wording(fr="Relecture au hasard", en="Read at random"),
        Severity.NOTE,
        wording(
            fr="Tirée au sort, cette publication sera relue après son départ.",
            en="Drawn at random, this post will be read again after it left.",
        ),
        _NOTHING,
        (
            Param(
                "per_thousand",
                Kind.INTEGER,
                0,
                label=_("Share of posts, in thousandths"),
                maximum=1000,
            ),
        ),
    ),
    RuleType(
        "G7",
        "gate.unchanged",
        wording(fr="Texte approuvé", en="Approved text"),
        Severity.HOLD,
        wording(
            fr="Le texte a changé depuis qu'il a été approuvé.",
            en="The text has changed since it was approved.",
        ),
        wording(fr="Envoyez-le à nouveau.", en="Send it again."),
    ),
)
