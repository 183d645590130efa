"""A company of thousands: entities, countries, channels and languages, and a text for each."""

from collections.abc import Iterator
from itertools import cycle
from typing import Any, NamedTuple

from charter.models import Enrolment, Unit, User, Version
from tests.factories.charter import VersionFactory, layer
from tests.factories.people import UnitFactory

COUNTRIES = ("FR", "BE", "ES", "GB")
ENTITIES = tuple(f"entity-{number}" for number in range(6))
CHANNELS = tuple(f"channel-{number}" for number in range(8))
HERE, THERE = ENTITIES[2], CHANNELS[3]
BEFORE = {"clause_id": "pace-of-posts", "duty": {"fr": "Un par jour.", "en": "One a day."}}
AFTER = {"clause_id": "pace-of-posts", "duty": {"fr": "Deux par jour.", "en": "Two a day."}}


class Company(NamedTuple):
    """Everybody, with what the test itself knows of them."""

    people: list[User]
    channels: dict[int, set[str]]
    entity: dict[int, str]


def spread(number: int) -> Iterator[tuple[int, int, int]]:
    """Yield numbers that run through units, channels and languages in different rhythms."""
    for index in range(number):
        yield index, index * 7919 % 1009, index * 104729 % 4099


def founded(number: int, *, prefix: str = "p") -> Company:
    """Make the company: entities in four countries, a department in each, people all over."""
    group = UnitFactory(code="hexalia", kind=Unit.Kind.GROUP)
    entities = [
        UnitFactory(code=code, kind=Unit.Kind.SUBSIDIARY, parent=group, country=country)
        for code, country in zip(ENTITIES, cycle(COUNTRIES), strict=False)
    ]
    places = [group, *entities]
    places += [UnitFactory(code=f"{e.code}-d", parent=e, country=e.country) for e in entities]
    people = User.objects.bulk_create(
        [
            User(
                email=f"{prefix}{index}@hexalia.example",
                unit=places[one % len(places)],
                language=("fr", "en")[two % 2],
            )
            for index, one, two in spread(number)
        ],
        batch_size=1000,
    )
    channels = {
        person.pk: {CHANNELS[one % 8], CHANNELS[two % 8]} if (one + two) % 5 else set()
        for person, (_, one, two) in zip(people, spread(number), strict=True)
    }
    rows = [Enrolment(user_id=pk, channel=c) for pk, found in channels.items() for c in found]
    Enrolment.objects.bulk_create(rows, batch_size=1000)
    entity = {person.pk: person.unit.code.removesuffix("-d") for person in people}
    return Company(people, channels, entity)


def annex(kind: str, key: str, clause: Any, **scope: list[str]) -> Version:
    """Put a text of some people in force."""
    unit = Unit.objects.get(code=scope.get("units", ["hexalia"])[0])
    text = layer(kind, key=key, unit=unit)
    return VersionFactory(layer=text, clause_ids=[clause, f"{key}-more"], terms={"scope": scope})


def texts_of_everybody() -> None:
    """Put in force a charter, and a text for each country, entity and channel."""
    VersionFactory()
    for country in COUNTRIES:
        annex("country", f"in-{country.lower()}", f"law-{country.lower()}", countries=[country])
    for code in ENTITIES:
        annex("subsidiary", f"of-{code}", f"rule-{code}", units=[code])
    for channel in CHANNELS:
        annex("channel", f"on-{channel}", f"tone-{channel}", channels=[channel])


def local_text(clause: Any) -> Version:
    """Put in force the text of one channel in one entity."""
    return annex("channel", "here-and-there", clause, units=[HERE], channels=[THERE])
