"""What the reader of the reach page chose; the address keeps it."""

from datetime import date

from django import forms
from django.utils import timezone
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from advocacy.networks.policy import may_be_added_up
from advocacy.reports.choice import Choice, months, part_of
from advocacy.reports.labels import network_label
from advocacy.reports.slices import Slice
from advocacy.services.tools import enabled_networks
from charter.public import unit_choices
from config.kernel.dates import month_name


class ReachForm(forms.Form):
    """Month, unit and network; all optional."""

    month = forms.ChoiceField(label=_("Month"), required=False)
    unit = forms.ChoiceField(label=_("Unit"), required=False)
    network = forms.ChoiceField(label=_("Network"), required=False)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        choices = [(f"{day:%Y-%m}", f"{MONTHS[day.month]} {day.year}") for day in months()]
        self.fields["month"].choices = choices  # type: ignore[attr-defined]
        self.fields["unit"].choices = unit_choices()  # type: ignore[attr-defined]
        added_up = [each.kind for each in enabled_networks() if may_be_added_up(each.kind)]
        kinds = [(kind, network_label(kind)) for kind in added_up]
        self.fields["network"].choices = [("", _("All networks")), *kinds]  # type: ignore[attr-defined]

    def choice(self) -> Choice:
        """What was chosen; what is not known falls back to everything, and the form says so.

        Before any reading it is the running month: there may be other figures than those.
        """
        self.is_valid()
        chosen = {name: self.cleaned_data.get(name, "") for name in self.fields}
        today = timezone.localdate()
        part = part_of(**chosen) or Slice(day=today, since=today.replace(day=1))
        return Choice(part, chosen["unit"])

    def about(self) -> str:
        """What was chosen, in words: the month, and the unit and the network, if any."""
        self.is_valid()
        chosen = {name: self.cleaned_data.get(name) for name in self.fields}
        month = date.fromisoformat(f"{chosen['month']}-01") if chosen["month"] else months()[0]
        words = [month_name(month)]
        for name in ("unit", "network"):
            labels = dict(self.fields[name].choices)  # type: ignore[attr-defined]
            words += [str(labels[chosen[name]]).strip()] if chosen[name] else []
        return " · ".join(words)
