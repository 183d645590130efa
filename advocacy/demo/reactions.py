"""How posts were received: reactions on the wall, and what the network counted day by day."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from advocacy.demo import links
from advocacy.demo.sending import Out
from advocacy.models import EarlyReading, PostReading, WallReaction
from advocacy.models.early import HOURS
from advocacy.policies import FOLLOWED_FOR
from config.demo.bulk import insert
from config.demo.world import World

# Readings are taken before work; these days after its sending a post's counts are kept.
READ_AT = time(4, 30, tzinfo=UTC)
READ_AFTER_DAYS = (1, 2, 3, 7, 14, 28)
EARLY_FOR = timedelta(days=62)
# The first two days decide: half of its readers see a post in its first fourteen hours.
HALF_LIFE = timedelta(hours=14)
# Most posts are seen by half of the followers, one in thirty travels.
SEEN, SEEN_SPREAD = 0.52, 0.55
TRAVELS, TRAVELS_TIMES = 0.033, (2.5, 7.0)
Kind = WallReaction.Kind
Fate = Mapping[str, float]


def make(world: World, published: Sequence[Out]) -> None:
    """Store what every post has gathered by now, and the readings on the way there."""
    random = world.stream("reactions")
    fates = [_fate(random, world.size.followers) for _ in published]
    pairs = list(zip(published, fates, strict=True))
    insert(
        WallReaction(post=out.hung, kind=kind, count=count)
        for out, fate in pairs
        for kind, count in _counts(fate, _age(out, world.now)).items()
        if count
    )
    insert(reading for out, fate in pairs for reading in _readings(world, out, fate))
    insert(reading for out, fate in pairs for reading in _early(world, out, fate))
    links.follow(world, [(out, fate[Kind.VIEW]) for out, fate in pairs], HALF_LIFE)


def _fate(random: Random, followers: int) -> Fate:
    """What a post gathers in the end."""
    views = followers * SEEN * random.lognormvariate(0, SEEN_SPREAD)
    if random.random() < TRAVELS:
        views *= random.uniform(*TRAVELS_TIMES)
    return {
        Kind.VIEW: views,
        Kind.LIKE: views * random.betavariate(2, 22),
        Kind.SHARE: views * random.betavariate(1, 60),
        Kind.REPLY: views * random.betavariate(1, 45),
    }


def _age(out: Out, at: datetime) -> timedelta:
    return max(timedelta(), at - (out.delivery.sent_at or at))


def _counts(fate: Fate, age: timedelta) -> dict[str, int]:
    share = 1 - 0.5 ** (age / HALF_LIFE)
    return {kind: round(final * share) for kind, final in fate.items()}


def _readings(world: World, out: Out, fate: Fate) -> Iterator[PostReading]:
    for day in sorted(_days(world, out)):
        taken = datetime.combine(day, READ_AT)
        # A kind nobody counted stays unknown: the wall tells what is there, not what is not.
        counts = {kind: count or None for kind, count in _counts(fate, _age(out, taken)).items()}
        yield PostReading(
            delivery=out.delivery,
            day=day,
            impressions=counts[Kind.VIEW],
            reactions=counts[Kind.LIKE],
            shares=counts[Kind.SHARE],
            replies=counts[Kind.REPLY],
            fetched_at=taken,
            source=out.told.account.network,
        )


def _early(world: World, out: Out, fate: Fate) -> Iterator[EarlyReading]:
    """Those of the first hours, taken by the sweep that came next, of the last two months."""
    sent = out.delivery.sent_at or world.now
    if world.now - sent > EARLY_FOR:
        return
    for hours in HOURS:
        taken = sent + timedelta(hours=hours, minutes=1 + out.delivery.pk % 15)
        if taken > world.now:
            return
        counts = {kind: count or None for kind, count in _counts(fate, _age(out, taken)).items()}
        yield EarlyReading(
            delivery=out.delivery,
            hours=hours,
            impressions=counts[Kind.VIEW],
            reactions=counts[Kind.LIKE],
            shares=counts[Kind.SHARE],
            replies=counts[Kind.REPLY],
            fetched_at=taken,
            source=out.told.account.network,
        )


def _days(world: World, out: Out) -> set[date]:
    """The days of its readings: the first ones, a month's last, and today, while it is followed."""
    sent = (out.delivery.sent_at or world.now).date()
    today = world.today.date()
    end = (sent.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    days = {sent + timedelta(days=number) for number in READ_AFTER_DAYS}
    if today - sent <= FOLLOWED_FOR:
        days.add(today)
    return {day for day in {*days, end} if sent < day <= today}
