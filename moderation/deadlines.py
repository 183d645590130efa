"""Until when somebody must have looked, in the working time of the author's unit."""

from datetime import datetime, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from config.kernel.working_time import WORKING_DAY, working_time_between

URGENT = timedelta(minutes=30)
LIGHT = timedelta(hours=4)
FOUR_EYES = WORKING_DAY
APPEAL = 2 * WORKING_DAY
# A late case stays on the desk, for the lead; after five more working days it expires unsent.
EXPIRY_AFTER = 5 * WORKING_DAY


def lateness(deadline: datetime, now: datetime, *, country: str, zone: str) -> str:
    """Say how late an answer is, in the working time in which it was promised.

    What was due on Friday evening is not a day late on Sunday: it is due when work resumes.
    """
    late = working_time_between(deadline, now, country=country, zone=zone)
    minutes, hours, days = (late // unit for unit in _UNITS)
    if not minutes:
        return _("due when work resumes")
    if days:
        words = ngettext("late by %(n)s working day", "late by %(n)s working days", days)
        return words % {"n": days}
    if hours:
        words = ngettext("late by %(n)s working hour", "late by %(n)s working hours", hours)
        return words % {"n": hours}
    words = ngettext("late by %(n)s working minute", "late by %(n)s working minutes", minutes)
    return words % {"n": minutes}


_UNITS = (timedelta(minutes=1), timedelta(hours=1), WORKING_DAY)
