"""Activate a proposed revision, or stop one: what it says in full, and who has to agree."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from charter.models import RuleRevision
from charter.services import rule_activation, rules
from charter.states import RevisionState
from charter.views import rules_page
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence


@require_http_methods(["GET", "HEAD", "POST"])
def activate(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a proposed revision with its back-test, and let another person agree to it."""
    revision = _fetch(request, pk)
    if request.method == "POST":
        return _act(request, revision, _activate)
    trial = rule_activation.latest_trial(revision)
    own = request.user.pk in (revision.written_by_id, revision.first_activator_id)
    more = {
        "trial": trial,
        "load": _load(trial) if trial else None,
        "need": rule_activation.need(revision).value,
        "wrote": revision.written_by_id == request.user.pk,
        "own": own,
    }
    return _page(request, revision, "activate", more)


@require_http_methods(["GET", "HEAD", "POST"])
def retire(request: HttpRequest, pk: int) -> HttpResponse:
    """Withdraw a proposal or stop an active rule, after showing what stops."""
    revision = _fetch(request, pk)
    if request.method == "POST":
        return _act(request, revision, _retire)
    return _page(request, revision, "retire", {"own": False})


def _fetch(request: HttpRequest, pk: int) -> RuleRevision:
    rules_page.require_writer(request.user)
    people = ("rule", "written_by", "first_activator")
    return get_object_or_404(RuleRevision.objects.select_related(*people), pk=pk)


def _activate(revision: RuleRevision, actor: Any) -> str:
    if rule_activation.activate_revision(revision, actor=actor):
        return _("The rule is active.")
    return _("You agreed. It takes one more person before the rule is active.")


def _retire(revision: RuleRevision, actor: Any) -> str:
    rules.retire_revision(revision, actor=actor)
    return _("The rule no longer acts.")


def _act(request: HttpRequest, revision: RuleRevision, act: Any) -> HttpResponse:
    clause_id = revision.rule.clause_id
    try:
        text = act(revision, request.user)
    except DomainError as error:
        messages.error(request, sentence(error))
        return redirect(rules_page.way_back(request, clause_id))
    return rules_page.done(request, clause_id, text)


def _page(
    request: HttpRequest, revision: RuleRevision, action: str, more: dict[str, Any]
) -> HttpResponse:
    others = revision.rule.revisions.filter(state=RevisionState.ACTIVE).exclude(pk=revision.pk)
    active = others.first()
    before = rules_page.facts(active) if active else {}
    context = rules_page.context_of(request, revision.rule.clause_id) | {
        "revision": revision,
        "active": active,
        "action": action,
        "type_name": rules_page.name_of(revision.rule.type),
        "comparison": rules_page.compare(rules_page.facts(revision), before),
    }
    return render(request, "charter/admin/rule_decide.html", context | more)


def _load(trial: Any) -> dict[str, float]:
    """Return the shares of posts a person reads, in per cent."""
    return {
        "now": round(trial.held_now * 100 / trial.posts, 1),
        "with_rule": round(trial.held_with * 100 / trial.posts, 1),
    }
