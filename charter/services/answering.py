"""What people answered to a campaign: acknowledged, asked, refused, signed on paper, or nothing.

An answer is found where it was given, by the text it was given to: there is no second record
that could say otherwise.
"""

from typing import Any

from django.db.models import (
    Case,
    CharField,
    Exists,
    OuterRef,
    Q,
    QuerySet,
    TextChoices,
    Value,
    When,
)
from django.utils.translation import gettext_lazy as _

from charter.models import (
    Acknowledgement,
    Campaign,
    PaperAcknowledgement,
    Question,
    Refusal,
    User,
    Version,
)
from charter.states import QuestionState, VersionState
from charter.texts.requirements import ChangeClass


class Answer(TextChoices):
    """Where somebody stands; the first that is true counts."""

    ACKNOWLEDGED = "acknowledged", _("acknowledged")
    REFUSED = "refused", _("refused with a comment")
    PAPER = "paper", _("signed on paper")
    ASKED = "asked", _("asked a question")
    WAITING = "waiting", _("no answer yet")


FINAL = (Answer.ACKNOWLEDGED, Answer.REFUSED, Answer.PAPER)


def chain(version: Version) -> list[int]:
    """Return the ids of a version and of the editorial ones that followed it.

    They bind to the same, so an answer to one is an answer to all, until a version asks anew.
    """
    later = Version.objects.filter(layer=version.layer, in_force_at__isnull=False)
    found = [version.pk]
    if version.in_force_at is None:
        return found
    later = later.filter(in_force_at__gte=version.in_force_at).exclude(pk=version.pk)
    rows = later.order_by("in_force_at", "pk").values_list("pk", "change_class")
    for pk, change_class in rows:
        if change_class != ChangeClass.EDITORIAL.value:
            break
        found.append(pk)
    return found


def stands(version: Version) -> bool:
    """Say whether what this version asked is still in force."""
    return Version.objects.filter(pk__in=chain(version), state=VersionState.IN_FORCE).exists()


def members(campaign: Campaign) -> QuerySet[Any]:
    """Return everybody a campaign ever asked: Members with `answer` and `question_open`."""
    texts = chain(campaign.version)
    by_text = {"user_id": OuterRef("user_id"), "text__versions__in": texts}
    questions = Question.objects.filter(
        user_id=OuterRef("user_id"), asked_at__gte=OuterRef("added_at")
    )
    return campaign.members.annotate(
        acknowledged=Exists(Acknowledgement.objects.filter(**by_text)),
        refused=Exists(Refusal.objects.filter(**by_text)),
        paper=Exists(PaperAcknowledgement.objects.filter(**by_text, confirmed_at__isnull=False)),
        asked_something=Exists(questions),
        question_open=Exists(questions.filter(state=QuestionState.OPEN)),
    ).annotate(
        answer=Case(
            When(acknowledged=True, then=Value(Answer.ACKNOWLEDGED.value)),
            When(refused=True, then=Value(Answer.REFUSED.value)),
            When(paper=True, then=Value(Answer.PAPER.value)),
            When(asked_something=True, then=Value(Answer.ASKED.value)),
            default=Value(Answer.WAITING.value),
            output_field=CharField(),
        )
    )


def asked(campaign: Campaign) -> QuerySet[Any]:
    """Return those who are asked now: neither let go nor without access."""
    return members(campaign).filter(let_go_at__isnull=True, user__status=User.Status.ACTIVE)


def unanswered(rows: QuerySet[Any]) -> QuerySet[Any]:
    """Narrow members to those who have neither acknowledged, nor refused, nor signed."""
    return rows.exclude(answer__in=FINAL)


def waiting(rows: QuerySet[Any]) -> QuerySet[Any]:
    """Narrow members to those it is for to act: a question that waits for us does not count."""
    return unanswered(rows).filter(Q(question_open=False))
