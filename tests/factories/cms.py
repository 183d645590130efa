"""Charter pages in both languages, and their way through the workflow."""

from typing import Any

from django.contrib.auth.models import Group
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from wagtail.models import Locale, WorkflowState

from charter.models import User, Version
from charter.services import formalities, people, schedule
from charter.services.formalities import Given
from charter.texts.requirements import ProofKind
from cms import publishing
from cms.models import AnnexPage, CharterPage, HomePage
from cms.models.binding_page import BindingPage
from config.kernel.audit import SystemActor
from tests.factories.people import UnitFactory, UserFactory

CLAUSES = ("say-who-you-are", "keep-what-is-confidential")


def clause(clause_id: str, language: str = "fr", **wording: Any) -> dict[str, Any]:
    """Return one clause of a page, as StreamField data."""
    value = {
        "clause_id": clause_id,
        "title": f"{clause_id} ({language})",
        "duty": f"Devoir de {clause_id} ({language})",
        "reason": "",
        "good": "",
        "poor": "",
        "checks": "",
        "normative": True,
        "objective_id": "",
        "lesson": "",
        "not_checkable": "Affaire de jugement.",
    }
    return {"type": "clause", "id": f"block-{clause_id}", "value": value | wording}


def approver(role: str, **fields: Any) -> User:
    """Return a person with a role and the Wagtail group that goes with it."""
    user: User = UserFactory(unit=UnitFactory(code="hexalia"), **fields)
    people.grant_role(user, role, unit=user.unit, actor=SystemActor("tests"))
    return user


def superuser() -> User:
    """Return a technical administrator who may do everything Django asks about."""
    user: User = UserFactory(is_superuser=True, is_staff=True, unit=UnitFactory(code="hexalia"))
    user.groups.set(Group.objects.filter(name__startswith="portevoix:"))
    return user


def french_page(author: User, clauses: tuple[str, ...] = CLAUSES) -> CharterPage:
    """Return the French charter as a draft."""
    home = HomePage.objects.get(locale__language_code="fr")
    page = CharterPage(
        title="De vive voix",
        slug="charter",
        live=False,
        locale=home.locale,
        acknowledgement="J’ai lu cette édition.",
        why_title="Pourquoi",
        why="<p>Parce que.</p>",
        clauses=[clause(c) for c in clauses],
    )
    home.add_child(instance=page)
    page.save_revision(user=author)
    return page


def english_page(french: CharterPage, author: User) -> CharterPage:
    """Return the English charter of a French page, as a draft with the same clauses."""
    page = french.copy_for_translation(Locale.objects.get(language_code="en"))
    page.title = "In our own voices"
    page.acknowledgement = "I have read this edition."
    page.clauses = [clause(c.value["clause_id"], "en") for c in french.clauses]
    page.save_revision(user=author)
    return page


def submit(page: BindingPage, requester: User) -> WorkflowState:
    """Submit the page to its workflow."""
    state: WorkflowState = page.get_workflow().start(page, requester)
    return state


def decide(page: BindingPage, user: User, action: str = "approve", comment: str = "") -> None:
    """Decide the review the page stands at, as the admin does."""
    fresh = type(page).objects.get(pk=page.pk)
    state = fresh.current_workflow_task_state
    state.task.specific.on_action(state, anew(user), action, comment=comment)


def anew(user: User) -> User:
    """Return a person as the next request reads them: what they may do is remembered for one."""
    return User.objects.get(pk=user.pk)


def approve(page: BindingPage, *users: User) -> None:
    """Approve the review the page stands at, one after the other."""
    for user in users:
        decide(page, user)


def pdf(name: str = "avis.pdf", text: str = "") -> SimpleUploadedFile:
    """Return a small document, as a form uploads it."""
    data = f"%PDF-1.4\n{text}\n%%EOF\n".encode()
    return SimpleUploadedFile(name, data, content_type="application/pdf")


def prove(version: Version, actor: User) -> None:
    """Record whatever this version still owes, dated the day it was submitted."""
    version.refresh_from_db()
    for owed in formalities.requirements(version):
        if owed.proof is None:
            council = owed.kind == ProofKind.WORKS_COUNCIL
            outcome = "favourable" if council else ""
            day = timezone.localdate(version.frozen_at)
            given = Given(owed.unit, owed.kind, day, pdf(text=owed.kind), outcome)
            formalities.record_proof(version, given, actor=anew(actor))
    version.refresh_from_db()


def set_day(version: Version, proposer: User, confirmer: User) -> None:
    """Let two people set the first day the proofs allow."""
    version.refresh_from_db()
    schedule.plan(version, on=formalities.first_day(version), actor=anew(proposer))
    schedule.confirm(version, actor=anew(confirmer))


def arrive(version: Version) -> None:
    """Let the version's midnight come, and its pages follow."""
    version.refresh_from_db()
    schedule.flip_due(now=version.due_at)
    publishing.follow_texts_in_force()
    version.refresh_from_db()


def bring_in_force(page: BindingPage, *, hr: User, legal: User, lead: User) -> Version:
    """Take a submitted page the whole way: quorum, proofs, day, midnight."""
    approve(page, hr, legal, lead)
    version = Version.objects.filter(layer__key=page.layer_key).latest("pk")
    prove(version, hr)
    set_day(version, hr, legal)
    arrive(version)
    return version


def publish(author: User | None = None, clauses: tuple[str, ...] = CLAUSES) -> Version:
    """Write both pages and take them through the whole life."""
    author = author or approver("hr")
    page = french_page(author, clauses)
    english_page(page, author)
    submit(page, author)
    roles = {role: approver(role) for role in ("hr", "legal", "lead")}
    return bring_in_force(page, **roles)


def annex_page(charter: CharterPage, author: User, **fields: Any) -> AnnexPage:
    """Return a French annex of the subsidiary “banque” as a draft, with its English page."""
    banque = UnitFactory(code="banque", kind="subsidiary", parent=author.unit)
    clauses = fields.pop("clauses", [clause("banque-rates", effect="adds", amends="")])
    values = {"kind": "subsidiary", "unit_code": banque.code} | fields
    page = AnnexPage(title="Annexe Banque", live=False, locale=charter.locale, **values)
    page.clauses = clauses
    CharterPage.objects.get(pk=charter.pk).add_child(instance=page)
    page.save_revision(user=author)
    english = page.copy_for_translation(Locale.objects.get(language_code="en"))
    english.title = "Bank annex"
    english.save_revision(user=author)
    return page
