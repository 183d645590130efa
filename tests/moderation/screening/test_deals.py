"""What is pending: deals before they are announced (R13), cases before they are judged (R14)."""

import pytest

from moderation.screening.content import Content
from tests.moderation.screening.company import CONTEXT, findings, screener

RUMOURS = [
    "La vente d'Hexalia Services serait quasiment signée.",
    "Il paraît que la boîte va être vendue avant l'été.",
    "Nordvind cherche des fonds et devinez qui sort le chéquier ?",
    "Bientôt collègues avec les équipes d'Énergis, je ne peux pas en dire plus 😉",
    "Notre patron a été vu hier chez Voltéo… Une fusion dans l'air ?",
    "We are taking a 30% stake in Solaris Grid.",
    "Volteo will be part of us by summer, mark my words.",
    "Due diligence on Nordvind is over, three weeks of digging.",
]
NEWS = [
    "Cuisine fusion ce midi à la cantine.",
    "Mon équipe fusionne avec celle du troisième étage.",
    "Le rachat de crédit, comment ça marche ? Session en agence jeudi.",
    "Avec mes voisins, on a organisé une levée de fonds pour réparer le toit.",
    "Table ronde très riche avec une ingénieure de Voltéo.",
    "J'ai acheté un vélo d'occasion, et notre équipe aussi.",
    "Git question: do you prefer merge or rebase?",
    "Talent acquisition is hiring in our Lyon office.",
    "A big retailer buys another one, says the paper.",
]
CASES = [
    "Le procès contre Voltéo, c'est dans la poche.",
    "Perquisition dans nos bureaux la semaine dernière.",
    "La famille Delmas demande deux millions.",
    "Encore une class action contre Hexalia Banque.",
    "Our case against Volteo is as good as won.",
    "The regulators raided our offices last week.",
    "Hexalia lost its appeal yesterday.",
]
LAW = [
    "Un arrêt passionnant de la Cour de cassation sur le droit à la déconnexion.",
    "Litige avec mon plombier résolu grâce à un conciliateur gratuit.",
    "L'Autorité de la concurrence publie une étude sur les bornes de recharge.",
    "Table ronde avec une juriste de Voltéo sur le droit de l'énergie.",
    "L'enquête de satisfaction ferme vendredi, donnez votre avis à nos équipes.",
    "Mes enfants ont porté plainte contre les brocolis.",
    "Our free trial lasts thirty days.",
    "The verdict from my kids on my lasagne: too salty.",
    "Shared a stage with a lawyer from Volteo to talk about energy law.",
]


@pytest.mark.parametrize("text", RUMOURS)
def test_deal_is_found_near_who_matters_to_us(text):
    assert findings(text, "R13")


@pytest.mark.parametrize("text", NEWS)
def test_deal_is_told_from_everything_else_that_merges_or_is_bought(text):
    assert findings(text, "R13") == []


@pytest.mark.parametrize(
    ("text", "links", "flagged"),
    [
        ("Hexalia acquiert Nordvind !", (), True),
        ("Hexalia acquiert Nordvind !", ("https://news.hexalia.example/nordvind",), False),
        ("Hexalia acquiert Nordvind : https://news.hexalia.example/n", (), False),
        ("Hexalia acquiert Nordvind !", ("https://rumeurs.example/nordvind",), True),
        ("Hexalia acquiert Nordvind (communiqué)", (), False),
        ("Chut : Hexalia acquiert Nordvind, le communiqué est prêt.", (), True),
    ],
)
def test_deal_passes_once_it_is_announced(text, links, flagged):
    found = screener().screen(Content(text, "fr", links=links), CONTEXT).findings

    assert ("R13" in {finding.rule for finding in found}) is flagged


@pytest.mark.parametrize("text", CASES)
def test_case_is_found_by_its_name_or_beside_us(text):
    assert findings(text, "R14")


@pytest.mark.parametrize("text", LAW)
def test_case_is_told_from_the_law_in_general(text):
    assert findings(text, "R14") == []


@pytest.mark.parametrize(("text", "code"), [(RUMOURS[0], "R13"), (CASES[0], "R14")])
def test_pending_matter_makes_one_finding_without_a_fix(text, code):
    [finding] = findings(f"{text} {text}", code)

    assert finding.fix is None
