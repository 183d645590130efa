"""Background work. The schedule lives here only; every task has a sweep that needs no broker."""

import os
from importlib import import_module
from typing import Any

from celery import Celery
from celery.schedules import crontab
from celery.signals import worker_init

from config.heartbeat import WorkerHeartbeat

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")

app = Celery("portevoix")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
app.steps["worker"].add(WorkerHeartbeat)


@worker_init.connect
def prepare_worker(**facts: Any) -> None:
    """Compile the rules once, before the pool forks; Django is there by now."""
    import_module("config.warming").before_fork()


app.conf.beat_schedule = {
    "campaigns": {"task": "charter.open_campaigns", "schedule": 600.0},
    "people-of-campaigns": {
        "task": "charter.follow_campaigns",
        "schedule": crontab(hour="4", minute="20"),
    },
    "charter-notices": {"task": "charter.send_notices", "schedule": 300.0},
    "contacts-to-verify": {"task": "cms.remind_of_contacts", "schedule": 3600.0},
    "library": {"task": "cms.refresh_library", "schedule": 300.0},
    "deliver-due": {"task": "advocacy.sweep_deliveries", "schedule": 5.0},
    "removals": {"task": "advocacy.take_down", "schedule": 30.0},
    "leavers": {"task": "advocacy.end_accounts", "schedule": 20.0},
    "authorisations-that-end": {"task": "advocacy.warn_of_ends", "schedule": 3600.0},
    "pauses": {"task": "advocacy.offer_a_hand", "schedule": crontab(hour="9", minute="30")},
    "branded-accounts": {"task": "advocacy.keep_branded", "schedule": 60.0},
    "brand-check": {
        "task": "advocacy.check_brands",
        "schedule": crontab(day_of_week="1", hour="5", minute="10"),
    },
    "frozen-posts": {"task": "advocacy.tell_frozen", "schedule": 60.0},
    "words-in-images": {"task": "advocacy.read_words", "schedule": 60.0},
    "texts-come-into-force": {"task": "charter.follow_calendar", "schedule": 20.0},
    "expired-claims": {"task": "moderation.sweep_claims", "schedule": 60.0},
    "expired-freezes": {"task": "moderation.sweep_freezes", "schedule": 60.0},
    "notices": {"task": "moderation.notice", "schedule": 60.0},
    "mails-of-notices": {"task": "moderation.mail_notices", "schedule": 60.0},
    "chat-rooms": {"task": "moderation.tell_rooms", "schedule": 60.0},
    "back-tests": {"task": "moderation.run_backtests", "schedule": 30.0},
    "supervision": {"task": "moderation.keep_supervision", "schedule": 300.0},
    "old notices": {"task": "moderation.forget_notices", "schedule": 3600.0},
    "pages-follow-texts": {"task": "cms.follow_texts_in_force", "schedule": 600.0},
    "readings": {"task": "advocacy.read_networks", "schedule": 6 * 3600.0},
    "head-counts": {"task": "advocacy.note_units", "schedule": 3600.0},
    "days-of-readings": {"task": "advocacy.roll_days", "schedule": 600.0},
    "months-of-posts": {"task": "advocacy.roll_months", "schedule": 3600.0},
    "printed-months": {"task": "advocacy.print_months", "schedule": 3600.0},
    "early readings": {"task": "advocacy.read_early", "schedule": 900.0},
    "reports-by-mail": {"task": "advocacy.mail_reports", "schedule": 300.0},
    "budget": {"task": "advocacy.watch_budget", "schedule": 300.0},
    # Some has to go within a day: a run that failed leaves another one in time.
    "retention": {
        "task": "advocacy.keep_retention",
        "schedule": crontab(hour="3,15", minute="40"),
    },
}
