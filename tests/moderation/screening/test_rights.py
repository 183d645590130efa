"""What people may say of their work, and what only sounds like it (R38)."""

import pytest

from tests.moderation.screening.company import screen

RIGHTS = [
    "Mes collègues du guichet sont agressés chaque semaine et on leur répond « soyez souriants ».",
    "Deux ans de CDD renouvelés de mois en mois, impossible de louer un appartement.",
    "38 degrés sous la verrière cet après-midi, et la réponse des chefs : « buvez de l'eau ».",
    "Pas de recrutement depuis un an : à l'accueil, deux personnes font le travail de cinq.",
    "J'ai prévenu la conformité que des ventes étaient antidatées, mon chef ne me parle plus.",
    "La pause déjeuner est passée de 45 à 30 minutes, sans un mot, sans un vote.",
    "Three of my teammates cried in the locker room yesterday. The pace is inhuman.",
    "My manager turned down my summer leave three times without a word of explanation.",
    "Women on the team earn 12% less than men, I did the maths myself.",
    "They took away the morning shuttle, so thirty of us now walk two miles in the dark.",
    "We want new hires, not medals.",
]
NOT_OF_WORK = [
    "Promenade sur la grève à marée basse, trois seaux de coques.",
    "Épuisé mais heureux après le semi-marathon couru avec les collègues !",
    "Bravo à nos trois alternants, embauchés en CDI ce mois-ci !",
    "Préparez votre retraite sereinement : notre conseillère répond à vos questions.",
    "Le harcèlement téléphonique par de faux conseillers se multiplie, raccrochez.",
    "Ce que personne ne dit : les anciens ont le trac aussi, ils le cachent mieux.",
    "Strike! Four pins in a row at the office bowling night.",
    "Server redundancy explained in three drawings, because outages are no fun.",
    "Back at my inbox after two days of well-earned leave.",
    "New break room at the branch: green sofa, working coffee machine, thanks team.",
]


@pytest.mark.parametrize("text", RIGHTS)
def test_speech_of_work_gets_the_note_once(text):
    assert [note.rule for note in screen(text).guidance] == ["R38"]


@pytest.mark.parametrize("text", NOT_OF_WORK)
def test_other_speech_gets_no_note(text):
    assert screen(text).guidance == ()
