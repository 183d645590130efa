"""B18: back-test one rule on the archive.

Reference: the same posts, read the same way, and screened one by one with the whole rule set. Timed
by the clock, since reading them is half of the work.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from time import perf_counter
from typing import Any

from django.db import connection

from charter.rules import Rule, default_rule
from moderation.models import BackTest, Case
from moderation.screening.content import Content
from moderation.screening.engine import compile_rules
from moderation.services import backtests
from moderation.services.archive import Archive
from moderation.states import CaseState, Lane
from tests.bench import screening_corpus as corpus
from tests.bench.registry import Row, at_least, at_most, measure, migrated_database
from tests.factories.moderation import CaseFactory
from tests.factories.people import UserFactory

POSTS = 50_000
LONGEST = 60.0
TERMS = 10_000
PARAMS: dict[str, dict[str, Any]] = {
    "competitor.mention": {"names": ["Voltéo"]},
    "confidential.lexicon": {"terms": ["Projet Émeraude"]},
}
# The first is judged; sealed terms are compared word by word, so no text is set aside unread.
RULES = ("respect.insult", "competitor.mention", "finance.figure", "confidential.lexicon")
COPY = """
INSERT INTO moderation_case (author_id, unit_id, state, lane, content, digest, severity,
    justification, version_id, rules_fingerprint, subject_url, language, networks, rank,
    rank_reasons, submitted_at, proposed_text, updated_at)
SELECT author_id, unit_id, state, lane, content, digest, severity, justification, version_id,
    rules_fingerprint, subject_url, language, networks, rank, rank_reasons,
    submitted_at - n * interval '5 minutes', proposed_text, updated_at
FROM moderation_case, generate_series(1, %s) AS n
"""


@measure("B18", f"back-test one rule on {POSTS:,} posts")
def backtest() -> Iterator[Row]:
    migrated_database()
    actor = _archive()
    whole = _timed(_one_by_one)
    for place, type in enumerate(RULES):
        seconds, row = _run(default_rule(type, clause_id="c", params=PARAMS.get(type, {})), actor)
        label = f"screening one by one, {type}, {row.hits:,} hits"
        target = at_least(5) if place == 0 else None
        yield Row(label, seconds, "s", whole, target, faster=True)
        if place == 0:
            yield Row(f"{POSTS:,} posts", seconds, "s", None, at_most(LONGEST))
            yield Row("posts per second", row.total / seconds, "")


def _archive() -> Any:
    """Fill the table with posts of usual length, one in five with something to find."""
    author = UserFactory(moderator=True)
    for post in corpus.posts(280, 500):
        CaseFactory(
            author=author, content=post.to_dict(), state=CaseState.APPROVED, lane=Lane.DIRECT,
            deadline=None,
        )  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(COPY, [POSTS // 500 - 1])
        cursor.execute("VACUUM ANALYZE moderation_case")
    assert Case.objects.count() == POSTS
    return UserFactory(legal=True)


def _run(rule: Rule, actor: Any) -> tuple[float, BackTest]:
    row = backtests.ask_draft(replace(rule, code="BENCH"), actor=actor)
    seconds = _timed(lambda: backtests.run(row))
    row.refresh_from_db()
    assert row.state == "done", row.state
    assert row.total == POSTS
    return seconds, row


def _one_by_one() -> None:
    rules = corpus.rule_set(TERMS)
    screener, archive = compile_rules(rules, secret=corpus.KEY), Archive(rules.rules[0], POSTS)
    for batch in archive.batches():
        for post in batch.posts:
            screener.screen(Content.from_dict(post.content), batch.contexts.of(post))


def _timed(run: Callable[[], object]) -> float:
    begun = perf_counter()
    run()
    return perf_counter() - begun
