"""Filling the slots of the demo's posts, so that one text serves many authors."""

import re
from random import Random

from .load import Slots, Topic
from .people import Person

_OPENS_ON_A_VOWEL = re.compile("[AEIOUÁÂÀÉÈÊÎÔÓÚ]")


def topics_of(person: Person, topics: tuple[Topic, ...]) -> tuple[Topic, ...]:
    """The topics that suit a person's family of jobs, those of everyone included."""
    return tuple(topic for topic in topics if not topic.families or person.family in topic.families)


def fill(template: str, slots: Slots, *, author: Person, colleague: str, random: Random) -> str:
    """The template as this author would post it, in the author's language.

    `colleague` is the first name for `{first}`. KeyError when a template holds another slot.
    """
    values = {
        "town": random.choice(slots.town[author.country]),
        "first": colleague,
        "weekday": random.choice(slots.weekday.in_language(author.language)),
        "small": str(random.randint(*slots.small)),
        "many": str(random.randint(*slots.many)),
    }
    for name in ("town", "first"):
        if _OPENS_ON_A_VOWEL.match(values[name]):
            template = template.replace(f" de {{{name}}}", f" d’{{{name}}}")
    return template.format_map(values)
