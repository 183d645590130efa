"""A frozen version survives what Wagtail allows: overwrite, purge, deletion (E-01, E-02)."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.db import Error, connection, transaction
from django.test import Client
from django.urls import reverse
from wagtail.models import Revision
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from charter.models import Acknowledgement, Clause, RuleRevision, User, Version
from charter.services import acknowledgements, versions
from cms.models import CharterPage
from tests.factories import cms
from tests.factories.charter import AcknowledgementFactory, RuleRevisionFactory
from tests.factories.people import UserFactory

PLAIN = ["title", "slug", "subtitle", "introduction", "why_title", "why_lead", "how_title"]
PLAIN += ["what_title", "engagement_title", "binding", "acknowledgement", "change_note"]
RICH = ("why", "how", "what", "engagement")

pytestmark = pytest.mark.django_db


def _form(draft: CharterPage, **changes: Any) -> dict[str, Any]:
    """Return what the editor would post."""
    clauses = [("clause", dict(child.value)) for child in draft.clauses]
    data = {name: getattr(draft, name) or "" for name in PLAIN}
    data |= {name: rich_text(getattr(draft, name)) for name in RICH}
    data |= {"clauses": streamfield(clauses), "objectives": streamfield([]),
             "change_class": draft.change_class, "comments-TOTAL_FORMS": 0,
             "comments-INITIAL_FORMS": 0}  # fmt: skip
    return nested_form_data(data | changes)


def test_overwrite_post_makes_a_new_revision_and_leaves_the_frozen_one(
    client: Client, version: Version, draft: CharterPage, author: User
) -> None:
    fresh = CharterPage.objects.get(pk=draft.pk)
    before = Revision.objects.get(pk=version.revision_fr_id).content
    Revision.objects.filter(pk=version.revision_fr_id).update(user=author)
    client.force_login(author)
    data = _form(fresh, title="Réécrite", overwrite_revision_id=str(version.revision_fr_id))

    response = client.post(reverse("wagtailadmin_pages:edit", args=[draft.pk]), data)

    assert response.status_code == 302, response.context["form"].errors
    assert Revision.objects.get(pk=version.revision_fr_id).content == before
    assert CharterPage.objects.get(pk=draft.pk).latest_revision_id != version.revision_fr_id


def test_overwrite_of_a_revision_under_review_makes_a_new_one(
    draft: CharterPage, author: User
) -> None:
    cms.submit(draft, author)
    under_review = draft.get_latest_revision()

    saved = draft.save_revision(user=author, overwrite_revision=under_review)

    assert saved.pk != under_review.pk


def test_overwrite_of_an_ordinary_draft_still_saves_in_place(
    draft: CharterPage, author: User
) -> None:
    latest = draft.get_latest_revision()

    assert draft.save_revision(user=author, overwrite_revision=latest).pk == latest.pk


def test_purge_keeps_every_frozen_revision(
    version: Version, draft: CharterPage, author: User
) -> None:
    for title in ("Deux", "Trois"):
        fresh = CharterPage.objects.get(pk=draft.pk)
        fresh.subtitle = title
        fresh.save_revision(user=author)

    call_command("purge_revisions", stdout=StringIO())

    assert (
        Revision.objects.filter(pk__in=[version.revision_fr_id, version.revision_en_id]).count()
        == 2
    )
    assert versions.verifies(Version.objects.get())


@pytest.fixture
def evidence(version: Version) -> list[Any]:
    """Give one row of every frozen table."""
    record = AcknowledgementFactory(user=UserFactory(), version=version)
    return [version, version.clauses.first(), record, RuleRevisionFactory()]


UPDATES = {
    Version: {"sha256": "0" * 64},
    Clause: {"duty_fr": "Autre chose"},
    Acknowledgement: {"acknowledged_at": "2020-01-01T00:00:00Z"},
    RuleRevision: {"severity": 0},
}


@pytest.mark.parametrize("index", range(4))
def test_frozen_rows_refuse_update_by_queryset(evidence: list[Any], index: int) -> None:
    row = evidence[index]

    with pytest.raises(Error, match="append-only"), transaction.atomic():
        type(row).objects.filter(pk=row.pk).update(**UPDATES[type(row)])


@pytest.mark.parametrize("index", range(4))
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_frozen_rows_refuse_raw_sql(evidence: list[Any], index: int, statement: str) -> None:
    row = evidence[index]
    if isinstance(row, Version | RuleRevision):
        statement = statement.replace("id = id", "number = number")
    table = connection.ops.quote_name(row._meta.db_table)

    with pytest.raises(Error, match="append-only"), transaction.atomic():
        connection.cursor().execute(statement.format(table))


SHORTCUTS = [
    (Version, {"state": "frozen"}),
    (Version, {"in_force_at": "2020-01-01T00:00:00Z"}),
    (RuleRevision, {"state": "draft"}),
    (RuleRevision, {"activated_at": "2020-01-01T00:00:00Z"}),
]


@pytest.mark.parametrize(("model", "change"), SHORTCUTS)
def test_states_move_only_forward_whoever_writes_them(
    evidence: list[Any], model: Any, change: dict[str, str]
) -> None:
    with pytest.raises(Error, match="append-only"), transaction.atomic():
        model.objects.update(**change)


def test_page_made_live_by_raw_update_changes_nothing_readers_see(
    client: Client, draft: CharterPage, author: User
) -> None:
    CharterPage.objects.filter(pk=draft.pk).update(live=True)
    client.force_login(author)

    response = client.get("/fr/charter/")

    assert "De vive voix" not in response.content.decode()


def test_frozen_rows_survive_the_deletion_of_people(version: Version) -> None:
    reader = UserFactory()
    record = AcknowledgementFactory(user=reader, version=version)

    reader.delete()

    record.refresh_from_db()
    assert record.person_name
    assert acknowledgements.verifies(record)
    assert versions.verifies(Version.objects.get())


def test_frozen_version_names_its_editor_after_their_deletion(
    version: Version, author: User
) -> None:
    name = str(author)
    Revision.objects.filter(user=author).update(user=None)
    author.delete()

    assert Version.objects.get().approvals[0]["name"] == name
