"""Ask for an exemption from a rule: for whom, why, and until when."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from charter.forms.rules import ROLES
from charter.forms.words import WordsField
from charter.models import Unit
from charter.services.rule_exemptions import Wish


class RuleExemptionForm(forms.Form):
    """People who hold one of the roles in one of the units; an empty field means any."""

    roles = forms.MultipleChoiceField(
        label=_("Roles that are spared"),
        choices=ROLES,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    units = forms.MultipleChoiceField(
        label=_("Only in these units"),
        required=False,
        help_text=_("Those below them are meant, too. Nothing chosen: everywhere."),
    )
    expires_at = forms.DateTimeField(
        label=_("Until"),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M"],
        help_text=_("An exemption always ends, within a year."),
    )
    reason = WordsField(
        label=_("Reason"),
        longest=2000,
        rows=3,
        help_text=_("Why these people need it, and what protects the company instead."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["units"].choices = [  # type: ignore[attr-defined]
            (unit.code, "– " * (unit.depth - 1) + unit.name) for unit in Unit.objects.all()
        ]

    def wish(self) -> Wish:
        """Return what is asked for."""
        return Wish(**self.cleaned_data)
