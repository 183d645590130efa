"""The five manipulations Wagtail allows (governance 1.1, E-01): the evidence stays what it was."""

import io
import zipfile
from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import PageLogEntry, Revision, TaskState, WorkflowState

from charter.evidence import verifier
from charter.models import Acknowledgement, EffectiveText, User, Version
from charter.services import acknowledgements, chain, evidence, versions
from cms.models import CharterPage
from config.kernel.errors import NotAllowed
from tests.cms.test_evidence import _form
from tests.factories import cms
from tests.factories.charter import AcknowledgementFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
State = dict[str, Any]


@pytest.fixture
def auditor(version: Version) -> User:
    """Give somebody who may see all of it."""
    return cms.approver("auditor")


@pytest.fixture
def readers(version: Version, auditor: User) -> list[User]:
    """Give three people who have read the edition in force, in both languages."""
    people = [UserFactory(unit=auditor.unit) for _ in range(3)]
    for person, language in zip(people, ("fr", "en", "fr"), strict=True):
        AcknowledgementFactory(user=person, language=language)
    return people


def stored(version: Version) -> State:
    """Return everything that evidence rests on."""
    return {
        "version": Version.objects.values("content", "html_fr", "html_en", "sha256", "state").get(
            pk=version.pk
        ),
        "texts": list(EffectiveText.objects.order_by("pk").values()),
        "records": list(Acknowledgement.objects.order_by("pk").values()),
        "approvals": list(version.approval_rows.order_by("pk").values()),
        "in_force": list(Version.objects.filter(state="in_force").values_list("pk", flat=True)),
    }


def assert_proves(version: Version, auditor: User) -> None:
    """The text, each record, the chain, and a pack judged by the program it carries."""
    assert versions.verifies(Version.objects.get(pk=version.pk))
    assert all(acknowledgements.verifies(row) for row in Acknowledgement.objects.all())
    assert chain.verify() == []
    with evidence.of_version(version, actor=auditor).file as file:
        packed = io.BytesIO(file.read())
    judge = verifier.Verifier(verifier.Archive(packed))
    assert judge.run(), judge.faults
    assert judge.counts["records"] == Acknowledgement.objects.count() == 3
    with zipfile.ZipFile(packed) as pack:
        assert pack.read("verify.py")


@pytest.fixture
def kept(version: Version, readers: list[User], auditor: User) -> Callable[[], None]:
    """Give the check that nothing moved since now."""
    before = stored(version)

    def check() -> None:
        assert stored(version) == before
        assert_proves(version, auditor)

    return check


def test_overwrite_post(
    client: Client, version: Version, draft: CharterPage, author: User, kept: Callable[[], None]
) -> None:
    Revision.objects.filter(pk=version.revision_fr_id).update(user=author)
    client.force_login(author)
    fresh = CharterPage.objects.get(pk=draft.pk)
    data = _form(fresh, title="Réécrite", overwrite_revision_id=str(version.revision_fr_id))

    response = client.post(reverse("wagtailadmin_pages:edit", args=[draft.pk]), data)

    assert response.status_code == 302, response.context["form"].errors
    kept()


def test_revision_rewritten_by_a_shell(version: Version, kept: Callable[[], None]) -> None:
    revision = Revision.objects.get(pk=version.revision_fr_id)

    Revision.objects.filter(pk=revision.pk).update(content=revision.content | {"title": "Autre"})
    CharterPage.objects.update(title="Autre", draft_title="Autre")

    kept()


def test_approval_of_ones_own_text(
    draft: CharterPage, author: User, kept: Callable[[], None]
) -> None:
    fresh = CharterPage.objects.get(pk=draft.pk)
    fresh.subtitle = "Une autre édition"
    fresh.save_revision(user=author)
    cms.submit(fresh, author)

    with pytest.raises(NotAllowed, match=r"charter\.own_text"):
        cms.decide(fresh, author)

    assert Version.objects.filter(approval_rows__person=author).count() == 0
    Version.objects.filter(state="review").update(state="withdrawn")
    kept()


def test_workflow_approved_by_a_shell(
    draft: CharterPage, author: User, kept: Callable[[], None]
) -> None:
    fresh = CharterPage.objects.get(pk=draft.pk)
    fresh.subtitle = "Une autre édition"
    fresh.save_revision(user=author)
    cms.submit(fresh, author)

    TaskState.objects.update(status="approved", finished_by=author)
    WorkflowState.objects.update(status="approved")
    CharterPage.objects.update(live=True)

    kept()


def test_purge(draft: CharterPage, author: User, kept: Callable[[], None]) -> None:
    for title in ("Deux", "Trois"):
        fresh = CharterPage.objects.get(pk=draft.pk)
        fresh.subtitle = title
        fresh.save_revision(user=author)

    call_command("purge_revisions", stdout=StringIO())

    kept()


def test_edit_and_deletion_of_the_log(author: User, kept: Callable[[], None]) -> None:
    assert PageLogEntry.objects.exists()

    PageLogEntry.objects.update(user=None, action="wagtail.view", data={})
    PageLogEntry.objects.all().delete()

    kept()


def test_deletion_of_people(author: User, readers: list[User], kept: Callable[[], None]) -> None:
    for person in (author, *readers):
        person.delete()
    Revision.objects.update(user=None)

    kept()
