"""A hint to the worker that something is due. The sweep finds it without the hint."""

from config.celery import app

SWEEP = "advocacy.sweep_deliveries"


def kick() -> None:
    """Ask for a sweep now. Called on commit, robustly: a broker that is down costs seconds only."""
    app.send_task(SWEEP, retry=False)
