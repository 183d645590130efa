"""Forms of freezes and of the crisis page."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from charter.public import has_role, unit_countries, units_for
from moderation import policies
from moderation.forms import UnitField, network_choices, unit_rows
from moderation.models import Hold
from moderation.screening.topic import topic_of
from moderation.services.scopes import Freezes, Scope
from moderation.services.statements import Wording

OTHER = "other"
# Quickly pressed, and enough for whoever asks why; words may be added.
CAUSES = [
    ("accident", _("Accident, or people in danger")),
    ("outage", _("Outage, or a service that is down")),
    ("attack", _("Cyber-attack, or a stolen account")),
    ("rumour", _("False news, or heated talk about us")),
    ("authority", _("Legal reason, or an authority asks")),
    (OTHER, pgettext_lazy("cause of a freeze", "Another reason")),
]
LOCAL = "%Y-%m-%dT%H:%M"
MOST_EXPRESSIONS, LONGEST_EXPRESSION = 30, 80


def moment(label: Any) -> forms.DateTimeField:
    """Return the field of an instant on the reader's clock."""
    widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format=LOCAL)
    return forms.DateTimeField(label=label, widget=widget, input_formats=[LOCAL])


def tomorrow() -> datetime:
    """Return tomorrow at nine: somebody is there to look at it again."""
    day = timezone.localtime() + timedelta(days=1)
    return day.replace(hour=9, minute=0, second=0, microsecond=0)


class ScopeForm(forms.Form):
    """What a freeze stops: what all of these have in common."""

    unit = UnitField(
        label=_("Unit"), required=False, queryset=None, empty_label=_("the whole company")
    )
    country = forms.ChoiceField(label=_("Country of the author’s unit"), required=False)
    network = forms.ChoiceField(label=_("Network"), required=False)
    campaign = forms.SlugField(
        label=_("Campaign"),
        required=False,
        max_length=60,
        widget=forms.TextInput(attrs={"list": "campaigns"}),
    )
    topic = forms.CharField(
        label=_("Only posts that speak of"),
        help_text=_("One expression per line; any ending: accident*."),
        required=False,
        max_length=3000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    allows_crisis_cell = forms.BooleanField(
        label=_("The crisis cell goes on speaking"), required=False, initial=True
    )

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        senior = has_role(user, *policies.SENIORS)
        fields: Any = self.fields
        units = units_for(user, *policies.DESK_ROLES)
        fields["unit"].queryset = unit_rows(None if senior else units)
        fields["unit"].required = not senior
        if not senior:
            fields["unit"].empty_label = _("choose a unit")
        fields["country"].choices = [("", _("all countries")), *unit_countries()]
        fields["network"].choices = [("", _("all networks")), *network_choices()]

    def clean_topic(self) -> tuple[str, ...]:
        """Return the expressions, each once."""
        lines = self.cleaned_data["topic"].splitlines()
        try:
            found = topic_of(lines)
        except ValueError as error:
            words = {"words": str(error)}
            text = _("“%(words)s” says too little: write three letters or more.")
            raise forms.ValidationError(text, params=words) from error
        if len(found) > MOST_EXPRESSIONS or any(len(line) > LONGEST_EXPRESSION for line in found):
            text = _("At most %(most)s expressions, of %(longest)s characters each.")
            words = {"most": str(MOST_EXPRESSIONS), "longest": str(LONGEST_EXPRESSION)}
            raise forms.ValidationError(text, params=words)
        return found

    def scope(self) -> Scope:
        """Return what is chosen."""
        data = self.cleaned_data
        parts = ("country", "network", "campaign", "topic")
        return Scope(data["unit"], *(data[name] for name in parts))

    def narrowed(self) -> bool:
        """Say whether anything but the whole company is chosen, or wrong."""
        names = ("unit", "country", "network", "campaign", "topic")
        return any(self[name].value() or self[name].errors for name in names)

    @property
    def part(self) -> list[forms.BoundField]:
        """The fields of a part of the company's posts, in their order."""
        names = ("unit", "country", "network", "campaign", "topic", "allows_crisis_cell")
        return [self[name] for name in names]


class FreezeForm(ScopeForm):
    """What to stop, why, and until when."""

    cause = forms.ChoiceField(label=_("Why"), choices=CAUSES, widget=forms.RadioSelect)
    reason = forms.CharField(
        label=_("In more words"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        max_length=1000,
    )
    review_at = moment(_("Expires on"))
    review_at.help_text = _("Then it is confirmed or lifted; nothing goes out by itself.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["review_at"].initial = tomorrow()

    def clean(self) -> dict[str, Any]:
        """Ask for words where no cause says it."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if data.get("cause") == OTHER and not data.get("reason", "").strip():
            self.add_error("reason", _("Say why nothing may go out: people will ask."))
        return data

    def why(self) -> str:
        """Return the reason in one or two sentences, in the language of whoever freezes."""
        cause, words = self.cleaned_data["cause"], self.cleaned_data["reason"].strip()
        named = "" if cause == OTHER else f"{dict(CAUSES)[cause]}."
        return f"{named} {words}".strip()


def drafted_freeze(data: Mapping[str, Any], *, user: Any) -> Freezes | None:
    """Return the freeze that is being written, to be asked of posts; None while it is none."""
    form = ScopeForm(data, user=user)
    if not form.is_valid():
        return None
    allows = form.cleaned_data["allows_crisis_cell"]
    return Freezes([Hold(allows_crisis_cell=allows, **vars(form.scope()))])


class ConfirmForm(forms.Form):
    """Until when a freeze is needed now."""

    review_at = moment(_("Expires on"))


class NoteForm(forms.Form):
    """A line of the crisis journal."""

    words = forms.CharField(
        label=_("What happened"), max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )


class StatementForm(forms.Form):
    """A holding statement in both languages."""

    title_fr = forms.CharField(label=_("Title in French"), max_length=120)
    text_fr = forms.CharField(
        label=_("Text in French"), max_length=3000, widget=forms.Textarea(attrs={"rows": 5})
    )
    title_en = forms.CharField(label=_("Title in English"), max_length=120)
    text_en = forms.CharField(
        label=_("Text in English"), max_length=3000, widget=forms.Textarea(attrs={"rows": 5})
    )
    unit = UnitField(
        label=_("Unit"), required=False, queryset=None, empty_label=_("the whole company")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        unit: Any = self.fields["unit"]
        unit.queryset = unit_rows()

    def wording(self) -> Wording:
        """Return the words."""
        data = {name: value for name, value in self.cleaned_data.items() if name != "unit"}
        return Wording(**data)
