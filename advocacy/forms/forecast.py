"""Who would share a message: a unit, a network, those who carried a campaign. The address keeps
it."""

from datetime import date

from django import forms
from django.utils.translation import gettext_lazy as _

from advocacy.networks.policy import AUTHOR_ONLY, may_be_added_up
from advocacy.reports.histories import campaigns, last_days
from advocacy.reports.labels import network_label
from advocacy.reports.slices import Slice
from advocacy.reports.tree import tree_on
from advocacy.services.tools import enabled_networks
from charter.public import unit_choices, unit_of


class ForecastForm(forms.Form):
    """All optional; what is not known falls back to everything, and the form says so."""

    unit = forms.ChoiceField(label=_("Unit"), required=False)
    network = forms.ChoiceField(label=_("Network"), required=False)
    campaign = forms.ChoiceField(label=_("As for the campaign"), required=False)

    def __init__(self, data: object, *, day: date) -> None:
        super().__init__(data)  # type: ignore[arg-type]
        self.day = day
        kinds = [each.kind for each in enabled_networks() if may_be_added_up(each.kind)]
        told = [(kind, network_label(kind)) for kind in kinds if kind not in AUTHOR_ONLY]
        names = [(name, name) for name in campaigns(last_days(day))]
        choices = {
            "unit": unit_choices(),
            "network": [("", _("All networks")), *told],
            "campaign": [("", _("any")), *names],
        }
        for name, offered in choices.items():
            self.fields[name].choices = offered  # type: ignore[attr-defined]

    def part(self) -> Slice:
        """The accounts that were chosen, on the day, with the days whose posts count."""
        self.is_valid()
        chosen = {name: self.cleaned_data.get(name, "") for name in self.fields}
        unit = unit_of(chosen["unit"]) if chosen["unit"] else None
        days = last_days(self.day)
        return Slice(
            day=days.day,
            since=days.since,
            units=tree_on(self.day).subtree(unit.pk) if unit else frozenset(),
            networks=frozenset(filter(None, [chosen["network"]])),
            campaign=chosen["campaign"],
            unit=unit.pk if unit else None,
        )
