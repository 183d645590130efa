"""The block of a crisis contact: somebody to call, and whoever stands in for them."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.limits import SENTENCE

# What telephones understand once spaces and marks are left out.
is_phone = RegexValidator(
    r"^\+?[0-9][0-9 ().\u00a0\u202f/-]{1,38}$",
    _("Write the number in digits, with “+” and the country first: +33 1 99 00 47 10."),
)


class ContactBlock(blocks.StructBlock):
    """Somebody to call in a crisis. An urgent contact always has a stand-in who can be called."""

    role = blocks.CharBlock(label=_("Role"), max_length=120)
    scope = blocks.CharBlock(label=_("For what and whom"), required=False, max_length=200)
    when = blocks.TextBlock(label=_("When to call"), required=False, rows=2, validators=[SENTENCE])
    name = blocks.CharBlock(label=_("Name"), max_length=120)
    hours = blocks.CharBlock(label=_("Hours"), max_length=120)
    phone = blocks.CharBlock(label=_("Telephone"), max_length=40, validators=[is_phone])
    email = blocks.EmailBlock(label=_("E-mail address"), required=False)
    stand_in = blocks.CharBlock(label=_("Stand-in"), required=False, max_length=120)
    stand_in_phone = blocks.CharBlock(
        label=_("Telephone of the stand-in"), required=False, max_length=40, validators=[is_phone]
    )
    verified_on = blocks.DateBlock(
        label=_("Last verified on"),
        required=False,
        help_text=_("“Verified today” on the page of contacts sets it in both languages."),
    )
    urgent = blocks.BooleanBlock(
        label=_("Urgent"), required=False, help_text=_("Shown first; needs a stand-in.")
    )

    def clean(self, value: Any) -> Any:
        """Ask for a stand-in where nobody answering would be one danger more."""
        cleaned = super().clean(value)
        message = _("An urgent contact needs a stand-in who can be called when nobody answers.")
        missing = [name for name in ("stand_in", "stand_in_phone") if not cleaned[name]]
        if cleaned["urgent"] and missing:
            raise StructBlockValidationError({name: ValidationError(message) for name in missing})
        return cleaned

    class Meta:
        icon = "user"
        label = _("Contact")
        label_format = "{role} – {name}"
