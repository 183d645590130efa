"""The written supervisory procedures, made from the configuration, with their history.

What is kept is a dictionary of plain values (codes, numbers, names), so that two versions can be
compared line by line and read in either language:

    {"units": {code: {"name_fr", "name_en", "regime", "first_posts", "justified_from", "products",
                      "regulated", "sampled_t1", "sampled_t2", "retention_years", "consulted",
                      "moderator", "lead", "legal"}},
     "deadlines": {"urgent", "light", "four_eyes", "expiry"},        in minutes of working time
     "tiers": {"clean_run", "counted", "decay_days"},
     "rules": {code: {"type", "clause", "severity", "mode", "owner", "last_review", "next_review"}}}
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from charter import public as charter
from charter.rules import canonical_sha256
from config.kernel import audit
from config.kernel.audit import SystemActor
from moderation import deadlines
from moderation.models import Procedures
from moderation.services import regimes
from moderation.services.procedures_people import names_of, reviewers_by_unit, units
from moderation.trust import CLEAN_RUN, COUNTED, DECAY, Regime, Tier

CLERK = SystemActor("procedures")
_MINUTE = 60


def content() -> dict[str, Any]:
    """Return the procedures as the configuration is now. A few queries, whatever its size."""
    rows = units()
    held, people = regimes.regimes_of(rows), reviewers_by_unit(rows)
    heard = charter.consulted_among(rows)
    return {
        "units": {
            unit.code: {
                "name_fr": unit.name_fr,
                "name_en": unit.name_en,
                **_regime(held[unit.pk]),
                "consulted": unit.pk in heard,
                **people[unit.pk],
            }
            for unit in rows
        },
        "deadlines": {
            "urgent": _minutes(deadlines.URGENT),
            "light": _minutes(deadlines.LIGHT),
            "four_eyes": _minutes(deadlines.FOUR_EYES),
            "expiry": _minutes(deadlines.EXPIRY_AFTER),
        },
        "tiers": {"clean_run": CLEAN_RUN, "counted": COUNTED, "decay_days": DECAY.days},
        "rules": _rules(),
    }


def _minutes(span: Any) -> int:
    return int(span.total_seconds() // _MINUTE)


def _regime(regime: Regime) -> dict[str, Any]:
    return {
        "regime": list(regime.keys),
        "first_posts": regime.first_posts,
        "justified_from": int(regime.justified_from),
        "products": str(regime.products.value),
        "regulated": str(regime.regulated.value),
        "sampled_t1": regime.rate(Tier.T1),
        "sampled_t2": regime.rate(Tier.T2),
        "retention_years": regime.retention_years,
    }


def _rules() -> dict[str, dict[str, Any]]:
    lines = [line for line in charter.rule_overview() if line.in_force]
    owners = names_of(line.revision.written_by_id for line in lines)
    return {
        line.code: {
            "type": line.rule.type,
            "clause": line.rule.clause_id,
            "severity": line.revision.severity,
            "mode": line.revision.mode,
            "owner": owners.get(line.revision.written_by_id, ""),
            "last_review": _day(line.revision.activated_at),
            "next_review": _day(line.review_on),
        }
        for line in lines
    }


def _day(day: date | None) -> str:
    return f"{day:%Y-%m-%d}" if day else ""


def keep() -> Procedures | None:
    """Keep the procedures as they are if they changed; None if they are those kept last."""
    made = content()
    sha256, last = canonical_sha256(made), latest()
    if last is not None and last.sha256 == sha256:
        return None
    number = last.number + 1 if last else 1
    try:
        with transaction.atomic():
            row = Procedures.objects.create(number=number, content=made, sha256=sha256)
            audit.record(row, "procedures.keep", actor=CLERK, number=number, sha256=sha256)
    except IntegrityError:  # another worker kept the same
        return None
    return row


def latest() -> Procedures | None:
    """Return the version kept last."""
    return Procedures.objects.order_by("-number").first()


def former(row: Procedures) -> Procedures | None:
    """Return the version before one."""
    return Procedures.objects.filter(number__lt=row.number).order_by("-number").first()


def last_quarter(now: datetime | None = None) -> Procedures | None:
    """Return what held when the last quarter ended; the oldest where none is that old."""
    today = timezone.localtime(now)
    start = today.replace(
        month=today.month - (today.month - 1) % 3, day=1, hour=0, minute=0, second=0, microsecond=0
    )
    before = Procedures.objects.filter(made_at__lt=start).order_by("-number").first()
    return before or Procedures.objects.order_by("number").first()


@dataclass(frozen=True)
class Change:
    """One line that differs: its section, the thing, its field, both values (None: not there)."""

    section: str
    thing: str
    field: str
    before: Any
    after: Any


def changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Change]:
    """Return what differs between two contents, in the order of the page."""
    old, new = dict(_lines(before)), dict(_lines(after))
    places = [*new, *(place for place in old if place not in new)]
    return [
        Change(*place, old.get(place), new.get(place))
        for place in places
        if old.get(place) != new.get(place)
    ]


def _lines(made: Mapping[str, Any]) -> Iterator[tuple[tuple[str, str, str], Any]]:
    for section in ("units", "rules"):
        for thing, fields in made.get(section, {}).items():
            for name, value in fields.items():
                yield (section, thing, name), value
    for section in ("deadlines", "tiers"):
        for name, value in made.get(section, {}).items():
            yield (section, "", name), value
