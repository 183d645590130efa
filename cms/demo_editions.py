"""The demo company's texts: a charter through two editions, annexes, one still on its way."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from wagtail.models import Page

from charter.demo import enact
from charter.public import version_under_way
from cms.demo_writing import items, noted, pair, paragraphs
from cms.models import AnnexPage, CharterPage
from cms.models.binding_page import BindingPage
from cms.publishing import follow_texts_in_force
from cms.submitting import dated
from config.demo import load
from config.demo.load import DemoAnnex, DemoAnnexClause, DemoCharter, DemoClause
from config.demo.texts import Text
from config.demo.world import World

LANGUAGES = ("fr", "en")
WRITER, APPROVERS, NOTE_APPROVERS = "pieter", ("nadia", "antoine", "helene"), ("antoine",)
# What readers of the first edition missed, and got in the second (news.toml tells the story).
NEW_IN_SECOND = {"protected-expression", "how-we-review"}
REFERENCES = (" (article 18)", " (clause 18)")
FIRST_EDITION_DAYS = 140
# From the submission of a text to its day: councils are heard, formalities done, a month passes.
LEAD_TIME = timedelta(days=75)
NOTE_DAYS = 40
CHANGES = Text(
    fr="Deux articles nouveaux, écrits avec vos remarques : ce que la charte ne limite jamais, et "
    "comment nous relisons.",
    en="Two new clauses, written with your comments: what the charter never limits, and how we "
    "review.",
)
FIRST = Text(fr="Première édition.", en="First edition.")
WORDING = ("title", "duty", "reason", "good", "poor")


def first_day() -> datetime:
    """Return the instant the first edition came into force, with its lessons."""
    second = _start_of(load.load_charter().preamble.effective_from)
    return second - timedelta(days=FIRST_EDITION_DAYS)


def make(world: World, homes: Mapping[str, Page]) -> None:
    """Write the charter and its annexes, and take each through its life up to today."""
    text = load.load_charter()
    first, second = first_day(), _start_of(text.preamble.effective_from)
    pages = pair(CharterPage, homes, slug="charter", title=text.preamble.title)
    _edition(world, pages, _charter_fields(_first_edition(text), FIRST), at=first, annexed=True)
    _edition(world, pages, _charter_fields(text, CHANGES), at=second, annexed=True)
    for annex in load.load_annexes():
        _annex(world, pages, annex, at=second)
    follow_texts_in_force()


def _edition(
    world: World,
    pages: Mapping[str, Page],
    fields: Mapping[str, Mapping[str, Any]],
    *,
    at: datetime,
    annexed: bool = False,
) -> None:
    page = _submitted(world, pages, fields, at=at - LEAD_TIME, annexed=annexed)
    version = version_under_way(page.layer_key)
    assert version is not None  # just submitted
    enact(version, at=at, world=world)


def _submitted(
    world: World,
    pages: Mapping[str, Page],
    fields: Mapping[str, Mapping[str, Any]],
    *,
    at: datetime,
    annexed: bool = False,
) -> BindingPage:
    """Write both languages, submit the French one, and let the quorum approve it."""
    writer = world.cast[WRITER]
    for language in ("en", "fr"):
        page: BindingPage = Page.objects.get(pk=pages[language].pk).specific
        for name, value in fields[language].items():
            setattr(page, name, value)
        page.annexed = annexed
        page.save_revision(user=writer)
    with dated(_in_the_morning(at)):
        page.get_workflow().start(page, writer)
        for key in NOTE_APPROVERS if page.kind == "note" else APPROVERS:
            state = type(page).objects.get(pk=page.pk).current_workflow_task_state
            state.task.specific.on_action(state, world.cast[key], "approve")
    return page


def _annex(world: World, parents: Mapping[str, Page], annex: DemoAnnex, *, at: datetime) -> None:
    charter = {language: Page.objects.get(pk=p.pk) for language, p in parents.items()}
    settings: dict[str, Any] = {
        "layer_key": annex.key,
        "kind": annex.kind,
        "unit_code": annex.unit,
        "countries": list(annex.countries),
        "channels": list(annex.channels),
    }
    if annex.kind == "note":
        at = _start_of((world.now - timedelta(days=NOTE_DAYS // 2)).date())
        settings["expires_on"] = (world.now + timedelta(days=NOTE_DAYS)).date()
    pages = pair(AnnexPage, charter, slug=annex.key, title=annex.title, **settings)
    fields = {language: _annex_fields(annex, language) for language in LANGUAGES}
    if annex.state == "in_force":
        _edition(world, pages, fields, at=at)
    else:
        _submitted(world, pages, fields, at=world.now - timedelta(days=9))


def _annex_fields(annex: DemoAnnex, language: str) -> dict[str, Any]:
    return {
        "title": annex.title.in_language(language),
        "introduction": annex.intro.in_language(language),
        "change_note": annex.note.in_language(language),
        "clauses": [_annex_clause(clause, language) for clause in annex.clauses],
    }


def _annex_clause(clause: DemoAnnexClause, language: str) -> dict[str, Any]:
    value = {name: getattr(clause, name).in_language(language) for name in WORDING}
    value |= {
        "clause_id": clause.id,
        "normative": clause.normative,
        "effect": clause.effect,
        "amends": clause.amends,
        "lesson": clause.lesson,
        "not_checkable": clause.not_checkable.fr,
        "checks": "",
    }
    return {"type": "clause", "id": f"clause-{clause.id}", "value": value}


def _first_edition(text: DemoCharter) -> DemoCharter:
    kept = [clause for clause in text.clauses if clause.id not in NEW_IN_SECOND]
    return replace(text, clauses=tuple(map(_without_references, kept)))


def _without_references(clause: DemoClause) -> DemoClause:
    fr, en = clause.reason.fr, clause.reason.en
    for reference in REFERENCES:
        fr, en = fr.replace(reference, ""), en.replace(reference, "")
    return replace(clause, reason=Text(fr=fr, en=en))


def _charter_fields(text: DemoCharter, note: Text) -> dict[str, dict[str, Any]]:
    return {language: _in_language(text, note, language) for language in LANGUAGES}


def _in_language(text: DemoCharter, note: Text, language: str) -> dict[str, Any]:
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
        "why": paragraphs(say(text.why.text)),
        "objectives": [_objective(n, language) for n in text.objectives],
        "how_title": say(text.how.title),
        "how": paragraphs(say(text.how.text)),
        "what_title": say(text.what.title),
        "what": items(say(text.what.text)),
        "engagement_title": say(text.engagement.title),
        "engagement": paragraphs([say(text.engagement.lead)])
        + "".join(noted(say(n.title), say(n.text)) for n in text.gestures)
        + noted(say(text.tone.title), say(text.tone.text))
        + noted(say(text.rhythm.title), say(text.rhythm.text)),
        "clauses": [_clause(clause, language) for clause in text.clauses],
    }


def _objective(objective: load.Note, language: str) -> dict[str, Any]:
    value = {
        "objective_id": objective.id,
        "title": objective.title.in_language(language),
        "text": objective.text.in_language(language),
        "sign": objective.sign.in_language(language),
    }
    return {"type": "objective", "id": f"objective-{objective.id}", "value": value}


def _clause(clause: DemoClause, language: str) -> dict[str, Any]:
    value = {name: getattr(clause, name).in_language(language) for name in (*WORDING, "checks")}
    value |= {
        "clause_id": clause.id,
        "normative": clause.normative,
        "objective_id": clause.objective,
        "lesson": clause.lesson,
        "not_checkable": clause.not_checkable.fr,
    }
    return {"type": "clause", "id": f"clause-{clause.id}", "value": value}


def _start_of(day: date) -> datetime:
    """Midnight where the group is, as for every text."""
    return datetime.combine(day, time(), tzinfo=ZoneInfo("Europe/Paris"))


def _in_the_morning(instant: datetime) -> datetime:
    return instant.replace(hour=9, minute=40, second=0, microsecond=0)
