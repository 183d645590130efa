"""Markings of confidentiality: where they stand tells them from talk of confidentiality (R07)."""

import pytest

from charter.rules import Severity
from moderation.screening.content import Media
from moderation.screening.engine import compile_rules
from moderation.screening.verdict import Finding
from tests.moderation.screening.company import (
    CONTEXT,
    findings,
    post,
    rule,
    rule_set,
    screen,
    screener,
)

MARKED = [
    "CONFIDENTIEL – CODIR\nSynthèse des orientations",
    "[Usage interne] Compte rendu du 12 novembre",
    "Ordre du jour\nDiffusion restreinte\n1. Budget",
    "Plan 2027 | Strictement confidentiel",
    "Bilan social 2026 (usage interne)",
    "Bas de page : « Hexalia – Usage interne – Reproduction interdite »",
    "Page header says “Confidential – Risk Department – copy 4”",
    "Classification: C3. Owner: IT security.",
    "C2 – Field procedures, revision 8",
    "C\u0336O\u0336N\u0336F\u0336I\u0336D\u0336E\u0336N\u0336T\u0336I\u0336E\u0336L\u0336 – CODIR",
    "Voici la note, NE PAS DIFFUSER, bonne lecture",
]
SPOKEN = [
    "Un document confidentiel ne se photographie pas.",
    "Ce petit restaurant reste encore confidentiel.",
    "Je ne peux rien dire, c'est confidentiel !",
    "On m'a dit « confidentiel », mais pourquoi ?",
    "Merci de ne pas diffuser de fausses nouvelles.",
    "Parking is restricted around the tower.",
    "Mon niveau d'anglais est passé de B1 à C2.",
    "Ma vieille C3 rouge roule encore.",
    "A free and confidential helpline",
]


def on_file(**fields) -> list[Finding]:
    content = post("Bonne lecture", media=(Media("0" * 64, "Une image", "image/png", **fields),))
    return [f for f in screener().screen(content, CONTEXT).findings if f.rule == "R07"]


@pytest.mark.parametrize("text", MARKED)
def test_marking_is_found_where_markings_stand(text):
    assert findings(text, "R07")


@pytest.mark.parametrize("text", SPOKEN)
def test_marking_is_told_from_talk_of_confidentiality(text):
    assert findings(text, "R07") == []


@pytest.mark.parametrize(
    ("fields", "term"),
    [
        ({"name": "plan_agences_STRICTEMENT_CONFIDENTIEL_v4.pdf"}, "STRICTEMENT_CONFIDENTIEL"),
        ({"name": "PlanConfidentiel.pdf"}, "Confidentiel"),
        ({"name": "C3_strategie.pdf"}, "C3"),
        ({"text": "Atelier / CONFIDENTIEL / ne pas photographier"}, "CONFIDENTIEL"),
        ({"text": "Page 3, internal use only, draft"}, "internal use only"),
    ],
)
def test_marking_is_found_in_files(fields, term):
    [finding] = on_file(**fields)

    assert (finding.target, finding.severity) == ("media:0", Severity.HOLD_TWO)
    assert term in finding.message["en"]


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "photo_accueil_2026.jpg"},
        {"text": "Entretien gratuit et confidentiel"},
        {"text": "Hall B, stand 12"},
        {"name": "politique_de_confidentialite.pdf"},
    ],
)
def test_marking_is_not_seen_in_innocent_files(fields):
    assert on_file(**fields) == []


def test_marking_in_files_can_be_left_to_others():
    text_only = rule("R07", params={"files": False})

    assert screen("CONFIDENTIEL", text_only).findings
    content = post("Bonne lecture", media=(Media("0" * 64, "", "image/png", name="C3.pdf"),))
    assert compile_rules(rule_set(text_only)).screen(content, CONTEXT).findings == ()


def test_marking_has_no_fix():
    """To delete the word would leave the secret."""
    assert [finding.fix for finding in findings("CONFIDENTIEL – CODIR", "R07")] == [None]
