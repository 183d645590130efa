"""Ask for an exemption: which text, which clause, why, and until when."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from charter.forms.words import WordsField
from charter.models import Layer
from charter.services import versions

LONGEST = 2000


class ExemptionForm(forms.Form):
    """What is asked for. The group's charter asks less of nobody, so it is not in the list."""

    layer = forms.ModelChoiceField(
        label=_("Text that asks less"), queryset=Layer.objects.exclude(kind=Layer.Kind.GROUP)
    )
    clause_id = forms.ChoiceField(label=_("Clause that is loosened"))
    reason = WordsField(
        label=_("Reason"),
        longest=LONGEST,
        rows=4,
        help_text=_("Why less may be asked here, and what protects people instead."),
    )
    expires_on = forms.DateField(
        label=_("Last day"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_("An exemption always ends; the stricter clause is back on the next day."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["clause_id"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = versions.amendable_clauses()
