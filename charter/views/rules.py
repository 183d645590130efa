"""The rules of a clause, inside Wagtail's admin: seen from the clause, written, activated."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from charter.forms.rules import RuleForm
from charter.models import Role, Rule, RuleRevision
from charter.policies import has_role
from charter.rules import CATALOGUE, SEALED_PARAMS
from charter.services import rules, versions
from charter.services.purposes import purposes
from charter.states import RevisionState
from config.kernel.errors import DomainError, NotAllowed
from config.kernel.language import reading_language
from config.kernel.sentences import sentence

READERS = (Role.HR, Role.LEGAL, Role.LEAD, Role.AUDITOR)


def clause_rules(request: HttpRequest, clause_id: str) -> HttpResponse:
    """Show a clause's rules: as a page, or as the part the clause's editor embeds."""
    _require_reader(request.user)
    context = _context(request, clause_id)
    context["rules"] = [_row(rule, request.user) for rule in rules.of_clause(clause_id)]
    context["types"] = [(t.type, _name(t.type)) for t in CATALOGUE.values()]
    context["part"] = "part" in request.GET
    if context["part"]:
        return render(request, "charter/admin/rules_part.html", context)
    return render(request, "charter/admin/rules.html", context)


@require_http_methods(["GET", "POST"])
def new_rule(request: HttpRequest, clause_id: str) -> HttpResponse:
    """Propose a rule for a clause."""
    _require_writer(request.user)
    kind = request.GET.get("type", "")
    if kind not in CATALOGUE:
        raise Http404(_("There is no rule of this type."))
    form = RuleForm(request.POST or None, type=kind, initial={"code": _free_code(kind)})
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
            return _done(
                request, clause_id, _("The rule is proposed. Another person activates it.")
            )
    context = _context(request, clause_id) | {"form": form, "kind": kind, "type_name": _name(kind)}
    return render(request, "charter/admin/rule_form.html", context)


@require_http_methods(["GET", "POST"])
def revise_rule(request: HttpRequest, code: str) -> HttpResponse:
    """Propose a new revision of a rule, starting from its newest one."""
    _require_writer(request.user)
    rule = get_object_or_404(Rule, code=code)
    latest = rule.revisions.first()
    form = RuleForm(request.POST or None, type=rule.type, revision=latest)
    if request.method == "POST" and form.is_valid():
        values = form.values()
        if _try(form, lambda: rules.revise_rule(rule, values=values, actor=request.user)):
            text = _("The new revision is proposed. Another person activates it.")
            return _done(request, rule.clause_id, text)
    context = _context(request, rule.clause_id)
    context |= {"form": form, "rule": rule, "type_name": _name(rule.type)}
    return render(request, "charter/admin/rule_form.html", context)


@require_http_methods(["GET", "POST"])
def activate(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a proposed revision in full, and let another person activate it."""
    return _decide(request, pk, "activate")


@require_http_methods(["GET", "POST"])
def retire(request: HttpRequest, pk: int) -> HttpResponse:
    """Withdraw a proposal or stop an active rule, after showing what stops."""
    return _decide(request, pk, "retire")


DECISIONS = {"activate": rules.activate_revision, "retire": rules.retire_revision}


def _decide(request: HttpRequest, pk: int, action: str) -> HttpResponse:
    _require_writer(request.user)
    revision = get_object_or_404(RuleRevision.objects.select_related("rule", "written_by"), pk=pk)
    clause_id = revision.rule.clause_id
    context = _context(request, clause_id)
    if request.method == "POST":
        try:
            DECISIONS[action](revision, actor=request.user)
        except DomainError as error:
            messages.error(request, sentence(error))
            return redirect(_back(request, clause_id))
        done = _("The rule is active.") if action == "activate" else _("The rule no longer acts.")
        return _done(request, clause_id, done)
    active = revision.rule.revisions.filter(state=RevisionState.ACTIVE).exclude(pk=pk).first()
    context |= {
        "revision": revision,
        "active": active,
        "action": action,
        "type_name": _name(revision.rule.type),
        "own": action == "activate" and revision.written_by_id == request.user.pk,
        "comparison": _compare(_facts(revision), _facts(active) if active else {}),
    }
    return render(request, "charter/admin/rule_decide.html", context)


def _context(request: HttpRequest, clause_id: str) -> dict[str, Any]:
    clause = versions.clause(clause_id)
    objective = clause.objective_id if clause else ""
    return {
        "clause_id": clause_id,
        "clause": clause,
        "purpose": purposes([objective])[objective],
        "crumbs": _crumbs(request, clause_id, clause),
        "may_write": rules.may_write(request.user),
        "next": _next(request),
        "back": _back(request, clause_id),
        "query": f"?{urlencode({'next': _next(request)})}" if _next(request) else "",
    }


def _crumbs(request: HttpRequest, clause_id: str, clause: Any) -> list[dict[str, str]]:
    """Return the way here: the text, the rules of its clause, and this page of one rule."""
    text = _next(request) or reverse("wagtailadmin_explore_root")
    rules_page = reverse("charter_rules:clause", args=[clause_id])
    name = clause.title if clause else clause_id
    way = [
        {"url": text, "label": _("The text")},
        {"url": rules_page, "label": _("Rules: %(clause)s") % {"clause": name}},
    ]
    return way if request.path == rules_page else [*way, {"url": "", "label": _("This rule")}]


def _row(rule: Rule, user: Any) -> dict[str, Any]:
    revisions = list(rule.revisions.all())
    shown = [r for r in revisions if r.state != RevisionState.RETIRED] or revisions[:1]
    rows = [{"revision": r, "own": r.written_by_id == user.pk} for r in shown]
    return {"rule": rule, "type_name": _name(rule.type), "revisions": rows}


def _compare(new: dict[str, Any], old: dict[str, Any]) -> list[tuple[str, Any, Any, bool]]:
    """Return label, new value, former value and whether they differ."""
    labels = [*new, *(label for label in old if label not in new)]
    rows = ((label, new.get(label, ""), old.get(label, "")) for label in labels)
    return [(label, value, before, bool(old) and value != before) for label, value, before in rows]


def _facts(revision: RuleRevision) -> dict[str, Any]:
    """Return a revision as label and value, with restricted terms counted, never shown."""
    shown: dict[str, Any] = {
        _("Severity"): revision.get_severity_display(),
        _("Mode"): revision.get_mode_display(),
        _("Message in French"): revision.message_fr,
        _("Message in English"): revision.message_en,
        _("Suggestion in French"): revision.suggestion_fr,
        _("Suggestion in English"): revision.suggestion_en,
    }
    for param in CATALOGUE[revision.rule.type].params:
        value = revision.params.get(param.name, param.default)
        if isinstance(value, list | tuple):
            sealed = (revision.rule.type, param.name) in SEALED_PARAMS
            value = _count_sealed(value) if sealed else ", ".join(value)
        elif isinstance(value, bool):
            value = _("yes") if value else _("no")
        shown[_(param.label) if param.label else param.name] = value
    for name, values in revision.scope.items():
        shown[str(RuleForm.base_fields[name].label)] = ", ".join(values)
    return shown


def _count_sealed(terms: Sequence[str]) -> str:
    text = ngettext("%(count)s sealed term", "%(count)s sealed terms", len(terms))
    return text % {"count": len(terms)}


def _name(kind: str) -> str:
    language = reading_language()
    return CATALOGUE[kind].name[language]


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


def _done(request: HttpRequest, clause_id: str, text: str) -> HttpResponse:
    messages.success(request, text)
    return redirect(_back(request, clause_id))


def _next(request: HttpRequest) -> str:
    target = request.POST.get("next") or request.GET.get("next") or ""
    return target if url_has_allowed_host_and_scheme(target, allowed_hosts=None) else ""


def _back(request: HttpRequest, clause_id: str) -> str:
    return _next(request) or reverse("charter_rules:clause", args=[clause_id])


def _require_reader(user: Any) -> None:
    if not has_role(user, *READERS):
        raise NotAllowed("rule.readers_only")


def _require_writer(user: Any) -> None:
    if not rules.may_write(user):
        raise NotAllowed("rule.writers_only")
