"""The demo's rules and its texts agree: poor examples are flagged, good ones are not."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from random import Random

import pytest

from charter.rules import Mode, Rule, RuleSet, Scope, Severity
from config.demo import load
from config.demo.people import draw_people
from config.demo.writing import fill, topics_of
from moderation.screening.content import Content, Destination
from moderation.screening.context import Context
from moderation.screening.engine import Screener, compile_rules
from moderation.screening.verdict import Verdict

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
BANK = ("hexalia-banque-fr-agences", "hexalia-banque-fr", "hexalia-banque", "hexalia")
LANGUAGES = ("fr", "en")
SLOTS, TOPICS = load.load_posts()
WORDS = {"town": "Lille", "first": "Claire", "weekday": "mardi", "small": 4, "many": 23}


def rule_of(demo: load.DemoRule) -> Rule:
    return Rule(
        code=demo.code,
        type=demo.type,
        revision=1,
        clause_id=demo.clause_id,
        severity=Severity(demo.severity),
        mode=Mode(demo.mode),
        params=demo.params or {},
        message={"fr": demo.message.fr, "en": demo.message.en},
        suggestion={"fr": demo.suggestion.fr, "en": demo.suggestion.en},
        scope=Scope.from_dict(demo.scope or {}),
    )


@pytest.fixture(scope="module")
def screener() -> Screener:
    rules = tuple(rule_of(demo) for demo in load.load_rules())
    return compile_rules(RuleSet(rules, "2"), secret=b"demo")


def screen(screener: Screener, text: str, language: str) -> Verdict:
    bluesky = Destination("bluesky", "1", "camille.hexalia.example")
    context = Context(NOW, unit_path=BANK, country="FR", account_kinds=("personal",))
    return screener.screen(Content(text, language, (bluesky,)), context)


def codes(verdict: Verdict) -> set[str]:
    return {finding.rule for finding in (*verdict.findings, *verdict.guidance)}


def test_rules_all_compile(screener: Screener) -> None:
    assert screener.broken == ()


# Rules that look at a file, an account or circumstances: no words are a poor example of theirs.
WORDLESS = {"R03", "R16", "R28", "R29", "R30", "R31", "R35"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "clause",
    [c for c in load.load_charter().clauses if set(c.rules) - WORDLESS],
    ids=lambda clause: clause.id,
)
def test_clause_poor_example_is_flagged(
    screener: Screener, clause: load.DemoClause, language: str
) -> None:
    # Protected speech has no poor example to flag: its rule answers the good one.
    protected = "R38" in clause.rules
    text = (clause.good if protected else clause.poor).in_language(language)

    found = {code.split("-")[0] for code in codes(screen(screener, text, language))}

    assert found & set(clause.rules)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("clause", load.load_charter().clauses, ids=lambda clause: clause.id)
def test_clause_good_example_is_not_flagged(
    screener: Screener, clause: load.DemoClause, language: str
) -> None:
    verdict = screen(screener, clause.good.in_language(language), language)

    assert [f for f in verdict.findings if f.severity > Severity.NOTE] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.key)
def test_posts_of_a_topic_are_not_flagged(
    screener: Screener, topic: load.Topic, language: str
) -> None:
    texts = [post.in_language(language).format_map(WORDS) for post in topic.posts]

    flagged = {text: screen(screener, text, language).findings for text in texts}

    assert {text: found for text, found in flagged.items() if found} == {}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Une pédale de vélo qui grince, et deux trains ratés ce matin."),
        ("fr", "Le tri des ordures ménagères a commencé à Lille."),
        ("fr", "Fou rire garanti, et règle numéro un : écouter."),
        ("fr", "Désolé pour le retard, la chaleur se dégage lentement du four."),
        ("fr", "Notre direction se trompe, et je le dis."),
        ("en", "I always get lost on the way to the training centre. Fun guaranteed."),
        ("en", "Ignition retarded by five degrees, engine test done."),
        ("en", "Management is wrong about this, and I say so."),
    ],
)
def test_everyday_words_and_criticism_are_not_flagged(
    screener: Screener, language: str, text: str
) -> None:
    assert screen(screener, text, language).findings == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_campaign_wordings_are_not_flagged(screener: Screener, language: str) -> None:
    texts = [t for c in load.load_campaigns() for t in c.variants.in_language(language)]

    assert [text for text in texts if screen(screener, text, language).findings] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "review", load.load_reviews()[0], ids=lambda review: review.rule + "-" + review.text.en[:20]
)
def test_review_trips_its_rule_and_its_proposal_does_not(
    screener: Screener, review: load.Review, language: str
) -> None:
    text = review.text.in_language(language).format_map(WORDS)
    proposed = review.proposed.in_language(language).format_map(WORDS)

    verdict = screen(screener, text, language)

    assert review.rule in codes(verdict)
    assert [f.rule for f in screen(screener, proposed, language).findings] == []
    if review.outcome in {"request_changes", "refuse", "escalate"}:
        assert verdict.severity in (Severity.HOLD, Severity.HOLD_TWO)
    if review.outcome == "justified":
        assert verdict.severity <= Severity.JUSTIFY


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_read_well_once_filled(screener: Screener, language: str) -> None:
    texts = [r.text.in_language(language).format_map(WORDS) for r in load.load_reviews()[0]]
    findings = [f for text in texts for f in screen(screener, text, language).findings]

    for finding in findings:
        for sentence in (finding.message[language], finding.suggestion[language]):
            assert sentence[0].isupper() or sentence[0] in "«“", sentence
            assert not re.search(r"\{\w+\}|[.!?] [a-zà-ÿ]|  |«\u202f\u202f»|“”", sentence), sentence


def test_fill_gives_texts_that_fit_the_shortest_network() -> None:
    author = draw_people()[0]
    random = Random(1)

    texts = [
        fill(post.fr, SLOTS, author=author, colleague="Jean-Baptiste", random=random)
        for topic in TOPICS
        for post in topic.posts
    ]

    assert max(map(len, texts)) <= 300
    assert not any(re.search(r"[{}]", text) for text in texts)


def test_fill_elides_before_a_vowel_in_french() -> None:
    author, random = draw_people()[0], Random(1)
    slots, text = replace(SLOTS, town={"FR": ["Amiens"]}), "Retour de {town}, sac de {first}."

    filled = fill(text, slots, author=author, colleague="Élise", random=random)
    kept = fill("Sac de {first}.", slots, author=author, colleague="Claire", random=random)

    assert filled == "Retour d’Amiens, sac d’Élise."
    assert kept == "Sac de Claire."


def test_topics_of_a_person_are_those_of_the_job_and_those_of_everyone() -> None:
    for person in draw_people():
        topics = topics_of(person, TOPICS)
        assert any(person.family in topic.families for topic in topics), person.family
        assert any(not topic.families for topic in topics)
        assert all(not t.families or person.family in t.families for t in topics)
