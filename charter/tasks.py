"""Background work of the charter. Each task is a sweep: it finds its own work in rows."""

from celery import shared_task

from charter.services import answers, campaigns, reminders, schedule


@shared_task(name="charter.open_campaigns")
def open_campaigns() -> None:
    """Open the campaigns nobody opened, and close those that are over."""
    campaigns.open_due()


@shared_task(name="charter.follow_campaigns")
def follow_campaigns() -> None:
    """Follow joiners, movers and leavers."""
    campaigns.sweep()


@shared_task(name="charter.send_notices")
def send_notices() -> None:
    """Remind whoever is due, and tell people that their questions were answered."""
    reminders.sweep()
    answers.sweep()


@shared_task(name="charter.follow_calendar")
def follow_calendar() -> None:
    """Bring in what is due, end what was for a time, put away what is old."""
    schedule.flip_due()
    schedule.lapse_notes()
    schedule.archive_old()
