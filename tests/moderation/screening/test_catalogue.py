"""Every example of the rules' catalogue, in both languages: what must be flagged, what must not."""

import pytest

from charter.rules import CATALOGUE, Severity
from moderation.screening.checks import CHECKS
from moderation.screening.content import Media
from tests.moderation.screening.company import CODES, CONTEXT, findings, post, screen, screener

KEY_ID = "AKIA" + "2E7QJ4XKLMN5P6RT"  # built here, so that scanners leave this file alone

FLAGGED = [
    ("R01", "fr", "Foncez, la nouvelle offre Hexalia est imbattable !"),
    ("R01", "en", "Best energy plan out there, get Hexalia!"),
    ("R02", "fr", "Mon code ALEX20 pour -20 % #collab"),
    ("R02", "en", "Use my code ALEX20 #sp"),
    ("R04", "fr", "Je pense que notre stratégie nucléaire est la bonne"),
    ("R04", "en", "I think our pricing is right"),
    ("R05", "fr", "Hexalia annonce officiellement que l'agence déménage"),
    ("R05", "en", "We at Hexalia officially confirm the move"),
    ("R06", "fr", "Le projet Émeraude avance !"),
    ("R06", "en", "#ProjetEmeraude kick-off"),
    ("R07", "fr", "DIFFUSION RESTREINTE – CODIR"),
    ("R07", "en", "Internal use only"),
    ("R08", "fr", "Tout est ici : https://wiki.corp.hexalia.example/accueil"),
    ("R08", "en", "The build is at https://10.2.3.4/build"),
    ("R08", "fr", r"Le plan est sur \\srv-fichiers\Projets\plan.pptx"),
    ("R08", "en", "All on smb://nas01/shared"),
    ("R09", "fr", "mot de passe wifi : H3x@lia!"),
    ("R09", "en", "postgres://app:Tr0pF4cile@db.example:5432/x refuses me"),
    ("R09", "en", f"{KEY_ID} secret"),
    ("R10", "fr", "Notre chiffre d'affaires atteint 1 340 M€"),
    ("R10", "en", "EBITDA up 18% this quarter"),
    ("R11", "fr", "On va largement dépasser nos objectifs de résultat"),
    ("R11", "en", "We will beat guidance"),
    ("R12", "fr", "Trimestre de folie côté ventes"),
    ("R12", "en", "Sales are flying"),
    ("R13", "fr", "Bientôt le rachat de Voltéo ? 😉"),
    ("R13", "en", "Guess who we're buying"),
    ("R14", "fr", "On va gagner ce procès contre Voltéo"),
    ("R14", "en", "Our lawsuit will succeed"),
    ("R15", "fr", "L'offre Solstice arrive !"),
    ("R15", "en", "Meet the Solstice plan"),
    ("R17", "fr", "NIR 2 55 08 14 168 025 38"),
    ("R17", "en", "IBAN FR14 2004 1010 0505 0001 3M02 606"),
    ("R18", "fr", "RDV chez M. Durand, client Banque"),
    ("R18", "en", "Great meeting with client J. Smith"),
    ("R19", "fr", "Courage à Marie, en burn-out"),
    ("R19", "en", "Tom is off for surgery"),
    ("R20", "fr", "bande d'incapables"),
    ("R20", "en", "what a bunch of idiots"),
    ("R21", "fr", "@jdupont tu es nul"),
    ("R21", "en", "@jdoe you're useless"),
    ("R22", "fr", "cherche jeune homme dynamique"),
    ("R22", "en", "native speaker, under 30"),
    ("R24", "fr", "Placez à 6 % net !"),
    ("R24", "en", "Earn 6%!"),
    ("R23", "fr", "le leader mondial, garanti sans risque"),
    ("R23", "en", "the world's safest bank"),
    ("R25", "fr", "notre offre 100 % neutre en carbone"),
    ("R25", "en", "our carbon-neutral plan"),
    ("R26", "fr", "Voltéo arnaque ses clients"),
    ("R26", "en", "Voltéo is a scam"),
    ("R27", "fr", "HEXALIA Bank"),
    ("R27", "en", "hexalia-bank"),
    ("R32", "fr", "En route #nosengagementspourlaplanete"),
    ("R33", "en", "Switch to Hexalia and save up to €120 a year on your bill"),
    ("R34", "fr", "bit.ly/x"),
    ("R34", "en", "http://www.hexalia.example"),
    ("R36", "fr", "notez 5★ notre appli"),
    ("R36", "en", "leave 5★ for us"),
    ("R37", "fr", "Avec le PDG, gate 12, départ 18 h"),
    ("R37", "en", "CEO boarding now, gate 12"),
]
CLEAN = [
    ("R01", "fr", "Je travaille chez Hexalia : fier de notre nouvelle offre"),
    ("R01", "en", "I work at Hexalia — proud of this launch"),
    ("R02", "fr", "Collaboration commerciale – code ALEX20"),
    ("R02", "en", "Ad: use my code ALEX20"),
    ("R04", "fr", "À titre personnel, je pense que notre stratégie est la bonne"),
    ("R04", "en", "My own view: I think our pricing is right"),
    ("R05", "fr", "Hexalia a annoncé hier (communiqué en lien) que l'agence déménage"),
    ("R05", "en", "As announced in our press release (link)"),
    ("R06", "fr", "de belles émeraudes"),
    ("R06", "en", "an emerald ring"),
    ("R07", "fr", "la confidentialité nous tient à cœur"),
    ("R07", "en", "confidentiality matters"),
    ("R08", "fr", "https://www.hexalia.example"),
    ("R08", "en", "https://careers.hexalia.example"),
    ("R09", "fr", "changez vos mots de passe"),
    ("R09", "en", "rotate your API keys"),
    ("R10", "fr", "-20 % sur tout le magasin"),
    ("R10", "en", "San Jose, CA – 50% off tickets"),
    ("R11", "fr", "On vise une livraison vendredi"),
    ("R11", "en", "We expect to ship on Friday"),
    ("R12", "fr", "Bravo à l'équipe sécurité"),
    ("R12", "en", "Hiring nurses"),
    ("R13", "fr", "Hexalia acquiert X (communiqué)"),
    ("R13", "en", "As announced today: https://news.hexalia.example/nordvind"),
    ("R14", "fr", "Un arrêt intéressant de la CJUE"),
    ("R14", "en", "Interesting CJEU ruling"),
    ("R15", "fr", "Un beau solstice d'hiver"),
    ("R15", "en", "The horizon looks fine"),
    ("R17", "fr", "SIRET 356 000 000 00048"),
    ("R17", "en", "order 20612345678901"),
    ("R18", "fr", "merci à notre PDG"),
    ("R18", "en", "our CEO on stage"),
    ("R19", "fr", "Je reprends après mon congé maladie"),
    ("R19", "en", "I'm back after surgery"),
    ("R20", "fr", "désolé pour le retard"),
    ("R20", "en", "ignition retarded by 5° (engine test)"),
    ("R21", "fr", "je suis nul en cuisine"),
    ("R21", "en", "I'm useless at golf"),
    ("R22", "fr", "jeune entreprise recrute (H/F/X)"),
    ("R22", "en", "fluent English required"),
    ("R24", "fr", "Placez à 6 % net ! Risque de perte en capital."),
    ("R24", "en", "Capital at risk. Earn 6%!"),
    ("R23", "fr", "le meilleur moment de l'année"),
    ("R23", "en", "best team day ever"),
    ("R25", "fr", "que dit la loi sur la neutralité carbone ?"),
    ("R25", "en", "a talk on carbon neutrality"),
    ("R27", "fr", "Hexalia Banque"),
    ("R27", "en", "Welcome to Hexalia Banque"),
    ("R32", "fr", "En route #NosEngagements"),
    ("R33", "fr", "Passez chez Hexalia, sans engagement, et économisez 120 € par an"),
    ("R33", "en", "Great panel on batteries this morning"),
    ("R34", "fr", "hexa.li/x"),
    ("R34", "en", "https://www.hexalia.example"),
    ("R36", "fr", "téléchargez notre appli"),
    ("R36", "en", "try our app"),
    ("R37", "fr", "ravi du salon hier"),
    ("R37", "en", "great expo yesterday"),
]


def test_catalogue_has_a_check_for_each_type():
    assert set(CHECKS) == set(CATALOGUE)


@pytest.mark.parametrize(("code", "language", "text"), FLAGGED)
def test_catalogue_example_is_flagged(code, language, text):
    found = findings(text, code)

    assert found, screen(text)
    assert found[0].severity == CATALOGUE[CODES[code]].severity
    assert found[0].clause_id == f"clause-{code}"


@pytest.mark.parametrize(("code", "language", "text"), CLEAN)
def test_catalogue_counter_example_is_not(code, language, text):
    assert findings(text, code) == []


@pytest.mark.parametrize("text", ["table ronde avec Voltéo", "panel with Voltéo"])
def test_catalogue_competitor_named_neutrally_is_a_note(text):
    assert [finding.severity for finding in findings(text, "R26")] == [Severity.NOTE]


@pytest.mark.parametrize(("alt", "expected"), [("", 1), ("Une éolienne au lever du jour", 0)])
def test_catalogue_image_needs_alternative_text(alt, expected):
    content = post("Belle journée", media=(Media("0" * 64, alt, "image/png"),))

    found = [f for f in screener().screen(content, CONTEXT).findings if f.rule == "R32"]

    assert [finding.target for finding in found] == ["media:0"] * expected


@pytest.mark.parametrize(
    "text", ["Nos conditions de travail se dégradent", "We deserve better pay"]
)
def test_catalogue_protected_speech_is_informed_only(text):
    verdict = screen(text)

    assert verdict.findings == ()
    assert [finding.rule for finding in verdict.guidance] == ["R38"]
