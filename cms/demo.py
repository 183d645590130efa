"""The demo company's pages: a charter through two editions, guides, contacts and news."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import transaction
from wagtail.models import Page

from charter.public import version_in_force
from cms import demo_editions, demo_lessons, library
from cms.demo_writing import items, pair, paragraphs, write
from cms.models import (
    ContactsPage,
    GlossaryTerm,
    GuideIndexPage,
    GuidePage,
    HomePage,
    NewsIndexPage,
    NewsPage,
)
from config.demo import load
from config.demo.load import DemoGuide
from config.demo.texts import Text
from config.demo.world import World

LANGUAGES = ("fr", "en")
WRITER = "pieter"
CONTACTS_VERIFIED = {"": date(2026, 11, 2), "support": date(2026, 7, 6)}


def seed(world: World) -> None:
    """Write every page, and take the charter through the workflow twice."""
    with transaction.atomic():
        writer = world.cast[WRITER]
        homes = _homes(writer)
        demo_lessons.seed(homes, writer=writer, at=demo_editions.first_day(), pair=pair)
        if version_in_force() is None:
            demo_editions.make(world, homes)
        if not ContactsPage.objects.exists():
            _contacts(homes, writer)
        if not GuideIndexPage.objects.exists():
            _guides(homes, writer)
        if not NewsIndexPage.objects.exists():
            _news(homes, writer)
        if not GlossaryTerm.objects.exists():
            _glossary()


def shelve(world: World) -> None:
    """Put everything that was published into the library, so that it can be searched at once."""
    library.refresh()


def _homes(writer: Any) -> dict[str, HomePage]:
    home, _ = load.load_news()
    pages = {}
    for language in LANGUAGES:
        page = HomePage.objects.get(locale__language_code=language)
        texts = {
            "lead": home.lead.in_language(language),
            "text": home.text.in_language(language),
        }
        if page.lead != texts["lead"]:
            write(page, texts, writer)
        pages[language] = page
    return pages


def _contacts(homes: Mapping[str, Page], writer: Any) -> None:
    page, contacts = load.load_contacts()
    pages = pair(ContactsPage, homes, slug="contacts", title=page.title)
    for language in LANGUAGES:
        fields = {
            "introduction": page.intro.in_language(language),
            "first": page.first.in_language(language),
            "open_line": contacts[0].phone,
            "steps": [{"type": "step", "value": s} for s in page.steps.in_language(language)],
            "contacts": [_contact(contact, language) for contact in contacts],
        }
        write(pages[language], fields, writer)


def _contact(contact: load.Contact, language: str) -> dict[str, Any]:
    translated = ("role", "scope", "when", "hours")
    plain = ("name", "phone", "email", "stand_in", "stand_in_phone", "urgent")
    value = {name: getattr(contact, name).in_language(language) for name in translated}
    value |= {name: getattr(contact, name) for name in plain}
    # One of them is due, so that the demonstration shows what that looks like.
    verified = CONTACTS_VERIFIED.get(contact.id, CONTACTS_VERIFIED[""])
    value["verified_on"] = verified.isoformat()
    return {"type": "contact", "id": f"contact-{contact.id}", "value": value}


def _guides(homes: Mapping[str, Page], writer: Any) -> None:
    index = pair(GuideIndexPage, homes, slug="guides", title=Text(fr="Guides", en="Guides"))
    introduction = Text(
        fr="Des conseils par canal et par filiale. Un guide n’oblige à rien ; la charte, si.",
        en="Advice by channel and by subsidiary. A guide binds nobody; the charter does.",
    )
    for language in LANGUAGES:
        fields = {"introduction": introduction.in_language(language)}
        write(index[language], fields, writer)
    for guide in load.load_guides():
        pages = pair(GuidePage, index, slug=guide.slug, title=guide.title)
        for language in LANGUAGES:
            write(pages[language], _guide_fields(guide, language), writer)


def _guide_fields(guide: DemoGuide, language: str) -> dict[str, Any]:
    labels = {
        "fr": ("Le ton", "Le rythme", "Le calendrier", "Les règles du canal"),
        "en": ("Tone", "Rhythm", "Calendar", "Rules of the channel"),
    }[language]
    parts = (
        paragraphs([guide.tone.in_language(language)]),
        paragraphs([guide.rhythm.in_language(language)]),
        items(guide.calendar.in_language(language)),
        items(guide.rules.in_language(language)),
    )
    body: list[dict[str, Any]] = [
        {"type": "paragraph", "value": paragraphs(guide.text.in_language(language))}
    ]
    body += [
        {"type": "section", "value": {"title": title, "text": text}}
        for title, text in zip(labels, parts, strict=True)
    ]
    do, dont = guide.do.in_language(language), guide.dont.in_language(language)
    body.append({"type": "examples", "value": {"do": list(do), "dont": list(dont)}})
    subsidiary = guide.kind == GuidePage.Kind.SUBSIDIARY
    return {
        "kind": guide.kind,
        "channel": "" if subsidiary else guide.key,
        "unit_code": guide.key if subsidiary else "",
        "summary": guide.summary.in_language(language),
        "body": body,
    }


def _news(homes: Mapping[str, Page], writer: Any) -> None:
    title = Text(fr="Nouvelles", en="News")
    index = pair(NewsIndexPage, homes, slug="news", title=title)
    for language in LANGUAGES:
        write(index[language], {}, writer)
    for item in load.load_news()[1]:
        pages = pair(NewsPage, index, slug=item.slug, title=item.title)
        for language in LANGUAGES:
            body = paragraphs(item.text.in_language(language))
            fields = {
                "date": item.date,
                "summary": item.summary.in_language(language),
                "body": [{"type": "paragraph", "value": body}],
            }
            write(pages[language], fields, writer)


def _glossary() -> None:
    GlossaryTerm.objects.bulk_create(
        GlossaryTerm(
            key=word.key,
            **{
                f"{name}_{language}": getattr(word, name).in_language(language)
                for name in ("term", "synonyms", "definition")
                for language in LANGUAGES
            },
        )
        for word in load.load_glossary()
    )
