"""The advocacy app: accounts, posts, deliveries and reach."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AdvocacyConfig(AppConfig):
    """What people write, where it goes, and how far it carries."""

    name = "advocacy"
    verbose_name = _("Advocacy")

    def ready(self) -> None:
        """Listen."""
        import_module("advocacy.receivers")
