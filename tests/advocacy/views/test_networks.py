"""The page on the networks' rules: who sees which part, and what it says."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from advocacy.models import AccountReading
from advocacy.networks.x.prices import Operation
from advocacy.services import claims, meter, retention
from charter.models import Role, User
from charter.services import people
from config.kernel.audit import SystemActor
from tests.factories import advocacy as make
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
URL = "/en/networks/"


def somebody(role: str, language: str = "en") -> User:
    person = UserFactory(language=language)
    people.grant_role(person, role, unit=person.unit, actor=SystemActor("test"))
    return person


def shown(client: Any, role: str, url: str = URL) -> str:
    client.force_login(somebody(role))
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("role", [Role.ADMIN, Role.DPO, Role.AUDITOR, Role.LEGAL])
def test_what_is_kept_is_for_those_who_answer_for_it(client, role) -> None:
    assert "What is kept, and how long" in shown(client, role)


@pytest.mark.parametrize("role", [Role.HR, Role.EXECUTIVE, Role.REPRESENTATIVE])
def test_page_is_not_for_others(client, role) -> None:
    client.force_login(somebody(role))

    assert client.get(URL).status_code == 403


def test_table_says_how_long_and_names_nobody(client) -> None:
    account = make.AccountFactory(bluesky=True, display_name="Camille Martin", grant=False)
    AccountReading.objects.create(
        account=account, unit=account.owner.unit, day=timezone.localdate(), source="t"
    )
    retention.keep()

    text = shown(client, Role.DPO)

    assert "Bluesky" in text
    assert "3 years" in text
    assert "Last run:" in text
    assert "Camille" not in text
    assert account.handle not in text


def test_table_is_in_french_as_well(client) -> None:
    make.AccountFactory()
    text = shown(client, Role.DPO, "/fr/networks/")

    assert "Ce qui est conservé, et combien de temps" in text
    assert "Après la dissociation" in text


def test_page_says_when_the_job_is_behind(client, settings) -> None:
    account = make.AccountFactory(network="linkedin", grant=False)
    AccountReading.objects.create(
        account=account, unit=account.owner.unit, day=timezone.localdate(), source="t",
        fetched_at=timezone.now() - timedelta(days=4),
    )  # fmt: skip

    assert "Something is overdue" in shown(client, Role.ADMIN)


def test_page_asks_the_same_queries_whatever_is_stored(
    client, django_assert_max_num_queries
) -> None:
    for _ in range(5):
        make.AccountFactory()
    client.force_login(somebody(Role.DPO))

    with django_assert_max_num_queries(20):
        client.get(URL)


@pytest.fixture
def on_x(settings) -> None:
    settings.NETWORKS_ENABLED = ["practice", "x"]
    settings.NETWORK_APPS = {"x": ("id", "secret", [])}


@pytest.mark.parametrize(("role", "seen"), [(Role.MODERATOR, True), (Role.LEAD, True),
                                            (Role.ADMIN, True), (Role.DPO, False)])  # fmt: skip
def test_meter_is_for_communications_and_technical_people(client, on_x, role, seen) -> None:
    assert ("What X costs" in shown(client, role)) is seen


def test_meter_says_what_was_spent_and_on_what(client, on_x, settings) -> None:
    settings.X_MONTHLY_BUDGET_USD = "1"
    meter.charge([Operation.CREATE_WITH_LINK] * 4)

    text = shown(client, Role.LEAD)

    assert "US$0.80 of US$1.00 this month: 80%." in text
    assert "Posts with a link" in text
    assert "figures are not read any more this month" in text
    assert "<svg" in text


def test_meter_says_that_posts_wait(client, on_x, settings) -> None:
    settings.X_MONTHLY_BUDGET_USD = "0"
    author = make.writer()
    make.approved(author=author, to=[make.AccountFactory(owner=author, network="x")])
    claims.claim_due(after=None, limit=5)

    text = shown(client, Role.MODERATOR)

    assert "1 post waits for it." in text
    assert "All of it is used" in text


def test_meter_without_a_budget_says_so_in_french(client, on_x) -> None:
    meter.charge([Operation.CREATE])
    client.force_login(somebody(Role.LEAD, "fr"))

    text = client.get("/fr/networks/").content.decode()

    assert "0,02\u00a0$\u00a0US ce mois-ci. Aucune limite n’est fixée ici." in text


def test_without_x_there_is_no_meter(client) -> None:
    text = shown(client, Role.MODERATOR)

    assert "What X costs" not in text
    assert "No network that charges is in use here." in text
