"""The demo company's people, rules and readings, made by the services everyone uses."""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from random import Random
from typing import Any

from django.contrib.auth.hashers import make_password
from django.db import transaction

from charter.models import Acknowledgement, Rule, Unit, User, Version
from charter.services import acknowledgements, people, rules
from charter.states import VersionState
from config.demo import load
from config.demo.people import Person, load_cast, load_company, load_units
from config.demo.texts import Lines, Text
from config.demo.world import Span, World

RULE_WRITER, RULE_ACTIVATOR = "isabel", "antoine"
# The cast shows each situation: one has read only the former edition, all others are up to date.
READ_FORMER_ONLY = {"yann"}
FORMER_SHARE = 0.86
# Shares of readers, drawn once per unit: units differ, as they do in life.
UNIT_SHARE = (0.82, 0.99)


def seed(world: World) -> None:
    """Make units, people, roles and active rules; fill `world.cast`."""
    with transaction.atomic():
        if not User.objects.filter(is_demo=True).exists():
            _make_company(world)
        demo = User.objects.filter(is_demo=True).select_related("unit")
        world.users = {user.email.partition("@")[0]: user for user in demo}
        world.cast = {member.key: world.users[member.key] for member in load_cast()}
        if not Rule.objects.exists():
            _make_rules(world)


def _make_company(world: World) -> None:
    units = _make_units(world)
    drawn = world.people
    hashed = make_password(load_company().password)
    made = people.create_people(
        [_columns(person, units) for person in drawn], password_hash=hashed, actor=world.actor
    )
    for person, user in zip(drawn, made, strict=True):
        for role in person.roles:
            people.grant_role(user, role, unit=units[person.scope], actor=world.actor)


def _make_units(world: World) -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for unit in load_units():
        parent = Unit.objects.get(code=unit.parent) if unit.parent else None
        units[unit.code] = people.add_unit(
            parent=parent,
            actor=world.actor,
            code=unit.code,
            kind=unit.kind,
            country=unit.country,
            name_fr=unit.name.fr,
            name_en=unit.name.en,
            time_zone=unit.time_zone,
        )
    return units


def _columns(person: Person, units: Mapping[str, Unit]) -> dict[str, Any]:
    return {
        "email": person.email,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "unit": units[person.unit],
        "job_title": person.job_title,
        "language": person.language,
        "time_zone": person.time_zone,
        "joined_on": person.joined_on,
        "is_demo": True,
    }


def _make_rules(world: World) -> None:
    writer, activator = world.cast[RULE_WRITER], world.cast[RULE_ACTIVATOR]
    for rule in load.load_rules():
        revision = rules.write_rule(
            clause_id=rule.clause_id,
            type=rule.type,
            code=rule.code,
            values={
                "severity": rule.severity,
                "mode": rule.mode,
                "params": _json(rule.params or {}),
                "scope": _json(rule.scope or {}),
                **_both("message", rule.message),
                **_both("suggestion", rule.suggestion),
            },
            actor=writer,
        )
        rules.activate_revision(revision, actor=activator)


def _both(name: str, text: Text | Lines) -> dict[str, Any]:
    return {f"{name}_fr": text.fr, f"{name}_en": text.en}


def _json(table: Mapping[str, Any]) -> dict[str, Any]:
    return {k: list(v) if isinstance(v, tuple) else v for k, v in table.items()}


def seed_readings(world: World) -> None:
    """Let most people acknowledge each edition, at times that follow its coming into force."""
    editions = list(Version.objects.exclude(state=VersionState.FROZEN).order_by("number"))
    with transaction.atomic():
        for edition in editions:
            if not edition.acknowledgements.exists():
                _read_edition(world, edition, last=edition is editions[-1])
    world.spans = _spans()


def _spans() -> dict[int, list[Span]]:
    """Return when each person may speak: from reading an edition until the next is in force."""
    ends = dict(Version.objects.values_list("pk", "superseded_at"))
    rows = Acknowledgement.objects.order_by("acknowledged_at", "pk")
    spans: dict[int, list[Span]] = {}
    for person, start, version in rows.values_list("user_id", "acknowledged_at", "version_id"):
        spans.setdefault(person, []).append((start, ends[version]))
    return spans


def _read_edition(world: World, edition: Version, *, last: bool) -> None:
    random = world.stream(f"readings-{edition.number}")
    shares: dict[int, float] = {}
    cast = {user.pk: key for key, user in world.cast.items()}
    until = edition.superseded_at or world.now
    # Everybody has an account, and nobody got one before reading an edition.
    known = set(Acknowledgement.objects.values_list("user_id", flat=True))
    for person in User.objects.filter(is_demo=True).select_related("unit").order_by("pk"):
        share = shares.setdefault(person.unit_id or 0, random.uniform(*UNIT_SHARE))
        drawn, at = random.random(), _moment(random, edition, person)
        reads = drawn < (share if last else FORMER_SHARE) or (last and person.pk not in known)
        if person.pk in cast:
            reads = not last or cast[person.pk] not in READ_FORMER_ONLY
        if reads and at < until:
            _read(edition, person, at)


def _moment(random: Random, edition: Version, person: User) -> datetime:
    """Draw when somebody reads: soon after the edition or their first day, in working hours."""
    joined = datetime.combine(person.joined_on, time(), tzinfo=UTC)
    start = max(edition.in_force_at or joined, joined)
    day = (start + timedelta(days=1 + int(random.expovariate(1 / 9)))).date()
    day += timedelta(days={5: 2, 6: 1}.get(day.weekday(), 0))
    minute = random.randrange(8 * 60, 16 * 60)
    return datetime.combine(day, time(minute // 60, minute % 60), tzinfo=UTC)


def _read(edition: Version, person: User, at: datetime) -> None:
    language = person.language
    statement = acknowledgements.statement_of(edition, language)
    shown = acknowledgements.Shown(language, statement, at - timedelta(minutes=14))
    acknowledgements.acknowledge(
        version=edition, shown=shown, authentication="password", actor=person, at=at
    )
