"""The quorum: every role once, each by a person of its own, never an author (E-03)."""

import pytest

from charter.models import Approval, Version
from charter.services import review, versions
from config.kernel.errors import Invalid, NotAllowed, WrongState
from tests.charter.life import Company, owed
from tests.factories.charter import VersionFactory, layer

pytestmark = pytest.mark.django_db


@pytest.fixture
def company(db: None) -> Company:
    """Give the group and its subsidiaries."""
    return Company()


@pytest.mark.parametrize(
    ("touches", "roles"),
    [
        ((), ("legal", "hr", "lead")),
        (("data",), ("legal", "hr", "lead", "dpo")),
        (("finance", "data"), ("legal", "hr", "lead", "dpo", "finance")),
        (("discipline",), ("legal", "hr", "lead")),
    ],
)
def test_quorum_follows_what_a_text_touches(
    company: Company, touches: tuple[str, ...], roles: tuple[str, ...]
) -> None:
    assert review.missing_roles(company.submitted(touches=touches)) == roles


def test_approval_by_an_author_is_refused_even_to_a_superuser(company: Company) -> None:
    author = company.person("legal", is_superuser=True)

    with pytest.raises(NotAllowed) as caught:
        review.approve(company.submitted(author), actor=author)

    assert caught.value.code == "charter.own_text"


@pytest.mark.parametrize("role", ["moderator", "admin", "auditor", "executive", "dpo"])
def test_approval_by_another_role_is_refused(company: Company, role: str) -> None:
    with pytest.raises(NotAllowed) as caught:
        review.approve(company.submitted(), actor=company.person(role))

    assert caught.value.code == "charter.not_approver"


def test_approval_counts_one_role_of_a_person_who_holds_two(company: Company) -> None:
    version, both = company.submitted(), company.person("legal", "hr")

    review.approve(version, actor=both)

    assert review.missing_roles(version) == ("hr", "lead")
    with pytest.raises(NotAllowed) as caught:
        review.approve(version, actor=both)
    assert caught.value.code == "charter.approved_twice"


def test_second_person_of_a_role_that_has_approved_is_told_so(company: Company) -> None:
    version = company.submitted()
    review.approve(version, actor=company.person("legal"))

    with pytest.raises(NotAllowed) as caught:
        review.approve(version, actor=company.person("legal"))

    assert caught.value.code == "charter.role_has_approved"


def test_approval_of_a_subsidiary_by_people_of_another_is_refused(company: Company) -> None:
    row = layer("subsidiary", key="annex-banque", unit=company.banque)
    version = company.submitted(layer_row=row, clauses=("banque-one",), scope={"units": ["banque"]})

    with pytest.raises(NotAllowed):
        review.approve(version, actor=company.person("legal", unit=company.energie))
    assert not review.approve(version, actor=company.person("legal", unit=company.banque))


def test_last_approval_moves_the_text_on_and_names_everybody(company: Company) -> None:
    version = company.submitted()
    people = {role: company.person(role) for role in ("lead", "hr", "legal")}

    done = [review.approve(version, actor=person) for person in people.values()]

    assert done == [False, False, True]
    assert version.state == "consultation"
    assert {s["step"]: s["person"] for s in version.approvals} == {
        role: person.pk for role, person in people.items()
    }


def test_approval_after_withdrawal_is_refused(company: Company) -> None:
    version = company.submitted()
    versions.withdraw(Version.objects.get(pk=version.pk), reason="Faute", actor=company.person())

    with pytest.raises(WrongState) as caught:
        review.approve(version, actor=company.person("legal"))

    assert caught.value.code == "version.not_in_review"
    assert not Approval.objects.exists()


def test_approval_is_refused_while_texts_contradict_one_another(company: Company) -> None:
    VersionFactory()
    row = layer("subsidiary", key="annex-banque", unit=company.banque)
    loose = {"clause_id": "banque-free", "effect": "loosens", "amends": "say-who-you-are"}
    version = company.submitted(layer_row=row, clauses=(loose,), scope={"units": ["banque"]})

    with pytest.raises(Invalid) as caught:
        review.approve(version, actor=company.person("legal", unit=company.banque))

    assert caught.value.code == "charter.contradictions"


def test_editorial_change_needs_nobody_beyond_the_quorum(company: Company) -> None:
    VersionFactory()
    version = company.approved(change_class="editorial")

    assert version.state == "ready"
    assert not owed(version)
