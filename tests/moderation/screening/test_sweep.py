"""One rule over an archive says what the engine says post by post, and reads few posts in full."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charter.rules import CATALOGUE, Rule, RuleSet, default_rule
from moderation.screening.content import Content, Media
from moderation.screening.engine import compile_rules
from moderation.screening.sweep import BUNDLE, Sweep
from tests.bench import screening_corpus as corpus
from tests.moderation.screening import company
from tests.quality.golden import examples

PARAMS: dict[str, dict[str, Any]] = {
    "disclosure.affiliation": {"brands": ["Hexalia"]},
    "confidential.lexicon": {"terms": ["Projet Émeraude"]},
    "competitor.mention": {"names": ["Voltéo"]},
    "brand.usage": {"names": ["Hexalia"]},
}
DISGUISED = (
    "#BandeDAbrutis", "bande d’a b r u t i s", "abruuuutis", "abrut1s", "Des abrutis !",
    "Quel abruti\u200bs", "Rien ici.", "L’équipe du LinkedIn", "", "\ud800", "AbRuTiS",
)  # fmt: skip


def rule(type: str) -> Rule:
    return default_rule(type, clause_id="c", params=PARAMS.get(type, {}))


def speaks(rule: Rule, contents: list[Content]) -> list[int]:
    """The places of posts with a finding, one by one, by the engine."""
    screener = compile_rules(RuleSet((rule,), "x"), secret=corpus.KEY)
    verdicts = [screener.screen(content, corpus.CONTEXT) for content in contents]
    return [n for n, v in enumerate(verdicts) if v.findings or v.gates or v.guidance]


def swept(rule: Rule, contents: list[Content]) -> tuple[list[int], int]:
    """The same by a sweep, and how many posts it read in full."""
    sweep, found, read = Sweep(rule, secret=corpus.KEY), [], 0
    for place in sweep.candidates([content.to_dict() for content in contents]):
        verdict, read = sweep.screen(contents[place], corpus.CONTEXT), read + 1
        if verdict.findings or verdict.gates or verdict.guidance:
            found.append(place)
    return found, read


@pytest.mark.parametrize("type", CATALOGUE)
def test_sweep_finds_what_the_engine_finds(type: str) -> None:
    contents = [*corpus.posts(280, 100), *corpus.posts(60, 50)]

    assert swept(rule(type), contents)[0] == speaks(rule(type), contents)


@pytest.mark.parametrize("place", range(0, 2 * BUNDLE, 3))
@pytest.mark.parametrize("text", DISGUISED)
def test_sweep_finds_words_in_disguise_wherever_they_stand(text: str, place: int) -> None:
    contents = corpus.posts(120, 2 * BUNDLE, telling=False)
    contents[place] = Content(text, "fr")

    insults = rule("respect.insult")
    assert swept(insults, contents)[0] == speaks(insults, contents)


def test_sweep_reads_few_posts_in_full() -> None:
    contents = corpus.posts(280, 400)

    _, read = swept(rule("respect.insult"), contents)

    assert read < len(contents) / 5


@pytest.mark.parametrize(
    "content",
    [
        Content("Voyez", "fr", links=("http://www.hexalia.example",)),
        Content("Photo", "fr", media=(Media("0" * 64, "", "image/png"),)),
    ],
)
def test_sweep_looks_at_what_stands_outside_the_text(content: Content) -> None:
    contents = [*corpus.posts(100, 5, telling=False), content]

    for type in ("link.safety", "channel.format"):
        assert swept(rule(type), contents)[0] == speaks(rule(type), contents)


def test_sweep_of_a_broken_rule_reads_everything() -> None:
    broken = default_rule("respect.insult", clause_id="c", params={"terms": ["..."]})
    contents = corpus.posts(100, 5)

    assert list(Sweep(broken).candidates([each.to_dict() for each in contents])) == [0, 1, 2, 3, 4]


@given(st.lists(st.text(max_size=40) | st.sampled_from(DISGUISED), min_size=1, max_size=30))
def test_sweep_never_misses(texts: list[str]) -> None:
    contents = [Content(text, "") for text in texts]
    insults = default_rule("respect.insult", clause_id="c", params={"terms": ["abrutis", "zut"]})

    assert swept(insults, contents)[0] == speaks(insults, contents)


@pytest.mark.slow
@pytest.mark.parametrize("code", sorted({each.rule for each in examples()}))
def test_sweep_of_the_golden_set_finds_what_the_engine_finds(code: str) -> None:
    """Every labelled post of the rule, with its files and links, among those of another rule."""
    own = company.rule(code)
    posts = [each for each in examples() if each.rule in (code, "R27")]
    screener = compile_rules(RuleSet((own,), "sweep"), secret=company.KEY)
    verdicts = [screener.screen(each.content, each.context) for each in posts]

    sweep = Sweep(own, secret=company.KEY)
    places = set(sweep.candidates([each.content.to_dict() for each in posts]))

    spoken = {n for n, v in enumerate(verdicts) if v.findings or v.gates or v.guidance}
    assert spoken <= places
    assert all(sweep.screen(posts[n].content, posts[n].context) == verdicts[n] for n in spoken)
