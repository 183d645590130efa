"""Guides: advice for a channel or a subsidiary. A guide never binds; the charter does."""

from collections.abc import Collection
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from charter.public import unit_codes_read_by
from cms.blocks import BodyBlock


class GuideIndexPage(Page):
    """The list of guides."""

    introduction = models.TextField(_("introduction"), blank=True)

    content_panels: ClassVar = [*Page.content_panels, FieldPanel("introduction")]
    parent_page_types: ClassVar = ["cms.HomePage"]
    subpage_types: ClassVar = ["cms.GuidePage"]
    max_count_per_parent = 1
    template = "cms/guide_index.html"

    class Meta:
        verbose_name = _("list of guides")
        verbose_name_plural = _("lists of guides")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the guides this person may read, by kind."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        guides = GuidePage.objects.child_of(self).live().order_by("path")
        codes = unit_codes_read_by(request.user)
        readable = [guide for guide in guides if guide.is_for(codes)]
        context["channels"] = [g for g in readable if g.kind == GuidePage.Kind.CHANNEL]
        context["subsidiaries"] = [g for g in readable if g.kind == GuidePage.Kind.SUBSIDIARY]
        return context


class GuidePage(Page):
    """Advice for those who write on a channel, or in a subsidiary."""

    class Kind(models.TextChoices):
        CHANNEL = "channel", _("channel")
        SUBSIDIARY = "subsidiary", _("subsidiary")

    kind = models.CharField(_("guide for a"), max_length=20, choices=Kind.choices)
    channel = models.CharField(
        _("network"), max_length=40, blank=True, help_text=_("Its short name, such as bluesky.")
    )
    unit_code = models.SlugField(
        _("code of the subsidiary"), blank=True, help_text=_("Only its people read the guide.")
    )
    summary = models.CharField(_("summary"), max_length=250, blank=True)
    body = StreamField(BodyBlock(), verbose_name=_("text"), blank=True)

    content_panels: ClassVar = [
        *Page.content_panels,
        MultiFieldPanel(
            [FieldPanel("kind"), FieldPanel("channel"), FieldPanel("unit_code")], _("For whom")
        ),
        FieldPanel("summary"),
        FieldPanel("body"),
    ]
    parent_page_types: ClassVar = ["cms.GuideIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "cms/guide_page.html"

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")

    def clean(self) -> None:
        """Ask for the channel or the subsidiary, whichever the guide is for."""
        super().clean()
        if self.kind == self.Kind.CHANNEL and not self.channel:
            raise ValidationError({"channel": _("Say which network the guide is for.")})
        if self.kind == self.Kind.SUBSIDIARY and not self.unit_code:
            raise ValidationError({"unit_code": _("Say which subsidiary the guide is for.")})

    def is_for(self, codes: Collection[str]) -> bool:
        """Say whether people who read these units' texts read this guide too."""
        return self.kind == self.Kind.CHANNEL or self.unit_code in codes

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the guide to those it is for."""
        if not self.is_for(unit_codes_read_by(request.user)):
            raise Http404(gettext("This guide is for another subsidiary."))
        response: HttpResponse = super().serve(request, *args, **kwargs)
        return response
