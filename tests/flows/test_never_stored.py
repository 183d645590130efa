"""What would reveal health, faith or opinions, or guards speech, reaches no disk and no log."""

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from django.apps import apps
from django.core.cache import cache
from django.db import connection

from advocacy.models import WallPost
from advocacy.services import delivery, posts
from charter.models import User
from charter.rules import CATALOGUE
from moderation.models import Case, Screening
from moderation.services import intake, screenings
from tests.factories import advocacy as make
from tests.factories.moderation import content, rule_in_force

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

TYPES = ("privacy.sensitive_other", "guard.protected_expression")
# The rules themselves are no secret; that they spoke is.
RULES = {"charter_rule", "charter_rulerevision", "moderation_rulesetsnapshot"}
TEXTS = [
    "Courage à Marie, en burn-out depuis mardi, l’équipe pense à elle",
    "Thomas a repris après sa chimiothérapie, quelle force",
    "Nos conditions de travail se dégradent, le syndicat appelle à la grève jeudi",
    "Sur nos salaires, la direction n’écoute plus les représentants du personnel",
    "Julie est syndiquée à la CGT et pratiquante, elle a du courage",
]
POSTS = 100


@pytest.fixture
def author():
    """Give an author whose posts two rules speak of that must leave no trace."""
    for type in TYPES:
        rule_in_force(type)
    return make.writer()


def send(author: User, text: str, **fields: Any) -> None:
    """Send a post with a reason, and let a reviewer say yes."""
    post = make.PostFactory(author=author, text=text, **fields)
    posts.submit(actor=author, post=post, justification="Avec son accord")
    Case.objects.filter(pk=post.case_id).update(state="approved", deadline=None)


def texts() -> Iterator[str]:
    return (f"{TEXTS[number % len(TEXTS)]} ({number})" for number in range(POSTS))


def rows() -> Iterator[str]:
    """Every stored row but those of the rules, as text."""
    with connection.cursor() as cursor:
        for model in apps.get_models():
            table = model._meta.db_table
            if table not in RULES:
                cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
                yield from (f"{table} {row!r}" for row in cursor.fetchall())


def signs() -> list[str]:
    """What would tell that one of them spoke: its code, its type and its sentences."""
    entries = [CATALOGUE[type] for type in TYPES]
    sentences = [
        text.partition("{")[0].strip() or text
        for entry in entries
        for wording in (entry.message, entry.suggestion)
        for text in wording.values()
    ]
    return [
        *TYPES,
        *(f"'{e.code}'" for e in entries),
        *(f'"{e.code}"' for e in entries),
        *sentences,
    ]


def test_nothing_of_it_is_left_after_a_hundred_posts(author, caplog, settings) -> None:
    caplog.set_level(logging.INFO)
    account = make.AccountFactory(owner=author)
    spoke = 0

    for text in texts():
        verdict = intake.advise(content(text), author=author)
        spoke += bool(verdict.guidance or verdict.findings)
        send(author, text, to=[account])
    delivery.sweep()

    assert spoke > POSTS / 2
    assert Case.objects.count() == POSTS
    assert WallPost.objects.exists()
    kept = "\n".join([*rows(), caplog.text, repr(getattr(cache, "_cache", ""))])
    assert [sign for sign in signs() if sign in kept] == []


def test_what_was_kept_still_verifies(author) -> None:
    for text in TEXTS:
        send(author, text)

    assert {checked.result for checked in screenings.verify()} == {"same"}
    assert all("R19" not in json.dumps(row.verdict) for row in Screening.objects.all())
