"""Compute stored screenings again and say which of them come out differently."""

from argparse import ArgumentParser
from collections import Counter
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from moderation.models import Case
from moderation.services import screenings
from moderation.services.screenings import Result

SAYS = {
    Result.SAME: "say the same",
    Result.NOTHING: "had failed then: nothing to compare",
    Result.OTHER_ENGINE: "differ, made by another engine",
    Result.DIFFERENT: "differ",
    Result.ALTERED: "rest on a content or on rules that are not those of then",
}
FAULTS = (Result.OTHER_ENGINE, Result.DIFFERENT, Result.ALTERED)


class Command(BaseCommand):
    """Print counts and one line for each difference; exit 1 when there is one. Reads only."""

    help = "Compute every stored screening again from its content, rules and circumstances."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add --case."""
        parser.add_argument("--case", type=int, metavar="N", help="only the screenings of case N")

    def handle(self, *args: Any, case: int | None, **options: Any) -> None:
        """Verify; a screening that another engine made may differ for that alone."""
        if case is not None and not Case.objects.filter(pk=case).exists():
            raise CommandError(f"There is no case {case}.", returncode=2)
        counts: Counter[Result] = Counter()
        faulty: set[int] = set()
        for checked in screenings.verify(case):
            counts[checked.result] += 1
            if checked.result in FAULTS:
                faulty.add(checked.screening.case_id)
                self.stdout.write(self.style.ERROR(_line(checked)))
        self.stdout.write(f"{counts.total()} screenings")
        for result, words in SAYS.items():
            if counts[result]:
                self.stdout.write(f"{counts[result]} {words}")
        if faulty:
            numbers = ", ".join(map(str, sorted(faulty)))
            raise CommandError(f"Cases that differ: {numbers}", returncode=1)


def _line(checked: screenings.Checked) -> str:
    row = checked.screening
    return f"case {row.case_id}, screening {row.pk} ({row.stage}, {row.at:%Y-%m-%d %H:%M}): " + (
        f"engine {row.engine}, {checked.result}"
    )
