"""Background work of the pages. Each task is a sweep: it finds its own work in rows."""

from celery import shared_task

from cms import library, publishing, reminders


@shared_task(name="cms.remind_of_contacts")
def remind_of_contacts() -> None:
    """Ask for the crisis contacts that nobody verified for 90 days."""
    reminders.sweep()


@shared_task(name="cms.follow_texts_in_force")
def follow_texts_in_force() -> None:
    """Let pages follow the texts in force; the signal does it at once, this finds what it lost."""
    publishing.follow_texts_in_force()


@shared_task(name="cms.refresh_library")
def refresh_library() -> None:
    """Bring what can be searched and followed up to date."""
    library.refresh()
