"""The keys of audiences, from the command line: the same two people, the same record."""

from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser

from advocacy.models import AudienceKey
from advocacy.services import audience_keys
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence


class Command(BaseCommand):
    """`manage.py audience_keys` lists them; the options act in somebody's name."""

    help = "List, rotate or destroy the keys under which followers are hashed."

    def add_arguments(self, parser: CommandParser) -> None:
        """What to do, and who does it."""
        parser.add_argument("--as", dest="person", metavar="MAIL", help="Who does it.")
        doing = parser.add_mutually_exclusive_group()
        doing.add_argument("--rotate", action="store_true", help="Begin a new key now.")
        doing.add_argument("--ask", type=int, metavar="NUMBER", help="Ask that a key is destroyed.")
        doing.add_argument("--agree", type=int, metavar="NUMBER", help="Agree, as the second one.")
        parser.add_argument("--reason", default="", help="Why, with --ask.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Act, then list."""
        try:
            self._act(options)
        except DomainError as error:
            raise CommandError(sentence(error)) from error
        for line in audience_keys.listing():
            row, since = line.row, f"{line.row.created_at:%Y-%m-%d}"
            facts = (row.serial, row.year, since, line.audiences, _state(row))
            self.stdout.write("\t".join(map(str, facts)))

    def _act(self, options: dict[str, Any]) -> None:
        if options["rotate"]:
            audience_keys.rotate(actor=_person(options))
        elif options["ask"] is not None:
            reason = options["reason"]
            audience_keys.ask(options["ask"], actor=_person(options), reason=reason)
        elif options["agree"] is not None:
            erased = audience_keys.destroy(options["agree"], actor=_person(options))
            self.stdout.write(f"{erased} audiences erased")


def _person(options: dict[str, Any]) -> Any:
    person = get_user_model().objects.filter(email=options["person"] or "", is_active=True).first()
    if person is None:
        raise CommandError("Say who does it: --as MAIL of somebody who keeps the keys.")
    return person


def _state(row: AudienceKey) -> str:
    if row.destroyed_at:
        return f"destroyed {row.destroyed_at:%Y-%m-%d}"
    asked = ", to be destroyed: waits for a second person" if row.asked_by_id else ""
    return ("current" if row.is_current else "retired") + asked
