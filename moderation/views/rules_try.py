"""Try a rule on a text, as it stands in the form that is being written."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from charter import public as charter
from config.kernel.web import render_part
from moderation.services import rule_trying
from moderation.views.access import rule_writers
from moderation.views.rules import page


@require_POST
@rule_writers
def try_rule(request: HttpRequest) -> HttpResponse:
    """Answer with what the rule says of the text, alone and among the others. Stores nothing."""
    text = request.POST.get("try_text", "").replace("\r\n", "\n")
    draft = charter.rule_draft(request.POST)
    problems = list(draft.problems)
    if not text.strip():
        problems.append(_("Paste a text to try the rule on."))
    if len(text) > rule_trying.LONGEST:
        problems.append(_("%(limit)d characters at most.") % {"limit": rule_trying.LONGEST})
    ready = draft.rule is not None and not problems
    context = {
        "problems": problems,
        "warnings": draft.warnings,
        "trial": rule_trying.try_rule(draft.rule, text) if ready and draft.rule else None,
        "rule": draft.rule,
        **page(_("Try a rule"), request.user),
    }
    return render_part(request, "moderation/rules/try.html", context, part="trial")
