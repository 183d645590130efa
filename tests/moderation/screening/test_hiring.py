"""Hiring without discrimination (R22)."""

from dataclasses import replace

import pytest

from charter.rules import Severity
from tests.moderation.screening.company import CONTEXT, findings, screen

DISCRIMINATING = [
    "Nous recrutons un comptable de moins de 35 ans (H/F)",
    "Poste d'accueil, femme de préférence (H/F)",
    "On embauche (H/F), étrangers s'abstenir",
    "CDD (H/F) : sans enfants, disponible le soir",
    "Recrute (H/F) une personne de langue maternelle anglaise",
    "Nous cherchons une vendeuse sexy pour la boutique (H/F)",
    "Offre de stage réservée aux garçons (H/F)",
    "We are hiring, women preferred",
    "Vacancy: no one over 45 please",
    "Looking for a male engineer for our workshop",
    "Driver wanted, no disabled applicants",
    "We need a native English speaker for our branch",
    "Waitress job: applicants with a headscarf need not apply",
]
HARMLESS = [
    "Nous recrutons un ou une comptable, dix ans d'expérience (H/F)",
    "Poste ouvert aux personnes handicapées (H/F), sans distinction d'âge",
    "Mon fils de moins de 20 ans cherche un stage, merci pour vos pistes",
    "La chorale recrute des voix de femmes",
    "Cherche chaton, de préférence une femelle, pour ma fille",
    "Conférence : pourquoi demander « pas de femme enceinte » dans une offre d'emploi est interdit",
    "Entreprise de plus de 40 ans, nous recrutons (H/F)",
    "We are hiring, all ages and backgrounds, with or without kids",
    "The office is under 30 minutes away, apply today",
    "A talk on why asking candidates about children is illegal",
    "Looking for a flatmate, women only, sorry",
]


@pytest.mark.parametrize("text", DISCRIMINATING)
def test_job_ad_that_rules_people_out_is_held(text):
    assert [f.severity for f in findings(text, "R22")][:1] == [Severity.HOLD]


@pytest.mark.parametrize("text", HARMLESS)
def test_job_ad_for_everybody_is_free(text):
    assert findings(text, "R22") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mon équipe recrute un développeur Python",
            "Mon équipe recrute un développeur (H/F) Python",
        ),
        ("Nous cherchons une vendeuse à Nice", "Nous cherchons une vendeuse (H/F) à Nice"),
    ],
)
def test_job_ad_for_one_gender_gets_its_mention_in_one_click(text, expected):
    (finding,) = findings(text, "R22")

    assert finding.severity == Severity.ADVISE
    assert finding.fix is not None
    assert finding.fix.apply(text) == expected
    assert findings(expected, "R22") == []


@pytest.mark.parametrize(
    "text",
    [
        "Mon équipe recrute un développeur ou une développeuse",
        "Mon équipe recrute un(e) développeur(se)",
        "Je cherche un électricien pour ma cuisine",
        "Notre directeur ouvre la journée de recrutement",
    ],
)
def test_job_ad_rule_wants_no_mention_where_there_is_one_or_no_job(text):
    assert findings(text, "R22") == []


def test_job_ad_mention_is_asked_for_in_france_only():
    text = "Mon équipe recrute un développeur Python"
    context = replace(CONTEXT, country="BE")

    assert "R22" not in [f.rule for f in screen(text, context=context).findings]


def test_job_ad_criterion_is_cut_out_cleanly():
    text = "Nous cherchons une secrétaire pour notre agence (H/F), femme de préférence, à Nantes."

    fix = findings(text, "R22")[0].fix

    assert fix is not None
    assert fix.apply(text) == "Nous cherchons une secrétaire pour notre agence (H/F), à Nantes."
