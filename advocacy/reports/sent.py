"""What was sent in a period, by campaign and by language."""

from dataclasses import dataclass, replace

from django.db.models import Count

from advocacy.models import Delivery
from advocacy.reports.disclosure import hidden_parts
from advocacy.reports.measured import UNTOLD, Measured, measured_by_part, total
from advocacy.reports.slices import Slice, sent
from advocacy.states import OUT

MOST = 8


@dataclass(frozen=True)
class Sent:
    """One campaign or language: its posts, how many people sent them, what networks counted.

    Of fewer than ten people nothing is told but that there is something; nor of what would let one
    work that out.
    """

    key: str
    posts: int | None = None
    people: int | None = None
    seen: Measured = UNTOLD


def campaigns() -> list[str]:
    """Return the short names of campaigns of which something went out, in alphabetical order."""
    rows = Delivery.objects.filter(state__in=OUT).exclude(post__campaign="")
    return sorted(rows.values_list("post__campaign", flat=True).distinct().order_by())


def by_campaign(part: Slice) -> list[Sent]:
    """Return the campaigns with most posts in the period, at most eight."""
    return _by(part, "campaign")


def by_language(part: Slice) -> list[Sent]:
    """Return the languages posts of the period are in, the most used first."""
    return _by(part, "language")


def _by(part: Slice, field: str) -> list[Sent]:
    """One row for each value with most posts; posts of no campaign are part of the whole only."""
    rows = sent(part).values_list(f"post__{field}")
    found = rows.annotate(
        posts=Count("post", distinct=True), people=Count("post__author", distinct=True)
    )
    counts = {key: (posts, people) for key, posts, people in found.order_by("-posts", "-people")}
    hidden = hidden_parts(
        {key: people for key, (_posts, people) in counts.items()}, whole=0, overlapping=True
    )
    named = [key for key in counts if key][:MOST]
    return [
        Sent(key) if key in hidden else Sent(key, *counts[key], _seen(part, field, key))
        for key in named
    ]


def _seen(part: Slice, field: str, key: str) -> Measured:
    campaign, language = (key, part.language) if field == "campaign" else (part.campaign, key)
    return total(measured_by_part(replace(part, campaign=campaign, language=language)).values())
