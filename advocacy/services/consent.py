"""The words people agree to when they link an account, stored with the grant as they were shown."""

from django.conf import settings
from django.utils.translation import gettext as _

from advocacy.networks import catalogue


def consent_text(kind: str) -> str:
    """What linking allows and what it does not, in the reader's language."""
    if kind in catalogue.FIGURES_ONLY:
        text = _figures()
    else:
        text = _practice() if kind == "practice" else _elsewhere()
    return text % {"organisation": settings.ORGANISATION_NAME}


def _practice() -> str:
    return _(
        "I ask for an account on the practice wall of %(organisation)s. What I send there is seen "
        "by my colleagues only. Having one is my choice; I can give it back at any time."
    )


def _elsewhere() -> str:
    return _(
        "I allow %(organisation)s to publish in my name on this account the posts that I send "
        "myself, and nothing else, and to read how these posts and this account are counted by "
        "the network. My account stays mine. Linking it is my choice, and I can take it back at "
        "any time, without giving a reason: the authorisation is then destroyed here."
    )


def _figures() -> str:
    return _(
        "I allow %(organisation)s to read how this account is counted by the network, once a day, "
        "and nothing else: nothing is published or changed there. My account stays mine. Linking "
        "it is my choice, and I can take it back at any time, without giving a reason: the "
        "authorisation is then destroyed here."
    )


def followers_text() -> str:
    """What reading followers is for, and what is kept."""
    return _(
        "Also read once a day who follows this account, so that the same person following two "
        "colleagues is counted once. No name or address is kept, only a scrambled number, for a "
        "year at most. I can take this back alone; what was read is then destroyed."
    )
