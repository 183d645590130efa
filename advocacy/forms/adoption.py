"""Whose going on the reader wants to see; the address keeps it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from charter.public import unit_choices


class AdoptionForm(forms.Form):
    """One unit, or the whole company."""

    unit = forms.ChoiceField(label=_("Unit"), required=False)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        choices = [("", _("The whole company")), *unit_choices()]
        self.fields["unit"].choices = choices  # type: ignore[attr-defined]
