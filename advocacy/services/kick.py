"""Hints to the worker that there is something to do. Sweeps find it without the hint."""

from config.celery import app

SWEEP = "advocacy.sweep_deliveries"
LEAVERS = "advocacy.end_accounts"
WORDS = "advocacy.read_words"
REMOVALS = "advocacy.take_down"
BRANDED = "advocacy.keep_branded"


def kick(task: str = SWEEP) -> None:
    """Ask for a sweep now. Called on commit, robustly: a broker that is down stops nothing."""
    app.send_task(task, retry=False)
