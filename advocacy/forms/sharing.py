"""Naming the server on which somebody's share dialog stands."""

from django import forms
from django.utils.translation import gettext_lazy as _

from config.kernel.errors import DomainError
from config.kernel.http import MAX_HOST_LENGTH
from config.kernel.sentences import sentence


class ServerForm(forms.Form):
    """The server of a Mastodon account that is not linked here."""

    server = forms.CharField(
        label=_("Your Mastodon server"),
        help_text=_("Where your account lives, “mastodon.social” say, or your whole handle."),
        max_length=MAX_HOST_LENGTH,
        widget=forms.TextInput(
            attrs={"autocapitalize": "none", "spellcheck": "false", "inputmode": "url"}
        ),
    )

    def refuse(self, error: DomainError) -> None:
        """Say beside the field why that is none."""
        self.add_error("server", sentence(error))
