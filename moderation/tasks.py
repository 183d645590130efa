"""Background work: each task asks the database what is due, and needs no message to be right."""

from celery import shared_task

from moderation.services import backtests, expiry, leases


@shared_task(name="moderation.sweep_claims")
def sweep_claims() -> None:
    """Give back what nobody is working on, and expire what nobody answered."""
    leases.sweep()
    expiry.sweep()


@shared_task(name="moderation.run_backtests")
def run_backtests() -> None:
    """Run the back-test that waits longest, and ask again while there are others."""
    if backtests.run_due():
        backtests.kick()
