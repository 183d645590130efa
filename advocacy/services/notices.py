"""Mails about accounts and posts: short, in the reader's language, one message per person."""

from typing import Any

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from advocacy.models import Account, Delivery
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


def _absolute(name: str, *args: Any) -> str:
    return settings.BASE_URL + reverse(name, args=args)


def _send(person: Any, subject: str, event: str, context: dict[str, Any]) -> None:
    context = {"person": person, "organisation": settings.ORGANISATION_NAME, **context}
    body = render_to_string(f"advocacy/email/{event}.txt", context)
    send_mail(subject, body, None, [person.email])
