"""Why a key of audiences is to be destroyed."""

from django import forms
from django.utils.translation import gettext_lazy as _

from charter import public as charter

LONGEST = 500


class ReasonForm(forms.Form):
    """The reason; it stands in the ledger for good."""

    # A page holds one for each key.
    IDS = "id_{}_%s"
    reason = charter.WordsField(label=_("Why it is to be destroyed"), longest=LONGEST, rows=2)
