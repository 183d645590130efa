"""Accounts that a lead moderator holds for the company: marked as its own, or not any more.

What others linked is nobody's business, so one marks accounts of one's own only. Branded accounts
are the company's from the beginning, and stay so.
"""

from typing import Any

from django.db import transaction

from advocacy import policies
from advocacy.models import Account
from advocacy.services import receipts, rollups
from config.kernel import audit
from config.kernel.errors import WrongState


def mark(account: Account, *, actor: Any, is_company: bool) -> None:
    """Say whose account it is; what waits on it is stopped, since reviewers saw another's.

    Raises NotAllowed for whoever leads no communications or does not hold it, WrongState when it
    is so already, or was given by the company.
    """
    policies.check_may_mark_company(account, actor)
    if hasattr(account, "branded"):
        raise WrongState("account.given_by_company")
    with transaction.atomic():
        same = Account.objects.held().filter(pk=account.pk, is_company=not is_company)
        if not same.update(is_company=is_company):
            raise WrongState("account.marked_already")
        receipts.stop_changed(account, actor=actor)
        rollups.take_back_account(account)
        audit.record(account, "account.company", actor=actor, company=is_company)
    account.is_company = is_company
