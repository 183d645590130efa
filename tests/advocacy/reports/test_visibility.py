"""The visibility report: one person's own figures, from rows; what was not told is never zero."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from advocacy.models import Delivery, Post
from advocacy.reports import visibility
from advocacy.reports.visibility import Figure, OnNetwork, Visibility
from advocacy.reports.visibility_facts import COLUMNS, Span
from advocacy.states import DeliveryState
from charter.models import User
from moderation.models import Case
from tests.factories import visibility as make
from tests.factories.lessons import lesson, missed, passed
from tests.factories.people import UserFactory
from tests.factories.readings import account_read

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 29)


@pytest.fixture
def person() -> User:
    """Give somebody with nothing yet."""
    return UserFactory(first_name="Camille")


def report(person: User, key: str = "12", **options: Any) -> Visibility:
    return visibility.of_person(person, Span.ending(TODAY, key), **options)


def only(person: User, **options: Any) -> OnNetwork:
    (found,) = report(person, **options).networks
    return found


def figures(row: OnNetwork) -> dict[str, Figure]:
    return dict(zip(COLUMNS, row.figures, strict=True))


@pytest.mark.parametrize(
    ("key", "months", "first"),
    [("3", 3, date(2026, 9, 1)), ("12", 12, date(2025, 12, 1)), ("wrong", 12, date(2025, 12, 1))],
)
def test_span_is_whole_months_with_the_running_one(key: str, months: int, first: date) -> None:
    found = Span.ending(TODAY, key).months([])

    assert (len(found), found[0], found[-1]) == (months, first, date(2026, 11, 1))


def test_span_of_everything_begins_with_the_first_day_known() -> None:
    span = Span.ending(TODAY, "all")

    assert span.months([date(2026, 9, 14), date(2026, 8, 31)])[0] == date(2026, 8, 1)
    assert span.months([]) == [date(2026, 11, 1)]


def test_report_of_somebody_new_is_empty(person: User) -> None:
    found = report(person)

    assert found.is_empty
    assert (found.posts, found.received, found.work.lessons) == (0, [], [])


def test_report_counts_by_month_and_network(person: User) -> None:
    wall, sky = make.account_of(person), make.account_of(person, "bluesky")
    make.out(date(2026, 9, 2), account=wall)
    make.out(date(2026, 11, 2), account=wall)
    both = make.out(date(2026, 11, 3), account=wall)
    make.out(date(2026, 11, 3), account=sky, post=both.post)

    found = report(person, "3")

    assert [(row.kind, row.by_month) for row in found.networks] == [
        ("bluesky", [0, 0, 1]),
        ("practice", [1, 0, 2]),
    ]
    assert found.posts == 3


def test_month_is_that_of_the_readers_clocks(person: User) -> None:
    late = datetime(2026, 10, 31, 23, 30, tzinfo=UTC)
    make.out(date(2026, 10, 31), account=make.account_of(person), sent_at=late)

    with timezone.override("Europe/Paris"):
        assert only(person).by_month[-2:] == [0, 1]
    with timezone.override("UTC"):
        assert only(person).by_month[-2:] == [1, 0]


def test_posts_before_the_span_are_left_out(person: User) -> None:
    account = make.account_of(person)
    make.told(make.out(date(2026, 8, 31), account=account), impressions=1)
    make.told(make.out(date(2026, 9, 1), account=account), impressions=2)

    short, whole = report(person, "3"), report(person, "all")
    assert [(found.posts, found.networks[0].sent) for found in (short, whole)] == [(1, 1), (2, 2)]
    assert figures(short.networks[0])["views"] == Figure(2, told=1)


@pytest.mark.parametrize("state", ["due", "failed", "unknown"])
def test_what_did_not_go_out_does_not_count(person: User, state: str) -> None:
    make.out(date(2026, 11, 2), account=make.account_of(person), state=DeliveryState(state))

    assert report(person).networks == []


def test_what_a_network_did_not_say_is_none_not_zero(person: User) -> None:
    account = make.account_of(person)
    make.told(make.out(date(2026, 11, 2), account=account), reactions=0)

    said = figures(only(person))

    assert said["likes"] == Figure(0, told=1)
    assert said["views"] == said["clicks"] == Figure(None, told=0)


def test_figures_say_of_how_many_posts_they_are(person: User) -> None:
    account = make.account_of(person)
    make.told(make.out(date(2026, 11, 2), account=account), impressions=10, shares=3)
    make.told(make.out(date(2026, 11, 3), account=account), impressions=None, shares=4)
    make.out(date(2026, 11, 4), account=account)

    said = figures(only(person))

    assert (said["views"], said["reposts"]) == (Figure(10, told=1), Figure(7, told=2))


def test_newest_reading_is_the_figure(person: User) -> None:
    row = make.out(date(2026, 11, 2), account=make.account_of(person))
    make.told(row, date(2026, 11, 9), impressions=80)
    make.told(row, impressions=90)

    assert figures(only(person))["views"] == Figure(80, told=1)


def test_figures_kept_no_longer_are_counted_apart(person: User) -> None:
    account = make.account_of(person)
    make.out(date(2026, 11, 2), account=account, folded_at=timezone.now())
    make.out(date(2026, 11, 3), account=account)

    assert only(person).erased == 1


def test_accounts_of_the_company_are_left_out(person: User) -> None:
    make.out(date(2026, 11, 2), account=make.account_of(person, is_company=True))
    company = make.account_of(person, is_company=True)
    account_read(followers=9000, account=company, owner=person, day=TODAY)

    assert (report(person).networks, report(person).followed) == ([], [])


def test_report_holds_nothing_of_anybody_else(person: User) -> None:
    colleague = UserFactory(unit=person.unit)
    account = make.account_of(colleague)
    make.told(make.out(date(2026, 11, 2), account=account), impressions=10, reactions=9)
    account_read(followers=50, account=account, owner=colleague, day=TODAY)
    lesson()
    passed(colleague)

    assert report(person).is_empty
    assert not report(colleague).is_empty


# --- followers -----------------------------------------------------------------------------


def test_followers_are_the_last_count_of_each_month_with_gaps(person: User) -> None:
    account = make.account_of(person, handle="@camille")
    for day, count in [
        (date(2026, 7, 3), 10), (date(2026, 7, 30), 12), (date(2026, 8, 5), None),
        (date(2026, 10, 1), 30), (date(2026, 11, 28), 0),
    ]:  # fmt: skip
        account_read(followers=count, account=account, owner=person, day=day)

    (found,) = report(person, "all").followed

    assert found.by_month == [12, None, None, 30, 0]
    assert (found.first, found.last) == ((date(2026, 7, 3), 10), (date(2026, 11, 28), 0))
    assert found.gaps == 2


def test_account_that_no_network_counted_has_no_figures(person: User) -> None:
    account_read(followers=None, account=make.account_of(person), owner=person, day=TODAY)

    (found,) = report(person, "3").followed

    assert (found.first, found.last, found.gaps) == (None, None, 0)
    assert found.by_month == [None, None, None]


def test_accounts_stand_apart_and_are_never_added(person: User) -> None:
    for count in (5, 7):
        account_read(followers=count, account=make.account_of(person), owner=person, day=TODAY)

    assert [each.last for each in report(person).followed] == [(TODAY, 5), (TODAY, 7)]


# --- what was well received ----------------------------------------------------------------


def responded(person: User, day: int, network: str = "practice", **said: int) -> Post:
    row = make.out(date(2026, 11, day), account=make.account_of(person, network))
    make.told(row, **said)
    return row.post


def received(person: User, **options: Any) -> list[tuple[int, int]]:
    return [(each.post, each.responses) for each in report(person, **options).received]


def test_received_adds_what_people_did_not_what_they_were_shown(person: User) -> None:
    post = responded(person, 2, impressions=900, clicks=50, reactions=2, shares=3, replies=4)

    assert received(person) == [(post.pk, 9)]


def test_received_adds_up_a_post_on_two_networks(person: User) -> None:
    post = responded(person, 2, reactions=2)
    sky = make.out(date(2026, 11, 2), account=make.account_of(person, "bluesky"), post=post)
    make.told(sky, reactions=5)

    (found,) = report(person).received

    assert (found.responses, len(found.networks)) == (7, 2)


def test_received_shows_the_five_with_most_and_the_newer_first(person: User) -> None:
    made = [
        responded(person, day, reactions=count) for day, count in enumerate([3, 9, 3, 1, 3, 2], 1)
    ]

    shown = [post for post, _ in received(person)]

    assert shown == [made[at].pk for at in (1, 4, 2, 0, 5)]


def test_received_leaves_out_silence_and_what_is_no_longer_there(person: User) -> None:
    responded(person, 2, reactions=0)
    down, gone = responded(person, 3, reactions=8), responded(person, 4, reactions=8)
    Delivery.objects.filter(post=down).update(state=DeliveryState.REMOVED)
    Delivery.objects.filter(post=gone).update(gone_at=timezone.now())

    assert received(person) == []


# --- what networks ask ---------------------------------------------------------------------


def test_x_is_in_the_figures_and_in_nothing_that_thanks(person: User) -> None:
    responded(person, 2, "x", reactions=50)

    found = report(person)

    assert figures(found.networks[0])["likes"] == Figure(50, told=1)
    assert (found.posts, found.thanked, found.received) == (0, [], [])
    assert found.unthanked == ["X"]


def test_responses_on_x_do_not_lift_a_post_that_is_elsewhere_too(person: User) -> None:
    post = responded(person, 2, reactions=1)
    make.told(
        make.out(date(2026, 11, 2), account=make.account_of(person, "x"), post=post), reactions=50
    )

    (found,) = report(person).received

    assert (found.responses, found.networks) == (1, ["Mur d’entraînement"])


@pytest.mark.parametrize("kind", ["linkedin", "linkedin_page"])
def test_file_leaves_behind_what_linkedin_only_shows(person: User, kind: str) -> None:
    post = responded(person, 2, kind, reactions=8)
    account_read(followers=70, account=make.account_of(person, kind), owner=person, day=TODAY)

    page, file = report(person), report(person, to_keep=True)

    assert (page.networks[0].withheld, received(person)) == (False, [(post.pk, 8)])
    assert (page.kept_back, page.followed[0].last) == (file.withheld, (TODAY, 70))
    assert file.networks[0].sent == 1
    assert {each.value for each in file.networks[0].figures} == {None}
    assert (file.received, file.followed[0].last, file.followed[0].by_month[-1]) == ([], None, None)


def test_file_keeps_what_other_networks_said(person: User) -> None:
    responded(person, 2, "bluesky", reactions=8)

    file = report(person, to_keep=True)

    assert figures(file.networks[0])["likes"] == Figure(8, told=1)
    assert file.withheld == []


# --- what the charter shows ----------------------------------------------------------------


def test_work_counts_first_tries_of_the_span(person: User) -> None:
    for day, state in [
        ((2026, 11, 1), "approved"),
        ((2026, 10, 1), "changes_requested"),
        ((2024, 1, 1), "approved"),
    ]:
        post = make.written_by(person, datetime(*day, 12, tzinfo=UTC))
        Case.objects.filter(pk=post.case_id).update(state=state)

    assert (report(person).work.answered, report(person).work.approved) == (2, 1)
    assert report(person, "all").work.answered == 3


def test_work_lists_lessons_by_the_day_they_were_passed_first(person: User) -> None:
    lesson(title="Qui parle")
    lesson("late", title="Plus tard")
    with time_machine.travel(datetime(2026, 10, 5, 12, tzinfo=UTC), tick=False):
        missed(person, "late")
        passed(person)
    with time_machine.travel(datetime(2026, 11, 5, 12, tzinfo=UTC), tick=False):
        passed(person)
        passed(person, "late")

    found = report(person).work.lessons

    assert [(each.title, each.day) for each in found] == [
        ("Qui parle (fr)", date(2026, 10, 5)),
        ("Plus tard (fr)", date(2026, 11, 5)),
    ]


def test_lesson_passed_before_the_span_is_not_passed_anew(person: User) -> None:
    lesson()
    with time_machine.travel(datetime(2024, 5, 1, tzinfo=UTC), tick=False):
        passed(person)
    with time_machine.travel(datetime(2026, 11, 5, tzinfo=UTC), tick=False):
        passed(person)

    assert report(person).work.lessons == []
    assert len(report(person, "all").work.lessons) == 1


def test_report_asks_seven_queries_however_much_there_is(
    person: User, django_assert_num_queries: Any
) -> None:
    lesson()
    with time_machine.travel(datetime(2026, 11, 5, tzinfo=UTC), tick=False):
        passed(person)
    for number in range(1, 9):
        account = make.account_of(person, ["practice", "bluesky", "x"][number % 3])
        row = make.out(TODAY - timedelta(days=20 * number), account=account)
        make.told(row, reactions=number)
        account_read(followers=number, account=account, owner=person, day=TODAY)

        with django_assert_num_queries(7):
            report(person)
