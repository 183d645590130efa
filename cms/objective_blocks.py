"""Objectives: what the company speaks for. Clauses and campaigns refer to them."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.limits import SENTENCE, TEXT


class ObjectiveBlock(blocks.StructBlock):
    """One objective, and the sign by which one sees that it is reached."""

    objective_id = blocks.CharBlock(
        label=_("Identifier"),
        required=False,
        max_length=80,
        help_text=_("Leave it empty: it is made from the title. The same in every language."),
    )
    title = blocks.CharBlock(label=_("Title"), max_length=200)
    text = blocks.TextBlock(label=_("Text"), rows=3, validators=[TEXT])
    sign = blocks.TextBlock(label=_("How we see it"), required=False, rows=2, validators=[SENTENCE])

    def clean(self, value: Any) -> Any:
        """Give a new objective its identifier."""
        cleaned = super().clean(value)
        if not cleaned["objective_id"]:
            cleaned["objective_id"] = slugify(cleaned["title"])[:80].strip("-")
        if slugify(cleaned["objective_id"]) != cleaned["objective_id"]:
            message = _("Use small letters without accents, digits and hyphens.")
            raise StructBlockValidationError({"objective_id": ValidationError(message)})
        return cleaned

    class Meta:
        icon = "crosshairs"
        label = _("Objective")
        label_format = "{title}"


class ObjectivesBlock(blocks.StreamBlock):
    """The objectives, in order. An identifier stands for one objective only."""

    objective = ObjectiveBlock()

    def clean(self, value: Any) -> Any:
        """Refuse two objectives with one identifier."""
        cleaned = super().clean(value)
        ids = [child.value["objective_id"] for child in cleaned]
        twice = [n for n, key in enumerate(ids) if key in ids[:n]]
        if twice:
            message = _("Another objective has this identifier already.")
            error = StructBlockValidationError({"objective_id": ValidationError(message)})
            raise StreamBlockValidationError(block_errors=dict.fromkeys(twice, error))
        return cleaned
