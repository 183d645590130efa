"""The home page: what waits for me, what changed, whom I reach."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from charter.public import roles_of
from cms.models.news_page import NewsPage

REVIEWERS = {"moderator", "lead", "legal"}
NEWS_SHOWN = 3


class HomePage(Page):
    """Where everybody lands. Its blocks come from the other apps, by address."""

    lead = models.CharField(_("introduction in one sentence"), max_length=250, blank=True)
    text = models.TextField(_("text"), blank=True)

    content_panels: ClassVar = [*Page.content_panels, FieldPanel("lead"), FieldPanel("text")]
    parent_page_types: ClassVar = ["wagtailcore.Page"]
    template = "cms/home.html"

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the latest news, and whether this person reviews posts, or leads the company."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        news = NewsPage.objects.live().filter(locale_id=self.locale_id)
        context["news"] = news.order_by("-date", "-pk")[:NEWS_SHOWN]
        roles = roles_of(request.user)
        context["reviews"], context["leads"] = bool(roles & REVIEWERS), "executive" in roles
        return context
