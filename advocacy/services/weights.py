"""What a finding's severity means for its author: a word, and what follows from it."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from charter.rules import Severity


@dataclass(frozen=True)
class Weight:
    """A severity as its author reads it. The tone is never alone: a word and an icon say it too."""

    word: str | Promise
    follows: str | Promise
    tone: str
    icon: str


_WEIGHTS = {
    Severity.NOTE: Weight(
        _("for information"), _("There is nothing you have to change."), "info", "lightbulb"
    ),
    Severity.ADVISE: Weight(_("advice"), _("You may send it as it is."), "info", "lightbulb"),
    Severity.JUSTIFY: Weight(
        _("reason wanted"),
        _("Change these words, or give a reason: then it can go."),
        "warn",
        "message-circle-question-mark",
    ),
    Severity.HOLD: Weight(
        _("a person reads it first"),
        _("You may send it: a person will read it before it goes out."),
        "bad",
        "user-round-check",
    ),
    Severity.HOLD_TWO: Weight(
        _("two people read it first"),
        _("You may send it: two people will read it before it goes out."),
        "bad",
        "users-round",
    ),
    Severity.BLOCK: Weight(
        _("cannot go yet"),
        _("It cannot be sent yet. Do what is said here; if in doubt, call."),
        "bad",
        "hand",
    ),
}


def weight_of(severity: int) -> Weight:
    """Return what a severity means for the author."""
    return _WEIGHTS[Severity(severity)]
