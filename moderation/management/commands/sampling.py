"""Compute the lots of a month again, from the key it was committed to."""

from argparse import ArgumentParser
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from moderation.models import SamplingPeriod
from moderation.services import sampling_report


class Command(BaseCommand):
    """Say whether each post was drawn as the key says; exit 1 when one was not. Reads only."""

    help = "Verify the lots of a month: manage.py sampling verify 2026-11"

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the action and the month."""
        parser.add_argument("action", choices=["verify"])
        parser.add_argument("period", metavar="YYYY-MM")

    def handle(self, *args: Any, action: str, period: str, **options: Any) -> None:
        """Verify; posts of units whose works council was not heard have no lot, and are counted."""
        row = SamplingPeriod.objects.filter(month=_month(period)).first()
        if row is None:
            raise CommandError(f"There is no period {period}.", returncode=2)
        found = sampling_report.report(row).total
        faults = list(sampling_report.faults(row))
        for fault in faults:
            self.stdout.write(self.style.ERROR(fault))
        key = "shown" if row.revealed else "still sealed"
        self.stdout.write(f"{row}: {found.posts} lots, {found.drawn} drawn, key {key}")
        without = sampling_report.without_lot(row)
        if without:
            self.stdout.write(f"{without} direct posts without a lot: no works council heard")
        if faults:
            raise CommandError(f"{len(faults)} faults", returncode=1)


def _month(text: str) -> date:
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError as error:
        raise CommandError(f"{text} is no month: write YYYY-MM.", returncode=2) from error
