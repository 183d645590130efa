"""States of a case, a hold and a back-test, as tables, and the groups that are asked about."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from config.kernel.fsm import Machine


class CaseState(TextChoices):
    """Where one submission stands."""

    SCREENING = "screening", _("being screened")
    QUEUED = "queued", _("waiting for review")
    IN_REVIEW = "in_review", _("in review")
    ESCALATED = "escalated", _("with legal")
    CHANGES_REQUESTED = "changes_requested", _("changes requested")
    APPROVED = "approved", _("approved")
    REFUSED = "refused", _("refused")
    WITHDRAWN = "withdrawn", _("withdrawn")
    EXPIRED = "expired", _("expired")


S = CaseState
CASE = Machine(
    "case",
    CaseState,
    {
        "clear": ([S.SCREENING], S.APPROVED),
        "queue": ([S.SCREENING], S.QUEUED),
        "claim": ([S.QUEUED], S.IN_REVIEW),
        "release": ([S.IN_REVIEW], S.QUEUED),
        # A first approval of two: back to the queue for somebody else.
        "approve_first": ([S.IN_REVIEW, S.ESCALATED], S.QUEUED),
        "approve": ([S.IN_REVIEW, S.ESCALATED], S.APPROVED),
        "request_changes": ([S.IN_REVIEW, S.ESCALATED], S.CHANGES_REQUESTED),
        "refuse": ([S.IN_REVIEW, S.ESCALATED], S.REFUSED),
        "escalate": ([S.IN_REVIEW], S.ESCALATED),
        "withdraw": (
            [S.SCREENING, S.QUEUED, S.IN_REVIEW, S.ESCALATED, S.CHANGES_REQUESTED, S.APPROVED],
            S.WITHDRAWN,
        ),
        # About to leave, a rule spoke that nobody had seen: a person looks again.
        "hold_back": ([S.APPROVED], S.QUEUED),
        "expire": ([S.QUEUED, S.IN_REVIEW, S.ESCALATED], S.EXPIRED),
    },
)

OPEN = (S.SCREENING, S.QUEUED, S.IN_REVIEW, S.ESCALATED)
WAITING = (S.QUEUED, S.IN_REVIEW, S.ESCALATED)
CLOSED = (S.CHANGES_REQUESTED, S.APPROVED, S.REFUSED, S.WITHDRAWN, S.EXPIRED)


class Lane(TextChoices):
    """How many people must say yes."""

    DIRECT = "direct", _("direct")
    LIGHT = "light", _("light")
    FOUR_EYES = "four_eyes", _("four eyes")


class HoldState(TextChoices):
    """A freeze ends only when two people said so."""

    ACTIVE = "active", pgettext_lazy("freeze", "active")
    RELEASE_ASKED = "release_asked", _("release asked for")
    RELEASED = "released", _("released")


HOLD = Machine(
    "hold",
    HoldState,
    {
        "ask_release": ([HoldState.ACTIVE], HoldState.RELEASE_ASKED),
        "keep": ([HoldState.RELEASE_ASKED], HoldState.ACTIVE),
        "release": ([HoldState.RELEASE_ASKED], HoldState.RELEASED),
    },
)


class BackTestState(TextChoices):
    """How far a back-test is."""

    QUEUED = "queued", pgettext_lazy("back-test", "waiting")
    RUNNING = "running", pgettext_lazy("back-test", "running")
    DONE = "done", pgettext_lazy("back-test", "done")
    FAILED = "failed", pgettext_lazy("back-test", "failed")
    CANCELLED = "cancelled", pgettext_lazy("back-test", "cancelled")


B = BackTestState
BACKTEST = Machine(
    "backtest",
    BackTestState,
    {
        "start": ([B.QUEUED], B.RUNNING),
        "finish": ([B.RUNNING], B.DONE),
        "fail": ([B.RUNNING], B.FAILED),
        "cancel": ([B.QUEUED, B.RUNNING], B.CANCELLED),
        # Whoever ran it is gone.
        "requeue": ([B.RUNNING], B.QUEUED),
    },
)
