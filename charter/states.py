"""States of what the charter owns, as tables."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from config.kernel.fsm import Machine


class VersionState(TextChoices):
    """Where a frozen version stands (governance 7.2). Drafts are Wagtail revisions, without a row.

    A version that is edited after it was submitted is withdrawn, and its approvals with it: the
    next submission is another row.
    """

    REVIEW = "review", _("in internal review")
    CONSULTATION = "consultation", _("in consultation")
    FORMALITIES = "formalities", _("awaiting formalities")
    READY = "ready", _("ready")
    SCHEDULED = "scheduled", _("scheduled")
    IN_FORCE = "in_force", _("in force")
    SUSPENDED = "suspended", pgettext_lazy("version", "suspended")
    SUPERSEDED = "superseded", _("superseded")
    ARCHIVED = "archived", _("archived")
    WITHDRAWN = "withdrawn", _("withdrawn")


# Under way: at most one per text.
PREPARING = (
    VersionState.REVIEW,
    VersionState.CONSULTATION,
    VersionState.FORMALITIES,
    VersionState.READY,
    VersionState.SCHEDULED,
)
# Readers may see these; the last one only says that it was taken back.
PUBLISHED = (
    VersionState.IN_FORCE,
    VersionState.SUPERSEDED,
    VersionState.SUSPENDED,
    VersionState.ARCHIVED,
)

VERSION = Machine(
    "version",
    VersionState,
    {
        "consult": ([VersionState.REVIEW], VersionState.CONSULTATION),
        "formalise": ([VersionState.REVIEW, VersionState.CONSULTATION], VersionState.FORMALITIES),
        "make_ready": (
            [VersionState.REVIEW, VersionState.CONSULTATION, VersionState.FORMALITIES],
            VersionState.READY,
        ),
        "schedule": ([VersionState.READY], VersionState.SCHEDULED),
        "unschedule": ([VersionState.SCHEDULED], VersionState.READY),
        # A proof turned out to be wrong: what it opened is closed again.
        "reopen": ([VersionState.FORMALITIES, VersionState.READY], VersionState.CONSULTATION),
        "withdraw": (PREPARING, VersionState.WITHDRAWN),
        "put_in_force": ([VersionState.SCHEDULED], VersionState.IN_FORCE),
        "supersede": ([VersionState.IN_FORCE], VersionState.SUPERSEDED),
        "suspend": ([VersionState.IN_FORCE], VersionState.SUSPENDED),
        "restore": ([VersionState.SUPERSEDED], VersionState.IN_FORCE),
        "archive": ([VersionState.SUPERSEDED, VersionState.SUSPENDED], VersionState.ARCHIVED),
    },
)


class RevisionState(TextChoices):
    """Where one revision of a rule stands."""

    DRAFT = "draft", _("proposed")
    ACTIVE = "active", pgettext_lazy("rule", "active")
    RETIRED = "retired", _("retired")


RULE_REVISION = Machine(
    "rule_revision",
    RevisionState,
    {
        "activate": ([RevisionState.DRAFT], RevisionState.ACTIVE),
        "retire": ([RevisionState.DRAFT, RevisionState.ACTIVE], RevisionState.RETIRED),
    },
)


class CampaignState(TextChoices):
    """Whether an acknowledgement campaign still asks."""

    OPEN = "open", _("open")
    CLOSED = "closed", _("closed")


CAMPAIGN = Machine(
    "campaign",
    CampaignState,
    {
        "close": ([CampaignState.OPEN], CampaignState.CLOSED),
        # Everybody had answered, and then somebody joined.
        "reopen": ([CampaignState.CLOSED], CampaignState.OPEN),
    },
)


class QuestionState(TextChoices):
    """Where a question about the charter stands."""

    OPEN = "open", pgettext_lazy("question", "open")
    ANSWERED = "answered", _("answered")
    CLOSED = "closed", pgettext_lazy("question", "closed")


QUESTION = Machine(
    "question",
    QuestionState,
    {
        "answer": ([QuestionState.OPEN, QuestionState.ANSWERED], QuestionState.ANSWERED),
        "ask_again": ([QuestionState.ANSWERED], QuestionState.OPEN),
        "close": ([QuestionState.OPEN, QuestionState.ANSWERED], QuestionState.CLOSED),
    },
)
