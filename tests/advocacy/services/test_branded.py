"""The life of a branded account: asked for, decided, read, made, handed on."""

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from advocacy.models import BrandedAccount
from advocacy.services import branded, issuing, keeping
from advocacy.services.terms import fingerprint, terms_text
from advocacy.states import BRANDED, BrandedState, DeliveryState, PostState
from charter.models import Unit, User
from charter.services import people
from config.kernel.audit import SystemActor
from config.kernel.errors import Invalid, NotAllowed, Stale, WrongState
from moderation.models import LedgerEntry, Notice
from tests.factories import advocacy as make
from tests.factories import branded as given
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
SYSTEM = SystemActor("tests")


@pytest.fixture
def holder(company: Unit) -> User:
    return make.writer(first_name="Élodie", last_name="Martin", unit=company)


@pytest.fixture
def row(comms: User, holder: User) -> BrandedAccount:
    """An account in use."""
    return given.issued(comms, holder)


def actions(row: BrandedAccount) -> list[str]:
    kept = LedgerEntry.objects.filter(subject_id=str(row.pk), action__startswith="branded.")
    return list(kept.order_by("pk").values_list("action", flat=True))


def told(person: User) -> list[str]:
    return list(Notice.objects.filter(person=person).values_list("happening__event", flat=True))


def test_request_takes_the_first_free_name_and_tells_the_lead(comms: User, holder: User) -> None:
    row = branded.request(actor=holder, network="bluesky")

    assert (row.handle, row.state, row.host) == ("elodie-martin", BrandedState.REQUESTED, "")
    assert row.display_name == "Élodie Martin"
    assert told(comms) == ["branded_asked"]


def test_homonym_gets_another_name(company: Unit, holder: User) -> None:
    branded.request(actor=holder, network="bluesky")
    other = make.writer(first_name="Elodie", last_name="Martin", unit=company)

    assert branded.request(actor=other, network="bluesky").handle == "elodie-mar-hexalia"


def test_second_request_of_a_person_is_refused(holder: User) -> None:
    branded.request(actor=holder, network="bluesky")

    with pytest.raises(WrongState, match=r"branded\.asked_already"):
        branded.request(actor=holder, network="bluesky")


def test_network_without_a_way_is_not_offered(holder: User) -> None:
    with pytest.raises(NotAllowed, match=r"network\.disabled"):
        branded.request(actor=holder, network="practice")


def test_withdrawn_request_leaves_room_for_another(holder: User) -> None:
    branded.withdraw(actor=holder, branded=branded.request(actor=holder, network="bluesky"))

    assert branded.request(actor=holder, network="bluesky").handle == "elodie-martin"


def test_one_living_handle_per_network_and_host_whatever_its_case(holder: User) -> None:
    first = branded.request(actor=holder, network="bluesky")
    other = make.writer(unit=holder.unit)
    values = {"holder": other, "network": "bluesky", "unit": other.unit, "display_name": "x"}

    with pytest.raises(IntegrityError), transaction.atomic():
        BrandedAccount.objects.create(handle="Elodie-MARTIN", **values)
    elsewhere = BrandedAccount.objects.create(
        handle=first.handle, host="https://pds.example", **values
    )

    assert elsewhere.pk


def test_nobody_decides_on_their_own(comms: User, company: Unit) -> None:
    lead = make.writer(unit=company, lead=True)
    row = given.asked(lead)

    with pytest.raises(NotAllowed, match=r"branded\.own"):
        branded.approve(actor=lead, branded=row)


@pytest.mark.parametrize("role", ["moderator", "hr", "legal", "admin", "auditor"])
def test_only_the_lead_approves(company: Unit, holder: User, role: str) -> None:
    row = given.asked(holder)

    with pytest.raises(NotAllowed, match=r"branded\.not_yours"):
        branded.approve(actor=UserFactory(unit=company, **{role: True}), branded=row)


def test_lead_of_another_unit_decides_nothing(company: Unit, holder: User) -> None:
    elsewhere = UnitFactory(code="services", parent=company)
    row = given.asked(holder)

    with pytest.raises(NotAllowed, match=r"branded\.not_yours"):
        branded.approve(actor=UserFactory(unit=elsewhere, lead=True), branded=row)


def test_refusal_says_why(comms: User, holder: User) -> None:
    row = given.asked(holder)
    with pytest.raises(Invalid, match=r"branded\.note_missing"):
        branded.refuse(actor=comms, branded=row, note=" ")

    branded.refuse(actor=comms, branded=row, note="Plus tard.")

    assert (row.state, row.note) == (BrandedState.REFUSED, "Plus tard.")
    assert told(holder) == ["branded_refused"]


def test_terms_are_kept_as_they_were_shown(comms: User, holder: User) -> None:
    row = given.approved(comms, holder)
    text = terms_text(row)

    branded.acknowledge(actor=holder, branded=row, shown=fingerprint(text))

    assert row.terms == text
    assert "elodie-martin" in text
    assert row.acknowledged_at is not None
    assert actions(row) == ["branded.request", "branded.approve", "branded.acknowledge"]


def test_other_words_than_those_shown_are_not_taken_for_read(comms: User, holder: User) -> None:
    row = given.approved(comms, holder)

    with pytest.raises(Stale, match=r"branded\.terms_changed"):
        branded.acknowledge(actor=holder, branded=row, shown=fingerprint("autre"))


def test_nobody_reads_the_terms_for_somebody_else(comms: User, holder: User) -> None:
    row = given.approved(comms, holder)

    with pytest.raises(NotAllowed):
        branded.acknowledge(actor=comms, branded=row, shown=fingerprint(terms_text(row)))


def test_nothing_is_made_before_the_terms_are_read(comms: User, holder: User) -> None:
    row = given.approved(comms, holder)

    with pytest.raises(WrongState, match=r"branded\.terms_first"):
        issuing.issue(actor=comms, row=row)
    issuing.sweep()

    row.refresh_from_db()
    assert row.state == BrandedState.APPROVED
    with pytest.raises(IntegrityError), transaction.atomic():
        BrandedAccount.objects.filter(pk=row.pk).update(state=BrandedState.ISSUING)


def test_technical_administrator_makes_what_a_lead_approved(
    comms: User, company: Unit, holder: User
) -> None:
    row = given.read(comms, holder)

    issuing.issue(actor=UserFactory(unit=company, admin=True), row=row)

    assert row.state == BrandedState.ISSUING


def test_guided_steps_have_dates_and_the_last_one_puts_it_in_use(comms: User, holder: User) -> None:
    row = given.guided(comms, holder)
    steps = list(row.steps.select_related("branded__holder", "branded__unit"))
    assert all(step.due_at > timezone.now() for step in steps)
    assert {step.side for step in steps} == {"holder", "desk"}

    for step in steps:
        row.refresh_from_db()
        assert row.state == BrandedState.ISSUING
        issuing.tick(actor=holder if step.side == "holder" else comms, step=step)

    row.refresh_from_db()
    assert row.state == BrandedState.ISSUED
    assert told(holder)[-1] == "branded_issued"


def test_step_is_ticked_by_its_own_side_and_once(comms: User, holder: User) -> None:
    row = given.guided(comms, holder)
    mine = row.steps.select_related("branded__holder").get(code="create")
    theirs = row.steps.select_related("branded__holder", "branded__unit").get(code="proof")

    with pytest.raises(NotAllowed):
        issuing.tick(actor=comms, step=mine)
    with pytest.raises(NotAllowed):
        issuing.tick(actor=holder, step=theirs)
    issuing.tick(actor=holder, step=mine)
    with pytest.raises(WrongState, match=r"branded\.step_done"):
        issuing.tick(actor=holder, step=mine)


def test_account_that_its_holder_linked_becomes_the_companys(row: BrandedAccount) -> None:
    assert row.account is not None
    assert row.account.is_company
    assert (row.account.owner_id, row.remote_id) == (row.holder_id, row.account.remote_id)


def test_suspended_account_sends_nothing_and_is_opened_by_the_lead(
    comms: User, hr: User, row: BrandedAccount
) -> None:
    post = make.approved(author=row.holder, to=[row.account])

    keeping.suspend(actor=hr, branded=row, note="En congé")

    assert post.deliveries.get().state == DeliveryState.FAILED
    with pytest.raises(NotAllowed):
        keeping.restore(actor=hr, branded=row)
    keeping.restore(actor=comms, branded=row)
    assert (row.state, row.note) == (BrandedState.ISSUED, "")


def test_holder_gives_it_back_without_a_reason(row: BrandedAccount) -> None:
    keeping.give_back(actor=row.holder, branded=row)

    assert row.state == BrandedState.SUSPENDED


def test_rename_takes_a_name_of_the_rule_that_is_free(comms: User, row: BrandedAccount) -> None:
    given.asked(make.writer(first_name="Tom", last_name="Roy", unit=row.unit))
    for name in ("Élodie", "a.b", "x" * 19, "", "-elodie"):
        with pytest.raises(Invalid, match=r"branded\.name_refused"):
            keeping.rename(actor=comms, branded=row, name=name)
    with pytest.raises(Invalid, match=r"branded\.name_taken"):
        keeping.rename(actor=comms, branded=row, name="tom-roy")

    keeping.rename(actor=comms, branded=row, name="Elodie")

    row.refresh_from_db()
    assert (row.handle, row.state) == ("elodie", BrandedState.ISSUED)
    entry = LedgerEntry.objects.get(action="branded.rename")
    assert (entry.data["before"], entry.data["after"]) == ("elodie-martin", "elodie")


def test_hand_over_inherits_no_posts(comms: User, company: Unit, row: BrandedAccount) -> None:
    sent = make.approved(author=row.holder, to=[row.account])
    draft = make.PostFactory(author=row.holder, to=[row.account])
    custodian = make.writer(unit=company)

    keeping.hand_over(actor=comms, branded=row, custodian=custodian)

    row.refresh_from_db()
    draft.refresh_from_db()
    assert (row.state, row.custodian, row.keeper) == (
        BrandedState.HANDED_OVER, custodian, custodian,
    )  # fmt: skip
    assert sent.deliveries.get().state == DeliveryState.FAILED
    assert (list(draft.accounts.all()), draft.author, draft.state) == (
        [], row.holder, PostState.DRAFT,
    )  # fmt: skip
    assert row.steps.filter(code__startswith="keep_").count() == 3


def test_take_back_frees_the_person_and_not_the_handle(comms: User, row: BrandedAccount) -> None:
    keeping.take_back(actor=comms, branded=row, note="Fin de mission")

    again = branded.request(actor=row.holder, network="bluesky")

    assert row.state == BrandedState.TAKEN_BACK
    assert again.handle != row.handle


def test_technical_administrator_takes_back_what_somebody_suspended(
    comms: User, company: Unit, row: BrandedAccount
) -> None:
    admin = UserFactory(unit=company, admin=True)
    with pytest.raises(NotAllowed):
        keeping.take_back(actor=admin, branded=row, note="")
    keeping.suspend(actor=comms, branded=row, note="Doublon")

    keeping.take_back(actor=admin, branded=row, note="")

    assert row.state == BrandedState.TAKEN_BACK


@pytest.mark.parametrize("named", ["custodian", "near", "anybody", "nobody"])
def test_leavers_account_goes_to_the_custodian_or_the_nearest_lead(
    company: Unit, named: str
) -> None:
    bank = UnitFactory(code="banque", parent=company)
    approver = UserFactory(unit=company, lead=True)
    holder = make.writer(unit=bank)
    row = given.issued(approver, holder)
    expected: Any = None
    if named == "custodian":
        expected = make.writer(unit=company)
        branded.name_custodian(actor=approver, branded=row, custodian=expected)
    elif named == "near":
        expected = UserFactory(unit=bank, lead=True)
    else:
        people.leave(approver, actor=SYSTEM)
        if named == "anybody":
            expected = UserFactory(unit=UnitFactory(code="ailleurs"), lead=True)
    people.leave(holder, actor=SYSTEM)

    moved = branded.hand_to_custodian(holder, actor=SYSTEM)

    row.refresh_from_db()
    assert [one.pk for one in moved] == ([row.pk] if expected else [])
    assert (row.state, row.custodian) == (
        BrandedState.HANDED_OVER if expected else BrandedState.SUSPENDED,
        expected,
    )
    assert branded.hand_to_custodian(holder, actor=SYSTEM) == []


def test_leavers_requests_end(comms: User, holder: User) -> None:
    row = given.read(comms, holder)

    assert branded.hand_to_custodian(holder, actor=SYSTEM) == []

    row.refresh_from_db()
    assert row.state == BrandedState.WITHDRAWN


@pytest.mark.parametrize("action", BRANDED.table)
def test_every_move_is_made_from_its_states_only(comms: User, author: User, action: str) -> None:
    now = timezone.now()
    row = BrandedAccount.objects.create(
        holder=author, network="bluesky", handle="camille", unit=author.unit, terms="x",
        acknowledged_at=now, issued_at=now, note="x", custodian=comms, handed_over_at=now,
    )  # fmt: skip

    for state in BrandedState.values:
        BrandedAccount.objects.filter(pk=row.pk).update(state=state)
        before = LedgerEntry.objects.count()
        if BRANDED.allows(action, state):
            BRANDED.advance(row, action, actor=comms)
        else:
            with pytest.raises(WrongState):
                BRANDED.advance(row, action, actor=comms)

        assert LedgerEntry.objects.count() - before == BRANDED.allows(action, state)
