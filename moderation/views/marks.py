"""Right or wrong: a reviewer's word on one finding, beside it on the card."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from moderation.models import Case, Finding
from moderation.services import finding_marks
from moderation.views.access import desk


@require_POST
@desk
def mark(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep the mark; the answer is the two buttons as they stand now."""
    desk_cases = Case.objects.on_desk_of(request.user).values("pk")
    finding = get_object_or_404(Finding.objects.filter(case__in=desk_cases), pk=pk)
    right = request.POST.get("right") == "yes"
    finding_marks.mark(finding, right=right, actor=request.user)
    if request.htmx:  # type: ignore[attr-defined]
        context = {"finding": finding, "mine": right, "said": True}
        return render(request, "moderation/desk/mark.html", context)
    return redirect("desk:case", finding.case_id)
