"""Why a post may go as it is: the reasons an author can pick, and what is kept of one.

What is kept is the sentence, in the author's language, and what they added in their own words:
whoever reads it later needs no list of codes.
"""

from dataclasses import dataclass

from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

OTHER = "other"


@dataclass(frozen=True)
class Ground:
    """One reason to pick: its code, its sentence, and what helps whoever reads it."""

    code: str
    sentence: str | Promise
    detail: str | Promise


GROUNDS = (
    Ground(
        "checked",
        _("I have checked the fact and can show the source."),
        _("Where does it stand?"),
    ),
    Ground(
        "quotation",
        _("It is a quotation: the words are not mine."),
        _("Whose words are they?"),
    ),
    Ground("agreed", _("It is agreed with those concerned."), _("With whom?")),
    Ground("meaning", _("Here the words mean something else."), _("What do they mean?")),
    Ground(OTHER, _("Another reason"), _("Which one?")),
)
LANGUAGES = ("fr", "en")


def word_ground(code: str, detail: str, *, language: str) -> str:
    """Return what is kept of a reason: "" where none was given.

    "Another reason" is its own words alone, and so none without them.
    """
    detail = detail.strip()
    chosen = next((ground for ground in GROUNDS if ground.code == code), None)
    if chosen is None or chosen.code == OTHER:
        return detail
    with translation.override(language):
        return f"{chosen.sentence} {detail}".strip()


def read_ground(kept: str) -> tuple[str, str]:
    """Return (code, own words) of what was kept; ("", "") for nothing."""
    for language in LANGUAGES:
        with translation.override(language):
            for ground in GROUNDS:
                if ground.code != OTHER and kept.startswith(str(ground.sentence)):
                    return ground.code, kept.removeprefix(str(ground.sentence)).strip()
    return (OTHER, kept) if kept else ("", "")
