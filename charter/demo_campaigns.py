"""The demo company's campaigns, with the reminders they sent, and what people asked."""

from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.db.models import F

from charter.models import Campaign, FaqEntry, Member, Question, Reminder
from charter.services import answering, campaigns, faq, questions, reminders
from charter.services.faq import Wording
from config.demo.texts import Text, build_all, read_file
from config.demo.world import World
from config.kernel.working_time import next_working_instant

PUBLISHER = "nadia"


@dataclass(frozen=True)
class Asked:
    """A question about a clause (empty: about the whole); people are keys of the cast."""

    asked_by: str
    clause_id: str
    language: str
    text: str
    answered_by: str
    answer: str


@dataclass(frozen=True)
class Frequent:
    """A question that is published with its answer."""

    clause_id: str
    question: Text
    answer: Text


def seed(world: World) -> None:
    """Open the campaigns of what is in force, as of its first day; ask and answer."""
    with transaction.atomic():
        if not Campaign.objects.exists():
            campaigns.sweep()
            _date(world)
        data = read_file("questions")
        if not Question.objects.exists():
            for each in build_all(Asked, data["questions"]):
                _ask(each, world)
        if not FaqEntry.objects.exists():
            for entry in build_all(Frequent, data["faq"]):
                _publish(entry, world)


def _date(world: World) -> None:
    """Give the campaigns the past they would have had."""
    for campaign in Campaign.objects.select_related("version"):
        began = campaign.version.in_force_at
        if began is None:
            continue
        Campaign.objects.filter(pk=campaign.pk).update(opened_at=began)
        Member.objects.filter(campaign=campaign).update(added_at=began)
        silent = answering.waiting(answering.asked(campaign)).select_related("user__unit")
        Reminder.objects.bulk_create(
            [each for member in silent for each in _sent(member, world)], batch_size=1000
        )


def _sent(member: Member, world: World) -> list[Reminder]:
    person, found = member.user, []
    country = person.unit.country if person.unit else ""
    for number, after in enumerate(reminders.AFTER, start=1):
        at = next_working_instant(member.added_at + after, country=country, zone=person.time_zone)
        if at < world.now - timedelta(minutes=1):
            found.append(Reminder(member=member, number=number, sent_at=at))
    return found


def _ask(each: Asked, world: World) -> None:
    question = questions.ask(
        text=each.text,
        clause_id=each.clause_id,
        language=each.language,
        actor=world.cast[each.asked_by],
    )
    if each.answered_by:
        questions.reply(question, text=each.answer, actor=world.cast[each.answered_by])
        # Told when it was answered: nobody of the demo gets mail about its past.
        question.messages.update(notified_at=F("at"))


def _publish(entry: Frequent, world: World) -> None:
    wording = Wording(entry.question.fr, entry.question.en, entry.answer.fr, entry.answer.en)
    faq.publish(wording, clause_id=entry.clause_id, actor=world.cast[PUBLISHER])
