"""What a lead states beside the figures of engagement."""

from django import forms
from django.utils.translation import gettext_lazy as _

from advocacy.services.stating import Stated

A_DAY = 480


class StatedForm(forms.Form):
    """Minutes, and, for whoever likes a return in money, what things are worth and cost."""

    minutes = forms.IntegerField(
        label=_("Minutes that reading one post takes"), min_value=1, max_value=A_DAY
    )
    visit_value = forms.DecimalField(
        label=_("What a visit by our links is worth"),
        required=False, min_value=0, max_digits=10, decimal_places=2,
    )  # fmt: skip
    click_value = forms.DecimalField(
        label=_("Or what a click is worth, as networks count them"),
        required=False, min_value=0, max_digits=10, decimal_places=2,
        help_text=_("One of the two: who clicks may be who visits."),
    )  # fmt: skip
    monthly_cost = forms.DecimalField(
        label=_("What the programme costs in a month, for the whole company"),
        required=False, min_value=0, max_digits=12, decimal_places=2,
    )  # fmt: skip
    currency = forms.RegexField(
        r"^[A-Z]{3}$", label=_("Currency, in three letters"), initial="EUR", max_length=3
    )

    @property
    def stated(self) -> Stated:
        """What was typed."""
        return Stated(**self.cleaned_data)  # type: ignore[typeddict-item]
