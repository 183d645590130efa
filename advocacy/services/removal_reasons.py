"""Why a post should come down: ready wordings, in its author's language, to be made one's own."""

from dataclasses import dataclass

from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Reason:
    """One reason: its name for whoever asks, its text for the author."""

    code: str
    label: str | Promise
    text: str | Promise


REASONS = (
    Reason(
        "error",
        _("Something in it is wrong"),
        _(
            "Something in your post turned out to be wrong. Please take it down; we will gladly "
            "help you publish it again with the right facts."
        ),
    ),
    Reason(
        "secret",
        _("Not public after all"),
        _(
            "Your post says something that is not public. Please take it down soon: once it is "
            "gone, we will look together at what may be said."
        ),
    ),
    Reason(
        "person",
        _("Somebody asks for it"),
        _(
            "Somebody who can be recognised in your post asks that it comes down. They have a "
            "right to that, so please take it down."
        ),
    ),
    Reason(
        "rights",
        _("Somebody else’s text or image"),
        _(
            "A text or an image in your post belongs to somebody else, who has not agreed. Please "
            "take it down; with your own picture it can go out again."
        ),
    ),
    Reason(
        "events",
        _("Events have changed how it reads"),
        _(
            "What has happened since makes your post read quite differently. It was right when "
            "you wrote it; please take it down for now."
        ),
    ),
    Reason("other", _("Another reason"), ""),
)
CODES = tuple(reason.code for reason in REASONS)


def choices() -> list[tuple[str, str | Promise]]:
    """Return (code, label in the reader's language)."""
    return [(reason.code, reason.label) for reason in REASONS]


def label_of(code: str) -> str:
    """Return the name of a reason in the reader's language."""
    return next((str(reason.label) for reason in REASONS if reason.code == code), code)


def wordings_for(language: str) -> list[tuple[str, str, str]]:
    """Return (code, label in the reader's language, text in the author's language)."""
    with translation.override(language):
        texts = [str(reason.text) for reason in REASONS]
    return [
        (reason.code, str(reason.label), text) for reason, text in zip(REASONS, texts, strict=True)
    ]
