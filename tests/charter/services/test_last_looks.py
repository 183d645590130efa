"""What changed between two looks: proofs after the day was set, days, scopes and titles."""

from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any, cast

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

from charter.models import Layer, User, Version
from charter.services import campaigns, documents, effective, formalities, schedule, versions
from config.kernel.errors import Invalid, Stale, WrongState
from tests.charter.life import SYSTEM, Company, arrived, handed_in, owed, prove_all, scheduled
from tests.factories.charter import VersionFactory, layer
from tests.factories.people import UnitFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def company(db: None) -> Company:
    """Give the group and its subsidiaries."""
    return Company()


@pytest.fixture
def hr(company: Company) -> User:
    """Give somebody of human resources."""
    return company.person("hr")


@pytest.fixture
def legal(company: Company) -> User:
    """Give a lawyer."""
    return company.person("legal")


def _edition(**fields: Any) -> Version:
    """Return an edition in force."""
    version: Any = VersionFactory(**fields)
    return cast(Version, version)


def test_proof_after_the_day_was_set_moves_the_first_day(
    company: Company, hr: User, legal: User, time_machine: Any
) -> None:
    time_machine.move_to(datetime(2026, 11, 2, 9, tzinfo=UTC))
    version = company.approved(annexed=True)
    prove_all(version, hr)
    scheduled(version, hr, legal)
    time_machine.move_to(datetime(2026, 11, 30, 9, tzinfo=UTC))
    UnitFactory(code="neuve", kind="subsidiary", country="FR", parent=company.root)
    prove_all(version, User.objects.get(pk=hr.pk))

    assert arrived(version).state == "ready"

    assert formalities.first_day(version) == date(2026, 12, 30)


def test_day_replaced_since_it_was_shown_is_not_set(
    company: Company, hr: User, legal: User
) -> None:
    version = company.approved()
    prove_all(version, hr)
    shown = formalities.first_day(version)
    schedule.plan(version, on=shown + timedelta(days=90), actor=hr)

    with pytest.raises(Stale) as caught:
        schedule.confirm(version, actor=legal, seen=shown)

    version.refresh_from_db()
    assert (caught.value.code, version.state) == ("version.other_day", "ready")


def test_day_proposed_while_another_is_set_is_told(company: Company, hr: User, legal: User) -> None:
    version = company.approved()
    prove_all(version, hr)
    schedule.plan(version, on=formalities.first_day(version), actor=hr)
    read_before = Version.objects.select_related("layer__unit").get(pk=version.pk)
    schedule.plan(version, on=formalities.first_day(version) + timedelta(days=9), actor=legal)

    with pytest.raises(WrongState):
        schedule.confirm(read_before, actor=legal)


def test_restored_edition_is_not_suspended_on_an_old_proposal(
    company: Company, hr: User, legal: User
) -> None:
    first = _edition()
    schedule.ask_suspension(first, reason="Il y a longtemps", actor=hr)
    second = _edition(clause_ids=("say-who-you-are", "a-new-one"))
    schedule.ask_suspension(second, reason="Erreur", actor=hr)
    schedule.suspend(second, actor=legal)
    first.refresh_from_db()

    with pytest.raises(WrongState) as caught:
        schedule.suspend(first, actor=legal)

    assert (caught.value.code, first.state) == ("version.suspension_not_asked", "in_force")


def _annex(company: Company, **terms: Any) -> Version:
    row = layer("country", key="annexe", unit=company.root)
    return _edition(layer=row, clause_ids=("an-annex",), terms=terms)


@pytest.mark.parametrize("countries", [[], ["FR", "BE"]])
def test_text_that_reaches_further_is_a_major_change(
    company: Company, countries: list[str]
) -> None:
    former = _annex(company, scope={"countries": ["FR"]})

    with pytest.raises(Invalid) as caught:
        company.submitted(
            layer_row=former.layer, clauses=("an-annex",), change_class="editorial",
            scope={"countries": countries},
        )  # fmt: skip

    assert caught.value.code == "charter.class_reach"


def test_text_that_reaches_fewer_may_be_an_editorial_change(company: Company) -> None:
    former = _annex(company, scope={"countries": ["FR", "BE"]})

    version = company.submitted(
        layer_row=former.layer, clauses=("an-annex",), change_class="editorial",
        scope={"countries": ["BE"]},
    )  # fmt: skip

    assert version.state == "review"


def _handed_in(former: Version, **changes: Any) -> Layer:
    row: Any = former.layer
    titles = {"fr": "Abrogée", "en": "Repealed"}
    values = {"key": row.key, "kind": row.kind, "unit": row.unit, "titles": titles}
    return versions.ensure_layer(**values | changes, actor=SYSTEM)


def test_title_handed_in_is_shown_to_nobody_before_it_binds(company: Company) -> None:
    former = _annex(company)
    shown = [text.title for text in effective.layers_in_force()]

    _handed_in(former)

    assert [text.title for text in effective.layers_in_force()] == shown


def test_title_follows_the_edition_that_binds(company: Company) -> None:
    former = _annex(company)
    _edition(layer=former.layer, clause_ids=("an-annex",), texts={"title": "Autre titre"})

    assert Layer.objects.get(key="annexe").title_fr == "Autre titre"


def test_text_in_force_does_not_move_to_another_unit(company: Company) -> None:
    former = _annex(company)

    with pytest.raises(Invalid) as caught:
        _handed_in(former, unit=company.energie)

    assert caught.value.code == "layer.other_unit"


def test_proof_of_the_day_is_accepted_wherever_its_reader_is(
    company: Company, hr: User, time_machine: Any
) -> None:
    time_machine.move_to(datetime(2026, 11, 22, 15, tzinfo=UTC))
    version = company.approved()
    given = handed_in(owed(version)[0], formalities.local_day(version))

    with timezone.override("Pacific/Kiritimati"):
        proof = formalities.record_proof(version, given, actor=hr)

    assert proof.counts


def test_picture_that_claims_to_be_enormous_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 10)
    file = BytesIO()
    Image.new("RGB", (100, 100)).save(file, "PNG")

    with pytest.raises(Invalid) as caught:
        documents.read_document(SimpleUploadedFile("avis.png", file.getvalue()))

    assert caught.value.code == "document.unknown_type"


def test_approvals_written_past_the_review_bring_nothing_in_force(
    company: Company, hr: User, legal: User
) -> None:
    version = company.submitted(hr)
    Version.objects.filter(pk=version.pk).update(approvals=[{"step": "legal", "person": hr.pk}])
    version.refresh_from_db()
    formalities.move_on(version, actor=SYSTEM)
    prove_all(version, hr)
    scheduled(version, hr, legal)

    assert arrived(version).state == "ready"


def _affected(version: Version, person: User) -> bool:
    return person.pk in campaigns.affected(version, [person])


def test_text_that_returns_after_a_suspension_asks_again(
    company: Company, hr: User, legal: User
) -> None:
    _edition()
    taken_back = _edition(clause_ids=("say-who-you-are", "a-new-one"))
    schedule.ask_suspension(taken_back, reason="Consultation oubliée", actor=hr)
    schedule.suspend(taken_back, actor=legal)

    again = _edition(clause_ids=("say-who-you-are", "a-new-one"))

    assert _affected(again, company.person())


def test_note_that_returns_after_its_last_day_asks_again(
    company: Company, time_machine: Any
) -> None:
    _edition()
    time_machine.move_to(datetime(2026, 11, 2, 9, tzinfo=UTC))
    row = layer("note", key="note", unit=company.root)
    given = {"layer": row, "clause_ids": ("a-note",)}
    _edition(**given, terms={"expires_on": date(2026, 11, 9)})
    time_machine.move_to(datetime(2026, 12, 2, 9, tzinfo=UTC))
    schedule.lapse_notes()

    again = _edition(**given, terms={"expires_on": date(2026, 12, 9)})

    assert _affected(again, company.person())
