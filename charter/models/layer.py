"""Layers: the texts that together make what binds a person (governance 7.1)."""

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from config.kernel.language import reading_language


class Layer(models.Model):
    """One text with a life of its own: the group's charter, an annex, a channel's text, a note.

    For whom it is written is frozen with each version; `unit` says where it belongs: its HR and
    legal prepare it, and its clock says when midnight is.
    """

    class Kind(models.TextChoices):
        GROUP = "group", _("charter of the group")
        COUNTRY = "country", _("country annex")
        SUBSIDIARY = "subsidiary", _("annex of a subsidiary")
        CHANNEL = "channel", _("text of a channel")
        NOTE = "note", _("guidance note")

    key = models.SlugField(_("key"), max_length=80, unique=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    # Null only where the group's charter is older than the first unit.
    unit = models.ForeignKey(
        "charter.Unit", on_delete=models.PROTECT, related_name="layers", null=True, blank=True
    )
    title_fr = models.CharField(_("title in French"), max_length=200)
    title_en = models.CharField(_("title in English"), max_length=200)
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("text")
        verbose_name_plural = _("texts")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["kind"], condition=Q(kind="group"), name="layer_one_for_the_group"
            ),
            models.CheckConstraint(
                name="layer_belongs_to_a_unit", condition=Q(kind="group") | Q(unit__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def title(self) -> str:
        """The title in the reader's language."""
        return self.title_en if reading_language() == "en" else self.title_fr
