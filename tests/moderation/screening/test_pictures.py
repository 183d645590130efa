"""Whose pictures are used (R29), and whom they show (R31)."""

from datetime import UTC, datetime

import pytest

from charter.rules import Rule, Severity
from moderation.screening.content import Media
from moderation.screening.context import Context
from moderation.screening.engine import compile_rules
from moderation.screening.verdict import Finding
from tests.moderation.screening.company import CONTEXT, post, rule, rule_set

STOCK, NEAR_STOCK, OTHER = "ffff0000ffff0000", "ffff0000ffff003f", "00ff00ff00ff00ff"


def image(**fields) -> Media:
    return Media(
        "0" * 64, fields.pop("alt", "Une image"), fields.pop("mime", "image/jpeg"), **fields
    )


def said(
    checked: Rule, *media: Media, text: str = "Belle journée", context: Context = CONTEXT
) -> list[Finding]:
    verdict = compile_rules(rule_set(checked)).screen(post(text, media=media), context)
    assert not verdict.incomplete
    return list(verdict.findings)


# --- R29 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "text", "flagged"),
    [
        ({"credit": "Jean Dupont / AFP"}, "Belle journée", True),
        ({"credit": "Getty Images"}, "Belle journée", True),
        ({"credit": "AFP", "declared": ("licensed",)}, "Belle journée", False),
        ({"credit": "AFP", "declared": ("own_work",)}, "Belle journée", True),
        ({"credit": "Jeanne Martin"}, "Belle journée", True),
        ({"credit": "Jeanne Martin", "declared": ("own_work",)}, "Belle journée", False),
        ({}, "Crédit photo : AFP", True),
        ({}, "Belle vue © Getty", True),
        ({}, "Photo: Reuters", True),
        ({"declared": ("licensed",)}, "Photo: Reuters", False),
        ({}, "L'AFP raconte la journée", False),
        ({}, "Belle journée", False),
        ({"mime": "application/pdf", "credit": "AFP"}, "Belle journée", False),
    ],
)
def test_picture_of_an_agency_takes_a_licence(fields, text, flagged):
    assert bool(said(rule("R29"), image(**fields), text=text)) is flagged


def test_picture_credit_in_a_text_without_picture_is_nothing():
    assert said(rule("R29"), text="Crédit photo : AFP") == []


@pytest.mark.parametrize(
    ("params", "phash", "declared", "flagged"),
    [
        ({"banned": [STOCK]}, STOCK, (), True),
        ({"banned": [STOCK]}, NEAR_STOCK, (), True),
        ({"banned": [STOCK]}, NEAR_STOCK, ("own_work",), True),
        ({"banned": [STOCK]}, NEAR_STOCK, ("licensed",), True),
        ({"banned": [STOCK], "distance": 5}, NEAR_STOCK, (), False),
        ({"banned": [STOCK]}, OTHER, (), False),
        ({"banned": [STOCK]}, "", (), False),
        ({"licensed": [f"{STOCK} 2027-12-31 Éoliennes"]}, STOCK, (), False),
        ({"licensed": [STOCK]}, STOCK, (), False),
        ({"licensed": [f"{STOCK} 2026-11-20"]}, STOCK, (), False),
        ({"licensed": [f"{STOCK} 2026-11-19"]}, STOCK, (), True),
        ({"licensed": [f"{STOCK} 2026-11-19"]}, STOCK, ("licensed",), True),
        ({"licensed": [f"{STOCK} 2026-11-19", f"{STOCK} 2027-11-19"]}, STOCK, (), False),
    ],
)
def test_picture_is_known_by_its_looks(params, phash, declared, flagged):
    found = said(rule("R29", params=params), image(phash=phash, declared=declared))

    assert [f.severity for f in found] == [Severity.HOLD] * flagged
    assert [f.target for f in found] == ["media:0"] * flagged


def test_picture_licence_is_judged_when_the_post_leaves():
    licence = rule("R29", params={"licensed": [f"{STOCK} 2026-11-30"]})
    later = Context(now=CONTEXT.now, due=datetime(2026, 12, 1, 9, 0, tzinfo=UTC))

    [finding] = said(licence, image(phash=STOCK), context=later)

    assert "2026-11-30" in finding.message["fr"]


@pytest.mark.parametrize(("declared", "asked"), [((), 1), (("own_work",), 0), (("licensed",), 0)])
def test_picture_without_metadata_asks_whose_it_is_where_wanted(declared, asked):
    asking = rule("R29", params={"attestation": True})

    found = said(asking, image(declared=declared))

    assert [finding.severity for finding in found] == [Severity.ADVISE] * asked


# --- R31 -----------------------------------------------------------------------------------------

PEOPLE = "Does this picture show anyone"
CHILDREN = "Children seem to be shown"


@pytest.mark.parametrize(
    ("text", "fields", "message"),
    [
        ("Belle journée", {}, PEOPLE),
        ("Belle journée", {"declared": ("people_agreed",)}, ""),
        ("Belle journée", {"declared": ("no_people",)}, ""),
        ("Belle journée", {"mime": "video/mp4"}, PEOPLE),
        ("Belle journée", {"mime": "application/pdf"}, ""),
        ("La journée des enfants", {"declared": ("people_agreed",)}, CHILDREN),
        ("Our kids' day", {}, CHILDREN),
        ("Our kids' day", {"declared": ("people_agreed", "minors_agreed")}, ""),
        ("Our kids' day", {"declared": ("no_people",)}, ""),
        ("Belle journée", {"alt": "Deux écoliers devant la tour"}, CHILDREN),
    ],
)
def test_picture_of_people_asks_for_their_agreement(text, fields, message):
    found = said(rule("R31"), image(**fields), text=text)

    assert [finding.message["en"][: len(message)] for finding in found] == [message] * bool(message)
    assert all(finding.severity is Severity.JUSTIFY for finding in found)


def test_picture_is_asked_about_one_by_one():
    two = image(declared=("no_people",)), image()

    assert [finding.target for finding in said(rule("R31"), *two)] == ["media:1"]


def test_children_without_a_picture_are_nobodys_picture():
    assert said(rule("R31"), text="Our kids' day") == []
