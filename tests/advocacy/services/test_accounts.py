"""Linking and giving back: on the practice wall, and on an AT Protocol server."""

import pytest
from django.core import mail
from django.utils import timezone

from advocacy.models import Account, Audience, Grant, WallAccount
from advocacy.networks.errors import Detail, ErrorKind
from advocacy.sentences import SENTENCES
from advocacy.services import accounts, grants, leaving
from advocacy.services.accounts import Consent
from advocacy.states import AccountState, DeliveryState
from charter.models import Enrolment
from charter.public import channels_of
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import LedgerEntry
from tests.advocacy.networks import fake_pds
from tests.advocacy.networks.fake_pds import FakePds
from tests.factories import advocacy as make
from tests.factories.moderation import charter_in_force
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
YES = Consent("J’autorise Hexalia")


def practice(person, handle: str = "camille") -> Account:
    return accounts.link(actor=person, kind="practice", answers={"handle": handle}, consent=YES)


def bluesky(person, consent: Consent = YES, **changes: str) -> Account:
    answers = {"host": "", "identifier": fake_pds.HANDLE, "app_password": fake_pds.APP_PASSWORD}
    return accounts.link(actor=person, kind="bluesky", answers=answers | changes, consent=consent)


def test_practice_link_makes_the_wall_account_and_keeps_the_consent() -> None:
    account = practice(make.writer())

    assert (account.handle, account.state) == ("@camille", AccountState.LINKED)
    assert WallAccount.objects.get().handle == "camille"
    assert account.grant.consent_text == "J’autorise Hexalia"
    assert account.grant.followers_consent_at is None


def test_practice_handle_of_another_is_refused() -> None:
    practice(make.writer())

    with pytest.raises(Invalid) as refused:
        practice(make.writer())

    assert refused.value.code == "wall.handle_taken"


def test_practice_handle_that_hangs_on_the_wall_without_an_account_is_refused() -> None:
    WallAccount.objects.create(handle="camille", display_name="Une autre")

    with pytest.raises(Invalid):
        practice(make.writer())


def test_linking_asks_for_the_charter_first() -> None:
    charter_in_force()

    with pytest.raises(NotAllowed):
        practice(UserFactory())


def test_linking_a_network_not_in_use_is_refused(settings) -> None:
    settings.NETWORKS_ENABLED = ["bluesky"]

    with pytest.raises(NotAllowed):
        practice(make.writer())


def test_bluesky_link_seals_the_session(pds: FakePds) -> None:
    account = bluesky(make.writer(), Consent("Oui", followers=True))

    assert (account.remote_id, account.handle, account.host) == (
        fake_pds.DID,
        "alice.test",
        pds.origin,
    )
    assert grants.credentials_of(account.grant).access == fake_pds.ACCESS
    assert fake_pds.ACCESS.encode() not in bytes(account.grant.sealed)
    assert account.grant.followers_consent_at is not None


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"app_password": "wrong"}, "network.sign_in_refused"),
        ({"identifier": "nobody.test"}, "network.handle_unknown"),
        ({"host": "https://nowhere.invalid"}, "network.host_unknown"),
        ({"host": "http://10.0.0.7"}, "network.host_not_https"),
        ({"host": "https://10.0.0.7"}, "network.host_private"),
        ({"host": "https://localhost"}, "network.host_private"),
        ({"host": "pas un serveur"}, "network.host_malformed"),
    ],
)
def test_bluesky_link_says_what_is_wrong(pds: FakePds, changes, code) -> None:
    with pytest.raises(Invalid) as refused:
        bluesky(make.writer(), **changes)

    assert refused.value.code == code
    assert not Account.objects.exists()


def test_refusal_of_a_password_carries_no_cause(pds: FakePds) -> None:
    with pytest.raises(Invalid) as refused:
        bluesky(make.writer(), app_password="wrong")

    assert refused.value.__suppress_context__


def test_deactivated_account_is_refused(pds: FakePds) -> None:
    pds.answer_next("com.atproto.server.createSession", 400, {"error": "AccountTakedown"})

    with pytest.raises(Invalid) as refused:
        bluesky(make.writer())

    assert refused.value.code == "network.account_blocked"


def test_account_of_a_colleague_is_refused_and_its_session_ended(pds: FakePds) -> None:
    bluesky(make.writer())

    with pytest.raises(Invalid) as refused:
        bluesky(make.writer())

    assert refused.value.code == "account.taken"
    assert len(pds.called("com.atproto.server.deleteSession")) == 1


def test_linking_again_mends_the_same_account(pds: FakePds) -> None:
    person = make.writer()
    first = bluesky(person)
    accounts.mark_broken(first, "auth_dead", actor=person)

    again = bluesky(person)

    assert again.pk == first.pk
    assert (again.state, again.problem) == (AccountState.LINKED, "")


def test_account_given_back_may_be_linked_by_another(pds: FakePds) -> None:
    first = bluesky(make.writer())
    accounts.unlink(actor=first.owner, account=first)

    assert bluesky(make.writer()).pk != first.pk


def test_unlink_revokes_destroys_and_stops(
    pds: FakePds, django_capture_on_commit_callbacks
) -> None:
    post = make.approved()
    account = bluesky(post.author)
    post.deliveries.update(account=account)

    revocation = accounts.unlink(actor=post.author, account=account)

    row = post.deliveries.get()
    assert (row.state, row.problem) == (DeliveryState.FAILED, "unlinked")
    assert not Grant.objects.filter(account=account).exists()
    assert pds.called("com.atproto.server.deleteSession")
    assert revocation.left_to_do == ("app_password",)
    assert (
        "mot de passe d’application" in mail.outbox[0].body or "app password" in mail.outbox[0].body
    )


@pytest.mark.parametrize("trouble", ["server gone", "key gone", "grant gone"])
def test_unlink_destroys_our_copy_whatever_happens(pds: FakePds, settings, trouble) -> None:
    account = bluesky(make.writer())
    if trouble == "server gone":
        pds.answer_next("com.atproto.server.deleteSession", 500, "oops")
    elif trouble == "key gone":
        Grant.objects.update(key_version=99)
    else:
        Grant.objects.all().delete()
    account = Account.objects.get()

    revocation = accounts.unlink(actor=account.owner, account=account)

    assert not revocation.ended
    assert not Grant.objects.exists()
    assert account.state == AccountState.UNLINKED


def test_unlink_of_another_is_refused() -> None:
    account = make.AccountFactory()

    with pytest.raises(NotAllowed):
        accounts.unlink(actor=UserFactory(lead=True), account=account)


def test_unlink_twice_is_refused() -> None:
    account = make.AccountFactory()
    accounts.unlink(actor=account.owner, account=account)

    with pytest.raises(WrongState):
        accounts.unlink(actor=account.owner, account=account)


def test_followers_consent_taken_back_destroys_what_was_read() -> None:
    account = make.AccountFactory()
    accounts.allow_followers(actor=account.owner, account=account, allowed=True)
    Audience.objects.create(account=account, day=timezone.localdate(), key_year=2026, listed=0)

    accounts.allow_followers(actor=account.owner, account=account, allowed=False)

    assert not Audience.objects.exists()
    assert Grant.objects.get().followers_consent_at is None


def test_each_step_is_in_the_ledger_without_secrets(pds: FakePds) -> None:
    account = bluesky(make.writer())
    accounts.unlink(actor=account.owner, account=account)

    entries = LedgerEntry.objects.filter(subject_type="advocacy.account")
    assert list(entries.values_list("action", flat=True)) == [
        "account.link", "account.consent", "account.unlink",
    ]  # fmt: skip
    assert fake_pds.ACCESS not in str(list(entries.values()))


def test_every_reason_of_a_network_has_a_sentence() -> None:
    codes = {f"network.{code}" for code in (*Detail, *ErrorKind)}

    assert codes <= SENTENCES.keys()


def test_accounts_of_leavers_are_given_back(pds: FakePds) -> None:
    account, stays = bluesky(make.writer()), make.AccountFactory()
    type(account.owner).objects.filter(pk=account.owner_id).update(status="left", is_active=False)

    leaving.sweep()

    account.refresh_from_db()
    stays.refresh_from_db()
    assert (account.state, stays.state) == (AccountState.UNLINKED, AccountState.LINKED)
    assert not Grant.objects.filter(account=account).exists()
    assert pds.called("com.atproto.server.deleteSession")
    assert leaving.sweep() == 0


def test_linking_and_unlinking_tell_the_charter_where_somebody_speaks(pds: FakePds) -> None:
    person = make.writer()
    first, second = practice(person, "one"), practice(person, "two")
    bluesky(person)
    assert channels_of(person) == {"practice", "bluesky"}

    accounts.unlink(actor=person, account=first)
    kept = channels_of(person)
    accounts.unlink(actor=person, account=second)

    assert kept == {"practice", "bluesky"}
    assert channels_of(person) == {"bluesky"}


def test_settling_finds_accounts_that_were_linked_before() -> None:
    account = practice(make.writer())
    Enrolment.objects.all().delete()

    assert accounts.settle_channels() == 1
    assert channels_of(account.owner) == {"practice"}
    assert accounts.settle_channels() == 0
