"""Which report somebody wants by mail."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from advocacy.forms.explore import units
from advocacy.models import Rhythm
from advocacy.reports.mailing import SUMMARY, reports
from charter.public import unit_of


class SubscriptionForm(forms.Form):
    """A report, how often, and of which unit."""

    report = forms.ChoiceField(label=_("Report"))
    rhythm = forms.ChoiceField(label=_("How often"), choices=Rhythm.choices)
    unit = forms.ChoiceField(label=_("Unit"), required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, report: str = SUMMARY) -> None:
        known = dict(reports())
        super().__init__(data, initial={"report": report if report in known else SUMMARY})
        self.fields["report"].choices = known.items()  # type: ignore[attr-defined]
        self.fields["unit"].choices = units()  # type: ignore[attr-defined]

    def chosen(self) -> dict[str, Any]:
        """What was chosen, for the service; only of a valid form."""
        return {**self.cleaned_data, "unit": unit_of(self.cleaned_data["unit"])}
