"""The demo company's people, rules and readings, made by the services everyone uses."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth.hashers import make_password
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.utils import timezone

from charter.models import Proof, Rule, Unit, User, Version
from charter.services import formalities, people, rule_activation, rules, schedule
from charter.services.formalities import Given
from charter.texts.requirements import ProofKind
from config.demo import load
from config.demo.people import Person, load_cast, load_company, load_units
from config.demo.texts import Lines, Text
from config.demo.world import World

REVIEWED_AFTER = timedelta(days=365)
# Rules that hold posts take two people besides their writer: nothing was there to try them on.
RULE_WRITER, RULE_ACTIVATORS = "isabel", ("antoine", "helene")
PROVER, SETTER = "nadia", "antoine"


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
    writer = world.cast[RULE_WRITER]
    for rule in load.load_rules():
        revision = rules.write_rule(
            clause_id=rule.clause_id,
            type=rule.type,
            code=rule.code,
            values={
                "severity": rule.severity,
                "mode": rule.mode,
                "review_on": world.today.date() + REVIEWED_AFTER,
                "params": _json(rule.params or {}),
                "scope": _json(rule.scope or {}),
                **_both("message", rule.message),
                **_both("suggestion", rule.suggestion),
            },
            actor=writer,
        )
        for activator in RULE_ACTIVATORS:
            if rule_activation.activate_revision(revision, actor=world.cast[activator]):
                break


def _both(name: str, text: Text | Lines) -> dict[str, Any]:
    return {f"{name}_fr": text.fr, f"{name}_en": text.en}


def _json(table: Mapping[str, Any]) -> dict[str, Any]:
    return {k: list(v) if isinstance(v, tuple) else v for k, v in table.items()}


def enact(version: Version, *, at: datetime, world: World) -> None:
    """Prove what an approved version of the demo's history needs, and let it bind from `at`."""
    version.refresh_from_db()
    for owed in formalities.requirements(version):
        council = owed.kind == ProofKind.WORKS_COUNCIL
        day = timezone.localdate(version.frozen_at) + timedelta(days=21 if council else 30)
        text = f"{owed.unit.name_fr} - {owed.label} - {day:%d/%m/%Y}"
        given = Given(
            unit=owed.unit,
            kind=owed.kind,
            dated_on=day,
            upload=SimpleUploadedFile(f"{owed.unit.code}-{owed.kind}.pdf", one_page(text)),
            outcome=Proof.Outcome.FAVOURABLE if council else "",
        )
        formalities.record_proof(version, given, actor=world.cast[PROVER])
    version.refresh_from_db()
    schedule.enact_past(version, at=at, planner=world.cast[PROVER], setter=world.cast[SETTER])


def one_page(text: str) -> bytes:
    """Return a PDF of one page with one line, enough to be opened."""
    line = text.encode("cp1252", "replace").replace(b"(", b"[").replace(b")", b"]")
    stream = b"BT /F1 14 Tf 60 760 Td (" + line + b") Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    body, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 6\n0000000000 65535 f \n"
    end = b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(body)
    return body + head + table + end
