"""The editor's form of a lesson: it refuses what publishing would refuse later."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminPageForm

from cms import choices, lessons
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence

PUBLISHING = "action-publish"
# What only the French page says.
DECIDED = ("key", "clause_ids", "channel", "opens_channel", "starter_rank", "pass_mark", "again")


class LessonPageForm(WagtailAdminPageForm):
    """Offers the clauses of every text, keeps the key, and checks both languages."""

    clause_ids = forms.MultipleChoiceField(
        label=gettext_lazy("Clauses it teaches"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=lessons.clause_choices,
    )
    channel = forms.ChoiceField(
        label=gettext_lazy("Channel"), required=False, choices=lambda: _channels()
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # It counts once: an edit starts without it.
        self.initial["again"] = False
        if self.instance.pk and not self.instance.decides:
            for name in DECIDED:
                if name in self.fields:
                    self.fields[name].disabled = True

    def clean(self) -> dict[str, Any]:
        """Keep the key of a lesson that was published."""
        cleaned: dict[str, Any] = super().clean()
        old = lessons.published_key(self.instance)
        if old and cleaned.get("key", old) != old:
            text = _("“%(old)s” keeps its key: clauses and passes point at it.")
            self.add_error("key", text % {"old": old})
        return cleaned

    def _post_clean(self) -> None:
        """Check what is published once the page holds what was typed."""
        super()._post_clean()
        if self.errors or PUBLISHING not in self.data or not self.instance.decides:
            return
        try:
            lessons.require_ready(self.instance)
        except DomainError as error:
            self.add_error(None, sentence(error))


def _channels() -> choices.Choices:
    return [("", "–"), *choices.channels()]
