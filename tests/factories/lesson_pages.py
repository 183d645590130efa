"""Lesson pages in both languages, as editors write them."""

from typing import Any

from wagtail.models import Locale

from charter.models import User
from cms.models import HomePage, LessonIndexPage, LessonPage


def may_i(language: str = "fr", **changed: Any) -> dict[str, Any]:
    """Return a question "may I post this?", as StreamField data."""
    value = {
        "text": f"Karim, le matin ({language})",
        "post": f"Allez voir notre offre ! ({language})",
        "image": None,
        "alt": "",
        "condition": f"je dis que j’y travaille ({language})",
        "right": "yes_if",
        "why_yes": f"Presque ({language})",
        "why_yes_if": f"Oui ({language})",
        "why_no": f"Inutile de vous taire ({language})",
    }
    return {"type": "may_i", "value": value | changed}


def choice(language: str = "fr", *, right: int = 0) -> dict[str, Any]:
    """Return a multiple choice; `right` is the place of the right answer, from 0."""
    answers = [
        {"text": f"{n} ({language})", "right": n == right, "explanation": f"Car {n} ({language})"}
        for n in range(3)
    ]
    return {"type": "choice", "value": {"text": f"Laquelle ? ({language})", "answers": answers}}


def fields(language: str, **changed: Any) -> dict[str, Any]:
    """Return the columns of a lesson page."""
    usual = {
        "key": "who-speaks",
        "summary": f"En deux mots ({language})",
        "minutes": 3,
        "pass_mark": 2,
        "parts": [{"type": "text", "value": f"<p>Dites qui vous êtes ({language}).</p>"}],
        "questions": [may_i(language), choice(language)],
    }
    return usual | changed


def lesson_index() -> LessonIndexPage:
    """Return the French list of lessons, with its English one."""
    found = LessonIndexPage.objects.filter(locale__language_code="fr").first()
    if found is not None:
        return found
    home = HomePage.objects.get(locale__language_code="fr")
    page = LessonIndexPage(title="Leçons", slug="lessons", live=False, locale=home.locale)
    home.add_child(instance=page)
    page.copy_for_translation(Locale.objects.get(language_code="en"))
    return page


def french_lesson(author: User, *, slug: str = "who-speaks", **changed: Any) -> LessonPage:
    """Return a French lesson as a draft."""
    index = lesson_index()
    wanted = fields("fr", **changed)
    page = LessonPage(title="Qui parle ?", slug=slug, live=False, locale=index.locale, **wanted)
    index.add_child(instance=page)
    page.save_revision(user=author)
    return page


def english_lesson(french: LessonPage, author: User, **changed: Any) -> LessonPage:
    """Return the English draft of a French lesson."""
    page = french.copy_for_translation(Locale.objects.get(language_code="en"))
    page.title = "Who speaks?"
    for name, value in fields("en", **changed).items():
        setattr(page, name, value)
    page.save_revision(user=author)
    return page


def publish(page: LessonPage, author: User) -> None:
    """Publish the latest draft of a page."""
    fresh = LessonPage.objects.get(pk=page.pk)
    fresh.get_latest_revision().publish(user=author)


def change(page: LessonPage, author: User, **changed: Any) -> LessonPage:
    """Save another draft of a page."""
    fresh: LessonPage = LessonPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    for name, value in changed.items():
        setattr(fresh, name, value)
    fresh.save_revision(user=author)
    return fresh
