"""The page on which the charter is written. What binds is the version frozen from it."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Locale, Page, Revision, TaskState

from charter.public import frozen_revision_ids
from cms.blocks import ClausesBlock
from cms.forms import CharterPageForm
from cms.text import charter_text

BINDING_LANGUAGE = "fr"
FEATURES = ["h3", "bold", "italic", "ul", "ol", "link"]


class CharterPage(Page):
    """Why the company speaks, how, what it sets up, and the clauses.

    Clause ids, duties and rules live on the French page, which binds; other languages carry the
    wording. No path makes this page live except the workflow that freezes it (`cms.gates`).
    """

    subtitle = models.CharField(_("subtitle"), max_length=200, blank=True)
    introduction = models.TextField(_("introduction"), blank=True)
    why_title = models.CharField(_("title"), max_length=120, blank=True)
    why_lead = models.CharField(_("in one sentence"), max_length=250, blank=True)
    why = RichTextField(_("text"), features=FEATURES, blank=True)
    how_title = models.CharField(_("title"), max_length=120, blank=True)
    how = RichTextField(_("text"), features=FEATURES, blank=True)
    what_title = models.CharField(_("title"), max_length=120, blank=True)
    what = RichTextField(_("text"), features=FEATURES, blank=True)
    engagement_title = models.CharField(_("title"), max_length=120, blank=True)
    engagement = RichTextField(_("text"), features=FEATURES, blank=True)
    clauses = StreamField(ClausesBlock(), verbose_name=_("clauses"), blank=True)
    binding = models.TextField(_("which language binds"), blank=True)
    acknowledgement = models.TextField(
        _("what one confirms"),
        blank=True,
        help_text=_("Shown above the button, and kept in every acknowledgement."),
    )
    change_note = models.TextField(_("what changes in this edition"), blank=True)

    content_panels: ClassVar = [
        *Page.content_panels,
        FieldPanel("subtitle"),
        FieldPanel("introduction"),
        MultiFieldPanel([FieldPanel(n) for n in ("why_title", "why_lead", "why")], _("Why")),
        MultiFieldPanel([FieldPanel("how_title"), FieldPanel("how")], _("How")),
        MultiFieldPanel([FieldPanel("what_title"), FieldPanel("what")], _("What")),
        MultiFieldPanel(
            [FieldPanel("engagement_title"), FieldPanel("engagement")], _("Rules of engagement")
        ),
        FieldPanel("clauses"),
        FieldPanel("binding"),
        FieldPanel("acknowledgement"),
        FieldPanel("change_note"),
    ]
    parent_page_types: ClassVar = ["cms.HomePage"]
    subpage_types: ClassVar[list[str]] = []
    max_count_per_parent = 1
    base_form_class = CharterPageForm
    template = "cms/charter_page.html"

    class Meta:
        verbose_name = _("charter")
        verbose_name_plural = _("charters")

    @property
    def language(self) -> str:
        """The language code of this page."""
        return str(self.locale.language_code)

    @property
    def binds(self) -> bool:
        """Whether this is the page that binds, where ids and rules are edited."""
        return self.language == BINDING_LANGUAGE

    def clean(self) -> None:
        """Refuse publishing dates: the charter comes into force when it is approved."""
        super().clean()
        if self.go_live_at or self.expire_at:
            raise ValidationError(
                _("The charter comes into force when it is approved; remove the publishing dates.")
            )

    def save_revision(  # noqa: PLR0913 -- Wagtail's own signature
        self,
        user: Any = None,
        approved_go_live_at: Any = None,
        changed: bool = True,
        log_action: Any = False,
        previous_revision: Revision | None = None,
        clean: bool = True,
        overwrite_revision: Revision | None = None,
    ) -> Revision:
        """Store a revision, as Wagtail does, except that kept ones are never overwritten.

        Wagtail's autosave rewrites the latest revision of the same person in place. A revision
        that is live, frozen, or was ever under review is evidence: the edit becomes a new one.
        """
        if approved_go_live_at or self.go_live_at or self.expire_at:
            raise ValidationError(
                _("The charter comes into force when it is approved; remove the publishing dates.")
            )
        if overwrite_revision is not None and self._is_evidence(overwrite_revision):
            overwrite_revision = None
        revision: Revision = super().save_revision(
            user=user,
            approved_go_live_at=approved_go_live_at,
            changed=changed,
            log_action=log_action,
            previous_revision=previous_revision,
            clean=clean,
            overwrite_revision=overwrite_revision,
        )
        return revision

    def copy_for_translation(
        self,
        locale: Locale,
        copy_parents: bool = False,
        alias: bool = False,
        exclude_fields: Any = None,
    ) -> "CharterPage":
        """Return a draft to translate, never an alias: each language has its own wording."""
        copied: CharterPage = super().copy_for_translation(
            locale, copy_parents=copy_parents, alias=False, exclude_fields=exclude_fields
        )
        return copied

    def _is_evidence(self, revision: Revision) -> bool:
        named = models.Q(revision=revision) | models.Q(chartertaskstate__revision_en=revision)
        return (
            revision.pk == self.live_revision_id
            or bool(frozen_revision_ids([revision.pk]))
            or TaskState.objects.filter(named).exists()
        )

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the text the way it will be frozen; only previews show this page itself."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["text"] = charter_text(self)
        return context

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Send readers to the frozen version: this page is where the next one is prepared."""
        return redirect("charter:read")
