"""Questions, answers and frequent questions, made by the real services."""

import io
from datetime import timedelta
from typing import Any

import factory
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

from charter.models import (
    Acknowledgement,
    Campaign,
    FaqEntry,
    PaperAcknowledgement,
    Question,
    Refusal,
    User,
    Version,
)
from charter.services import acknowledgements, campaigns, effective, faq, paper, questions, refusals
from charter.services.faq import Wording
from tests.factories.charter import SYSTEM


def acknowledged(user: User, language: str = "fr") -> Acknowledgement:
    """Return the record of somebody who has just read the text that binds them."""
    text = effective.effective_text(user)
    assert text is not None
    shown = acknowledgements.Shown(text, language, timezone.now() - timedelta(minutes=10))
    return acknowledgements.acknowledge(shown=shown, authentication="password", actor=user)


def refused(user: User, comment: str = "Trop large.") -> Refusal:
    """Return the refusal of the text that binds somebody."""
    text = effective.effective_text(user)
    assert text is not None
    return refusals.refuse(text=text, language="fr", comment=comment, actor=user)


def opened(version: Version) -> Campaign:
    """Return the campaign of a version in force."""
    campaign = campaigns.open_campaign(version, actor=SYSTEM)
    assert campaign is not None
    return campaign


def asked_in(campaign: Campaign) -> set[User]:
    """Return the people a campaign asks."""
    return {row.user for row in campaign.members.filter(let_go_at__isnull=True)}


def scan(name: str = "feuille.png") -> SimpleUploadedFile:
    """Return a small picture as it is uploaded."""
    buffer = io.BytesIO()
    Image.new("RGB", (40, 40), "white").save(buffer, "PNG")
    return SimpleUploadedFile(name, buffer.getvalue(), "image/png")


def signed_sheet(person: User, *, by: User, **facts: Any) -> PaperAcknowledgement:
    """Return a sheet that waits for its second person."""
    values = {
        "text": effective.effective_text(person),
        "signed_on": timezone.localdate(timezone=paper.zone_of(person)),
        "upload": scan(),
    }
    return paper.record(person=person, actor=by, **(values | facts))


class QuestionFactory(factory.Factory):
    """A question of `user`, answered when `answered_by` is given."""

    class Meta:
        model = Question

    text = "Puis-je citer un client ?"
    clause_id = ""
    language = "fr"
    answered_by = None

    @classmethod
    def _create(cls, model_class: Any, *args: Any, **fields: Any) -> Question:
        question = questions.ask(
            text=fields["text"],
            clause_id=fields["clause_id"],
            language=fields["language"],
            actor=fields["user"],
        )
        if fields["answered_by"]:
            questions.reply(question, text="Oui, s’il est d’accord.", actor=fields["answered_by"])
        return question


class FaqEntryFactory(factory.Factory):
    """A published entry."""

    class Meta:
        model = FaqEntry

    clause_id = ""
    question_fr = "Peut-on citer un client ?"
    question_en = "May one quote a customer?"
    answer_fr = "Oui, s’il est d’accord."
    answer_en = "Yes, if they agree."

    @classmethod
    def _create(cls, model_class: Any, *args: Any, **fields: Any) -> FaqEntry:
        names = ("question_fr", "question_en", "answer_fr", "answer_en")
        wording = Wording(**{name: fields[name] for name in names})
        return faq.publish(wording, clause_id=fields["clause_id"], actor=fields["by"])
