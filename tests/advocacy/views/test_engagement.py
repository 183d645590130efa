"""A lead states figures beside ours: each version stays, and is named as theirs."""

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from advocacy.models import EngagementInputs
from moderation.models import LedgerEntry
from tests.factories import advocacy as make
from tests.factories.engagement import early, linked

pytestmark = pytest.mark.django_db
FIGURES = {"minutes": "8", "visit_value": "1.50", "monthly_cost": "900", "currency": "EUR"}


@pytest.fixture
def lead(client: Client) -> Any:
    person = make.writer(lead=True)
    client.force_login(person)
    return person


def stated(client: Client, **figures: str) -> Any:
    return client.post(reverse("advocacy:engagement_stated"), FIGURES | figures)


def test_stating_keeps_each_version_with_its_record(client: Client, lead: Any) -> None:
    stated(client)
    stated(client, minutes="9")

    first, second = EngagementInputs.objects.order_by("pk")
    assert (first.minutes, second.minutes, str(second.visit_value)) == (8, 9, "1.50")
    assert (second.made_by, second.click_value) == (lead, None)
    entries = LedgerEntry.objects.filter(action="engagement.state").order_by("pk")
    assert [each.data["minutes"] for each in entries] == ["8", "9"]
    page = client.get(reverse("advocacy:engagement_stated")).content.decode()
    assert page.count('<th scope="row">') == 2


def test_what_was_stated_never_changes(client: Client, lead: Any) -> None:
    stated(client)

    with pytest.raises(IntegrityError), transaction.atomic():
        EngagementInputs.objects.update(minutes=1)


def test_visit_and_click_do_not_both_have_a_value(client: Client, lead: Any) -> None:
    response = stated(client, click_value="2")

    assert response.status_code == 422
    assert not EngagementInputs.objects.exists()


@pytest.mark.parametrize(
    "wrong", [{"minutes": "0"}, {"currency": "euro"}, {"visit_value": "-1"}, {"minutes": ""}]
)
def test_what_is_no_figure_is_refused(client: Client, lead: Any, wrong: dict[str, str]) -> None:
    assert stated(client, **wrong).status_code == 422


def test_only_a_lead_states_them(client: Client) -> None:
    client.force_login(make.writer(moderator=True))

    assert stated(client).status_code == 403


def test_author_sees_the_first_hours_and_visits_of_their_post(client: Client) -> None:
    row = make.sent()
    client.force_login(row.post.author)
    early(row.post, (1234,), reactions=5)
    linked(row.post, {row.sent_at.date(): 7})  # type: ignore[union-attr]

    page = client.get(reverse("advocacy:post", args=[row.post_id])).content.decode()

    assert "hours-title" in page
    assert "7 visites" in page
