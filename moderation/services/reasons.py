"""Ready wordings for reviewers: a start, in the author's language, that they make their own."""

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
)


def wordings_for(language: str) -> list[tuple[str, str, str]]:
    """Return (code, label in the reader's language, text in the author's language)."""
    with translation.override(language):
        texts = [str(wording.text) for wording in WORDINGS]
    return [
        (wording.code, str(wording.label), text)
        for wording, text in zip(WORDINGS, texts, strict=True)
    ]
