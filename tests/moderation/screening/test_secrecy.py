"""Restricted terms, internal addresses, passwords and keys (R06, R08, R09)."""

import pytest

from moderation.screening.content import Media
from tests.moderation.screening.company import CONTEXT, findings, post, screener

INTERNAL = [
    r"Le compte rendu est dans \\srv-nantes\commun\CR.docx",
    "Aperçu : https://www.hexalia.example/?p=4512&preview=true",
    "La recette tourne sur https://recette.hexalia.example",
    "Try the beta: https://staging-www.hexalia.example/home",
    "The leave form moved: http://intranet/leave",
    "http://[fd12:3456:789a::1]:8080/ for the demo",
    "http://169.254.10.20/config, the lab box answers",
    "See https://files.example/download?sig=8fa7c1b2d3e4f5a6b7c8&exp=2027",
    "HTTPS://INTRANET.HEXALIA.EXAMPLE/TOWNHALL",
]
PUBLIC = [
    "Mise à jour 10.15.7.2 ce soir, redémarrez vos postes demain.",
    "Firmware version 3.2.1.0 on every meter.",
    "See https://careers.hexalia.example/jobs?key=apprentice",
    "https://www.hexalia.example/blog/preview-2027, a taste of the year",
    "Sign up: https://event.example/register?code=WELCOME2026",
    "http://[2001:4860:4860::8888]/ is a public address",
]
SECRETS = [
    "Le code de l'alarme de l'agence est 4471# pour ce soir",
    "curl -u svc_bill:Ze9#kLm2 https://api.example/v1 works",
    'The zip is protected, use "Turbine!2026" as the password',
    "Ancien mot de passe Lune-Rousse77, original non ?",
    "Webhook: https://hooks.slack.com/services/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",
    "La caisse s'ouvre avec vendeur7 / Ca!sse2026",
    "The wifi QR encodes WIFI:S:HexaNet;T:WPA;P:Blue-L1ght!;;",
]
HARMLESS = [
    "API_KEY=<votre clé> dans le fichier, surtout pas en dur.",
    "Un mot de passe comme Azerty123 se casse en une seconde.",
    "Passwords, 2FA, passkeys: we untangle it all on Thursday at 12.30.",
    "No password needed any more since version 4.2.",
    "Session 12B du congrès, salle A4 : on y parle de mots de passe.",
]
MENDED = [
    (
        "R06",
        "Réunion de lancement #ProjetEmeraude",
        "Réunion de lancement",
    ),
    (
        "R06",
        "Trois mois sur le projet Émeraude et on voit la fin",
        "Trois mois sur un de nos projets et on voit la fin",
    ),
    (
        "R06",
        "La partie juridique de l'Opération Boréal est passionnante",
        "La partie juridique d’un de nos projets est passionnante",
    ),
    ("R06", "Quercus entre en phase deux", "Un de nos projets entre en phase deux"),
    ("R06", "So happy to join the Quercus team", "So happy to join the project team"),
    (
        "R06",
        "Late night on Rubis 7. Send snacks.",
        "Late night on one of our projects. Send snacks.",
    ),
    (
        "R08",
        "Choisissez vite : https://intranet.hexalia.example/noel",
        "Choisissez vite : voir notre intranet",
    ),
    (
        "R08",
        "Vote at https://wiki.hexalia.example/mascot before Thursday",
        "Vote on our intranet before Thursday",
    ),
    (
        "R08",
        "Le menu (intranet.hexalia.example/menu) annonce des frites",
        "Le menu annonce des frites",
    ),
    (
        "R08",
        "Mes diapos : https://www.hexalia.example/partage?access_token=9f3c71ab0e5d4c28",
        "Mes diapos : https://www.hexalia.example/partage",
    ),
    (
        "R09",
        "base postgres://app:Tr0pF@cile94@db.example:5432/comptes en panne",
        "base […]db.example:5432/comptes en panne",
    ),
    ("R09", "Ma clé -----BEGIN PRIVATE KEY-----\nMIITblxPh1Lj9Z3X5dDrVBvfRF7zt", "Ma clé […]"),
]


@pytest.mark.parametrize("text", INTERNAL)
def test_internal_address_is_found(text):
    assert findings(text, "R08")


@pytest.mark.parametrize("text", PUBLIC)
def test_public_address_is_left_alone(text):
    assert findings(text, "R08") == []


@pytest.mark.parametrize("text", SECRETS)
def test_secret_is_found(text):
    assert findings(text, "R09")


@pytest.mark.parametrize("text", HARMLESS)
def test_talk_of_passwords_is_left_alone(text):
    assert findings(text, "R09") == []


@pytest.mark.parametrize(("code", "text", "expected"), MENDED)
def test_fix_keeps_the_sentence_and_drops_what_is_inside(code, text, expected):
    fix = findings(text, code)[0].fix

    assert fix is not None
    assert fix.apply(text) == expected
    assert findings(expected, code) == []


def test_address_in_a_picture_is_found_there():
    poster = Media("0" * 64, "", "image/png", text="Scan https://intranet.hexalia.example/menu")

    verdict = screener().screen(post("Our new poster", media=(poster,)), CONTEXT)

    assert [f.target for f in verdict.findings if f.rule == "R08"] == ["media:0"]
