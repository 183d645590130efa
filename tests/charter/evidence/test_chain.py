"""The chain of records: one definition of a link, and nothing changes unnoticed (A-04, E-08)."""

import random
from datetime import timedelta
from importlib import import_module
from io import StringIO
from typing import Any

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import Error, IntegrityError, connection, transaction
from django.utils import timezone

from charter.models import Acknowledgement, ChainHead
from charter.services import chain
from charter.services.chain import Fault
from tests.charter.evidence import world
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
TABLE = "charter_acknowledgement"


def faults() -> list[tuple[Fault, int | None]]:
    return [(broken.fault, broken.leaf_index) for broken in chain.verify()]


def test_append_numbers_and_links_each_record() -> None:
    first, second = world.records(2)

    assert (first.leaf_index, first.previous_sha256) == (1, "")
    assert (second.leaf_index, second.previous_sha256) == (2, first.record_sha256)
    assert ChainHead.objects.values_list("length", "sha256").get() == (2, second.record_sha256)
    assert chain.verify() == []


def test_append_goes_on_where_the_migration_of_older_records_ended() -> None:
    rows = world.records(3)
    now = [row.record_sha256 for row in rows]
    world.unprotect(TABLE)
    Acknowledgement.objects.update(leaf_index=None, previous_sha256="", record_sha256="")
    ChainHead.objects.all().delete()

    import_module("charter.migrations.0006_fill_layers")._chain(apps)

    chained = Acknowledgement.objects.order_by("leaf_index")
    assert list(chained.values_list("record_sha256", flat=True)) == now
    assert chain.append(world.record(rows[0].text)).leaf_index == 4
    assert chain.verify() == []


def test_append_dates_the_record_whatever_the_row_says() -> None:
    past = timezone.now() - timedelta(days=30)

    row = chain.append(world.record(world.text(), acknowledged_at=past, displayed_at=past))

    assert timezone.now() - row.acknowledged_at < timedelta(minutes=1)


def test_append_refuses_a_second_record_and_leaves_the_chain_as_it_was() -> None:
    (row,) = world.records(1)

    with pytest.raises(IntegrityError):
        chain.append(world.record(row.text, row.user))

    assert chain.append(world.record(row.text)).leaf_index == 2
    assert chain.verify() == []


def test_record_without_the_chain_is_reported() -> None:
    (row,) = world.records(1)

    forged = world.record(row.text)
    forged.save()

    assert faults() == [(Fault.UNCHAINED, None)]


def test_back_dated_record_is_reported_though_its_hash_is_right() -> None:
    rows = world.records(2)
    past = timezone.now() - timedelta(days=400)
    forged = world.record(rows[0].text, acknowledged_at=past, displayed_at=past)
    forged.leaf_index, forged.previous_sha256 = 3, rows[1].record_sha256
    forged.record_sha256 = chain.record_sha256(forged)
    forged.save()
    ChainHead.objects.update(length=3, sha256=forged.record_sha256)

    assert faults() == [(Fault.BACKWARDS, 3), (Fault.BEFORE_TEXT, 3)]


def test_demonstration_is_listed_and_no_fault() -> None:
    past = timezone.now() - timedelta(days=400)
    shown = world.text()
    fields = {"authentication": chain.DEMONSTRATION, "displayed_at": past, "acknowledged_at": past}
    row = chain.append(world.record(shown, UserFactory(is_demo=True), **fields))

    (broken,) = chain.verify()

    assert (broken.fault, broken.record_id) == (Fault.DEMONSTRATION, row.pk)
    assert not broken.is_a_fault
    assert row.acknowledged_at == past


def test_demonstration_of_a_real_person_is_a_fault() -> None:
    chain.append(world.record(world.text(), authentication=chain.DEMONSTRATION))

    assert faults() == [(Fault.DEMONSTRATION, 1), (Fault.NOT_DEMONSTRATION, 1)]


def test_record_survives_its_person() -> None:
    (row,) = world.records(1)

    row.user.delete()

    assert chain.verify() == []


@pytest.mark.parametrize("statement", ["UPDATE {} SET leaf_index = leaf_index", "DELETE FROM {}"])
def test_raw_sql_is_refused(statement: str) -> None:
    world.records(1)

    with pytest.raises(Error, match="append-only"), transaction.atomic():
        connection.cursor().execute(statement.format(TABLE))


def test_changed_text_is_reported_by_every_record_of_it() -> None:
    (row, _other) = world.records(2)
    world.unprotect("charter_effectivetext")
    content = row.text.content
    content["en"]["clauses"][0]["duty"] = "Something else"
    type(row.text).objects.update(content=content)

    assert faults() == [(Fault.TEXT, 1), (Fault.TEXT, 2)]


def test_chain_cut_at_its_end_is_reported() -> None:
    rows = world.records(3)
    world.unprotect(TABLE)
    Acknowledgement.objects.filter(pk=rows[-1].pk).delete()

    assert faults() == [(Fault.HEAD, 2)]


def test_rows_in_another_order_are_reported() -> None:
    first, second, third = world.records(3)

    found = chain.verify([first, third, second])

    assert {broken.fault for broken in found} >= {Fault.REMOVED, Fault.LINK, Fault.HEAD}
    assert chain.verify([first, second, third]) == []


def test_lost_head_is_reported() -> None:
    world.records(1)
    ChainHead.objects.all().delete()

    assert faults() == [(Fault.HEAD, 1)]


# What a database administrator may do to the record at a place, or to two neighbours.
CHANGES: dict[str, Any] = {
    "person_name": "Somebody Else", "language": "en", "authentication": "sso", "user_id": 987654,
    "audience_key": "units=;country=", "statement": "I agree to everything.",
    "statement_sha256": "0" * 64, "effective_text_sha256": "1" * 64, "binding_sha256": "2" * 64,
    "previous_sha256": "3" * 64, "record_sha256": "4" * 64, "lesson_attempts": [7],
    "leaf_index": 999,
}  # fmt: skip


def alter(chance: random.Random, rows: list[Acknowledgement]) -> int:
    row, name = chance.choice(rows), chance.choice([*CHANGES, "displayed_at", "acknowledged_at"])
    value = CHANGES.get(name) or getattr(row, name) - timedelta(microseconds=chance.randint(1, 9))
    if name == "acknowledged_at":
        value = row.acknowledged_at + timedelta(microseconds=chance.randint(1, 9))
    return Acknowledgement.objects.filter(pk=row.pk).update(**{name: value})


def remove(chance: random.Random, rows: list[Acknowledgement]) -> int:
    return Acknowledgement.objects.filter(pk=chance.choice(rows).pk).delete()[0]


def swap(chance: random.Random, rows: list[Acknowledgement]) -> int:
    one, other = chance.sample(rows, 2)
    of = Acknowledgement.objects.filter
    of(pk=one.pk).update(leaf_index=None)
    of(pk=other.pk).update(leaf_index=one.leaf_index)
    return of(pk=one.pk).update(leaf_index=other.leaf_index)


def slip_in(chance: random.Random, rows: list[Acknowledgement]) -> int:
    """Put a record in the place of another, its own hash right."""
    place = chance.choice(rows)
    Acknowledgement.objects.filter(pk=place.pk).delete()
    forged = world.record(place.text, acknowledged_at=place.acknowledged_at)
    forged.displayed_at = place.displayed_at
    forged.leaf_index, forged.previous_sha256 = place.leaf_index, place.previous_sha256
    forged.record_sha256 = chain.record_sha256(forged)
    forged.save()
    return 1


def test_every_random_mutation_is_found(size: Any) -> None:
    rows = world.records(8)
    world.unprotect(TABLE)
    chance = random.Random(20261122)
    for turn in range(size(40, 200)):
        mutate = chance.choice([alter, alter, remove, swap, slip_in])
        mark = transaction.savepoint()
        assert mutate(chance, rows), mutate
        assert [b for b in chain.verify() if b.is_a_fault], (turn, mutate)
        transaction.savepoint_rollback(mark)
    assert chain.verify() == []


def test_command_says_where_and_fails() -> None:
    rows = world.records(3)
    world.unprotect(TABLE)
    Acknowledgement.objects.filter(pk=rows[1].pk).update(person_name="Somebody Else")
    out = StringIO()

    with pytest.raises(CommandError, match="1 faults") as failed:
        call_command("verify_evidence", stdout=out)

    assert failed.value.returncode == 1
    assert f"link 2 (record {rows[1].pk})" in out.getvalue()


def test_command_is_content_with_an_honest_chain() -> None:
    world.records(2)
    out = StringIO()

    call_command("verify_evidence", stdout=out)

    assert "2 records" in out.getvalue()
    assert "Everything verifies." in out.getvalue()


def test_every_fault_has_a_sentence() -> None:
    says = import_module("charter.management.commands.verify_evidence").SAYS

    assert set(says) == set(Fault) - {Fault.DEMONSTRATION}


def test_readings_of_the_former_release_may_repeat_what_binds() -> None:
    (row,) = world.records(1)
    former = "unit=hexalia;country=FR"

    again = [chain.append(world.record(row.text, row.user, audience_key=former)) for _ in range(2)]

    assert [link.leaf_index for link in again] == [2, 3]
    assert chain.verify() == []
