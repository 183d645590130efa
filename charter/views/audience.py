"""For those who write and prove texts: the one that binds any person, or people of some kind."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from charter.forms.audience import AudienceForm
from charter.models import User
from charter.policies import has_role, open_to_all_readers, units_for
from charter.services import acknowledgements, effective, history
from charter.views.read import language_of, page_of
from config.kernel.errors import NotAllowed


@open_to_all_readers
def audience(request: HttpRequest) -> HttpResponse:
    """Show the text that binds whoever is chosen, within the units of one's roles."""
    user: User = request.user  # type: ignore[assignment]
    if not has_role(user, *history.READ_ALL):
        raise NotAllowed("audience.not_yours")
    language = language_of(request)
    form = form_for(user, request.GET, language)
    context: dict[str, Any] = {
        "form": form, "language": language, "text": None, "person": None, "record": None,
        "missing": False,
    }  # fmt: skip
    if form.is_bound and form.is_valid():
        chosen = form.audience()
        text = effective.composed(chosen)
        context |= {"key": chosen.key, "person": form.cleaned_data["person"]}
        context["missing"] = text is None
        if text is not None:
            context |= page_of(text, language)
        if text is not None and context["person"]:
            context["record"] = acknowledgements.acknowledgement_of(context["person"], text)
    return render(request, "charter/audience.html", context)


def form_for(user: User, data: Any, language: str) -> AudienceForm:
    """Return the form of an audience for somebody with a role; bound when anything is chosen."""
    given = any(data.get(name) for name in AudienceForm.base_fields)
    return AudienceForm(
        data if given or "show" in data else None,
        unit_ids=units_for(user, *history.READ_ALL),
        channels=effective.channel_names(language).items(),
    )
