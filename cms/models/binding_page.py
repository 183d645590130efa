"""What every page of a binding text shares: it is a draft, and only its own life publishes it."""

from typing import Any, ClassVar, cast

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Locale, Page, Revision, TaskState

from charter.public import CHANGE_CLASSES, Terms, frozen_revision_ids
from cms import submitting
from cms.forms import BindingPageForm
from cms.limits import TEXT
from cms.text import binding_text

BINDING_LANGUAGE = "fr"
FEATURES = ["h3", "bold", "italic", "ul", "ol", "link"]
TOUCHES = ("discipline", "monitoring", "data", "finance")


class BindingPage(Page):
    """A text with clauses. Identifiers, duties and terms live on the French page, which binds.

    Other languages carry the wording. No path makes such a page live except the life of the
    version frozen from it (`cms.gates`).
    """

    introduction = models.TextField(_("introduction"), blank=True, validators=[TEXT])
    change_note = models.TextField(_("what changes in this edition"), blank=True, validators=[TEXT])
    change_class = models.CharField(
        _("this change is"), max_length=10, choices=CHANGE_CLASSES, default="major",
        db_default="major",
        help_text=_("An editorial change leaves every binding clause as it is: this is checked."),
    )  # fmt: skip
    touches_discipline = models.BooleanField(_("discipline"), default=False, db_default=False)
    touches_monitoring = models.BooleanField(
        _("monitoring of people"), default=False, db_default=False
    )
    touches_data = models.BooleanField(_("personal data"), default=False, db_default=False)
    touches_finance = models.BooleanField(
        _("financial communication"), default=False, db_default=False
    )
    annexed = models.BooleanField(
        _("annexed to the internal rules"), default=False, db_default=False,
        help_text=_(
            "Then the formalities are asked for in each entity, and a month after the last one."
        ),
    )  # fmt: skip

    terms_panels: ClassVar = [
        FieldPanel("change_note"),
        MultiFieldPanel(
            [
                FieldPanel("change_class"),
                *(FieldPanel(f"touches_{name}") for name in TOUCHES),
                FieldPanel("annexed"),
            ],
            _("What this edition changes"),
            help_text=_("Tick what it touches: it decides who approves and who is heard."),
        ),
    ]
    base_form_class = BindingPageForm
    template = "cms/charter_page.html"

    class Meta:
        abstract = True

    @property
    def language(self) -> str:
        """The language code of this page."""
        return str(self.locale.language_code)

    @property
    def binds(self) -> bool:
        """Whether this is the page that binds, where ids and rules are edited."""
        return self.language == BINDING_LANGUAGE

    @property
    def terms(self) -> Terms:
        """What its next version changes, and for whom it is."""
        touched = tuple(name for name in TOUCHES if getattr(self, f"touches_{name}"))
        return Terms(change_class=self.change_class, touches=touched, annexed=self.annexed)

    def clean(self) -> None:
        """Refuse publishing dates: the day is computed from the proofs."""
        super().clean()
        self._refuse_dates()

    def _refuse_dates(self) -> None:
        if self.go_live_at or self.expire_at:
            raise ValidationError(
                _(
                    "The day this text comes into force is computed from its proofs; remove the "
                    "publishing dates."
                )
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
        if approved_go_live_at:
            raise ValidationError({"go_live_at": _("Remove the publishing dates.")})
        self._refuse_dates()
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
        submitting.follow_edit(self, revision, user=user)
        return revision

    def copy_for_translation(
        self,
        locale: Locale,
        copy_parents: bool = False,
        alias: bool = False,
        exclude_fields: Any = None,
    ) -> "BindingPage":
        """Return a draft to translate, never an alias: each language has its own wording."""
        copied = super().copy_for_translation(
            locale, copy_parents=copy_parents, alias=False, exclude_fields=exclude_fields
        )
        return cast(BindingPage, copied)

    def _is_evidence(self, revision: Revision) -> bool:
        named = models.Q(revision=revision) | models.Q(chartertaskstate__revision_en=revision)
        return (
            revision.pk == self.live_revision_id
            or bool(frozen_revision_ids([revision.pk]))
            or TaskState.objects.filter(named).exists()
        )

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the text the way it will be frozen; only previews show this page itself."""
        context = cast(dict[str, Any], super().get_context(request, *args, **kwargs))
        context["text"] = binding_text(self)
        return context

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Send readers to the frozen version: this page is where the next one is prepared."""
        return redirect("charter:read")
