"""When one's own accounts have to be linked again, as a calendar. Theirs alone: nobody else's file
has their dates; for those who run the installation there are counts (`expiry.ending_by_network`).
"""

from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from advocacy.models import Account
from advocacy.services import ics
from advocacy.services.tools import is_enabled
from advocacy.states import AccountState

MIME = ics.MIME


def calendar(person: Any) -> bytes:
    """The file, in the active language: one day for each account whose authorisation ends."""
    rows = Account.objects.visible_to(person).filter(
        state=AccountState.LINKED, grant__expires_at__gt=timezone.now()
    )
    found = rows.select_related("grant").order_by("grant__expires_at", "pk")
    days = [_day(account) for account in found if is_enabled(account.network)]
    return ics.calendar(days, now=timezone.now(), name=_("Accounts to link again"))


def _day(account: Account) -> ics.Day:
    words = {"network": account.network_name, "handle": account.handle}
    ends = account.grant.expires_at
    return ics.Day(
        # The next authorisation is another day in the calendar, not this one moved.
        uid=f"relink-{account.pk}-{ends:%Y%m%d}@{settings.BASE_URL.partition('://')[2]}",
        day=timezone.localtime(ends).date(),
        summary=_("Link %(handle)s again (%(network)s)") % words,
        description=_(
            "What you allowed ends today. Link the account again, if you like: it takes a minute."
        ),
        url=settings.BASE_URL + reverse("advocacy:accounts"),
    )
