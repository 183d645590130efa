"""What advocacy adds to Wagtail's admin: one page for those who run the installation."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from advocacy.policies import may_see_operations
from advocacy.views import operations


@hooks.register("register_admin_urls")
def operations_url() -> list[URLPattern]:
    """Mount the page under the admin's address."""
    return [path("sending/", operations.sending, name="sending")]


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
