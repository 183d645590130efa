"""Rules that touch protected speech, and why legal lets them: for employee representatives."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from charter.models import RuleRevision
from charter.policies import has_role
from charter.rules.protected_words import Right
from charter.services import rule_protection
from charter.views.rules_page import name_of
from config.kernel.errors import NotAllowed


@require_safe
def overrides(request: HttpRequest) -> HttpResponse:
    """Show each with its reason and the rights it touches; sealed terms are shown to nobody."""
    if not has_role(request.user, *rule_protection.READERS):
        raise NotAllowed("rule.overrides_readers_only")
    rows = [_row(revision) for revision in rule_protection.overrides()]
    return render(request, "charter/rule_overrides.html", {"rows": rows})


def _row(revision: RuleRevision) -> dict[str, Any]:
    rights = [Right(name) for name in revision.protected_rights.split()]
    values = {"params": revision.params} | {
        name: getattr(revision, name) for name in ("message_fr", "message_en")
    }
    found = rule_protection.concerns(revision.rule.type, values)
    return {
        "revision": revision,
        "type_name": name_of(revision.rule.type),
        "rights": [rule_protection.RIGHT_NAMES[right] for right in rights],
        "terms": list(dict.fromkeys(concern.term for concern in found)),
    }
