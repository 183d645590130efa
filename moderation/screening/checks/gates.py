"""Gates: who posts, when and how often (G1 to G7). Read from the context alone."""

from collections.abc import Iterator

from moderation.screening.context import Stage
from moderation.screening.reading import Check, Found, Hit, Reading


def _flagged(flag: str) -> Check:
    """A gate that is shut while the context carries this flag."""

    def find(reading: Reading, found: Found) -> Iterator[Hit]:
        if flag in reading.context.flags:
            yield Hit(0, 0, target="post")

    return Check(find, wake=("flags",))


def _first_posts(reading: Reading, found: Found) -> Iterator[Hit]:
    limit, earlier = found.params["posts"], reading.context.earlier_posts
    if earlier is not None and earlier < limit:
        yield Hit(0, 0, {"limit": str(limit)}, target="post")


def _rate(reading: Reading, found: Found) -> Iterator[Hit]:
    limit, minutes = found.params["posts"], found.params["minutes"]
    recent = sum(age <= minutes for age in reading.context.recent_posts)
    if recent >= limit:
        yield Hit(0, 0, {"limit": str(limit)}, target="post")


def _sample(reading: Reading, found: Found) -> Iterator[Hit]:
    draw = reading.context.draw
    drawn = draw is not None and draw * 1000 < found.params["per_thousand"]
    if drawn and reading.context.stage is Stage.SUBMISSION:
        yield Hit(0, 0, target="post")


ACKNOWLEDGED = _flagged("not_acknowledged")
LESSON = _flagged("lesson_missing")
ACCOUNT = _flagged("account_cut")
UNCHANGED = _flagged("changed")
FIRST_POSTS = Check(_first_posts, wake=("circumstances",))
RATE = Check(_rate, wake=("circumstances",))
SAMPLE = Check(_sample, wake=("circumstances",))
