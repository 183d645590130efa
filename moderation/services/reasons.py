"""Ready wordings for reviewers: a start, in the author's language, that they make their own."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Wording:
    """One ready wording: its name for the reviewer, its text for the author."""

    code: str
    label: str | Promise
    text: str | Promise


WORDINGS = (
    Wording(
        "figure",
        _("Figure not public yet"),
        _(
            "This figure is not public yet, so it cannot go out now. Once it is published, share "
            "it with the link: your post is worth it."
        ),
    ),
    Wording(
        "proof",
        _("Claim without proof"),
        _(
            "“The best” needs a proof that readers can check. Say what you saw instead: one "
            "precise fact convinces more than a superlative."
        ),
    ),
    Wording(
        "person",
        _("Somebody is recognisable"),
        _(
            "Somebody can be recognised here. If they agree, say so and send it again; otherwise "
            "tell the same story without the name."
        ),
    ),
    Wording(
        "tone",
        _("Tone"),
        _(
            "The point is right, the tone may hurt. Here is a wording that keeps the idea and "
            "opens the conversation."
        ),
    ),
    Wording(
        "link",
        _("The link with the company does not show"),
        _(
            "Readers should see that you work here. Adding “I work at…” is enough, and makes "
            "what you say stronger."
        ),
    ),
    Wording(
        "customer",
        _("Customer’s situation"),
        _(
            "A customer could recognise their own situation. Keep what you learnt from it and "
            "change what identifies them."
        ),
    ),
    Wording(
        "secret",
        _("Confidential, or for inside"),
        _(
            "This is still for inside the company. What is public already makes a good post: say "
            "what people can see, and leave this out."
        ),
    ),
    Wording(
        "timing",
        _("Too early"),
        _(
            "This is for later: it may go once the news is out. Keep your draft, it will be "
            "welcome on that day."
        ),
    ),
    Wording(
        "rights",
        _("Somebody else’s text or image"),
        _(
            "This text or image belongs to somebody else. Use your own, or say whose it is and "
            "that they agree."
        ),
    ),
    Wording(
        "product",
        _("Product or offer"),
        _(
            "An offer needs its conditions beside it. Tell what you do and like, and leave prices "
            "and promises to the page of the product."
        ),
    ),
    Wording(
        "voice",
        _("Who speaks"),
        _(
            "Readers could take this for the company speaking. Say “I”, and that the view is "
            "yours: that is what they come for."
        ),
    ),
    Wording(
        "brand",
        _("Names of the brand"),
        _("The name is written otherwise. Here is how, and the rest can stay as it is."),
    ),
    Wording("other", _("Another reason"), ""),
)
OTHER = "other"
CODES = tuple(wording.code for wording in WORDINGS)

# What a reviewer most likely says where a rule spoke: the picker starts there.
BY_RULE = {
    **dict.fromkeys(("R10", "R11"), "figure"),
    **dict.fromkeys(("R23", "R25", "R26", "R36"), "proof"),
    **dict.fromkeys(("R18", "R19", "R31", "R37"), "person"),
    **dict.fromkeys(("R20", "R21", "R22"), "tone"),
    **dict.fromkeys(("R01", "R02", "R03"), "link"),
    "R17": "customer",
    **dict.fromkeys(("R06", "R07", "R08", "R09", "R13", "R14"), "secret"),
    **dict.fromkeys(("R12", "R15", "R16"), "timing"),
    **dict.fromkeys(("R29", "R30"), "rights"),
    "R24": "product",
    **dict.fromkeys(("R04", "R05"), "voice"),
    **dict.fromkeys(("R27", "R28"), "brand"),
}


def likely(rule_codes: Iterable[str]) -> str:
    """Return the reason that fits the first of these rules that has one; they may be "R20-bank"."""
    fitting = (BY_RULE.get(code.partition("-")[0]) for code in rule_codes)
    return next((reason for reason in fitting if reason), OTHER)


def label_of(code: str) -> str:
    """Return the name of a reason in the reader's language."""
    return next((str(each.label) for each in WORDINGS if each.code == code), code)


def wordings_for(language: str) -> list[tuple[str, str, str]]:
    """Return (code, label in the reader's language, text in the author's language)."""
    with translation.override(language):
        texts = [str(wording.text) for wording in WORDINGS]
    return [
        (wording.code, str(wording.label), text)
        for wording, text in zip(WORDINGS, texts, strict=True)
    ]
