"""What Threads tells of a post is shown to its author, on no desk, wall or answer of the API."""

from typing import Any

import pytest
from django.utils import timezone

from advocacy.models import AccountReading, Delivery, PostReading
from advocacy.services import mine
from charter.models import User
from charter.services import people
from config.kernel.audit import SystemActor
from tests.factories import advocacy as make
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
SEEN, FOLLOWERS = 48_271, 39_164
FIGURES = [f"{n:,}".replace(",", sep) for n in (SEEN, FOLLOWERS) for sep in ("", ",", "\u202f")]


@pytest.fixture(autouse=True)
def _networks(settings: Any) -> None:
    settings.NETWORKS_ENABLED = ["practice", "threads"]
    settings.NETWORK_APPS = {"threads": ("id", "secret", [])}


@pytest.fixture
def out() -> Delivery:
    """A post on Threads with what was read of it and of its account."""
    author = make.writer(language="en")
    account = make.AccountFactory(owner=author, network="threads")
    row = make.sent(author=author, to=[account], text="Bonjour de la vallée")
    day = timezone.localdate()
    PostReading.objects.create(delivery=row, day=day, impressions=SEEN, source="threads")
    AccountReading.objects.create(
        account=account, unit=author.unit, day=day, followers=FOLLOWERS, source="threads"
    )
    return row


def other(out: Delivery, role: str) -> User:
    person = UserFactory(unit=out.post.author.unit, language="en")
    people.grant_role(person, role, unit=person.unit, actor=SystemActor("test"))
    return make.acknowledged(person)


@pytest.mark.parametrize("role", ["moderator", "lead", "legal"])
def test_desk_shows_what_was_written_here_and_no_figure(client, out: Delivery, role: str) -> None:
    client.force_login(other(out, role))

    pages = [client.get("/admin/published/"), client.get(f"/admin/published/{out.pk}/")]

    assert all("Bonjour de la vallée" in page.content.decode() for page in pages)
    assert not [n for n in FIGURES for page in pages if n in page.content.decode()]


@pytest.mark.parametrize("role", ["moderator", "lead", "admin", "executive"])
def test_pages_for_others_have_no_figure(client, out: Delivery, role: str) -> None:
    client.force_login(other(out, role))
    month = f"?month={timezone.localdate():%Y-%m}"
    urls = ["/en/reach/", f"/en/reach/{month}&network=threads", f"/en/reach/table.csv{month}",
            "/en/wall/", "/en/tile/", f"/api/v1/reach/{month}", "/api/v1/deliveries/",
            "/api/v1/accounts/", "/api/v1/posts/"]  # fmt: skip

    found = {url: client.get(url) for url in urls}

    assert {answer.status_code for answer in found.values()} == {200}
    assert not [(url, n) for url, page in found.items() for n in FIGURES
                if n in page.content.decode()]  # fmt: skip


def test_delivery_of_another_does_not_exist(client, out: Delivery) -> None:
    client.force_login(other(out, "lead"))

    assert client.get(f"/api/v1/deliveries/{out.pk}/").status_code == 404
    assert client.get(f"/en/posts/{out.post_id}/").status_code == 404


def test_author_sees_the_figures(client, out: Delivery) -> None:
    found = mine.reach_this_month(out.post.author)
    client.force_login(out.post.author)

    text = client.get("/en/tile/").content.decode()

    assert (found.seen, found.followers) == (SEEN, FOLLOWERS)
    assert "48,271" in text
    assert "39,164" in text
