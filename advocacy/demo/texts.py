"""Choosing what somebody writes: a text of their trade, not seen for a week; some trip a rule."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from advocacy.demo.holders import Holder
from config.demo.load import Review, Topic, load_campaigns, load_posts, load_reviews, load_rules
from config.demo.people import Person
from config.demo.texts import Text
from config.demo.world import World
from config.demo.writing import fill, topics_of

# Nobody wants to read the same line twice in a week, least of all from the next desk.
RESTS = timedelta(days=7)
REVIEW_RESTS = timedelta(days=11)
# A topic of the trade comes up more often than one of everybody's, an important message too.
OWN_TOPIC, CAMPAIGN = 2.5, 3.0
# Months of texts that speak of a season, by what their French says.
SEASONS = (
    (re.compile("d’automne|l’automne"), {9, 10, 11, 12}),
    (re.compile("Premier gel"), {10, 11, 12}),
    (re.compile("mangeoire"), {10, 11, 12, 1, 2, 3}),
    (re.compile("Semé des fèves"), {2, 3, 4, 10, 11}),
    (re.compile("printemps|cigogne|attendra juillet"), {3, 4, 5, 6}),
    (re.compile("d’été|canicule"), {6, 7, 8, 9}),
    (re.compile("courgettes|Les moutons sont revenus"), {5, 6, 7, 8, 9}),
    (re.compile("pendant les vacances"), {2, 4, 7, 8, 10, 12}),
)
# How many posts of a hundred go which way; the others trip nothing.
RATES = {
    "request_changes": 8.0, "refuse": 1.0, "approve": 1.5, "justified": 2.0, "edited": 5.0,
    "escalate": 0.4,
}  # fmt: skip


@dataclass(frozen=True)
class Piece:
    """What somebody sends, in their language. `review` is None for a text that trips nothing."""

    text: str
    review: Review | None = None
    clause_id: str = ""
    note: str = ""
    proposed: str = ""
    justification: str = ""


class Library:
    """The demo's texts, and who used which when."""

    def __init__(self, world: World) -> None:
        self.slots, self.topics = load_posts()
        self.reviews, self.praise = load_reviews()
        self.campaigns = load_campaigns()
        self._clauses = {rule.code: rule.clause_id for rule in load_rules()}
        self._random = world.stream("texts")
        self._used: dict[tuple[str, str], datetime] = {}
        self._near: dict[tuple[str, str], datetime] = {}
        self._own: set[tuple[str, str]] = set()
        self._due = dict.fromkeys(RATES, 0.0)
        self._colleagues: dict[str, list[str]] = {}
        for person in world.people:
            self._colleagues.setdefault(person.unit, []).append(person.first_name)

    def next_for(self, holder: Holder, at: datetime) -> Piece:
        """What this person sends at this moment; call it in the order of time."""
        for outcome, rate in RATES.items():
            self._due[outcome] += rate / 100
        wanted = [outcome for outcome, due in self._due.items() if due >= 1]
        for outcome in wanted:
            review = self._suited(holder, at, outcome)
            if review is not None:
                self._due[outcome] -= 1
                return self.piece(holder, review, at)
        return self.plain(holder, at)

    def plain(self, holder: Holder, at: datetime) -> Piece:
        """A text of one of the person's topics that trips nothing."""
        weighed = [
            (post.in_language(holder.person.language), _weight(topic))
            for topic in topics_of(holder.person, self.topics)
            for post in topic.posts
            if in_season(post, at)
        ]
        weighed += [(text, CAMPAIGN) for text in self._messages(holder, at)]
        choices = self._rested(holder, at, weighed)
        template = self._random.choices([t for t, _ in choices], [w for _, w in choices])[0]
        self._note(holder, template, at)
        return Piece(self._filler(holder)(template))

    def _messages(self, holder: Holder, at: datetime) -> Iterator[str]:
        """The important messages that were offered to this person that day, with their links."""
        person = holder.person
        for campaign in self.campaigns:
            open_then = campaign.open_on <= at.date() <= campaign.close_on
            theirs = not campaign.families or person.family in campaign.families
            if open_then and theirs and person.country in campaign.countries:
                for text in campaign.variants.in_language(person.language):
                    yield f"{text} {campaign.link}"

    def _rested(
        self, holder: Holder, at: datetime, weighed: Sequence[tuple[str, float]]
    ) -> Sequence[tuple[str, float]]:
        """Texts new to the author and seen nowhere for a week, or at least not in the unit."""
        fresh = [pair for pair in weighed if (holder.key, pair[0]) not in self._own]
        unit, language = holder.person.unit, holder.person.language
        far = [pair for pair in fresh if _is_old(self._used, (language, pair[0]), at)]
        near = [pair for pair in fresh if _is_old(self._near, (unit, pair[0]), at)]
        oldest = min(weighed, key=lambda pair: self._near.get((unit, pair[0]), at - 9 * RESTS))
        return far or near or [oldest]

    def _suited(self, holder: Holder, at: datetime, outcome: str) -> Review | None:
        """A text that trips a rule and suits the person, the one seen longest ago."""
        language, family = holder.person.language, holder.person.family
        suited = [
            review
            for review in self.reviews
            if review.outcome == outcome
            and in_season(review.text, at)
            and (not review.families or family in review.families)
            and (holder.key, review.text.fr) not in self._own
            and _is_old(self._used, (language, review.text.fr), at, rests=REVIEW_RESTS)
        ]
        seen = (self._used.get((language, review.text.fr), at - 99 * RESTS) for review in suited)
        order = sorted(zip(seen, range(len(suited)), strict=True))
        return suited[order[0][1]] if order else None

    def is_rested(self, holder: Holder, review: Review, at: datetime) -> bool:
        """Whether neither the person nor anybody near wrote that lately."""
        unit, text = holder.person.unit, review.text.fr
        return (holder.key, text) not in self._own and _is_old(self._near, (unit, text), at)

    def piece(self, holder: Holder, review: Review, at: datetime) -> Piece:
        """That review's text as this person would write it, and what was answered."""
        self._note(holder, review.text.fr, at)
        language, filled = holder.person.language, self._filler(holder)
        text, note, proposed, reason = (
            filled(part.in_language(language))
            for part in (review.text, review.note, review.proposed, review.justification)
        )
        if review.outcome == "edited":
            # The author took the advice before sending: what was sent trips nothing.
            return Piece(proposed)
        return Piece(text, review, self._clauses[review.rule], note, proposed, reason)

    def praise_for(self, holder: Holder, number: int) -> tuple[str, str]:
        """A word (and its clause) on a post that tripped nothing, ("", "") for most of them."""
        moment = {1: "first", 5: "fifth"}.get(number, "any")
        if self._random.random() > (0.2 if moment == "any" else 0.7):
            return "", ""
        praise = self._random.choice([p for p in self.praise if p.fits == moment])
        return praise.text.in_language(holder.person.language), praise.clause_id

    def _filler(self, holder: Holder) -> Callable[[str], str]:
        """Fill several texts with the same town, colleague and figures."""
        drawn, person = self._random.random(), holder.person
        others = [name for name in self._colleagues[person.unit] if name != person.first_name]
        colleague = self._random.choice(others or [_anybody(person)])

        def filled(template: str) -> str:
            random = Random(drawn)  # noqa: S311 - a demo, not a secret
            return fill(template, self.slots, author=person, colleague=colleague, random=random)

        return filled

    def _note(self, holder: Holder, template: str, at: datetime) -> None:
        self._own.add((holder.key, template))
        self._used[holder.person.language, template] = at
        self._near[holder.person.unit, template] = at


def in_season(text: Text, at: datetime) -> bool:
    """Whether nobody would wonder at a text in that month."""
    return all(at.month in months or not said.search(text.fr) for said, months in SEASONS)


def _is_old(
    used: dict[tuple[str, str], datetime],
    key: tuple[str, str],
    at: datetime,
    *,
    rests: timedelta = RESTS,
) -> bool:
    return key not in used or at - used[key] > rests


def _weight(topic: Topic) -> float:
    return OWN_TOPIC if topic.families else 1.0


def _anybody(person: Person) -> str:
    return "Claude" if person.language == "fr" else "Robin"
