"""The configuration package is an app without models, for its templates, commands and checks."""

from importlib import import_module

from django.apps import AppConfig


class PortevoixConfig(AppConfig):
    """Shared templates, static files and the demonstration command."""

    name = "config"
    label = "portevoix"

    def ready(self) -> None:
        """Register the checks, once settings and apps are there."""
        import_module("config.checks")
