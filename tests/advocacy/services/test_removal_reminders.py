"""Removals nobody answered: who is told, of what, and how often."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.utils import timezone

from advocacy.services import removals
from advocacy.services.removals import Request
from moderation.models import Notice
from moderation.services import digests
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
REQUEST = Request("error", "Le chiffre est faux.")
LATE = timedelta(days=14)


def told(code: str) -> list[str]:
    rows = Notice.objects.filter(happening__event=code).order_by("pk")
    return [row.person.email for row in rows.select_related("person")]


def test_nobody_answered_in_time_is_told_once(out, reviewer) -> None:
    removals.ask(out, actor=reviewer, request=REQUEST)
    early = removals.remind()

    with time_machine.travel(timezone.now() + LATE):
        late = removals.remind(), removals.remind()

    assert (early, late) == (0, (1, 0))
    assert told("removal_late") == [reviewer.email]


def test_those_who_may_agree_are_told_at_once_and_again_when_it_is_late(
    company_out, legal, comms, reviewer, outsider
) -> None:
    removals.ask(company_out, actor=legal, request=REQUEST)
    removals.remind()
    first = told("removal_waits")
    with time_machine.travel(timezone.now() + LATE):
        removals.remind()
        removals.remind()

    both = sorted([comms.email, reviewer.email])
    assert sorted(first) == both
    assert sorted(told("removal_waits")) == sorted(both * 2)


def test_nothing_of_a_post_is_in_the_mail_and_it_leads_to_its_page(out, reviewer) -> None:
    removals.ask(out, actor=reviewer, request=REQUEST)

    with time_machine.travel(timezone.now() + LATE):
        digests.sweep(Notice.objects.latest("pk").mail_after)

    (message,) = mail.outbox
    row = Notice.objects.get(happening__event="removal_asked")
    assert message.to == [out.post.author.email]
    assert out.post.text not in message.body
    assert REQUEST.note not in message.body
    assert row.happening.facts["url"].endswith(f"/posts/{out.post_id}/")


def test_who_left_is_told_nothing(out, reviewer) -> None:
    removals.ask(out, actor=reviewer, request=REQUEST)
    type(reviewer).objects.filter(pk=reviewer.pk).update(status="left", is_active=False)

    with time_machine.travel(timezone.now() + LATE):
        removals.remind()

    assert told("removal_late") == []


def test_two_requests_are_told_apart(out, reviewer) -> None:
    for _ in range(2):
        row = removals.ask(out, actor=reviewer, request=REQUEST)
        removals.drop(row, actor=reviewer)

    assert len(told("removal_asked")) == len(told("removal_dropped")) == 2


def test_failures_of_the_same_post_are_told_each_time() -> None:
    row = make.sent()
    now = timezone.now()
    for minutes in range(2):
        with time_machine.travel(now + timedelta(minutes=minutes)):
            removals.notices.not_sent(row)

    assert len(told("not_sent")) == 2
