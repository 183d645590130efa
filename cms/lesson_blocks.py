"""The blocks lessons are written with: text, pictures, examples and questions."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images.blocks import ImageChooserBlock

from cms.blocks import RICH

MIN_ANSWERS, MAX_ANSWERS = 2, 6
MAY_I = (("yes", _("Yes")), ("yes_if", _("Yes, if …")), ("no", _("No")))


class LessonPictureBlock(blocks.StructBlock):
    """A picture that teaches something, and the words for those who do not see it."""

    image = ImageChooserBlock(label=_("Image"))
    alt = blocks.CharBlock(
        label=_("Description"),
        max_length=300,
        help_text=_("What would you say about it on the telephone?"),
    )
    caption = blocks.CharBlock(label=_("Caption"), required=False, max_length=250)

    class Meta:
        icon = "image"
        label = _("Image")
        label_format = "{alt}"


class DoAvoidBlock(blocks.StructBlock):
    """What to do and what to avoid, side by side."""

    do = blocks.ListBlock(blocks.TextBlock(rows=2, label=_("Example")), label=_("Do"))
    avoid = blocks.ListBlock(blocks.TextBlock(rows=2, label=_("Example")), label=_("Avoid"))

    class Meta:
        icon = "check"
        label = _("Do and avoid")


class LessonPartsBlock(blocks.StreamBlock):
    """What one reads before the questions."""

    text = blocks.RichTextBlock(label=_("Text"), features=RICH, icon="pilcrow")
    picture = LessonPictureBlock()
    examples = DoAvoidBlock()


class MayIPostBlock(blocks.StructBlock):
    """A post as it would look, to judge: yes, yes if, or no; each answer is explained."""

    text = blocks.CharBlock(
        label=_("Situation"),
        required=False,
        max_length=250,
        help_text=_("Who writes, where, when: one sentence."),
    )
    post = blocks.TextBlock(label=_("The post, as it would look"), rows=4, max_length=1000)
    image = ImageChooserBlock(label=_("Image"), required=False)
    alt = blocks.CharBlock(label=_("Description of the image"), required=False, max_length=300)
    condition = blocks.CharBlock(
        label=_("Yes, if …"), max_length=200, help_text=_("What would have to change.")
    )
    right = blocks.ChoiceBlock(label=_("Right answer"), choices=MAY_I)
    why_yes = blocks.TextBlock(label=_("Explanation of “yes”"), rows=2)
    why_yes_if = blocks.TextBlock(label=_("Explanation of “yes, if …”"), rows=2)
    why_no = blocks.TextBlock(label=_("Explanation of “no”"), rows=2)

    def clean(self, value: Any) -> Any:
        """Ask for a description of the image."""
        cleaned = super().clean(value)
        if cleaned["image"] and not cleaned["alt"].strip():
            message = _("Describe the image for those who do not see it.")
            raise StructBlockValidationError({"alt": ValidationError(message)})
        return cleaned

    class Meta:
        icon = "comment"
        label = _("May I post this?")
        label_format = "{post}"


class AnswerBlock(blocks.StructBlock):
    """One answer to choose, and what to say to those who choose it."""

    text = blocks.CharBlock(label=_("Answer"), max_length=250)
    right = blocks.BooleanBlock(label=_("This is the right one"), required=False)
    explanation = blocks.TextBlock(label=_("Explanation"), rows=2)

    class Meta:
        label = _("Answer")


class AnswersBlock(blocks.ListBlock):
    """The answers of one question: exactly one is right."""

    def clean(self, value: Any) -> Any:
        """Refuse a question without a right answer, or with several."""
        cleaned = super().clean(value)
        if sum(bool(answer["right"]) for answer in cleaned) != 1:
            message = _("Tick exactly one answer as the right one.")
            raise ListBlockValidationError(non_block_errors=[ValidationError(message)])
        return cleaned


class ChoiceQuestionBlock(blocks.StructBlock):
    """A question with several answers, one of them right."""

    text = blocks.CharBlock(label=_("Question"), max_length=250)
    answers = AnswersBlock(
        AnswerBlock(), label=_("Answers"), min_num=MIN_ANSWERS, max_num=MAX_ANSWERS
    )

    class Meta:
        icon = "list-ul"
        label = _("Multiple choice")
        label_format = "{text}"


class QuestionsBlock(blocks.StreamBlock):
    """What one answers at the end of a lesson."""

    may_i = MayIPostBlock()
    choice = ChoiceQuestionBlock()
