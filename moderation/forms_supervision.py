"""Forms of looking afterwards, of questions about trust, and of regimes."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from moderation.forms import UnitField, unit_rows
from moderation.models.regime import KEYS

NOTE = forms.Textarea(attrs={"rows": 4})


class CheckForm(forms.Form):
    """What a look afterwards says: fine, or what the rules should have seen."""

    kind = forms.ChoiceField(choices=[("approve", ""), ("refuse", "")])
    note = forms.CharField(
        label=_("What the rules should have seen"), required=False, max_length=2000, widget=NOTE
    )
    clause_id = forms.ChoiceField(label=_("Clause it rests on"), required=False)

    def __init__(self, *args: Any, clauses: Iterable[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(c.clause_id, f"{c.number}. {c.title}") for c in clauses]
        self.fields["clause_id"].choices = [("", _("none in particular")), *choices]  # type: ignore[attr-defined]


class ContestForm(forms.Form):
    """What somebody should look at."""

    words = forms.CharField(
        label=_("What should somebody look at?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Say which post, and why it should not count. A lead of your unit answers."),
    )


class ContestAnswerForm(forms.Form):
    """A lead's answer, and which posts shall not count."""

    note = forms.CharField(label=_("Your answer"), max_length=4000, widget=NOTE)
    aside = forms.TypedMultipleChoiceField(
        label=_("These do not count from now on"),
        required=False,
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, cases: Iterable[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["aside"].choices = [(case.pk, str(case)) for case in cases]  # type: ignore[attr-defined]


class RegimeForm(forms.Form):
    """Which regime a unit should have, and why."""

    unit = UnitField(label=_("Unit"), queryset=None, empty_label=_("choose a unit"))
    key = forms.ChoiceField(
        label=_("Regime"), required=False, choices=[("", _("none of its own")), *KEYS]
    )
    reason = forms.CharField(
        label=_("Why"), max_length=1000, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(self, *args: Any, units: Iterable[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = unit_rows(units)  # type: ignore[attr-defined]
