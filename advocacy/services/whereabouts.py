"""Where a waiting post is, for its author: who has it, until when, and why anybody reads it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from advocacy.models import Post
from advocacy.services import moments
from advocacy.services.remarks import Remark
from charter.rules import Severity
from moderation import public as moderation

# Why a person reads it, by the codes of its place in the queue.
WHY = {
    "returning": gettext_lazy(
        "Your last post was long ago: the next ones are read again, to help you find your way back."
    ),
    "sent_back": gettext_lazy("One of your last posts came back to you: the next ones are read."),
    "justified": gettext_lazy("You gave a reason for something in it, and somebody weighs it."),
    "static": gettext_lazy("What stays in sight for long is always read before it goes out."),
    "regime": gettext_lazy("In your entity the law asks that posts of this kind are read before."),
    "held_back": gettext_lazy(
        "It was approved; as it was to leave, a rule found something that nobody had seen."
    ),
    "escalated": gettext_lazy("It was handed to those who know this kind of question best."),
}
FIRST = gettext_lazy(
    "It is number %(number)s of your first %(first)s posts: these are read, to help you begin."
)


@dataclass(frozen=True)
class Whereabouts:
    """Who has a post, as a team; until when, in words, and in whose working hours; why.

    `late` says that the moment has passed, so that none is named.
    """

    team: str | Promise
    until: str
    late: bool
    unit: Any
    why: Sequence[str]
    heavy: Sequence[Remark]
    is_appeal: bool = False


def of_post(post: Post, remarks: Sequence[Remark]) -> Whereabouts | None:
    """Where it is, None when nobody has it. `remarks` are what was found in it."""
    standing = moderation.standing(post.case) if post.case is not None else None
    if standing is None or standing.team is None or standing.until is None:
        return None
    is_appeal = bool(standing.appeal)
    heavy = [each for each in remarks if each.finding.severity >= Severity.HOLD]
    return Whereabouts(
        team=standing.team,
        until=moments.coming(standing.until),
        late=standing.until < timezone.now(),
        unit=post.case.unit if post.case else None,
        why=[] if is_appeal else list(_why(post.case, heavy)),
        heavy=[] if is_appeal else heavy,
        is_appeal=is_appeal,
    )


def _why(case: Any, heavy: Sequence[Remark]) -> Iterator[str]:
    """The reasons, one sentence each; what was found in the text is shown apart."""
    told = False
    for reason in case.rank_reasons:
        if reason["code"] == "first_post":
            told = True
            words = {"number": reason["number"], "first": reason.get("of", 5)}
            yield str(FIRST) % words
        elif reason["code"] in WHY:
            told = True
            yield str(WHY[reason["code"]])
    if case.lane == "four_eyes":
        yield _("Two people read it, since much is at stake.")
    elif not told and not heavy:
        yield _("Somebody reads it before it goes out.")
