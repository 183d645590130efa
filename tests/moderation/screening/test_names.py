"""People named in a text."""

import pytest

from moderation.screening.names import people_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Merci à Mme Ferrand.", [("Mme Ferrand", "title")]),
        ("Merci à M. et Mme Rossi.", [("Mme Rossi", "title")]),
        ("avec Paul Lemaire hier", [("Paul Lemaire", "full")]),
        ("avec Jean-Marc de La Roche hier", [("Jean-Marc de La Roche", "full")]),
        ("with J. Smith today", [("J. Smith", "full")]),
        ("with Fiona McBride today", [("Fiona McBride", "full")]),
        ("with Shaun O’Neil today", [("Shaun O’Neil", "full")]),
        ("with Zoë today", [("Zoë", "given")]),
        ("avec @paul.martin hier", [("@paul.martin", "handle")]),
        ("Merci Paul Lemaire", [("Paul Lemaire", "full")]),
        ("Olu est là", [("Olu", "given")]),
        ("avec Durand hier", [("Durand", "capital")]),
        ("with P4ul L3m41r3 today", [("P4ul L3m41r3", "full")]),
        ("Notre équipe est là", []),
        ("Chez Hexalia Banque", []),
        ("rue Marie Curie", []),
        ("Alan Turing Street", []),
        ("Octobre Rose", []),
        ("Madame la maire", []),
        ("jean.dupont@example.org", []),
        ("le T3 et la C3", []),
    ],
)
def test_people_are_told_by_how_they_are_written(text, expected):
    assert [(text[p.start : p.end], p.kind) for p in people_in(text)] == expected


def test_people_are_looked_for_in_a_stretch():
    text = "Paul Lemaire et Anne Roy"

    assert [text[p.start : p.end] for p in people_in(text, 12)] == ["Anne Roy"]
