"""Send what is due, without a broker."""

import signal
import time
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from advocacy.services.delivery import sweep

PAUSE_SECONDS = 1.0


class Command(BaseCommand):
    """`manage.py deliver` sweeps once; `--loop` goes on until it is told to stop (SIGTERM)."""

    help = "Find out what became of uncertain deliveries and send all that is due."

    def add_arguments(self, parser: CommandParser) -> None:
        """One choice."""
        parser.add_argument("--loop", action="store_true", help="Go on until stopped.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Sweep; what is in flight when the signal comes is finished first."""
        going = [bool(options["loop"])]
        signal.signal(signal.SIGTERM, lambda *_: going.clear())
        while True:
            attempts = sweep()
            if attempts or not options["loop"]:
                self.stdout.write(f"{attempts} attempts")
            if not going or not going[0]:
                return
            time.sleep(PAUSE_SECONDS)
