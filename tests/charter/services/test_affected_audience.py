"""A-03: the right text to the right people, in a company of thousands."""

from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any, NamedTuple

import pytest
from django.test import Client

from charter.models import Enrolment, Unit, User, Version
from charter.services import effective
from charter.texts.compare import compare_clauses
from tests.factories.campaigns import acknowledged, opened
from tests.factories.charter import VersionFactory, layer
from tests.factories.people import UnitFactory

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
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


def founded(number: int) -> Company:
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
                email=f"p{index}@hexalia.example",
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


def changed_for(person: User, version: Version) -> set[str]:
    """Return the clauses that differ for somebody, in either language."""
    audience = effective.audience_of(person)
    before = effective.composed(audience, effective.layers_before(version))
    after = effective.composed(audience, effective.layers_with(version))
    assert before is not None
    assert after is not None
    return {
        change.clause_id
        for language in ("fr", "en")
        for change in compare_clauses(
            before.content[language]["clauses"], after.content[language]["clauses"]
        )
        if change.differs
    }


@pytest.mark.soak
def test_campaign_asks_exactly_the_affected_people(
    db: None, size: Callable[[int, int], int]
) -> None:
    company = founded(size(700, 10_000))
    texts_of_everybody()
    local_text(BEFORE)

    campaign = opened(local_text(AFTER))

    wanted = {pk for pk, e in company.entity.items() if e == HERE and THERE in company.channels[pk]}
    asked = set(campaign.members.values_list("user_id", flat=True))
    assert len(wanted) > len(company.people) // 100
    assert (asked - wanted, wanted - asked) == (set(), set())


def test_affected_people_see_that_clause_alone(db: None) -> None:
    company = founded(300)
    texts_of_everybody()
    local_text(BEFORE)
    version = local_text(AFTER)

    asked = set(opened(version).members.values_list("user_id", flat=True))

    seen = {person.pk: changed_for(person, version) for person in company.people[:120]}
    assert {frozenset(seen[pk]) for pk in seen if pk in asked} == {frozenset({"pace-of-posts"})}
    assert not any(seen[pk] for pk in seen if pk not in asked)


def test_affected_person_reads_that_clause_in_their_language(client: Client, db: None) -> None:
    company = founded(120)
    texts_of_everybody()
    local_text(BEFORE)
    person = next(
        p for p in company.people
        if company.entity[p.pk] == HERE and THERE in company.channels[p.pk]
    )  # fmt: skip
    acknowledged(person)
    local_text(AFTER)
    client.force_login(person)

    pages = [client.get(f"/{x}/charter/").content.decode() for x in ("fr", "en")]

    assert ["Deux par jour." in pages[0], "Two a day." in pages[1]] == [True, True]
    assert all(page.count("data-changed=") == 1 for page in pages)
