"""Accounts: linking one, giving it back, and what its owner allows. Linking is never mandatory."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from asgiref.sync import async_to_sync
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from advocacy.models import Account, BrandedAccount, Grant, Receipt
from advocacy.networks import catalogue
from advocacy.networks.errors import NetworkError
from advocacy.networks.ports import Revokes
from advocacy.networks.types import Link, Question, Revocation
from advocacy.networks.x.prices import Operation
from advocacy.policies import require_own, require_ready
from advocacy.services import grants, handles, meter, notices, receipts, rollups
from advocacy.services.refusals import refusal
from advocacy.services.tools import is_enabled, open_tools
from advocacy.services.wall import provision
from advocacy.states import ACCOUNT, AccountState, BrandedState
from charter import public as charter
from config.kernel import audit
from config.kernel.audit import SystemActor
from config.kernel.errors import DomainError, Invalid, NotAllowed, WrongState

HANDLE = Question("handle")
CHANNELS = SystemActor("channels")
CLOSED = (BrandedState.SUSPENDED, BrandedState.TAKEN_BACK, BrandedState.WITHDRAWN)
"""Branded accounts that nobody links by hand."""


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
        _check_given(actor, kind, found)
        return _keep(actor, kind, found, consent)
    except DomainError as error:
        # Somebody holds it already: where ending ours would end theirs, it stays.
        if error.code != "account.taken" or not catalogue.get(kind).ends_others:
            async_to_sync(_give_back)(kind, found)
        raise


def _check_given(actor: Any, kind: str, found: Link) -> None:
    """Refuse an account that the company gave to somebody else, suspended, or took back."""
    given = BrandedAccount.objects.filter(network=kind, remote_id=found.remote_id).first()
    if given is None:
        return
    if given.state in CLOSED:
        raise Invalid("account.closed_here")
    if given.keeper != actor:
        raise Invalid("account.taken")


@sensitive_variables("found")
def take_in(*, actor: Any, kind: str, found: Link, consent: Consent) -> Account:
    """Keep an account that the company made for the actor: it is the company's own, and its name
    was judged when it was chosen. Repeatable."""
    with transaction.atomic():
        account = _keep(actor, kind, found, consent)
        Account.objects.filter(pk=account.pk).update(is_company=True)
    account.is_company = True
    return account


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
            meter.charge_if(kind, Operation.READ_USER)
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
    renamed = account.handle != found.handle
    ACCOUNT.advance(account, "relink", actor=actor, changes=changes)
    if renamed:
        receipts.stop_changed(account, actor=actor)
    return account


def unlink(*, actor: Any, account: Account) -> Revocation:
    """Give an account back: send nothing more for it, and end our session at the network.

    The answer says what only the person can still do (delete the app password); a network that
    did not answer is asked again for a week.
    """
    require_own(actor, account.owner_id)
    if account.state == AccountState.UNLINKED:
        raise WrongState("account.unlinked_already")
    receipt = receipts.give_back(account, actor=actor, reason=Receipt.Reason.UNLINKED)
    receipts.revoke([receipt])
    receipt.refresh_from_db()
    revocation = receipts.revocation_of(receipt)
    notices.unlinked(account, revocation)
    return revocation


def has_password(account: Account) -> bool:
    """Whether it was linked with a password made for us, which only its owner can delete."""
    grant = Grant.objects.filter(account=account).first()
    return grant is not None and grants.by_password(grant)


def settle_channels() -> int:
    """Tell the charter who speaks where, from the accounts held now. Repeatable.

    Linking and unlinking say so at once; this finds what was linked before they did.
    """
    held = Account.objects.held().order_by().values_list("owner_id", "network").distinct()
    return charter.settle_channels(set(held), actor=CHANNELS)


def allow_followers(*, actor: Any, account: Account, allowed: bool) -> None:
    """Say yes, or no again, to reading who follows the account. A no destroys what was read."""
    require_own(actor, account.owner_id)
    moment = timezone.now() if allowed else None
    with transaction.atomic():
        changed = Grant.objects.filter(account=account).update(followers_consent_at=moment)
        if not changed:
            raise WrongState("account.not_linked")
        if not allowed:
            rollups.forget_audiences(account)
        audit.record(account, "account.followers", actor=actor, allowed=allowed)


def mark_broken(account: Account, problem: str, *, actor: Any) -> None:
    """Note that the network no longer accepts our authorisation, and tell the owner, once."""
    try:
        ACCOUNT.advance(account, "break", actor=actor, changes={"problem": problem})
    except WrongState:
        return
    notices.broken(account)
