"""The demo's units and its 2,500 people, drawn by a seeded generator from people.toml."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from .texts import NO_TEXT, Text, build, build_all, read_file

SEED = 2026
_FIRST_DAY = date(2004, 1, 5)
_LAST_DAY = date(2026, 9, 1)


@dataclass(frozen=True)
class DemoUnit:
    """A node of the company's tree, parents before children; only departments have people."""

    code: str
    kind: str
    parent: str
    country: str
    name: Text
    family: str = ""
    head_count: int = 0
    time_zone: str = ""


@dataclass(frozen=True)
class CastMember:
    """One of the people one signs in as. `roles` are held in the unit `scope` and below."""

    key: str
    first_name: str
    last_name: str
    unit: str
    language: str
    job_title: str
    joined_on: date
    roles: tuple[str, ...]
    scope: str
    time_zone: str = ""
    about: Text = NO_TEXT


@dataclass(frozen=True)
class Company:
    """What the whole company shares."""

    name: str
    domain: str
    head_count: int
    password: str


@dataclass(frozen=True)
class Person:
    """One employee. `key` is what stands before the @; `country` is that of the unit."""

    key: str
    email: str
    first_name: str
    last_name: str
    unit: str
    family: str
    country: str
    language: str
    time_zone: str
    job_title: str
    joined_on: date
    roles: tuple[str, ...] = ()
    scope: str = ""


def load_company() -> Company:
    """Name, domain, size and demo password."""
    return build(Company, read_file("people")["company"])


def load_units() -> tuple[DemoUnit, ...]:
    """The tree, parents first; each with the time zone of its country unless it has its own."""
    data = read_file("people")
    zones = {code: country["time_zone"] for code, country in data["countries"].items()}
    return build_all(
        DemoUnit, [{"time_zone": zones[unit["country"]], **unit} for unit in data["units"]]
    )


def load_cast() -> tuple[CastMember, ...]:
    """The people one signs in as."""
    return build_all(CastMember, read_file("people")["cast"])


def draw_people(seed: int = SEED) -> tuple[Person, ...]:
    """All 2,500 people: the cast first, then every department filled up to its head count.

    The same seed always gives the same people. E-mail addresses are unique.
    """
    data, random = read_file("people"), Random(seed)  # noqa: S311 - names, not secrets
    domain, units = load_company().domain, load_units()
    by_code = {unit.code: unit for unit in units}
    people = [_of_cast(member, by_code[member.unit], domain) for member in load_cast()]
    taken = {person.key for person in people}
    for unit in units:
        present = sum(person.unit == unit.code for person in people)
        people += [
            _anybody(unit, domain, data=data, random=random, taken=taken)
            for _ in range(unit.head_count - present)
        ]
    return tuple(people)


def _of_cast(member: CastMember, unit: DemoUnit, domain: str) -> Person:
    return Person(
        key=member.key,
        email=f"{member.key}@{domain}",
        first_name=member.first_name,
        last_name=member.last_name,
        unit=unit.code,
        family=unit.family,
        country=unit.country,
        language=member.language,
        time_zone=member.time_zone or unit.time_zone,
        job_title=member.job_title,
        joined_on=member.joined_on,
        roles=member.roles,
        scope=member.scope,
    )


def _anybody(
    unit: DemoUnit, domain: str, *, data: Mapping[str, Any], random: Random, taken: set[str]
) -> Person:
    names = data["names"][unit.country]
    feminine = random.random() < 0.5
    first, last = random.choice(names["f" if feminine else "m"]), random.choice(names["last"])
    key = _free_key(f"{_plain(first)}.{_plain(last)}", taken)
    french = random.randrange(10) < data["countries"][unit.country]["french"]
    masculine, feminine_title, english = random.choice(data["titles"][unit.family])
    title = feminine_title if feminine else masculine
    return Person(
        key=key,
        email=f"{key}@{domain}",
        first_name=first,
        last_name=last,
        unit=unit.code,
        family=unit.family,
        country=unit.country,
        language="fr" if french else "en",
        time_zone=unit.time_zone,
        job_title=title if french else english,
        joined_on=_joining_day(random),
    )


def _joining_day(random: Random) -> date:
    # The square root leans towards recent years: people leave, and those who came lately stay.
    share = random.random() ** 0.5
    return _FIRST_DAY + timedelta(days=int(share * (_LAST_DAY - _FIRST_DAY).days))


def _free_key(wanted: str, taken: set[str]) -> str:
    key, number = wanted, 1
    while key in taken:
        number += 1
        key = f"{wanted}{number}"
    taken.add(key)
    return key


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in decomposed if letter.isascii() and letter.isalnum())
