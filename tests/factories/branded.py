"""Branded accounts in any state, made as people make them."""

from typing import Any

from django.utils import timezone

from advocacy.models import BrandedAccount
from advocacy.services import branded, issuing
from advocacy.services.terms import fingerprint, terms_text
from charter.models import User
from tests.factories.advocacy import AccountFactory, writer

GUIDED = "bluesky"


def asked(holder: User | None = None, network: str = GUIDED) -> BrandedAccount:
    """Asked for."""
    return branded.request(actor=holder or writer(), network=network)


def approved(lead: User, holder: User | None = None, network: str = GUIDED) -> BrandedAccount:
    """Approved by a lead."""
    row = asked(holder, network)
    branded.approve(actor=lead, branded=row)
    return row


def read(lead: User, holder: User | None = None, network: str = GUIDED) -> BrandedAccount:
    """Approved, its terms read."""
    row = approved(lead, holder, network)
    shown = fingerprint(terms_text(row))
    branded.acknowledge(actor=row.holder, branded=row, shown=shown)
    return row


def guided(lead: User, holder: User | None = None, network: str = GUIDED) -> BrandedAccount:
    """Under way by guided steps."""
    row = read(lead, holder, network)
    issuing.start(row, actor=lead)
    return row


def issued(lead: User, holder: User | None = None, **fields: Any) -> BrandedAccount:
    """In use, by guided steps, with the account its holder linked."""
    row = guided(lead, holder)
    AccountFactory(owner=row.holder, bluesky=True, handle=row.handle)
    for step in row.steps.select_related("branded__holder", "branded__unit"):
        issuing.tick(actor=row.holder if step.side == "holder" else lead, step=step)
    row.refresh_from_db()
    if fields:
        BrandedAccount.objects.filter(pk=row.pk).update(updated_at=timezone.now(), **fields)
        row.refresh_from_db()
    return row
