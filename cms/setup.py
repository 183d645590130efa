"""The structure every installation needs: locales, home pages, groups, permissions, workflow.

Runs after each migration and changes nothing when all is there. It makes no content: the pages
of the charter, guides and contacts are written by people (or by the demonstration).
"""

from typing import Any

from django.apps import apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models.signals import post_save
from wagtail.models import Collection as MediaCollection
from wagtail.models import (
    GroupCollectionPermission,
    GroupPagePermission,
    Locale,
    Page,
    Site,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from charter.public import ensure_groups, group_name
from cms.models import (
    CharterApprovalTask,
    CharterPage,
    ContactsPage,
    GuideIndexPage,
    HomePage,
    LessonIndexPage,
    NewsIndexPage,
)

LANGUAGES = ("fr", "en")
HOME_TITLES = {"fr": "Accueil", "en": "Home"}
WORKFLOW = "Charte : relecture interne"
FORMER_WORKFLOW = "Charte : ressources humaines, puis juridique"
TASK = "Relecture interne"
APPROVERS = ("hr", "legal", "lead", "dpo", "finance")
EDITORS = ("hr", "legal", "lead")
CHARTER_EDITORS = ("hr", "legal")
SETTLED = (HomePage, CharterPage, GuideIndexPage, ContactsPage, LessonIndexPage,
           NewsIndexPage)  # fmt: skip
PERMISSION_APPS = ("wagtailcore", "wagtailadmin", "wagtailimages", "wagtaildocs",
                   "simple_translation", "cms")  # fmt: skip


def after_migrate(**kwargs: Any) -> None:
    """Receive Django's post_migrate; skip when the tables are only half migrated."""
    if kwargs.get("plan") and any(backwards for _, backwards in kwargs["plan"]):
        return
    ensure_site()


@transaction.atomic
def ensure_site() -> None:
    """Make whatever of the structure is missing."""
    for label in PERMISSION_APPS:
        create_permissions(apps.get_app_config(label), verbosity=0)
    ensure_groups()
    french = _ensure_homes()
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"root_page": french, "hostname": "localhost", "port": 80},
    )
    _ensure_workflow()
    for model in SETTLED:
        for page in model.objects.all():
            settle(page)
    _grant_other()


def _ensure_homes() -> HomePage:
    for code in LANGUAGES:
        Locale.objects.get_or_create(language_code=code)
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root")
    french = HomePage.objects.filter(locale__language_code="fr").first()
    if french is None:
        locale = Locale.objects.get(language_code="fr")
        french = HomePage(title=HOME_TITLES["fr"], slug="fr", locale=locale)
        root.add_child(instance=french)
        _remove_welcome_page(french)
    if not HomePage.objects.filter(locale__language_code="en").exists():
        english = french.copy_for_translation(Locale.objects.get(language_code="en"))
        english.title = english.draft_title = HOME_TITLES["en"]
        english.slug = "en"
        english.save_revision(clean=False).publish()
    return french


def _remove_welcome_page(home: HomePage) -> None:
    """Drop the page Wagtail's own migrations make, once the site no longer stands on it."""
    welcome = Page.objects.filter(depth=2, slug="home", content_type__model="page").first()
    if welcome is not None:
        Site.objects.filter(root_page=welcome).update(root_page=home)
        welcome.delete()


def _ensure_workflow() -> None:
    """Make the review of binding texts, and retire Wagtail's general one: nothing else needs two.

    Tasks of an earlier release, one per role, are retired: one task hears all roles.
    """
    Workflow.objects.filter(name=FORMER_WORKFLOW).update(name=WORKFLOW)
    workflow, _ = Workflow.objects.get_or_create(name=WORKFLOW)
    task = CharterApprovalTask.objects.filter(name=TASK).first()
    if task is None:
        task = CharterApprovalTask.objects.create(name=TASK)
    task.groups.add(*(Group.objects.get(name=group_name(role)) for role in APPROVERS))
    WorkflowTask.objects.get_or_create(workflow=workflow, task=task.task_ptr)
    others = CharterApprovalTask.objects.exclude(pk=task.pk)
    WorkflowTask.objects.filter(workflow=workflow, task__in=others.values("task_ptr")).delete()
    others.update(active=False)
    WorkflowPage.objects.exclude(workflow=workflow).filter(page__depth=1).delete()


def settle(page: Page) -> None:
    """Give a page its permissions, and the French charter its workflow.

    Editors publish everywhere except on home pages and the charter, where nobody has that
    permission: the workflow is the only way.
    """
    for role, codename in _permissions_on(page):
        _grant(role, page, codename)
    if isinstance(page, CharterPage) and page.binds:
        workflow = Workflow.objects.get(name=WORKFLOW)
        WorkflowPage.objects.get_or_create(page=page.page_ptr, defaults={"workflow": workflow})


def _permissions_on(page: Page) -> list[tuple[str, str]]:
    if isinstance(page, HomePage):
        return [(role, "add_page") for role in EDITORS]
    if isinstance(page, CharterPage):
        # Annexes are written below the charter; they, too, are published by their own life only.
        below = ("add_page", "change_page")
        return [(role, codename) for role in CHARTER_EDITORS for codename in below]
    codenames = ("add_page", "change_page", "publish_page")
    return [(role, codename) for role in EDITORS for codename in codenames]


def settle_new(sender: Any, instance: Page, created: bool, **kwargs: Any) -> None:
    """Receive post_save of the pages that carry permissions."""
    if created and Workflow.objects.filter(name=WORKFLOW).exists():
        settle(instance)


def connect() -> None:
    """Settle new pages as they are made; called once, when the app is ready."""
    for model in SETTLED:
        post_save.connect(settle_new, sender=model, dispatch_uid=f"cms.settle.{model.__name__}")


def _grant(role: str, page: Page, codename: str) -> None:
    permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
    GroupPagePermission.objects.get_or_create(
        group=Group.objects.get(name=group_name(role)), page_id=page.pk, permission=permission
    )


def _grant_other() -> None:
    """Let editors translate pages, explain words, and use pictures and documents."""
    translate = Permission.objects.filter(codename="submit_translation")
    words = Permission.objects.filter(
        content_type__app_label="cms",
        codename__in=["add_glossaryterm", "change_glossaryterm", "delete_glossaryterm"],
    )
    media = Permission.objects.filter(
        codename__in=["add_image", "choose_image", "add_document", "choose_document"]
    )
    collection = MediaCollection.get_first_root_node()
    for role in EDITORS:
        group = Group.objects.get(name=group_name(role))
        group.permissions.add(*translate, *words)
        for permission in media if collection else ():
            GroupCollectionPermission.objects.get_or_create(
                group=group, collection=collection, permission=permission
            )
