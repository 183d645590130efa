"""Yeses taken back at a network: what its owner ended there ends here, and is erased.

Meta asks for it (networks.md 6.1, 7.1): its call names a person by the number under which our app
knows them. What that person linked before is given back as if they had unlinked it here, and what
was stored of it goes by the rules of retention.
"""

from datetime import datetime, timedelta
from typing import Any

from django.core import signing

from advocacy.models import Account, Receipt
from advocacy.networks import catalogue
from advocacy.networks.signed_request import NotSigned, Withdrawn, opened
from advocacy.services import grants, notices, receipts
from advocacy.services.tools import app_of
from advocacy.services.vault import SealBroken
from config.kernel.audit import SystemActor
from config.kernel.errors import Invalid, WrongState

NETWORK = SystemActor("network")
SALT = "advocacy.withdrawal"
# Their clock and ours; what was linked again since stays.
APART = timedelta(minutes=5)


def calls_back(kind: str) -> bool:
    """Whether that network tells us here, in this installation, who took their yes back."""
    network = catalogue.NETWORKS.get(kind)
    return network is not None and network.calls_back and app_of(kind) is not None


def withdraw(kind: str, signed: str) -> list[Receipt]:
    """Give back all that somebody linked before they took their yes back; Invalid
    "withdrawal.not_signed" for a call that is not the network's. Repeatable."""
    app = app_of(kind)
    try:
        said = opened(signed, app.client_secret if app else "")
    except NotSigned:
        raise Invalid("withdrawal.not_signed") from None
    return [receipt for account in _theirs(kind, said) if (receipt := _given_back(account))]


def code_of(found: list[Receipt]) -> str:
    """What whoever took their yes back may look up later; it says nothing to anybody else."""
    return signing.dumps([receipt.pk for receipt in found], salt=SALT)


def receipts_of(code: str) -> list[Receipt] | None:
    """The receipts of a code; None for one that is not ours."""
    try:
        numbers = signing.loads(code, salt=SALT)
    except signing.BadSignature:
        return None
    return list(Receipt.objects.filter(pk__in=numbers).select_related("account").order_by("pk"))


def _theirs(kind: str, said: Withdrawn) -> list[Account]:
    before: datetime = said.at + APART
    held = Account.objects.held().filter(network=kind, linked_at__lte=before)
    return [each for each in held.select_related("owner", "grant") if said.person in _names(each)]


def _names(account: Account) -> tuple[Any, ...]:
    """The numbers its owner may have there: that of a page is not theirs."""
    try:
        credentials = grants.credentials_of(account.grant)
    except (Account.grant.RelatedObjectDoesNotExist, SealBroken):
        return (account.remote_id,)
    return (account.remote_id, credentials.extra.get("person_id"))


def _given_back(account: Account) -> Receipt | None:
    # It is erased with the rest of what was read there.
    handle = account.handle
    try:
        receipt = receipts.give_back(account, actor=NETWORK, reason=Receipt.Reason.UNLINKED)
    except WrongState:  # given back by somebody else meanwhile
        return None
    receipts.ended_there(receipt)
    notices.withdrawn(account, handle)
    return receipt
