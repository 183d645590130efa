"""B1: one post against all rules and up to 50,000 terms.

Reference: the automaton alone, with the places of what it found, on text folded beforehand.
"""

from collections.abc import Callable, Iterator

from moderation.screening.content import Content
from moderation.screening.engine import compile_rules
from moderation.screening.normalise import fold_text
from moderation.screening.plan import Plan, plan_rules
from tests.bench import screening_corpus as corpus
from tests.bench.registry import Row, at_most, measure

SIZES = (1_000, 10_000, 50_000)
LENGTHS = (280, 3_000)


@measure("B1", "screen one post against all rules")
def screening() -> Iterator[Row]:
    for size in SIZES:
        rules = corpus.rule_set(size)
        screener = compile_rules(rules, secret=corpus.KEY)
        plan = plan_rules(rules.rules, corpus.KEY)
        for length in LENGTHS:
            posts = corpus.posts(length)
            runs = [corpus.screening(screener, posts), _matching(plan, posts)]
            ours, bare = corpus.microseconds(runs, len(posts))
            label = f"matching alone, {size:,} terms, {length:,} characters"
            yield Row(label, ours, "us", bare, at_most(4) if size == SIZES[-1] else None)


def _matching(plan: Plan, posts: list[Content]) -> Callable[[], object]:
    """A run of the automata alone on folded posts: all that occurs, and where."""
    buffers = [fold_text(post.text).buffer for post in posts]
    both = ((plan.lexicon, plan.owners), (plan.support, plan.support_owners))

    def run() -> None:
        for buffer in buffers:
            for lexicon, owners in both:
                for number in lexicon.scan(buffer):
                    if number in owners:
                        list(lexicon.locate(number, buffer))

    return run
