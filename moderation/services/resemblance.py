"""Who else said nearly the same: near-copies by others in the last day."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from moderation.models import Case
from moderation.screening.context import Copy
from moderation.screening.similarity import any_alike, similarity, sketch
from moderation.states import OPEN, CaseState

WINDOW = timedelta(hours=24)
# "Bravo à toute l'équipe !" is nobody's invention, and nobody's copy.
FEWEST_WORDS = 6
# The posts of a large company's day; beyond, the latest.
COMPARED = 2_000
ALIKE = 0.7
MOST = 100


def sketch_of(text: str) -> str | None:
    """Return what a text is compared by; None for one that is too short to compare."""
    return sketch(text) or None if len(text.split()) >= FEWEST_WORDS else None


def is_alike(own: str | None, others: Iterable[str | None]) -> bool:
    """Return whether one of these sketches is nearly this one; None is like nothing."""
    return own is not None and any_alike(own, filter(None, others), least=ALIKE)


def copies(text: str, *, author: Any, now: datetime) -> tuple[Copy, ...]:
    """Return the near-copies by others of the last day, the latest of each, the newest first.

    One query at most, walking an index from now backwards.
    """
    own = sketch_of(text)
    if own is None:
        return ()
    lately = Case.objects.filter(submitted_at__gt=now - WINDOW, sketch__isnull=False)
    others = lately.filter(state__in=(*OPEN, CaseState.APPROVED)).exclude(author=author)
    rows = others.order_by("-submitted_at").values_list("author", "sketch", "submitted_at")
    found: dict[int, Copy] = {}
    for person, theirs, at in rows[:COMPARED]:
        alike = similarity(own, theirs or "") if person not in found else 0.0
        if alike >= ALIKE:
            found[person] = Copy(round(alike, 3), int((now - at).total_seconds() // 60))
        if len(found) == MOST:
            break
    return tuple(found.values())
