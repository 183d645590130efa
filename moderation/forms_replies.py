"""Form of a reply of the company to a published post."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from moderation.forms_crisis import StatementForm


class ReplyForm(StatementForm):
    """A reply in both languages, and whom it is addressed to."""

    addressed = forms.CharField(
        label=_("Addressed to"),
        max_length=200,
        help_text=_("The unit or the person the reply speaks to."),
    )
    field_order = ("addressed", "title_fr", "text_fr", "title_en", "text_en")

    def __init__(self, *args: Any, again: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["unit"]
        if again:
            # Another version speaks to the same people; others are another reply.
            del self.fields["addressed"]

    def wording(self) -> Any:
        """Return the words."""
        self.cleaned_data.pop("addressed", None)
        return super().wording()
