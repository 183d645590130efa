"""Texts of others (R30)."""

import pytest

from charter.rules import RuleSet, Severity
from moderation.screening.engine import compile_rules
from tests.moderation.screening.company import (
    ARTICLE,
    BOILERPLATE,
    CONTEXT,
    KEY,
    findings,
    post,
    rule,
)

OWN = (
    "Trois ans que je relève les compteurs de la rue des Moulins et j'y ai appris plus de recettes "
    "que dans un livre. Les gens racontent, les chiens attendent, et une dame m'a dit hier qu'elle "
    "comprenait enfin sa facture. Rien de tout cela ne tient dans un tableau, et c'est tant mieux."
)


def test_copied_passage_is_found_where_it_stands():
    words = ARTICLE.split()
    copied = " ".join(words[7:22])

    (finding,) = findings(f"Vu ce matin : {copied}, formidable !", "R30")

    assert finding.severity == Severity.JUSTIFY
    assert finding.excerpt == copied.rstrip(",")


@pytest.mark.parametrize("start", range(0, 16, 3))
def test_copied_passage_is_found_whichever_it_is(start):
    words = ARTICLE.replace(",", "").upper().split()

    assert findings("Lu : " + " ".join(words[start : start + 14]), "R30")


def test_copied_words_below_the_run_are_free():
    words = ARTICLE.split()

    assert findings("Lu : " + " ".join(words[4:12]) + " !", "R30") == []


def test_copied_passage_may_be_quoted_with_its_source():
    quoted = " ".join(ARTICLE.split()[:16])

    assert findings(f"« {quoted} », selon Le Courrier.", "R30") == []
    assert findings(f"« {quoted} » Voilà.", "R30")


def test_copied_boilerplate_of_ours_is_free():
    assert findings(f"{BOILERPLATE} {BOILERPLATE} Tous droits réservés", "R30") == []


@pytest.mark.parametrize(
    "sign",
    [
        "(AFP)",
        "Avec Reuters",
        "© Le Courrier des Alpes",
        "Tous droits réservés.",
        "Lire la suite",
        "Continue reading…",
        "Propos recueillis par Jeanne Martin.",
        "Publié le 3 mars 2026 par la rédaction.",
    ],
)
def test_long_text_with_a_mark_of_the_press_is_found(sign):
    assert findings(f"{OWN} {sign}", "R30")
    assert findings(f"Une phrase à moi. {sign}", "R30") == []


@pytest.mark.parametrize(
    "text",
    [
        OWN,
        f"L'AFP a parlé de nous. {OWN}",
        f"« {OWN} » (AFP)",
        f"{OWN} Lire la suite sur https://blog.example/moulins",
    ],
)
def test_long_text_of_ones_own_is_free(text):
    assert findings(text, "R30") == []


def test_source_wakes_the_rule_only_where_it_is_copied():
    engine = compile_rules(RuleSet((rule("R30"),), version="3"), secret=KEY)

    assert engine.screen(post(OWN), CONTEXT).cost == len(OWN)
