"""Campaigns: how far each has come, whom it let go, and who is to be spoken with."""

from collections.abc import Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from charter.models import Campaign, Role, User
from charter.policies import has_role, open_to_all_readers, units_for
from charter.services import campaigns, refusals, reminders, standings
from charter.services.standings import Standing
from charter.views.coverage import LISTING, chosen, scope_of, sheet, tables
from config.kernel.errors import NotAllowed
from config.kernel.language import reading_language
from config.kernel.web import render_part


@open_to_all_readers
def campaign(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one campaign within a person's scope."""
    user: User = request.user  # type: ignore[assignment]
    found = _fetch(user, pk)
    everybody = standings.of_campaign(found, scope_of(user))
    context = {"campaign": found, "version": found.version} | tables(request, user, everybody)
    # A campaign asks some; a table of everybody else says nothing.
    context["units"] = [row for row in context["units"] if row.people or not row.depth]
    context |= _course(found, everybody)
    if context["names"]:
        context |= _people(found, user)
    return render_part(request, "charter/campaign.html", context, part="late")


@open_to_all_readers
def download(request: HttpRequest, pk: int) -> StreamingHttpResponse:
    """Give a campaign's list as a table for a spreadsheet."""
    user: User = request.user  # type: ignore[assignment]
    if not has_role(user, *LISTING):
        raise NotAllowed("coverage.names_not_yours")
    named = units_for(user, *LISTING)
    rows = standings.of_campaign(_fetch(user, pk), named)
    return sheet(chosen(request, rows, named), f"campaign-{pk}")


def _fetch(user: User, pk: int) -> Campaign:
    found = campaigns.visible_to(scope_of(user)).filter(pk=pk).first()
    if found is None:
        raise Http404(_("This does not exist, or is not yours to see."))
    return found


def _course(found: Campaign, everybody: Sequence[Standing]) -> dict[str, Any]:
    """What every reader of a campaign sees: what was sent, and when it goes on."""
    now = timezone.now()
    return {
        "sent": sum(one.reminders for one in everybody),
        "next": reminders.next_in(found, now),
        "note": campaigns.note_of(found.version, reading_language()),
    }


def _people(found: Campaign, user: User) -> dict[str, Any]:
    """Names, for human resources and auditors; what people wrote, for human resources."""
    named, now = units_for(user, *LISTING), timezone.now()
    own = units_for(user, Role.HR)
    gone = found.members.filter(let_go_at__isnull=False, user__unit_id__in=named)
    silent = reminders.exhausted(found, now).filter(user__unit_id__in=own)
    return {
        "gone": gone.select_related("user__unit").order_by("-let_go_at", "pk"),
        "silent": silent.select_related("user__unit").order_by("user__unit__path", "pk"),
        "refusals": refusals.refusals_in(found, unit_ids=own),
        "reads_refusals": bool(own),
    }
