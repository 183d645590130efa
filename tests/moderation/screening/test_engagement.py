"""Likes, followers and reviews that are not what they seem (R36)."""

import pytest

from tests.moderation.screening.company import findings

FEIGNED = [
    "On a acheté mille abonnés pour la page de l'agence.",
    "500 likes pour 20 €, qui en veut ?",
    "Collègues, mettez cinq étoiles à notre appli ce soir !",
    "J'ai laissé un super avis sur notre borne.",
    "Mon frère et ma mère ont noté notre appli ★★★★★.",
    "Like contre like, qui est partant ?",
    "J'ai créé deux faux profils pour vanter notre livret.",
    "Laissez un avis comme si vous étiez un client.",
    "We bought a thousand followers for the branch page.",
    "Selling 500 likes for $20.",
    "Team, please give our app five stars tonight!",
    "I left a great review of our charger.",
    "Follow for follow, anyone?",
    "I made two fake profiles to praise our savings account.",
    "Write a review as if you were a customer.",
]
HONEST = [
    "Téléchargez notre appli et dites-nous ce qui coince.",
    "Jouez à notre concours photo, règlement : https://www.hexalia.example/reglement",
    "Cinq étoiles pour la boulangerie de ma rue.",
    "Nos clients nous donnent 4,8 étoiles, merci à eux !",
    "Les faux avis coûtent cher aux commerces, beau reportage.",
    "Notre chorale passe les mille abonnés, merci !",
    "J'ai changé d'avis sur les endives.",
    "Try our app and tell us what does not work.",
    "Enter our photo contest, rules: https://www.hexalia.example/rules",
    "Five stars for the bakery down my street.",
    "Fake reviews cost small shops dearly, great report.",
    "Code review at ten, bring coffee.",
]


@pytest.mark.parametrize("text", FEIGNED)
def test_practice_that_feigns_is_found(text):
    assert len(findings(text, "R36")) == 1


@pytest.mark.parametrize("text", HONEST)
def test_practice_that_is_honest_is_free(text):
    assert findings(text, "R36") == []
