"""What happened to a post, for its author: facts with their moments, oldest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from advocacy.models import Post
from advocacy.services import moments
from advocacy.states import DeliveryState
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
        if row.state == DeliveryState.SENT and row.sent_at is not None:
            words = {"network": row.account.network_name, "handle": row.account.handle}
            yield Happening(row.sent_at, _("Published on %(network)s (%(handle)s).") % words)


def _answers(post: Post) -> Iterator[Happening]:
    answer = moderation.decision_for_author(post.case) if post.case else None
    if answer is not None:
        said = {
            "approve": _("The %(team)s said yes."),
            "request_changes": _("The %(team)s asked for a change."),
            "refuse": _("The %(team)s said no, with the clause and a note."),
        }
        yield Happening(answer.at, said[answer.kind] % {"team": answer.signed})
    elif post.case is not None and post.case.state == "approved":
        yield Happening(post.case.submitted_at, _("The rules of the charter let it pass."))
