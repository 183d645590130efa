"""Pages of the other texts: annexes of a country or subsidiary, texts of a channel, notes."""

from dataclasses import replace
from typing import Any, ClassVar, cast

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from charter.public import LAYER_KINDS, Terms, unit_of
from cms.blocks import AnnexClausesBlock
from cms.forms import AnnexPageForm
from cms.models.binding_page import BindingPage

KEY_MAX = 60


class AnnexPage(BindingPage):
    """A text that adds to the charter, tightens it, or loosens it with an exemption."""

    exclude_fields_in_copy: ClassVar = ["layer_key"]

    # What its versions are known by. Made once from the title; a copy gets one of its own.
    layer_key = models.SlugField(_("key"), max_length=80, blank=True, editable=False)
    kind = models.CharField(
        _("kind"), max_length=20, choices=[k for k in LAYER_KINDS if k[0] != "group"]
    )
    unit_code = models.SlugField(
        _("unit"),
        help_text=_("It belongs to this unit, and binds only its people and those of units below."),
    )
    countries = models.JSONField(_("only in these countries"), default=list, blank=True)
    channels = models.JSONField(_("only on these channels"), default=list, blank=True)
    roles = models.JSONField(_("only for these roles"), default=list, blank=True)
    expires_on = models.DateField(
        _("last day"), null=True, blank=True, help_text=_("Only a guidance note ends by itself.")
    )
    clauses = StreamField(AnnexClausesBlock(), verbose_name=_("clauses"), blank=True)

    content_panels: ClassVar = [
        *Page.content_panels,
        MultiFieldPanel(
            [
                FieldPanel(name)
                for name in ("kind", "unit_code", "countries", "channels", "roles", "expires_on")
            ],
            _("For whom"),
        ),
        FieldPanel("introduction"),
        FieldPanel("clauses"),
        *BindingPage.terms_panels,
    ]
    parent_page_types: ClassVar = ["cms.CharterPage"]
    subpage_types: ClassVar[list[str]] = []
    base_form_class = AnnexPageForm

    class Meta:
        verbose_name = _("annex")
        verbose_name_plural = _("annexes")

    @property
    def terms(self) -> Terms:
        """What its next version changes, and for whom it is."""
        unit = unit_of(self.unit_code)
        units = [] if unit is None or unit.depth == 1 else [self.unit_code]
        scope = {
            "units": units,
            "countries": sorted(self.countries),
            "channels": sorted(self.channels),
            "roles": sorted(self.roles),
        }
        ends = self.expires_on if self.kind == "note" else None
        return replace(super().terms, scope=scope, expires_on=ends)

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Give a new page its key: written, translated or copied."""
        if not self.layer_key:
            self.layer_key = self._free_key()
        return super().save(*args, **kwargs)

    def clean(self) -> None:
        """Ask for what its kind needs to know for whom it is."""
        super().clean()
        unit = unit_of(self.unit_code)
        if unit is None:
            raise ValidationError(
                {"unit_code": _("This unit does not exist any more. Choose another one.")}
            )
        if self.kind == "country" and not self.countries:
            raise ValidationError({"countries": _("Say for which countries the annex is.")})
        if self.kind == "channel" and not self.channels:
            raise ValidationError({"channels": _("Say for which channels the text is.")})
        if self.kind == "subsidiary" and unit.depth == 1:
            raise ValidationError({"unit_code": _("Say which subsidiary the annex is for.")})
        if self.kind == "note" and not self.expires_on:
            raise ValidationError({"expires_on": _("Say on which day the note ends.")})

    def _free_key(self) -> str:
        source = self.get_translations().filter(locale__language_code="fr").first()
        if source is not None:
            return cast(str, source.layer_key)
        stem = slugify(self.title)[:KEY_MAX].strip("-") or "annex"
        taken = set(AnnexPage.objects.values_list("layer_key", flat=True)) | {"group"}
        numbered = (stem if n == 1 else f"{stem}-{n}" for n in range(1, len(taken) + 3))
        return next(key for key in numbered if key not in taken)
