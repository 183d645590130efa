"""Charter pages in both languages, and their way through the workflow."""

from typing import Any

from django.contrib.auth.models import Group
from wagtail.models import Locale, WorkflowState

from charter.models import User, Version
from charter.services import people
from cms.models import CharterPage, HomePage
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


def submit(page: CharterPage, requester: User) -> WorkflowState:
    """Submit the page to its workflow."""
    state: WorkflowState = page.get_workflow().start(page, requester)
    return state


def approve(page: CharterPage, user: User) -> None:
    """Approve the step the page stands at, as the admin does."""
    fresh = CharterPage.objects.get(pk=page.pk)
    state = fresh.current_workflow_task_state
    state.task.specific.on_action(state, user, "approve")


def publish(author: User | None = None, clauses: tuple[str, ...] = CLAUSES) -> Version:
    """Write both pages and take them through the whole workflow."""
    author = author or approver("hr")
    page = french_page(author, clauses)
    english_page(page, author)
    submit(page, author)
    approve(page, approver("hr"))
    approve(page, approver("legal"))
    return Version.objects.get(state="in_force")
