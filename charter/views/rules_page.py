"""What the pages of rules share: who gets in, the way here, and a revision in words."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from charter.forms.rules import RuleForm
from charter.models import Role, RuleRevision
from charter.policies import has_role
from charter.rules import CATALOGUE, SEALED_PARAMS
from charter.services import rules, versions
from charter.services.purposes import purposes
from config.kernel.dates import written
from config.kernel.errors import NotAllowed
from config.kernel.language import reading_language

READERS = (Role.HR, Role.LEGAL, Role.LEAD, Role.AUDITOR)
# How many terms of a long list are worth reading one by one.
TERMS_SHOWN = 60


def require_reader(user: Any) -> None:
    """Let those in who may read rules."""
    if not has_role(user, *READERS):
        raise NotAllowed("rule.readers_only")


def require_writer(user: Any) -> None:
    """Let those in who may change rules."""
    if not rules.may_write(user):
        raise NotAllowed("rule.writers_only")


def context_of(request: HttpRequest, clause_id: str) -> dict[str, Any]:
    """Return what every page of a clause's rules needs."""
    clause = versions.clause(clause_id)
    objective = clause.objective_id if clause else ""
    return {
        "clause_id": clause_id,
        "clause": clause,
        "purpose": purposes([objective])[objective],
        "crumbs": _crumbs(request, clause_id, clause),
        "may_write": rules.may_write(request.user),
        "next": target_of(request),
        "back": way_back(request, clause_id),
        "query": f"?{urlencode({'next': target_of(request)})}" if target_of(request) else "",
    }


def _crumbs(request: HttpRequest, clause_id: str, clause: Any) -> list[dict[str, str]]:
    """Return the way here: the text, the rules of its clause, and this page of one rule."""
    text = target_of(request) or reverse("wagtailadmin_explore_root")
    rules_page = reverse("charter_rules:clause", args=[clause_id])
    name = clause.title if clause else clause_id
    way = [
        {"url": text, "label": _("The text")},
        {"url": rules_page, "label": _("Rules: %(clause)s") % {"clause": name}},
    ]
    return way if request.path == rules_page else [*way, {"url": "", "label": _("This rule")}]


def target_of(request: HttpRequest) -> str:
    """Return where the person came from, if that is on this site."""
    target = request.POST.get("next") or request.GET.get("next") or ""
    return target if url_has_allowed_host_and_scheme(target, allowed_hosts=None) else ""


def way_back(request: HttpRequest, clause_id: str) -> str:
    """Return where the person came from, else the rules of the clause."""
    return target_of(request) or reverse("charter_rules:clause", args=[clause_id])


def done(request: HttpRequest, clause_id: str, text: str) -> HttpResponse:
    """Say what was done, back where the person came from."""
    messages.success(request, text)
    return redirect(way_back(request, clause_id))


def name_of(kind: str) -> str:
    """Return the name of a rule type in the reader's language."""
    return CATALOGUE[kind].name[reading_language()]


def facts(revision: RuleRevision) -> dict[str, Any]:
    """Return a revision as label and value, with restricted terms counted, never shown."""
    shown: dict[str, Any] = {
        _("Severity"): revision.get_severity_display(),
        _("Mode"): revision.get_mode_display(),
        _("Message in French"): revision.message_fr,
        _("Message in English"): revision.message_en,
        _("Suggestion in French"): revision.suggestion_fr,
        _("Suggestion in English"): revision.suggestion_en,
        _("Lesson that explains it"): revision.lesson,
    }
    for param in CATALOGUE[revision.rule.type].params:
        sealed = (revision.rule.type, param.name) in SEALED_PARAMS
        value = revision.params.get(param.name, param.default)
        shown[_(param.label) if param.label else param.name] = _value(value, sealed=sealed)
    for name, values in revision.scope.items():
        shown[str(RuleForm.base_fields[name].label)] = ", ".join(values)
    instants = {_("Valid from"): revision.valid_from, _("Valid until"): revision.valid_until}
    shown |= {label: written(at, "DATETIME_FORMAT") for label, at in instants.items() if at}
    if revision.review_on:
        shown[_("Look at it again on")] = written(revision.review_on)
    if revision.protected_override:
        shown[_("Why this rule may touch protected speech")] = revision.protected_override
    return shown


def compare(new: dict[str, Any], old: dict[str, Any]) -> list[tuple[str, Any, Any, bool]]:
    """Return label, new value, former value and whether they differ."""
    labels = [*new, *(label for label in old if label not in new)]
    rows = ((label, new.get(label, ""), old.get(label, "")) for label in labels)
    return [(label, value, before, bool(old) and value != before) for label, value, before in rows]


def _value(value: Any, *, sealed: bool) -> Any:
    if isinstance(value, list | tuple):
        return _count_sealed(value) if sealed else _listed(value)
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return value


def _listed(lines: Sequence[str]) -> str:
    more = len(lines) - TERMS_SHOWN
    shown = ", ".join(lines[:TERMS_SHOWN])
    if more <= 0:
        return shown
    text = ngettext("%(shown)s … and %(count)s more", "%(shown)s … and %(count)s more", more)
    return text % {"shown": shown, "count": more}


def _count_sealed(terms: Sequence[str]) -> str:
    text = ngettext("%(count)s sealed term", "%(count)s sealed terms", len(terms))
    return text % {"count": len(terms)}
