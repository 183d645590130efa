"""Findings as their author reads them."""

import pytest
from django.utils.translation import override

from advocacy.services.advice import Advice, with_wordings
from advocacy.services.remarks import Remark, marked, remarks_of, remarks_on
from advocacy.services.weights import weight_of
from charter import public as charter
from charter.rules import Severity
from moderation.public import Content, Destination, Finding, Fix, Outlook
from tests.factories import advocacy as make
from tests.factories.lessons import lesson
from tests.factories.moderation import charter_in_force, rule_in_force

pytestmark = pytest.mark.django_db
TEXT = "Bravo 👩\u200d🔧. Hexalia Energie, le leader mondial !"


def content(text: str = TEXT) -> Content:
    return Content(text, "fr", (Destination("practice", "practice:1", "@camille"),))


def found(words: str = "", text: str = TEXT, **changed: object) -> Finding:
    start = text.index(words) if words else 0
    fields = {
        "rule": "R27",
        "revision": 1,
        "clause_id": "brand-name",
        "severity": Severity.ADVISE,
        "start": start,
        "end": start + len(words),
        "excerpt": words,
        "message": {"fr": "Le nom s’écrit autrement.", "en": "The name is written otherwise."},
        "suggestion": {"fr": "", "en": ""},
    }
    return Finding(**fields | changed)  # type: ignore[arg-type]


def fix(words: str, replacement: str) -> Fix:
    start = TEXT.index(words)
    return Fix(start, start + len(words), replacement)


def advice(*findings: Finding) -> Advice:
    return Advice(remarks_on(content(), findings), [], [], Outlook("direct"))


@pytest.mark.parametrize(
    ("finding", "place", "quoted"),
    [
        (found("Bravo"), "phrase 1", "«\u202fBravo\u202f»"),
        (found("Hexalia Energie"), "phrase 2", "«\u202fHexalia Energie\u202f»"),
        (found(TEXT), "phrases 1 à 2", f"«\u202f{TEXT}\u202f»"),
        (found(), "toute la publication", ""),
        (found(target="media:1"), "image 2", ""),
        (found(target="account:0"), "@camille", ""),
        (found(target="link:0"), "lien", ""),
    ],
)
def test_remark_says_where_it_stands(finding, place, quoted) -> None:
    (remark,) = remarks_on(content(), [finding])

    assert (remark.place, remark.quoted) == (place, quoted)


def test_remarks_are_numbered_in_the_order_of_the_text_and_circumstances_are_not() -> None:
    findings = [
        found(target="post", rule="G4"),
        found(target="media:0", rule="R32"),
        found("leader mondial", rule="R23"),
        found("Hexalia", rule="R01", severity=Severity.JUSTIFY),
        found("Hexalia Energie"),
    ]

    remarks = remarks_on(content(), findings)

    assert [(each.finding.rule, each.number) for each in remarks] == [
        ("R01", 1), ("R27", 2), ("R23", 3), ("R32", 4), ("G4", 0),
    ]  # fmt: skip


def test_key_of_a_remark_outlives_what_is_written_around_its_words() -> None:
    longer = "Bonjour. " + TEXT
    before = remarks_on(content(), [found("Bravo"), found("Hexalia")])
    after = remarks_on(content(longer), [found("Bravo", longer), found("Hexalia", longer)])

    assert [each.key for each in before] == [each.key for each in after]
    assert len({each.key for each in before}) == 2


def test_same_words_twice_are_two_remarks() -> None:
    twice = [found("Bravo"), found("Bravo")]

    assert len({each.key for each in remarks_on(content(), twice)}) == 2


@pytest.mark.parametrize(
    ("proposed", "said"),
    [
        (fix("Energie", "Énergie"), "It now reads “Énergie”."),
        (Fix(0, 0, "I work here. "), "Added: “I work here”."),
        (fix("Energie", ""), "“Hexalia Energie” is removed."),
    ],
)
def test_taking_a_wording_says_what_was_done(proposed, said) -> None:
    with override("en"):
        (remark,) = remarks_on(content(), [found("Hexalia Energie", fix=proposed)])

        assert remark.done == said


def test_wordings_are_taken_together_where_none_touches_another() -> None:
    said = advice(
        found("Bravo", fix=Fix(0, 0, "Ici. "), rule="R01"),
        found("Bravo", fix=Fix(0, 0, "Publicité. "), rule="R02"),
        found("Hexalia Energie", fix=fix("Energie", "Énergie")),
        found("Energie", fix=fix("Energie,", "Énergies,"), rule="R99"),
        found("leader mondial"),
    )

    assert [each.finding.rule for each in said.wordings] == ["R01", "R27"]
    assert with_wordings(TEXT, said.wordings) == "Ici. " + TEXT.replace("Energie", "Énergie")


def test_text_is_cut_where_remarks_begin_and_end() -> None:
    remarks = remarks_on(
        content(),
        [found("Hexalia", severity=Severity.JUSTIFY, rule="R01"), found("Hexalia Energie")],
    )

    stretches = [each for each in marked(TEXT, remarks) if each.remarks]

    assert "".join(each.text for each in marked(TEXT, remarks)) == TEXT
    assert [
        (each.text, each.gravest.finding.rule, [one.number for one in each.ending])
        for each in stretches
    ] == [("Hexalia", "R01", [1]), (" Energie", "R27", [2])]


def test_remark_cites_its_clause_why_it_is_there_and_the_lesson_of_its_rule() -> None:
    charter_in_force()
    rule_in_force("respect.insult")
    lesson("of-the-clause", clause_ids=["respect"])
    lesson("of-the-rule")
    finding = found("Bravo", clause_id="respect")

    plain, special = remarks_on(
        content(), [finding, found("Hexalia", clause_id="respect", lesson="of-the-rule")]
    )

    assert plain.clause.clause_id == "respect"
    assert plain.url == charter.clause_url("respect")
    assert str(plain.clause.reason).startswith(plain.why)
    assert plain.lesson is not None
    assert special.lesson is not None
    assert (plain.lesson.key, special.lesson.key) == ("of-the-clause", "of-the-rule")


def test_what_was_found_is_read_again_from_its_case() -> None:
    rule_in_force("respect.insult")
    post = make.submitted(text="Quel imbécile, ce vent")

    (remark, *_) = remarks_of(post.case)

    assert isinstance(remark, Remark)
    assert (remark.words, remark.number, remark.finding.severity) == ("imbécile", 1, 3)


@pytest.mark.parametrize("severity", list(Severity))
def test_every_severity_says_what_follows_in_both_languages(severity: Severity) -> None:
    said = set()
    for language in ("fr", "en"):
        with override(language):
            said.add((str(weight_of(severity).word), str(weight_of(severity).follows)))

    assert len(said) == 2
    assert all(word and follows for word, follows in said)


def test_circumstance_may_want_a_reason_or_stop_the_post() -> None:
    wants = remarks_on(content(), [found(target="post", severity=Severity.JUSTIFY)])
    stops = remarks_on(content(), [found(target="post", severity=Severity.BLOCK)])
    fault = remarks_on(content(), [found("Bravo", severity=Severity.BLOCK)])

    assert Advice([], [], wants, Outlook("direct")).asks_reason
    assert Advice([], [], stops, Outlook("")).waits
    assert not Advice(fault, [], stops, Outlook("")).waits
