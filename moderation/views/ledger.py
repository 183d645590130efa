"""The ledger for those who verify it: read only, filtered, each row checked against its hash."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from moderation.audit import reading
from moderation.forms import LedgerForm
from moderation.views.access import ledger_readers
from moderation.views.desk_page import header


@require_safe
@ledger_readers
def ledger(request: HttpRequest) -> HttpResponse:
    """Show a page of entries, newest first."""
    form = LedgerForm(request.GET)
    form.is_valid()
    wanted = {name: value for name, value in form.cleaned_data.items() if value}
    before = request.GET.get("before", "")
    rows = reading.page(wanted, before=int(before) if before.isdecimal() else None)
    query = request.GET.copy()
    query["before"] = str(rows[-1].entry.pk) if rows else ""
    context = {
        "form": form,
        "rows": rows,
        "older_query": query.urlencode() if len(rows) == reading.PAGE else "",
        **header(_("Ledger"), request.user, icon="history"),
    }
    return render(request, "moderation/ledger.html", context)
