"""States of posts, accounts and deliveries, as tables."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

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


class ReceiptState(TextChoices):
    """Whether the network of an account that was given back agreed that our session is over."""

    PENDING = "pending", _("asked of the network")
    ENDED = "ended", _("ended")
    UNCONFIRMED = "unconfirmed", _("never confirmed")
    NOTHING = "nothing", _("nothing to end")


RECEIPT = Machine(
    "receipt",
    ReceiptState,
    {
        "end": ([ReceiptState.PENDING], ReceiptState.ENDED),
        # Asked for a week without an answer: our copy goes, its owner may end it there.
        "give_up": ([ReceiptState.PENDING], ReceiptState.UNCONFIRMED),
        # The network ends no sessions by itself, or there was nothing left to end.
        "let_go": ([ReceiptState.PENDING], ReceiptState.NOTHING),
    },
)


class DeliveryState(TextChoices):
    """Where one post to one account stands."""

    DUE = "due", _("to be sent")
    SENDING = "sending", _("being sent")
    SENT = "sent", _("sent")
    FAILED = "failed", _("not sent")
    UNKNOWN = "unknown", _("not certain")
    REMOVAL_REQUESTED = "removal_requested", _("to be taken down")
    REMOVED = "removed", _("taken down")


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
        # It is out, and somebody says that it should not be.
        "ask_removal": ([D.SENT], D.REMOVAL_REQUESTED),
        "keep": ([D.REMOVAL_REQUESTED], D.SENT),
        "remove": ([D.REMOVAL_REQUESTED], D.REMOVED),
    },
)

# What a network has, or had: people have read it, so it is neither edited nor sent anew.
OUT = (D.SENT, D.REMOVAL_REQUESTED, D.REMOVED)
# What is there for all to see now.
STANDING = (D.SENT, D.REMOVAL_REQUESTED)
IN_FLIGHT = (D.SENDING, D.UNKNOWN)


class RemovalState(TextChoices):
    """Where the taking down of one delivery stands."""

    ASKED = "asked", pgettext_lazy("removal", "asked of its author")
    PROPOSED = "proposed", pgettext_lazy("removal", "waits for a second person")
    DUE = "due", pgettext_lazy("removal", "to be taken down")
    RUNNING = "running", pgettext_lazy("removal", "being taken down")
    UNKNOWN = "unknown", pgettext_lazy("removal", "not certain")
    DONE = "done", pgettext_lazy("removal", "taken down")
    DECLINED = "declined", pgettext_lazy("removal", "its author says why not")
    DROPPED = "dropped", pgettext_lazy("removal", "not asked for any more")


R = RemovalState
REMOVAL = Machine(
    "removal",
    RemovalState,
    {
        # Of an account of the company, and legal asked: somebody else agrees first.
        "propose": ([R.ASKED], R.PROPOSED),
        "confirm": ([R.PROPOSED], R.DUE),
        # The one press of its author; of an account of the company nobody has to press.
        "press": ([R.ASKED, R.DECLINED], R.DUE),
        "start": ([R.DUE], R.RUNNING),
        "succeed": ([R.RUNNING, R.UNKNOWN], R.DONE),
        # Deleting twice is harmless: whatever is not certain may be tried again.
        "retry": ([R.RUNNING, R.UNKNOWN], R.DUE),
        "lose": ([R.RUNNING], R.UNKNOWN),
        # The network does not let us: whoever holds the account takes it down there.
        "give_up": ([R.RUNNING], R.ASKED),
        "by_hand": ([R.ASKED, R.UNKNOWN, R.DECLINED], R.DONE),
        "decline": ([R.ASKED], R.DECLINED),
        "drop": ([R.ASKED, R.PROPOSED, R.DECLINED], R.DROPPED),
    },
)

OPEN_REMOVAL = (R.ASKED, R.PROPOSED, R.DUE, R.RUNNING, R.UNKNOWN, R.DECLINED)


class BrandedState(TextChoices):
    """Where an account stands that the company gives to a person."""

    REQUESTED = "requested", pgettext_lazy("branded account", "asked for")
    REFUSED = "refused", pgettext_lazy("branded account", "refused")
    WITHDRAWN = "withdrawn", pgettext_lazy("branded account", "no longer asked for")
    APPROVED = "approved", pgettext_lazy("branded account", "approved")
    ISSUING = "issuing", pgettext_lazy("branded account", "being set up")
    ISSUED = "issued", pgettext_lazy("branded account", "in use")
    SUSPENDED = "suspended", pgettext_lazy("branded account", "suspended")
    HANDED_OVER = "handed_over", pgettext_lazy("branded account", "kept by a custodian")
    TAKEN_BACK = "taken_back", pgettext_lazy("branded account", "taken back")


B = BrandedState
BRANDED = Machine(
    "branded",
    BrandedState,
    {
        "approve": ([B.REQUESTED], B.APPROVED),
        "refuse": ([B.REQUESTED], B.REFUSED),
        "withdraw": ([B.REQUESTED, B.APPROVED], B.WITHDRAWN),
        # The terms are read by now: see the constraints of the model.
        "start": ([B.APPROVED], B.ISSUING),
        # It cannot be made so; somebody looks at it.
        "stop": ([B.ISSUING], B.APPROVED),
        "issue": ([B.ISSUING], B.ISSUED),
        "suspend": ([B.ISSUED, B.HANDED_OVER], B.SUSPENDED),
        # Back to whom it was with.
        "restore": ([B.SUSPENDED], B.ISSUED),
        "restore_kept": ([B.SUSPENDED], B.HANDED_OVER),
        "rename": ([B.ISSUED], B.ISSUED),
        "rename_kept": ([B.HANDED_OVER], B.HANDED_OVER),
        "hand_over": ([B.ISSUED, B.SUSPENDED, B.HANDED_OVER], B.HANDED_OVER),
        "take_back": ([B.ISSUING, B.ISSUED, B.SUSPENDED, B.HANDED_OVER], B.TAKEN_BACK),
    },
)

# Asked for, or there: its handle is taken.
LIVING = (B.REQUESTED, B.APPROVED, B.ISSUING, B.ISSUED, B.SUSPENDED, B.HANDED_OVER)
# With the person it was made for, or on its way to them.
WITH_HOLDER = (B.REQUESTED, B.APPROVED, B.ISSUING, B.ISSUED, B.SUSPENDED)
# At its network.
MADE = (B.ISSUED, B.SUSPENDED, B.HANDED_OVER)
