"""Accounts: linking one, giving it back, and what its owner allows. Linking is never mandatory."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from asgiref.sync import async_to_sync
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from advocacy.models import Account, Audience, Delivery, Grant
from advocacy.networks import catalogue
from advocacy.networks.errors import NetworkError
from advocacy.networks.ports import Revokes
from advocacy.networks.types import Link, Question, Revocation
from advocacy.policies import require_own, require_ready
from advocacy.services import grants, handles, notices
from advocacy.services.refusals import refusal
from advocacy.services.tools import is_enabled, open_tools
from advocacy.services.vault import SealBroken
from advocacy.services.wall import provision
from advocacy.states import ACCOUNT, DELIVERY, AccountState, DeliveryState
from charter import public as charter
from config.kernel import audit
from config.kernel.audit import SystemActor
from config.kernel.errors import DomainError, Invalid, NotAllowed, WrongState

HANDLE = Question("handle")
GIVEN_BACK = Revocation(ended=True)
LEAVING = SystemActor("leaving")
CHANNELS = SystemActor("channels")


@dataclass(frozen=True)
class Consent:
    """What the person agreed to: the text exactly as shown, and whether followers may be read."""

    text: str
    followers: bool = False


def questions(kind: str) -> tuple[Question, ...]:
    """What to ask to link an account of that kind; NotAllowed when the network is not enabled."""
    if not is_enabled(kind):
        raise NotAllowed("network.disabled")
    if catalogue.get(kind).is_given:
        return (HANDLE,)
    return async_to_sync(_questions)(kind)


async def _questions(kind: str) -> tuple[Question, ...]:
    async with open_tools() as tools:
        return catalogue.open_connector(kind, tools).questions()


@sensitive_variables("answers", "found")
def link(*, actor: Any, kind: str, answers: Mapping[str, str], consent: Consent) -> Account:
    """Link an account of the actor, or link it again; its authorisation goes to the vault.

    Raises DomainError with the network's reason, "account.taken" when somebody else holds it, or
    "account.handle_refused" with the charter's.
    """
    check_may_link(actor, kind)
    if catalogue.get(kind).is_given:
        handles.check(Account(network=kind, handle=f"@{answers['handle']}"), actor=actor)
        found = provision(owner=actor, handle=answers["handle"])
    else:
        found = async_to_sync(_connect)(kind, answers)
    return keep(actor=actor, kind=kind, found=found, consent=consent)


def check_may_link(actor: Any, kind: str) -> None:
    """Refuse who may not link an account of that kind, whatever they will answer."""
    require_ready(actor)
    if not is_enabled(kind):
        raise NotAllowed("network.disabled")


@sensitive_variables("found")
def keep(*, actor: Any, kind: str, found: Link, consent: Consent) -> Account:
    """Keep an account that the network has just linked for the actor; raises what `link` does.

    What may not be kept is given back to the network at once.
    """
    try:
        named = Account(network=kind, remote_id=found.remote_id, handle=found.handle)
        handles.check(named, actor=actor)
        return _keep(actor, kind, found, consent)
    except DomainError as error:
        # Who holds it already may hold this very token: ending ours would end theirs.
        if error.code != "account.taken" or not catalogue.get(kind).shares_tokens:
            async_to_sync(_give_back)(kind, found)
        raise


@sensitive_variables("answers")
async def _connect(kind: str, answers: Mapping[str, str]) -> Link:
    try:
        async with open_tools() as tools:
            return await catalogue.open_connector(kind, tools).connect(answers)
    except NetworkError as error:
        # The cause is dropped: its frames hold the password.
        raise refusal(error) from None


async def _give_back(kind: str, found: Link) -> None:
    """End a session that was just opened for an account we may not keep."""
    async with open_tools() as tools:
        adapter = catalogue.open_adapter(kind, found.credentials, tools)
        if isinstance(adapter, Revokes):
            await adapter.revoke()


def _keep(actor: Any, kind: str, found: Link, consent: Consent) -> Account:
    try:
        with transaction.atomic():
            account = _row_for(actor, kind, found)
            grants.store(
                account, found.credentials, consent=consent.text, followers=consent.followers
            )
            audit.record(account, "account.consent", actor=actor, followers=consent.followers)
            # The text and the lesson of the channel are theirs from now on.
            charter.enrol(actor, kind, actor=actor)
    except IntegrityError:
        raise Invalid("account.taken") from None
    return account


def _row_for(actor: Any, kind: str, found: Link) -> Account:
    """The actor's row for that account, linked: the one there was, or a new one."""
    same = Account.objects.filter(network=kind, remote_id=found.remote_id)
    if same.exclude(state=AccountState.UNLINKED).exclude(owner=actor).exists():
        raise Invalid("account.taken")
    names = {
        "host": found.credentials.host,
        "handle": found.handle,
        "display_name": found.name,
    }
    account = same.filter(owner=actor).order_by("-linked_at").first()
    if account is None:
        account = Account.objects.create(
            owner=actor, network=kind, remote_id=found.remote_id, **names
        )
        audit.record(account, "account.link", actor=actor, network=kind)
        return account
    changes = {**names, "problem": "", "linked_at": timezone.now()}
    ACCOUNT.advance(account, "relink", actor=actor, changes=changes)
    return account


def unlink(*, actor: Any, account: Account) -> Revocation:
    """Give an account back: revoke at the network, destroy our copy, send nothing more for it.

    The answer says what only the person can still do (delete the app password).
    """
    require_own(actor, account.owner_id)
    if account.state == AccountState.UNLINKED:
        raise WrongState("account.unlinked_already")
    revocation = _end(account, actor)
    notices.unlinked(account, revocation)
    return revocation


def end_those_of_leavers() -> int:
    """Give back every account of people who left: we act for nobody who is gone. Repeatable."""
    gone = Account.objects.held().filter(owner__status="left").select_related("owner")
    for account in gone:
        _end(account, LEAVING)
    return len(gone)


def _end(account: Account, actor: Any) -> Revocation:
    # The network first: if we die in between, our copy is dead instead of alive and forgotten.
    revocation = async_to_sync(_revoke)(account)
    with transaction.atomic():
        ACCOUNT.advance(account, "unlink", actor=actor, changes={"problem": ""})
        Grant.objects.filter(account=account).delete()
        Audience.objects.filter(account=account).delete()
        for delivery in Delivery.objects.filter(account=account, state=DeliveryState.DUE):
            DELIVERY.advance(delivery, "cancel", actor=actor, changes={"problem": "unlinked"})
        if not _others_of(account).exists():
            charter.withdraw(account.owner, account.network, actor=actor)
    return revocation


def _others_of(account: Account) -> Any:
    """What else its owner holds on the same network."""
    same = Account.objects.held().filter(owner_id=account.owner_id, network=account.network)
    return same.exclude(pk=account.pk)


def settle_channels() -> int:
    """Tell the charter who speaks where, from the accounts held now. Repeatable.

    Linking and unlinking say so at once; this finds what was linked before they did.
    """
    held = Account.objects.held().order_by().values_list("owner_id", "network").distinct()
    return charter.settle_channels(set(held), actor=CHANNELS)


async def _revoke(account: Account) -> Revocation:
    try:
        async with open_tools() as tools:
            adapter = await grants.open_as_is(account, tools)
            return await adapter.revoke() if isinstance(adapter, Revokes) else GIVEN_BACK
    except (NetworkError, SealBroken):
        return Revocation(ended=False)


def allow_followers(*, actor: Any, account: Account, allowed: bool) -> None:
    """Say yes, or no again, to reading who follows the account. A no destroys what was read."""
    require_own(actor, account.owner_id)
    moment = timezone.now() if allowed else None
    with transaction.atomic():
        changed = Grant.objects.filter(account=account).update(followers_consent_at=moment)
        if not changed:
            raise WrongState("account.not_linked")
        if not allowed:
            Audience.objects.filter(account=account).delete()
        audit.record(account, "account.followers", actor=actor, allowed=allowed)


def mark_broken(account: Account, problem: str, *, actor: Any) -> None:
    """Note that the network no longer accepts our authorisation, and tell the owner, once."""
    try:
        ACCOUNT.advance(account, "break", actor=actor, changes={"problem": problem})
    except WrongState:
        return
    notices.broken(account)
