"""Effective texts: what binds an audience, put together from layers and kept as shown."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class EffectiveText(models.Model):
    """One text as shown, found by its own hash. Many audiences may share one.

    `content` is {"fr": {...}, "en": {...}, "layers": [...]}; `binding_sha256` covers only what
    binds (French wording of binding clauses and where each comes from), so that an editorial change
    or a new number asks nobody again. Append-only by trigger.
    """

    sha256 = models.CharField(_("SHA-256"), max_length=64, unique=True)
    binding_sha256 = models.CharField(_("SHA-256 of what binds"), max_length=64, db_index=True)
    audience_key = models.CharField(_("audience"), max_length=400)
    content = models.JSONField(_("content"))
    html_fr = models.TextField(_("page in French"))
    html_en = models.TextField(_("page in English"))
    sha256_fr = models.CharField(_("SHA-256 of the French text"), max_length=64)
    sha256_en = models.CharField(_("SHA-256 of the English text"), max_length=64)
    made_at = models.DateTimeField(_("made at"), default=timezone.now)
    versions = models.ManyToManyField("charter.Version", related_name="effective_texts")

    class Meta:
        verbose_name = _("effective text")
        verbose_name_plural = _("effective texts")

    def __str__(self) -> str:
        return self.sha256[:12]
