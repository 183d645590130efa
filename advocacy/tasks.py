"""Background work of the advocacy app. Each task is a sweep: it finds its own work in rows."""

from celery import shared_task
from django.utils import timezone

from advocacy.reports import mailing, rolling
from advocacy.services import (
    accounts,
    audience_keys,
    brandcheck,
    delivery,
    early,
    expiry,
    frozen,
    issuing,
    leaving,
    links,
    meter,
    metrics,
    owing,
    pauses,
    profile_texts,
    removals,
    retention,
    rollups,
    subscriptions,
    takedown,
    words,
)

# Days and months rolled up in one run; the next run goes on.
AT_ONCE = 40


@shared_task(name="advocacy.sweep_deliveries")
def sweep_deliveries() -> None:
    """Send what is due."""
    delivery.sweep()


@shared_task(name="advocacy.take_down")
def take_down() -> None:
    """Take down what is to come down, and remind of what nobody answered."""
    takedown.sweep()
    removals.remind()


@shared_task(name="advocacy.tell_frozen")
def tell_frozen() -> None:
    """Tell authors what a freeze keeps."""
    frozen.sweep()


@shared_task(name="advocacy.read_networks")
def read_networks() -> None:
    """Take today's readings, where they are missing; first give back what leavers left."""
    leaving.sweep()
    accounts.settle_channels()
    metrics.read_networks()


@shared_task(name="advocacy.note_units")
def note_units() -> None:
    """Note today's head counts, once a day."""
    rollups.note_units(timezone.localdate())


@shared_task(name="advocacy.roll_days")
def roll_days() -> None:
    """Make columns and sums of the days that have none, or newer readings."""
    for day in rollups.open_days(timezone.localdate())[:AT_ONCE]:
        seen, made = rollups.seen_of_day(day), rolling.rolled_day(day)
        rollups.replace_day(day, made, seen=seen)


@shared_task(name="advocacy.roll_months")
def roll_months() -> None:
    """Make sums of the posts of months of which nothing more is read."""
    for month in rollups.open_months(timezone.localdate())[:AT_ONCE]:
        seen, rows = rollups.seen_of_month(month), rolling.posts_of(month)
        rollups.replace_month(month, rows, seen=seen)


@shared_task(name="advocacy.print_months")
def print_months() -> None:
    """Keep the figures of reach of the months that are over, as they are told from now on."""
    for day in rollups.open_prints(timezone.localdate()):
        rollups.print_month(rolling.printed_month(day))


@shared_task(name="advocacy.read_early")
def read_early() -> None:
    """Take the readings of posts' first hours."""
    early.read_early()


@shared_task(name="advocacy.warn_of_ends")
def warn_of_ends() -> None:
    """Say which authorisations end soon."""
    expiry.sweep()


@shared_task(name="advocacy.offer_a_hand")
def offer_a_hand() -> None:
    """Ask those who have paused early on whether they would like a hand."""
    pauses.sweep()


@shared_task(name="advocacy.read_words")
def read_words() -> None:
    """Read the words in images that came in."""
    words.sweep()


@shared_task(name="advocacy.end_accounts")
def end_accounts() -> None:
    """Give back the accounts of people who left, and ask again the networks that did not answer."""
    leaving.sweep()


@shared_task(name="advocacy.keep_retention")
def keep_retention() -> None:
    """Erase what may be stored no longer."""
    retention.keep()
    audience_keys.sweep()
    links.sweep()


@shared_task(name="advocacy.keep_branded")
def keep_branded() -> None:
    """Tell servers what became of branded accounts, make new ones, and show texts that were
    read. Who is to get in no more comes first."""
    owing.sweep()
    issuing.sweep()
    issuing.dress_kept()
    profile_texts.sweep()


@shared_task(name="advocacy.check_brands")
def check_brands() -> None:
    """Look at the profiles that were not looked at this week."""
    brandcheck.sweep()


@shared_task(name="advocacy.watch_budget")
def watch_budget() -> None:
    """Say when most of what X may cost is used up."""
    meter.warn()


@shared_task(name="advocacy.mail_reports")
def mail_reports() -> None:
    """Mail the reports that are due; nobody gets the figures of a time twice."""
    subscriptions.sweep(mailing.composer())
