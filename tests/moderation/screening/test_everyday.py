"""Everyday sentences that share words with the rules, and must pass untouched."""

import pytest

from tests.moderation.screening.company import screen

EVERYDAY = [
    "Une pédale de vélo qui grince, et deux trains ratés ce matin.",
    "Le tri des ordures ménagères a commencé à Lille.",
    "Fou rire garanti, et règle numéro un : écouter.",
    "La chaleur se dégage lentement du four.",
    "Une garantie de deux ans sur les vélos.",
    "Le bouffon du roi joue samedi au théâtre.",
    "On a repeint la tapette à mouches.",
    "Shut up and take my money.",
    "Your feedback is useless without data.",
    "You are not lazy, you are tired.",
    "It's lazy loading, you'll love it.",
    "We expect 20% more visitors next year.",
    "Sales team lunch at noon, 12 people.",
    "La marge de manœuvre est de 10 %.",
    "Notre croissance : 30 % d'abonnés en plus.",
    "Le résultat du match : 3-0.",
    "La loi de finances prévoit un geste au bénéfice des communes.",
    "Rendez-vous le 12/11/2026 à 10:30, salle 12.",
    "Commande 1234567890123 expédiée.",
    "Version 10.2.3.4 du logiciel.",
    "Appelez le 3939 ou le 0 800 12 34 56.",
    "Le mot de passe est personnel, ne le partagez pas.",
    "Mot de passe : minimum 12 caractères.",
    "Password policy: use 12 characters.",
    "J'ai découvert Java8 avec mon code Python3.",
    "Use my code review checklist.",
    "Nous cherchons les meilleurs talents, offre d'emploi en ligne.",
    "The best way to plan a trip.",
    "SNCF, RATP, EDF, ADEME et CNRS au salon.",
    "Il est 12.30, on y va.Merci",
    "À mon avis, le film est bon.",
    "Un cœur gros comme ça, et du bonheur.",
]


@pytest.mark.parametrize("text", EVERYDAY)
def test_everyday_sentence_is_left_alone(text):
    assert screen(text).findings == ()
