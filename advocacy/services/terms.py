"""What ownership of a branded account means, in words that its holder takes note of."""

import hashlib

from django.conf import settings
from django.utils.translation import gettext as _

from advocacy.models import BrandedAccount


def terms_text(branded: BrandedAccount) -> str:
    """The terms in the reader's language: whose account, whose name, followers, and leaving.

    Stored as shown once they are taken note of; a later wording changes nothing for those who
    have read this one.
    """
    facts = {
        "organisation": settings.ORGANISATION_NAME,
        "handle": branded.handle,
        "network": branded.network_name,
    }
    return "\n\n".join(part % facts for part in _parts())


def _parts() -> tuple[str, ...]:
    return (
        _(
            "The account %(handle)s on %(network)s belongs to %(organisation)s. It is made for "
            "you, as an e-mail address is: you speak there, in your own words, about what "
            "interests you."
        ),
        _(
            "Your name and your face stay yours. They are shown there as long as you want it and "
            "you work here, and are taken away when the account changes hands."
        ),
        _(
            "What you publish there carries your name and stays attributed to you. Nobody writes "
            "there in your place."
        ),
        _(
            "Followers follow the account and stay with it. You may tell them, before you leave, "
            "where else they find you."
        ),
        _(
            "When you leave or give it back, a custodian named by communications takes the "
            "account over, under another name. Your drafts and your unsent posts are not handed "
            "on."
        ),
        _(
            "Having it is your choice. You may give it back at any time without a reason, and "
            "nothing follows from that for you."
        ),
    )


def fingerprint(text: str) -> str:
    """What a page sends back, to say which wording it showed."""
    return hashlib.sha256(text.encode()).hexdigest()
