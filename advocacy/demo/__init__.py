"""The demo company's accounts, posts, wall and readings: six months in the life of 2,500 people.

    write(world) -> None   accounts and posts; hands what was sent to `moderation.demo`
    send(world)  -> None   what was approved goes out; reactions and readings

Called by `seed_demo`, in one transaction with `moderation.demo`, which screens and answers in
between. The same day and seed give the same rows (grants apart, which are sealed with chance);
only what stands open counts back from the hour. A second run changes nothing.

`holders`, `rhythm`, `texts`, `stories` and `present` draw; the other modules make rows of it.
"""

from dataclasses import dataclass
from typing import Any

from advocacy.demo import (
    accounts,
    branded,
    holders,
    links,
    posts,
    programme,
    reactions,
    readings,
    rolled,
    sending,
    stories,
)
from advocacy.demo.holders import Holder
from advocacy.demo.posts import Told
from advocacy.demo.present import Present
from advocacy.demo.stories import Story, Teller
from advocacy.demo.texts import Library
from advocacy.models import Account
from config.demo.audience import draw_audiences
from config.demo.world import World

FOLLOW_COMPANY = 20


@dataclass(frozen=True)
class Life:
    """What `write` made and `send` goes on with; a row of `followers` belongs to each holder."""

    holders: list[Holder]
    accounts: list[Account]
    followers: Any
    told: list[Told]
    company: readings.Followed


def write(world: World) -> None:
    """Make accounts and posts, unless there are any."""
    if Account.objects.filter(owner__is_demo=True).exists():
        return
    held = holders.draw(world)
    size = world.size
    followers = draw_audiences(world.seed, len(held), size.followers, pool=size.pool)
    made = accounts.make(world, held, followers)
    company = _company(world)
    branded.make(world)
    told = posts.write(world, links.put(world, _stories(world, held)), made)
    links.make(world, told)
    programme.make(world)
    rows = [made[holder.handle] for holder in held]
    del world.kept["links"]
    world.kept["life"] = Life(held, rows, followers, told, company)


def _company(world: World) -> readings.Followed:
    """The company's own account, followed by one in twenty of the pool: the keenest first of all,
    who follow employees, too."""
    size = world.size
    ids = draw_audiences(world.seed + 1, 1, size.pool // FOLLOW_COMPANY, pool=size.pool)[0]
    return readings.Followed(accounts.make_company(world, ids), ids)


def _stories(world: World, held: list[Holder]) -> list[Story]:
    teller = Teller(world, Library(world))
    past = stories.draw(teller, held)
    present = Present(teller, past)
    return sorted([*past, *present.draw(held)], key=lambda story: story.began_at)


def send(world: World) -> None:
    """Send what was approved, and have it received; nothing when nothing was written."""
    life = world.kept.pop("life", None)
    if life is None:
        return
    posts.tie(world, life.told)
    published = sending.make(world, life.told)
    sending.break_accounts(world, life.told)
    reactions.make(world, published)
    crowd = readings.Crowd(life.holders, life.accounts, life.followers)
    readings.make(world, crowd, life.company)
    rolled.make(world)


__all__ = ["send", "write"]
