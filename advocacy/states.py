"""States of posts, accounts and deliveries, as tables."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from config.kernel.fsm import Machine


class PostState(TextChoices):
    """What the author did with a text. What others did with it is the case's and the delivery's."""

    DRAFT = "draft", _("draft")
    SUBMITTED = "submitted", _("submitted")
    WITHDRAWN = "withdrawn", _("withdrawn")
    ARCHIVED = "archived", _("archived")


POST = Machine(
    "post",
    PostState,
    {
        "submit": ([PostState.DRAFT, PostState.WITHDRAWN], PostState.SUBMITTED),
        # Back on the desk of its author: after a request for changes, or to edit it anew.
        "reopen": ([PostState.SUBMITTED, PostState.WITHDRAWN], PostState.DRAFT),
        "withdraw": ([PostState.SUBMITTED], PostState.WITHDRAWN),
        "archive": (
            [PostState.DRAFT, PostState.SUBMITTED, PostState.WITHDRAWN],
            PostState.ARCHIVED,
        ),
        # Undo, instead of a question before deleting.
        "restore": ([PostState.ARCHIVED], PostState.DRAFT),
    },
)


class AccountState(TextChoices):
    """Whether we hold a working authorisation for an account."""

    LINKED = "linked", _("linked")
    BROKEN = "broken", _("to be linked again")
    UNLINKED = "unlinked", _("unlinked")


ACCOUNT = Machine(
    "account",
    AccountState,
    {
        "break": ([AccountState.LINKED], AccountState.BROKEN),
        "relink": (
            [AccountState.LINKED, AccountState.BROKEN, AccountState.UNLINKED],
            AccountState.LINKED,
        ),
        "unlink": ([AccountState.LINKED, AccountState.BROKEN], AccountState.UNLINKED),
    },
)


class DeliveryState(TextChoices):
    """Where one post to one account stands."""

    DUE = "due", _("to be sent")
    SENDING = "sending", _("being sent")
    SENT = "sent", _("sent")
    FAILED = "failed", _("not sent")
    UNKNOWN = "unknown", _("not certain")


D = DeliveryState
DELIVERY = Machine(
    "delivery",
    DeliveryState,
    {
        "start": ([D.DUE], D.SENDING),
        "succeed": ([D.SENDING, D.UNKNOWN], D.SENT),
        "fail": ([D.SENDING, D.UNKNOWN], D.FAILED),
        # Nothing reached the network: it may be tried again.
        "retry": ([D.SENDING, D.UNKNOWN], D.DUE),
        # The answer was lost: look before anything else.
        "lose": ([D.SENDING], D.UNKNOWN),
        # It will not be sent: withdrawn, or its account unlinked, before its turn came.
        "cancel": ([D.DUE], D.FAILED),
        # A person tries a definite failure again, or submits the post anew.
        "again": ([D.FAILED], D.DUE),
    },
)

# What a network has, or may have: neither is edited, resent or taken back by us.
OUT = (D.SENT,)
IN_FLIGHT = (D.SENDING, D.UNKNOWN)
