"""How often a message may be seen: for one's own accounts while writing, for a unit on a page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from advocacy.forms.forecast import ForecastForm
from advocacy.models import Account
from advocacy.networks.policy import LEAST
from advocacy.reports import forecast, histories
from advocacy.reports.readings import last_day

BOUNDS = {"days": histories.DAYS, "own": forecast.OWN, "least": LEAST}


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Choose who would share it; the range, and what it rests on."""
    today = timezone.localdate()
    form = ForecastForm(request.GET, day=last_day(today) or today)
    found = histories.of_part(form.part())
    context = {"form": form, "found": found, **BOUNDS}
    return render(request, "advocacy/forecast.html", context)


@require_safe
def own(request: HttpRequest) -> HttpResponse:
    """The line beside the preview, for those of one's own accounts that are chosen."""
    typed = [each for each in request.GET.getlist("accounts") if each.isdecimal()]
    ids = [int(each) for each in typed if len(each) < 19]
    chosen = Account.objects.visible_to(request.user).for_posts().filter(pk__in=ids)
    found = histories.of_own(list(chosen), timezone.localdate())
    return render(request, "advocacy/compose/forecast.html", {"found": found, **BOUNDS})
