"""B2: one post of 280 characters beside two well-known libraries, which do one thing each.

presidio-analyzer runs the recognisers it loads for English, without its language model;
better-profanity has 1,000 words, fifty times fewer than we. The targets hold like with like: beside
the rules that look for what it looks for, with 50,000 terms. All rules, which look for much that
neither knows, are printed beside them (docs/decisions/0018).
"""

import logging
from collections.abc import Callable, Iterator

import tldextract
from better_profanity import profanity
from presidio_analyzer import RecognizerRegistry
from presidio_analyzer.predefined_recognizers import SpacyRecognizer

from moderation.screening.content import Content
from moderation.screening.engine import compile_rules
from tests.bench import screening_corpus as corpus
from tests.bench.registry import Row, at_least, measure

PERSONAL = ("secret.credential", "privacy.identifiers")
INSULTS = ("respect.insult",)


@measure("B2", "screen one post, beside other libraries")
def peers() -> Iterator[Row]:
    screener = compile_rules(corpus.rule_set(50_000), secret=corpus.KEY)
    calm = corpus.posts(280, telling=False)
    runs = [corpus.screening(screener, calm), _presidio(calm)]
    mine, theirs = corpus.microseconds(runs, len(calm))
    yield Row("presidio-analyzer, all rules, nothing to find", mine, "us", theirs, faster=True)
    posts = corpus.posts(280)
    ours = corpus.screening(screener, posts)
    mine, theirs = corpus.microseconds([ours, _presidio(posts)], len(posts))
    yield Row("presidio-analyzer, all rules, 1 in 5 flagged", mine, "us", theirs, faster=True)
    few = posts[:4]
    mine, theirs = corpus.microseconds([ours, _better_profanity(few)], len(posts), rounds=3)
    theirs *= len(posts) / len(few)
    yield Row("better-profanity, all rules", mine, "us", theirs, faster=True)
    yield from _like_with_like(posts, few)


def _like_with_like(posts: list[Content], few: list[Content]) -> Iterator[Row]:
    rules = corpus.rule_set(50_000, (*PERSONAL, *INSULTS))
    personal = compile_rules(rules, secret=corpus.KEY)
    ours = corpus.screening(personal, posts)
    mine, theirs = corpus.microseconds([ours, _presidio(posts)], len(posts))
    yield Row("presidio-analyzer, its subjects", mine, "us", theirs, at_least(30), faster=True)
    insults = compile_rules(corpus.rule_set(50_000, INSULTS), secret=corpus.KEY)
    ours = corpus.screening(insults, posts)
    mine, theirs = corpus.microseconds([ours, _better_profanity(few)], len(posts), rounds=3)
    theirs *= len(posts) / len(few)
    yield Row("better-profanity, its subject", mine, "us", theirs, at_least(1000), faster=True)


def _presidio(posts: list[Content]) -> Callable[[], object]:
    # It would fetch a list of domain endings from the network when it meets an address.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())
    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    kinds = [kind for kind in registry.recognizers if not isinstance(kind, SpacyRecognizer)]

    def run() -> None:
        for post in posts:
            for recogniser in kinds:
                recogniser.analyze(post.text, recogniser.get_supported_entities(), None)

    return run


def _better_profanity(posts: list[Content]) -> Callable[[], object]:
    words = [line.removeprefix("fr:").removeprefix("en:") for line in corpus.lexicon(1_000)]
    profanity.load_censor_words(custom_words=words)
    return lambda: [profanity.contains_profanity(post.text) for post in posts]
