"""How late an answer is, said in the working time in which it was promised."""

from datetime import UTC, datetime

import pytest
from django.utils import translation

from moderation.deadlines import lateness

PARIS = {"country": "FR", "zone": "Europe/Paris"}
FRIDAY_EVENING = datetime(2026, 11, 20, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (datetime(2026, 11, 22, 12, 0, tzinfo=UTC), "due when work resumes"),
        (datetime(2026, 11, 23, 8, 1, tzinfo=UTC), "late by 1 working minute"),
        (datetime(2026, 11, 23, 11, 0, tzinfo=UTC), "late by 3 working hours"),
        (datetime(2026, 11, 24, 17, 0, tzinfo=UTC), "late by 2 working days"),
    ],
)
def test_lateness_counts_working_time(now: datetime, said: str) -> None:
    with translation.override("en"):
        assert lateness(FRIDAY_EVENING, now, **PARIS) == said
