"""Where each person stands: towards the text in force, or towards what a campaign asks.

A constant number of queries, whatever the number of people. Names are given only to those who
may see them; the callers count for everybody else.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Max, QuerySet

from charter.models import (
    Acknowledgement,
    Campaign,
    PaperAcknowledgement,
    Question,
    Refusal,
    User,
)
from charter.services import answering, effective
from charter.services.answering import Answer
from charter.states import QuestionState


@dataclass(frozen=True)
class Standing:
    """A person, where their unit stands in the tree, and their answer."""

    person: User
    path: str
    answer: str
    reminders: int = 0

    @property
    def label(self) -> Any:
        """The answer in words."""
        return Answer(self.answer).label


def of_text_in_force(unit_ids: Collection[int]) -> list[Standing]:
    """Return the active people of these units, each with the answer to the text that binds them."""
    people = list(_people(unit_ids))
    binding = effective.binding_of(people)
    given = _given(unit_ids)
    return [
        Standing(person, person.unit.path, _answer(given, person.pk, binding[person.pk]))
        for person in people
        if person.unit
    ]


def of_campaign(campaign: Campaign, unit_ids: Collection[int]) -> list[Standing]:
    """Return the people of these units whom a campaign asks now, with their answers."""
    rows = answering.asked(campaign).filter(user__unit_id__in=unit_ids)
    counted = dict(
        campaign.members.annotate(sent=Max("reminders__number")).values_list("pk", "sent")
    )
    ordered = rows.select_related("user__unit").order_by(
        "user__unit__path", "user__last_name", "user__first_name", "user_id"
    )
    return [
        Standing(row.user, row.user.unit.path, row.answer, counted.get(row.pk) or 0)
        for row in ordered
    ]


def last_readings(user_ids: Iterable[int]) -> dict[int, datetime]:
    """Return when each of these people last acknowledged any text."""
    rows = Acknowledgement.objects.filter(user_id__in=list(user_ids)).order_by()
    return dict(
        rows.values("user_id").annotate(last=Max("acknowledged_at")).values_list("user_id", "last")
    )


def _people(unit_ids: Collection[int]) -> QuerySet[User]:
    return (
        User.objects.filter(status=User.Status.ACTIVE, unit_id__in=unit_ids)
        .select_related("unit")
        .order_by("unit__path", "last_name", "first_name", "pk")
    )


def _given(unit_ids: Collection[int]) -> dict[str, set[Any]]:
    """Return every answer of these people: (person, hash) by kind, and who has a question open."""
    theirs = {"user_id__in": User.objects.filter(unit_id__in=unit_ids).values("pk")}
    pair = ("user_id", "binding_sha256")
    paper = PaperAcknowledgement.objects.filter(**theirs, confirmed_at__isnull=False)
    asked = Question.objects.filter(**theirs).exclude(state=QuestionState.CLOSED)
    return {
        Answer.ACKNOWLEDGED: set(Acknowledgement.objects.filter(**theirs).values_list(*pair)),
        Answer.REFUSED: set(Refusal.objects.filter(**theirs).values_list(*pair)),
        Answer.PAPER: set(paper.values_list(*pair)),
        Answer.ASKED: set(asked.values_list("user_id", flat=True)),
    }


def _answer(given: dict[str, set[Any]], person: int, binding: str) -> str:
    for kind in (Answer.ACKNOWLEDGED, Answer.REFUSED, Answer.PAPER):
        if (person, binding) in given[kind]:
            return kind.value
    return Answer.ASKED.value if person in given[Answer.ASKED] else Answer.WAITING.value
