"""What the networks ask of us, for those who answer for it: what is kept and until when,
and what calls cost."""

from datetime import timedelta
from decimal import ROUND_UP, Decimal
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.formats import number_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_safe

from advocacy import policies
from advocacy.models.account import network_name
from advocacy.networks.policy import LEAST
from advocacy.networks.retention import End, Field, Then
from advocacy.networks.x.prices import Operation
from advocacy.reports import chart
from advocacy.services import meter, retention
from advocacy.views.guard import enabled_kinds

FIELDS = {
    Field.NAME: gettext_lazy("Display name"),
    Field.HANDLE: gettext_lazy("Handle"),
    Field.TEXT: gettext_lazy("Texts read back"),
    Field.POST_FIGURES: gettext_lazy("Figures of posts"),
    Field.ACCOUNT_FIGURES: gettext_lazy("Figures of accounts"),
    Field.FOLLOWERS: gettext_lazy("Followers, as keyed hashes"),
    Field.ANSWERS: gettext_lazy("Raw answers"),
    Field.TOKENS: gettext_lazy("Authorisations"),
}
THEN = {
    Then.DELETE: gettext_lazy("deleted"),
    Then.AGGREGATE: gettext_lazy("sums stay"),
    Then.NEVER: gettext_lazy("never stored"),
}
OPERATIONS = {
    Operation.CREATE: gettext_lazy("Posts without a link"),
    Operation.CREATE_WITH_LINK: gettext_lazy("Posts with a link"),
    Operation.DELETE: gettext_lazy("Deletions"),
    Operation.MEDIA_METADATA: gettext_lazy("Descriptions of images"),
    Operation.READ_POST: gettext_lazy("Posts read"),
    Operation.READ_USER: gettext_lazy("Accounts read"),
    Operation.OWNED_READ: gettext_lazy("Own posts read"),
}
YEAR = 365


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Show to each what their role is about; 403 for everybody else."""
    costs, kept = policies.may_see_costs(request.user), policies.may_see_retention(request.user)
    if not costs and not kept:
        raise PermissionDenied
    context = {"costs": _costs() if costs else None, "kept": _kept() if kept else None}
    return render(request, "advocacy/networks.html", context)


def _costs() -> dict[str, Any] | None:
    """The meter; None where X is not in use and has cost nothing."""
    reading = meter.read()
    if meter.KIND not in enabled_kinds() and not reading.months:
        return None
    months = [(month, dollars(cost)) for month, cost in reading.months]
    return {
        "reading": reading,
        "spent": dollars(reading.spent),
        "limit": None if reading.limit is None else dollars(reading.limit),
        "rows": [(OPERATIONS[each], calls, dollars(cost)) for each, calls, cost in reading.rows],
        "months": months,
        "chart": chart.costs([(month, cost / meter.DOLLAR) for month, cost in reading.months]),
    }


def dollars(microdollars: int) -> str:
    """An amount in the reader's language, in whole cents; a part of one is one."""
    cents = (Decimal(microdollars) / meter.DOLLAR).quantize(Decimal("0.01"), ROUND_UP)
    amount = number_format(cents, 2, force_grouping=True)
    return _("US$%(amount)s") % {"amount": amount}


def _kept() -> dict[str, Any]:
    """The table by network, those in use and those of which something is left."""
    groups: dict[str, list[dict[str, Any]]] = {}
    lines = retention.lines()
    shown = {line.rule.network for line in lines if line.stored} | set(enabled_kinds())
    for line in lines:
        if line.rule.network in shown:
            groups.setdefault(line.rule.network, []).append(_line(line))
    run = retention.last_run()
    erased = sum(run.counts.values()) if run else 0
    return {
        "networks": [(capfirst(network_name(kind)), rows) for kind, rows in groups.items()],
        "least": LEAST,
        "run": run,
        "erased": erased,
        "late": any(line.late for line in lines),
    }


def _line(line: retention.Line) -> dict[str, Any]:
    rule, never = line.rule, line.rule.then is Then.NEVER
    ends = {end: "–" if never else span(rule.after(end)) for end in End}
    return {
        "line": line,
        "field": FIELDS[rule.field],
        "key": f"{rule.network}.{rule.field}",
        "keep": "–" if never else span(rule.keep),
        "unlinked": ends[End.UNLINKED],
        "died": ends[End.DIED],
        "gone": ends[End.GONE],
        "then": THEN[rule.then] if rule.ends or never else "–",
        "source": rule.source,
    }


def span(length: timedelta | None) -> str:
    """A length of time in the largest unit that says it exactly."""
    if length is None:
        return _("no limit")
    if not length:
        return _("at once")
    if length.days and not length.days % YEAR:
        years = length.days // YEAR
        return ngettext("%(n)s year", "%(n)s years", years) % {"n": years}
    if length % timedelta(days=1):
        hours = length // timedelta(hours=1)
        return ngettext("%(n)s hour", "%(n)s hours", hours) % {"n": hours}
    return ngettext("%(n)s day", "%(n)s days", length.days) % {"n": length.days}
