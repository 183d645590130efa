"""What a phase is to reach, and when: typed in per cent where it is a share."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from advocacy.models import Phase, PhasePlan
from advocacy.reports.figures import Kind
from advocacy.reports.journey_rules import Kpi
from advocacy.services.programme import Plan

MOST = 1_000_000_000


class PlanForm(forms.Form):
    """The days of a phase, and a target for each of its figures; empty: none."""

    starts_on = forms.DateField(
        label=_("From"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    ends_on = forms.DateField(
        label=_("Until"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=0)

    def __init__(self, *args: Any, kpis: Sequence[Kpi], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kpis = kpis
        for kpi in kpis:
            self.fields[kpi.key] = _target(kpi)

    def clean(self) -> dict[str, Any]:
        """Refuse an end before the beginning."""
        cleaned = super().clean() or self.cleaned_data
        start, end = cleaned.get("starts_on"), cleaned.get("ends_on")
        if start and end and end < start:
            self.add_error("ends_on", _("A phase ends on the day it begins, or later."))
        return cleaned

    def plan(self) -> Plan:
        """Return what was typed."""
        typed = {kpi.key: self.cleaned_data[kpi.key] for kpi in self.kpis}
        return Plan(
            starts_on=self.cleaned_data["starts_on"],
            ends_on=self.cleaned_data["ends_on"],
            targets={
                kpi.key: _stored(kpi, typed[kpi.key])
                for kpi in self.kpis
                if typed[kpi.key] is not None
            },
            seen=self.cleaned_data["seen"],
        )


class PhaseForm(forms.Form):
    """The phase the programme is in."""

    phase = forms.ChoiceField(label=_("We are in this phase"), choices=Phase.choices)


def initial(kpis: Sequence[Kpi], row: PhasePlan | None) -> dict[str, Any]:
    """Return what a form shows first: what was set, or what one begins with."""
    if row is None:
        values = {kpi.key: kpi.target for kpi in kpis}
        return {"seen": 0, **_typed(kpis, values)}
    days = {"starts_on": row.starts_on, "ends_on": row.ends_on, "seen": row.number}
    return {**days, **_typed(kpis, row.targets)}


def _typed(kpis: Sequence[Kpi], values: Any) -> dict[str, Any]:
    found = {kpi.key: values.get(kpi.key) for kpi in kpis}
    return {
        kpi.key: round(found[kpi.key] * 100) if kpi.kind is Kind.SHARE else _short(found[kpi.key])
        for kpi in kpis
        if found[kpi.key] is not None
    }


def _short(value: float) -> float | int:
    return int(value) if float(value).is_integer() else value


def _stored(kpi: Kpi, value: float) -> float:
    return value / 100 if kpi.kind is Kind.SHARE else value


def _target(kpi: Kpi) -> forms.Field:
    if kpi.kind is Kind.SHARE:
        return forms.IntegerField(
            label=str(kpi.label), required=False, min_value=0, max_value=100,
            help_text=_("In per cent, from 0 to 100."),
        )  # fmt: skip
    if kpi.kind is Kind.HOURS:
        return forms.FloatField(
            label=str(kpi.label), required=False, min_value=0.1, max_value=1000,
            help_text=_("In working hours."),
        )  # fmt: skip
    return forms.IntegerField(label=str(kpi.label), required=False, min_value=0, max_value=MOST)
