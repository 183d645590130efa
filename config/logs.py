"""What is changed in log lines. Loaded before anything else of ours, so it needs nothing of it."""

import logging
from collections.abc import Callable


def quiet_probe() -> Callable[[logging.LogRecord], bool]:
    """Return a filter for Django's log of requests: an answer of the probe is no fault of ours.

    It says "not yet" in the first seconds, and whoever asked was told; the line stays, as a
    warning, for those who look for it.
    """

    def lower(record: logging.LogRecord) -> bool:
        request = getattr(record, "request", None)
        if getattr(request, "path", "") == "/healthz" and record.levelno > logging.WARNING:
            record.levelno, record.levelname = logging.WARNING, "WARNING"
        return True

    return lower
