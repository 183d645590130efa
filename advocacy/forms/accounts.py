"""One form for linking any network: its fields are the questions the network's connector asks."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.validators import validate_slug
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from advocacy.networks.types import Question
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence

# (label, help) by the name of a question; a network may have its own.
WORDS: Mapping[str, tuple[str | Promise, str | Promise]] = {
    "handle": (_("Your name on the wall"), _("Small letters, digits and hyphens.")),
    "host": (
        _("Server"),
        _("Leave it as it is unless your account lives on another server."),
    ),
    "server": (
        _("Server"),
        _("Where your account lives, “mastodon.social” say, or your whole handle."),
    ),
    "identifier": (_("Handle"), _("As on your profile: camille.bsky.social")),
    "app_password": (
        _("App password"),
        _(
            "Create one in the network’s settings, under “App passwords”, and paste it here: "
            "abcd-efgh-ijkl-mnop. Never your main password."
        ),
    ),
}
# Where a refusal belongs, so that it is read beside the field to correct.
PLACES: Mapping[str, str] = {
    "network.client_unreadable": "identifier",
    "network.host_malformed": "host",
    "network.host_not_https": "host",
    "network.host_private": "host",
    "network.host_unknown": "host",
    "network.host_not_a_server": "host",
    "network.handle_unknown": "identifier",
    "network.sign_in_refused": "app_password",
    "network.second_factor": "app_password",
    "network.main_password": "app_password",
    "wall.handle_taken": "handle",
}
MAX_ANSWER = 300


class ConnectForm(forms.Form):
    """The questions of a network, and the separate yes to reading followers."""

    followers = forms.BooleanField(required=False)

    def __init__(
        self, *args: Any, questions: tuple[Question, ...], lists_followers: bool, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        # Where somebody can help who was refused; "" when nobody has to.
        self.help = ""
        self.names = [question.name for question in questions]
        for question in questions:
            self.fields[question.name] = _field(question)
        if not lists_followers:
            del self.fields["followers"]

    @property
    def answers(self) -> dict[str, str]:
        """One string per question."""
        return {name: self.cleaned_data[name] for name in self.names}

    @property
    def followers_allowed(self) -> bool:
        """Whether the separate box was ticked."""
        return bool(self.cleaned_data.get("followers"))

    def asked(self) -> list[forms.BoundField]:
        """The fields of the questions, in order."""
        return [self[name] for name in self.names]

    def refuse(self, error: DomainError) -> None:
        """Show a refusal beside the field it is about, or above all."""
        place = PLACES.get(error.code)
        self.add_error(place if place in self.fields else None, sentence(error))
        self.help = error.params.get("link", "")


def _field(question: Question) -> forms.CharField:
    name = "server" if question.name == "host" and question.required else question.name
    label, help_text = map(str, WORDS.get(name, (name, "")))
    field = forms.CharField(
        label=label,
        help_text=help_text,
        required=question.required,
        max_length=MAX_ANSWER,
        initial=question.default,
        widget=_widget(question),
    )
    if question.name == "handle":
        field.validators.append(validate_slug)
    return field


def _widget(question: Question) -> forms.Widget:
    plain = {"autocapitalize": "none", "spellcheck": "false", "autocomplete": "off"}
    if question.kind == "secret":
        # Not one's sign-in here: browsers must not offer to keep it.
        return forms.PasswordInput(attrs={"autocomplete": "one-time-code"})
    return forms.TextInput(attrs=plain)
