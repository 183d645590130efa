"""Who holds an account on the practice wall, and since when: drawn, nothing stored yet.

Everybody in the company but one, who has not read the charter, and a second account of
Camille's for her schoolchildren. They came one by one: a quarter before the six months shown
begin, the others in those months.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from advocacy.demo.workdays import moment, working_day
from config.demo.people import Person
from config.demo.world import Span, World

PERIOD = timedelta(days=183)
WITHOUT = "yann"
SECOND = ("camille", "camille-ecoles", "Camille Roche, le vent à l’école")
FIRST_SHARE = 0.24
# These run the programme or were asked first.
PIONEERS = {"camille", "karim", "emma", "sophie", "james", "helene", "philippe"}
READ_BEFORE = timedelta(hours=1)
BEFORE_TODAY = timedelta(days=3)


@dataclass(frozen=True)
class Holder:
    """One account to be, its owner, and when it is linked. `spans` are when they may speak."""

    person: Person
    user: Any
    handle: str
    name: str
    linked_at: datetime
    spans: tuple[Span, ...]

    @property
    def key(self) -> str:
        """The owner's key: what stands before the @."""
        return self.person.key

    def may_speak(self, at: datetime) -> bool:
        """Whether the owner had read, by then, the edition in force."""
        return any(start < at and (end is None or at < end) for start, end in self.spans)


def draw(world: World) -> list[Holder]:
    """Every account, in the order of the people."""
    random = world.stream("accounts")
    found = []
    early = _pioneers(world, random)
    for person in world.people:
        spans = tuple(world.spans.get(world.users[person.key].pk, ()))
        if person.key == WITHOUT or not spans:
            continue
        linked = _linked(world, random, person, early=person.key in early)
        user = world.users[person.key]
        handle = person.key.replace(".", "-")
        found.append(Holder(person, user, handle, str(user), linked, spans))
        if person.key == SECOND[0]:
            later = _at_work(max(linked, world.today - PERIOD), person, random)
            found.append(Holder(person, user, SECOND[1], SECOND[2], later, spans))
    return found


def _pioneers(world: World, random: Random) -> set[str]:
    """Those who link before the six months begin: whoever must, then by lot."""
    start = world.today - PERIOD
    ready = [person for person in world.people if _spans(world, person)]
    must = {person.key for person in ready if _spans(world, person)[-1][1] is not None}
    must |= PIONEERS
    able = [p.key for p in ready if _spans(world, p)[0][0] < start and p.key not in must]
    wanted = round(FIRST_SHARE * len(world.people)) - len(must)
    return must | set(random.sample(able, max(0, min(wanted, len(able)))))


def _linked(world: World, random: Random, person: Person, *, early: bool) -> datetime:
    spans, start = _spans(world, person), world.today - PERIOD
    first, end = spans[0][0] + READ_BEFORE, spans[-1][1]
    if early:
        until = min(end or start, start)
        drawn = first + max(until - first, timedelta()) * random.random()
        return _at_work(drawn, person, random, not_before=first, before=end)
    # Workshops fill as autumn comes: more people join in the later months.
    share = random.random() ** 0.85
    drawn = start + (PERIOD - BEFORE_TODAY) * share
    for begins, ends in spans:
        if ends is None or drawn < ends:
            drawn = max(drawn, begins + READ_BEFORE)
            return _at_work(drawn, person, random, not_before=begins, before=world.today)
    raise ValueError(f"{person.key} may not speak any more")


def _spans(world: World, person: Person) -> list[Span]:
    return world.spans.get(world.users[person.key].pk, [])


def _at_work(
    at: datetime,
    person: Person,
    random: Random,
    *,
    not_before: datetime | None = None,
    before: datetime | None = None,
) -> datetime:
    """A moment of work on that day or the next one; the instant itself where none fits."""
    day = working_day(at.date(), person.country)
    found = moment(day, zone=person.time_zone, random=random)
    if (not_before and found < not_before) or (before and found >= before):
        return at
    return found
