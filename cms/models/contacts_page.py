"""Whom to call in a crisis: one click away from everywhere."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from cms import directory
from cms.contact_blocks import ContactBlock, is_phone
from cms.contact_forms import ContactsPageForm
from cms.limits import SENTENCE, TEXT


class ContactsPage(Page):
    """What to do first, then whom to call."""

    introduction = models.TextField(_("introduction"), blank=True, validators=[TEXT])
    first = models.TextField(_("before anything else"), blank=True, validators=[SENTENCE])
    open_line = models.CharField(
        _("number shown before signing in"),
        max_length=40,
        blank=True,
        db_default="",
        validators=[is_phone],
        help_text=_(
            "The one number anybody may see, on the sign-in page too: a crisis does not wait for "
            "a password. Names and other numbers stay behind it."
        ),
    )
    steps = StreamField(
        [("step", blocks.TextBlock(label=_("Step"), rows=2, validators=[SENTENCE]))],
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
        FieldPanel("open_line"),
        FieldPanel("steps"),
        FieldPanel("contacts"),
    ]
    parent_page_types: ClassVar = ["cms.HomePage"]
    subpage_types: ClassVar[list[str]] = []
    max_count_per_parent = 1
    base_form_class = ContactsPageForm
    template = "cms/contacts_page.html"

    class Meta:
        verbose_name = _("crisis contacts")
        verbose_name_plural = _("crisis contacts")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the contacts, urgent ones first, and whether this person may verify them."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["printed_on"] = timezone.localdate()
        context["entries"] = directory.entries(self)
        context["may_verify"] = self.live and directory.may_verify(request.user)
        return context


class ContactReminder(models.Model):
    """When a person was last asked to verify contacts: once a week at most."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    sent_at = models.DateTimeField(_("sent at"))

    class Meta:
        verbose_name = _("reminder to verify contacts")
        verbose_name_plural = _("reminders to verify contacts")

    def __str__(self) -> str:
        return str(self.person)
