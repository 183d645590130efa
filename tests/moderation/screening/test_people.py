"""Other people: named clients and colleagues (R18), and what is theirs alone to tell (R19)."""

import pytest

from charter.rules import Severity, seal
from tests.moderation.screening.company import KEY, findings, rule, screen

# --- R18 -----------------------------------------------------------------------------------------

NAMED = [
    ("Très bel échange avec M. Durand, client de l'agence.", "M. Durand"),
    ("Notre patient Paul Lemaire est venu.", "Paul Lemaire"),
    ("Client du jour : Mathieu Rousselot, qui achète sa maison.", "Mathieu Rousselot"),
    ("Déjeuner avec @bertrand.maillot, notre client historique.", "@bertrand.maillot"),
    ("Le dossier de Mme Lacombe est bouclé.", "Mme Lacombe"),
    ("Le patient de la chambre 12, Monsieur Da Silva, va mieux.", "Monsieur Da Silva"),
    ("Coffee with my client J. Smith this morning.", "J. Smith"),
    ("Mr Adeyemi, a customer since 1998, brought us cake.", "Mr Adeyemi"),
    ("Thanks to Ms Okafor, one of our business clients.", "Ms Okafor"),
    ("Mrs Lacombe's file is closed.", "Mrs Lacombe"),
]
NOBODY = [
    "Merci à notre PDG Claire Vasseur pour ses mots aux clients.",
    "Claire Vasseur, invitée par nos clients bretons.",
    "Relire Victor Hugo dans le train, puis parler relation client.",
    "Le client HTTP de notre appli plantait depuis lundi.",
    "Le service client Hexalia Banque change d'horaires.",
    "Écouter le client, reformuler, proposer.",
    "Soyez patients, la boutique rouvre demain.",
    "L'agence déménage 12 rue Marie-Curie.",
    "Ma collègue Léa m'a prêté son parapluie.",
    "Our office is moving to Alan Turing Street.",
    "I'm Daniel Hughes, mortgage adviser in Lille.",
    "Customer satisfaction is everyone's business, says Marc Oyono.",
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_client_named_is_found(text, name):
    found = findings(text, "R18")

    assert [finding.excerpt for finding in found] == [name]
    assert found[0].severity is Severity.JUSTIFY


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_named_is_left_alone(text):
    assert findings(text, "R18") == []


@pytest.mark.parametrize(
    "text", ["Signature avec la Clinique Saint-Aubert !", "Vive #GroupeMercadal", "NORWICK & SONS"]
)
def test_client_of_the_list_is_never_shown(text):
    [finding] = findings(text, "R18")

    assert finding.excerpt == ""
    assert finding.message["en"] == "A client or a patient seems to be named here."


def test_client_list_may_be_sealed():
    sealed = rule("R18", params={"clients": [seal("Ateliers Quint", KEY)]})

    assert screen("Deux jours chez Ateliers Quint", sealed).findings
    assert screen("Deux jours en ateliers", sealed).findings == ()


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Notre patient Paul Lemaire va mieux.", "Notre patient va mieux."),
        ("Merci à M. Durand, client fidèle.", "Merci à un client fidèle."),
        ("Merci à Mme Roy, cliente fidèle.", "Merci à une cliente fidèle."),
        ("Lunch with @rob.h, our biggest client.", "Lunch with our biggest client."),
        ("Bravo à ma collègue Inès Moreau !", "Bravo à ma collègue Inès !"),
    ],
)
def test_name_is_taken_out_in_one_click(text, mended):
    [finding] = findings(text, "R18")

    assert finding.fix is not None
    assert finding.fix.apply(text) == mended
    assert findings(mended, "R18") == []


def test_colleague_by_full_name_is_advice_only():
    [finding] = findings("Shout-out to my colleague Megan Doyle, ten years here.", "R18")

    assert finding.severity is Severity.ADVISE
    assert "Megan Doyle" in finding.message["en"]


# --- R19 -----------------------------------------------------------------------------------------

THEIRS = [
    "Ma collègue Sophie est encore en arrêt pour dépression.",
    "Mon manager vote à l'extrême gauche.",
    "Félicitations à Karim Saïdi, nouveau délégué CGT !",
    "Hospitalisée depuis lundi, Chloé nous manque.",
    "On a appris le cancer de Patrick.",
    "Bravo à Sophie pour son retour. Elle sort de six mois de chimio.",
    "@marie.dupuis est en arrêt maladie pour burn-out.",
    "Je viens d'apprendre que ma responsable a un cancer.",
    "I share an office with Rachel Stern, who is Jewish.",
    "Our intern came out as gay, so proud.",
    "My boss Deborah is a devout Mormon.",
    "Priya's depression is back.",
]
MINE = [
    "Je reprends le travail après quatre mois d'arrêt maladie.",
    "Moi qui suis diabétique, je trouve ça formidable.",
    "Merci à Sophie et Karim pour leurs messages pendant mon arrêt maladie.",
    "Merci à Marie qui m'a remplacée pendant que j'étais hospitalisée.",
    "Après ma chimio, Paul m'a offert un vélo.",
    "Je suis en burn-out. Merci à Marie pour son soutien.",
    "J'ai fait mon coming out au bureau, merci Marc.",
    "Sophie et moi sommes syndiquées.",
    "As a gay man in engineering I rarely felt alone.",
    "Tom drove me to my surgery.",
    "I'm a Muslim and grateful to Sarah for moving the meeting.",
    "I became a union member in 2004.",
]
NOT_PRIVATE = [
    "Octobre rose : dépistage gratuit avec la Ligue contre le cancer.",
    "Conférence de Marie Laforêt sur la dépression au travail.",
    "Mon manager est malade… de jalousie.",
    "La dépression qui traverse la Bretagne va coucher des arbres, dit Paul.",
    "Quelle politique énergétique pour 2030 ? Débat avec Claire Vasseur.",
    "Surgery on the old transformer went well, Kate and the crew are happy.",
    "My manager is sick of my puns.",
    "The European Union has voted a new text.",
]


@pytest.mark.parametrize("text", THEIRS)
def test_private_matter_of_another_is_found_and_not_shown(text):
    [finding] = findings(text, "R19")

    assert finding.severity is Severity.JUSTIFY
    assert finding.excerpt == ""
    words = " ".join([*finding.message.values(), *finding.suggestion.values()]).casefold()
    for category in ("sant", "health", "syndic", "union", "relig", "faith", "politi", "orient"):
        assert category not in words


@pytest.mark.parametrize("text", MINE)
def test_private_matter_of_the_author_never_is(text):
    assert findings(text, "R19") == []


@pytest.mark.parametrize("text", NOT_PRIVATE)
def test_private_matter_is_told_from_topics_and_jokes(text):
    assert findings(text, "R19") == []


def test_private_matter_is_taken_out_in_one_click():
    text = "Bravo à toute l'équipe de Lille. On pense fort à Marie, en burn-out depuis mars !"

    [finding] = findings(text, "R19")

    assert finding.fix is not None
    assert finding.fix.apply(text) == "Bravo à toute l'équipe de Lille. On pense fort à Marie !"
