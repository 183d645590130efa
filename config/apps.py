"""The configuration package is an app without models, for its templates and commands."""

from django.apps import AppConfig


class PortevoixConfig(AppConfig):
    """Shared templates, static files and the demonstration command."""

    name = "config"
    label = "portevoix"
