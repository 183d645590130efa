"""What Threads tells of a post is its author's: others see sums of the whole company, of ten or
more people, and no part of them."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from advocacy.models import Account, Delivery, FoldedFollowers, FoldedPosts, PostReading
from advocacy.reports.reach import Reach, Report, curve, report
from advocacy.reports.slices import Slice
from charter.models import Unit, User
from tests.factories import advocacy as make
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.readings import DAY, account_read

pytestmark = pytest.mark.django_db
FIRST = date(2026, 10, 1)
OCTOBER = Slice(day=DAY, since=FIRST)


@pytest.fixture(autouse=True)
def _networks(settings: Any) -> None:
    settings.NETWORKS_ENABLED = ["practice", "threads", "linkedin"]
    settings.NETWORK_APPS = {kind: ("id", "secret", []) for kind in ("threads", "linkedin")}


@pytest.fixture
def root() -> Unit:
    return UnitFactory(code="group")


def people(number: int, unit: Unit) -> list[User]:
    return [make.writer(unit=unit) for _ in range(number)]


def followed(owner: User, followers: int = 10, network: str = "threads") -> Account:
    return account_read(followers=followers, network=network, owner=owner)


def seen(owner: User, impressions: int = 100, network: str = "threads") -> None:
    """A post that was sent in October, with a reading."""
    there = make.AccountFactory(owner=owner, network=network)
    row = make.sent(author=owner, to=[there])
    Delivery.objects.filter(pk=row.pk).update(sent_at=datetime(2026, 10, 5, 12, tzinfo=UTC))
    PostReading.objects.create(
        delivery=row, day=date(2026, 10, 6), impressions=impressions, source="test"
    )


def row(found: Report, key: str) -> Reach:
    return next(each for each in (*found.networks, *found.units) if each.key == key)


def test_followers_of_nine_people_are_in_no_figure(root: Unit) -> None:
    for owner in people(9, root):
        followed(owner)
    followed(UserFactory(unit=root), 7, network="linkedin")

    found = report(OCTOBER)

    assert (row(found, "threads").potential, found.total.potential) == (None, 7)
    assert (row(found, "threads").accounts, row(found, "threads").counted) == (None, None)


def test_followers_of_ten_people_are_in_the_sum_of_the_company(root: Unit) -> None:
    for owner in people(10, root):
        followed(owner)

    found = report(OCTOBER)

    assert (row(found, "threads").potential, found.total.potential) == (100, 100)


def test_ten_accounts_of_nine_people_are_of_nine_people(root: Unit) -> None:
    owners = people(9, root)
    for owner in [*owners, owners[0]]:
        followed(owner)

    assert report(OCTOBER).total.potential is None


def test_no_unit_shows_a_part_of_the_sum(root: Unit) -> None:
    bank = UnitFactory(code="bank", parent=root)
    for owner in people(12, bank):
        followed(owner)
        seen(owner)

    found = report(OCTOBER)
    of_bank = report(Slice(DAY, FIRST, units=frozenset({bank.pk})), unit="bank")

    assert (found.total.potential, found.total.measured.impressions) == (120, 1200)
    assert (row(found, "bank").potential, row(found, "bank").measured.impressions) == (None, None)
    assert (of_bank.total.potential, of_bank.total.measured.impressions) == (None, None)
    # What was sent is known to us, not told by the network.
    assert row(found, "bank").measured.sent == of_bank.total.measured.sent == 12


def test_choosing_the_network_shows_no_more_than_all_do(root: Unit) -> None:
    bank = UnitFactory(code="bank", parent=root)
    for owner in people(3, bank):
        followed(owner)
        seen(owner)

    only = Slice(DAY, FIRST, networks=frozenset({"threads"}))
    both = Slice(DAY, FIRST, units=frozenset({bank.pk}), networks=only.networks)

    for part in (only, both):
        total = report(part).total
        assert (total.potential, total.measured.impressions) == (None, None)


def test_figures_of_posts_wait_for_ten_authors(root: Unit) -> None:
    owners = people(10, root)
    for owner in owners[:9]:
        seen(owner)
    seen(owners[0], impressions=50, network="linkedin")
    before = report(OCTOBER)

    seen(owners[9])
    after = report(OCTOBER)

    assert (before.total.measured.impressions, before.total.measured.sent) == (50, 10)
    assert (after.total.measured.impressions, after.total.measured.known) == (1050, 11)


def test_curve_follows_the_same_rule(root: Unit) -> None:
    for owner in people(9, root):
        followed(owner)

    ((_day, point),) = curve(OCTOBER, [DAY])

    assert point.potential is None


def test_other_networks_are_shown_as_before(root: Unit) -> None:
    bank = UnitFactory(code="bank", parent=root)
    for owner in people(10, bank):
        followed(owner, 4, network="linkedin")
        seen(owner, 60, network="linkedin")

    found = row(report(OCTOBER), "bank")

    assert (found.potential, found.measured.impressions) == (40, 600)


@pytest.mark.parametrize(("people_there", "shown"), [(9, ""), (10, "1000")])
def test_spreadsheet_and_api_say_no_more_than_the_page(
    client: Any, root: Unit, people_there: int, shown: str
) -> None:
    for owner in people(people_there, root):
        followed(owner, 100)
    reader = make.writer(unit=root, language="en")
    client.force_login(reader)
    query = "?month=2026-10&network=threads"

    table = client.get(f"/en/reach/table.csv{query}").content.decode("utf-8-sig")
    answer = client.get(f"/api/v1/reach/{query}").json()

    total = table.splitlines()[1]
    assert total.replace(";", ",").split(",")[5] == shown
    assert answer["total"]["potential"] == (int(shown) if shown else None)


def test_what_was_folded_is_added_to_its_month(root: Unit) -> None:
    owner = make.writer(unit=root)
    seen(owner, 60, network="linkedin")
    for month in (FIRST, date(2026, 9, 1), date(2026, 11, 1)):
        FoldedPosts.objects.create(
            network="linkedin", unit=root, month=month, posts=2, known=2, impressions=30
        )

    found = report(OCTOBER)

    assert (found.total.measured.impressions, found.total.measured.known) == (90, 3)
    assert found.total.measured.sent == 1
    assert row(found, "linkedin").measured.impressions == 90


def test_folded_followers_stand_in_where_no_single_reading_is_left(root: Unit) -> None:
    facts = {"network": "linkedin", "unit": root, "accounts": 12, "counted": 10}
    FoldedFollowers.objects.create(day=date(2026, 10, 30), followers=900, **facts)
    FoldedFollowers.objects.create(day=date(2026, 10, 29), followers=800, **facts)
    FoldedFollowers.objects.create(day=date(2026, 10, 20), followers=700, **facts)
    followed(UserFactory(unit=root), 5, network="bluesky")

    total = report(OCTOBER).total
    assert (total.accounts, total.counted, total.potential) == (13, 11, 905)
    followed(UserFactory(unit=root), 6, network="linkedin")
    total = report(OCTOBER).total

    assert (total.accounts, total.counted, total.potential) == (2, 2, 11)
