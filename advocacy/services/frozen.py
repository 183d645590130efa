"""Telling authors that an approved post of theirs waits behind a freeze."""

from datetime import datetime

from django.utils import timezone

from advocacy.services import backlog, claims
from moderation import public as moderation

# So many are looked at in a sweep; the next one goes on with those nobody told.
LOOKED_AT = 1000


def sweep(now: datetime | None = None) -> int:
    """Tell the authors of what is due and frozen, once for each post; return how many."""
    now = now or timezone.now()
    if not moderation.holds_now().exists():
        return 0
    untold = claims.candidates(now, None).filter(moderation.frozen_untold("post__case"))
    rows, watch = backlog.with_scope(untold)[:LOOKED_AT], moderation.Watch(now)
    frozen = [row for row in rows if backlog.why(watch, row, row.post) == moderation.FROZEN]
    cases = {row.post.case.pk: row.post.case for row in frozen if row.post.case is not None}
    return moderation.tell_frozen(cases.values())
