"""Background work of the advocacy app. Each task is a sweep: it finds its own work in rows."""

from celery import shared_task

from advocacy.services import delivery, metrics


@shared_task(name="advocacy.sweep_deliveries")
def sweep_deliveries() -> None:
    """Send what is due."""
    delivery.sweep()


@shared_task(name="advocacy.read_networks")
def read_networks() -> None:
    """Take today's readings, where they are missing."""
    metrics.read_networks()
