"""What can be found and followed: one row per text and language, made from what is published."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelsearch import index


class ReadingEntry(index.Indexed, models.Model):
    """A text somebody may search for or follow. A projection: `cms.library` makes it anew.

    `audience` says who may find it: "" for everybody, "unit:<code>" for the readers of a unit's
    texts, "layer:<key>" for those whom a text of the charter binds. `words` is the folded form
    that both databases search alike; `changed_at` is empty for what the feed leaves out.
    """

    class Kind(models.TextChoices):
        """In the order in which results are shown."""

        CLAUSE = "clause", _("Clauses of the charter")
        GUIDE = "guide", _("Guides")
        LESSON = "lesson", _("Lessons")
        FAQ = "faq", _("Frequent questions")
        TERM = "term", _("Glossary")
        NEWS = "news", _("News")
        EDITION = "edition", _("Editions of the charter")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    key = models.CharField(_("key"), max_length=200)
    language = models.CharField(_("language"), max_length=2)
    audience = models.CharField(_("audience"), max_length=120, blank=True)
    address = models.CharField(_("address"), max_length=500)
    title = models.CharField(_("title"), max_length=400)
    text = models.TextField(_("text"), blank=True)
    words = models.TextField(blank=True)
    changed_at = models.DateTimeField(_("changed at"), null=True, blank=True)

    # The library adds and removes entries in one go, and indexes them itself.
    search_auto_update = False
    search_fields: ClassVar = [
        index.AutocompleteField("words"),
        index.FilterField("kind"),
        index.FilterField("language"),
        index.FilterField("audience"),
    ]

    class Meta:
        verbose_name = _("entry of the library")
        verbose_name_plural = _("entries of the library")
        ordering = ["kind", "key", "language"]
        constraints = [
            models.UniqueConstraint(fields=["kind", "key", "language"], name="reading_entry_once")
        ]
        indexes = [models.Index(fields=["language", "-changed_at"], name="reading_entry_changed")]

    def __str__(self) -> str:
        return self.title
