"""The desk as a model of plain values: what may happen to one case, written down a second time.

`Desk` is short enough to be read against governance 5 and 6. Random events are run on it alone, a
hundred thousand times, and on the database beside it, to see that both agree. Every third story
begins with a refusal that counts, so that enough of them come to an appeal.
"""

import random
from dataclasses import dataclass, field, replace

UNDO, LEASE = 30, 600
SENIORS = {"lead", "legal", "senior_author"}
REVIEWERS = {"moderator", "colleague", "lead", "senior_author"}
PEOPLE = ("moderator", "colleague", "lead", "legal", "senior_author", "nobody")
DECISIONS = {
    "approve": "approved", "request_changes": "changes_requested", "refuse": "refused",
    "escalate": "escalated", "hand_back": "queued",
}  # fmt: skip
ANSWERS = {"overturn": "approved", "uphold": "refused"}
WAITS = {"seconds": 5, "undo_ends": UNDO + 1, "lease_ends": LEASE + 1}
EVENTS = (
    *DECISIONS, "approve", "approve", "claim", "release", "undo", "withdraw", *WAITS,
    "appeal", "appeal", "drop_appeal", *ANSWERS, "overturn",
)  # fmt: skip
# Only an author can: chance does not lose them to everybody else.
AUTHORS = ("appeal", "drop_appeal")


@dataclass(frozen=True)
class Event:
    """Somebody does something; of `WAITS` nobody does, time passes."""

    who: str
    what: str


@dataclass
class Desk:
    """One case. `author` wrote it; `four_eyes` says whether two must agree."""

    author: str
    four_eyes: bool
    state: str = "queued"
    holder: str | None = None
    lease: int = 0
    first: str | None = None
    effective: int = 0
    now: int = 0
    decisions: list[tuple[str, str]] = field(default_factory=list)
    deciders: set[str] = field(default_factory=set)  # with what was taken back
    appealed: bool = False
    before: tuple[str, str | None] = ("queued", None)

    def run(self, event: Event) -> bool:
        """Let an event happen; False, and nothing changed, when it may not."""
        if event.what in WAITS:
            self.now += WAITS[event.what]
            return True
        if event.what in DECISIONS:
            return self._decide(event.who, event.what)
        if event.what in ANSWERS:
            return self._answer(event.who, event.what)
        return bool(getattr(self, f"_{event.what}")(event.who))

    @property
    def settled(self) -> bool:
        return self.effective <= self.now

    def _reviews(self, who: str) -> bool:
        if who == self.author or who == "nobody" or self.first == who:
            return False
        if self.first is not None and who not in SENIORS:
            return False
        if self.state == "escalated":
            return who == "legal"
        return who in REVIEWERS or (who == "legal" and self.four_eyes)

    def _claim(self, who: str) -> bool:
        if not self._reviews(who):
            return False
        if self.holder == who and self.state == "in_review":
            self.lease = self.now + LEASE
            return True
        if self.state == "in_review" and self.lease <= self.now:
            self.state, self.holder = "queued", None
        if self.state != "queued" or not self.settled:
            return False
        self.state, self.holder, self.lease = "in_review", who, self.now + LEASE
        return True

    def _release(self, who: str) -> bool:
        if self.state != "in_review" or self.holder != who:
            return False
        self.state, self.holder = "queued", None
        return True

    def _decide(self, who: str, what: str) -> bool:
        if self.state in ("queued", "in_review") and self.holder != who and not self._claim(who):
            return False
        if not self._reviews(who) or not self._may_be_decided(who, what):
            return False
        self.before = (self.state, self.first)
        self._note(who, what)
        self.effective = self.now + UNDO
        half = what == "approve" and self.four_eyes and self.first is None
        self.state = "queued" if half else DECISIONS[what]
        self.first = who if half else self.first
        self.holder = None
        return True

    def _may_be_decided(self, who: str, what: str) -> bool:
        if self.state == "escalated":
            return what != "escalate" and self.settled
        return self.state == "in_review" and self.holder == who and what != "hand_back"

    def _undo(self, who: str) -> bool:
        if not self.decisions or self.settled or self.decisions[-1][1] != who:
            return False
        if self.state == "withdrawn" or self.holder is not None:
            return False
        self.decisions.pop()
        self.state, self.first = self.before
        self.effective = 0
        if self.state == "in_review":
            self.holder, self.lease = who, self.now + LEASE
        return True

    def _withdraw(self, who: str) -> bool:
        if who != self.author or self.state in ("withdrawn", "appealed"):
            return False
        if self.state == "refused" and self.settled:
            return False
        self.state, self.holder = "withdrawn", None
        return True

    def _appeal(self, who: str) -> bool:
        if who != self.author or self.state != "refused" or not self.settled or self.appealed:
            return False
        self.state, self.appealed = "appealed", True
        return True

    def _drop_appeal(self, who: str) -> bool:
        if who != self.author or self.state != "appealed":
            return False
        self.state = "refused"
        return True

    def _answer(self, who: str, what: str) -> bool:
        if who == self.author or who not in SENIORS or who in self.deciders:
            return False
        if self.state != "appealed":
            return False
        self._note(who, what)
        half = what == "overturn" and self.four_eyes and self.first is None
        self.state = "appealed" if half else ANSWERS[what]
        self.first = who if half else self.first
        return True

    def _note(self, who: str, what: str) -> None:
        self.decisions.append((what, who))
        self.deciders.add(who)

    def broken(self) -> str:
        """Say which promise does not hold, or nothing."""
        yes = [who for what, who in self.decisions if what in ("approve", "overturn")]
        if self.author in [who for _what, who in self.decisions]:
            return "decided by its author"
        if len(set(yes)) < len(yes):
            return "two yes of one person"
        if self.state == "approved" and len(yes) < 1 + self.four_eyes:
            return "approved by too few"
        return "decided twice" if self._decided_twice() else self._badly_heard()

    def _decided_twice(self) -> bool:
        kinds = [what for what, _who in self.decisions]
        final = kinds.count("refuse") + kinds.count("request_changes")
        lifted = "overturn" in kinds
        return final > 1 or (final > 0 and self.state == "approved" and not lifted)

    def _badly_heard(self) -> str:
        for place, (what, who) in enumerate(self.decisions):
            if what in ANSWERS and who in [each for _what, each in self.decisions[:place]]:
                return "heard by who had decided"
        answers = [what for what, _who in self.decisions if what in ANSWERS]
        return "heard twice" if len(answers) > 1 + self.four_eyes else ""


def story(seed: int, length: int = 14) -> tuple[Desk, list[Event]]:
    """Return a case and what people try with it, by chance, the same for the same seed."""
    draw = random.Random(seed)
    author = draw.choice(("nobody", "nobody", "senior_author"))
    desk = Desk(author=author, four_eyes=draw.random() < 0.5)
    events = [Event(draw.choice(PEOPLE), draw.choice(EVENTS)) for _ in range(length)]
    events = [replace(each, who=author) if each.what in AUTHORS else each for each in events]
    refused = [Event(draw.choice(("moderator", "lead")), "refuse"), Event("nobody", "undo_ends")]
    return desk, [*refused, *events] if seed % 3 == 0 else events
