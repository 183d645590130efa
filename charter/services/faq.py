"""Frequent questions: an answer that serves everybody, in both languages, without a name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone

from charter.models import Clause, FaqEntry, Question, User
from charter.policies import has_role
from charter.services import effective
from charter.services.questions import ANSWERERS
from charter.states import PUBLISHED, VersionState
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, WrongState
from config.kernel.language import reading_language


@dataclass(frozen=True)
class Wording:
    """A question and its answer, edited for everybody, in French and in English."""

    question_fr: str
    question_en: str
    answer_fr: str
    answer_en: str


@dataclass
class Chapter:
    """The entries about one clause; `here` says whether the clause still binds the reader."""

    clause_id: str
    title: str
    here: bool
    entries: list[FaqEntry] = field(default_factory=list)


def publish(
    wording: Wording, *, clause_id: str = "", source: Question | None = None, actor: User
) -> FaqEntry:
    """Publish an entry. `source` is the question it came from, which no reader learns.

    Raises NotAllowed for people who do not answer, Invalid when a language is missing.
    """
    if not has_role(actor, *ANSWERERS):
        raise NotAllowed("faq.not_yours")
    if not all(text.strip() for text in vars(wording).values()):
        raise Invalid("faq.both_languages")
    with transaction.atomic():
        entry = FaqEntry.objects.create(
            **vars(wording), clause_id=clause_id, source=source, published_by=actor
        )
        audit.record(entry, "faq.publish", actor=actor, clause=clause_id)
    return entry


def withdraw(entry: FaqEntry, *, actor: User) -> None:
    """Take an entry off the page; the row stays. Raises WrongState when somebody did already."""
    if not has_role(actor, *ANSWERERS):
        raise NotAllowed("faq.not_yours")
    with transaction.atomic():
        shown = FaqEntry.objects.filter(pk=entry.pk, withdrawn_at__isnull=True)
        if not shown.update(withdrawn_at=timezone.now()):
            raise WrongState("faq.withdrawn")
        audit.record(entry, "faq.withdraw", actor=actor)


def clauses_of(user: User) -> list[tuple[str, str]]:
    """Return (clause_id, title) of the text that binds a person, in the active language."""
    language = reading_language()
    texts = effective.texts_in_force()
    content = texts.content(effective.audience_of(user))
    clauses = content[language]["clauses"] if content else []
    rows = [c for clause in clauses for c in (clause, *clause.get("amendments", ()))]
    return [(clause["clause_id"], clause["title"]) for clause in rows]


def chapters(clauses: Sequence[tuple[str, str]], *, every: bool = False) -> list[Chapter]:
    """Return what is published, in the order of the reader's clauses [(clause_id, title), ...].

    Entries about the whole come first, those about clauses that are gone last. What is about a
    clause of other people's texts is left out, unless `every` is asked for. Two queries.
    """
    found = [Chapter("", "", here=True)]
    found += [Chapter(clause_id, title, here=True) for clause_id, title in clauses]
    by_clause = {chapter.clause_id: chapter for chapter in found}
    rows = list(FaqEntry.objects.filter(withdrawn_at__isnull=True))
    for chapter in _others({row.clause_id for row in rows} - by_clause.keys(), every=every):
        by_clause[chapter.clause_id] = chapter
        found.append(chapter)
    for row in rows:
        if row.clause_id in by_clause:
            by_clause[row.clause_id].entries.append(row)
    return [chapter for chapter in found if chapter.entries]


def _others(clause_ids: Iterable[str], *, every: bool) -> list[Chapter]:
    """The chapters of clauses the reader does not have: gone from every text, or of others."""
    language = reading_language()
    titles: dict[str, str] = {}
    binding: set[str] = set()
    rows = Clause.objects.filter(clause_id__in=clause_ids, version__state__in=PUBLISHED)
    columns = ("clause_id", f"title_{language}", "version__state")
    for clause_id, title, state in rows.order_by("pk").values_list(*columns):
        titles[clause_id] = title
        if state == VersionState.IN_FORCE:
            binding.add(clause_id)
    return [
        Chapter(clause_id, titles.get(clause_id, ""), here=False)
        for clause_id in sorted(clause_ids)
        if every or clause_id not in binding
    ]
