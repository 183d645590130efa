"""The demo's texts are whole, hold together, and are typeset as French and English ask."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from charter.rules import Mode, Severity, validate_params
from config.demo import load
from config.demo.texts import FOLDER, Text, build, read_file

FILES = sorted(path.stem for path in FOLDER.glob("*.toml"))
MISSING_ACCENT = re.compile(
    r"\b(?:Ecol|Ecout|Ecri|Elec|Elev|Energ|Eoli|Epargn|Equip|Etat|Etre|Etud|Evit|Ecran|Edit)"
    r"|\bA (?:l’|la |partir|titre|mon |propos|quoi|midi|dix)|\bCa \b|\bENERGIE\b"
)
SIGNS = {
    "straight apostrophe": r"'",
    "straight quotes": r'"',
    "three dots": r"\.\.\.",
    "no narrow space before ; ! ?": r"(?<![\u202f!?])[;!?](?=[\s\u202f)]|$)",
    "no space before :": r"(?<!\u00a0):(?=\s|$)",
    "plain space after «": r"«(?!\u202f)",
    "plain space before »": r"(?<!\u202f)»",
    "two spaces": r"  ",
}


def texts(value: Any, path: str = "") -> Iterator[tuple[str, str, str]]:
    """Every text of a file: its language, its place and itself."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from texts(item, f"{path}.{key}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from texts(item, f"{path}[{number}]")
    elif isinstance(value, str) and (language := re.search(r"[._](fr|en)(?:\[\d+\])?$", path)):
        yield language[1], path, value


def all_texts(language: str) -> list[tuple[str, str]]:
    return [
        (name + path, text)
        for name in FILES
        for found, path, text in texts(read_file(name))
        if found == language
    ]


def test_demo_has_as_many_texts_in_each_language() -> None:
    french, english = all_texts("fr"), all_texts("en")

    assert len(french) > 700
    assert [path.replace("fr", "en") for path, _ in french] == [
        path.replace("fr", "en") for path, _ in english
    ]


def test_demo_leaves_no_text_empty() -> None:
    assert [path for path, text in all_texts("fr") + all_texts("en") if not text.strip()] == []


def test_demo_translates_rather_than_copies() -> None:
    english = dict(all_texts("en"))

    copied = [
        text
        for path, text in all_texts("fr")
        if len(text) > 30 and english.get(path.replace("fr", "en")) == text
    ]

    assert copied == []


@pytest.mark.parametrize("fault", SIGNS)
def test_demo_french_typography(fault: str) -> None:
    assert [(p, t) for p, t in all_texts("fr") if re.search(SIGNS[fault], t)] == []


def test_demo_french_capitals_keep_their_accents() -> None:
    # One review shows a name written badly, on purpose.
    faulty = [t for _, t in all_texts("fr") if MISSING_ACCENT.search(t) and "HEXALIA" not in t]

    assert faulty == []


def test_demo_english_typography() -> None:
    faulty = [(p, t) for p, t in all_texts("en") if re.search(r"['\"«»\u202f\u00a0]|\.\.\.", t)]

    assert faulty == []


def test_charter_clauses_are_numbered_and_named_once() -> None:
    clauses = load.load_charter().clauses

    assert [clause.number for clause in clauses] == list(range(1, len(clauses) + 1))
    assert len({clause.id for clause in clauses}) == len(clauses) >= 14


def test_charter_clauses_and_rules_name_each_other() -> None:
    base = {(rule.code.split("-")[0], rule.clause_id) for rule in load.load_rules()}

    named = {(code, clause.id) for clause in load.load_charter().clauses for code in clause.rules}

    assert named == base


def test_charter_clauses_and_lessons_name_each_other() -> None:
    taught = {(lesson.key, clause) for lesson in load.load_lessons() for clause in lesson.clauses}

    named = {(c.lesson, c.id) for c in load.load_charter().clauses if c.lesson}

    assert named == taught


def test_charter_clauses_lead_somewhere() -> None:
    alone = [
        clause.id
        for clause in load.load_charter().clauses
        if clause.normative and not (clause.rules or clause.lesson or clause.not_checkable.fr)
    ]

    assert alone == []


def test_lessons_make_a_path_of_three_and_open_one_channel() -> None:
    lessons = load.load_lessons()

    assert [lesson.starter for lesson in lessons if lesson.starter] == [1, 2, 3]
    assert [lesson.channel for lesson in lessons if lesson.opens] == ["bluesky"]


def test_lessons_explain_every_answer() -> None:
    for lesson in load.load_lessons():
        assert 1 <= lesson.pass_mark < len(lesson.questions)
        for question in lesson.questions:
            if question.kind == "may_i":
                assert question.right in {"yes", "yes_if", "no"}
                assert question.why_yes.fr
                assert question.why_yes_if.fr
                assert question.why_no.fr
            else:
                assert len(question.answers.fr) == len(question.explanations.fr)
                assert question.right in range(1, len(question.answers.fr) + 1)


def test_charter_duty_is_one_sentence() -> None:
    for clause in load.load_charter().clauses:
        for duty in (clause.duty.fr, clause.duty.en):
            assert duty.endswith(".")
            assert not re.search(r"[.!?] ", duty)


def test_rules_are_valid() -> None:
    for rule in load.load_rules():
        assert validate_params(rule.type, rule.params or {}) == [], rule.code
        assert Severity(rule.severity) in Severity
        assert Mode(rule.mode) in Mode


def test_rules_have_codes_of_their_own() -> None:
    codes = [rule.code for rule in load.load_rules()]

    assert len(set(codes)) == len(codes) >= 14


def test_rules_are_scoped_to_units_and_networks_that_exist() -> None:
    units = {unit["code"] for unit in read_file("people")["units"]}
    networks = {guide.key for guide in load.load_guides() if guide.kind == "channel"}

    for rule in load.load_rules():
        scope = rule.scope or {}
        assert set(scope.get("units", ())) <= units
        assert set(scope.get("networks", ())) <= networks


def test_rules_promise_only_the_placeholders_screening_fills() -> None:
    for rule in load.load_rules():
        for text in (rule.message.fr, rule.message.en, rule.suggestion.fr, rule.suggestion.en):
            assert set(re.findall(r"{(\w+)}", text)) <= {"term", "brand", "limit", "reason"}


def test_guides_cover_four_channels_and_three_subsidiaries() -> None:
    guides = load.load_guides()
    subsidiaries = {u["code"] for u in read_file("people")["units"] if u["kind"] == "subsidiary"}

    channels = {guide.key for guide in guides if guide.kind == "channel"}

    assert channels == {"practice", "bluesky", "mastodon", "linkedin"}
    assert {guide.key for guide in guides if guide.kind == "subsidiary"} == subsidiaries


def test_contacts_are_people_of_the_cast_with_fictional_numbers() -> None:
    cast = {member["key"] for member in read_file("people")["cast"]}
    fictional = re.compile(r"\+33 1 99 00 \d\d \d\d|\+44 20 7946 0\d{3}")

    for contact in load.load_contacts()[1]:
        assert contact.person in cast | {""}
        assert fictional.fullmatch(contact.phone)
        assert not contact.stand_in or fictional.fullmatch(contact.stand_in_phone)


def test_campaigns_and_reviews_name_topics_rules_and_families_that_exist() -> None:
    topics = {topic.key for topic in load.load_posts()[1]}
    families = set(read_file("people")["titles"])
    reviews, praises = load.load_reviews()

    assert all(set(campaign.topics) <= topics for campaign in load.load_campaigns())
    assert {review.rule for review in reviews} <= {rule.code for rule in load.load_rules()}
    assert all(set(review.families) <= families for review in reviews)
    assert all(set(topic.families) <= families for topic in load.load_posts()[1])
    assert {note.clause_id for note in praises} <= {c.id for c in load.load_charter().clauses}


def test_reviews_that_ask_or_refuse_say_why() -> None:
    reviews = load.load_reviews()[0]

    for review in reviews:
        if review.outcome in {"request_changes", "refuse", "escalate"}:
            assert review.note.fr, review.text.fr
        if review.outcome in {"request_changes", "edited"}:
            assert review.proposed.fr, review.text.fr
        if review.outcome == "justified":
            assert review.justification.fr, review.text.fr


def test_build_refuses_a_key_nobody_reads() -> None:
    with pytest.raises(TypeError, match="colour"):
        build(Text, {"fr": "Bleu", "en": "Blue", "colour": "blue"})
