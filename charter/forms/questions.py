"""Questions about the charter, answers, and frequent questions."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from charter.forms.words import WordsField
from charter.services.faq import Wording
from charter.services.questions import LONGEST


class QuestionForm(forms.Form):
    """A question, about a clause or about the whole."""

    text = WordsField(label=_("Your question"), longest=LONGEST)
    clause = forms.SlugField(widget=forms.HiddenInput, required=False, max_length=80)


class ReplyForm(forms.Form):
    """A further message of a thread."""

    text = WordsField(label=_("Your message"), longest=LONGEST, rows=5)


class FaqForm(forms.Form):
    """A question and its answer as everybody reads them, in both languages."""

    question_fr = WordsField(label=_("Question in French"), longest=LONGEST, rows=3)
    answer_fr = WordsField(label=_("Answer in French"), longest=LONGEST)
    question_en = WordsField(label=_("Question in English"), longest=LONGEST, rows=3)
    answer_en = WordsField(label=_("Answer in English"), longest=LONGEST)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self.fields:
            self.fields[name].widget.attrs["lang"] = name.rpartition("_")[2]

    @property
    def wording(self) -> Wording:
        """What was written."""
        return Wording(**self.cleaned_data)
