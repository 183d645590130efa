"""The words the charter uses, each explained in both languages."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from config.kernel.language import reading_language

SYNONYMS_HELP = _("Other words for the same thing, separated by commas.")


class GlossaryTerm(models.Model):
    """One word or expression. Its key is its address, the same in both languages for ever."""

    key = models.SlugField(
        _("key"),
        max_length=80,
        unique=True,
        blank=True,
        help_text=_("Leave it empty: it is made from the French word."),
    )
    term_fr = models.CharField(_("word in French"), max_length=120)
    term_en = models.CharField(_("word in English"), max_length=120)
    synonyms_fr = models.CharField(
        _("synonyms in French"), max_length=400, blank=True, help_text=SYNONYMS_HELP
    )
    synonyms_en = models.CharField(
        _("synonyms in English"), max_length=400, blank=True, help_text=SYNONYMS_HELP
    )
    definition_fr = models.TextField(_("definition in French"), max_length=2000)
    definition_en = models.TextField(_("definition in English"), max_length=2000)

    panels: ClassVar = [
        MultiFieldPanel(
            [FieldPanel("term_fr"), FieldPanel("synonyms_fr"), FieldPanel("definition_fr")],
            _("In French"),
        ),
        MultiFieldPanel(
            [FieldPanel("term_en"), FieldPanel("synonyms_en"), FieldPanel("definition_en")],
            _("In English"),
        ),
        FieldPanel("key"),
    ]

    class Meta:
        verbose_name = _("word of the glossary")
        verbose_name_plural = _("glossary")
        ordering = ["key"]

    def __str__(self) -> str:
        return self.term

    def clean(self) -> None:
        """Make the key of a new word, and say which word has it already."""
        super().clean()
        if self.pk:
            before = GlossaryTerm.objects.filter(pk=self.pk).values_list("key", flat=True).first()
            self.key = before or self.key
        self.key = self.key or slugify(self.term_fr)[:80].strip("-")
        if not self.key:
            raise ValidationError({"key": _("Write a key in small letters without accents.")})
        if GlossaryTerm.objects.filter(key=self.key).exclude(pk=self.pk).exists():
            raise ValidationError({"term_fr": _("The glossary has this word already.")})

    def get_absolute_url(self) -> str:
        """Return where it is explained, in the active language."""
        return f"{reverse('glossary')}#term-{self.key}"

    @property
    def term(self) -> str:
        """The word in the reader's language."""
        return self.term_en if _english() else self.term_fr

    @property
    def definition(self) -> str:
        """What it means, in the reader's language."""
        return self.definition_en if _english() else self.definition_fr

    @property
    def synonyms(self) -> list[str]:
        """Other words for it, in the reader's language."""
        return self.words("en" if _english() else "fr")[1:]

    def words(self, language: str) -> list[str]:
        """Return the word and its synonyms in a language."""
        others = getattr(self, f"synonyms_{language}").split(",")
        return [getattr(self, f"term_{language}"), *filter(None, map(str.strip, others))]


def _english() -> bool:
    return reading_language() == "en"
