"""Where branded accounts come from: servers of the company's own, or people with guided steps."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from django.conf import settings
from django.db.models import Q

from advocacy.models import BrandedAccount
from advocacy.networks import catalogue
from advocacy.networks.catalogue import Network
from advocacy.networks.ports import Issues
from advocacy.networks.profiles import Company, Wanted
from advocacy.services.naming import RESERVED, Named, rule_for, words
from advocacy.services.steps import GUIDED
from advocacy.services.tools import enabled_networks, open_tools
from advocacy.states import LIVING


def company_of(kind: str) -> Company | None:
    """The company's own server of that network; None where there is none."""
    return {"bluesky": _pds(), "mastodon": _mastodon()}.get(kind)


def _pds() -> Company | None:
    host, secret = settings.BRANDED_PDS_HOST, settings.BRANDED_PDS_ADMIN_PASSWORD
    domain = settings.BRANDED_HANDLE_DOMAIN
    return Company(host.rstrip("/"), secret, domain) if host and secret and domain else None


def _mastodon() -> Company | None:
    host, secret = settings.BRANDED_MASTODON_HOST, settings.BRANDED_MASTODON_ADMIN_TOKEN
    name = host.partition("://")[2].rstrip("/")
    return Company(host.rstrip("/"), secret, name) if host and secret else None


def is_automatic(kind: str) -> bool:
    """Whether accounts of that kind are made without anybody's hand."""
    return company_of(kind) is not None


def offered() -> list[Network]:
    """The networks on which people of this installation may ask for a branded account."""
    there = [each for each in enabled_networks() if each.takes_posts]
    return [each for each in there if each.kind in GUIDED or is_automatic(each.kind)]


def handle_of(kind: str, name: str) -> str:
    """A name as a whole handle, without "@" in front."""
    company = company_of(kind)
    return name if company is None else catalogue.issuer_of(kind).written(name, company)


def name_in(handle: str) -> str:
    """The part of a handle that the company chose."""
    name, at, _ = handle.partition("@")
    return name if at else handle.partition(".")[0]


def mark_of(branded: Any) -> str:
    """The e-mail address by which a server knows an account of ours; see `Wanted`.

    Where people confirm theirs it is their own; elsewhere it is nobody's, so that nobody gets in
    by it.
    """
    if branded.network == "mastodon":
        return str(branded.holder.email)
    domain = settings.BRANDED_MAIL_DOMAIN or settings.BRANDED_HANDLE_DOMAIN
    # Not the number alone: another installation may have been here before.
    return f"branded-{branded.pk}-{branded.requested_at:%y%m%d%H%M%S%f}@{domain}"


def wanted(branded: Any) -> Wanted:
    """What a server is asked to make for an account of ours."""
    return Wanted(name_in(branded.handle), mark_of(branded), branded.holder.language)


def named(person: Any) -> Named:
    """What a person's account is named by."""
    unit = person.unit.code if person.unit else ""
    alias = person.email.partition("@")[0]
    return Named(person.first_name, person.last_name, unit, alias, person.pk)


def rule_of(kind: str) -> Any:
    """How names are made on that network, here."""
    pairs = (each.partition("=") for each in settings.BRANDED_NAMES)
    return rule_for(kind, {network: pattern for network, _, pattern in pairs})


def reserved() -> frozenset[str]:
    """Names that are nobody's: those that seem to speak for everybody, and the organisation's."""
    parts = words(settings.ORGANISATION_NAME)
    return RESERVED | {"".join(parts), "-".join(parts), "_".join(parts), ".".join(parts)}


def is_taken(network: str, handle: str) -> bool:
    """Whether an account has that handle here, or had it at a server that may still keep it."""
    same = BrandedAccount.objects.filter(network=network, handle__iexact=handle)
    return same.filter(Q(state__in=LIVING) | ~Q(remote_id="")).exists()


@asynccontextmanager
async def open_issuer(kind: str) -> AsyncIterator[Issues]:
    """What makes accounts of that kind, for the length of a job; LookupError where nothing does."""
    company = company_of(kind)
    if company is None:
        raise LookupError(kind)
    async with open_tools() as tools:
        yield catalogue.open_issuer(kind, company, tools)
