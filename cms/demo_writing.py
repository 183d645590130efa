"""How the demo company's pages are written: pairs of languages, and paragraphs from lines."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.html import format_html, format_html_join
from wagtail.models import Locale, Page

from config.demo.texts import Text


def pair(
    model: type[Page], homes: Mapping[str, Page], *, slug: str, title: Text, **fields: Any
) -> dict[str, Page]:
    """Make a French page and its English translation, below pages of the same languages."""
    parent = homes["fr"]
    parent.refresh_from_db()
    french = model(title=title.fr, slug=slug, live=False, locale=parent.locale, **fields)
    parent.add_child(instance=french)
    english = french.copy_for_translation(Locale.objects.get(language_code="en"))
    english.title = english.draft_title = title.en
    return {"fr": french, "en": english}


def write(page: Page, fields: Mapping[str, Any], writer: Any) -> None:
    """Publish a page with these fields."""
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision(user=writer).publish(user=writer, skip_permission_checks=True)


def paragraphs(lines: Sequence[str]) -> str:
    """Return lines as paragraphs."""
    return format_html_join("", "<p>{}</p>", ((line,) for line in lines))


def items(lines: Sequence[str]) -> str:
    """Return lines as a list."""
    return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", ((x,) for x in lines)))


def noted(title: str, text: str) -> str:
    """Return a paragraph under a small title."""
    return format_html("<h3>{}</h3><p>{}</p>", title, text)
