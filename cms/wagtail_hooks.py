"""What the pages change in Wagtail's admin."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import DismissibleMenuItem, MenuItem
from wagtail.admin.widgets import Button
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from charter.public import frozen_content, version_under_way
from cms import admin_views, coverage_admin, lesson_admin
from cms.four_eyes import was_frozen
from cms.models import GlossaryTerm
from cms.models.binding_page import BindingPage
from cms.publishing import BINDING_PAGES

# Buttons that the gates would refuse anyway: a hidden one is kinder than a refused one.
NOT_FOR_CHARTERS = {"action-publish", "action-unpublish"}


@hooks.register("construct_page_action_menu")
def no_publish_button(items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    """The charter is published by its workflow only."""
    page = context.get("page")
    if isinstance(page, BindingPage):
        items[:] = [item for item in items if item.name not in NOT_FOR_CHARTERS]


@hooks.register("construct_help_menu")
def no_help_from_outside(request: HttpRequest, items: list[MenuItem]) -> None:
    """Drop Wagtail's links to its own site: an intranet may not reach it, and they blink for ever.

    The badge of an unread one is animated without end, which costs a processor core in ten.
    """
    items[:] = [item for item in items if not isinstance(item, DismissibleMenuItem)]


@hooks.register("before_edit_page")
def no_autosave_in_review(request: HttpRequest, page: Any) -> HttpResponse | None:
    """Save a charter under review only when somebody presses Save, and never decide by autosave.

    Wagtail's autosave would make whoever opens the page to approve it one of its authors, and
    start the review over; it also repeats the button that was pressed.
    """
    by_itself = request.method == "POST" and not request.accepts("text/html")
    if not (by_itself and isinstance(page, BindingPage)):
        return None
    if not (page.workflow_in_progress or "action-workflow-action" in request.POST):
        return None
    text = _("The text is under review: it is saved only when you press Save.")
    refusal = {"success": False, "error_code": "under_review", "error_message": text}
    return JsonResponse(refusal, status=400)


@hooks.register("before_edit_page")
def no_decision_on_a_former_wording(request: HttpRequest, page: Any) -> HttpResponse | None:
    """Let nobody decide on a wording that is not the one they were shown.

    The page would also save what it was opened with over the edit that came since.
    """
    if not (isinstance(page, BindingPage) and "action-workflow-action" in request.POST):
        return None
    shown = request.POST.get("loaded_revision_id")
    if not shown or shown == str(page.latest_revision_id):
        return None
    messages.error(request, _("The text was edited while you read it. Read it again, then decide."))
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("before_delete_page")
def keep_frozen_page(request: HttpRequest, page: Any) -> HttpResponse | None:
    """Say why a charter page with frozen editions stays."""
    below = [p for m in BINDING_PAGES for p in m.objects.descendant_of(page, inclusive=True)]
    if not any(was_frozen(text) for text in below):
        return None
    messages.error(request, _("Frozen editions rest on this page, so it cannot be deleted."))
    return redirect("wagtailadmin_pages:edit", page.pk)


class GlossaryViewSet(SnippetViewSet):
    """The words of the charter, for those who write it."""

    model = GlossaryTerm
    icon = "openquote"
    menu_order = 210
    add_to_admin_menu = True
    list_display = ("term_fr", "term_en", "key")
    search_fields = ("term_fr", "term_en", "synonyms_fr", "synonyms_en")
    ordering = ("key",)


register_snippet(GlossaryViewSet)


class ContactsItem(MenuItem):
    """Leads to the contacts in the reader's language: items are made once for everybody."""

    def render_component(self, request: HttpRequest) -> Any:
        """Ask for the address anew."""
        self.url = reverse("contacts")
        return super().render_component(request)


@hooks.register("register_admin_menu_item")
def contacts_item() -> MenuItem:
    """Keep the crisis contacts one click away in the admin, too."""
    label = gettext_lazy("Crisis contacts")
    return ContactsItem(label, "", name="contacts", icon_name="warning", order=20)


@hooks.register("register_admin_urls")
def charter_addresses() -> list[URLPattern]:
    """Put the editor's own pages inside the admin."""
    return [path("charter/bring/<int:pk>/", admin_views.bring, name="cms_bring_clauses")]


@hooks.register("register_page_header_buttons")
def bring_button(page: Any, user: Any, view_name: str, next_url: str | None = None) -> list[Button]:
    """Offer translators the clauses of the French page."""
    if not isinstance(page, BindingPage) or page.pk is None or page.binds:
        return []
    address = reverse("cms_bring_clauses", args=[page.pk])
    label = _("Bring the French clauses over")
    return [Button(label, address, icon_name="globe", priority=60)]


coverage_admin.connect()
lesson_admin.connect()


@hooks.register("register_page_header_buttons")
def life_button(page: Any, user: Any, view_name: str, next_url: str | None = None) -> list[Button]:
    """Lead from a text to the edition under way, or to its editions."""
    if not isinstance(page, BindingPage) or page.pk is None or not page.binds:
        return []
    version = version_under_way(page.layer_key)
    if version is not None:
        address = reverse("charter_editions:edition", args=[version.pk])
        return [Button(_("The edition under way"), address, icon_name="history", priority=50)]
    if frozen_content(page.layer_key) is None:
        return []
    address = reverse("charter_editions:layer", args=[page.layer_key])
    return [Button(_("Editions of this text"), address, icon_name="history", priority=50)]
