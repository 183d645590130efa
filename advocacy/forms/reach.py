"""What the reader of the reach page chose; the address keeps it."""

from django import forms
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from advocacy.networks.policy import may_be_added_up
from advocacy.reports.choice import months
from advocacy.reports.labels import network_label
from advocacy.services.tools import enabled_networks
from charter.public import unit_choices


def month_choices() -> list[tuple[str, str]]:
    """Return the last months, newest first, as addresses and people write them."""
    return [(f"{day:%Y-%m}", f"{MONTHS[day.month]} {day.year}") for day in months()]


class MonthForm(forms.Form):
    """One month; the last whole one if none is chosen."""

    month = forms.ChoiceField(label=_("Month"), required=False)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["month"].choices = month_choices()  # type: ignore[attr-defined]


class ReachForm(forms.Form):
    """Month, unit and network; all optional."""

    month = forms.ChoiceField(label=_("Month"), required=False)
    unit = forms.ChoiceField(label=_("Unit"), required=False)
    network = forms.ChoiceField(label=_("Network"), required=False)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["month"].choices = month_choices()  # type: ignore[attr-defined]
        self.fields["unit"].choices = unit_choices()  # type: ignore[attr-defined]
        added_up = [each.kind for each in enabled_networks() if may_be_added_up(each.kind)]
        kinds = [(kind, network_label(kind)) for kind in added_up]
        self.fields["network"].choices = [("", _("All networks")), *kinds]  # type: ignore[attr-defined]
