"""The charter app: people, the charter they are bound by, and what they read of it."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CharterConfig(AppConfig):
    """People, versions, rules and acknowledgements."""

    name = "charter"
    verbose_name = _("Charter")

    def ready(self) -> None:
        """Listen."""
        import_module("charter.receivers")
