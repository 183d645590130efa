"""Accounts held for the company: said by a lead, of their own, and recorded."""

import pytest

from advocacy.models import Account, BrandedAccount, Delivery
from advocacy.services import company_accounts
from advocacy.states import DeliveryState
from charter.models import RoleAssignment, User
from config.kernel.errors import NotAllowed, WrongState
from moderation.models import LedgerEntry
from tests.factories import advocacy as make
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def lead() -> User:
    return UserFactory(lead=True)


def test_lead_marks_and_unmarks_an_account_they_hold(lead: User) -> None:
    account = make.AccountFactory(owner=lead)

    company_accounts.mark(account, actor=lead, is_company=True)
    marked = Account.objects.get().is_company
    company_accounts.mark(account, actor=lead, is_company=False)

    assert (marked, Account.objects.get().is_company) == (True, False)
    rows = LedgerEntry.objects.filter(action="account.company").order_by("pk")
    assert [row.data for row in rows] == [{"company": True}, {"company": False}]


def test_nobody_marks_what_somebody_else_holds(lead: User) -> None:
    with pytest.raises(NotAllowed):
        company_accounts.mark(make.AccountFactory(), actor=lead, is_company=True)


@pytest.mark.parametrize("role", ["moderator", "hr", "legal", "admin"])
def test_marking_is_for_leads(role: str) -> None:
    account = make.AccountFactory(owner=UserFactory(**{role: True}))

    with pytest.raises(NotAllowed):
        company_accounts.mark(account, actor=account.owner, is_company=True)


def test_marking_twice_is_refused(lead: User) -> None:
    account = make.AccountFactory(owner=lead)
    company_accounts.mark(account, actor=lead, is_company=True)

    with pytest.raises(WrongState):
        company_accounts.mark(account, actor=lead, is_company=True)


def test_account_the_company_gave_stays_the_company_s(lead: User) -> None:
    account = make.AccountFactory(owner=lead, is_company=True)
    BrandedAccount.objects.create(
        holder=lead, network="bluesky", handle="x", unit=lead.unit, account=account
    )

    with pytest.raises(WrongState):
        company_accounts.mark(account, actor=lead, is_company=False)


def test_what_waits_on_it_is_stopped() -> None:
    post = make.approved()
    RoleAssignment.objects.create(user=post.author, unit=post.author.unit, role="lead")

    company_accounts.mark(post.accounts.get(), actor=post.author, is_company=True)

    row = Delivery.objects.get()
    assert (row.state, row.problem) == (DeliveryState.FAILED, "account_changed")
