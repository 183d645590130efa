"""What a reader of reports chose: a time, what it is set against, and a part of the company.

All of it stands in the address, so that a page can be sent to somebody, and a file is of the same.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from advocacy.networks.policy import may_be_added_up
from advocacy.reports import periods
from advocacy.reports.choice import Choice, months, slice_of
from advocacy.reports.labels import network_label
from advocacy.reports.periods import Against, Period, Span
from advocacy.reports.sent import campaigns
from advocacy.services.tools import enabled_networks
from charter.public import root_unit, unit_choices
from config.kernel.dates import month_name

MONTHS = 36
EARLIEST = date(2000, 1, 1)
"""No figures are of a day before: neither in a time nor in what it is set against."""
PERIODS = [
    (Period.MONTH, _("One month")),
    (Period.QUARTER, _("One quarter")),
    (Period.YEAR, _("One year")),
    (Period.MONTHS12, _("Twelve months")),
    (Period.OWN, _("Days of my choice")),
]
COMPARISONS = [
    (Against.BEFORE, _("the time before")),
    (Against.YEAR, _("the same time a year before")),
    (Against.NONE, _("nothing")),
]
MONTH_LABELS = {
    Period.MONTH: _("Month"),
    Period.QUARTER: _("One of its months"),
    Period.YEAR: _("One of its months"),
    Period.MONTHS12: _("Last month"),
}
LANGUAGES = [("", _("All languages")), ("fr", _("French")), ("en", _("English"))]


def units() -> list[tuple[str, str]]:
    """Return (code, indented name) of the units, the whole company first.

    The highest unit has everybody: it is the company, and not a part of it.
    """
    highest = root_unit()
    parts = [(code, name) for code, name in unit_choices() if not highest or code != highest.code]
    return [("", gettext("The whole company")), *parts]


class ExploreForm(forms.Form):
    """Every choice is optional; what is left out is the running month of the whole company."""

    period = forms.ChoiceField(label=_("Time"), choices=PERIODS)
    month = forms.ChoiceField(label=_("Month"))
    since = forms.DateField(label=_("First day"), required=False)
    until = forms.DateField(label=_("Last day"), required=False)
    compare = forms.ChoiceField(label=_("Compared with"), choices=COMPARISONS)
    unit = forms.ChoiceField(label=_("Unit"), required=False)
    network = forms.ChoiceField(label=_("Network"), required=False)
    campaign = forms.ChoiceField(label=_("Campaign"), required=False)
    language = forms.ChoiceField(
        label=pgettext_lazy("of posts", "Language"), required=False, choices=LANGUAGES
    )

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.today = timezone.localdate()
        chosen = {name: data[name] for name in data if data[name]}
        highest = root_unit()
        if highest and chosen.get("unit") == highest.code:
            del chosen["unit"]
        super().__init__({**self._defaults(), **chosen})
        for name in ("since", "until"):
            limits = {"min": EARLIEST.isoformat(), "max": self.today.isoformat()}
            self.fields[name].widget = forms.DateInput(
                format="%Y-%m-%d", attrs={"type": "date", **limits}
            )
        period = str(self.data.get("period"))
        self.fields["month"].label = MONTH_LABELS.get(period, _("Month"))  # type: ignore[call-overload]
        for name, choices in self._choices().items():
            self.fields[name].choices = choices  # type: ignore[attr-defined]

    def _defaults(self) -> dict[str, str]:
        since = self.today - timedelta(days=periods.OWN_DAYS - 1)
        return {
            "period": Period.MONTH,
            "month": f"{self.today:%Y-%m}",
            "compare": Against.BEFORE,
            "since": since.isoformat(),
            "until": self.today.isoformat(),
        }

    def _choices(self) -> dict[str, list[tuple[str, Any]]]:
        kinds = [each.kind for each in enabled_networks() if may_be_added_up(each.kind)]
        return {
            "month": [(f"{day:%Y-%m}", month_name(day)) for day in months(MONTHS)],
            "unit": units(),
            "network": [("", gettext("All networks")), *((k, network_label(k)) for k in kinds)],
            "campaign": [("", gettext("All campaigns")), *((slug, slug) for slug in campaigns())],
        }

    def shown(self) -> list[forms.BoundField]:
        """The fields that matter: days are typed, or a month is chosen."""
        own = str(self.data.get("period")) == Period.OWN
        left_out = ("month",) if own else ("since", "until")
        return [field for field in self if field.name not in left_out]

    def clean(self) -> dict[str, Any]:
        """Days of one's own are in order, not to come, and not of another century."""
        chosen = super().clean() or self.cleaned_data
        if chosen.get("period") != Period.OWN:
            for name in ("since", "until"):
                self.errors.pop(name, None)
            return chosen
        since, until = chosen.get("since"), chosen.get("until")
        if since and until and since > until:
            self.add_error("until", gettext("The last day comes before the first."))
        elif until and until > self.today:
            self.add_error("until", gettext("There are no figures of days to come."))
        elif not (since and until):
            name = "since" if not since else "until"
            if name not in self.errors:
                self.add_error(name, gettext("Choose a day."))
        else:
            self._check_earliest(since, chosen)
        return chosen

    def _check_earliest(self, since: date, chosen: dict[str, Any]) -> None:
        if since < EARLIEST:
            self.add_error("since", gettext("There are no figures of days before 2000."))
        elif "compare" in chosen and self._begins_too_early(chosen):
            words = gettext(
                "This would be before 2000. Compare with nothing, or choose fewer days."
            )
            self.add_error("compare", words)

    def _begins_too_early(self, chosen: dict[str, Any]) -> bool:
        own = periods.own_span(chosen["since"], chosen["until"])
        before = periods.against(own, Against(chosen["compare"]))
        return before is not None and before.since < EARLIEST

    def span(self) -> Span:
        """The time; only of a valid form."""
        chosen = self.cleaned_data
        if chosen["period"] == Period.OWN:
            return periods.own_span(chosen["since"], chosen["until"])
        month = date.fromisoformat(f"{chosen['month']}-01")
        return periods.span_of(Period(chosen["period"]), self.today, month=month)

    def before(self) -> Span | None:
        """What the time is set against; only of a valid form."""
        return periods.against(self.span(), Against(self.cleaned_data["compare"]))

    def choice(self) -> Choice:
        """What was chosen, as slices; only of a valid form."""
        chosen, before = self.cleaned_data, self.before()
        part = replace(
            slice_of(self.span(), unit=chosen["unit"]),
            networks=frozenset(filter(None, [chosen["network"]])),
            campaign=chosen["campaign"],
            language=chosen["language"],
        )
        if before is None:
            return Choice(part, chosen["unit"])
        other = slice_of(before, unit=chosen["unit"])
        return Choice(
            part,
            chosen["unit"],
            replace(part, day=other.day, since=other.since, units=other.units),
        )

    def about(self) -> str:
        """What was chosen, in words; only of a valid form."""
        words = [capfirst(self.span().written())]
        for name in ("unit", "network", "campaign", "language"):
            labels = dict(self.fields[name].choices)  # type: ignore[attr-defined]
            value = self.cleaned_data[name]
            words += [str(labels[value]).strip()] if value else []
        return " · ".join(words)
