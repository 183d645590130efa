"""What stands open when the demo is made: the desk's queue, the cast's drafts and troubles.

Unlike the six months before, it counts back from the moment itself, in working time, so that
deadlines lie between late and tomorrow whenever one looks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from advocacy.demo.holders import Holder
from advocacy.demo.stories import Attempt, Story, Teller
from advocacy.demo.texts import Piece, in_season
from charter.rules import Severity
from config.demo.load import Review, load_rules
from config.demo.world import Reply
from config.kernel.working_time import working_deadline

# Working minutes ago; the light lane promises four hours, the other one nine. One is late.
FIRST_POSTS = (262, 231, 218, 205, 176, 150, 121, 74, 41, 12)
HELD = (234, 223, 208, 193, 158, 112, 66, 28, 6)
GRAVE = (520, 470, 290, 118, 19)
SENT = (22, 47, 83, 131, 174, 216, 263, 318)
CLAIMED = {205: "sophie", 193: "james"}
SECOND_LOOK, ESCALATED = 290, 180
LONGEST = timedelta(days=21)
EXPECTED = ("request_changes", "refuse", "approve")


class Present:
    """Draws the open stories, each by somebody else, on top of the six months' stories."""

    def __init__(self, teller: Teller, past: Sequence[Story]) -> None:
        self.world, self.teller, self.library = teller.world, teller, teller.library
        self._random = self.world.stream("present")
        self._severity = {rule.code: rule.severity for rule in load_rules()}
        self._numbers: dict[str, int] = {}
        for story in past:
            key = story.holder.key
            self._numbers[key] = self._numbers.get(key, 0) + 1
        self._busy = set(self.world.cast)

    def draw(self, holders: Sequence[Holder]) -> list[Story]:
        """Every open story, and a few that went out in the last hours."""
        others = [holder for holder in holders if holder.key not in self.world.cast]
        cast = {h.key: h for h in reversed(holders) if h.key in self.world.cast}
        return [
            *self._of_cast(cast),
            *self._first_posts(others),
            *self._held(others, HELD, Severity.HOLD),
            *self._held(others, GRAVE, Severity.HOLD_TWO),
            *self._escalated(others),
            *self._sent(others),
        ]

    def _first_posts(self, holders: Sequence[Holder]) -> Iterator[Story]:
        for minutes in FIRST_POSTS:
            new = [h for h in holders if self._numbers.get(h.key, 0) < 3 and self._is_free(h)]
            holder = self._take(new)
            at = self._ago(holder, minutes)
            attempt = Attempt(at, self.library.plain(holder, at).text)
            yield self._open(holder, attempt, minutes)

    def _held(
        self, holders: Sequence[Holder], ages: Sequence[int], severity: Severity
    ) -> Iterator[Story]:
        reviews = [
            review
            for review in self.library.reviews
            if review.outcome in EXPECTED
            and self._severity[review.rule] == severity
            and in_season(review.text, self.world.now)
        ]
        self._random.shuffle(reviews)
        for minutes, (holder, review) in zip(ages, self._pairs(holders, reviews), strict=False):
            at = self._ago(holder, minutes)
            piece = self.library.piece(holder, review, at)
            yield self._open(holder, Attempt(at, piece.text), minutes)

    def _open(self, holder: Holder, attempt: Attempt, minutes: int) -> Story:
        claimed = CLAIMED.get(minutes, "")
        replies: tuple[Reply, ...] = ()
        if minutes == SECOND_LOOK:
            replies = (Reply("approve", self._ago(holder, minutes - 60), "sophie"),)
        waiting = replace(attempt, claimed_by=claimed, replies=replies)
        return self.teller.story(holder, [waiting])

    def _pairs(
        self, holders: Sequence[Holder], reviews: Sequence[Review]
    ) -> Iterator[tuple[Holder, Review]]:
        """Reviews with somebody of a fitting trade, again from the start when all were used."""
        for review in [*reviews, *reviews]:
            fitting = [
                holder
                for holder in holders
                if self._is_free(holder)
                and (not review.families or holder.person.family in review.families)
                and self.library.is_rested(holder, review, self.world.now)
            ]
            if fitting:
                yield self._take(fitting), review

    def _escalated(self, holders: Sequence[Holder]) -> Iterator[Story]:
        (review,) = (r for r in self.library.reviews if r.outcome == "escalate")
        for holder, _ in islice(self._pairs(holders, [review]), 1):
            at = self._ago(holder, ESCALATED)
            piece = self.library.piece(holder, review, at)
            reply = self.teller.answer(holder, at, piece, review)
            asked = replace(reply, at=self._ago(holder, ESCALATED - 35))
            yield self.teller.story(holder, [Attempt(at, piece.text, replies=(asked,))])

    def _sent(self, holders: Sequence[Holder]) -> Iterator[Story]:
        for minutes in SENT:
            known = [h for h in holders if self._numbers.get(h.key, 0) > 5 and self._is_free(h)]
            if known:
                holder = self._take(known)
                yield self._published(holder, minutes)

    def _published(self, holder: Holder, minutes: int, *, fate: str = "") -> Story:
        at = self._ago(holder, minutes)
        said = Reply("approve", self._ago(holder, minutes // 2), "helene")
        text = self.library.plain(holder, at).text
        return self.teller.story(holder, [Attempt(at, text, replies=(said,))], fate=fate)

    def _of_cast(self, cast: dict[str, Holder]) -> Iterator[Story]:
        """Drafts, what came back, what was refused, and two sendings that went wrong."""
        yield self._answered(cast["camille"], "R06", "request_changes", 520)
        yield self._answered(cast["karim"], "R10", "refuse", 1490)
        yield self._answered(cast["emma"], "R02", "request_changes", 700)
        yield self._waiting(cast["karim"], "R26")
        yield self._published(cast["karim"], 350, fate="unknown")
        yield self._published(cast["emma"], 140, fate="failed")
        for key in ("camille", "emma", "philippe", "james"):
            yield self._draft(cast[key], self.library.plain(cast[key], self.world.now), cut=True)
        advised = self._review(cast["karim"], "R01", "edited")
        yield self._draft(cast["karim"], Piece(advised.text.in_language("fr")), cut=False)

    def _answered(self, holder: Holder, rule: str, outcome: str, minutes: int) -> Story:
        review = self._review(holder, rule, outcome)
        at = self._ago(holder, minutes)
        piece = self.library.piece(holder, review, at)
        reply = self.teller.answer(holder, at, piece, review)
        said = replace(reply, at=self._ago(holder, minutes - 50))
        return self.teller.story(holder, [Attempt(at, piece.text, replies=(said,))])

    def _waiting(self, holder: Holder, rule: str) -> Story:
        review, at = self._review(holder, rule, "request_changes"), self._ago(holder, 95)
        text = self.library.piece(holder, review, at).text
        return self.teller.story(holder, [Attempt(at, text)])

    def _review(self, holder: Holder, rule: str, outcome: str) -> Review:
        return next(
            review
            for review in self.library.reviews
            if (review.rule, review.outcome) == (rule, outcome)
            and (not review.families or holder.person.family in review.families)
        )

    def _draft(self, holder: Holder, piece: Piece, *, cut: bool) -> Story:
        began = self._ago(holder, self._random.randrange(15, 400))
        first = re.split(r"(?<=[.!?]) ", piece.text)[0]
        text = first if cut else piece.text
        return Story(holder, self.teller.new_key(), began, text=text)

    def _is_free(self, holder: Holder) -> bool:
        return holder.key not in self._busy and holder.may_speak(self.world.now)

    def _take(self, holders: Sequence[Holder]) -> Holder:
        holder = self._random.choice(holders)
        self._busy.add(holder.key)
        return holder

    def _ago(self, holder: Holder, minutes: int) -> datetime:
        return worked_back(self.world.now, timedelta(minutes=minutes), unit=holder.user.unit)


def worked_back(now: datetime, span: timedelta, *, unit: Any) -> datetime:
    """The last second from which `span` of the unit's working time has passed until now."""
    low, high = now - LONGEST, now
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) / 2
        passed = working_deadline(middle, span, country=unit.country, zone=unit.time_zone) <= now
        low, high = (middle, high) if passed else (low, middle)
    return low.replace(microsecond=0)
