"""Who writes how often, and when: few write much, many once, and most stop after five posts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from advocacy.demo.holders import PERIOD, SECOND, Holder
from advocacy.demo.workdays import DAY, moment, workdays, working_day
from config.demo.world import World

# Of ten authors who never reach a sixth post, so many stop after the first, the second, ...
STOPS_AFTER = (50, 20, 11, 7, 12)
FIFTH = len(STOPS_AFTER)
CASUAL_PER_POST = 0.17
REGULARS_PER_POST = 0.017
# Nobody keeps up more than a post in two working days, nor a text twice.
MOST = 62
TAIL = 1.5
FIRST_AFTER_DAYS, NEXT_AFTER_DAYS = 4.0, 8.0
WEDNESDAY = 2
LATELY = 8
CAST = {
    "karim": 11, "emma": 16, "sophie": 12, "james": 10, "helene": 7, "nadia": 4, "pieter": 6,
    "antoine": 3, "isabel": 4, "thomas": 6, "margaux": 3, "philippe": 8, "agnes": 3,
}  # fmt: skip


@dataclass(frozen=True)
class Turn:
    """Somebody writes: the `number`-th post (from 1) of `holder` in these months."""

    at: datetime
    holder: Holder
    number: int


def draw(world: World, holders: Sequence[Holder]) -> list[Turn]:
    """Every post to be written before today, oldest first."""
    random = world.stream("rhythm")
    moments = {holder.handle: list(when) for holder, when in _all(world, holders, random)}
    turns = [
        Turn(at, holder, number)
        for holder in holders
        for number, at in enumerate(sorted(moments.get(holder.handle, [])), start=1)
    ]
    return sorted(turns, key=lambda turn: (turn.at, turn.holder.handle))


def _all(
    world: World, holders: Sequence[Holder], random: Random
) -> Iterator[tuple[Holder, list[datetime]]]:
    written = 0
    cast = [holder for holder in holders if holder.key in world.cast]
    able = [h for h in holders if h.key not in world.cast and h.spans[-1][1] is None]
    for holder in cast:
        when = _of_cast(world, holder, random)
        written += len(when)
        yield holder, when
    casual = random.sample(able, min(round(world.size.posts * CASUAL_PER_POST), len(able) // 3))
    for holder in casual:
        when = list(_casual(world, holder, random))
        written += len(when)
        yield holder, when
    yield from _regular(world, _early(able, casual), random, left=world.size.posts - written)


def _of_cast(world: World, holder: Holder, random: Random) -> list[datetime]:
    """Camille writes on Wednesdays, by turns as herself and for schoolchildren."""
    if holder.key == SECOND[0]:
        days = workdays(_start(world, holder), world.today.date(), holder.person.country)
        wednesdays = [day for day in days if day.weekday() == WEDNESDAY]
        schools = holder.handle == SECOND[1]
        chosen = [d for d in wednesdays if (d.toordinal() // 7 % 2 == 0) == schools]
        zone = holder.person.time_zone
        return [moment(day, zone=zone, random=random) for day in chosen]
    return _spread(world, holder, random, number=CAST.get(holder.key, 0), lately=True)


def _casual(world: World, holder: Holder, random: Random) -> Iterator[datetime]:
    """A first post soon after linking, and perhaps a few more."""
    number = random.choices(range(1, FIFTH + 1), STOPS_AFTER)[0]
    at = max(holder.linked_at, world.today - PERIOD * random.random())
    at += timedelta(hours=2) + DAY * random.expovariate(1 / FIRST_AFTER_DAYS)
    for _ in range(number):
        day = working_day(at.date(), holder.person.country)
        found = moment(day, zone=holder.person.time_zone, random=random)
        if holder.linked_at < found < world.today and holder.may_speak(found):
            yield found
        at = found + DAY * (1 + random.expovariate(1 / NEXT_AFTER_DAYS))


def _early(able: Sequence[Holder], casual: Sequence[Holder]) -> list[Holder]:
    """Those who could have kept it up for months, oldest account first."""
    taken = {holder.handle for holder in casual}
    return sorted(
        (holder for holder in able if holder.handle not in taken),
        key=lambda holder: (holder.linked_at, holder.handle),
    )


def _regular(
    world: World, able: Sequence[Holder], random: Random, *, left: int
) -> Iterator[tuple[Holder, list[datetime]]]:
    """A few people who never stopped; together they write what is left."""
    number = max(1, round(world.size.posts * REGULARS_PER_POST))
    chosen = random.sample(able[: number * 12], min(number, len(able)))
    for holder, share in zip(chosen, _shares(len(chosen), left, random), strict=True):
        yield holder, _spread(world, holder, random, number=share)


def _shares(people: int, posts: int, random: Random) -> list[int]:
    """Split posts among people unequally, six at least and MOST at most for each."""
    weights = [random.paretovariate(TAIL) for _ in range(people)]
    shares = [FIFTH + 1] * people
    for _ in range(20):
        left, total = posts - sum(shares), sum(weights)
        if left <= 0:
            break
        shares = [
            min(MOST, share + round(left * weight / total))
            for share, weight in zip(shares, weights, strict=True)
        ]
        weights = [w if share < MOST else 0.0 for w, share in zip(weights, shares, strict=True)]
        if not any(weights):
            break
    return shares


def _spread(
    world: World, holder: Holder, random: Random, *, number: int, lately: bool = False
) -> list[datetime]:
    """So many moments on different working days, none before the account or its charter.

    `lately`: one of them in the last days, for a home page that is alive.
    """
    days = workdays(_start(world, holder), world.today.date(), holder.person.country)
    last = days[-LATELY:-1] if lately and number else []
    chosen = random.sample(last, min(1, len(last)))
    others = [day for day in days if day not in chosen]
    chosen += random.sample(others, min(number - len(chosen), len(others)))
    zone = holder.person.time_zone
    found = (moment(day, zone=zone, random=random) for day in sorted(chosen))
    return [at for at in found if holder.linked_at < at and holder.may_speak(at)]


def _start(world: World, holder: Holder) -> date:
    return max(holder.linked_at, world.today - PERIOD).date()
