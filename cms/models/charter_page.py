"""The page on which the group's charter is written. What binds is the version frozen from it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from cms.blocks import ClausesBlock
from cms.limits import RICH_TEXT, TEXT
from cms.models.binding_page import FEATURES, BindingPage
from cms.objective_blocks import ObjectivesBlock


class CharterPage(BindingPage):
    """Why the company speaks, its objectives, how, what it sets up, and the clauses."""

    subtitle = models.CharField(_("subtitle"), max_length=200, blank=True)
    why_title = models.CharField(_("title"), max_length=120, blank=True)
    why_lead = models.CharField(_("in one sentence"), max_length=250, blank=True)
    why = RichTextField(_("text"), features=FEATURES, blank=True, validators=[RICH_TEXT])
    objectives = StreamField(ObjectivesBlock(), verbose_name=_("objectives"), blank=True)
    how_title = models.CharField(_("title"), max_length=120, blank=True)
    how = RichTextField(_("text"), features=FEATURES, blank=True, validators=[RICH_TEXT])
    what_title = models.CharField(_("title"), max_length=120, blank=True)
    what = RichTextField(_("text"), features=FEATURES, blank=True, validators=[RICH_TEXT])
    engagement_title = models.CharField(_("title"), max_length=120, blank=True)
    engagement = RichTextField(_("text"), features=FEATURES, blank=True, validators=[RICH_TEXT])
    clauses = StreamField(ClausesBlock(), verbose_name=_("clauses"), blank=True)
    binding = models.TextField(_("which language binds"), blank=True, validators=[TEXT])
    acknowledgement = models.TextField(
        _("what one confirms"),
        blank=True,
        validators=[TEXT],
        help_text=_("Shown above the button, and kept in every acknowledgement."),
    )

    content_panels: ClassVar = [
        *Page.content_panels,
        FieldPanel("subtitle"),
        FieldPanel("introduction"),
        MultiFieldPanel([FieldPanel(n) for n in ("why_title", "why_lead", "why")], _("Why")),
        FieldPanel("objectives"),
        MultiFieldPanel([FieldPanel("how_title"), FieldPanel("how")], _("How")),
        MultiFieldPanel([FieldPanel("what_title"), FieldPanel("what")], _("What")),
        MultiFieldPanel(
            [FieldPanel("engagement_title"), FieldPanel("engagement")], _("Rules of engagement")
        ),
        FieldPanel("clauses"),
        FieldPanel("binding"),
        FieldPanel("acknowledgement"),
        *BindingPage.terms_panels,
    ]
    parent_page_types: ClassVar = ["cms.HomePage"]
    subpage_types: ClassVar = ["cms.AnnexPage"]
    max_count_per_parent = 1

    kind = "group"
    layer_key = "group"

    class Meta:
        verbose_name = _("charter")
        verbose_name_plural = _("charters")
