"""Who speaks for the company (R05)."""

from dataclasses import replace

import pytest

from moderation.screening.content import Content
from tests.moderation.screening.company import CONTEXT, findings, screener


def found(text: str, links: tuple[str, ...] = (), roles: tuple[str, ...] = ("employee",)):
    context = replace(CONTEXT, roles=roles)
    verdict = screener().screen(Content(text, "", links=links), context)
    return [f for f in verdict.findings if f.rule == "R05"]


@pytest.mark.parametrize(
    "text",
    [
        "Au nom d'Hexalia, je présente nos excuses aux riverains.",
        "En tant que porte-parole de Hexalia, je vous rassure.",
        "Notre position officielle chez Hexalia est claire.",
        "Communiqué : Hexalia Banque ferme son agence de Vire.",
        "Hexalia Énergie dément ces rumeurs.",
        "Hexalia n'a aucun projet de fermeture à Brest.",
        "Chez Hexalia, nous confirmons le retour à la normale.",
        "Nous démentons formellement ces informations sur nos clients.",
        "La direction du groupe vous informe, chez Hexalia, d'un changement de tarif.",
        "On behalf of Hexalia, I apologise to everyone.",
        "As spokesperson for Hexalia, let me be clear.",
        "Our official position at Hexalia has not changed.",
        "Press release: Hexalia Banque closes its Vire branch.",
        "Hexalia Énergie categorically denies these rumours.",
        "Hexalia has no plans to close anything in Brest.",
        "Here at Hexalia, we guarantee that service is back.",
        "We deny these claims about our customers.",
    ],
)
def test_voice_of_the_company_is_found(text):
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Je ne parle pas au nom d'Hexalia, ceci est mon avis.",
        "Selon Le Courrier, Hexalia confirme l'ouverture.",
        "Comme annoncé hier, Hexalia confirme la date.",
        "« Hexalia confirme la panne », titrait le journal.",
        "Est-ce que Hexalia confirme la date ?",
        "Ma collègue de Hexalia confirme que le gâteau est bon.",
        "Nous confirmons notre venue au mariage.",
        "Au nom de toute l'équipe Hexalia, merci pour les fleurs.",
        "Hexalia recrute, et j'aime mon métier.",
        "I'm no spokesperson for Hexalia.",
        "On behalf of the Hexalia choir, thank you.",
        "My manager at Hexalia confirms the coffee machine works.",
        "I can officially confirm that I'm bad at parking.",
    ],
)
def test_voice_of_a_person_is_free(text):
    assert found(text) == []


def test_voice_of_a_spokesperson_is_free():
    text = "Hexalia confirme la fermeture de l'agence."

    assert found(text)
    assert found(text, roles=("employee", "spokesperson")) == []


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Hexalia confirme la fermeture : https://news.hexalia.example/vire", ()),
        ("Hexalia confirme la fermeture", ("https://news.hexalia.example/vire",)),
    ],
)
def test_voice_is_a_quotation_beside_a_link_to_the_newsroom(text, links):
    assert found(text, links) == []


def test_voice_found_may_be_taken_out_where_a_sentence_remains():
    text = "Quelle journée chez les monteurs de lignes. Hexalia confirme le retour du courant."

    fix = findings(text, "R05")[0].fix

    assert fix is not None
    assert fix.apply(text) == "Quelle journée chez les monteurs de lignes."
