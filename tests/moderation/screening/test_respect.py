"""R20 and R21: what a word is about decides whether it insults, and what is left of it."""

import pytest

from tests.moderation.screening.company import findings

ATTACKS = [
    "Le nouveau directeur est un tyran doublé d'un imposteur.",
    "Sandrine de la paie ? Une incapable, comme toujours.",
    "Mes collègues du troisième sont des lèche-bottes.",
    "Quel crétin ce Bruno, il a effacé le fichier !",
    "Les gens du marketing ne savent pas compter jusqu'à trois.",
    "Marc, tu n'as vraiment aucun talent, laisse tomber.",
    "Je n'ai jamais vu un serveur aussi bête.",
    "Toi et tes copains, vous êtes la honte du village.",
    "That doctor is a quack who never listens.",
    "Our local councillor? An opportunist and a turncoat.",
    "What an idiot that Bruno is, he wiped the file!",
    "The girl at reception is as dumb as a rock.",
    "I've never met a waiter so stupid.",
    "With the IQ of a whelk, this Terry still lectures people.",
    "You people are a joke of a service.",
    "Pathetic, @jdoe, simply pathetic.",
]
SPARED = [
    "Quel idiot je fais, j'ai oublié mon badge.",
    "Mon GPS est complètement nul, il m'a envoyé dans un champ.",
    "Nos clients ne sont pas des pigeons, expliquons-leur les frais.",
    "On est nuls aux fléchettes mais on rigole bien.",
    "Formation : que faire quand un client vous traite d'incapable ?",
    "Le clown de l'hôpital a fait rire toute la chambre.",
    "Mon chien est un vrai pitre.",
    "Traiter quelqu'un d'abruti ne règle jamais un conflit.",
    "What an idiot I am, I forgot my badge.",
    "My satnav is completely useless, it sent me into a field.",
    "They're not useless, they lack resources.",
    "Training: staying calm when a caller shouts that you are an idiot.",
    "Calling someone an idiot never solves anything.",
    "Nobody is useless with numbers.",
    "The sad clown in the play made me cry.",
    "The fool of the team today is me.",
]
EASED = [
    ("R20", "Use your indicator, you idiot, you nearly killed me!"),
    ("R20", "Espèce de gros naze, rends le ballon aux gamins."),
    ("R20", "Merci aux enfoirés qui ont volé mon vélo."),
    ("R20", "Those tossers at the parcel depot lost my order."),
    ("R20", "My landlord, the greedy bastard, put the rent up again."),
    ("R21", "Frank from purchasing is a fraud who blocks every file."),
    ("R21", "Vous êtes pitoyable, Monsieur le ministre."),
    ("R21", "T’es qu’un minable, Paul."),
]
WORDED = [
    "Use your indicator, you nearly killed me!",
    "Rends le ballon aux gamins.",
    "Merci aux gens qui ont volé mon vélo.",
    "Those people at the parcel depot lost my order.",
    "My landlord put the rent up again.",
    "Frank from purchasing blocks every file.",
    "Vous m’exaspérez, Monsieur le ministre.",
    "Tu m’exaspères, Paul.",
]


@pytest.mark.parametrize("text", ATTACKS)
def test_attack_on_somebody_is_found(text):
    assert findings(text, "R21")


@pytest.mark.parametrize("text", SPARED)
def test_words_about_oneself_things_or_words_are_left_alone(text):
    assert findings(text, "R20") == findings(text, "R21") == []


@pytest.mark.parametrize("text", ["Cet élu est une pourriture.", "You absolute muppet, move on!"])
def test_slight_is_an_insult_where_it_is_said_of_somebody(text):
    assert findings(text, "R20")


@pytest.mark.parametrize(
    ("code", "text", "worded"),
    [(code, text, worded) for (code, text), worded in zip(EASED, WORDED, strict=True)],
)
def test_fix_keeps_what_there_is_to_say(code, text, worded):
    fix = findings(text, code)[0].fix

    assert fix is not None
    assert fix.apply(text) == worded


@pytest.mark.parametrize("text", ["Quelle bande de branleurs.", "Mais ferme ta gueule !"])
def test_nothing_is_offered_where_nothing_would_remain(text):
    assert [finding.fix for finding in findings(text, "R20")] == [None]
