"""What an author says against a refusal."""

from django import forms
from django.utils.translation import gettext_lazy as _

from moderation import public as moderation


class AppealForm(forms.Form):
    """Their words; how many there may be is told before they are sent."""

    words = forms.CharField(
        label=_("Why should it go as you wrote it?"),
        help_text=_("At most 2,000 characters. Say what the note missed, or where it stands."),
        max_length=moderation.MOST_APPEAL,
        widget=forms.Textarea(attrs={"rows": 8}),
    )
