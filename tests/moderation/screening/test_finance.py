"""Figures and forecasts of the company, and those of everybody else (R10, R11)."""

import pytest

from tests.moderation.screening.company import findings

FIGURES = [
    "Trésorerie : 410 millions au 31 octobre, de quoi voir venir.",
    "Le résultat net du semestre ? 87 millions, belle année pour la maison.",
    "PNB en hausse de douze pour cent chez nous ce trimestre.",
    "On a vendu 1 800 bornes ce mois-ci, contre 950 en octobre.",
    "Our cost-to-income ratio is finally below 60 percent.",
    "Deposits topped €1.8bn at the bank in September, unheard of.",
    "Orders tripled in a year here: 66 million instead of 22.",
]
NO_FIGURES = [
    "L'Insee annonce une inflation de 1,1 % sur un an, la croissance ralentit.",
    "Black Friday avant l'heure : moins 30 % sur les vélos chez mon réparateur.",
    "Le bénéfice de la tombola, 780 €, ira au refuge animalier.",
    "EBITDA explained in 10 slides: my talk went better than I dared hope.",
    "Retail sales rose 0.4% in September, says the statistics office.",
    "Save 40% on second-hand bikes, all profits go to the hospice.",
    "Une femme gagne 300 € de moins que son voisin, et les salaires stagnent.",
]
FORECASTS = [
    "La filiale batteries perdra encore de l'argent pendant deux ans.",
    "Profit warning en vue chez nous, préparez les mouchoirs.",
    "Attendez-vous à un très gros quatrième trimestre chez nous.",
    "The dividend should climb again, so hold on to your shares!",
    "Group EBITDA will land around 300 million, by my maths.",
    "Margins in Services won't recover before 2028.",
]
NO_FORECASTS = [
    "La BCE s'attend à une inflation proche de 2 % en 2027.",
    "Notre objectif 2030 : planter 10 000 arbres avec les écoles.",
    "Je prévois une forte croissance de ma consommation de café.",
    "The growth of my tomatoes will amaze me this summer.",
    "Our satisfaction score should rise again thanks to your feedback.",
    "We're going to win the company football cup, it's destiny!",
]


@pytest.mark.parametrize("text", FIGURES)
def test_figure_of_the_company_is_found(text):
    assert findings(text, "R10")


@pytest.mark.parametrize("text", NO_FIGURES)
def test_figure_of_others_is_left_alone(text):
    assert findings(text, "R10") == []


@pytest.mark.parametrize("text", FORECASTS)
def test_forecast_of_the_company_is_found(text):
    assert findings(text, "R11")


@pytest.mark.parametrize("text", NO_FORECASTS)
def test_forecast_of_others_is_left_alone(text):
    assert findings(text, "R11") == []


@pytest.mark.parametrize("text", ["Notre chiffre d'affaires : 1 250 M€.", "Revenue: €1,250m."])
def test_published_figure_is_free_as_it_was_written(text):
    assert bool(findings(text, "R10")) is ("M€" not in text)


def test_fix_takes_the_sentence_out_where_others_remain():
    text = "Belle réunion ce matin avec toute l'équipe. Notre EBITDA ressort à 312 M€."

    fix = findings(text, "R10")[0].fix

    assert fix is not None
    assert fix.apply(text) == "Belle réunion ce matin avec toute l'équipe."
