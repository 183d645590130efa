"""What happens in the charter and is known here sooner than a sweep would find it."""

from typing import Any

from django.dispatch import receiver

from charter.signals import version_in_force
from config.celery import app


@receiver(version_in_force)
def on_version_in_force(**facts: Any) -> None:
    """Open its campaign now, not at the next sweep; a broker that is down stops nothing."""
    app.send_task("charter.open_campaigns", retry=False)
