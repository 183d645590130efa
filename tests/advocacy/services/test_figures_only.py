"""Networks that are read and not written to: nothing here takes their accounts for a place to
publish, and what is read of them stays within their rules."""

from typing import Any

import pytest
from django.utils import timezone
from django.utils.translation import override

from advocacy.forms.reach import ReachForm
from advocacy.forms.removals import PublishedForm
from advocacy.models import Account, AccountReading
from advocacy.networks import catalogue
from advocacy.networks.policy import APART
from advocacy.reports.choice import part_of
from advocacy.reports.reach import report
from advocacy.services import claims, consent, drafts, issuers, mine, posts, readiness
from advocacy.services.drafts import Base, Draft
from advocacy.states import AccountState, DeliveryState
from charter.models import User
from config.kernel.errors import Invalid
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
KINDS = sorted(catalogue.FIGURES_ONLY)
FOLLOWERS = 48_271


@pytest.fixture(autouse=True)
def _networks(settings: Any) -> None:
    settings.NETWORKS_ENABLED = ["practice", *KINDS]
    settings.NETWORK_APPS = {kind: ("id", "secret", []) for kind in KINDS}


@pytest.fixture
def person() -> User:
    return make.writer(language="en")


@pytest.fixture(params=KINDS)
def channel(request: Any, person: User) -> Account:
    """An account of which figures are read."""
    return make.AccountFactory(owner=person, network=request.param, handle="@camille.films")


def counted(account: Account, followers: int = FOLLOWERS) -> None:
    AccountReading.objects.create(
        account=account,
        unit=account.owner.unit,
        day=timezone.localdate(),
        followers=followers,
        source=account.network,
    )


def test_page_for_writing_does_not_offer_it(client: Any, channel: Account) -> None:
    client.force_login(channel.owner)

    page = client.get("/en/write/").text

    assert channel.handle not in page
    assert "to publish, link one" in page


def test_draft_is_kept_without_it(person: User, channel: Account) -> None:
    wall = make.AccountFactory(owner=person)
    post = make.PostFactory(author=person, to=[])
    draft = Draft(post.text, "fr", frozenset({channel.pk, wall.pk}))

    drafts.save(actor=person, post=post, base=Base(post.revision), draft=draft)

    assert list(post.accounts.all()) == [wall]


def test_page_and_interface_take_it_from_nobody(client: Any, channel: Account) -> None:
    client.force_login(channel.owner)
    typed = {"text": "Bonjour", "language": "fr", "accounts": [channel.pk]}

    (told,) = client.get("/api/v1/accounts/").json()["results"]
    answer = client.post("/api/v1/posts/", typed, content_type="application/json")

    assert (told["network"], told["takes_posts"]) == (channel.network, False)
    assert answer.status_code == 201
    assert answer.json()["accounts"] == []


def test_post_that_has_it_all_the_same_is_not_sent(person: User, channel: Account) -> None:
    post = make.PostFactory(author=person, to=[channel])

    codes = [(each.code, each.params) for each in readiness.obstacles(post)]
    assert codes == [("post.figures_only", {"network": channel.network_name})]
    with pytest.raises(Invalid):
        posts.submit(actor=person, post=post)


def test_delivery_to_it_is_never_claimed(person: User, channel: Account) -> None:
    row = make.delivery(make.approved(author=person))
    assert [each.pk for each in claims.candidates(timezone.now(), None)] == [row.pk]

    type(row).objects.filter(pk=row.pk).update(account=channel)

    assert not claims.candidates(timezone.now(), None)
    assert claims.claim([row], timezone.now()) == []
    assert type(row).objects.get(pk=row.pk).state == DeliveryState.DUE


def test_nobody_is_given_one_by_the_company(channel: Account) -> None:
    assert channel.network not in {network.kind for network in issuers.offered()}


def test_rules_freezes_and_lists_of_posts_do_not_speak_of_it(channel: Account) -> None:
    from_charter = [name for name, _ in _rule_networks()]
    published = [name for name, _ in PublishedForm().fields["network"].choices]

    assert channel.network not in {*from_charter, *published}
    assert "practice" in from_charter
    assert "practice" in published


def _rule_networks() -> Any:
    from moderation.forms import network_choices  # noqa: PLC0415 - private to its app

    return network_choices()


def test_what_is_agreed_to_is_reading_alone(channel: Account) -> None:
    with override("en"):
        text = consent.consent_text(channel.network)

    assert "read how this account is counted" in text
    assert "nothing is published" in text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["Figures alone", "nothing else: nothing is published"]),
        ("fr", ["Les chiffres seulement", "rien d’autre"]),
    ],
)
def test_pages_say_that_figures_are_all(
    client: Any, channel: Account, language: str, words: list[str]
) -> None:
    client.force_login(channel.owner)
    there = f"/{language}/accounts/"
    pages = [client.get(there).text, client.get(f"{there}connect/{channel.network}/").text]

    assert [word in page for word, page in zip(words, pages, strict=True)] == [True, True]
    assert client.get(f"{there}{channel.pk}/unlink/").status_code == 200


def test_visibility_shows_what_was_counted_to_its_owner(client: Any, channel: Account) -> None:
    counted(channel)
    client.force_login(channel.owner)

    page = client.get("/en/posts/visibility/").text

    assert "48,271" in page
    assert ("rounded down to three digits" in page) is (channel.network == "youtube")


@pytest.mark.parametrize("kind", APART)
def test_what_may_not_be_added_up_is_in_no_sum(client: Any, person: User, kind: str) -> None:
    counted(make.AccountFactory(owner=person, network=kind))
    counted(make.AccountFactory(owner=person), 7)

    part = part_of(month="", unit="", network="")
    assert part is not None
    found = report(part)

    assert (found.total.potential, found.total.accounts) == (7, 1)
    assert [row.key for row in found.networks] == ["practice"]
    assert mine.reach_this_month(person).followers == 7
    only = part_of(month="", unit="", network=kind)
    assert only is not None
    assert report(only).total.potential is None
    assert kind not in dict(ReachForm().fields["network"].choices)
    client.force_login(person)
    assert "is in none of these figures" in client.get("/en/reach/").text


def test_account_that_is_to_be_linked_again_is_told_so(client: Any, channel: Account) -> None:
    Account.objects.filter(pk=channel.pk).update(
        state=AccountState.BROKEN, problem="reading_refused"
    )
    client.force_login(channel.owner)

    assert "does not cover reading the figures" in client.get("/en/accounts/").text
