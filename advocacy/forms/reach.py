"""What the reader of the reach page chose; the address keeps it."""

from datetime import date

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from advocacy.reports.labels import network_label
from charter.public import unit_choices


def months(count: int = 12) -> list[date]:
    """Return the first days of the last months, newest first, this month included."""
    year, month = (today := timezone.localdate()).year, today.month
    found = []
    for _step in range(count):
        found.append(date(year, month, 1))
        year, month = (year - 1, 12) if month == 1 else (year, month - 1)
    return found


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
        kinds = [(kind, network_label(kind)) for kind in settings.NETWORKS_ENABLED]
        self.fields["network"].choices = [("", _("All networks")), *kinds]  # type: ignore[attr-defined]
