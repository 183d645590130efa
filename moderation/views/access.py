"""Who gets into the desk, and in which time zone they read it."""

import zoneinfo
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from charter.public import may_write_rules
from moderation import policies

View = Callable[..., HttpResponse]


def only_for(allowed: Callable[[Any], bool]) -> Callable[[View], View]:
    """Let only these people in, and show times on their clocks.

    Wagtail's admin shows the server's zone to whoever has not chosen one in its own profile.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            user: Any = request.user
            if not allowed(user):
                raise PermissionDenied
            with timezone.override(zoneinfo.ZoneInfo(user.time_zone)):
                return view(request, *args, **kwargs)

        return guarded

    return decorate


desk = only_for(policies.may_open_desk)
freezers = only_for(policies.may_see_freezes)
appeals = only_for(policies.may_hear_appeals)
ledger_readers = only_for(policies.may_read_ledger)
rule_readers = only_for(policies.may_read_rules)
rule_writers = only_for(may_write_rules)
lookers = only_for(policies.may_look_afterwards)
contest_answerers = only_for(policies.may_answer_contests)
procedure_readers = only_for(policies.may_read_procedures)
room_setters = only_for(policies.may_set_webhooks)
regime_setters = only_for(policies.may_set_regimes)
