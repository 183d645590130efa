"""Mails about accounts and posts: short, in the reader's language, one message per person."""

from typing import Any

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from advocacy.models import Account, Delivery, Removal
from advocacy.networks.types import Revocation


def unlinked(account: Account, revocation: Revocation) -> None:
    """The receipt of an unlinking, with what is left for the person to do."""
    with override(account.owner.language):
        _send(
            account.owner,
            _("Your account %(handle)s is unlinked") % {"handle": account.handle},
            "unlinked",
            {"account": account, "revocation": revocation},
        )


def broken(account: Account) -> None:
    """The network no longer accepts our authorisation; posts for the account wait."""
    with override(account.owner.language):
        _send(
            account.owner,
            _("Please link %(handle)s again") % {"handle": account.handle},
            "broken",
            {"account": account, "url": _absolute("advocacy:accounts")},
        )


def not_sent(delivery: Delivery) -> None:
    """A post could not be published, for good; the page says why and what can be done."""
    author = delivery.post.author
    with override(author.language):
        _send(
            author,
            _("Your post could not be published on %(handle)s")
            % {"handle": delivery.account.handle},
            "not_sent",
            {"delivery": delivery, "url": _absolute("advocacy:post", delivery.post_id)},
        )


def removal_asked(removal: Removal) -> None:
    """Somebody asks the author to take a post down, or the network leaves it to them."""
    author = removal.delivery.post.author
    with override(author.language):
        context = {"removal": removal, "url": _absolute("advocacy:post", removal.delivery.post_id)}
        _send(author, _("Please take a post down"), "removal_asked", context)


def removal_dropped(removal: Removal) -> None:
    """Nobody asks for it any more."""
    author = removal.delivery.post.author
    with override(author.language):
        context = {"removal": removal, "url": _absolute("advocacy:post", removal.delivery.post_id)}
        _send(author, _("Your post may stay"), "removal_dropped", context)


def removal_declined(removal: Removal) -> None:
    """The author says why the post stays; whoever asked reads it on the desk."""
    subject = gettext_lazy("A post stays, with its author’s answer")
    _to_desk(removal, removal.asked_by, subject, "removal_declined")


def removal_late(removal: Removal) -> None:
    """The time is over, and the author has not answered."""
    subject = gettext_lazy("Nobody answered: a post is still out")
    _to_desk(removal, removal.asked_by, subject, "removal_late")


def removal_waits(removal: Removal, person: Any) -> None:
    """A post of the company's account comes down once somebody else agrees, say this person."""
    subject = gettext_lazy("A removal waits for a second person")
    _to_desk(removal, person, subject, "removal_waits")


def removed(removal: Removal) -> None:
    """It is down: the author and whoever asked are told."""
    author = removal.delivery.post.author
    with override(author.language):
        context = {"removal": removal, "url": _absolute("advocacy:post", removal.delivery.post_id)}
        _send(author, _("Your post was taken down"), "removed", context)
    if removal.asked_by_id != author.pk:
        subject = gettext_lazy("A post was taken down")
        _to_desk(removal, removal.asked_by, subject, "removal_done")


def _to_desk(removal: Removal, person: Any, subject: Any, event: str) -> None:
    with override(person.language):
        url = _absolute("published_post", removal.delivery_id)
        _send(person, str(subject), event, {"removal": removal, "url": url})


def _absolute(name: str, *args: Any) -> str:
    return settings.BASE_URL + reverse(name, args=args)


def _send(person: Any, subject: str, event: str, context: dict[str, Any]) -> None:
    context = {"person": person, "organisation": settings.ORGANISATION_NAME, **context}
    body = render_to_string(f"advocacy/email/{event}.txt", context)
    send_mail(subject, body, None, [person.email])
