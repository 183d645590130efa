"""What an author says against a refusal."""

from django import forms
from django.utils.translation import gettext_lazy as _

from charter.public import WordsField
from moderation import public as moderation


class AppealForm(forms.Form):
    """Their words; how many there may be is told before they are sent."""

    words = WordsField(
        label=_("Why should it go as you wrote it?"),
        help_text=_("At most 2,000 characters. Say what the note missed, or where it stands."),
        longest=moderation.MOST_APPEAL,
        rows=8,
    )
