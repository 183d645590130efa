"""Refuse the text that binds one, with a comment."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from charter.forms.answers import RefusalForm
from charter.models import EffectiveText, User
from charter.policies import open_to_all_readers
from charter.services import acknowledgements, effective, refusals
from config.kernel.errors import DomainError
from config.kernel.language import reading_language
from config.kernel.sentences import sentence


@open_to_all_readers
def refuse(request: HttpRequest) -> HttpResponse:
    """Take a refusal; a comment is required, and whatever is wrong, it stays on the page."""
    user: User = request.user  # type: ignore[assignment]
    text = effective.effective_text(user)
    if text is None or acknowledgements.acknowledgement_of(user, text):
        return redirect("charter:read")
    form = RefusalForm(
        request.POST if request.method == "POST" else None, initial={"text": text.sha256}
    )
    if request.method == "POST" and form.is_valid() and _recorded(form, user):
        messages.success(
            request, _("Your answer is recorded, as you gave it. Human resources reads it.")
        )
        return redirect("charter:refuse")
    done = refusals.refusal_of(user, text.binding_sha256)
    context = {"form": form, "refusal": done, "text": text}
    status = 422 if form.errors else 200
    return render(request, "charter/refuse.html", context, status=status)


def _recorded(form: RefusalForm, user: User) -> bool:
    shown = EffectiveText.objects.filter(sha256=form.cleaned_data["text"]).first()
    current = effective.effective_text(user)
    try:
        refusals.refuse(
            text=shown or current,  # type: ignore[arg-type]
            language=reading_language(),
            comment=form.cleaned_data["comment"],
            actor=user,
        )
    except DomainError as error:
        form.add_error(None, sentence(error))
        return False
    return True
