"""Where networks say that somebody took their yes back there, and where that person reads so."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from advocacy.services import withdrawals
from charter.public import open_to_all_readers
from config.kernel.errors import Invalid


@csrf_exempt
@login_not_required
@open_to_all_readers
@require_POST
def withdraw(request: HttpRequest, kind: str) -> JsonResponse:
    """Take a call of the network, signed with our secret: for removing our app, and for erasure.

    Answers as Meta asks: where to read what became of it, and the code of that.
    """
    if not withdrawals.calls_back(kind):
        raise Http404
    try:
        found = withdrawals.withdraw(kind, request.POST.get("signed_request", ""))
    except Invalid as error:
        return JsonResponse({"error": error.code}, status=400)
    code = withdrawals.code_of(found)
    url = settings.BASE_URL + reverse("withdrawn", args=[code])
    return JsonResponse({"url": url, "confirmation_code": code})


@require_safe
@login_not_required
def withdrawn(request: HttpRequest, code: str) -> HttpResponse:
    """Say what became of it: to whoever has the code, without a name."""
    found = withdrawals.receipts_of(code)
    if found is None:
        raise Http404
    return render(request, "advocacy/withdrawn.html", {"receipts": found})
