"""Signs of life of the processes that answer no requests: worker and scheduler.

Each writes the time into the shared cache every few seconds, from the loop that does its work, so
that a process which hangs is seen as well as one that is gone.
"""

import time
from typing import Any

from celery import bootsteps
from celery.beat import PersistentScheduler
from django.core.cache import cache

EVERY_SECONDS = 3
STALE_SECONDS = 20
KEEP_SECONDS = 7 * 24 * 3600


def beat(name: str) -> None:
    """Say that a process is alive now."""
    cache.set(f"heartbeat:{name}", time.time(), KEEP_SECONDS)


def silence(name: str) -> float | None:
    """Return for how many seconds a process has said nothing; None: it never spoke."""
    last = cache.get(f"heartbeat:{name}")
    return None if last is None else max(0.0, time.time() - last)


class WorkerHeartbeat(bootsteps.StartStopStep):
    """A step of the Celery worker that beats once the worker consumes from the broker."""

    requires = ("celery.worker.components:Timer",)

    def start(self, parent: Any) -> None:
        """Begin; `parent` is the worker."""
        self.timer = parent.timer.call_repeatedly(EVERY_SECONDS, beat, ("worker",))

    def stop(self, parent: Any) -> None:
        """End."""
        self.timer.cancel()


class Scheduler(PersistentScheduler):
    """Celery's own scheduler, which beats at every turn of its loop."""

    def tick(self, *args: Any, **kwargs: Any) -> float:
        """Send what is due; return the seconds until the next look."""
        beat("scheduler")
        return min(super().tick(*args, **kwargs), EVERY_SECONDS)
