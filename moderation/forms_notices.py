"""Forms of chat rooms and of how one wants to be told."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from moderation.forms import UnitField, unit_rows
from moderation.models import MailChoice, Webhook
from moderation.services.events import Event
from moderation.services.preferences import Choice


class WebhookForm(forms.Form):
    """The chat room of one unit."""

    unit = UnitField(label=_("Unit"), queryset=None, empty_label=None)
    kind = forms.ChoiceField(label=_("Program"), choices=Webhook.Kind.choices)
    url = forms.CharField(
        label=_("Address of the incoming webhook"),
        max_length=2000,
        help_text=_("Begins with https. It is kept sealed and never shown again."),
        widget=forms.URLInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    shows_content = forms.BooleanField(
        label=_("Also send the first words of each post"),
        required=False,
        help_text=_(
            "Everybody in the room reads them, whoever it lets in, and they stay with whoever runs "
            "it. Leave it off unless the unit has agreed to that."
        ),
    )

    def __init__(self, *args: Any, units: Iterable[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = unit_rows(units)  # type: ignore[attr-defined]


class ChoicesForm(forms.Form):
    """How a person wants to be told, two fields for each event: on the page, and by mail."""

    def __init__(self, *args: Any, events: Iterable[tuple[Event, Choice]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.codes: list[str] = []
        for event, choice in events:
            self.codes.append(event.code)
            self.fields[f"{event.code}-page"] = forms.BooleanField(
                required=False,
                initial=choice.in_app,
                label=_("%(event)s: on my page") % {"event": event.label},
            )
            self.fields[f"{event.code}-mail"] = forms.ChoiceField(
                choices=MailChoice.choices,
                initial=choice.mail,
                label=_("%(event)s: by mail") % {"event": event.label},
            )

    def rows(self, groups: Iterable[tuple[Any, list[tuple[Event, Choice]]]]) -> list[Any]:
        """Return the fields in groups, for the page: (group, [(event, page, mail)])."""
        return [
            (label, [(e, self[f"{e.code}-page"], self[f"{e.code}-mail"]) for e, _c in events])
            for label, events in groups
        ]

    def choices(self) -> dict[str, Choice]:
        """Return what was chosen, by event."""
        data = self.cleaned_data
        return {code: Choice(data[f"{code}-page"], data[f"{code}-mail"]) for code in self.codes}
