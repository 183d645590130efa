"""The rules of a clause, inside Wagtail's admin: seen from the clause, written and revised."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from charter.forms.rules import RuleForm
from charter.models import Rule
from charter.rules import CATALOGUE, GATES
from charter.services import rule_protection, rules
from charter.states import RevisionState
from charter.views.rules_page import context_of, done, name_of, require_reader, require_writer
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence


def clause_rules(request: HttpRequest, clause_id: str) -> HttpResponse:
    """Show a clause's rules: as a page, or as the part the clause's editor embeds."""
    require_reader(request.user)
    context = context_of(request, clause_id)
    context["rules"] = [_row(rule, request.user) for rule in rules.of_clause(clause_id)]
    context["types"] = [(t.type, f"{t.code} {name_of(t.type)}") for t in CATALOGUE.values()]
    context["part"] = "part" in request.GET
    if context["part"]:
        return render(request, "charter/admin/rules_part.html", context)
    return render(request, "charter/admin/rules.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def new_rule(request: HttpRequest, clause_id: str) -> HttpResponse:
    """Propose a rule for a clause."""
    require_writer(request.user)
    kind = request.GET.get("type", "")
    if kind not in CATALOGUE:
        raise Http404(_("There is no rule of this type."))
    form = RuleForm(
        request.POST or None,
        type=kind,
        may_override=rule_protection.may_override(request.user),
        initial={"code": _free_code(kind)},
    )
    if request.method == "POST" and form.is_valid():
        saved = _try(
            form,
            lambda: rules.write_rule(
                clause_id=clause_id,
                type=kind,
                code=form.cleaned_data["code"],
                values=form.values(),
                actor=request.user,
            ),
        )
        if saved:
            return done(request, clause_id, _("The rule is proposed. Another person activates it."))
    return _form_page(request, form, clause_id, kind)


@require_http_methods(["GET", "HEAD", "POST"])
def revise_rule(request: HttpRequest, code: str) -> HttpResponse:
    """Propose a new revision of a rule, starting from its newest one."""
    require_writer(request.user)
    rule = get_object_or_404(Rule, code=code)
    form = RuleForm(
        request.POST or None,
        type=rule.type,
        revision=rule.revisions.first(),
        may_override=rule_protection.may_override(request.user),
    )
    if request.method == "POST" and form.is_valid():
        based_on, values = form.cleaned_data["based_on"], form.values()
        saved = _try(
            form,
            lambda: rules.revise_rule(rule, values=values, actor=request.user, based_on=based_on),
        )
        if saved:
            text = _("The new revision is proposed. Another person activates it.")
            return done(request, rule.clause_id, text)
    return _form_page(request, form, rule.clause_id, rule.type, rule=rule)


def _form_page(
    request: HttpRequest, form: RuleForm, clause_id: str, kind: str, *, rule: Rule | None = None
) -> HttpResponse:
    latest = rule.revisions.first() if rule else None
    context = context_of(request, clause_id) | {
        "form": form,
        "kind": kind,
        "rule": rule,
        "type_name": name_of(kind),
        "circumstances": kind in GATES,
        # Once somebody was told of a newer revision, the next attempt is made knowing it.
        "newest": latest.number if latest else "",
    }
    return render(request, "charter/admin/rule_form.html", context)


def _row(rule: Rule, user: Any) -> dict[str, Any]:
    revisions = list(rule.revisions.all())
    shown = [r for r in revisions if r.state != RevisionState.RETIRED] or revisions[:1]
    rows = [{"revision": r, "own": _agreed(r, user)} for r in shown]
    return {"rule": rule, "type_name": name_of(rule.type), "revisions": rows}


def _agreed(revision: Any, user: Any) -> bool:
    """Whether this person has said yes to it already, by writing it or by agreeing first."""
    return user.pk in (revision.written_by_id, revision.first_activator_id)


def _free_code(kind: str) -> str:
    base = CATALOGUE[kind].code
    taken = set(Rule.objects.filter(code__startswith=base).values_list("code", flat=True))
    return next(c for c in [base, *(f"{base}-{n}" for n in range(2, 999))] if c not in taken)


def _try(form: RuleForm, save: Any) -> bool:
    try:
        save()
    except DomainError as error:
        form.add_error(None, sentence(error))
        return False
    return True
