"""What was decided before on the same clause: who decides next starts from more than nothing."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from moderation.models import Case, Decision
from moderation.services import reasons

SHOWN = 3
Kind = Decision.Kind


@dataclass(frozen=True)
class Precedent:
    """A decision on another post, without anybody's name."""

    kind: str
    reason: str
    note: str
    text: str
    language: str
    made_at: datetime


def of(case: Case, *, clause_id: str, user: Any) -> list[Precedent]:
    """Return the last decisions of people on this clause, among posts on this person's desk."""
    if not clause_id:
        return []
    made = Decision.objects.filter(clause_id=clause_id, basis=Decision.Basis.REVIEW)
    made = made.exclude(case=case).exclude(kind__in=Decision.BETWEEN_REVIEWERS).exclude(author=user)
    made = made.filter(case__in=Case.objects.on_desk_of(user).values("pk"))
    rows = made.select_related("case").order_by("-made_at")[:SHOWN]
    return [_precedent(row) for row in rows]


def _precedent(row: Decision) -> Precedent:
    return Precedent(
        kind=row.get_kind_display(),
        reason=reasons.label_of(row.reason) if row.kind != Kind.APPROVE else "",
        note=row.note,
        text=row.case.content["text"],
        language=row.case.language,
        made_at=row.made_at,
    )
