"""Days: between midnight in Paris and midnight UTC, tests would meet two of them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

LATE = 21  # UTC; from 22 on it is tomorrow in Paris, in summer


@pytest.fixture(scope="module", autouse=True)
def one_day() -> Iterator[None]:
    """Run a few hours later where UTC and the units of the tests are on different days soon."""
    now = datetime.now(UTC)
    if now.hour < LATE:
        yield
    else:
        with time_machine.travel(now + timedelta(hours=4)):
            yield
