"""What the charter says about a text while it is written, and where it would go. Stores nothing."""

import re
from dataclasses import dataclass, replace
from typing import Any

from advocacy.models import Account, Media
from advocacy.services.contents import destination, facts
from charter import public as charter
from config.kernel.language import reading_language
from moderation import public as moderation

_SENTENCE = re.compile(r".*?[.!?…](?=\s|$)|.*", re.DOTALL)
# Far beyond any network's limit: what is longer is checked when it is sent.
MAX_CHECKED = 10_000


@dataclass(frozen=True)
class Remark:
    """One finding in the reader's language, with its clause and the clause's lesson (or None)."""

    finding: moderation.Finding
    message: str
    suggestion: str
    clause: Any
    url: str
    lesson: charter.LessonLink | None = None

    @property
    def why(self) -> str:
        """The clause's reason, its first sentence; the charter has the rest."""
        reason = str(self.clause.reason) if self.clause else ""
        return _SENTENCE.match(reason).group() if reason else ""  # type: ignore[union-attr]

    @property
    def is_in_text(self) -> bool:
        """Whether it has a place in the text to underline."""
        return self.finding.target == "text" and self.finding.end > self.finding.start


@dataclass(frozen=True)
class Advice:
    """Remarks in the order of the text, reminders of rights, and where the post would go."""

    remarks: list[Remark]
    reminders: list[Remark]
    outlook: moderation.Outlook
    severity: int
    is_checked: bool = True

    def beside(self, place: int) -> list[Remark]:
        """The remarks on the picture at that place, counted from 0."""
        return [each for each in self.remarks if each.finding.target == f"media:{place}"]


def advise(
    *, author: Any, text: str, language: str, accounts: list[Account], pictures: list[Media]
) -> Advice:
    """The advice for a text as it would be sent."""
    content = moderation.Content(
        text=text if len(text) <= MAX_CHECKED else "",
        language=language,
        destinations=tuple(destination(account) for account in accounts),
        media=tuple(facts(media) for media in pictures),
    )
    verdict = moderation.advise(content, author=author)
    found = sorted(verdict.findings, key=lambda finding: (finding.start, -finding.severity))
    lessons = charter.lessons_for_clauses(finding.clause_id for finding in found)
    clauses: dict[str, Any] = {}
    return Advice(
        remarks=[
            replace(_remark(finding, clauses), lesson=lessons.get(finding.clause_id))
            for finding in found
        ],
        reminders=[_remark(finding, clauses) for finding in verdict.guidance],
        outlook=moderation.foresee(verdict, author=author),
        severity=int(verdict.severity),
        is_checked=len(text) <= MAX_CHECKED,
    )


def _remark(finding: moderation.Finding, clauses: dict[str, Any]) -> Remark:
    key = finding.clause_id
    if key and key not in clauses:
        clauses[key] = charter.clause(key)
    return Remark(
        finding=finding,
        message=_in_language(finding.message),
        suggestion=_in_language(finding.suggestion),
        clause=clauses.get(key),
        url=charter.clause_url(key) if clauses.get(key) else "",
    )


def _in_language(texts: Any) -> str:
    language = reading_language()
    return str(texts.get(language) or texts.get("fr") or "")
