"""Opinions and formalities: whose, in which order, dated when, and what they open."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.utils import timezone

from charter.models import Proof, Version
from charter.services import formalities
from config.kernel.errors import DomainError, Invalid, NotAllowed, WrongState
from tests.charter.life import Company, handed_in, owed, pdf, prove_all
from tests.factories.charter import VersionFactory
from tests.factories.people import UnitFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def company(db: None) -> Company:
    """Give the group and its subsidiaries."""
    return Company()


def _what(version: Version) -> set[tuple[str, str]]:
    return {(r.unit.code, r.kind) for r in owed(version)}


def test_major_change_is_put_before_every_works_council(company: Company) -> None:
    council = {(code, "works_council") for code in ("banque", "energie", "belgium")}

    assert _what(company.submitted()) == council


@pytest.mark.parametrize(
    ("terms", "entities"),
    [
        ({"scope": {"units": ["banque"]}}, {"banque"}),
        ({"scope": {"countries": ["BE"]}}, {"belgium"}),
        ({"scope": {"countries": ["GB"]}}, set()),
        ({"change_class": "editorial"}, set()),
        ({"change_class": "minor", "touches": ("data",)}, set()),
    ],
)
def test_concerned_entities_follow_scope_and_class(
    company: Company, terms: dict[str, object], entities: set[str]
) -> None:
    VersionFactory()

    assert {code for code, _ in _what(company.submitted(**terms))} == entities


def test_annex_to_the_internal_rules_owes_three_formalities_in_france(company: Company) -> None:
    version = company.submitted(annexed=True, scope={"units": ["banque", "belgium"]})

    assert _what(version) == {
        ("banque", "works_council"),
        ("banque", "inspectorate"),
        ("banque", "registry"),
        ("banque", "publicity"),
        ("belgium", "works_council"),
    }


def test_scope_inside_a_subsidiary_concerns_that_subsidiary(company: Company) -> None:
    team = company._below("team", "FR")
    team.move(company.banque, "last-child")

    version = company.submitted(scope={"units": ["team"]})

    assert ("banque", "works_council") in _what(version)
    assert "energie" not in {code for code, _ in _what(version)}


def test_text_waits_for_every_council_then_for_every_formality(company: Company) -> None:
    hr, version = company.person("hr"), company.approved(annexed=True)

    for requirement in [r for r in owed(version) if r.kind == "works_council"]:
        assert version.state == "consultation"
        formalities.record_proof(version, handed_in(requirement), actor=hr)
    assert version.state == "formalities"
    prove_all(version, hr)

    assert version.state == "ready"


def test_unfavourable_opinion_does_not_stop_a_text(company: Company) -> None:
    version = company.approved(scope={"units": ["banque"]})
    given = handed_in(owed(version)[0], outcome="unfavourable")

    formalities.record_proof(version, given, actor=company.person("hr"))

    assert version.state == "ready"


def test_proof_by_legal_counts_once_somebody_else_confirmed_it(company: Company) -> None:
    legal = company.person("legal")
    version = company.approved(scope={"units": ["banque"]})
    proof = formalities.record_proof(version, handed_in(owed(version)[0]), actor=legal)

    assert version.state == "consultation"
    with pytest.raises(NotAllowed):
        formalities.confirm_proof(proof, actor=legal)
    formalities.confirm_proof(proof, actor=company.person("hr"))

    version.refresh_from_db()
    assert version.state == "ready"


@pytest.mark.parametrize("role", ["lead", "moderator", "admin", "auditor", "dpo"])
def test_proof_is_recorded_by_hr_or_legal_only(company: Company, role: str) -> None:
    version = company.approved(scope={"units": ["banque"]})

    with pytest.raises(NotAllowed):
        formalities.record_proof(version, handed_in(owed(version)[0]), actor=company.person(role))


def test_proof_of_one_subsidiary_by_hr_of_another_is_refused(company: Company) -> None:
    version = company.approved()
    requirement = next(r for r in owed(version) if r.unit == company.banque)

    with pytest.raises(NotAllowed):
        formalities.record_proof(
            version, handed_in(requirement), actor=company.person("hr", unit=company.energie)
        )


def _code(company: Company, version: Version, day: date) -> str:
    with pytest.raises(DomainError) as caught:
        formalities.record_proof(
            version, handed_in(owed(version)[0], day), actor=company.person("hr")
        )
    return caught.value.code


def test_proof_dated_in_the_future_is_refused(company: Company) -> None:
    version = company.approved(scope={"units": ["banque"]})

    tomorrow = timezone.localdate() + timedelta(days=1)
    assert _code(company, version, tomorrow) == "proof.future"
    assert not Proof.objects.exists()


def test_proof_older_than_the_text_is_refused(company: Company) -> None:
    version = company.approved(scope={"units": ["banque"]})

    yesterday = timezone.localdate(version.frozen_at) - timedelta(days=1)
    assert _code(company, version, yesterday) == "proof.before_text"


def test_formality_before_the_opinion_is_refused(company: Company, time_machine: object) -> None:
    version, hr = company.approved(annexed=True, scope={"units": ["banque"]}), company.person("hr")
    later = timezone.now() + timedelta(days=20)
    time_machine.move_to(later)  # type: ignore[attr-defined]
    council, formality, *_ = owed(version)
    formalities.record_proof(version, handed_in(council, later.date()), actor=hr)

    before = handed_in(formality, later.date() - timedelta(days=1))

    with pytest.raises(Invalid) as caught:
        formalities.record_proof(version, before, actor=hr)

    assert caught.value.code == "proof.before_opinion"


@pytest.mark.parametrize(
    ("upload", "code"),
    [
        (SimpleUploadedFile("avis.pdf", b"not a pdf"), "document.unknown_type"),
        (SimpleUploadedFile("avis.exe", b"MZ" * 20), "document.unknown_type"),
        (SimpleUploadedFile("avis.pdf", b""), "document.unknown_type"),
        (SimpleUploadedFile("avis.pdf", b"%PDF-" + b"0" * 10_500_000), "document.too_large"),
        (None, "document.missing"),
    ],
)
def test_document_that_proves_nothing_is_refused(
    company: Company, upload: SimpleUploadedFile | None, code: str
) -> None:
    version = company.approved(scope={"units": ["banque"]})
    given, hr = handed_in(owed(version)[0], upload=upload), company.person("hr")

    with pytest.raises(Invalid) as caught:
        formalities.record_proof(version, given, actor=hr)

    assert caught.value.code == code


def test_proof_keeps_the_documents_hash_and_its_own_name(company: Company) -> None:
    version = company.approved(scope={"units": ["banque"]})
    given = handed_in(owed(version)[0], upload=pdf("../../PV du CSE"))

    proof = formalities.record_proof(version, given, actor=company.person("hr"))

    assert proof.file_name == "PV du CSE.pdf"
    assert "PV" not in proof.file.name
    assert len(proof.sha256) == 64


def test_withdrawn_proof_closes_what_it_opened_and_stays(company: Company) -> None:
    hr, version = company.person("hr"), company.approved(scope={"units": ["banque"]})
    prove_all(version, hr)
    proof = version.proofs.get()

    formalities.withdraw_proof(proof, reason="Mauvais procès-verbal", actor=hr)

    version.refresh_from_db()
    assert version.state == "consultation"
    assert Proof.objects.get().withdrawn_reason == "Mauvais procès-verbal"
    with pytest.raises(WrongState):
        formalities.withdraw_proof(proof, reason="Encore", actor=hr)


def test_same_proof_twice_is_refused(company: Company) -> None:
    hr, version = company.person("hr"), company.approved()
    requirement = owed(version)[0]
    formalities.record_proof(version, handed_in(requirement), actor=hr)

    with pytest.raises(WrongState) as caught:
        formalities.record_proof(version, handed_in(requirement), actor=hr)

    assert caught.value.code == "proof.already_there"


def test_database_refuses_a_proof_confirmed_by_its_recorder(company: Company) -> None:
    legal = company.person("legal")
    version = company.approved(scope={"units": ["banque"]})
    proof = formalities.record_proof(version, handed_in(owed(version)[0]), actor=legal)

    with pytest.raises(IntegrityError), transaction.atomic():
        Proof.objects.filter(pk=proof.pk).update(confirmed_by=legal)


def test_company_without_subsidiaries_is_one_entity(db: None) -> None:
    root = UnitFactory(code="atelier")
    UnitFactory(code="team", parent=root)

    assert formalities.concerned(VersionFactory(frozen_only=True)) == [root]
