"""A company's queue in the database: many closed cases, twenty thousand that wait."""

from typing import Any

from django.db import connection
from django.utils import timezone

from tests.factories.moderation import CaseFactory
from tests.factories.people import UnitFactory, UserFactory

PENDING = 20_000

# One real row, copied: a post of usual length, and ranks spread over two weeks.
COPY = """
INSERT INTO moderation_case (author_id, unit_id, state, lane, content, digest, severity,
    justification, version_id, rules_fingerprint, subject_url, language, networks, rank,
    rank_reasons, submitted_at, deadline, proposed_text, updated_at)
SELECT author_id, unit_id, %s, lane, content, digest, severity, justification, version_id,
    rules_fingerprint, subject_url, language, networks, rank + (n::bigint * 7919) %% 20160,
    rank_reasons, submitted_at, deadline, proposed_text, updated_at
FROM moderation_case, generate_series(1, %s) AS n WHERE id = %s
"""


def reviewer() -> Any:
    """Return a moderator of the whole company, and leave one case of an author there."""
    root = UnitFactory(code="hexalia", kind="group")
    unit = UnitFactory(code="banque", kind="subsidiary", parent=root)
    text = "Une journée sur le chantier, avec toute l’équipe. " * 6
    CaseFactory(author=UserFactory(unit=unit), text=text, rank=29_000_000)
    return UserFactory(unit=root, moderator=True)


def fill(total: int) -> None:
    """Grow the table to `total` cases, of which PENDING (or all, if fewer) wait."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT min(id), count(*) FROM moderation_case")
        first, present = cursor.fetchone()
        cursor.execute("SELECT count(*) FROM moderation_case WHERE state = 'queued'")
        waiting = min(total, PENDING) - cursor.fetchone()[0]
        cursor.execute(COPY, ["queued", max(waiting, 0), first])
        cursor.execute(COPY, ["approved", max(total - present - max(waiting, 0), 0), first])
        cursor.execute("VACUUM ANALYZE moderation_case")


def reset() -> None:
    """Put every claimed case back, so that runs do not depend on one another."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE moderation_case SET state = 'queued', claimed_by_id = NULL, "
            "lease_until = NULL, updated_at = %s WHERE state = 'in_review'",
            [timezone.now()],
        )
        cursor.execute("VACUUM ANALYZE moderation_case")
