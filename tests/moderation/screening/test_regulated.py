"""Offers the law has a sentence for (R24)."""

import pytest

from moderation.screening.content import Media
from tests.moderation.screening.company import CONTEXT, findings, post, screener

OFFERS = [
    "Notre prêt auto est à 2,9 %, passez me voir.",
    "Notre assurance vie a servi 4 % en 2025.",
    "Doublez votre capital avec nos placements.",
    "Our car loan starts at €99 a month.",
    "Our climate fund returned 8% last year.",
    "Invest in bitcoin with us, prices keep climbing.",
]
TALK = [
    "Je prête mes livres, 300 pages à 5 € pièce.",
    "J'ai remboursé mon prêt étudiant de 8 000 €.",
    "Webinaire sur le crédit jeudi : comprendre un taux de 3 %.",
    "Méfiez-vous des placements qui promettent 12 % par mois.",
    "I finally paid off my £9,000 student loan.",
    "Beware of crypto sites that promise 10% a month.",
    "Three shares in common: our kitchen, our fridge, our 20 euros.",
]


@pytest.mark.parametrize("text", OFFERS)
def test_regulated_offer_without_its_mention_is_found(text):
    assert len(findings(text, "R24")) == 1


@pytest.mark.parametrize("text", TALK)
def test_regulated_rule_leaves_talk_alone(text):
    assert findings(text, "R24") == []


def test_regulated_mention_may_stand_in_the_picture():
    poster = Media("0" * 64, "Une affiche", "image/png", text="Un crédit vous engage et doit être")
    content = post("Notre prêt auto est à 2,9 %.", media=(poster,))

    assert "R24" not in [f.rule for f in screener().screen(content, CONTEXT).findings]


@pytest.mark.parametrize(
    "text",
    [
        "Notre prêt auto est à 2,9 %. #Auto #Hexalia #UnCréditVousEngage #Joie",
        "Nos placements à 6 %, sans risque de perte en capital !",
    ],
)
def test_regulated_mention_must_be_seen_and_said(text):
    assert findings(text, "R24")


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("Notre prêt auto est à 2,9 %.", " Un crédit vous engage et doit être remboursé."),
        ("Nos SCPI rapportent 6 %.", " Investir comporte un risque de perte en capital."),
        ("Our car loan is at 2.9%.", " Borrowing is a commitment"),
        ("Our climate fund pays 8%.", " Capital at risk"),
    ],
)
def test_regulated_mention_is_added_in_one_click(text, added):
    fix = findings(text, "R24")[0].fix

    assert fix is not None
    assert fix.apply(text).startswith(text + added)
    assert findings(fix.apply(text), "R24") == []


def test_regulated_mention_is_not_guessed():
    """No sentence of ours fits a savings account, or a loan and a fund at once."""
    assert findings("Notre livret est à 4 %.", "R24")[0].fix is None
    assert findings("Notre prêt à 2 % et nos SCPI à 6 %.", "R24")[0].fix is None
