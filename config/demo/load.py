"""The demo company's files as typed, frozen values. Each function reads one file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from charter.rules import CATALOGUE, Mode

from .texts import NO_LINES, NO_TEXT, Lines, Text, build, build_all, read_file


@dataclass(frozen=True)
class Preamble:
    """Title and opening of the charter, and what a reader is told when acknowledging it."""

    title: Text
    subtitle: Text
    edition: Text
    effective_from: date
    intro: Text
    binding: Text
    acknowledgement: Text


@dataclass(frozen=True)
class Section:
    """A titled part of the charter: a lead, then paragraphs or items."""

    title: Text
    text: Lines = NO_LINES
    lead: Text = NO_TEXT


@dataclass(frozen=True)
class Note:
    """A short titled text. `sign` says how an objective is seen to be met."""

    title: Text
    text: Text
    id: str = ""
    sign: Text = NO_TEXT


@dataclass(frozen=True)
class DemoClause:
    """One clause. `rules` are codes of rules.toml, `checks` says what the tool looks at.

    `lesson` is a key of lessons.toml; a binding clause without rule or lesson says why nothing
    can be checked.
    """

    id: str
    number: int
    normative: bool
    rules: tuple[str, ...]
    title: Text
    duty: Text
    reason: Text
    good: Text
    poor: Text
    checks: Text
    lesson: str = ""
    objective: str = ""
    not_checkable: Text = NO_TEXT


@dataclass(frozen=True)
class DemoAnnexClause:
    """One clause of an annex; `amends` names the clause it tightens or loosens."""

    id: str
    effect: str
    title: Text
    duty: Text
    reason: Text
    good: Text
    poor: Text
    amends: str = ""
    normative: bool = True
    lesson: str = ""
    not_checkable: Text = NO_TEXT


@dataclass(frozen=True)
class DemoAnnex:
    """A text beside the charter; `state` is in_force or consultation."""

    key: str
    kind: str
    unit: str
    state: str
    title: Text
    intro: Text
    note: Text
    clauses: tuple[DemoAnnexClause, ...]
    countries: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()


@dataclass(frozen=True)
class DemoCharter:
    """The whole charter, in reading order."""

    preamble: Preamble
    why: Section
    objectives: tuple[Note, ...]
    how: Section
    what: Section
    engagement: Section
    gestures: tuple[Note, ...]
    tone: Note
    rhythm: Note
    clauses: tuple[DemoClause, ...]


@dataclass(frozen=True)
class DemoRule:
    """One rule; `params` and `scope` are those of `charter.rules`, terms of R06 in clear."""

    code: str
    type: str
    clause_id: str
    severity: int
    mode: str
    message: Text
    suggestion: Text
    params: Mapping[str, Any] | None = None
    scope: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class DemoGuide:
    """Advice for a channel (`key` is a kind of network) or a subsidiary (`key` is a unit)."""

    kind: str
    key: str
    slug: str
    title: Text
    summary: Text
    text: Lines
    tone: Text
    rhythm: Text
    calendar: Lines
    rules: Lines
    do: Lines
    dont: Lines


@dataclass(frozen=True)
class DemoPart:
    """What one reads in a lesson: paragraphs, or examples to follow and to avoid."""

    kind: str
    text: Lines = NO_LINES
    do: Lines = NO_LINES
    avoid: Lines = NO_LINES


@dataclass(frozen=True)
class DemoQuestion:
    """One question of a lesson; see lessons.toml for which kind has what."""

    kind: str
    right: str | int
    text: Text
    post: Text = NO_TEXT
    condition: Text = NO_TEXT
    why_yes: Text = NO_TEXT
    why_yes_if: Text = NO_TEXT
    why_no: Text = NO_TEXT
    answers: Lines = NO_LINES
    explanations: Lines = NO_LINES


@dataclass(frozen=True)
class DemoLesson:
    """One lesson. `starter` is its place in the path, 0 when it is not part of it."""

    key: str
    slug: str
    clauses: tuple[str, ...]
    starter: int
    minutes: int
    pass_mark: int
    title: Text
    summary: Text
    parts: tuple[DemoPart, ...]
    questions: tuple[DemoQuestion, ...]
    channel: str = ""
    opens: bool = False


@dataclass(frozen=True)
class ContactsPage:
    """The page of crisis contacts; `steps` are what to do, in order."""

    title: Text
    intro: Text
    first: Text
    steps: Lines


@dataclass(frozen=True)
class Contact:
    """Whom to call. `person` is a key of the cast, empty for somebody outside the company."""

    id: str
    urgent: bool
    role: Text
    scope: Text
    when: Text
    name: str
    person: str
    hours: Text
    phone: str
    email: str
    stand_in: str
    stand_in_phone: str


@dataclass(frozen=True)
class Word:
    """A word of the glossary; synonyms are separated by commas."""

    key: str
    term: Text
    definition: Text
    synonyms: Text = NO_TEXT


@dataclass(frozen=True)
class HomePage:
    """Texts of the home page."""

    title: Text
    lead: Text
    text: Text
    crisis: Text


@dataclass(frozen=True)
class News:
    """One piece of news."""

    slug: str
    date: date
    title: Text
    summary: Text
    text: Lines


@dataclass(frozen=True)
class Topic:
    """What some families of jobs write about; `families` empty means everyone."""

    key: str
    families: tuple[str, ...]
    label: Text
    posts: tuple[Text, ...]


@dataclass(frozen=True)
class Slots:
    """What fills the slots of a text; `town` is keyed by country, numbers are bounds."""

    weekday: Lines
    small: tuple[int, int]
    many: tuple[int, int]
    town: Mapping[str, list[str]]


@dataclass(frozen=True)
class Review:
    """A post that trips `rule`, and how it went on; see reviews.toml for `outcome`."""

    rule: str
    families: tuple[str, ...]
    outcome: str
    text: Text
    note: Text = NO_TEXT
    proposed: Text = NO_TEXT
    justification: Text = NO_TEXT


@dataclass(frozen=True)
class Praise:
    """A note on a post that tripped nothing; `fits` says on which, see reviews.toml."""

    clause_id: str
    text: Text
    fits: str = ""


@dataclass(frozen=True)
class DemoCampaign:
    """An important message offered between two days, with wordings to start from."""

    key: str
    open_on: date
    close_on: date
    families: tuple[str, ...]
    countries: tuple[str, ...]
    title: Text
    why: Text
    link: str
    topics: tuple[str, ...]
    variants: Lines


def load_charter() -> DemoCharter:
    """The charter of charter.toml."""
    data = read_file("charter")
    return DemoCharter(
        preamble=build(Preamble, data["charter"]),
        why=build(Section, data["why"]),
        objectives=build_all(Note, data["objectives"]),
        how=build(Section, data["how"]),
        what=build(Section, data["what"]),
        engagement=build(Section, data["engagement"]),
        gestures=build_all(Note, data["gestures"]),
        tone=build(Note, data["tone"]),
        rhythm=build(Note, data["rhythm"]),
        clauses=build_all(DemoClause, data["clauses"]),
    )


def load_annexes() -> tuple[DemoAnnex, ...]:
    """The texts beside the charter, of annexes.toml."""
    tables = [
        {**annex, "clauses": list(build_all(DemoAnnexClause, annex["clauses"]))}
        for annex in read_file("annexes")["annexes"]
    ]
    return build_all(DemoAnnex, tables)


def load_rules() -> tuple[DemoRule, ...]:
    """The rules of rules.toml; one that says nothing of its own takes the catalogue's wording."""
    return build_all(DemoRule, [_usual(rule) | rule for rule in read_file("rules")["rules"]])


def _usual(rule: Mapping[str, Any]) -> dict[str, Any]:
    entry = CATALOGUE[rule["type"]]
    wording = {f"message_{lang}": text for lang, text in entry.message.items()}
    wording |= {f"suggestion_{lang}": text for lang, text in entry.suggestion.items()}
    return {"severity": int(entry.severity), "mode": Mode.ENFORCE.value, **wording}


def load_guides() -> tuple[DemoGuide, ...]:
    """The guides of guides.toml, channels first."""
    return build_all(DemoGuide, read_file("guides")["guides"])


def load_lessons() -> tuple[DemoLesson, ...]:
    """The lessons of lessons.toml, those of the path first."""
    tables = [
        {
            **lesson,
            "parts": list(build_all(DemoPart, lesson["parts"])),
            "questions": list(build_all(DemoQuestion, lesson["questions"])),
        }
        for lesson in read_file("lessons")["lessons"]
    ]
    return build_all(DemoLesson, tables)


def load_contacts() -> tuple[ContactsPage, tuple[Contact, ...]]:
    """The page and the people of contacts.toml."""
    data = read_file("contacts")
    return build(ContactsPage, data["page"]), build_all(Contact, data["contacts"])


def load_glossary() -> tuple[Word, ...]:
    """The words of glossary.toml."""
    return build_all(Word, read_file("glossary")["words"])


def load_news() -> tuple[HomePage, tuple[News, ...]]:
    """The home page and the news of news.toml, oldest first."""
    data = read_file("news")
    return build(HomePage, data["home"]), build_all(News, data["news"])


def load_posts() -> tuple[Slots, tuple[Topic, ...]]:
    """The slots and the topics of posts.toml."""
    data = read_file("posts")
    topics = [{**topic, "posts": list(build_all(Text, topic["posts"]))} for topic in data["topics"]]
    return build(Slots, data["slots"]), build_all(Topic, topics)


def load_reviews() -> tuple[tuple[Review, ...], tuple[Praise, ...]]:
    """The posts that trip a rule, and the notes on those that do not, of reviews.toml."""
    data = read_file("reviews")
    return build_all(Review, data["reviews"]), build_all(Praise, data["notes"])


def load_campaigns() -> tuple[DemoCampaign, ...]:
    """The important messages of campaigns.toml."""
    return build_all(DemoCampaign, read_file("campaigns")["campaigns"])
