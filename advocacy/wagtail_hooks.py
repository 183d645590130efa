"""What advocacy adds to Wagtail's admin: how sending is doing, and what is out."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from advocacy.policies import may_see_branded, may_see_operations, may_see_published
from advocacy.views import branded_desk, operations, published


@hooks.register("register_admin_urls")
def operations_url() -> list[URLPattern]:
    """Mount the pages under the admin's address."""
    return [
        path("sending/", operations.sending, name="sending"),
        path("branded/", branded_desk.index, name="branded_accounts"),
        path("branded/colours/", branded_desk.colours, name="branded_colours"),
        path("branded/<int:pk>/", branded_desk.card, name="branded_card"),
        path("branded/<int:pk>/<slug:name>.png", branded_desk.picture, name="branded_image"),
        path("branded/<int:pk>/steps/<int:step>/", branded_desk.tick, name="branded_tick"),
        path("branded/<int:pk>/<slug:action>/", branded_desk.act, name="branded_act"),
        path("published/", published.index, name="published"),
        path("published/<int:pk>/", published.detail, name="published_post"),
        path("removals/<int:pk>/confirm/", published.confirm, name="removal_confirm"),
        path("removals/<int:pk>/drop/", published.drop, name="removal_drop"),
        path("removals/<int:pk>/look/", published.look, name="removal_look"),
    ]


class SendingItem(MenuItem):
    """A menu item for technical administrators and lead moderators."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to them only."""
        return may_see_operations(request.user)


@hooks.register("register_admin_menu_item")
def sending_item() -> MenuItem:
    """Beside the ledger."""
    return SendingItem(
        _("Sending"), reverse("sending"), name="sending", icon_name="upload", order=13
    )


class PublishedItem(MenuItem):
    """A menu item for those who may ask that a post comes down."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to moderators, leads and legal."""
        return may_see_published(request.user)


@hooks.register("register_admin_menu_item")
def published_item() -> MenuItem:
    """After what waits and what is appealed for: what is out."""
    return PublishedItem(
        pgettext_lazy("posts", "Published"),
        reverse("published"),
        name="published",
        icon_name="globe",
        order=11,
    )


class BrandedItem(MenuItem):
    """A menu item for those who look after branded accounts."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to leads, human resources and technical administrators."""
        return may_see_branded(request.user)


@hooks.register("register_admin_menu_item")
def branded_item() -> MenuItem:
    """Beside what is out."""
    return BrandedItem(
        _("Branded accounts"),
        reverse("branded_accounts"),
        name="branded-accounts",
        icon_name="user",
        order=12,
    )
