"""One click: the fix a finding offers makes that finding go away."""

import pytest

from tests.moderation.screening.company import findings

FIXES = [
    (
        "R01",
        "Foncez, la nouvelle offre Hexalia est imbattable !",
        "Je travaille chez Hexalia. Foncez, la nouvelle offre Hexalia est imbattable !",
    ),
    (
        "R01",
        "Best energy plan out there, get Hexalia!",
        "I work at Hexalia. Best energy plan out there, get Hexalia!",
    ),
    (
        "R02",
        "Mon code ALEX20 pour vous",
        "Collaboration commerciale – Mon code ALEX20 pour vous",
    ),
    ("R02", "Use my code ALEX20 today", "Ad: Use my code ALEX20 today"),
    (
        "R04",
        "Bonjour. Je pense que notre stratégie est la bonne",
        "Bonjour. À titre personnel, je pense que notre stratégie est la bonne",
    ),
    ("R04", "I think our pricing is right", "My own view: I think our pricing is right"),
    ("R09", "mot de passe wifi : H3x@lia!", "mot de passe wifi : […]"),
    ("R17", "IBAN FR14 2004 1010 0505 0001 3M02 606", "IBAN […]"),
    ("R17", "Écrivez à jean.dupont@example.org", "Écrivez à […]"),
    ("R27", "Bienvenue chez hexalia-bank", "Bienvenue chez Hexalia Banque"),
    ("R27", "Merci à HEXALIA energie", "Merci à Hexalia Énergie"),
    ("R32", "Vu #nosengagementspourlaplanete", "Vu #NosEngagementsPourLaPlanete"),
    (
        "R32",
        "VENEZ TOUS NOUS VOIR AU SALON. C'EST DEMAIN",
        "Venez tous nous voir au salon. C'est demain",
    ),
    ("R34", "Voir http://www.hexalia.example", "Voir https://www.hexalia.example"),
]


@pytest.mark.parametrize(("code", "text", "expected"), FIXES)
def test_fix_rewrites_the_text_and_removes_the_finding(code, text, expected):
    fix = findings(text, code)[0].fix

    assert fix is not None
    assert fix.apply(text) == expected
    assert findings(expected, code) == []


def test_wording_that_changes_nothing_is_not_offered():
    text = "Rate our savings account 5 out of 5 on the sites, just don't mention you work here."

    assert [finding.fix for finding in findings(text, "R36")] == [None]


def test_wording_that_leaves_another_to_take_is_offered():
    found = findings("Zero outages, zero risk. That's the Hexalia gas contract.", "R23")

    assert len(found) > 1
    assert any(finding.fix for finding in found)
