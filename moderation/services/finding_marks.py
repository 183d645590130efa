"""Was the rule right? Said by those who read the post, finding by finding, and changed at will."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils import timezone

from config.kernel.errors import NotAllowed
from moderation.models import Case, Finding, FindingMark


def mark(finding: Finding, *, right: bool, actor: Any) -> FindingMark:
    """Say whether a finding was right. A second thought replaces the first.

    For those whose desk the post is on, never for its author.
    """
    reviewed = Case.objects.on_desk_of(actor).exclude(author=actor)
    if not reviewed.filter(pk=finding.case_id).exists():
        raise NotAllowed("mark.not_yours")
    row, _made = FindingMark.objects.update_or_create(
        finding=finding, by=actor, defaults={"right": right, "at": timezone.now()}
    )
    return row


def mark_all(case: Case, marks: Mapping[int, bool], *, actor: Any) -> None:
    """Say it of several findings of a case; what is not one of them is left out."""
    for finding in Finding.objects.filter(case=case, pk__in=marks):
        mark(finding, right=marks[finding.pk], actor=actor)


def of(findings: Iterable[Finding], user: Any) -> dict[int, bool]:
    """Return this person's own marks, by finding. One query."""
    ids = [finding.pk for finding in findings]
    return dict(
        FindingMark.objects.filter(finding__in=ids, by=user).values_list("finding", "right")
    )
