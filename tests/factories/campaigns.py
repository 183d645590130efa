"""Questions, answers and frequent questions, made by the real services."""

from typing import Any

import factory

from charter.models import FaqEntry, Question
from charter.services import faq, questions
from charter.services.faq import Wording


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
