"""Names of accounts: the charter's word on one, as its owner links it."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from advocacy.models import Account
from advocacy.services.contents import destination
from charter import public as charter
from config.kernel.errors import Invalid
from config.kernel.language import reading_language
from moderation import public as moderation

# From this severity on a person would have to say yes, and nobody reviews names.
HOLD = 3


@dataclass(frozen=True)
class Said:
    """One remark on a name, in the reader's language, with what helps and the clause, or ""."""

    severity: int
    message: str
    way: str
    clause: str

    def __str__(self) -> str:
        return " ".join(part for part in (self.message, self.way, self.clause) if part)


def check(account: Account, *, actor: Any) -> None:
    """Refuse a name that the charter does not let pass, and say what helps.

    `account` needs no row yet. Raises Invalid "account.handle_refused", whose `link` leads to the
    contacts the charter names, or "account.handle_unchecked".
    """
    for said in remarks(account, actor=actor):
        if said.severity >= HOLD:
            words = {"message": said.message, "way": said.way, "clause": said.clause}
            raise Invalid("account.handle_refused", link=reverse("contacts"), **words)


def remarks(account: Account, *, actor: Any) -> list[Said]:
    """Return what the charter says of a name; Invalid "account.handle_unchecked" if it cannot."""
    verdict = moderation.advise_on_handle(destination(account), author=actor)
    if verdict.incomplete:
        raise Invalid("account.handle_unchecked")
    return [_said(finding) for finding in verdict.findings]


def _said(finding: moderation.Finding) -> Said:
    language = reading_language()
    clause = charter.clause(finding.clause_id) if finding.clause_id else None
    named = ""
    if clause is not None:
        words = {"number": clause.number, "title": clause.title}
        named = _("Clause %(number)s, %(title)s.") % words
    message, way = finding.message.get(language, ""), finding.suggestion.get(language, "")
    return Said(int(finding.severity), message, way, named)
