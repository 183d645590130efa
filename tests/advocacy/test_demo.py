"""Six months in the life of a small demo company; its size is a parameter, its rules are not."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import numpy as np
import pytest
import time_machine
from django.db.models import Sum
from django.utils import translation
from pytest_django.plugin import DjangoDbBlocker

from advocacy.demo import holders, rhythm, stories
from advocacy.demo.present import Present, worked_back
from advocacy.demo.stories import Story, Teller
from advocacy.demo.texts import Library, in_season
from advocacy.demo.workdays import is_free
from advocacy.models import (
    Account,
    AccountReading,
    Audience,
    Delivery,
    EarlyReading,
    Link,
    Post,
    WallPost,
)
from advocacy.models.early import HOURS
from advocacy.reports import crowds, engagement, forecast, histories, overlap
from advocacy.reports.choice import Choice
from advocacy.reports.forecast import Past
from advocacy.reports.reach import report
from advocacy.reports.slices import Slice, sent
from advocacy.services import claims, contents, grants, metrics, situations
from advocacy.services.consent import consent_text
from advocacy.services.links import short_of
from config.demo.audience import draw_audiences
from config.demo.texts import Text
from config.demo.world import Size, World
from tests.advocacy.reports.golden import FIGURES, golden
from tests.factories.demo import NOW, SMALL, lived

READ = [(datetime(2026, 1, 15, tzinfo=UTC), None)]
ENGLISH = re.compile(r"\b(the|and|with|you|our|this|that|from)\b")


pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def world(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, size: Callable[[int, int], int]
) -> Iterator[World]:
    with lived(django_db_blocker, Size() if size(0, 1) else SMALL) as world:
        yield world


def drawn(now: datetime = NOW, size: Size = SMALL) -> tuple[World, list[Story]]:
    """The stories of a company of which no row exists."""
    world = World(now=now, size=size)
    unit = SimpleNamespace(country="FR", time_zone="Europe/Paris")
    for number, person in enumerate(world.people):
        world.users[person.key] = SimpleNamespace(pk=number, unit=unit)
        world.spans[number] = READ
    world.cast = {person.key: world.users[person.key] for person in world.people[:14]}
    held = holders.draw(world)
    teller = Teller(world, Library(world))
    past = stories.draw(teller, held)
    return world, [*past, *Present(teller, past).draw(held)]


def facts(told: list[Story]) -> list[tuple[object, ...]]:
    return [(story.holder.handle, story.key, story.text, story.attempts) for story in told]


def test_full_company_has_exactly_its_2500_accounts() -> None:
    world = World(now=NOW)
    for number, person in enumerate(world.people):
        world.users[person.key] = SimpleNamespace(pk=number)
        world.spans[number] = READ

    held = holders.draw(world)
    audiences = draw_audiences(world.seed, len(held), world.size.followers, pool=world.size.pool)

    assert len({holder.handle for holder in held}) == 2500
    assert audiences.size == 250_000
    assert len(np.unique(audiences)) == 93_068
    assert "yann" not in {holder.key for holder in held}


def test_reach_is_what_was_drawn(world: World) -> None:
    size, today = world.size, world.today.date()
    rows = draw_audiences(world.seed, size.people, size.followers, pool=size.pool)

    total = report(Slice(day=today, since=today.replace(day=1))).total

    assert total.accounts == total.listed == size.people
    assert total.potential == size.people * size.followers
    assert total.unique is not None
    assert total.unique.value == len(np.unique(rows))


def test_company_s_own_account_is_apart_and_reaches_some_whom_employees_reach(
    world: World,
) -> None:
    today = world.today.date()
    part = Slice(day=today, since=today.replace(day=1))

    found = overlap.company(crowds.ground(part))

    (row,) = found.rows
    assert row["people"] == report(part).total.unique.value
    assert 0 < row["already"] < row["people"]
    assert row["already"] + row["beyond"] == row["people"]


def test_forecast_from_the_past_holds_four_in_five_of_the_newest_posts(world: World) -> None:
    part = histories.last_days(world.today.date())
    shown = histories._shown(sent(part), part)
    kept = []
    for account, posts in shown.items():
        rates = [post / 20 for other, each in shown.items() if other != account for post in each]
        for number, post in enumerate(posts):
            rest = posts[:number] + posts[number + 1 :]
            found = forecast.seen([Past(own=rest, followers=20, pooled=rates)])
            assert found is not None
            kept.append(found.low <= post <= found.high)

    assert len(kept) >= 100
    assert 0.7 <= np.mean(kept) <= 0.9


def test_reach_grew_month_by_month(world: World) -> None:
    days = sorted(set(Audience.objects.values_list("day", flat=True)))
    reports = [report(Slice(day=day, since=day.replace(day=1))).total for day in days]

    accounts = [total.accounts for total in reports]
    unique = [total.unique.value for total in reports if total.unique]
    assert len(days) == 16  # six ends of months, nine weeks with today, yesterday
    assert accounts == sorted(accounts)
    assert unique == sorted(unique)
    assert 0.15 < accounts[0] / accounts[-1] < 0.45
    assert all(total.listed == total.accounts for total in reports)


def test_readings_leave_no_week_out(world: World) -> None:
    days = sorted(set(AccountReading.objects.values_list("day", flat=True)))

    gaps = {(later - earlier).days for earlier, later in pairwise(days)}

    assert max(gaps) <= 7
    assert days[-1] == world.today.date()
    assert not AccountReading.objects.filter(followers=0).exists()


def test_everybody_but_one_holds_an_account_with_a_grant(world: World) -> None:
    owners = Counter(Account.objects.values_list("owner__email", flat=True))

    assert len(owners) == len(world.users) - 1
    assert owners["camille@hexalia.example"] == 2
    assert owners["yann@hexalia.example"] == 0
    assert not Account.objects.filter(grant__followers_consent_at=None).exists()
    emma = Account.objects.select_related("grant").get(owner=world.cast["emma"])
    with translation.override("en"):
        assert emma.grant.consent_text == consent_text("practice")
    assert grants.credentials_of(emma.grant).remote_id == "emma"


def test_nobody_linked_or_wrote_before_reading_the_charter(world: World) -> None:
    for account in Account.objects.all():
        assert any(start <= account.linked_at for start, _ in world.spans[account.owner_id])
    for author, at in Post.objects.values_list("author", "case__submitted_at"):
        spans = world.spans[author]
        assert at is None or any(s < at and (e is None or at < e) for s, e in spans)


def test_posts_are_in_their_authors_language(world: World) -> None:
    posts = Post.objects.select_related("author")

    assert all(post.language == post.author.language for post in posts)
    french = Post.objects.filter(language="fr").values_list("text", flat=True)
    assert [text for text in french if ENGLISH.search(text)] == []
    assert Post.objects.filter(language="en").count() > 20


def test_posts_were_written_at_work(world: World) -> None:
    sent = Post.objects.filter(case__submitted_at__lt=world.today)
    for at, country, zone in sent.values_list(
        "created_at", "author__unit__country", "author__time_zone"
    ):
        local = at.astimezone(ZoneInfo(zone))
        assert 7 <= local.hour <= 18
        assert not is_free(local.date(), country)


def test_few_write_much_and_many_once(world: World) -> None:
    posts = Counter(Counter(Post.objects.values_list("author", flat=True)).values())

    most = max(posts)
    assert posts[1] >= max(number for posts_each, number in posts.items() if posts_each > 1)
    assert most > 15
    few = sum(number for posts_each, number in posts.items() if posts_each <= 5)
    assert few / sum(posts.values()) > 0.6


def test_neighbours_do_not_repeat_each_other_within_a_week(world: World) -> None:
    last: dict[tuple[int, str], datetime] = {}
    rows = Post.objects.filter(case__isnull=False, case__submitted_at__lt=world.today)
    rows = rows.order_by("case__submitted_at")
    for unit, text, at in rows.values_list("author__unit", "text", "case__submitted_at"):
        if (unit, text) in last:
            assert at - last[unit, text] > timedelta(days=6)
        last[unit, text] = at


def test_what_leaves_is_what_was_approved(world: World) -> None:
    sent = Delivery.objects.filter(state="sent").select_related("post__case")
    hung = {
        (row.account.handle, row.key): row for row in WallPost.objects.select_related("account")
    }

    assert sent.count() == len(hung)
    for row in sent:
        assert row.digest == row.post.digest == row.post.case.digest
        assert row.post.case.state == "approved"
        assert row.sent_at >= row.post.case.updated_at
    post = contents.with_content(Post.objects.filter(pk=sent[0].post_id)).get()
    assert contents.content_of(post).digest == post.digest
    on_the_wall = next(w for w in hung.values() if w.key == sent[0].record_key)
    assert contents.outgoing(post).digest == on_the_wall.digest


def test_nothing_moves_by_itself_afterwards(world: World) -> None:
    with time_machine.travel(world.now, tick=False):
        assert not claims.may_start(world.now).exists()
        assert claims.uncertain(world.now, 10) == []
        assert claims.lapsed(world.now) == []


def test_todays_readings_are_complete(world: World) -> None:
    with time_machine.travel(world.now, tick=False):
        unread = metrics._unread_accounts(world.today.date())

    assert unread == []


def test_two_sendings_went_wrong_and_say_why(world: World) -> None:
    wrong = Delivery.objects.exclude(problem="").select_related("account", "post")

    found = {(row.post.author.email.partition("@")[0], row.state): row for row in wrong}
    assert set(found) == {("karim", "unknown"), ("emma", "failed")}
    assert found["emma", "failed"].account.state == "broken"
    assert Account.objects.filter(state="broken").count() == 1
    with translation.override("en"):
        rows = situations.with_situation(Post.objects.filter(deliveries__in=wrong))
        assert all(headline.tone == "yours" for _, headline in situations.headlines(rows))


def test_cast_has_something_to_see(world: World) -> None:
    own = {key: Post.objects.filter(author=user) for key, user in world.cast.items()}

    assert {key for key, posts in own.items() if not posts.exists()} == {"yann"}
    # In a small company a refusal of theirs is the one that was appealed.
    for key, states in (("camille", ["changes_requested"]), ("emma", ["changes_requested"]),
                        ("karim", ["refused", "appealed"]), ("karim", ["queued"])):  # fmt: skip
        assert own[key].filter(case__state__in=states).exists(), (key, states)
    for key in ("camille", "karim", "emma"):
        assert own[key].filter(state="draft", case=None).count() == 1


def test_counts_on_the_wall_agree_with_the_readings(world: World) -> None:
    hung = {
        row.key: dict(row.reactions.values_list("kind", "count")) for row in WallPost.objects.all()
    }
    recent = Delivery.objects.filter(state="sent", sent_at__lt=world.now - timedelta(days=35))

    for row in recent.prefetch_related("readings")[:40]:
        counts = [reading.impressions or 0 for reading in row.readings.all()]
        assert counts == sorted(counts)
        assert counts[-1] == pytest.approx(hung[row.record_key]["view"], abs=1)


def test_short_links_lead_where_rules_have_read_and_are_followed(world: World) -> None:
    links = Link.objects.select_related("post__case").annotate(total=Sum("visits__count"))

    for link in links:
        assert short_of(link.code) in link.post.text
        content = contents.content_of(link.post)
        assert content.shortened == ((short_of(link.code), link.target),)
        assert content.digest == link.post.case.digest
    assert len(links) > 10
    assert sum(link.total or 0 for link in links) >= len(links) // 2


def test_first_hours_of_recent_posts_rise_to_what_is_read_the_day_after(world: World) -> None:
    read = EarlyReading.objects.filter(impressions__isnull=False).order_by("delivery", "hours")

    for one, next_ in pairwise(read):
        if one.delivery_id == next_.delivery_id:
            assert one.impressions <= next_.impressions
    assert {row.hours for row in read} == set(HOURS)
    assert all(row.fetched_at <= NOW for row in read)


def test_engagement_of_the_demo_is_what_plain_sql_says(world: World) -> None:
    part = Slice(day=NOW.date(), since=date(2026, 10, 1))

    found = {chart.key: chart.rows for chart in engagement.BOARD.charts(Choice(part))}

    sql = golden(part)["total", ""]
    [row] = found["engagement"]
    assert {name: row[name] for name in FIGURES} == {name: sql[name] for name in FIGURES}
    assert row["visits"]
    assert any(each["impressions"] for each in found["engagement-first-hours"])


def test_same_day_and_seed_tell_the_same_stories() -> None:
    assert facts(drawn()[1]) == facts(drawn()[1])


def test_another_hour_of_the_day_leaves_the_past_alone() -> None:
    world, morning = drawn()
    _, evening = drawn(NOW + timedelta(hours=8))

    before = [story for story in morning if story.ends_at < world.today and story.attempts]
    assert len(before) > 200
    assert facts(before)[:200] == facts(evening)[:200]


def test_another_seed_tells_other_stories() -> None:
    world = replace(World(now=NOW, size=SMALL), seed=7)

    assert [p.key for p in world.people[14:]] != [p.key for p in drawn()[0].people[14:]]


def test_about_one_post_in_twelve_came_back() -> None:
    _, told = drawn(size=replace(SMALL, posts=900))
    kinds = Counter(
        reply.kind for story in told for each in story.attempts[:1] for reply in each.replies[:1]
    )

    assert 0.05 < kinds["request_changes"] / len(told) < 0.10
    assert 0.004 < kinds["refuse"] / len(told) < 0.02


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 21, 23, 0, tzinfo=UTC),  # a Saturday night
        datetime(2026, 11, 23, 7, 30, tzinfo=UTC),  # a Monday morning, before nine in Paris
        datetime(2026, 11, 19, 15, 0, tzinfo=UTC),
    ],
)
@pytest.mark.parametrize("minutes", [5, 200, 600])
def test_worked_back_counts_working_time(now: datetime, minutes: int) -> None:
    unit = SimpleNamespace(country="FR", time_zone="Europe/Paris")

    start = worked_back(now, timedelta(minutes=minutes), unit=unit)

    local = start.astimezone(ZoneInfo("Europe/Paris"))
    assert start < now
    assert local.weekday() < 5
    assert 9 <= local.hour < 18


def test_regular_authors_share_what_is_left() -> None:
    shares = rhythm._shares(50, 1800, World(now=NOW).stream("test"))

    assert sum(shares) == pytest.approx(1800, rel=0.1)
    assert all(6 <= share <= rhythm.MOST for share in shares)


@pytest.mark.parametrize(
    ("text", "month", "fits"),
    [
        ("Pendant la canicule, un ventilateur pour douze.", 7, True),
        ("Pendant la canicule, un ventilateur pour douze.", 11, False),
        ("Premier gel ce matin à Lille.", 11, True),
        ("Premier gel ce matin à Lille.", 7, False),
        ("Merci à Claire.", 7, True),
    ],
)
def test_texts_keep_to_their_season(text: str, month: int, fits: bool) -> None:
    assert in_season(Text(text, ""), datetime(2026, month, 5, tzinfo=UTC)) is fits
