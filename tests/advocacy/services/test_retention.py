"""What is over goes, twice a day, with a record of how much; evidence stays."""

from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.db import transaction
from django.utils import timezone

from advocacy.models import (
    Account,
    AccountReading,
    Audience,
    Delivery,
    Grant,
    PostReading,
    RetentionRun,
)
from advocacy.networks.retention import Field
from advocacy.networks.types import Credentials
from advocacy.services import grants, receipts, retention
from advocacy.states import AccountState, DeliveryState
from moderation.models import Case, LedgerEntry
from tests.factories import advocacy as make
from tests.factories.kept import DAY, account, aged, ended, followed, out, use_all

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _networks(settings: Any) -> None:
    use_all(settings)


def test_name_of_a_linkedin_account_goes_after_a_day_and_its_handle_stays() -> None:
    with time_machine.travel(timezone.now() - timedelta(hours=23), tick=False):
        fresh = account("linkedin", handle="fresh")
    with time_machine.travel(timezone.now() - timedelta(hours=25), tick=False):
        old = account("linkedin", handle="old")

    run = retention.keep()

    names = dict(Account.objects.values_list("pk", "display_name"))
    assert (names[fresh.pk], names[old.pk]) == ("Camille Martin", "")
    assert Account.objects.get(pk=old.pk).handle == "old"
    assert run.counts == {"linkedin.name": 1}


def test_erasing_is_recorded_with_its_count_and_repeats_nothing() -> None:
    for _ in range(3):
        ended(account("bluesky"), AccountState.UNLINKED, days_ago=1)

    first, second = retention.keep(), retention.keep()

    entries = LedgerEntry.objects.filter(action="retention.erase")
    told = {(e.data["field"], e.data["count"], e.data["network"]) for e in entries}
    assert ("name", 3, "bluesky") in told
    assert first.counts == {"bluesky.name": 3, "bluesky.tokens": 3}
    assert (second.counts, entries.count()) == ({}, 2)
    assert retention.last_run() == second


def test_batches_go_on_until_nothing_is_left() -> None:
    there = account("bluesky", grant=False)
    ended(there, AccountState.UNLINKED, days_ago=1)
    there.refresh_from_db()
    several = retention.BATCH * 2
    Account.objects.bulk_create(
        Account(
            owner=there.owner,
            network="bluesky",
            remote_id=f"did:{n}",
            handle=f"c{n}",
            display_name="Camille",
            state=AccountState.UNLINKED,
        )
        for n in range(several)
    )

    run = retention.keep()

    assert run.counts == {"bluesky.name": several + 1}
    entries = LedgerEntry.objects.filter(action="retention.erase").order_by("pk")
    assert [each.data["count"] for each in entries] == [retention.BATCH, retention.BATCH, 1]


def test_token_of_a_dead_grant_goes_and_one_that_lacks_a_permission_stays() -> None:
    dead, narrow = account("x"), account("x")
    ended(dead, AccountState.BROKEN, days_ago=0.1, problem="auth_dead")
    ended(narrow, AccountState.BROKEN, days_ago=0.1, problem="scope_missing")

    run = retention.keep()

    kept = {grant.account_id: grants.credentials_of(grant) for grant in Grant.objects.all()}
    assert (kept[dead.pk].access, kept[dead.pk].refresh) == ("", "")
    assert (kept[narrow.pk].access, kept[narrow.pk].refresh) == ("a", "r")
    assert Grant.objects.get(account=dead).consent_text == "J’accepte"
    assert run.counts == {"x.tokens": 1}
    assert retention.keep().counts == {}


def test_emptied_grant_has_nothing_to_give_back_and_is_filled_again() -> None:
    dead = account("x")
    ended(dead, AccountState.BROKEN, days_ago=0.1, problem="auth_dead")
    retention.keep()
    fresh = Credentials(dead.remote_id, access="new")
    with transaction.atomic():
        grants.store(dead, fresh, consent="-", followers=False)
        filled = Grant.objects.get(account=dead).emptied_at
        transaction.set_rollback(True)
    dead.refresh_from_db()

    receipt = receipts.give_back(dead, actor=dead.owner, reason="unlinked")

    assert filled is None
    assert (receipt.state, receipt.sealed) == ("nothing", None)
    assert not Grant.objects.exists()


def test_x_forgets_the_handle_ten_days_after_unlinking() -> None:
    early, late = account("x", handle="early"), account("x", handle="late")
    ended(early, AccountState.UNLINKED, days_ago=9.9)
    ended(late, AccountState.UNLINKED, days_ago=10.1)

    retention.keep()

    handles = dict(Account.objects.values_list("pk", "handle"))
    assert (handles[early.pk], handles[late.pk]) == ("early", retention.FORGOTTEN)


def test_account_that_x_suspended_is_forgotten_at_once() -> None:
    there = account("x")
    row = out(there, impressions=7)
    followed(there, days_ago=0)
    ended(there, AccountState.BROKEN, days_ago=0, problem="account_blocked")

    retention.keep()

    there.refresh_from_db()
    assert (there.display_name, there.handle) == ("", retention.FORGOTTEN)
    assert not PostReading.objects.filter(delivery=row).exists()
    assert not AccountReading.objects.exists()


def test_account_linked_again_starts_anew() -> None:
    there = account("x")
    ended(there, AccountState.UNLINKED, days_ago=9)
    retention.keep()
    ended(there, AccountState.LINKED, days_ago=0)
    retention.keep()
    ended(there, AccountState.UNLINKED, days_ago=0)

    retention.keep()

    assert Account.objects.get(pk=there.pk).handle == "camille"


def test_followers_go_with_the_grant_after_a_month_and_after_a_year_anyway() -> None:
    there, other = account("bluesky"), account("bluesky")
    for each in (there, other):
        Audience.objects.create(
            account=each, day=date(2026, 1, 1), key_year=2026, hashes=b"", listed=0
        )
    ended(there, AccountState.BROKEN, days_ago=31, problem="auth_dead")
    retention.keep()
    left = list(Audience.objects.values_list("account", flat=True))

    Audience.objects.update(fetched_at=timezone.now() - 366 * DAY)
    retention.keep()

    assert left == [other.pk]
    assert not Audience.objects.exists()


def test_readings_of_open_networks_stay_for_three_years() -> None:
    row = out(make.AccountFactory(bluesky=True, grant=False), days_ago=1000, impressions=5)

    retention.keep()
    assert PostReading.objects.filter(delivery=row).exists()
    aged(PostReading.objects.get(), days_ago=1100)
    retention.keep()

    assert not PostReading.objects.exists()


def test_evidence_stays_whatever_goes() -> None:
    there = account("x")
    row = out(there, impressions=7)
    before = row.remote_id, row.url, row.receipt, row.post.text
    cases, entries = Case.objects.count(), LedgerEntry.objects.count()
    ended(there, AccountState.UNLINKED, days_ago=4000)
    aged(PostReading.objects.get(), days_ago=4000)

    retention.keep()

    row = Delivery.objects.select_related("post").get(pk=row.pk)
    assert (row.remote_id, row.url, row.receipt, row.post.text) == before
    assert row.state == DeliveryState.SENT
    assert Case.objects.count() == cases
    assert LedgerEntry.objects.count() > entries


def test_unlinking_erases_at_once_what_goes_at_once() -> None:
    there = account("linkedin")
    followed(there, days_ago=0)
    other = account("linkedin", handle="other")

    receipts.give_back(there, actor=there.owner, reason="unlinked")

    there.refresh_from_db()
    other.refresh_from_db()
    assert (there.display_name, there.handle) == ("", retention.FORGOTTEN)
    assert (other.display_name, other.handle) == ("Camille Martin", "other")
    assert not AccountReading.objects.exists()
    told = LedgerEntry.objects.filter(action="retention.erase", subject_id=str(there.pk))
    assert {each.data["field"] for each in told} == {"name", "handle", "account_figures"}


def test_age_of_a_field_can_be_set(settings) -> None:
    settings.NETWORK_RETENTION = ["bluesky.post_figures=1"]
    out(make.AccountFactory(bluesky=True, grant=False), days_ago=2, impressions=5)

    retention.keep()

    assert not PostReading.objects.exists()


def test_lines_say_how_much_is_kept_and_when_the_first_of_it_goes() -> None:
    old, new = account("linkedin"), account("linkedin", handle="new")
    old_reading = followed(old, days_ago=1)
    followed(new, days_ago=0)

    lines = {(each.rule.network, each.rule.field): each for each in retention.lines()}

    line = lines["linkedin", Field.ACCOUNT_FIGURES]
    assert (line.stored, line.due, line.late) == (2, old_reading.fetched_at + 2 * DAY, False)
    assert lines["bluesky", Field.TOKENS].stored == 0
    assert lines["linkedin", Field.HANDLE].due is None


def test_lines_say_that_the_job_is_behind() -> None:
    followed(account("linkedin"), days_ago=4)

    late = [each.rule.field for each in retention.lines() if each.late]

    assert late == [Field.ACCOUNT_FIGURES]


def test_run_that_died_is_no_run() -> None:
    RetentionRun.objects.create()

    assert retention.last_run() is None
