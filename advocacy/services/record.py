"""One's own way: approved at the first try, month by month. Shown to that person only."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django.utils import timezone

from config.kernel.dates import months_until
from moderation import public as moderation

MONTHS = 12
# With fewer posts a share says more about chance than about anybody.
ENOUGH = 5


@dataclass(frozen=True)
class Month:
    """Posts first sent in a month that have an answer, and how many passed at the first try.

    `first` is the first of the month; of several months together, that of the oldest.
    """

    first: date
    answered: int
    approved: int

    @property
    def percent(self) -> int | None:
        """The share in per cent; None with so few posts that it would mislead."""
        if self.answered < ENOUGH:
            return None
        return round(100 * self.approved / self.answered)

    @property
    def too_few(self) -> bool:
        """Whether there were posts, yet too few for a share."""
        return 0 < self.answered < ENOUGH


@dataclass(frozen=True)
class Record:
    """The last months, oldest first, and all of them together."""

    months: list[Month]
    whole: Month


def of_person(person: Any) -> Record:
    """The last twelve months on the reader's clocks, the running one included."""
    firsts = months_until(timezone.localdate(), MONTHS)
    start = timezone.make_aware(datetime.combine(firsts[0], time.min))
    answered: Counter[date] = Counter()
    approved: Counter[date] = Counter()
    for each in moderation.first_tries(person, since=start):
        month = timezone.localtime(each.sent_at).date().replace(day=1)
        answered[month] += 1
        approved[month] += each.approved
    months = [Month(first, answered[first], approved[first]) for first in firsts]
    return Record(months, Month(firsts[0], answered.total(), approved.total()))
