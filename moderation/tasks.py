"""Background work: each task asks the database what is due, and needs no message to be right."""

from celery import shared_task
from django.utils import timezone

from moderation.services import (
    appeal_reminders,
    appeal_review,
    backtests,
    calibration,
    digests,
    expiry,
    freeze_expiry,
    leases,
    notices,
    noticing,
    procedures,
    reminders,
    sampling,
    webhooks,
)


@shared_task(name="moderation.sweep_claims")
def sweep_claims() -> None:
    """Give back what nobody is working on, expire what nobody answered, remind of appeals."""
    leases.sweep()
    appeal_review.sweep()
    expiry.sweep()
    appeal_reminders.sweep()


@shared_task(name="moderation.sweep_freezes")
def sweep_freezes() -> None:
    """Tell those who may lift a freeze that it expired."""
    freeze_expiry.sweep()


@shared_task(name="moderation.notice")
def notice() -> None:
    """Notice what came up and what is due, for the pages of those concerned."""
    noticing.sweep()
    reminders.sweep()


@shared_task(name="moderation.mail_notices")
def mail_notices() -> None:
    """Write to people who are at work."""
    digests.sweep()


@shared_task(name="moderation.tell_rooms")
def tell_rooms() -> None:
    """Tell chat rooms, which may take their time to answer."""
    webhooks.sweep()


@shared_task(name="moderation.run_backtests")
def run_backtests() -> None:
    """Run the back-test that waits longest, and ask again while there are others."""
    if backtests.run_due():
        backtests.kick()


@shared_task(name="moderation.keep_supervision")
def keep_supervision() -> None:
    """Commit to the month's key, show those of months that are over, keep changed procedures;
    draw what a second person reads.
    """
    sampling.period_at(timezone.now())
    sampling.reveal_due()
    calibration.draw_due()
    procedures.keep()


@shared_task(name="moderation.forget_notices")
def forget_notices() -> None:
    """Forget what was told long ago."""
    notices.forget_old()
