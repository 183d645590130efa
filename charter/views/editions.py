"""The life of editions, inside Wagtail's admin: what each still needs, and who may give it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from charter.forms.editions import REASON_LENGTH, PlanForm, ProofForm, ReasonForm
from charter.models import Layer, Proof, Role, Version
from charter.policies import has_role
from charter.services import editions, formalities, schedule
from charter.states import VersionState
from config.kernel.errors import DomainError, NotAllowed
from config.kernel.sentences import sentence

READERS = (Role.HR, Role.LEGAL, Role.LEAD, Role.DPO, Role.FINANCE, Role.AUDITOR)


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """List every text with its edition in force and the one under way."""
    _require_reader(request.user)
    return render(request, "charter/admin/editions.html", {"rows": editions.overview()})


@require_safe
def layer(request: HttpRequest, key: str) -> HttpResponse:
    """List the editions of one text, withdrawn ones included."""
    _require_reader(request.user)
    found = get_object_or_404(Layer, key=key)
    rows = found.versions.order_by("-pk").defer("content", "html_fr", "html_en")
    return render(request, "charter/admin/layer.html", {"layer": found, "editions": rows})


@require_safe
def edition(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one edition: where it stands, what it needs, and what this person may do."""
    return _page(request, _get(request, pk))


@require_safe
def proof_document(request: HttpRequest, pk: int) -> FileResponse:
    """Hand out the document of a proof to those who may read editions."""
    _require_reader(request.user)
    proof = get_object_or_404(Proof, pk=pk)
    try:
        return FileResponse(proof.file.open(), as_attachment=True, filename=proof.file_name)
    except FileNotFoundError as error:
        raise Http404(
            _("The document is missing from the store: tell an administrator.")
        ) from error


@require_POST
def record_proof(request: HttpRequest, pk: int) -> HttpResponse:
    """Record an opinion or a formality."""
    version = _get(request, pk)
    owed = formalities.requirements(version)
    form = ProofForm(request.POST, request.FILES, owed=owed)
    if not form.is_valid():
        return _page(request, version, proof_form=form)
    try:
        proof = formalities.record_proof(version, form.given(), actor=request.user)
    except DomainError as error:
        form.add_error(None, sentence(error))
        return _page(request, version, proof_form=form)
    done = _("The proof is recorded.")
    waits = _("The proof is recorded; it counts once another person has confirmed it.")
    messages.success(request, done if proof.counts else waits)
    return redirect("charter_editions:edition", pk)


@require_POST
def confirm_proof(request: HttpRequest, pk: int) -> HttpResponse:
    """Confirm a proof that another person recorded."""
    proof = _proof(request, pk)
    return _do(
        request,
        proof.version_id,
        lambda: formalities.confirm_proof(proof, actor=request.user),
        _("The proof counts now."),
    )


@require_POST
def withdraw_proof(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a wrong proof back."""
    proof, reason = _proof(request, pk), _reason(request)
    return _do(
        request,
        proof.version_id,
        lambda: formalities.withdraw_proof(proof, reason=reason, actor=request.user),
        _("The proof is withdrawn; it stays in the record."),
    )


@require_POST
def plan(request: HttpRequest, pk: int) -> HttpResponse:
    """Propose the day."""
    version = _get(request, pk)
    form = PlanForm(request.POST, version=version)
    if not form.is_valid():
        return _page(request, version, plan_form=form)
    try:
        schedule.plan(version, on=form.cleaned_data["planned_on"], actor=request.user)
    except DomainError as error:
        form.add_error("planned_on", sentence(error))
        return _page(request, version, plan_form=form)
    messages.success(request, _("The day is proposed; another person of HR or legal sets it."))
    return redirect("charter_editions:edition", pk)


@require_POST
def confirm(request: HttpRequest, pk: int) -> HttpResponse:
    """Set the day another person proposed."""
    version = _get(request, pk)
    return _do(
        request,
        pk,
        lambda: schedule.confirm(version, actor=request.user, seen=_day(request)),
        _("The day is set."),
    )


@require_POST
def unschedule(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a set day back."""
    version = _get(request, pk)
    done = _("No day is set any more.")
    return _do(request, pk, lambda: schedule.unschedule(version, actor=request.user), done)


@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Withdraw an edition that is under way."""
    version, reason = _get(request, pk), _reason(request)
    return _do(
        request,
        pk,
        lambda: schedule.withdraw(version, reason=reason, actor=request.user),
        _("The edition is withdrawn; its text is still there as a draft."),
    )


@require_POST
def ask_suspension(request: HttpRequest, pk: int) -> HttpResponse:
    """Propose to suspend the edition in force."""
    version, reason = _get(request, pk), _reason(request)
    return _do(
        request,
        pk,
        lambda: schedule.ask_suspension(version, reason=reason, actor=request.user),
        _("The suspension is proposed; another person of HR or legal confirms it."),
    )


@require_POST
def drop_suspension(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a proposed suspension back."""
    version = _get(request, pk)
    return _do(
        request,
        pk,
        lambda: schedule.drop_suspension(version, actor=request.user),
        _("The proposal is taken back; the edition stays in force."),
    )


@require_POST
def suspend(request: HttpRequest, pk: int) -> HttpResponse:
    """Confirm a suspension: the edition before it is back, and its rules."""
    version, shown = _get(request, pk), request.POST.get("shown", "")
    return _do(
        request,
        pk,
        lambda: schedule.suspend(version, actor=request.user, reason=shown),
        _("The edition is suspended, and the one before it is in force again."),
    )


def _page(request: HttpRequest, version: Version, **forms: Any) -> HttpResponse:
    user: Any = request.user
    state = editions.state_of(version, user)
    owed = formalities.requirements(version)
    ready = version.state == VersionState.READY and state.may_enforce
    context = {
        "version": version,
        "state": state,
        "owed": owed,
        "proof_form": forms.get("proof_form") or ProofForm(owed=owed),
        "plan_form": forms.get("plan_form") or (PlanForm(version=version) if ready else None),
        "reason_form": ReasonForm(),
    }
    status = 422 if forms else 200
    return render(request, "charter/admin/edition.html", context, status=status)


def _do(request: HttpRequest, pk: int, act: Callable[[], Any], done: str) -> HttpResponse:
    try:
        act()
    except DomainError as error:
        messages.error(request, sentence(error))
    else:
        messages.success(request, done)
    return redirect("charter_editions:edition", pk)


def _reason(request: HttpRequest) -> str:
    """What was typed, as the database takes it: no NUL, and no longer than the form allows."""
    return request.POST.get("reason", "").replace("\x00", "")[:REASON_LENGTH]


def _day(request: HttpRequest) -> date | None:
    """The day that stood on the page when it was confirmed."""
    try:
        return parse_date(request.POST.get("planned_on", ""))
    except ValueError:
        return None


def _get(request: HttpRequest, pk: int) -> Version:
    _require_reader(request.user)
    rows = Version.objects.select_related("layer__unit", "planned_by", "suspension_asked_by")
    return get_object_or_404(rows, pk=pk)


def _proof(request: HttpRequest, pk: int) -> Proof:
    _require_reader(request.user)
    return get_object_or_404(Proof.objects.select_related("version__layer", "unit"), pk=pk)


def _require_reader(user: Any) -> None:
    if not has_role(user, *READERS):
        raise NotAllowed("version.readers_only")
