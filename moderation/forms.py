"""Forms of the desk and of the ledger."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from charter.public import channels_with_posts, units_for
from moderation import policies
from moderation.models import Case, Decision
from moderation.models.network import network_name
from moderation.services import reasons
from moderation.services.appeal_review import OVERTURN, UPHOLD
from moderation.services.decisions import Answer
from moderation.services.queue import FREE, MINE, Filters
from moderation.states import CaseState, Handed, Lane

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


def unit_rows(ids: Any = None) -> Any:
    """Return these units, or all of them, in the order of the tree."""
    unit = Case._meta.get_field("unit").related_model
    rows = unit._default_manager.order_by("path")
    return rows if ids is None else rows.filter(pk__in=ids)


def network_choices() -> list[tuple[str, str]]:
    """Return the networks that posts go to here, with their names."""
    return [(name, network_name(name)) for name in channels_with_posts()]


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
        self.fields["unit"].queryset = unit_rows(units)  # type: ignore[attr-defined]
        self.fields["network"].choices = [*ANY, *network_choices()]  # type: ignore[attr-defined]

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
    reason = forms.ChoiceField(label=_("Reason"), required=False)
    handed_to = forms.ChoiceField(
        label=_("To whom"), required=False, choices=Handed.choices, initial=Handed.LEGAL
    )
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
        named = [(each.code, each.label) for each in reasons.WORDINGS]
        self.fields["reason"].choices = named  # type: ignore[attr-defined]
        self.fields["clause_id"].choices = [("", _("choose a clause")), *choices]  # type: ignore[attr-defined]

    def answer(self) -> Answer:
        """Return what the reviewer wrote; the author's own text is no proposal."""
        data = self.cleaned_data
        proposed = data["proposed_text"].replace("\r\n", "\n")
        return Answer(
            note=data["note"],
            reason=data["reason"] or reasons.OTHER,
            clause_id=data["clause_id"],
            handed_to=data["handed_to"] or Handed.LEGAL,
            proposed_text="" if proposed.strip() == self.text.strip() else proposed,
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


class HearingForm(forms.Form):
    """One decision on one appeal: the refusal stays, or it is lifted."""

    outcome = forms.ChoiceField(
        choices=[(OVERTURN, _("Lift the refusal")), (UPHOLD, _("The refusal stays"))],
        widget=forms.RadioSelect,
    )
    digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    note = forms.CharField(
        label=_("Note to the author"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    clause_id = forms.ChoiceField(label=_("Clause it rests on, if it stays"), required=False)

    def __init__(self, *args: Any, clauses: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(c.clause_id, f"{c.number}. {c.title}") for c in clauses]
        self.fields["clause_id"].choices = [("", _("choose a clause")), *choices]  # type: ignore[attr-defined]

    def answer(self) -> Answer:
        """Return what the person wrote."""
        return Answer(note=self.cleaned_data["note"], clause_id=self.cleaned_data["clause_id"])
