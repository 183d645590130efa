"""The blocks editors write with: clauses, and the parts of a guide."""

from typing import Any

from django.core.exceptions import ValidationError
from django.forms import Media
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.telepath import register
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockAdapter, StructBlockValidationError

from charter.public import CLAUSE_EFFECTS
from cms import choices
from cms.limits import RICH_TEXT, SENTENCE, TEXT

RICH = ["bold", "italic", "ul", "ol", "link"]
CLAUSE_ID_MAX = 80


class ClauseBlock(blocks.StructBlock):
    """One clause. Its id never changes: rules, findings and acknowledgements point at it."""

    clause_id = blocks.CharBlock(
        label=_("Identifier"),
        required=False,
        max_length=CLAUSE_ID_MAX,
        help_text=_(
            "Leave it empty: it is made from the title the first time. It stays the same for "
            "ever and in every language."
        ),
    )
    title = blocks.CharBlock(label=_("Title"), max_length=200)
    duty = blocks.TextBlock(label=_("Duty, in one sentence"), rows=2, validators=[SENTENCE])
    reason = blocks.TextBlock(label=_("Reason"), required=False, rows=4, validators=[TEXT])
    good = blocks.TextBlock(label=_("Good example"), required=False, rows=3, validators=[TEXT])
    poor = blocks.TextBlock(label=_("Poor example"), required=False, rows=3, validators=[TEXT])
    checks = blocks.TextBlock(
        label=_("What the tool checks"), required=False, rows=3, validators=[TEXT]
    )
    normative = blocks.BooleanBlock(
        label=_("Binding"),
        required=False,
        default=True,
        help_text=_("A clause that is advice only is not binding."),
    )

    objective_id = blocks.ChoiceBlock(
        label=_("Objective it serves"), required=False, choices=choices.objectives
    )
    lesson = blocks.ChoiceBlock(
        label=_("Lesson that explains it"), required=False, choices=choices.lessons
    )
    not_checkable = blocks.TextBlock(
        label=_("Why it cannot be checked"),
        required=False,
        rows=2,
        validators=[SENTENCE],
        help_text=_("Only where there is neither a rule nor a lesson."),
    )

    def clean(self, value: Any) -> Any:
        """Give a new clause its identifier, and refuse one that could not be an address."""
        cleaned = super().clean(value)
        if not cleaned["clause_id"]:
            cleaned["clause_id"] = slugify(cleaned["title"])[:CLAUSE_ID_MAX].strip("-")
        if slugify(cleaned["clause_id"]) != cleaned["clause_id"]:
            message = _("Use small letters without accents, digits and hyphens.")
            raise StructBlockValidationError({"clause_id": ValidationError(message)})
        return cleaned

    class Meta:
        icon = "list-ol"
        label = _("Clause")
        label_format = "{title}"


class ClauseBlockAdapter(StructBlockAdapter):
    """Brings the script that shows a clause's rules beneath its fields."""

    js_constructor = "cms.ClauseBlock"

    def js_args(self, block: blocks.StructBlock) -> list[Any]:
        """Tell the script where rules are, and what to say before a clause has any."""
        name, children, meta = super().js_args(block)
        meta |= {
            "rulesUrl": reverse("charter_rules:clause", args=["clause-id"]),
            "rulesTitle": gettext("Rules of this clause"),
            "rulesLater": gettext("Rules can be added once the clause is saved."),
        }
        return [name, children, meta]

    @cached_property
    def media(self) -> Any:
        """Return Wagtail's own files and ours."""
        ours = Media(js=["cms/js/clause-rules.js"], css={"all": ["cms/css/clause-rules.css"]})
        return super().media + ours


class AnnexClauseBlock(ClauseBlock):
    """A clause of an annex: a duty of its own, or one that changes a clause of another text."""

    effect = blocks.ChoiceBlock(label=_("It"), choices=CLAUSE_EFFECTS, default="adds")
    amends = blocks.ChoiceBlock(
        label=_("The clause it tightens or loosens"), required=False, choices=choices.clauses
    )

    def clean(self, value: Any) -> Any:
        """Ask for the clause that is changed, and for none where a duty is added."""
        cleaned = super().clean(value)
        if cleaned["effect"] == "adds":
            cleaned["amends"] = ""
        elif not cleaned["amends"]:
            message = _("Choose the clause that it tightens or loosens.")
            raise StructBlockValidationError({"amends": ValidationError(message)})
        return cleaned


class ClausesBlock(blocks.StreamBlock):
    """The clauses of the charter, in order. An identifier stands for one clause only."""

    clause: blocks.Block = ClauseBlock()

    def clean(self, value: Any) -> Any:
        """Refuse two clauses with one identifier."""
        cleaned = super().clean(value)
        seen: set[str] = set()
        errors = {}
        for index, child in enumerate(cleaned):
            clause_id = child.value["clause_id"]
            if clause_id and clause_id in seen:
                message = _("Another clause has this identifier already.")
                error = StructBlockValidationError({"clause_id": ValidationError(message)})
                errors[index] = error
            seen.add(clause_id)
        if errors:
            raise StreamBlockValidationError(block_errors=errors)
        return cleaned


class AnnexClausesBlock(ClausesBlock):
    """The clauses of an annex."""

    clause = AnnexClauseBlock()


class SectionBlock(blocks.StructBlock):
    """A titled part of a page."""

    title = blocks.CharBlock(label=_("Title"), max_length=200)
    text = blocks.RichTextBlock(label=_("Text"), features=RICH, validators=[RICH_TEXT])

    class Meta:
        icon = "title"
        label = _("Section")
        template = "cms/blocks/section.html"


class ExamplesBlock(blocks.StructBlock):
    """What to do and what to avoid, side by side."""

    do = blocks.ListBlock(
        blocks.TextBlock(rows=2, label=_("Example"), validators=[TEXT]), label=_("Do")
    )
    dont = blocks.ListBlock(
        blocks.TextBlock(rows=2, label=_("Example"), validators=[TEXT]), label=_("Avoid")
    )

    class Meta:
        icon = "check"
        label = _("Do and avoid")
        template = "cms/blocks/examples.html"


class BodyBlock(blocks.StreamBlock):
    """What guides and news are made of."""

    paragraph = blocks.RichTextBlock(
        label=_("Text"), features=RICH, icon="pilcrow", validators=[RICH_TEXT]
    )
    section = SectionBlock()
    examples = ExamplesBlock()


register(ClauseBlockAdapter(), ClauseBlock)
register(ClauseBlockAdapter(), AnnexClauseBlock)
