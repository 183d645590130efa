"""What people are told about their accounts and what they published.

Most of it is told as each person chose (`moderation.public.tell`); the receipt of an unlinking is
a mail of its own, since it says what is left to do elsewhere.
"""

import logging
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from advocacy import policies
from advocacy.models import Account, Delivery, Receipt, Removal
from advocacy.models.account import network_name
from advocacy.networks.types import Revocation
from advocacy.services.addresses import page
from charter.public import holders
from moderation import public as moderation

log = logging.getLogger(__name__)


def unlinked(account: Account, revocation: Revocation) -> None:
    """The receipt of an unlinking, with what is left for the person to do."""
    person = account.owner
    context = {
        "person": person,
        "organisation": settings.ORGANISATION_NAME,
        "account": account,
        "revocation": revocation,
    }
    with override(person.language):
        subject = _("Your account %(handle)s is unlinked") % {"handle": account.handle}
        body = render_to_string("advocacy/email/unlinked.txt", context)
        send_mail(subject, body, None, [person.email])


def withdrawn(account: Account, handle: str) -> None:
    """The receipt of what somebody ended at their network. Whoever waits for the answer is that
    network: a mail that cannot be sent just now is no reason to refuse it."""
    person = account.owner
    context = {"person": person, "organisation": settings.ORGANISATION_NAME, "handle": handle}
    context["network"] = account.network_name
    with override(person.language):
        subject = _("Your account %(handle)s is unlinked") % {"handle": handle}
        body = render_to_string("advocacy/email/withdrawn.txt", context)
    try:
        send_mail(subject, body, None, [person.email])
    except OSError as error:  # those of smtplib are, too
        log.warning("account %s: no mail on its withdrawal: %s", account.pk, error)


def broken(account: Account) -> None:
    """The network no longer accepts our authorisation; posts for the account wait."""
    facts = {"handle": account.handle, "url": page("advocacy:accounts")}
    _tell("broken", account.pk, [account.owner], mark=_now(), facts=facts)


def ends_soon(account: Account, until: datetime, *, step: int) -> bool:
    """The authorisation of an account ends; each step before that is told once."""
    facts = {
        "handle": account.handle,
        "until": until.isoformat(),
        "url": page("advocacy:accounts"),
    }
    mark = f"{until:%Y-%m-%d}/{step}"
    return _tell("ends_soon", account.pk, [account.owner], mark=mark, facts=facts)


def paused(person: Any, posts: int) -> bool:
    """Would somebody who has sent so many posts, and then none, like a hand? Asked once for each
    number of posts."""
    facts = {"url": f"{page('advocacy:record')}#hand"}
    return _tell("paused", person.pk, [person], mark=str(posts), facts=facts)


def not_sent(delivery: Delivery) -> None:
    """A post could not be published, for good; the page says why and what can be done."""
    facts = {"handle": delivery.account.handle, "url": _post(delivery)}
    _tell("not_sent", delivery.pk, [delivery.post.author], mark=_now(), facts=facts)


def not_revoked(receipt: Receipt) -> None:
    """A network does not confirm that our session for somebody who left is over."""
    if receipt.reason != Receipt.Reason.LEFT:
        return  # whoever unlinked it reads so on their receipt
    network = network_name(receipt.account.network)
    facts = {"handle": network, "url": page("advocacy:departure", receipt.person_id)}
    people = holders(None, "admin")
    _tell("not_revoked", receipt.pk, people, mark=receipt.state, facts=facts)


def removal_asked(removal: Removal) -> None:
    """Somebody asks the author to take a post down, or the network leaves it to them."""
    _to_author("removal_asked", removal, mark=_now())


def removal_dropped(removal: Removal) -> None:
    """Nobody asks for it any more."""
    _to_author("removal_dropped", removal)


def removal_declined(removal: Removal) -> None:
    """The author says why the post stays; whoever asked reads it on the desk."""
    _to_desk("removal_declined", removal, [removal.asked_by])


def removal_late(removal: Removal) -> bool:
    """The time is over, and the author has not answered."""
    return _to_desk("removal_late", removal, [removal.asked_by])


def removal_waits(removal: Removal, people: Iterable[Any], *, late: bool) -> bool:
    """A post of the company's account comes down once somebody else agrees, say one of these."""
    return _to_desk("removal_waits", removal, people, mark="late" if late else "")


def removed(removal: Removal) -> None:
    """It is down: the author and whoever asked are told."""
    _to_author("removed", removal)
    if removal.asked_by_id != removal.delivery.post.author_id:
        _to_desk("removal_done", removal, [removal.asked_by])


def _to_author(code: str, removal: Removal, *, mark: str = "") -> None:
    people, facts = [removal.delivery.post.author], {"url": _post(removal.delivery)}
    _tell(code, removal.pk, people, mark=mark, facts=facts)


def _to_desk(code: str, removal: Removal, people: Iterable[Any], *, mark: str = "") -> bool:
    unit = policies.unit_of_post(removal.delivery.post)
    facts = {"url": page("published_post", removal.delivery_id)}
    return _tell(code, removal.pk, people, mark=mark, facts=facts, unit=unit)


def _tell(code: str, target: int, people: Iterable[Any], **about: Any) -> bool:
    present = [person for person in people if person.is_active]
    return moderation.tell(code, target, people=present, **about)


def _now() -> str:
    """A mark for what may happen to the same thing again."""
    return timezone.now().isoformat(timespec="seconds")


def _post(delivery: Delivery) -> str:
    return page("advocacy:post", delivery.post_id)
