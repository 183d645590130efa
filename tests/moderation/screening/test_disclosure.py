"""R01, R02 and R04: who speaks, who paid, and whose opinion it is."""

import pytest

from moderation.screening.content import Media
from moderation.screening.context import Context
from tests.moderation.screening.company import CONTEXT, NOW, findings, post, screen, screener

PRAISE = [
    "Depuis que je suis chez Hexalia, mes relevés sont enfin compréhensibles, quel soulagement !",
    "Hexalia Services a réparé mon chauffe-eau. Ponctuels, souriants : que demander de plus ?",
    "Si vous cherchez une assurance, jetez un œil à Hexalia Banque, c'est du bon boulot.",
    "Vous voulez économiser cet hiver ? Une seule adresse : Hexalia Énergie.",
    "The Hexalia thermostat is worth every penny, do yourself a favour and order one.",
    "Moved my savings over to Hexalia last month and I couldn't be happier.",
    "Boiler trouble? One call to Hexalia Services and it's sorted, believe me.",
]
NO_PRAISE = [
    "Conseillère chez Hexalia Banque, je suis très fière de cette appli : simple, rapide, superbe.",
    "En tant qu'employé d'Hexalia, je vous conseille l'offre week-end, elle est top.",
    "Hexalia recrute douze conseillers dans la Drôme, belle équipe, foncez !",
    "Petit rappel, Hexalia ne demande jamais vos codes par téléphone.",
    "Les archives sont superbes : https://www.hexalia.example/notre-histoire",
    "Great win for the club, see you at the Hexalia Arena on Saturday.",
    "I've been with Hexalia as an engineer for nine years and our desk still impresses me.",
    "Does Hexalia charge for opening a meter? Asking for my aunt.",
]
REWARDS = [
    "Grâce à NINA5 vous économisez 5 € sur votre première commande.",
    "La marque de poussettes m'a fait parvenir son dernier modèle, je vous raconte tout !",
    "Hôtel de rêve, séjour offert, je vous montre tout en story.",
    "On m'a offert ce casque pour le tester, et je suis conquis.",
    "Nordkap m'a envoyé sa tente, elle est top !",
    "Parrainez, gagnez : on touche 50 € chacun chez Hexalia.",
    "Get 20% off the glasses I'm wearing with code EMMA.",
    "The airline covered my trip and the Azores are sublime.",
    "Was this sent over by the brand? Yes, and I love it.",
    "As a brand ambassador I received this jacket before anyone else.",
]
NO_REWARD = [
    "Merci à ma sœur qui m'a offert ce livre pour Noël.",
    "J'ai enfin eu mon code de la route du premier coup !",
    "Le code postal suffit au GPS : 69003.",
    "Le magasin m'a envoyé la mauvaise taille, échange en cours.",
    "Le petit-déjeuner est offert à tous les candidats de mardi.",
    "Maman m'a envoyé un colis, merci !",
    "Publicité : cette machine m'a été envoyée par la marque.",
    "Doctor gave me a referral to a physio for my knee.",
    "Our company sponsors the half marathon, come and say hi.",
    "Sponsored by the stroller brand: their newest model on the cobbles.",
]
OPINIONS = [
    "Je ne vois pas l'intérêt d'une banque 100 % en ligne quand nos usagers sont des humains.",
    "Hexalia a eu tort de vendre ses agences rurales.",
    "L'euro numérique ? Une fausse bonne idée, les banques vont y perdre.",
    "Notre communication est froide et compliquée.",
    "Il faudrait que l'État arrête de taxer l'électricité comme un produit de luxe.",
    "I seriously doubt that our group made the right choice.",
    "The new Hexalia logo is ugly, there, I said it.",
    "Hydrogen is a dead end and our group would do better to invest in the grid.",
]
NO_OPINION = [
    "Je crois que l'agence Hexalia ouvre à 9 h, quelqu'un confirme ?",
    "Notre stratégie climat sera présentée jeudi à 18 h.",
    "Je pense que le gâteau au citron était trop cuit.",
    "Propos personnels, qui n'engagent pas Hexalia : vendre les agences était une erreur.",
    "I think I left my umbrella at the branch on Foch Street.",
    "Our tariffs change on 1 February, the table is on the site.",
    "I speak for nobody but myself: our loyalty programme is a disaster.",
]


@pytest.mark.parametrize("text", PRAISE)
def test_praise_of_the_employer_wants_the_link_said(text):
    [finding] = findings(text, "R01")

    assert finding.fix is not None
    assert findings(finding.fix.apply(text), "R01") == []


@pytest.mark.parametrize("text", NO_PRAISE)
def test_praise_with_a_link_or_none_at_all_is_free(text):
    assert findings(text, "R01") == []


def test_praise_from_a_branded_account_needs_no_link():
    branded = Context(now=NOW, account_kinds=("branded",))

    verdict = screener().screen(post("Foncez, l'offre Hexalia est imbattable !"), branded)

    assert "R01" not in {finding.rule for finding in verdict.findings}


@pytest.mark.parametrize("text", REWARDS)
def test_reward_wants_a_mention(text):
    [finding] = findings(text, "R02")

    assert finding.fix is not None
    assert findings(finding.fix.apply(text), "R02") == []


@pytest.mark.parametrize("text", NO_REWARD)
def test_ordinary_gifts_and_codes_are_no_reward(text):
    assert findings(text, "R02") == []


@pytest.mark.parametrize(("said", "found"), [("Collaboration commerciale", 0), ("Été 2026", 1)])
def test_mention_may_stand_in_the_picture(said, found):
    picture = Media("0" * 64, "Des chaussures", "image/png", text=said)
    content = post("Mon code TRAIL20 vous donne -25 % sur les chaussures", media=(picture,))

    verdict = screener().screen(content, CONTEXT)

    assert [finding.rule for finding in verdict.findings].count("R02") == found


@pytest.mark.parametrize("text", OPINIONS)
def test_opinion_on_the_company_wants_to_be_ones_own(text):
    [finding] = findings(text, "R04")

    assert finding.fix is not None
    assert findings(finding.fix.apply(text), "R04") == []


@pytest.mark.parametrize("text", NO_OPINION)
def test_facts_and_other_opinions_are_free(text):
    assert findings(text, "R04") == []


def test_fix_of_an_opinion_reads_as_one_sentence():
    text = "The new Hexalia tariff is a mistake."

    [finding] = [f for f in screen(text).findings if f.rule == "R04"]

    assert finding.fix is not None
    assert finding.fix.apply(text) == "My own view: the new Hexalia tariff is a mistake."
