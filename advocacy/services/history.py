"""What happened to a post, for its author: facts with their moments, oldest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from advocacy.models import Delivery, Post
from advocacy.services import moments
from advocacy.states import OUT
from moderation import public as moderation


@dataclass(frozen=True)
class Happening:
    """One fact. `when` is already in words."""

    at: datetime
    text: str

    @property
    def when(self) -> str:
        """The moment in the reader's words."""
        return moments.past(self.at)


def of_post(post: Post) -> list[Happening]:
    """Begun, sent, answered, published."""
    return sorted(_happenings(post), key=lambda happening: happening.at)


def _happenings(post: Post) -> Iterator[Happening]:
    yield Happening(post.created_at, _("You started to write it."))
    if post.case is not None:
        yield Happening(post.case.submitted_at, _("You sent it."))
        yield from _answers(post)
    for row in post.deliveries.all():
        if row.state in OUT and row.sent_at is not None:
            words = {"network": row.account.network_name, "handle": row.account.handle}
            yield Happening(row.sent_at, _("Published on %(network)s (%(handle)s).") % words)
            yield from _removals(row, words)


def _removals(row: Delivery, words: dict[str, str]) -> Iterator[Happening]:
    """What was asked of it once it was out, and what came of that."""
    for removal in row.removals.all():
        if not removal.own:
            asked = _("You were asked to take it down from %(network)s.")
            if row.account.is_company:
                asked = _("It was asked that it comes down from %(network)s.")
            yield Happening(removal.asked_at, asked % words)
        if removal.answered_at is not None:
            yield Happening(removal.answered_at, _("You said why it stays."))
        if removal.removed_at is not None:
            yield Happening(removal.removed_at, _("Taken down from %(network)s.") % words)


def _answers(post: Post) -> Iterator[Happening]:
    answer = moderation.decision_for_author(post.case) if post.case else None
    if post.case is not None:
        yield from _appeal(moderation.hearing(post.case))
    if answer is not None and answer.on_appeal:
        said = {
            "approve": _("The %(team)s lifted the refusal, on your appeal."),
            "refuse": _("The %(team)s kept the refusal, after your appeal."),
        }
        yield Happening(answer.at, said[answer.kind] % {"team": answer.signed})
    elif answer is not None:
        said = {
            "approve": _("The %(team)s said yes."),
            "request_changes": _("The %(team)s asked for a change."),
            "refuse": _("The %(team)s said no, with the clause and a note."),
        }
        yield Happening(answer.at, said[answer.kind] % {"team": answer.signed})
    elif post.case is not None and post.case.told == "approved":
        yield Happening(post.case.submitted_at, _("The rules of the charter let it pass."))


def _appeal(hearing: moderation.Hearing) -> Iterator[Happening]:
    """The refusal that was appealed against, once another answer has taken its place, and more."""
    if hearing.refused_at is None or hearing.lodged_at is None:
        return
    if hearing.state in ("upheld", "overturned"):
        yield Happening(hearing.refused_at, _("It was refused, with the clause and a note."))
    yield Happening(hearing.lodged_at, _("You appealed."))
