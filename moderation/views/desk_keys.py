"""One's own keys for the desk."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from config.kernel.errors import Invalid
from config.kernel.sentences import sentence
from moderation.services import keys as chosen
from moderation.views import desk_page
from moderation.views.access import desk


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def keys(request: HttpRequest) -> HttpResponse:
    """Show which key does what, and let the person change any of them."""
    problem, wanted = "", chosen.keys_of(request.user)
    if request.method == "POST":
        usual = "usual" in request.POST
        wanted = chosen.USUAL if usual else {name: request.POST.get(name, "") for name in wanted}
        try:
            chosen.choose(request.user, wanted)
        except Invalid as error:
            problem = sentence(error)
        else:
            messages.success(request, _("Your keys are set."))
            return redirect("desk:keys")
    context = {
        "rows": [(name, label, wanted[name]) for name, label in chosen.LABELS.items()],
        "problem": problem,
        "shortcuts": desk_page.shortcuts_on(request.user),
        **desk_page.header(_("Keys"), request.user, icon="keyboard"),
    }
    return render(request, "moderation/keys.html", context, status=422 if problem else 200)
