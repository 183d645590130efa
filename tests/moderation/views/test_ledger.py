import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from config.kernel import audit
from config.kernel.audit import SystemActor
from moderation.models import LedgerEntry
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def auditor(enter, company):
    return enter(UserFactory(unit=company, auditor=True))


def rows(response):
    return BeautifulSoup(response.content, "html.parser").select("tbody tr")


def test_ledger_shows_what_happened_and_that_it_agrees(auditor, company):
    audit.record(company, "unit.change", actor=SystemActor("test"), fields=["name_fr"])

    (row,) = rows(auditor.get(reverse("desk:ledger")))

    assert "unit.change" in row.text
    assert not row.select(".desk-problem")


def test_altered_entry_is_pointed_out(auditor):
    LedgerEntry.objects.create(action="case.approve", subject_type="x", subject_id="1",
                               actor_name="?", sha256="0" * 64)  # fmt: skip

    (row,) = rows(auditor.get(reverse("desk:ledger")))

    assert row.select(".desk-problem")


def test_ledger_filters_and_pages(auditor, company):
    for number in range(60):
        audit.record(company, f"unit.change{number % 2}", actor=SystemActor("test"))
    address = reverse("desk:ledger")

    first = auditor.get(address)
    older = BeautifulSoup(first.content, "html.parser").select_one("a[href*=before]")["href"]

    assert len(rows(first)) == 50
    assert len(rows(auditor.get(address + older))) == 10
    assert len(rows(auditor.get(f"{address}?action=unit.change1"))) == 30
    assert len(rows(auditor.get(f"{address}?since=nonsense&before=x"))) == 50
