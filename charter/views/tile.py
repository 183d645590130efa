"""The charter's block on the home page, fetched by the page itself."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from charter.models import EffectiveText, User
from charter.policies import has_role, open_to_all_readers
from charter.services import (
    acknowledgements,
    answers,
    campaigns,
    effective,
    questions,
    refusals,
    versions,
)
from charter.states import QuestionState
from charter.views.coverage import COUNTING, LISTING, summary
from config.kernel.language import reading_language


@open_to_all_readers
def tile(request: HttpRequest) -> HttpResponse:
    """Say what this person has to read, and to human resources how far everybody is."""
    user: User = request.user  # type: ignore[assignment]
    version = versions.version_in_force()
    context: dict[str, Any] = {"version": version, "record": None, "coverage": None}
    context["answered"] = answers.news_of(user)
    if has_role(user, *questions.ANSWERERS):
        waiting = questions.to_answer(user).filter(state=QuestionState.OPEN)
        context["to_answer"] = waiting.count()
    if version is not None:
        text = effective.composed(effective.audience_of(user))
        assert text is not None  # the group's text is in force
        context |= _own(user, text)
        if has_role(user, *LISTING, *COUNTING):
            context["coverage"] = summary(user)
    return render(request, "charter/tile.html", context)


def _own(user: User, text: EffectiveText) -> dict[str, Any]:
    """What this person has to read, and what of it is new."""
    language = reading_language()
    record = acknowledgements.acknowledgement_of(user, text)
    if record is not None:
        return {"record": record}
    return {
        "record": None,
        "refusal": refusals.refusal_of(user, text.binding_sha256),
        "previous": acknowledgements.last_read(user, other_than=text),
        "news": [
            {"title": str(each.version.layer), "note": campaigns.note_of(each.version, language)}
            for each in campaigns.open_for(user)
        ],
    }
