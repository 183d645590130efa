"""Before the charter is submitted, English says the same clauses and was looked at."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from charter.models import User, Version
from cms import readiness
from cms.models import CharterPage
from config.kernel.errors import Invalid
from tests.cms.test_evidence import _form
from tests.factories import cms

pytestmark = pytest.mark.django_db


def _french() -> CharterPage:
    return CharterPage.objects.get(locale__language_code="fr")


def _english() -> CharterPage:
    return CharterPage.objects.get(locale__language_code="en")


def _save(page: CharterPage, author: User, **fields: Any) -> None:
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision(user=author)


BROKEN: list[tuple[str, Callable[[], dict[str, Any]]]] = [
    ("missing", lambda: {"clauses": [cms.clause("say-who-you-are", "en")]}),
    ("order", lambda: {"clauses": [cms.clause(c, "en") for c in reversed(cms.CLAUSES)]}),
    ("extra", lambda: {"clauses": [cms.clause(c, "en") for c in (*cms.CLAUSES, "more")]}),
    ("empty", lambda: {"clauses": [cms.clause(c, "en", duty="") for c in cms.CLAUSES]}),
    ("statement", lambda: {"acknowledgement": ""}),
]


@pytest.mark.parametrize(("name", "fields"), BROKEN, ids=[name for name, _ in BROKEN])
def test_ready_refuses_english_that_differs(
    draft: CharterPage, author: User, name: str, fields: Callable[[], dict[str, Any]]
) -> None:
    english = _english()
    for field, value in fields().items():
        setattr(english, field, value)
    english.save_revision(user=author, clean=False)

    with pytest.raises(Invalid) as caught:
        readiness.require_ready(_french())

    assert caught.value.code == "charter.english_stale"
    assert caught.value.params["what"]


def test_ready_names_the_english_revision_to_freeze(draft: CharterPage) -> None:
    assert readiness.require_ready(_french()).revision.pk == _english().latest_revision_id


def test_ready_refuses_the_english_page_itself(draft: CharterPage) -> None:
    with pytest.raises(Invalid) as caught:
        readiness.require_ready(_english())

    assert caught.value.code == "charter.submit_french"


def _new_duty() -> list[dict[str, Any]]:
    first, second = cms.CLAUSES
    return [cms.clause(first, duty="Un devoir tout neuf"), cms.clause(second)]


def test_ready_refuses_a_duty_that_changed_in_french_only(version: Version, author: User) -> None:
    _save(_french(), author, clauses=_new_duty())

    with pytest.raises(Invalid) as caught:
        readiness.require_ready(_french())

    assert cms.CLAUSES[0] in caught.value.params["what"]


def test_ready_accepts_it_once_english_was_looked_at_and_saved(
    version: Version, author: User
) -> None:
    _save(_french(), author, clauses=_new_duty())
    _save(_english(), author)

    assert readiness.require_ready(_french()).revision.pk == _english().latest_revision_id


def test_identifier_of_a_saved_clause_cannot_be_renamed(
    client: Client, draft: CharterPage, author: User
) -> None:
    client.force_login(author)
    data = _form(draft) | {
        "clauses-0-id": f"block-{cms.CLAUSES[0]}",
        "clauses-0-value-clause_id": "renamed",
    }

    response = client.post(reverse("wagtailadmin_pages:edit", args=[draft.pk]), data)

    assert "renamed" not in str(_french().get_latest_revision().content)
    assert "clauses" in response.context["form"].errors
