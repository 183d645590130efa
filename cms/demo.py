"""The demo company's pages: a charter through two editions, guides, contacts and news."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.db import transaction
from django.utils.html import format_html, format_html_join
from wagtail.models import Locale, Page

from charter.public import version_in_force
from cms import library
from cms.models import (
    CharterPage,
    ContactsPage,
    GlossaryTerm,
    GuideIndexPage,
    GuidePage,
    HomePage,
    NewsIndexPage,
    NewsPage,
)
from cms.publishing import dated
from config.demo import load
from config.demo.load import DemoCharter, DemoClause, DemoGuide
from config.demo.texts import Text
from config.demo.world import World

LANGUAGES = ("fr", "en")
WRITER, HR, LEGAL = "pieter", "nadia", "antoine"
# What readers of the first edition missed, and got in the second (news.toml tells the story).
NEW_IN_SECOND = {"protected-expression", "how-we-review"}
REFERENCES = (" (article 18)", " (clause 18)")
FIRST_EDITION_DAYS = 140
CONTACTS_VERIFIED = {"": date(2026, 11, 2), "data-protection": date(2026, 7, 6)}
CHANGES = Text(
    fr="Deux articles nouveaux, écrits avec vos remarques : ce que la charte ne limite jamais, et "
    "comment nous relisons.",
    en="Two new clauses, written with your comments: what the charter never limits, and how we "
    "review.",
)
FIRST = Text(fr="Première édition.", en="First edition.")


def seed(world: World) -> None:
    """Write every page, and take the charter through the workflow twice."""
    with transaction.atomic():
        writer = world.cast[WRITER]
        homes = _homes(writer)
        if version_in_force() is None:
            _charter(world, homes)
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
            _write(page, texts, writer)
        pages[language] = page
    return pages


def _write(page: Page, fields: Mapping[str, Any], writer: Any) -> None:
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision(user=writer).publish(user=writer, skip_permission_checks=True)


def _pair(
    model: type[Page], homes: Mapping[str, Page], *, slug: str, title: Text
) -> dict[str, Page]:
    """Make a French page and its English translation, below pages of the same languages."""
    parent = homes["fr"]
    parent.refresh_from_db()
    french = model(title=title.fr, slug=slug, live=False, locale=parent.locale)
    parent.add_child(instance=french)
    english = french.copy_for_translation(Locale.objects.get(language_code="en"))
    english.title = english.draft_title = title.en
    return {"fr": french, "en": english}


def _charter(world: World, homes: Mapping[str, Page]) -> None:
    text = load.load_charter()
    second = _start_of(text.preamble.effective_from)
    first = second - timedelta(days=FIRST_EDITION_DAYS)
    pages = _pair(CharterPage, homes, slug="charter", title=text.preamble.title)
    _edition(world, pages, _first_edition(text), note=FIRST, at=first)
    _edition(world, pages, text, note=CHANGES, at=second)


def _edition(
    world: World, pages: Mapping[str, Page], text: DemoCharter, *, note: Text, at: datetime
) -> None:
    writer = world.cast[WRITER]
    for language in ("en", "fr"):
        page = CharterPage.objects.get(pk=pages[language].pk)
        for name, value in _charter_fields(text, note, language).items():
            setattr(page, name, value)
        page.save_revision(user=writer)
    page.get_workflow().start(page, writer)
    with dated(at):
        for key in (HR, LEGAL):
            state = CharterPage.objects.get(pk=page.pk).current_workflow_task_state
            state.task.specific.on_action(state, world.cast[key], "approve")


def _first_edition(text: DemoCharter) -> DemoCharter:
    kept = [clause for clause in text.clauses if clause.id not in NEW_IN_SECOND]
    return replace(text, clauses=tuple(map(_without_references, kept)))


def _without_references(clause: DemoClause) -> DemoClause:
    fr, en = clause.reason.fr, clause.reason.en
    for reference in REFERENCES:
        fr, en = fr.replace(reference, ""), en.replace(reference, "")
    return replace(clause, reason=Text(fr=fr, en=en))


def _charter_fields(text: DemoCharter, note: Text, language: str) -> dict[str, Any]:
    def say(value: Any) -> Any:
        return value.in_language(language)

    opening = text.preamble
    return {
        "title": say(opening.title),
        "subtitle": say(opening.subtitle),
        "introduction": say(opening.intro),
        "binding": say(opening.binding),
        "acknowledgement": say(opening.acknowledgement),
        "change_note": say(note),
        "why_title": say(text.why.title),
        "why_lead": say(text.why.lead),
        "why": _paragraphs(say(text.why.text)),
        "objectives": [_objective(note, language) for note in text.objectives],
        "how_title": say(text.how.title),
        "how": _paragraphs(say(text.how.text)),
        "what_title": say(text.what.title),
        "what": _items(say(text.what.text)),
        "engagement_title": say(text.engagement.title),
        "engagement": _paragraphs([say(text.engagement.lead)])
        + "".join(_noted(say(n.title), say(n.text)) for n in text.gestures)
        + _noted(say(text.tone.title), say(text.tone.text))
        + _noted(say(text.rhythm.title), say(text.rhythm.text)),
        "clauses": [_clause(clause, language) for clause in text.clauses],
    }


def _objective(note: load.Note, language: str) -> dict[str, Any]:
    value = {name: getattr(note, name).in_language(language) for name in ("title", "text", "sign")}
    value["objective_id"] = note.id
    return {"type": "objective", "id": f"objective-{note.id}", "value": value}


def _clause(clause: DemoClause, language: str) -> dict[str, Any]:
    wording = ("title", "duty", "reason", "good", "poor", "checks")
    value = {name: getattr(clause, name).in_language(language) for name in wording}
    value |= {"clause_id": clause.id, "normative": clause.normative}
    value["objective_id"] = clause.objective
    return {"type": "clause", "id": f"clause-{clause.id}", "value": value}


def _contacts(homes: Mapping[str, Page], writer: Any) -> None:
    page, contacts = load.load_contacts()
    pages = _pair(ContactsPage, homes, slug="contacts", title=page.title)
    for language in LANGUAGES:
        fields = {
            "introduction": page.intro.in_language(language),
            "first": page.first.in_language(language),
            "open_line": contacts[0].phone,
            "steps": [{"type": "step", "value": s} for s in page.steps.in_language(language)],
            "contacts": [_contact(contact, language) for contact in contacts],
        }
        _write(pages[language], fields, writer)


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
    index = _pair(GuideIndexPage, homes, slug="guides", title=Text(fr="Guides", en="Guides"))
    introduction = Text(
        fr="Des conseils par canal et par filiale. Un guide n’oblige à rien ; la charte, si.",
        en="Advice by channel and by subsidiary. A guide binds nobody; the charter does.",
    )
    for language in LANGUAGES:
        fields = {"introduction": introduction.in_language(language)}
        _write(index[language], fields, writer)
    for guide in load.load_guides():
        pages = _pair(GuidePage, index, slug=guide.slug, title=guide.title)
        for language in LANGUAGES:
            _write(pages[language], _guide_fields(guide, language), writer)


def _guide_fields(guide: DemoGuide, language: str) -> dict[str, Any]:
    labels = {
        "fr": ("Le ton", "Le rythme", "Le calendrier", "Les règles du canal"),
        "en": ("Tone", "Rhythm", "Calendar", "Rules of the channel"),
    }[language]
    parts = (
        _paragraphs([guide.tone.in_language(language)]),
        _paragraphs([guide.rhythm.in_language(language)]),
        _items(guide.calendar.in_language(language)),
        _items(guide.rules.in_language(language)),
    )
    body: list[dict[str, Any]] = [
        {"type": "paragraph", "value": _paragraphs(guide.text.in_language(language))}
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
    index = _pair(NewsIndexPage, homes, slug="news", title=title)
    for language in LANGUAGES:
        _write(index[language], {}, writer)
    for item in load.load_news()[1]:
        pages = _pair(NewsPage, index, slug=item.slug, title=item.title)
        for language in LANGUAGES:
            body = _paragraphs(item.text.in_language(language))
            fields = {
                "date": item.date,
                "summary": item.summary.in_language(language),
                "body": [{"type": "paragraph", "value": body}],
            }
            _write(pages[language], fields, writer)


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


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time(7), tzinfo=UTC)


def _paragraphs(lines: Sequence[str]) -> str:
    return format_html_join("", "<p>{}</p>", ((line,) for line in lines))


def _items(lines: Sequence[str]) -> str:
    return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", ((x,) for x in lines)))


def _noted(title: str, text: str) -> str:
    return format_html("<h3>{}</h3><p>{}</p>", title, text)
