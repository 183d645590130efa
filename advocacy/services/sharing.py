"""Posting elsewhere by hand: a published post, in the dialogs of networks we cannot post to.

What is opened that way is recorded nowhere and earns nothing: no network tells what became of it.
The rules of the house hold all the same: nothing is offered under a freeze, nor on a channel that
wants a lesson first. What was written for the practice wall was not written for the public.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from django.conf import settings

from advocacy.models import Account, Delivery, Post
from advocacy.networks import catalogue
from advocacy.networks.dialogs import DIALOGS, Dialog, first_link
from advocacy.services.tools import is_enabled
from advocacy.states import AccountState, DeliveryState
from charter import public as charter
from config.kernel.errors import Invalid
from config.kernel.http import HostRefused, origin_of
from moderation import public as moderation

INSIDE = "practice"
COMING_DOWN = {DeliveryState.REMOVAL_REQUESTED, DeliveryState.REMOVED}


@dataclass(frozen=True)
class Offer:
    """A dialog to open. `url` is "" while its server is not named; `server` is the named one."""

    network: str
    url: str
    with_text: bool
    needs_host: bool = False
    server: str = ""


def offers(post: Post, *, server: str = "") -> list[Offer]:
    """The dialogs for a post that is out, none for any other; `server` is where their Mastodon
    account lives, as the author named it. Invalid with the reason when there is none of that name.
    """
    rows = list(post.deliveries.all())
    if not _is_out(post, rows):
        return []
    link = first_link(post.text) or next((row.url for row in rows if _is_public(row)), "")
    typed, accounts = _origin(server), _accounts(post)
    found = (
        _offer(dialog, post, link, typed or _host(accounts))
        for dialog in _open(post, _served(rows, accounts))
    )
    return [offer for offer in found if offer is not None]


def _is_out(post: Post, rows: Collection[Delivery]) -> bool:
    approved = post.case is not None and post.case.told == "approved"
    coming_down = any(row.state in COMING_DOWN for row in rows)
    return approved and not coming_down and any(_is_public(row) for row in rows)


def _is_public(row: Delivery) -> bool:
    there = row.state == DeliveryState.SENT and row.gone_at is None
    return there and row.account.network != INSIDE


def _accounts(post: Post) -> list[Account]:
    held = Account.objects.visible_to(post.author).exclude(state=AccountState.UNLINKED)
    return list(held.order_by("-linked_at"))


def _served(rows: Iterable[Delivery], accounts: Iterable[Account]) -> set[str]:
    """Kinds of networks that we post to, or have: twice would be once too often."""
    ours = {row.account.network for row in rows if row.state != DeliveryState.FAILED}
    linked = (each.network for each in accounts if each.state == AccountState.LINKED)
    return ours | {kind for kind in linked if is_enabled(kind)}


def _open(post: Post, served: Collection[str]) -> Iterator[Dialog]:
    """The dialogs of the other networks, those that the charter lets this person use now."""
    dialogs = [dialog for kind, dialog in DIALOGS.items() if kind not in served]
    missing = charter.channels_missing(post.author, {dialog.channel for dialog in dialogs})
    freezes = moderation.freezes_now()
    for dialog in dialogs:
        leaving = moderation.leaving(post.case, author=post.author, network=dialog.channel)
        if dialog.channel not in missing and not freezes.over(leaving):
            yield dialog


def _offer(dialog: Dialog, post: Post, link: str, host: str) -> Offer | None:
    """None where the dialog would open without anything to post."""
    if dialog.takes_text:
        if not post.text.strip() or not catalogue.count(dialog.channel, post.text).fits:
            return None
    elif not link:
        return None
    if not dialog.needs_host:
        return Offer(dialog.network, dialog.address(text=post.text, link=link), dialog.takes_text)
    url = dialog.address(text=post.text, link=link, host=host) if host else ""
    name = host.removeprefix("https://")
    return Offer(dialog.network, url, dialog.takes_text, needs_host=True, server=name)


def _host(accounts: Iterable[Account]) -> str:
    return next((each.host for each in accounts if each.network == "mastodon"), "")


def _origin(typed: str) -> str:
    """The origin of a server, or of a whole handle; "" when nothing was typed."""
    name = typed.strip()
    if not name:
        return ""
    if "/" not in name:
        name = name.rpartition("@")[2]
    try:
        return origin_of(name, frozenset(settings.OUTBOUND_ALLOWED_PRIVATE))
    except HostRefused as refused:
        raise Invalid(f"network.{refused.detail}") from None
