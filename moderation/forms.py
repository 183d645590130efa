"""Forms of the desk, of freezes and of the ledger."""

from datetime import timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from charter.public import has_role, units_for
from moderation import policies
from moderation.models import Case, Decision
from moderation.models.network import network_name
from moderation.services.decisions import Answer
from moderation.services.queue import FREE, MINE, Filters
from moderation.states import CaseState, Lane

SEVERITIES = [(n, str(n)) for n in range(5)]
ANY = [("", _("all"))]
RULE_MODES = [
    ("shadow", _("observe only")),
    ("advise", _("advise the author")),
    ("enforce", _("apply")),
]
LIGHTS = [
    ("good", _("often right")),
    ("fair", _("mostly right")),
    ("poor", _("more often wrong")),
]
RULE_STATES = [
    ("active", pgettext_lazy("rule", "active")),
    ("proposed", _("with a proposal")),
    ("overdue", _("to be looked at again")),
    ("stopped", _("stopped")),
]


def _units(ids: Any) -> Any:
    unit = Case._meta.get_field("unit").related_model
    return unit._default_manager.filter(pk__in=ids).order_by("path")


def _networks() -> list[tuple[str, str]]:
    return [(name, network_name(name)) for name in settings.NETWORKS_ENABLED]


class UnitField(forms.ModelChoiceField):
    """A unit, indented by its depth in the tree."""

    def label_from_instance(self, obj: Any) -> str:
        """Return the unit's name at its place in the tree."""
        return "\u2003" * (obj.depth - 1) + obj.name


class QueueForm(forms.Form):
    """What to show of the queue; every field may stay empty."""

    q = forms.CharField(label=_("Text"), required=False, max_length=100)
    lane = forms.ChoiceField(label=_("Lane"), required=False, choices=[*ANY, *Lane.choices])
    severity = forms.TypedChoiceField(
        label=_("Severity"),
        required=False,
        choices=[*ANY, *SEVERITIES],
        coerce=int,
        empty_value=None,
    )
    unit = UnitField(label=_("Unit"), required=False, queryset=None, empty_label=_("all"))
    network = forms.ChoiceField(label=_("Network"), required=False)
    language = forms.ChoiceField(
        label=_("Language"), required=False, choices=[*ANY, *settings.LANGUAGES]
    )
    state = forms.ChoiceField(
        label=_("State"), required=False, choices=[("", _("waiting")), *CaseState.choices]
    )
    claimed = forms.ChoiceField(
        label=_("Who has it"),
        required=False,
        choices=[*ANY, (MINE, _("I have it")), (FREE, _("nobody"))],
    )

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        units = units_for(user, *policies.DESK_ROLES)
        self.fields["unit"].queryset = _units(units)  # type: ignore[attr-defined]
        self.fields["network"].choices = [*ANY, *_networks()]  # type: ignore[attr-defined]

    def filters(self) -> Filters:
        """Return the filters; a value that makes no sense filters nothing."""
        self.is_valid()
        chosen = {name: value for name, value in self.cleaned_data.items() if value != ""}
        return Filters(text=chosen.pop("q", "").strip(), **chosen)

    @property
    def active(self) -> bool:
        """Whether anything is filtered."""
        return self.filters() != Filters()


class DecisionForm(forms.Form):
    """One decision on one content."""

    kind = forms.ChoiceField(choices=Decision.Kind.choices, widget=forms.HiddenInput)
    digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    note = forms.CharField(
        label=_("Note to the author"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    clause_id = forms.ChoiceField(label=_("Clause it rests on"), required=False)
    proposed_text = forms.CharField(
        label=_("A wording that would do (the author may take it or not)"),
        required=False,
        max_length=10000,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 5}),
    )

    def __init__(self, *args: Any, clauses: Any, text: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.text = text
        choices = [(c.clause_id, f"{c.number}. {c.title}") for c in clauses]
        self.fields["clause_id"].choices = [("", _("choose a clause")), *choices]  # type: ignore[attr-defined]

    def answer(self) -> Answer:
        """Return what the reviewer wrote; the author's own text is no proposal."""
        data = self.cleaned_data
        proposed = data["proposed_text"].replace("\r\n", "\n")
        return Answer(
            note=data["note"],
            clause_id=data["clause_id"],
            proposed_text="" if proposed.strip() == self.text.strip() else proposed,
        )


class FreezeForm(forms.Form):
    """What to stop, why, and when to look at it again."""

    unit = UnitField(
        label=_("What is frozen"), required=False, queryset=None, empty_label=_("everything")
    )
    network = forms.ChoiceField(label=_("On which network"), required=False)
    reason = forms.CharField(
        label=_("Why"), widget=forms.Textarea(attrs={"rows": 3}), max_length=1000
    )
    review_at = forms.DateTimeField(
        label=_("Look at it again on"),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M"],
    )

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        senior = has_role(user, *policies.SENIORS)
        units = units_for(user, *policies.DESK_ROLES)
        self.fields["unit"].queryset = _units(units)  # type: ignore[attr-defined]
        self.fields["unit"].required = not senior
        if not senior:
            self.fields["unit"].empty_label = _("choose a unit")  # type: ignore[attr-defined]
        self.fields["network"].choices = [("", _("all networks")), *_networks()]  # type: ignore[attr-defined]
        tomorrow = timezone.localtime() + timedelta(days=1)
        self.fields["review_at"].initial = tomorrow.replace(
            hour=9, minute=0, second=0, microsecond=0
        )


class LedgerForm(forms.Form):
    """What to show of the ledger."""

    action = forms.CharField(label=_("Action"), required=False, max_length=80)
    subject_type = forms.CharField(label=_("Object"), required=False, max_length=80)
    subject_id = forms.CharField(label=_("Number"), required=False, max_length=64)
    actor_name = forms.CharField(label=_("By"), required=False, max_length=200)
    since = forms.DateField(
        label=pgettext_lazy("period", "From"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    until = forms.DateField(
        label=pgettext_lazy("period", "To"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


class RuleFilterForm(forms.Form):
    """Which rules to show; every field may stay empty."""

    q = forms.CharField(label=_("Rule or clause"), required=False, max_length=80)
    mode = forms.ChoiceField(label=_("Mode"), required=False, choices=[*ANY, *RULE_MODES])
    severity = forms.TypedChoiceField(
        label=_("Severity"),
        required=False,
        choices=[*ANY, *((n, str(n)) for n in range(6))],
        coerce=int,
        empty_value=None,
    )
    light = forms.ChoiceField(label=_("Health"), required=False, choices=[*ANY, *LIGHTS])
    state = forms.ChoiceField(label=_("State"), required=False, choices=[*ANY, *RULE_STATES])

    def lets(self, line: Any, found: Any) -> bool:
        """Say whether a rule passes the filter; a value that makes no sense filters nothing."""
        self.is_valid()
        wanted = {
            name: value for name, value in self.cleaned_data.items() if value not in ("", None)
        }
        words = str(wanted.pop("q", "")).casefold()
        text = f"{line.code} {line.type_name} {line.clause} {line.rule.clause_id}".casefold()
        known = {
            "mode": line.revision.mode,
            "severity": line.revision.severity,
            "light": found.light if found else "",
            "state": _standing(line, wanted.get("state", "")),
        }
        return words in text and all(known[name] == value for name, value in wanted.items())

    @property
    def active(self) -> bool:
        """Whether anything is filtered."""
        self.is_valid()
        return any(value not in ("", None) for value in self.cleaned_data.values())


def _standing(line: Any, wanted: str) -> str:
    """Return the state that is asked about, if it is true of the rule: several may be."""
    true = {
        "active": line.revision.state == "active",
        "proposed": line.proposed is not None,
        "overdue": line.overdue,
        "stopped": line.revision.state == "retired",
    }
    return wanted if true.get(wanted) else ""


class DemotionForm(forms.Form):
    """The weaker form of a rule that is proposed."""

    severity = forms.IntegerField(min_value=0, max_value=5)
    mode = forms.ChoiceField(choices=RULE_MODES)
