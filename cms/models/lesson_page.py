"""Lessons: a few minutes on one subject of the charter, and a few questions at the end."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.lesson_blocks import LessonPartsBlock, QuestionsBlock
from cms.lesson_forms import LessonPageForm
from cms.lesson_text import lesson_text

BINDING_LANGUAGE = "fr"


class LessonIndexPage(Page):
    """Where lessons are written. Readers find them on the page of their lessons."""

    parent_page_types: ClassVar = ["cms.HomePage"]
    subpage_types: ClassVar = ["cms.LessonPage"]
    max_count_per_parent = 1
    # There is nothing of its own to see.
    preview_modes: ClassVar[list[Any]] = []

    class Meta:
        verbose_name = _("list of lessons")
        verbose_name_plural = _("lists of lessons")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Send readers to their own lessons."""
        return redirect("charter:lessons")


class LessonPage(Page):
    """One lesson in one language. What people take is the version frozen when it is published.

    The French page decides what the lesson is for; its English translation carries the wording
    (`cms.lessons` publishes both together).
    """

    key = models.SlugField(
        _("key"),
        max_length=80,
        help_text=_("Clauses and passes point at it; it stays the same for ever."),
    )
    summary = models.CharField(_("summary"), max_length=250)
    minutes = models.PositiveSmallIntegerField(
        _("minutes it takes"), default=3, validators=[MinValueValidator(1)]
    )
    clause_ids = models.JSONField(_("clauses it teaches"), default=list, blank=True)
    channel = models.CharField(
        _("channel"), max_length=40, blank=True, help_text=_("Its short name, such as bluesky.")
    )
    opens_channel = models.BooleanField(
        _("opens the channel"),
        default=False,
        help_text=_("Nobody writes to this channel before passing the lesson."),
    )
    starter_rank = models.PositiveSmallIntegerField(
        _("place in the path for newcomers"), null=True, blank=True, help_text=_("Empty: not part.")
    )
    pass_mark = models.PositiveSmallIntegerField(
        _("right answers needed"), default=1, validators=[MinValueValidator(1)]
    )
    again = models.BooleanField(
        _("whoever passed before must take it again"),
        default=False,
        help_text=_("Counts for this publication only."),
    )
    parts = StreamField(LessonPartsBlock(), verbose_name=_("what one reads"), blank=True)
    questions = StreamField(QuestionsBlock(), verbose_name=_("questions"), blank=True)

    content_panels: ClassVar = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("parts"),
        FieldPanel("questions"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("key"), FieldPanel("minutes"), FieldPanel("pass_mark")]),
                FieldPanel("clause_ids"),
                FieldRowPanel([FieldPanel("channel"), FieldPanel("opens_channel")]),
                FieldPanel("starter_rank"),
                FieldPanel("again"),
            ],
            _("What it is for (the French page decides)"),
        ),
    ]
    parent_page_types: ClassVar = ["cms.LessonIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    base_form_class = LessonPageForm
    template = "cms/lesson_page.html"

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")

    @property
    def language(self) -> str:
        """The language code of this page."""
        return str(self.locale.language_code)

    @property
    def decides(self) -> bool:
        """Whether this is the page that says what the lesson is for."""
        return self.language == BINDING_LANGUAGE

    def clean(self) -> None:
        """Ask for the channel that the lesson opens, and for a key of its own."""
        super().clean()
        if self.opens_channel and not self.channel:
            raise ValidationError({"channel": _("Say which channel the lesson opens.")})
        others = LessonPage.objects.filter(key=self.key, locale_id=self.locale_id)
        if self.key and others.exclude(translation_key=self.translation_key).exists():
            raise ValidationError({"key": _("Another lesson has this key already.")})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the lesson the way it will be taken; only previews show this page itself."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["text"] = lesson_text(self)
        return context

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Send readers to the lesson as it was published."""
        return redirect("charter:lesson", self.key)
