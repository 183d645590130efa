"""What is handed in on the way of an edition: a proof, a day, a reason."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from charter.models import Proof, Version
from charter.services import formalities
from charter.services.formalities import Given, Requirement
from charter.texts.requirements import ProofKind

REASON_LENGTH = 2000


class ProofForm(forms.Form):
    """One dated document for one entity."""

    requirement = forms.ChoiceField(label=_("What is proved"))
    outcome = forms.ChoiceField(
        label=_("Opinion"),
        choices=[("", "–"), *Proof.Outcome.choices],
        required=False,
        help_text=_("Only for the works council. An unfavourable opinion does not stop a text."),
    )
    dated_on = forms.DateField(
        label=_("Date of the document"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    document = forms.FileField(
        label=_("Document"),
        help_text=_("PDF, PNG or JPEG, 10 MB at most."),
        widget=forms.FileInput(attrs={"accept": ".pdf,.png,.jpg,.jpeg"}),
    )

    def __init__(self, *args: Any, owed: list[Requirement], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owed = {f"{r.unit.pk}:{r.kind}": r for r in owed if r.proof is None}
        self.fields["requirement"].choices = [  # type: ignore[attr-defined]
            (key, f"{r.unit.name} – {r.label}") for key, r in self.owed.items()
        ]

    def clean(self) -> dict[str, Any]:
        """Ask for an opinion where there is one to give, and for none elsewhere."""
        cleaned: dict[str, Any] = super().clean() or {}
        owed = self.owed.get(cleaned.get("requirement", ""))
        if owed is None:
            return cleaned
        if owed.kind != ProofKind.WORKS_COUNCIL:
            cleaned["outcome"] = ""
        elif not cleaned.get("outcome"):
            self.add_error("outcome", _("Say what the works council’s opinion was."))
        return cleaned

    def given(self) -> Given:
        """Return what was handed in, as the service takes it."""
        owed = self.owed[self.cleaned_data["requirement"]]
        return Given(
            unit=owed.unit,
            kind=owed.kind,
            dated_on=self.cleaned_data["dated_on"],
            upload=self.cleaned_data["document"],
            outcome=self.cleaned_data["outcome"],
        )


class PlanForm(forms.Form):
    """The day an edition comes into force, never earlier than its proofs allow."""

    planned_on = forms.DateField(
        label=_("In force on"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )

    def __init__(self, *args: Any, version: Version, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        first = formalities.first_day(version)
        field = self.fields["planned_on"]
        field.initial = version.planned_on or first
        field.widget.attrs["min"] = first.isoformat()


class ReasonForm(forms.Form):
    """Why something is taken back."""

    reason = forms.CharField(
        label=_("Why"), widget=forms.Textarea(attrs={"rows": 3}), max_length=REASON_LENGTH
    )
