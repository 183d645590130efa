"""Whom to call in a crisis: one click away from everywhere."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.blocks import ContactBlock


class ContactsPage(Page):
    """What to do first, then whom to call."""

    introduction = models.TextField(_("introduction"), blank=True)
    first = models.TextField(_("before anything else"), blank=True)
    steps = StreamField(
        [("step", blocks.TextBlock(label=_("Step"), rows=2))],
        verbose_name=_("what to do"),
        blank=True,
    )
    contacts = StreamField(
        [("contact", ContactBlock())], verbose_name=_("whom to call"), blank=True
    )

    content_panels: ClassVar = [
        *Page.content_panels,
        FieldPanel("introduction"),
        FieldPanel("first"),
        FieldPanel("steps"),
        FieldPanel("contacts"),
    ]
    parent_page_types: ClassVar = ["cms.HomePage"]
    subpage_types: ClassVar[list[str]] = []
    max_count_per_parent = 1
    template = "cms/contacts_page.html"

    class Meta:
        verbose_name = _("crisis contacts")
        verbose_name_plural = _("crisis contacts")
