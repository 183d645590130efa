"""Each post's story: what was sent when, what was answered, what was sent again. Drawn, not stored.

The six months end before today; what stands today is in `present`.
"""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from advocacy.demo import rhythm
from advocacy.demo.holders import Holder
from advocacy.demo.rhythm import Turn
from advocacy.demo.texts import Library, Piece
from config.demo.load import Review
from config.demo.world import Reply, World
from config.kernel.working_time import working_deadline

# Where reviewers sit, and which of them answer whom.
DESK = {"country": "FR", "zone": "Europe/Paris"}
REVIEWERS = {"fr": ("sophie", "sophie", "helene"), "en": ("james", "james", "helene")}
LAWYER, LEAD = "antoine", "helene"
# Working minutes: half of the answers come within ANSWER, few after four hours.
ANSWER, ANSWER_SPREAD, ANSWER_MOST = 42, 0.85, 420
LEGAL_ANSWER = timedelta(minutes=200)
AGAIN_AFTER = (12, 150)
READ_ANYWAY = {
    "fr": "Le chiffre est public depuis l’assemblée : le message part avec nos excuses du délai.",
    "en": "The figure has been public since the general meeting: off it goes, sorry for the wait.",
}


@dataclass(frozen=True)
class Attempt:
    """One submission: the text as it was sent, and what reviewers said if it was theirs to say."""

    at: datetime
    text: str
    justification: str = ""
    replies: tuple[Reply, ...] = ()
    claimed_by: str = ""


@dataclass(frozen=True)
class Story:
    """One post. Without attempts it is a draft, of `text`; `fate` names what became of its sending.

    `fate` is "" for a sending that went well, else a key of `present.FATES`.
    """

    holder: Holder
    key: uuid.UUID
    began_at: datetime
    attempts: tuple[Attempt, ...] = ()
    text: str = ""
    fate: str = ""

    @property
    def last_text(self) -> str:
        """The text as it stands now."""
        return self.attempts[-1].text if self.attempts else self.text

    @property
    def ends_at(self) -> datetime:
        """When the last thing happened to it."""
        moments = [reply.at for each in self.attempts for reply in each.replies]
        return max([self.began_at, *moments, *(each.at for each in self.attempts)])


class Teller:
    """Turns a moment and a person into a story."""

    def __init__(self, world: World, library: Library) -> None:
        self.world, self.library = world, library
        self._random = world.stream("stories")

    def tell(self, turn: Turn) -> Story:
        """The story of a post of these six months."""
        piece = self.library.next_for(turn.holder, turn.at)
        return self.story(turn.holder, self.attempts(turn.holder, turn.at, piece, turn.number))

    def story(self, holder: Holder, attempts: Sequence[Attempt], *, fate: str = "") -> Story:
        """A post begun some minutes before it was first sent."""
        began = attempts[0].at - timedelta(seconds=self._random.randrange(90, 1500))
        return Story(holder, self.new_key(), began, tuple(attempts), fate=fate)

    def new_key(self) -> uuid.UUID:
        """A key for a post."""
        return uuid.UUID(int=self._random.getrandbits(128), version=4)

    def attempts(self, holder: Holder, at: datetime, piece: Piece, number: int) -> list[Attempt]:
        """Everything that was sent for one post, with the answers."""
        note, clause = ("", "") if piece.review else self.library.praise_for(holder, number)
        replies = list(self._replies(holder, at, piece, praise=(note, clause)))
        first = Attempt(at, piece.text, piece.justification, tuple(replies))
        if piece.review is None or piece.review.outcome != "request_changes":
            return [first]
        again = self._later(replies[-1].at, self._random.randint(*AGAIN_AFTER), holder)
        answer = self._answer(holder, again, "approve")
        return [first, Attempt(again, piece.proposed, replies=(answer,))]

    def _replies(
        self, holder: Holder, at: datetime, piece: Piece, *, praise: tuple[str, str]
    ) -> Iterator[Reply]:
        if piece.review is None:
            yield self._answer(holder, at, "approve", note=praise[0], clause_id=praise[1])
            return
        kind = piece.review.outcome
        if kind not in ("request_changes", "refuse", "approve", "escalate"):
            yield self._answer(holder, at, "approve")
            return
        first = self.answer(holder, at, piece, piece.review)
        yield first
        if kind == "escalate":
            # Legal's yes is the first of two: figures are for four eyes.
            yes = working_deadline(first.at, LEGAL_ANSWER, **DESK)
            yield Reply("approve", yes, LAWYER, READ_ANYWAY[holder.person.language])
            yield Reply("approve", working_deadline(yes, LEGAL_ANSWER / 4, **DESK), LEAD)

    def answer(self, holder: Holder, at: datetime, piece: Piece, review: Review) -> Reply:
        """What reviews.toml has a reviewer say about this text."""
        proposed = piece.proposed if review.outcome == "request_changes" else ""
        return self._answer(
            holder, at, review.outcome,
            note=piece.note, clause_id=piece.clause_id, proposed=proposed,
        )  # fmt: skip

    def _answer(self, holder: Holder, at: datetime, kind: str, **written: str) -> Reply:
        minutes = min(ANSWER_MOST, ANSWER * self._random.lognormvariate(0, ANSWER_SPREAD))
        when = working_deadline(at, timedelta(minutes=3 + minutes), **DESK)
        desk = [key for key in REVIEWERS[holder.person.language] if key != holder.key]
        by = self._random.choice(desk)
        return Reply(kind, when + timedelta(seconds=self._random.randrange(60)), by, **written)

    def _later(self, at: datetime, minutes: int, holder: Holder) -> datetime:
        person = holder.person
        span = timedelta(minutes=minutes)
        return working_deadline(at, span, country=person.country, zone=person.time_zone)


def draw(teller: Teller, holders: Sequence[Holder]) -> list[Story]:
    """The stories of the six months, in the order they were first sent."""
    world = teller.world
    told = (teller.tell(turn) for turn in rhythm.draw(world, holders))
    # What would still be open at midnight is not history; today's desk is drawn apart.
    return [story for story in told if story.ends_at < world.today]
