"""Short links in some posts of the demo, and how often they were followed."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from advocacy.demo.posts import Told
from advocacy.demo.sending import Out
from advocacy.demo.stories import Story
from advocacy.models import Link, LinkVisits
from advocacy.services.links import ALPHABET, LENGTH, short_of
from config.demo.bulk import insert
from config.demo.world import World

# One post in six leads somewhere.
SHARE = 1 / 6
TARGETS = (
    "https://www.hexalia.example/carrieres",
    "https://www.hexalia.example/actualites/reseau-de-chaleur",
    "https://www.hexalia.example/en/careers",
)
# So many of those who see a post follow its link.
FOLLOWED = (2, 16)
DAYS = 4
# Beside an address of the company these read like adverts, and the rules say so.
PROMISES = re.compile(r"\b(?:plus|most|nobody)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Short:
    """A code and where it leads."""

    code: str
    target: str

    @property
    def pair(self) -> tuple[str, str]:
        """As a content names it."""
        return short_of(self.code), self.target


def put(world: World, stories: Sequence[Story]) -> list[Story]:
    """Return the stories, some with a short link at the end; `world.kept` has which."""
    random, kept = world.stream("links"), {}
    told = []
    for story in stories:
        drawn = random.random() < SHARE
        code = "".join(random.choice(ALPHABET) for _ in range(LENGTH))
        target = random.choice(TARGETS)
        if drawn and _is_plain(story):
            kept[story.key] = Short(code, target)
            story = _with(story, short_of(code))
        told.append(story)
    world.kept["links"] = kept
    return told


def _is_plain(story: Story) -> bool:
    """Sent once, approved, and out: nothing that a tour of the demo tells; and no superlative."""
    kinds = [reply.kind for each in story.attempts for reply in each.replies]
    once = len(story.attempts) == 1 and kinds == ["approve"] and not story.fate
    return once and not PROMISES.search(story.last_text)


def _with(story: Story, short: str) -> Story:
    [attempt] = story.attempts
    return replace(story, attempts=(replace(attempt, text=f"{attempt.text} {short}"),))


def make(world: World, told: Iterable[Told]) -> None:
    """Store the links, settled as a sending settles them."""
    kept: Mapping[UUID, Short] = world.kept["links"]
    insert(
        Link(
            code=kept[each.story.key].code,
            target=kept[each.story.key].target,
            post=each.post,
            network=each.account.network,
            created_at=each.story.began_at,
        )
        for each in told
        if each.story.key in kept
    )


def follow(world: World, seen: Iterable[tuple[Out, float]], half_life: timedelta) -> None:
    """Store the visits of the first days, for posts and how many see each in the end."""
    random = world.stream("visits")
    links = {link.post_id: link for link in Link.objects.all()}
    drawn = [(out, views * random.betavariate(*FOLLOWED)) for out, views in seen]
    insert(
        LinkVisits(link=links[out.told.post.pk], day=end.date() - timedelta(days=1), count=count)
        for out, visits in drawn
        if out.told.post.pk in links
        for end, count in _days(world, out, visits, half_life)
        if count
    )


def _days(
    world: World, out: Out, visits: float, half_life: timedelta
) -> Iterator[tuple[datetime, int]]:
    """How many came on each day: its end (UTC), and the count."""
    sent = out.delivery.sent_at or world.now
    midnight, before = datetime.combine(sent.date(), time(), UTC), 0
    for number in range(DAYS):
        end = midnight + timedelta(days=number + 1)
        if midnight + timedelta(days=number) > world.now:
            return
        so_far = round(visits * (1 - 0.5 ** ((min(end, world.now) - sent) / half_life)))
        yield end, so_far - before
        before = so_far
