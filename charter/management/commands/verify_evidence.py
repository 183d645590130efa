"""Say whether records, texts and documents are as they were stored, and where they are not."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from charter.services import chain, integrity

SAYS = {
    chain.Fault.UNCHAINED: "made outside the service: it has no place in the chain",
    chain.Fault.ALTERED: "the record does not match its own hash",
    chain.Fault.REMOVED: "records before this one are gone",
    chain.Fault.LINK: "does not follow the record before it",
    chain.Fault.STATEMENT: "the sentence does not match its hash",
    chain.Fault.TEXT: "the text shown does not match its hash",
    chain.Fault.BINDING: "what binds does not match its hash",
    chain.Fault.BACKWARDS: "dated before the record it follows",
    chain.Fault.BEFORE_TEXT: "dated before the text was made",
    chain.Fault.HEAD: "the chain does not end where its head says (head / records)",
    chain.Fault.NOT_DEMONSTRATION: "a demonstration record of a person who is no demonstration",
}


class Command(BaseCommand):
    """Print one line for each fault; exit 1 when there is one. Reads only."""

    help = "Verify acknowledgements and their chain, editions, texts, lessons and documents."

    def handle(self, *args: Any, **options: Any) -> None:
        """Verify; counts what the demonstration made, which is no evidence."""
        found = chain.verify()
        faults = [broken for broken in found if broken.is_a_fault]
        self.stdout.write(f"{chain.length()} records in the chain")
        if len(found) > len(faults):
            self.stdout.write(f"{len(found) - len(faults)} of the demonstration: no evidence")
        damage = integrity.verify()
        lines = [*map(_line, faults), *(f"{d.kind} {d.pk}: {d.part} differs" for d in damage)]
        for line in lines:
            self.stdout.write(self.style.ERROR(line))
        if lines:
            raise CommandError(f"{len(lines)} faults found.", returncode=1)
        self.stdout.write(self.style.SUCCESS("Everything verifies."))


def _line(broken: chain.Break) -> str:
    place = "-" if broken.leaf_index is None else str(broken.leaf_index)
    record = "" if broken.record_id is None else f" (record {broken.record_id})"
    detail = f": {broken.detail}" if broken.detail else ""
    return f"link {place}{record}: {SAYS[broken.fault]}{detail}"
