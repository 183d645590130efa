"""Publishing a lesson: the French page and its English translation become one version.

The gates sit where pages are saved and published, so that they hold for the admin, scheduled
publishing, copies and the shell alike.
"""

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db.models.signals import pre_save
from wagtail.log_actions import get_active_log_context
from wagtail.models import Locale, Page, Revision, get_page_models
from wagtail.signals import page_published, page_unpublished

from charter.public import (
    LessonText,
    Placing,
    frozen_clauses,
    lesson_content,
    publish_lesson,
    require_takeable,
    retire_lesson,
)
from cms.lesson_text import lesson_text
from config.kernel.audit import SystemActor
from config.kernel.errors import Invalid
from config.kernel.language import reading_language

if TYPE_CHECKING:
    from cms.models import LessonPage

PUBLISHER = SystemActor("pages")
# Saving only these leaves the lesson as it is.
HARMLESS = {
    "latest_revision", "has_unpublished_changes", "draft_title", "latest_revision_created_at",
    "locked", "locked_by", "locked_at", "path", "depth", "numchild", "url_path", "owner", "live",
    "expired", "again",
}  # fmt: skip


def require_ready(page: "LessonPage") -> Revision:
    """Return the English revision that goes with a French lesson, or raise Invalid saying why not.

    The page is judged as it stands in memory, saved or not.
    """
    english = _english(page)
    if english is None:
        raise Invalid("lesson.english_missing")
    french_text, english_text = lesson_text(page), lesson_text(english.as_object())
    require_takeable({"fr": french_text, "en": english_text}, page.pass_mark)
    _require_looked_at(page, french_text, english, english_text)
    return english


def published_key(page: "LessonPage") -> str:
    """Return the key under which a page was ever published, in either language."""
    family = type(page).objects.filter(translation_key=page.translation_key)
    keys = family.exclude(first_published_at=None).values_list("key", flat=True)
    return keys.first() or ""


def clause_choices() -> list[tuple[str, str]]:
    """Return the clauses a lesson may teach: of the texts in force, then those only drafted."""
    english = reading_language() == "en"
    known = {
        row.clause_id: f"{row.number}. {row.title_en if english else row.title_fr}"
        for row in frozen_clauses()
    }
    drafted = {key: f"{title} ({key})" for key, title in _drafted().items() if key not in known}
    return [*known.items(), *drafted.items()]


def _drafted() -> dict[str, str]:
    """Clause ids and titles of the latest French draft of every page that has clauses."""
    found: dict[str, str] = {}
    for model in get_page_models():
        if not hasattr(model, "clauses"):
            continue
        for page in model.objects.filter(locale__language_code="fr"):
            draft = page.get_latest_revision_as_object()
            found |= {c.value["clause_id"]: c.value["title"] for c in draft.clauses}
    return found


def _english(page: "LessonPage") -> Revision | None:
    locale = Locale.objects.filter(language_code="en").first()
    found = page.get_translation_or_none(locale) if locale else None
    return found.get_latest_revision() if found is not None else None


def _require_looked_at(
    page: "LessonPage", french: dict[str, Any], english: Revision, english_text: dict[str, Any]
) -> None:
    """Refuse a French text that changed while its translation was not even looked at.

    Saving the English page after the French one is enough to say "still right".
    """
    before = lesson_content(page.key)
    if before is None or before["fr"] == french or before["en"] != english_text:
        return
    settled = _settled_at(page, french)
    if settled is None or english.created_at <= settled:
        raise Invalid("lesson.english_stale")


def _settled_at(page: "LessonPage", french: dict[str, Any]) -> datetime | None:
    """Return when the French lesson took its present wording; None when it is not saved yet."""
    settled = None
    for revision in page.revisions.order_by("-created_at", "-pk"):
        if lesson_text(revision.as_object()) != french:
            break
        settled = revision.created_at
    return settled


def refuse_unready(
    sender: Any, instance: Any, update_fields: Collection[str] | None = None, **kwargs: Any
) -> None:
    """Refuse to save a live French lesson that could not be taken in both languages."""
    if update_fields is not None and set(update_fields) <= HARMLESS:
        return
    if instance.live and instance.decides and instance.alias_of_id is None:
        require_ready(instance)


def freeze(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Keep what was published as a version; the French page takes its translation along."""
    if not isinstance(instance, _lesson_page()) or instance.alias_of_id is not None:
        return
    french = instance if instance.decides else _live_french(instance)
    if french is None:
        return
    english = require_ready(french)
    publish_lesson(
        key=french.key,
        text=LessonText(
            {"fr": lesson_text(french), "en": lesson_text(english.as_object())},
            french.pass_mark,
            again=french.again and instance.decides,
        ),
        placing=_placing(french),
        actor=_actor(),
    )
    if instance.decides and english.content_object.live_revision_id != english.pk:
        english.publish(user=get_active_log_context().user, skip_permission_checks=True)


def forget(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Retire the lesson of a French page that is taken back; its translation is no matter."""
    if isinstance(instance, _lesson_page()) and instance.decides:
        retire_lesson(instance.key, actor=_actor())


def connect() -> None:
    """Close the gates; called once, when the app is ready."""
    pre_save.connect(refuse_unready, sender=_lesson_page(), dispatch_uid="cms.lessons.ready")
    page_published.connect(freeze, dispatch_uid="cms.lessons.freeze")
    page_unpublished.connect(forget, dispatch_uid="cms.lessons.forget")


def _lesson_page() -> type[Page]:
    """The model, which imports this module for its form."""
    model: type[Page] = apps.get_model("cms", "LessonPage")
    return model


def _live_french(english: "LessonPage") -> "LessonPage | None":
    family = _lesson_page().objects.filter(translation_key=english.translation_key)
    return family.filter(locale__language_code="fr", live=True).first()


def _placing(page: "LessonPage") -> Placing:
    return Placing(
        clause_ids=tuple(page.clause_ids),
        channel=page.channel,
        opens_channel=page.opens_channel,
        starter_rank=page.starter_rank,
    )


def _actor() -> Any:
    return get_active_log_context().user or PUBLISHER
