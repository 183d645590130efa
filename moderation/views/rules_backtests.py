"""Back-tests: asked for, followed while they run, read, and their samples judged."""

from collections import Counter
from datetime import date
from types import SimpleNamespace
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from charter import public as charter
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import render_part, say
from moderation.models import BackTest, SampleMark
from moderation.services import backtests
from moderation.services.card import Found, pieces
from moderation.views.access import rule_readers, rule_writers
from moderation.views.rules import page
from moderation.views.rules_bars import bars


@require_http_methods(["GET", "HEAD", "POST"])
@rule_readers
def of_revision(request: HttpRequest, pk: int) -> HttpResponse:
    """List the back-tests of a revision; whoever writes rules asks for another."""
    model: Any = BackTest._meta.get_field("revision").related_model
    revision = get_object_or_404(model._default_manager.select_related("rule"), pk=pk)
    if request.method == "POST":
        return _start(request, revision.pk)
    rows = backtests.of_revision(pk)
    title = _("Back-tests of %(rule)s") % {"rule": revision}
    context = {"revision": revision, "rows": rows} | page(title, request.user)
    return render(request, "moderation/rules/backtests.html", context)


def _start(request: HttpRequest, revision_id: int) -> HttpResponse:
    try:
        row = backtests.ask_revision(revision_id, actor=request.user)
    except DomainError as error:
        say(request, error)
        return redirect("rules:backtests", revision_id)
    return redirect("rules:backtest", row.pk)


@require_POST
@rule_writers
def draft(request: HttpRequest) -> HttpResponse:
    """Back-test a rule as it stands in the form that is being written."""
    found = charter.rule_draft(request.POST)
    problems = list(found.problems)
    if found.rule is not None:
        try:
            return redirect(
                "rules:backtest", backtests.ask_draft(found.rule, actor=request.user).pk
            )
        except DomainError as error:
            problems.append(sentence(error))
    context = {"problems": problems} | page(_("Back-test"), request.user)
    return render(request, "moderation/rules/try.html", context, status=422)


@require_safe
@rule_readers
def result(request: HttpRequest, pk: int) -> HttpResponse:
    """Show how far a back-test is, and what it found."""
    row = get_object_or_404(BackTest.objects.select_related("asked_by", "revision"), pk=pk)
    context = {
        "test": row,
        "bars": bars(_weeks(row)),
        "load": _load(row),
        "samples": _samples(row, request.user),
        "hidden": len(row.samples),
        **page(_("Back-test of %(rule)s") % {"rule": row.code}, request.user),
    }
    context["hidden"] -= len(context["samples"])
    response = render_part(request, "moderation/rules/backtest.html", context, part="result")
    if request.htmx and not row.under_way:  # type: ignore[attr-defined]
        response["HX-Trigger-After-Settle"] = "backtest-over"
    return response


@require_POST
@rule_writers
def cancel(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a back-test back."""
    row = get_object_or_404(BackTest, pk=pk)
    try:
        backtests.cancel(row, actor=request.user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, _("The back-test is cancelled."))
    return redirect("rules:backtest", pk)


@require_POST
@rule_readers
def mark(request: HttpRequest, pk: int, case: int) -> HttpResponse:
    """Say whether the rule was right on one of the samples."""
    row = get_object_or_404(BackTest, pk=pk)
    right = request.POST.get("right") == "yes"
    backtests.mark_sample(row, case, right=right, actor=request.user)
    if request.htmx:  # type: ignore[attr-defined]
        (sample,) = [each for each in _samples(row, request.user) if each["case"].pk == case]
        context = {"sample": sample, "test": row}
        return render(request, "moderation/rules/sample.html", context)
    return redirect(f"{request.path.partition('/samples/')[0]}/#sample-{case}")


def _weeks(row: BackTest) -> list[tuple[date, int, int]]:
    return [(date.fromisoformat(week["week"]), week["hits"], 0) for week in row.weeks]


def _load(row: BackTest) -> dict[str, float] | None:
    if not row.total:
        return None
    return {
        "now": round(row.held_now * 100 / row.total, 1),
        "with_rule": round(row.held_with * 100 / row.total, 1),
        "per_day": round(row.newly_held / row.days, 1),
    }


def _samples(row: BackTest, user: Any) -> list[dict[str, Any]]:
    """Return the samples this person may see, with their spans, and what was said of them."""
    cases = {case.pk: case for case in backtests.samples_for(row, user)}
    marks = SampleMark.objects.filter(backtest=row).values_list("case", "right", "by")
    counts = Counter((case, right) for case, right, _ in marks)
    mine = {case: right for case, right, by in marks if by == user.pk}
    return [
        {
            "case": cases[sample["case"]],
            "severity": sample["severity"],
            "pieces": _pieces(cases[sample["case"]].content["text"], sample),
            "mine": mine.get(sample["case"]),
            "right": counts[sample["case"], True],
            "wrong": counts[sample["case"], False],
        }
        for sample in row.samples
        if sample["case"] in cases
    ]


def _pieces(text: str, sample: dict[str, Any]) -> Any:
    spans: Any = [
        SimpleNamespace(start=start, end=end, severity=sample["severity"])
        for start, end in sample["spans"]
    ]
    found = [Found(number=n, row=span, clause=None) for n, span in enumerate(spans, start=1)]
    return pieces(text, found)
