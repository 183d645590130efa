"""Exemptions from a rule, inside Wagtail's admin: asked for, granted by another, ended."""

import zoneinfo
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from charter.forms.rule_exemptions import RuleExemptionForm
from charter.forms.rules import ROLES
from charter.models import Rule, RuleExemption, Unit
from charter.services import rule_exemptions, rules
from charter.services.rule_exemptions import Standing
from charter.views.rules_page import context_of, name_of, require_reader, require_writer
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence


@require_http_methods(["GET", "HEAD", "POST"])
def index(request: HttpRequest, code: str) -> HttpResponse:
    """List the exemptions of a rule; whoever may, asks for one at the foot of the page."""
    require_reader(request.user)
    if request.method == "POST":
        require_writer(request.user)
    rule = get_object_or_404(Rule, code=code)
    person: Any = request.user
    with timezone.override(zoneinfo.ZoneInfo(person.time_zone)):
        form = RuleExemptionForm(request.POST if request.method == "POST" else None)
        if request.method == "POST" and form.is_valid() and _ask(request, rule, form):
            text = _("It is asked for. Another person of legal or a lead grants it.")
            messages.success(request, text)
            return redirect("charter_rules:exemptions", rule.code)
        return _page(request, rule, form)


@require_POST
def grant(request: HttpRequest, pk: int) -> HttpResponse:
    """Grant what another person asked for."""
    text = _("The exemption is granted and acts from now on.")
    return _do(request, pk, rule_exemptions.grant, text)


@require_POST
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """End an exemption, or decline it."""
    text = _("The rule is for everybody again.")
    return _do(request, pk, rule_exemptions.revoke, text)


def _ask(request: HttpRequest, rule: Rule, form: RuleExemptionForm) -> bool:
    try:
        rule_exemptions.ask(rule, form.wish(), actor=request.user)
    except DomainError as error:
        form.add_error(None, sentence(error))
        return False
    return True


def _do(request: HttpRequest, pk: int, act: Callable[..., None], text: str) -> HttpResponse:
    require_writer(request.user)
    row = get_object_or_404(RuleExemption.objects.select_related("rule"), pk=pk)
    try:
        act(row, actor=request.user)
    except DomainError as error:
        messages.error(request, sentence(error))
    else:
        messages.success(request, text)
    return redirect("charter_rules:exemptions", row.rule.code)


def _page(request: HttpRequest, rule: Rule, form: RuleExemptionForm) -> HttpResponse:
    found = list(rule_exemptions.everything_of(rule))
    names = {unit.code: unit.name for unit in Unit.objects.all()}
    context = context_of(request, rule.clause_id) | {
        "rule": rule,
        "type_name": name_of(rule.type),
        "rows": [_row(row, names, request.user) for row in found],
        "form": form,
    }
    status = 422 if form.is_bound else 200
    return render(request, "charter/admin/rule_exemptions.html", context, status=status)


def _row(row: RuleExemption, units: dict[str, str], user: Any) -> dict[str, Any]:
    where = rule_exemptions.standing(row)
    open_ = where in (Standing.ASKED, Standing.GRANTED) and rules.may_write(user)
    own = row.asked_by_id == user.pk
    roles = {str(key): str(label) for key, label in ROLES}
    return {
        "exemption": row,
        "standing": where.value,
        "roles": [roles.get(role, role) for role in row.roles],
        "units": [units.get(code, code) for code in row.units],
        "may_grant": open_ and where is Standing.ASKED and not own,
        "may_revoke": open_,
        "waits_for_another": open_ and where is Standing.ASKED and own,
    }
