"""What evidence rests on: each stored thing that was touched is named, and nothing else."""

import hashlib
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from charter.models import Clause, EffectiveText, Proof, Unit, Version
from charter.services import integrity
from charter.services.integrity import Damage, Kind
from tests.charter.evidence import world
from tests.factories.lessons import lesson
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
MINUTES = b"%PDF-1.7 minutes"


@pytest.fixture
def text() -> EffectiveText:
    """Give an edition, and the text made of it."""
    return world.text()


@pytest.fixture
def proof(text: EffectiveText, company: Unit) -> Proof:
    """Give a proof with its document."""
    return Proof.objects.create(
        version=text.versions.get(), unit=company, kind="publicity",
        dated_on=timezone.localdate(), file=ContentFile(MINUTES, name="pv.pdf"),
        file_name="pv.pdf", sha256=hashlib.sha256(MINUTES).hexdigest(),
        recorded_by=UserFactory(), recorded_name="Nadia",
    )  # fmt: skip


def test_nothing_is_damaged_when_nothing_was_touched(proof: Proof) -> None:
    lesson("who-speaks")

    assert integrity.verify() == []


CHANGES: list[tuple[type[Any], str, dict[str, Any], Kind, str]] = [
    (Version, "charter_version", {"sha256": "0" * 64}, Kind.EDITION, "content"),
    (Version, "charter_version", {"html_fr": "<p>Rien</p>"}, Kind.EDITION, "page fr"),
    (Clause, "charter_clause", {"duty_fr": "Autre chose"}, Kind.EDITION, "clauses fr"),
    (EffectiveText, "charter_effectivetext", {"sha256_en": "0" * 64}, Kind.TEXT, "content en"),
    (EffectiveText, "charter_effectivetext", {"binding_sha256": "0" * 64}, Kind.TEXT, "content"),
    (EffectiveText, "charter_effectivetext", {"html_en": "<p>Nothing</p>"}, Kind.TEXT, "page en"),
]


@pytest.mark.parametrize(("model", "table", "change", "kind", "part"), CHANGES)
def test_changed_row_is_named(
    text: EffectiveText, model: Any, table: str, change: Any, kind: Kind, part: str
) -> None:
    world.unprotect(table)
    model.objects.update(**change)

    found = integrity.verify()

    assert {damage.kind for damage in found} == {kind}
    assert all(damage.part.startswith(part) for damage in found)


def test_changed_lesson_is_named(text: EffectiveText) -> None:
    version = lesson("who-speaks")
    world.unprotect("charter_lessonversion")
    type(version).objects.update(pass_mark=0)

    assert integrity.verify() == [Damage(Kind.LESSON, version.pk, "content")]


def test_changed_and_missing_documents_are_named(proof: Proof) -> None:
    storage, name = proof.file.storage, proof.file.name
    with storage.open(name, "wb") as file:
        file.write(b"%PDF-1.7 other minutes")
    assert integrity.verify() == [Damage(Kind.PROOF, proof.pk, "document")]

    storage.delete(name)
    assert integrity.verify() == [Damage(Kind.PROOF, proof.pk, "document missing")]
