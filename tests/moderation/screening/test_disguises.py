"""Words written so as to be read and not found; and words that only look alike."""

import pytest

from tests.moderation.screening.company import findings, rule, screen

ZERO_WIDTH = "\u200b"
CYRILLIC_E = "\u0435"

SECRET = [
    "Le projet Émeraude avance",
    "LE PROJET EMERAUDE AVANCE",
    "#ProjetEmeraude",
    "#projetemeraude",
    "#TeamProjetÉmeraude",
    f"projet Éme{ZERO_WIDTH}raude",
    f"proj{CYRILLIC_E}t Émeraude",
    "projet-émeraude",
    "projet\nÉmeraude",
    "projet\u202fÉmeraude",
    "pro\u00adjet Éme\u00adraude",
    "projet Émeraude".encode().decode().replace("É", "E\u0301"),
    "𝗽𝗿𝗼𝗷𝗲𝘁 𝗲𝗺𝗲𝗿𝗮𝘂𝗱𝗲",
    "les projets Émeraude",
]


@pytest.mark.parametrize("text", SECRET)
def test_restricted_term_is_found_under_a_disguise(text):
    [finding] = findings(text, "R06")

    assert finding.end > finding.start


def test_restricted_term_is_never_shown():
    verdict = screen("Le projet Émeraude avance !", rule("R06"))

    [finding] = verdict.findings
    assert finding.excerpt == ""
    assert "meraude" not in str(finding.message) + str(finding.suggestion)
    assert finding.message["en"] == "This passage contains a restricted term."


def test_restricted_term_can_ask_for_context():
    asking = rule("R06", params={"terms": ["Émeraude"], "context": ["projet", "lancement*"]})

    assert screen("Le lancement d'Émeraude approche", asking).findings
    assert screen("Une bague ornée d'une émeraude", asking).findings == ()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Quel c0nnard", "c0nnard"),
        ("Quel conn@rd", "conn@rd"),
        ("Quel cooonnard", "cooonnard"),
        ("Quel c.o.n.n.a.r.d", "c.o.n.n.a.r.d"),
        ("Quel connarⅾ", "connarⅾ"),
        ("Quelle équipe de #GrosConnards", "Connards"),
        ("What a m0r0n", "m0r0n"),
        ("You 1d1ot", "1d1ot"),
    ],
)
def test_insult_is_found_under_a_disguise(text, word):
    assert [finding.excerpt for finding in findings(text, "R20")] == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Un cœur gros comme ça",  # "ur" and "c" must not stand alone once œ is folded
        "Ce n'est pas un idiot, loin de là",
        "It was retarded by the storm",
        "La côte est belle",
        "Le contrat est signé",
        "Rendez-vous à 20h30 en salle C",
    ],
)
def test_innocent_words_are_left_alone(text):
    assert findings(text, "R20") == findings(text, "R21") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Tu es un v r a i c o n n a r d", "R20"),
        ("N o t r e l i v r e t est s a n s r i s q u e", "R23"),
        ("What a p a t h e t i c m o r o n", "R20"),
        ("We b o u g h t f a k e r e v i e w s for our app", "R36"),
        ("Ils ont eu un bon d'a c h a t : V o l t é o a r n a q u e", "R26"),
    ],
)
def test_spread_words_are_told_apart(text, code):
    assert findings(text, code)


@pytest.mark.parametrize(
    "text",
    [
        "Les plans A B C D sont prêts, et le plan E aussi",
        "La S N C F et la R A T P recrutent",
        "Bon anniversaire J O Y E U X anniversaire",
        "Signé : P. M. L. D., avec A. B. et C. D.",
        "B O N N E A N N É E à toutes et tous",
        "M E R C I to the whole team, what a W E E K",
        "Grille de lettres : x k d w q z",
        "L E S  J O U R N É E S  D U  P A T R I M O I N E",
    ],
)
def test_spaced_headings_and_initials_are_left_alone(text):
    assert [f for f in screen(text).findings if f.severity > 1] == []


def test_spread_words_lead_back_to_the_letters():
    [finding] = findings("Tu es un v r a i c o n n a r d, toi", "R20")

    assert finding.excerpt == "c o n n a r d"


def test_quoted_insult_asks_for_a_reason_only():
    [finding] = findings("On m'a traité de « connard » hier", "R20")

    assert finding.severity == 2


def test_term_accents_count_where_asked():
    strict = rule("R20", params={"terms": ["=côte"]})

    assert [f.excerpt for f in screen("La côte et la cote et la CÔTE", strict).findings] == [
        "côte",
        "CÔTE",
    ]


def test_term_capitals_count_where_asked():
    strict = rule("R20", params={"terms": ["==CA"]})

    assert [f.excerpt for f in screen("Le CA, ça va, ca va", strict).findings] == ["CA"]


def test_term_with_a_star_takes_any_ending():
    starred = rule("R20", params={"terms": ["objectif* de résultat*"]})

    assert screen("Nos objectifs de résultats", starred).findings
    assert screen("Nos objectifs et résultats", starred).findings == ()
