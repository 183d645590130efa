"""The advocacy app: accounts, posts, deliveries and reach."""

from importlib import import_module

from django.apps import AppConfig
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from advocacy.networks.retention import overridden


class AdvocacyConfig(AppConfig):
    """What people write, where it goes, and how far it carries."""

    name = "advocacy"
    verbose_name = _("Advocacy")

    def ready(self) -> None:
        """Listen, and refuse settings that say nothing: what they meant would not be kept."""
        import_module("advocacy.receivers")
        try:
            overridden(settings.NETWORK_RETENTION)
        except ValueError as error:
            raise ImproperlyConfigured(f"NETWORK_RETENTION: {error}") from error
        import_module("advocacy.services.meter").budget()
