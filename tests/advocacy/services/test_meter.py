"""What X costs is counted where it is spent, and a month never costs more than was allowed."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from decimal import Decimal
from threading import Barrier
from typing import Any

import pytest
import time_machine
from django.core.exceptions import ImproperlyConfigured
from django.db import connection, connections
from django.utils import timezone

from advocacy.models import Delivery, NetworkCost, Post, Removal
from advocacy.networks.ports import Tools
from advocacy.networks.types import App, Receipt
from advocacy.networks.x.prices import MICRODOLLARS, Operation
from advocacy.services import claims, delivery, meter, metrics, removals, situations, takedown
from advocacy.services.attempts import attempt, find
from advocacy.services.outcomes import of_receipt
from advocacy.services.recording import record
from advocacy.states import DeliveryState, RemovalState
from config.kernel.http import open_http
from moderation.models import Notice
from tests.advocacy.networks.x.fake_x import FakeX
from tests.factories import advocacy as make
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
PLAIN, LINKED = MICRODOLLARS[Operation.CREATE], MICRODOLLARS[Operation.CREATE_WITH_LINK]
TEXTS = (
    "La turbine tourne de nouveau, et toute la vallée l’entend",
    "Les enfants de l’école ont posé mille questions au barrage",
    "Rendez-vous samedi : nos portes ouvertes commencent à dix heures",
)


@pytest.fixture(autouse=True)
def _networks(settings: Any) -> None:
    settings.NETWORKS_ENABLED = ["practice", "x"]
    settings.NETWORK_APPS = {"x": ("id", "secret", [])}


def ready(text: str = TEXTS[0], **fields: Any) -> Delivery:
    author = make.writer(**fields)
    account = make.AccountFactory(owner=author, network="x")
    return make.approved(author=author, to=[account], text=text).deliveries.get()


def claim() -> list[claims.Claim]:
    return claims.claim_due(after=None, limit=50).claims


def costs() -> dict[str, tuple[int, int]]:
    rows = NetworkCost.objects.values_list("operation", "calls", "microdollars")
    return {operation: (calls, amount) for operation, calls, amount in rows}


def spend(amount: int, month: date | None = None) -> None:
    NetworkCost.objects.update_or_create(
        network="x", month=month or meter.this_month(), operation="read_user",
        defaults={"calls": 1, "microdollars": amount},
    )  # fmt: skip


def at_x(act: Any, server: FakeX) -> Any:
    """Do something with tools that lead to that X."""

    async def work() -> Any:
        async with open_http(allowed_private=server.allowed_private) as http:
            app = App("id", "secret")
            return await act(Tools(http=http, hosts=server.hosts, apps={"x": app}))

    return asyncio.run(work())


@pytest.mark.parametrize(("text", "cost"), [(TEXTS[0], PLAIN), ("Voyez example.com", LINKED)])
def test_post_that_left_is_charged_with_its_outcome(text: str, cost: int) -> None:
    with FakeX() as server:
        row = ready(text)
        make.grants.store(row.account, server.credentials(), consent="-", followers=False)
        (mine,) = claim()
        before = costs()
        record([at_x(lambda tools: attempt(mine, tools), server)])

    assert before == {}
    assert server.texts() == [text]
    assert meter.spent() == cost
    row.refresh_from_db()
    assert row.state == DeliveryState.SENT


def test_what_x_refused_costs_nothing() -> None:
    with FakeX() as server:
        row = ready()
        make.grants.store(row.account, server.credentials(), consent="-", followers=False)
        server.answer_next("create", 400, {"title": "Invalid Request", "status": 400})
        (mine,) = claim()
        record([at_x(lambda tools: attempt(mine, tools), server)])

    row.refresh_from_db()
    assert (row.state, costs()) == (DeliveryState.FAILED, {})


def test_lost_answer_may_have_been_charged_and_so_is_the_look() -> None:
    with FakeX() as server:
        row = ready()
        make.grants.store(row.account, server.credentials(), consent="-", followers=False)
        server.lose_answer("create")
        (mine,) = claim()
        record([at_x(lambda tools: attempt(mine, tools), server)])
        lost = costs()
        Delivery.objects.update(not_before=timezone.now())
        (looked,) = claims.claim_unknown([row.pk])
        outcome = at_x(lambda tools: find(looked, tools), server)
        record([(looked, outcome)])

    assert lost == {"create": (1, PLAIN)}
    assert costs() == {
        "create": (1, PLAIN),
        "read_post": (meter.LOOKED, meter.LOOKED * MICRODOLLARS[Operation.READ_POST]),
    }


def test_worker_that_died_may_have_spent() -> None:
    row = ready()
    claim()
    Delivery.objects.update(lease_until=timezone.now())

    delivery.reconcile()

    row.refresh_from_db()
    assert row.state == DeliveryState.UNKNOWN
    assert costs()["create"] == (1, PLAIN)


def test_lease_that_was_taken_over_is_not_charged() -> None:
    ready()
    (mine,) = claim()
    Delivery.objects.update(lease_until=make.later())
    outcome = of_receipt(Receipt("1", "https://x.com/i/status/1"), timezone.now())

    record([(mine, outcome)])

    assert costs() == {}


def test_other_networks_cost_nothing() -> None:
    make.approved()

    delivery.sweep()
    metrics.read_networks()

    assert costs() == {}


def test_descriptions_of_images_are_charged_one_by_one() -> None:
    author = make.writer()
    account = make.AccountFactory(owner=author, network="x")
    post = make.PostFactory(author=author, to=[account], text=TEXTS[0])
    make.attached(post, alt="La turbine")
    post = Post.objects.get(pk=post.pk)

    assert meter.cost_of(post) == PLAIN + MICRODOLLARS[Operation.MEDIA_METADATA]


def test_months_are_those_of_x() -> None:
    with time_machine.travel(datetime(2026, 10, 31, 23, 30, tzinfo=UTC), tick=False):
        meter.charge([Operation.CREATE] * 2)
    with time_machine.travel(datetime(2026, 11, 1, 0, 0, tzinfo=UTC), tick=False):
        meter.charge([Operation.CREATE])
        this, before = meter.spent(), meter.spent(date(2026, 10, 1))

    assert (this, before) == (PLAIN, 2 * PLAIN)


def test_post_that_would_pass_the_budget_waits_and_says_why(settings: Any) -> None:
    settings.X_MONTHLY_BUDGET_USD = "0.20"
    spend(200_000 - PLAIN + 1)
    row = ready()

    assert claim() == []

    row.refresh_from_db()
    assert (row.state, row.problem) == (DeliveryState.DUE, "held_budget")
    assert row.not_before > timezone.now()
    found = situations.with_situation(Post.objects.filter(pk=row.post_id)).get()
    assert "X peut coûter" in situations.headline_of(found).text


def test_post_that_just_fits_leaves(settings: Any) -> None:
    settings.X_MONTHLY_BUDGET_USD = "0.20"
    spend(200_000 - PLAIN)
    row = ready()

    assert [each.delivery.pk for each in claim()] == [row.pk]


def test_waiting_post_leaves_once_more_is_allowed(settings: Any) -> None:
    settings.X_MONTHLY_BUDGET_USD = "0"
    row = ready()
    assert claim() == []
    settings.X_MONTHLY_BUDGET_USD = "1"
    with time_machine.travel(timezone.now() + meter.PAUSE * 2, tick=False):
        left = claim()

    assert [each.delivery.pk for each in left] == [row.pk]
    assert left[0].delivery.problem == ""


def test_one_batch_does_not_spend_the_same_money_twice(settings: Any) -> None:
    settings.X_MONTHLY_BUDGET_USD = str(Decimal(2 * PLAIN) / 1_000_000)
    for text in TEXTS:
        ready(text)

    assert len(claim()) == 2
    assert claim() == []


def test_without_a_budget_nothing_waits(settings: Any) -> None:
    spend(10**12)
    ready()

    assert (meter.budget(), len(claim())) == (None, 1)


@pytest.mark.parametrize("said", ["many", "-1", "NaN", "Infinity", "1,5"])
def test_budget_that_is_no_amount_is_refused(settings: Any, said: str) -> None:
    settings.X_MONTHLY_BUDGET_USD = said

    with pytest.raises(ImproperlyConfigured, match="X_MONTHLY_BUDGET_USD"):
        meter.budget()


def test_reading_stops_while_there_is_money_for_publishing(settings: Any) -> None:
    settings.X_MONTHLY_BUDGET_USD = "1"
    read = MICRODOLLARS[Operation.READ_USER]
    networks = ["x", "practice", "x", "x"]
    kept = []
    for used in (0, 800_000 - 2 * read, 800_000 - read, 800_000, 2_000_000):
        spend(used)
        kept.append(meter.readable([1, 2, 3, 4], Operation.READ_USER, networks))

    assert kept == [[1, 2, 3, 4], [1, 2, 3], [1, 2], [2], [2]]
    ready()
    spend(800_000)
    assert len(claim()) == 1


@pytest.mark.parametrize(("said", "calls"), [("accepted", {"delete": (1, 10_000)}), ("absent", {})])
def test_taking_a_post_down_is_charged_once_x_did_it(said: str, calls: Any) -> None:
    row = make.sent(to=[make.AccountFactory(network="x")], text=TEXTS[0])
    removal = removals.remove_own(row, actor=row.post.author)
    Removal.objects.update(state=RemovalState.RUNNING, lease_until=make.later())
    removal = Removal.objects.get(pk=removal.pk)

    takedown.record(removal, takedown.Answer(said=said, looked="gone"))

    assert costs() == calls


def test_those_who_run_it_are_told_once_at_four_fifths_and_once_at_the_end(settings: Any) -> None:
    settings.X_MONTHLY_BUDGET_USD = "1"
    UserFactory(lead=True)
    told = []
    for used in (799_999, 800_000, 900_000, 1_000_000):
        spend(used)
        meter.warn()
        told.append(Notice.objects.filter(happening__event="budget").count())

    assert told == [0, 1, 1, 2]


def test_reading_of_the_meter(settings: Any) -> None:
    with time_machine.travel(datetime(2026, 11, 20, tzinfo=UTC), tick=False):
        settings.X_MONTHLY_BUDGET_USD = "1"
        spend(300_000, date(2026, 10, 1))
        spend(1, date(2025, 11, 1))
        meter.charge([Operation.CREATE_WITH_LINK, Operation.CREATE_WITH_LINK, Operation.CREATE])

        found = meter.read()

    assert found.rows == [(Operation.CREATE_WITH_LINK, 2, 400_000), (Operation.CREATE, 1, 15_000)]
    assert found.months == [(date(2026, 10, 1), 300_000), (date(2026, 11, 1), 415_000)]
    assert (found.spent, found.percent, found.state, found.waiting) == (415_000, 41, "good", 0)


@pytest.mark.parametrize("month", range(1, 13))
def test_meter_reaches_back_twelve_months(month: int) -> None:
    with time_machine.travel(datetime(2026, month, 20, tzinfo=UTC), tick=False):
        oldest = date(2025 + (month == 12), month % 12 + 1, 1)
        before = date(2025, month, 1)
        spend(5, oldest)
        spend(7, before)

        assert [each for each, _ in meter.read().months] == [oldest]


@pytest.mark.parametrize(
    ("said", "used", "state"),
    [("", 10**9, "none"), ("1", 0, "good"), ("1", 800_000, "warn"), ("1", 10**6, "out"),
     ("0", 0, "out")],
)  # fmt: skip
def test_state_of_the_meter(settings: Any, said: str, used: int, state: str) -> None:
    settings.X_MONTHLY_BUDGET_USD = said
    spend(used)

    assert meter.read().state == state


@pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite has one writer")
@pytest.mark.django_db(transaction=True)
def test_workers_at_the_same_instant_keep_to_the_budget(settings: Any) -> None:
    settings.X_MONTHLY_BUDGET_USD = str(Decimal(PLAIN) / 1_000_000)
    rows = [ready(text) for text in TEXTS]
    barrier = Barrier(len(rows))

    def work(row: Delivery) -> int:
        try:
            found = Delivery.objects.select_related("account").get(pk=row.pk)
            barrier.wait(timeout=20)
            return len(claims.claim([found], timezone.now()))
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(rows)) as pool:
        started = list(pool.map(work, rows))

    assert sum(started) == 1
