"""What an author declares of a picture: who is in it, and whose it is.

The words are what `Media.declared` holds and rules read; the labels are for the reviewer.
"""

from collections.abc import Iterable

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

PEOPLE = ("no_people", "people_agreed", "minors_agreed")
ORIGINS = ("own_work", "licensed", "ai_made")
RETOUCHED = "retouched"

LABELS: dict[str, Promise] = {
    "no_people": _("nobody can be recognised"),
    "people_agreed": _("everyone in it agreed"),
    "minors_agreed": _("children in it: their parents agreed in writing"),
    "own_work": _("made by the author"),
    "licensed": _("used with a licence or permission"),
    "ai_made": _("made with AI"),
    RETOUCHED: _("a face or a body is retouched"),
}


def declared(said: Iterable[str]) -> tuple[str, ...]:
    """What of it can be declared: one answer to each question, in their order."""
    words = set(said)
    answers = [next((each for each in choices if each in words), "") for choices in _QUESTIONS]
    return tuple(filter(None, answers))


def labels(words: Iterable[str]) -> list[str]:
    """The declarations as a reviewer reads them."""
    given = set(words)
    return [str(label) for word, label in LABELS.items() if word in given]


_QUESTIONS = (PEOPLE, ORIGINS, (RETOUCHED,))
