"""Two people set the day, midnight brings the text in, two people may suspend it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import Error, IntegrityError, transaction
from django.utils import timezone

from charter.models import RuleRevision, User, Version
from charter.services import formalities, rules, schedule, versions
from charter.services.versions import Terms
from config.kernel.errors import DomainError, NotAllowed, Stale, WrongState
from tests.charter.life import Company, arrived, prove_all, scheduled
from tests.factories.charter import RuleRevisionFactory, VersionFactory, layer

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


@pytest.fixture
def ready(company: Company, hr: User) -> Version:
    """Give a version with everything it needs."""
    version = company.approved()
    prove_all(version, hr)
    return version


def test_day_earlier_than_the_proofs_allow_is_refused(
    company: Company, hr: User, legal: User
) -> None:
    version = company.approved(annexed=True)
    prove_all(version, hr)
    first = formalities.first_day(version)

    with pytest.raises(DomainError) as caught:
        schedule.plan(version, on=first - timedelta(days=1), actor=hr)

    assert caught.value.code == "version.too_early"
    assert first >= timezone.localdate() + timedelta(days=28)


def test_day_is_set_by_another_person(ready: Version, hr: User, legal: User) -> None:
    schedule.plan(ready, on=formalities.first_day(ready), actor=hr)

    with pytest.raises(NotAllowed) as caught:
        schedule.confirm(ready, actor=hr)
    assert caught.value.code == "version.own_plan"
    schedule.confirm(ready, actor=legal)

    assert ready.state == "scheduled"
    local = ready.due_at.astimezone(ZoneInfo("Europe/Paris"))  # type: ignore[union-attr]
    assert (local.hour, local.minute) == (0, 0)


def test_database_refuses_a_day_set_by_its_proposer(ready: Version, hr: User) -> None:
    schedule.plan(ready, on=formalities.first_day(ready), actor=hr)

    with pytest.raises(IntegrityError), transaction.atomic():
        Version.objects.filter(pk=ready.pk).update(scheduled_by=hr)


def test_midnight_is_the_one_of_the_texts_unit(company: Company, hr: User, legal: User) -> None:
    company.britain.time_zone = "Pacific/Auckland"
    company.britain.save()
    row = layer("subsidiary", key="annex-gb", unit=company.britain)
    version = company.approved(layer_row=row, clauses=("gb-one",), scope={"units": ["britain"]})
    scheduled(version, hr, legal)

    local = version.due_at.astimezone(ZoneInfo("Pacific/Auckland"))  # type: ignore[union-attr]
    assert (local.date(), local.hour) == (version.planned_on, 0)


def test_nothing_comes_into_force_before_its_midnight(
    ready: Version, hr: User, legal: User
) -> None:
    scheduled(ready, hr, legal)
    assert ready.due_at is not None

    assert schedule.flip_due(now=ready.due_at - timedelta(microseconds=1)) == []
    assert [v.pk for v in schedule.flip_due(now=ready.due_at)] == [ready.pk]
    assert schedule.flip_due(now=ready.due_at) == []


def test_number_is_given_when_a_version_binds(
    company: Company, ready: Version, hr: User, legal: User
) -> None:
    assert ready.number is None
    schedule.withdraw(ready, reason="On recommence", actor=legal)
    second = company.approved()
    prove_all(second, hr)

    assert arrived(scheduled(second, hr, legal)).number == 1


def test_version_whose_proof_is_gone_goes_back_to_ready_by_itself(
    ready: Version, hr: User, legal: User
) -> None:
    scheduled(ready, hr, legal)
    ready.proofs.update(withdrawn_at=timezone.now(), withdrawn_by=hr)

    assert schedule.flip_due(now=ready.due_at) == []

    ready.refresh_from_db()
    assert (ready.state, ready.due_at) == ("ready", None)


@pytest.fixture
def second(company: Company, hr: User, legal: User) -> Version:
    """Give the second version in force, after a first with one rule and a second with two."""
    RuleRevisionFactory(rule__code="R1", rule__clause_id="say-who-you-are", severity=2)
    VersionFactory()
    revision = RuleRevision.objects.get()
    rules.retire_revision(revision, actor=legal)
    RuleRevisionFactory(rule=revision.rule, number=2, severity=4)
    RuleRevisionFactory(rule__code="R2", rule__clause_id="a-new-one")
    version = company.approved(
        clauses=("say-who-you-are", "keep-what-is-confidential", "a-new-one")
    )
    prove_all(version, hr)
    return arrived(scheduled(version, hr, legal))


def test_suspension_needs_two_people(second: Version, hr: User, legal: User) -> None:
    with pytest.raises(WrongState):
        schedule.suspend(second, actor=legal)
    schedule.ask_suspension(second, reason="Ordonnance du tribunal", actor=hr)
    with pytest.raises(NotAllowed) as caught:
        schedule.suspend(second, actor=hr)

    assert caught.value.code == "version.own_suspension"


def test_proposed_suspension_can_be_taken_back(second: Version, hr: User, legal: User) -> None:
    schedule.ask_suspension(second, reason="Erreur", actor=hr)

    schedule.drop_suspension(second, actor=legal)

    second.refresh_from_db()
    assert (second.state, second.suspension_asked_by_id) == ("in_force", None)
    with pytest.raises(WrongState):
        schedule.drop_suspension(second, actor=hr)


def test_suspension_for_another_reason_than_shown_is_refused(
    second: Version, hr: User, legal: User
) -> None:
    schedule.ask_suspension(second, reason="Une coquille", actor=hr)

    with pytest.raises(Stale):
        schedule.suspend(second, actor=legal, reason="Ordonnance du tribunal")
    stale = Version.objects.get(pk=second.pk)
    schedule.ask_suspension(second, reason="Ordonnance du tribunal", actor=hr)
    with pytest.raises(WrongState):
        schedule.suspend(stale, actor=legal, reason="Une coquille")


def test_approvals_are_written_once(second: Version) -> None:
    with pytest.raises(Error, match="append-only"), transaction.atomic():
        Version.objects.filter(pk=second.pk).update(approvals=[{"step": "hr"}])


def test_text_that_contradicts_another_by_then_does_not_come_into_force(
    company: Company, hr: User, legal: User
) -> None:
    VersionFactory()
    both = [
        layer("subsidiary", key=f"annex-{name}", unit=company.banque) for name in ("one", "two")
    ]
    texts = [
        company.approved(layer_row=row, clauses=(f"own-{row.key}",), scope={"units": ["banque"]})
        for row in both
    ]
    for version in texts:
        prove_all(version, hr)
        scheduled(version, hr, legal)

    assert [arrived(version).state for version in texts] == ["in_force", "ready"]


def test_suspension_restores_the_former_version_with_its_rules(
    second: Version, hr: User, legal: User
) -> None:
    schedule.ask_suspension(second, reason="Ordonnance du tribunal", actor=hr)

    before = schedule.suspend(second, actor=legal)

    assert before is not None
    assert (before.number, before.state, second.state) == (1, "in_force", "suspended")
    active = RuleRevision.objects.filter(state="active").values_list("rule__code", "severity")
    assert list(active) == [("R1", 2)]
    assert {r.code for r in rules.rules_in_force().rules} == {"R1"}


def test_copied_rule_names_both_people_of_the_suspension(
    second: Version, hr: User, legal: User
) -> None:
    schedule.ask_suspension(second, reason="Erreur", actor=hr)
    schedule.suspend(second, actor=legal)

    revision = RuleRevision.objects.get(state="active")
    assert (revision.written_by_id, revision.activated_by_id) == (hr.pk, legal.pk)


def test_suspension_of_the_first_version_leaves_none(ready: Version, hr: User, legal: User) -> None:
    arrived(scheduled(ready, hr, legal))
    schedule.ask_suspension(ready, reason="Erreur", actor=legal)

    assert schedule.suspend(ready, actor=hr) is None
    assert versions.version_in_force() is None


def test_next_version_after_a_suspension_has_the_next_number(
    company: Company, second: Version, hr: User, legal: User
) -> None:
    schedule.ask_suspension(second, reason="Erreur", actor=hr)
    schedule.suspend(second, actor=legal)
    third = company.approved()
    prove_all(third, hr)

    assert arrived(scheduled(third, hr, legal)).number == 3


@pytest.mark.parametrize("role", ["lead", "moderator", "admin", "auditor", "executive"])
def test_day_and_suspension_are_for_hr_and_legal(
    company: Company, ready: Version, role: str
) -> None:
    other = company.person(role, is_superuser=True)

    for act in (
        lambda: schedule.plan(ready, on=formalities.first_day(ready), actor=other),
        lambda: schedule.withdraw(ready, reason="Parce que", actor=other),
        lambda: schedule.ask_suspension(ready, reason="Parce que", actor=other),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_note_ends_after_its_last_day(company: Company) -> None:
    today = timezone.localdate()
    row = layer("note", key="note-fair", unit=company.root)
    note = VersionFactory(
        layer=row, clause_ids=("fair",), terms={"expires_on": today + timedelta(days=3)}
    )

    assert schedule.lapse_notes(today=today + timedelta(days=3)) == 0
    assert schedule.lapse_notes(today=today + timedelta(days=4)) == 1
    note.refresh_from_db()
    assert note.state == "superseded"


def test_old_editions_are_put_away_and_stay_readable(company: Company) -> None:
    first = VersionFactory()
    VersionFactory()

    assert schedule.archive_old() == 0
    assert schedule.archive_old(now=timezone.now() + timedelta(days=5 * 366)) == 1
    first.refresh_from_db()
    assert first.state == "archived"


def test_past_dates_are_for_the_demonstration_only(ready: Version, hr: User, legal: User) -> None:
    with pytest.raises(NotAllowed):
        schedule.enact_past(ready, at=datetime(2020, 1, 1, tzinfo=UTC), planner=hr, setter=legal)


def test_terms_are_part_of_the_hash(company: Company) -> None:
    version = company.submitted(annexed=True, touches=("data",))

    assert version.content["terms"] == {"layer": "group", **Terms(
        annexed=True, touches=("data",)
    ).to_dict()}  # fmt: skip
    assert versions.verifies(version)
