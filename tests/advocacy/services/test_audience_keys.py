"""Keys of audiences: one a year, rotated by one person, destroyed by two, and then gone."""

import base64
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
import time_machine
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from advocacy.models import Account, Audience, AudienceKey
from advocacy.reports.audience import audiences_on
from advocacy.services import audience_keys, metrics, vault
from charter.models import RoleAssignment, User
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import LedgerEntry
from tests.factories import advocacy as make
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 19)
OLD, NEW = (base64.b64encode(bytes([number]) * 32).decode() for number in (1, 2))
FOLLOWERS = [f"did:plc:{number}" for number in range(40)]


def admin() -> User:
    return UserFactory(admin=True)


def hashed(day: date = TODAY, followers: list[str] = FOLLOWERS) -> Audience:
    account, key = make.AccountFactory(), audience_keys.current(day)
    row = metrics.audience(account, followers, key=key, day=day)
    row.save()
    return row


def asked(serial: int = 1) -> User:
    person = admin()
    audience_keys.ask(serial, actor=person, reason="La clé a été vue.")
    return person


def stored() -> str:
    """Every value of every table, bytes as hexadecimal digits."""
    with connection.cursor() as cursor:
        found = []
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            found += [value for row in cursor.fetchall() for value in row if value is not None]
    return "\n".join(bytes(v).hex() if isinstance(v, bytes | memoryview) else str(v) for v in found)


def actions() -> list[str]:
    rows = LedgerEntry.objects.filter(action__startswith="audience_key.").order_by("pk")
    return list(rows.values_list("action", flat=True))


def test_key_of_a_year_is_made_once() -> None:
    first = audience_keys.current(TODAY)

    assert audience_keys.current(TODAY + timedelta(days=30)) == first
    assert (first.serial, first.year, len(first.material)) == (1, 2026, 32)
    assert actions() == ["audience_key.begin"]


def test_new_year_begins_a_key_and_erases_the_one_before() -> None:
    before = audience_keys.current(TODAY)

    after = audience_keys.current(date(2027, 1, 1))

    assert (after.serial, after.year) == (2, 2027)
    assert after.material != before.material
    old = AudienceKey.objects.get(pk=1)
    assert (old.sealed, old.key_version, old.is_current) == (None, None, False)


def test_reading_that_ends_after_new_year_uses_the_key_that_is_there() -> None:
    new = audience_keys.current(date(2027, 1, 1))

    assert audience_keys.current(date(2026, 12, 31)) == new


def test_key_is_sealed_for_its_own_row_and_shown_nowhere() -> None:
    key = audience_keys.current(TODAY)
    row = AudienceKey.objects.get()

    assert key.material not in bytes(row.sealed)
    assert key.material.hex() not in repr(key)
    with pytest.raises(vault.SealBroken):
        vault.unseal_for("audience/2", vault.sealed_of(row))


def test_there_is_one_current_key_whoever_writes_it() -> None:
    audience_keys.current(TODAY)

    with pytest.raises(IntegrityError), transaction.atomic():
        audience_keys.fresh(2, 2026).save(force_insert=True)


@pytest.mark.parametrize(
    "change",
    [
        {"sealed": None, "key_version": None},
        {"retired_at": timezone.now()},
        {"destroyed_at": timezone.now()},
        {"reason": "x"},
    ],
)
def test_database_refuses_a_key_in_no_state(change: dict[str, Any]) -> None:
    audience_keys.current(TODAY)

    with pytest.raises(IntegrityError), transaction.atomic():
        AudienceKey.objects.update(**change)


def test_rotation_begins_a_key_that_shares_no_hash_with_the_last() -> None:
    before = hashed()

    with time_machine.travel("2026-11-20", tick=False):
        new = audience_keys.rotate(actor=admin())
    after = hashed()

    one, other = (np.frombuffer(bytes(row.hashes), "<u8") for row in (before, after))
    assert (new.serial, after.key_id, before.key_id) == (2, 2, 1)
    assert not np.intersect1d(one, other).size
    assert actions() == ["audience_key.begin", "audience_key.retire", "audience_key.begin"]


def test_rotation_is_for_technical_administrators() -> None:
    with pytest.raises(NotAllowed):
        audience_keys.rotate(actor=UserFactory(lead=True))


def test_reports_compare_audiences_of_one_key_only() -> None:
    kept = [hashed().account_id for _ in range(2)]
    audience_keys.rotate(actor=admin())
    other = hashed().account_id

    people = audiences_on([TODAY])[TODAY]

    assert set(people.accounts.tolist()) == set(kept)
    assert people.unique([*kept, other]).value == len(FOLLOWERS)


def test_newer_key_speaks_for_a_day_once_it_knows_as_many_accounts() -> None:
    hashed()
    audience_keys.rotate(actor=admin())
    new = hashed().account_id

    assert set(audiences_on([TODAY])[TODAY].accounts.tolist()) == {new}


def test_destroying_takes_two_people() -> None:
    hashed()
    person = asked()

    with pytest.raises(NotAllowed) as refused:
        audience_keys.destroy(1, actor=person)

    assert refused.value.code == "audience_key.another_agrees"
    assert Audience.objects.exists()


@pytest.mark.parametrize("role", ["moderator", "lead", "hr", "legal", "auditor"])
def test_destroying_is_for_administrators_and_data_protection(role: str) -> None:
    hashed()
    asked()

    with pytest.raises(NotAllowed):
        audience_keys.destroy(1, actor=UserFactory(**{role: True}))


def test_data_protection_officer_may_agree() -> None:
    hashed()
    asked()
    officer = UserFactory()
    RoleAssignment.objects.create(user=officer, unit=officer.unit, role="dpo")

    assert audience_keys.destroy(1, actor=officer) == 1


def test_destroyed_key_and_its_hashes_are_nowhere_in_the_database() -> None:
    row, key = hashed(), audience_keys.current(TODAY)
    seal, one = bytes(AudienceKey.objects.get().sealed).hex(), bytes(row.hashes)[:8].hex()
    assert seal in stored()
    assert one in stored()
    asked()

    audience_keys.destroy(1, actor=admin())

    left = stored()
    secrets = [seal, one, key.material.hex(), base64.b64encode(key.material).decode()]
    assert not [secret for secret in secrets if secret in left]
    assert AudienceKey.objects.get().destroyed_at is not None


def test_ids_of_followers_are_nowhere_in_the_database() -> None:
    hashed(followers=["did:plc:someone-who-follows"])

    left = stored()

    assert "someone-who-follows" not in left
    assert b"someone-who-follows".hex() not in left


def test_destroying_is_recorded_with_its_reason_and_with_how_many_went() -> None:
    hashed()
    asked()
    person = admin()

    audience_keys.destroy(1, actor=person)

    entry = LedgerEntry.objects.get(action="audience_key.destroy")
    assert entry.actor_id == person.pk
    assert entry.data == {"reason": "La clé a été vue.", "audiences": 1}


def test_record_that_cannot_be_written_leaves_the_key(settings) -> None:
    hashed()
    asked()
    settings.AUDIT_SINK = "nowhere.at_all"

    with pytest.raises(ImportError):
        audience_keys.destroy(1, actor=admin())

    assert Audience.objects.exists()
    assert AudienceKey.objects.get().destroyed_at is None


def test_reading_after_a_destroyed_key_begins_the_next() -> None:
    hashed()
    asked()
    audience_keys.destroy(1, actor=admin())

    assert audience_keys.current(TODAY).serial == 2


def test_asking_needs_a_reason_and_is_asked_once() -> None:
    hashed()

    with pytest.raises(Invalid):
        audience_keys.ask(1, actor=admin(), reason=" ")
    asked()
    with pytest.raises(WrongState):
        asked()


def test_dropped_request_leaves_the_key() -> None:
    hashed()
    asked()

    audience_keys.drop(1, actor=admin())

    with pytest.raises(WrongState):
        audience_keys.destroy(1, actor=admin())
    assert actions()[-1] == "audience_key.drop"


def test_key_goes_when_its_last_audience_is_past_its_time() -> None:
    hashed()
    audience_keys.current(date(2027, 1, 1))
    with time_machine.travel("2027-11-01", tick=False):
        kept = audience_keys.sweep()
    with time_machine.travel(TODAY + metrics.KEPT_FOR + timedelta(days=2), tick=False):
        metrics.read_networks()
        gone = audience_keys.sweep()

    assert (kept, gone) == (0, 1)
    assert AudienceKey.objects.get(pk=1).destroyed_at is not None
    assert AudienceKey.objects.get(pk=2).destroyed_at is None


def test_audience_that_came_after_its_key_was_destroyed_is_erased() -> None:
    key = audience_keys.current(TODAY)
    asked()
    audience_keys.destroy(1, actor=admin())
    metrics.audience(make.AccountFactory(), FOLLOWERS, key=key, day=TODAY).save()

    audience_keys.sweep()

    assert not Audience.objects.exists()


def test_rotating_the_vault_seals_the_key_anew(settings) -> None:
    settings.VAULT_KEYS = f"1:{OLD}"
    before = audience_keys.current(TODAY)
    settings.VAULT_KEYS = f"2:{NEW},1:{OLD}"

    assert vault.rotate() == 1

    settings.VAULT_KEYS = f"2:{NEW}"
    assert audience_keys.current(TODAY) == before


@pytest.mark.parametrize("keys", [1, 4])
def test_listing_asks_one_query(django_assert_num_queries, keys: int) -> None:
    for _ in range(keys - 1):
        hashed()
        audience_keys.rotate(actor=admin())
    hashed()

    with django_assert_num_queries(1):
        found = audience_keys.listing()

    assert [line.audiences for line in found] == [1] * keys
    assert Account.objects.count() == keys
