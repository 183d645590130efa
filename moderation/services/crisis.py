"""The crisis journal: what people note, and what freezes and statements leave in the ledger."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from config.kernel import audit
from config.kernel.errors import Invalid
from moderation import policies
from moderation.models import Hold, JournalEntry, LedgerEntry, Statement, StatementVersion

SHOWN = 100
# What appears by itself, by the action in the ledger.
EVENTS: Mapping[str, Promise] = {
    "hold.freeze": _("Frozen"),
    "hold.ask_release": _("Lifting asked for"),
    "hold.keep": _("Kept"),
    "hold.confirm": _("Confirmed"),
    "hold.expire": _("Expired; still frozen until two people lift it"),
    "hold.release": _("Lifted"),
    "statement.propose": _("Statement proposed"),
    "statement.approve": _("Statement approved"),
    "statement.drop": _("Statement dropped"),
}


@dataclass(frozen=True)
class Line:
    """One line of the journal: `what` happened by itself, "" for what somebody noted."""

    at: datetime
    who: str
    what: str | Promise
    words: str
    hold: Hold | None = None


def note(*, actor: Any, words: str) -> JournalEntry:
    """Add an entry. It stays as it is written: a mistake is put right by another entry."""
    policies.check_may_note(actor)
    words = words.strip()
    if not words:
        raise Invalid("crisis.words_missing")
    with transaction.atomic():
        entry = JournalEntry.objects.create(by=actor, by_name=str(actor), words=words)
        audit.record(entry, "journal.note", actor=actor)
    return entry


def journal(limit: int = SHOWN) -> list[Line]:
    """Return the last lines, newest first. Four queries."""
    noted = [Line(row.at, row.by_name, "", row.words) for row in JournalEntry.objects.all()[:limit]]
    happened = LedgerEntry.objects.filter(
        subject_type__in=["moderation.hold", "moderation.statementversion"], action__in=EVENTS
    )
    rows = list(happened.order_by("-pk")[:limit])
    lines = [*noted, *_told(rows)]
    return sorted(lines, key=lambda line: line.at, reverse=True)[:limit]


def _told(rows: list[LedgerEntry]) -> list[Line]:
    holds = Hold.objects.select_related("unit").in_bulk(_ids(rows, "moderation.hold"))
    holding = StatementVersion.objects.filter(statement__kind=Statement.Kind.HOLDING)
    titles = holding.in_bulk(_ids(rows, "moderation.statementversion"))
    found = []
    for row in rows:
        about = holds if row.subject_type == "moderation.hold" else titles
        subject: Any = about.get(int(row.subject_id))
        if subject is None:  # a reply to a post, which is no matter of a crisis
            continue
        hold = subject if isinstance(subject, Hold) else None
        words = hold.reason if hold and row.action == "hold.freeze" else ""
        if isinstance(subject, StatementVersion):
            words = subject.title
        found.append(Line(row.at, row.actor_name, EVENTS[row.action], words, hold))
    return found


def _ids(rows: list[LedgerEntry], subject: str) -> set[int]:
    return {int(row.subject_id) for row in rows if row.subject_type == subject}
