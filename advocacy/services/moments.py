"""Moments in plain words, in the reader's language and time zone: "this evening, 6 pm"."""

from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from config.kernel.dates import written
from config.kernel.language import reading_language

EVENING = 17
WEEK = timedelta(days=6)


def clock(moment: datetime) -> str:
    """The time of day as people say it: "18 h", "18 h 30"; "6 pm", "6:30 pm"."""
    local = timezone.localtime(moment)
    if reading_language() == "en":
        minutes = f":{local:%M}" if local.minute else ""
        return f"{local.hour % 12 or 12}{minutes} {'am' if local.hour < 12 else 'pm'}"
    minutes = f"\u00a0{local:%M}" if local.minute else ""
    return f"{local.hour}\u00a0h{minutes}"


def coming(moment: datetime) -> str:
    """A moment to come, to stand after "before"."""
    local, today = timezone.localtime(moment), timezone.localdate()
    words = {"time": clock(moment)}
    if local.date() == today:
        if local.hour >= EVENING:
            return _("this evening, %(time)s") % words
        return _("today, %(time)s") % words
    if local.date() == today + timedelta(days=1):
        return _("tomorrow, %(time)s") % words
    if _is_near(local):
        return _("%(day)s, %(time)s") % {**words, "day": date_format(local, "l")}
    return _("%(date)s, %(time)s") % {**words, "date": _date(local)}


def past(moment: datetime) -> str:
    """A moment gone by, to stand at the end of a sentence."""
    local, today = timezone.localtime(moment), timezone.localdate()
    words = {"time": clock(moment)}
    if local.date() == today:
        return _("today at %(time)s") % words
    if local.date() == today - timedelta(days=1):
        return _("yesterday at %(time)s") % words
    if _is_near(local):
        return _("on %(day)s at %(time)s") % {**words, "day": date_format(local, "l")}
    return _("on %(date)s at %(time)s") % {**words, "date": _date(local)}


def last_day(end: datetime) -> str:
    """The last day of a time that ends at an instant, to stand after "until"."""
    return _date(timezone.localtime(end - timedelta(seconds=1)))


def _is_near(local: datetime) -> bool:
    """Whether the weekday alone says which day it is."""
    return abs(local.date() - timezone.localdate()) <= WEEK


def _date(local: datetime) -> str:
    same_year = local.year == timezone.localdate().year
    return written(local, "j F" if same_year else "j F Y")
