"""A-03: the right text to the right people, in a company of thousands."""

from collections.abc import Callable

import pytest
from django.test import Client

from charter.models import User, Version
from charter.services import effective
from charter.texts.compare import compare_clauses
from tests.factories.campaigns import acknowledged, opened
from tests.factories.company import (
    AFTER,
    BEFORE,
    HERE,
    THERE,
    founded,
    local_text,
    texts_of_everybody,
)

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


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
