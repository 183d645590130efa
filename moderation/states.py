"""States of cases, appeals, holds, statements and back-tests, as tables, and groups of them."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from config.kernel.fsm import Machine


class CaseState(TextChoices):
    """Where one submission stands."""

    SCREENING = "screening", _("being screened")
    QUEUED = "queued", _("waiting for review")
    IN_REVIEW = "in_review", _("in review")
    ESCALATED = "escalated", _("handed over")
    CHANGES_REQUESTED = "changes_requested", _("changes requested")
    APPROVED = "approved", _("approved")
    REFUSED = "refused", _("refused")
    APPEALED = "appealed", _("refused, under appeal")
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
        # Those it was handed to leave it to the desk again.
        "hand_back": ([S.ESCALATED], S.QUEUED),
        "withdraw": (
            # From a refusal only until it takes effect: its author does not know of it yet.
            [
                *(S.SCREENING, S.QUEUED, S.IN_REVIEW, S.ESCALATED),
                *(S.CHANGES_REQUESTED, S.APPROVED, S.REFUSED),
            ],
            S.WITHDRAWN,
        ),
        # Within half a minute, and before it takes effect.
        "undo": (
            [S.QUEUED, S.APPROVED, S.CHANGES_REQUESTED, S.REFUSED, S.ESCALATED],
            S.IN_REVIEW,
        ),
        "undo_handed": ([S.QUEUED, S.APPROVED, S.CHANGES_REQUESTED, S.REFUSED], S.ESCALATED),
        # About to leave, a rule spoke that nobody had seen: a person looks again.
        "hold_back": ([S.APPROVED], S.QUEUED),
        "expire": ([S.QUEUED, S.IN_REVIEW, S.ESCALATED], S.EXPIRED),
        "appeal": ([S.REFUSED], S.APPEALED),
        "uphold": ([S.APPEALED], S.REFUSED),
        # A first yes of two, where two must say it.
        "overturn_first": ([S.APPEALED], S.APPEALED),
        "overturn": ([S.APPEALED], S.APPROVED),
        "drop_appeal": ([S.APPEALED], S.REFUSED),
    },
)

# An appeal is not the queue's: whoever decided waits for somebody else.
OPEN = (S.SCREENING, S.QUEUED, S.IN_REVIEW, S.ESCALATED, S.APPEALED)
WAITING = (S.QUEUED, S.IN_REVIEW, S.ESCALATED)
CLOSED = (S.CHANGES_REQUESTED, S.APPROVED, S.REFUSED, S.WITHDRAWN, S.EXPIRED)


class Lane(TextChoices):
    """How many people must say yes."""

    DIRECT = "direct", _("direct")
    LIGHT = "light", _("light")
    FOUR_EYES = "four_eyes", _("four eyes")


class Handed(TextChoices):
    """To whom the desk hands a post, by their role: they see it while it is with them."""

    LEGAL = "legal", _("the legal team")
    FINANCE = "finance", _("investor relations")
    CRISIS_CELL = "crisis_cell", _("the crisis cell")


class Surface(TextChoices):
    """Onto what a submission goes. All but a post stay where they are shown: read first."""

    POST = "post", pgettext_lazy("surface", "post")
    PROFILE = "profile", pgettext_lazy("surface", "profile")
    BIO = "bio", pgettext_lazy("surface", "biography")
    PINNED = "pinned", pgettext_lazy("surface", "pinned post")
    CAMPAIGN = "campaign", pgettext_lazy("surface", "campaign")


class AppealState(TextChoices):
    """Where an appeal against a refusal stands."""

    OPEN = "open", pgettext_lazy("appeal", "waiting")
    IN_REVIEW = "in_review", pgettext_lazy("appeal", "being read")
    UPHELD = "upheld", pgettext_lazy("appeal", "the refusal stays")
    OVERTURNED = "overturned", pgettext_lazy("appeal", "the refusal is lifted")
    WITHDRAWN = "withdrawn", pgettext_lazy("appeal", "taken back")


A = AppealState
APPEAL = Machine(
    "appeal",
    AppealState,
    {
        "claim": ([A.OPEN], A.IN_REVIEW),
        "release": ([A.IN_REVIEW], A.OPEN),
        # A first yes of two: somebody else looks, too.
        "overturn_first": ([A.IN_REVIEW], A.OPEN),
        "overturn": ([A.IN_REVIEW], A.OVERTURNED),
        "uphold": ([A.IN_REVIEW], A.UPHELD),
        # Its author may stop at any time, also while somebody reads it.
        "withdraw": ([A.OPEN, A.IN_REVIEW], A.WITHDRAWN),
    },
)

UNDECIDED = (A.OPEN, A.IN_REVIEW)
DECIDED_APPEAL = (A.UPHELD, A.OVERTURNED)


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
        # Its time was over, and it is still needed.
        "confirm": ([HoldState.ACTIVE], HoldState.ACTIVE),
        "release": ([HoldState.RELEASE_ASKED], HoldState.RELEASED),
    },
)


class StatementState(TextChoices):
    """A wording of a holding statement is said once somebody else agreed to it."""

    PROPOSED = "proposed", pgettext_lazy("statement", "proposed")
    APPROVED = "approved", pgettext_lazy("statement", "approved")
    DROPPED = "dropped", pgettext_lazy("statement", "dropped")


STATEMENT = Machine(
    "statement",
    StatementState,
    {
        "approve": ([StatementState.PROPOSED], StatementState.APPROVED),
        "drop": ([StatementState.PROPOSED, StatementState.APPROVED], StatementState.DROPPED),
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


class CheckState(TextChoices):
    """What a look afterwards said of a post that had left directly."""

    WAITING = "waiting", pgettext_lazy("check", "waiting")
    FINE = "fine", pgettext_lazy("check", "fine")
    MISS = "miss", pgettext_lazy("check", "should have been read first")


CHECK = Machine(
    "check",
    CheckState,
    {
        "find_fine": ([CheckState.WAITING], CheckState.FINE),
        "find_miss": ([CheckState.WAITING], CheckState.MISS),
    },
)


class ContestState(TextChoices):
    """Where somebody's question about how their posts are read stands."""

    OPEN = "open", pgettext_lazy("contest", "waiting")
    ANSWERED = "answered", pgettext_lazy("contest", "answered")
    WITHDRAWN = "withdrawn", pgettext_lazy("contest", "taken back")


CONTEST = Machine(
    "contest",
    ContestState,
    {
        "answer": ([ContestState.OPEN], ContestState.ANSWERED),
        "withdraw": ([ContestState.OPEN], ContestState.WITHDRAWN),
    },
)


class RegimeState(TextChoices):
    """A unit's regime changes when two people said so."""

    PROPOSED = "proposed", pgettext_lazy("regime", "proposed")
    CONFIRMED = "confirmed", pgettext_lazy("regime", "confirmed")
    DECLINED = "declined", pgettext_lazy("regime", "declined")


REGIME = Machine(
    "regime",
    RegimeState,
    {
        "confirm": ([RegimeState.PROPOSED], RegimeState.CONFIRMED),
        "decline": ([RegimeState.PROPOSED], RegimeState.DECLINED),
    },
)
