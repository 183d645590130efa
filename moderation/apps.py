"""The moderation app: screening, cases, decisions, holds and the ledger."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ModerationConfig(AppConfig):
    """Light review that teaches."""

    name = "moderation"
    verbose_name = _("Moderation")
