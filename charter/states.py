"""States of what the charter owns, as tables."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from config.kernel.fsm import Machine


class VersionState(TextChoices):
    """Where a frozen version stands. Drafts are Wagtail revisions and have no row here."""

    FROZEN = "frozen", _("frozen")
    IN_FORCE = "in_force", _("in force")
    SUPERSEDED = "superseded", _("superseded")


VERSION = Machine(
    "version",
    VersionState,
    {
        "put_in_force": ([VersionState.FROZEN], VersionState.IN_FORCE),
        "supersede": ([VersionState.IN_FORCE], VersionState.SUPERSEDED),
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
