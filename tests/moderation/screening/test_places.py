"""Where people can be found, and how places are guarded (R37)."""

import pytest

from charter.rules import Severity
from moderation.screening.content import Media
from tests.moderation.screening.company import CONTEXT, findings, post, screener

DANGEROUS = [
    "Départ avec notre PDG, porte 12, vol de 18 h 05.",
    "Avec notre PDG ! Porte 12, départ 18 h.",
    "Claire Vasseur dîne ce soir au restaurant du port.",
    "Notre DG vient d'arriver à la gare de Lyon, voie 7.",
    "Marc Oyono loge à l'hôtel Bellevue jusqu'à vendredi.",
    "Je suis en salle de contrôle de la centrale de Montaigu.",
    "Nouveau badge pour le site de Bréval, je vous montre recto et verso.",
    "Voici le plan de l'étage sécurisé, avec les caméras.",
    "L'alarme du dépôt est coupée de 12 h à 13 h.",
    "La ronde des gardiens passe à 22 h et à 2 h sur le site de Bréval.",
    "Our CEO just walked past me in the car park, bay 14.",
    "Control room selfie at Montaigu!",
    "The code for the Bréval gate changed, it's the year we were founded.",
]
HARMLESS = [
    "Ravi du salon de l'énergie hier, notre PDG y a parlé.",
    "La semaine dernière, Marc Oyono a déjeuné au restaurant avec les alternants.",
    "Ce fameux dîner avec Claire Vasseur en 2019 reste un souvenir.",
    "La conférence ouverte au public se tient jeudi à 18 h à la Tour Hexalia, notre PDG y parlera.",
    "Visite publique de la centrale de Montaigu pendant les Journées du patrimoine.",
    "J'ai perdu mon badge de cantine, quelle journée.",
    "Salle de contrôle ou salle de jeu ? L'escape game nous a fait douter.",
    "Le plan de formation 2027 est prêt.",
    "Nos vigiles sont de grands champions d'échecs.",
    "Alarme à 5 h pour attraper le premier train.",
    "Our CEO published an opinion piece in the paper this morning.",
    "Fire drill at Tour Hexalia went fine on Tuesday.",
]


@pytest.mark.parametrize("text", DANGEROUS)
def test_whereabouts_and_ways_in_are_found(text):
    found = findings(text, "R37")

    assert found
    assert all(finding.severity is Severity.HOLD for finding in found)


@pytest.mark.parametrize("text", HARMLESS)
def test_past_and_public_moments_are_left_alone(text):
    assert findings(text, "R37") == []


def test_closed_room_with_a_picture_is_enough():
    room = "Quelle salle de contrôle"
    picture = (Media("0" * 64, "Des écrans", "image/png", declared=("no_people",)),)

    found = screener().screen(post(room, media=picture), CONTEXT).findings

    assert findings(room, "R37") == []
    assert "R37" in {finding.rule for finding in found}
