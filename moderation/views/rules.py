"""The rules at a glance, how well they do, and what those in shadow mode would have said."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from charter import public as charter
from charter.rules import Mode
from config.kernel.errors import DomainError
from config.kernel.web import say
from moderation.forms import DemotionForm, RuleFilterForm
from moderation.services import health
from moderation.services.health import Health
from moderation.views.access import rule_readers, rule_writers
from moderation.views.rules_bars import Bar, bars


def page(title: str, user: Any, *, icon: str = "list-ol") -> dict[str, Any]:
    """Return what the header of a page of rules needs."""
    crumbs = [
        {"url": reverse("wagtailadmin_home"), "label": _("Home")},
        {"url": reverse("rules:index"), "label": _("Rules")},
    ]
    if title != _("Rules"):
        crumbs.append({"url": "", "label": title})
    return {
        "breadcrumbs_items": crumbs,
        "header_title": title,
        "header_icon": icon,
        "may_write": charter.may_write_rules(user),
    }


@require_safe
@rule_readers
def index(request: HttpRequest) -> HttpResponse:
    """List every rule with its weight, its health, and when it is looked at again."""
    found, lines = health.by_rule(), charter.rule_overview()
    form = RuleFilterForm(request.GET)
    rows = [{"line": line, "health": _overall(found, line.code)} for line in lines]
    shown = [row for row in rows if form.lets(row["line"], row["health"])]
    context = {"rows": shown, "total": len(rows), "form": form} | page(_("Rules"), request.user)
    return render(request, "moderation/rules/index.html", context)


@require_safe
@rule_readers
def rule_health(request: HttpRequest) -> HttpResponse:
    """Show how well each rule does in each language, and what could be weaker."""
    found, lines = health.by_rule(), charter.rule_overview()
    rows = [_health_row(line, found[line.code]) for line in lines if line.code in found]
    rows.sort(key=lambda row: not (row["failing"] or row["contested"]))
    context = {
        "rows": rows,
        "quiet": [line for line in lines if line.code not in found and line.in_force],
        "enough": health.ENOUGH_MARKS,
        "days": health.PERIOD.days,
    }
    title = _("How well rules do")
    return render(
        request, "moderation/rules/health.html", context | page(title, request.user, icon="list-ol")
    )


@require_POST
@rule_writers
def demote(request: HttpRequest, code: str) -> HttpResponse:
    """Propose a weaker form of a rule; another person activates it."""
    form = DemotionForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose a weaker form of the rule."))
        return redirect("rules:health")
    try:
        revision = charter.demote_rule(code, actor=request.user, **form.cleaned_data)
    except DomainError as error:
        say(request, error)
        return redirect("rules:health")
    text = _("%(rule)s is proposed. Another person activates it.") % {"rule": revision}
    messages.success(request, text)
    return redirect("charter_rules:clause", revision.rule.clause_id)


@require_safe
@rule_readers
def shadow(request: HttpRequest) -> HttpResponse:
    """Compare what rules in shadow mode would have said, week by week."""
    lines = [line for line in charter.rule_overview() if _observes(line)]
    weeks = health.shadow_weeks([line.code for line in lines])
    rows = [{"line": line, "bars": _shadow_bars(weeks.get(line.code, []))} for line in lines]
    context = {"rows": rows} | page(_("Rules that only observe"), request.user)
    return render(request, "moderation/rules/shadow.html", context)


def _observes(line: charter.RuleLine) -> bool:
    return line.in_force and line.revision.mode == Mode.SHADOW.value


def _shadow_bars(weeks: list[health.Week]) -> list[Bar]:
    return bars([(week.week.date(), week.cases, week.held) for week in weeks])


def _overall(found: dict[str, list[Health]], code: str) -> Health | None:
    return found[code][0] if code in found else None


def _health_row(line: charter.RuleLine, parts: list[Health]) -> dict[str, Any]:
    failing = any(part.failing for part in parts)
    contested = any(part.contested for part in parts)
    revision = line.revision
    weaker = failing or contested
    forms = health.weaker_forms(revision.severity, revision.mode) if weaker else []
    return {
        "line": line,
        "parts": parts,
        "failing": failing,
        "contested": contested,
        "forms": [] if line.proposed else forms,
    }
