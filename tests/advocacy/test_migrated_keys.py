"""Audiences from before keys had rows: each year gets a key, and stays comparable with itself."""

from datetime import date
from importlib import import_module

import pytest
from django.apps import apps

from advocacy.models import Audience, AudienceKey
from advocacy.reports.audience import audiences_on
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db


def test_each_year_s_audiences_get_one_retired_key() -> None:
    days = [date(2025, 12, 30), date(2026, 11, 1), date(2026, 11, 1)]
    rows = [
        Audience.objects.create(
            account=make.AccountFactory(), day=day, key_year=day.year, hashes=b"\1" * 8, listed=1
        )
        for day in days
    ]

    import_module("advocacy.migrations.0012_keys_of_years").give_keys(apps, None)

    found = Audience.objects.order_by("pk").values_list("key", flat=True)
    assert list(found) == [1, 2, 2]
    assert not AudienceKey.objects.filter(retired_at=None).exists()
    assert set(audiences_on([days[1]])[days[1]].accounts.tolist()) == {
        row.account_id for row in rows[1:]
    }
