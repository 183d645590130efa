"""Seal all stored credentials under the newest key."""

from typing import Any

from django.core.management.base import BaseCommand

from advocacy.services import vault


class Command(BaseCommand):
    """Run after adding a key in front of VAULT_KEYS; the old key may go once it is done."""

    help = "Seal every authorisation under the newest of VAULT_KEYS."

    def handle(self, *args: Any, **options: Any) -> None:
        """Rotate; harmless to repeat or to interrupt."""
        changed = vault.rotate()
        self.stdout.write(f"{changed} sealed under key {vault.newest_version()}")
