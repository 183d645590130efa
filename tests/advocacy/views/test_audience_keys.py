"""The page of the keys: who answers for them reads it, one rotates, two destroy."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from advocacy.models import Audience, AudienceKey
from advocacy.services import audience_keys, metrics
from charter.models import RoleAssignment, User
from tests.factories import advocacy as make
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
Enter = Callable[[User], Client]


@pytest.fixture
def enter() -> Enter:
    def entered(person: User) -> Client:
        client = Client()
        client.force_login(person)
        return client

    return entered


def admin() -> User:
    return UserFactory(admin=True, english=True)


def officer() -> User:
    person = UserFactory(english=True)
    RoleAssignment.objects.create(user=person, unit=person.unit, role="dpo")
    return person


def hashed() -> None:
    day = date(2026, 11, 19)
    key = audience_keys.current(day)
    metrics.audience(make.AccountFactory(), ["a", "b"], key=key, day=day).save()


def page(client: Client, name: str = "audience_keys", *args: int, **data: str) -> str:
    with override("en"):
        at = reverse(f"advocacy:{name}", args=args)
        answer = client.post(at, data, follow=True) if name != "audience_keys" else client.get(at)
    return " ".join(answer.text.split())


def test_page_tells_state_and_number_and_nothing_of_the_key(enter: Enter) -> None:
    hashed()
    key = audience_keys.current(date(2026, 11, 19))

    found = page(enter(admin()))

    assert "Key 1, 2026" in found
    assert "1 audience is hashed with it." in found
    assert "In use" in found
    assert key.material.hex() not in found


def test_administrator_begins_a_new_key(enter: Enter) -> None:
    hashed()

    found = page(enter(admin()), "audience_key_rotate")

    assert "A new key has begun." in found
    assert "Erased; its audiences are kept" in found
    assert AudienceKey.objects.count() == 2


def test_two_people_destroy_a_key(enter: Enter) -> None:
    hashed()
    one, other = enter(admin()), enter(officer())

    asked = page(one, "audience_key_ask", 1, reason="It was seen.")
    refused = page(one, "audience_key_agree", 1)
    done = page(other, "audience_key_agree", 1)

    assert "once another person agrees" in asked
    assert "You asked for this yourself" in refused
    assert "The key is destroyed, and 1 audience with it." in done
    assert "It was seen." in done
    assert not Audience.objects.exists()


def test_who_asked_is_not_offered_to_agree(enter: Enter) -> None:
    hashed()
    one, other = enter(admin()), enter(admin())
    page(one, "audience_key_ask", 1, reason="It was seen.")

    assert "Agree, and destroy it" not in page(one)
    assert "Agree, and destroy it" in page(other)


def test_request_is_dropped(enter: Enter) -> None:
    hashed()
    page(enter(admin()), "audience_key_ask", 1, reason="It was seen.")

    assert "The key stays." in page(enter(officer()), "audience_key_drop", 1)


@pytest.mark.parametrize("reason", ["", "  "])
def test_asking_needs_a_reason(enter: Enter, reason: str) -> None:
    hashed()

    answer = enter(admin()).post(reverse("advocacy:audience_key_ask", args=[1]), {"reason": reason})

    assert answer.status_code == 422
    assert AudienceKey.objects.get().asked_by is None


def test_auditor_reads_and_changes_nothing(enter: Enter) -> None:
    hashed()
    auditor = enter(UserFactory(auditor=True, english=True))

    found = page(auditor)

    assert "Key 1, 2026" in found
    assert "Destroy it" not in found
    assert "kept by technical administrators" in page(auditor, "audience_key_rotate")
    assert AudienceKey.objects.count() == 1


@pytest.mark.parametrize("role", ["moderator", "lead", "hr", "executive"])
def test_page_is_for_those_who_answer_for_it(enter: Enter, role: str) -> None:
    client = enter(UserFactory(**{role: True}))

    assert client.get(reverse("advocacy:audience_keys")).status_code == 403
    assert client.post(reverse("advocacy:audience_key_rotate")).status_code == 403
