"""How appeals end, for everybody who signs in: shares by rule and language, and how soon."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from charter import public as charter
from moderation.services import hearings


@require_safe
def fairness(request: HttpRequest) -> HttpResponse:
    """Show the figures of the last year; nothing that is about fewer than ten appeals."""
    found, lines = hearings.by_rule(), {line.code: line for line in charter.rule_overview()}
    shown = [(lines.get(code), code, parts) for code, parts in found.items()]
    context = {
        "overall": hearings.overall(),
        "prompt": hearings.promptness(),
        "rows": [row for row in shown if row[2][0].share is not None],
        "untold": sum(row[2][0].share is None for row in shown),
        "enough": hearings.ENOUGH,
    }
    return render(request, "moderation/fairness.html", context)
