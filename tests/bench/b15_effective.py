"""B15: the text that binds a person, beside rendering the same page from a literal dict.

Ours is the view of the page: who the person is, what is in force, their kept text, what they owe.
The reference has everything in a dict already and asks nothing: the article and the page around it.
Below: the same before anybody has asked (layers set into one another, both languages rendered and
kept), composing alone, and how many queries thirty overlays cost beside three.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from statistics import median
from time import perf_counter
from typing import Any

from django.conf import settings
from django.contrib.messages.storage.fallback import FallbackStorage
from django.db import connection, transaction
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from charter.models import EffectiveText, Enrolment, User
from charter.services import effective, reading
from charter.views import read
from tests.bench.registry import Row, at_most, measure, migrated_database
from tests.factories.charter import VersionFactory, layer
from tests.factories.people import UnitFactory, UserFactory

CLAUSES, OVERLAYS, FEW = 60, 30, 3
ROUNDS = 25
KINDS = ("country", "subsidiary", "channel", "note")
WORDS = {
    "duty": "Dites en une phrase qui vous êtes et pour qui vous travaillez. " * 2,
    "reason": "Qui lit doit savoir d’où vient la parole, sans chercher dans un profil. " * 3,
    "good": "« Je travaille chez Hexalia, et je suis fier de ce chantier. »",
    "poor": "« La meilleure offre du marché, foncez ! »",
    "checks": "L’outil cherche le nom de l’entreprise près d’un éloge.",
}


@measure("B15", "the text that binds a person")
def effective_text() -> Iterator[Row]:
    """Measure the page of a person who reads 60 clauses and 30 overlays."""
    migrated_database()
    translation.activate("fr")
    person = _company()
    few = _queries(person)
    _overlays(FEW, OVERLAYS)
    page, literal = _page(person), _literal(person)
    ours, reference = _in_turns([page, literal])
    yield Row("rendering the page from a literal dict", ours, "ms", reference, at_most(2))
    composing, reference = _in_turns([_composing(person), literal])
    yield Row("the same, for composing alone", composing, "ms", reference)
    first, reference = _in_turns([_first(person), literal])
    yield Row("the same, for the first of an audience", first, "ms", reference)
    many = _queries(person)
    yield Row(f"queries with {FEW} overlays", many, "queries", few, at_most(1))


def _company() -> User:
    unit = UnitFactory(code="bank", parent=UnitFactory(code="hexalia", kind="group"))
    UserFactory(unit=unit)
    person = User.objects.get(unit__code="bank")
    for number in range(OVERLAYS):
        Enrolment.objects.create(user=person, channel=f"channel-{number}")
    VersionFactory(clause_ids=[{"clause_id": f"group-{n}", **WORDS} for n in range(CLAUSES)])
    _overlays(0, FEW)
    return person


def _overlays(start: int, end: int) -> None:
    """Texts that all apply to the person: each tightens one clause and adds one."""
    for number in range(start, end):
        kind = KINDS[number % len(KINDS)]
        scope = {
            "country": {"countries": ["FR"]},
            "subsidiary": {"units": ["bank"]},
            "channel": {"channels": [f"channel-{number}"]},
        }
        ends = timezone.localdate() + timedelta(days=60) if kind == "note" else None
        amending = {
            "clause_id": f"more-{number}",
            "effect": "tightens",
            "amends": f"group-{number}",
        }
        VersionFactory(
            layer=layer(kind, key=f"layer-{number}"),
            clause_ids=[amending | WORDS, {"clause_id": f"own-{number}", **WORDS}],
            terms={"scope": scope.get(kind, {}), "expires_on": ends},
        )


def _request(person: User) -> HttpRequest:
    request = RequestFactory().get("/fr/charter/")
    request.user = User.objects.get(pk=person.pk)
    given = {
        "csp_nonce": "",
        "htmx": False,
        "session": {},
        "LANGUAGE_CODE": settings.LANGUAGE_CODE,
    }
    for name, value in given.items():
        setattr(request, name, value)
    request._messages = FallbackStorage(request)  # type: ignore[attr-defined]
    return request


def _page(person: User) -> Callable[[], float]:
    def run() -> float:
        request = _request(person)
        start = perf_counter()
        read.read(request)
        return (perf_counter() - start) * 1000

    return run


def _literal(person: User) -> Callable[[], float]:
    text = effective.effective_text(person)
    assert text is not None
    content, context = text.content, _context(text)

    def run() -> float:
        request = _request(person)
        start = perf_counter()
        html = reading.render_page(content, "fr")
        render_to_string("charter/read.html", context | {"html": html}, request=request)
        return (perf_counter() - start) * 1000

    return run


def _context(text: EffectiveText) -> dict[str, Any]:
    around = {
        "language": "fr", "reads_all": False, "channels": [], "channel": "", "view": "mine",
        "record": None, "changes": [], "comparison": None, "token": "x", "next": "", "lessons": (),
        "statement": "J’ai lu.",
    }  # fmt: skip
    return around | read.page_of(text, "fr")


def _composing(person: User) -> Callable[[], float]:
    texts, audience = effective.texts_in_force(), effective.audience_of(person)

    def run() -> float:
        fresh = effective.Texts(texts.layers, texts.exemptions)
        start = perf_counter()
        fresh.content(audience)
        return (perf_counter() - start) * 1000

    return run


def _first(person: User) -> Callable[[], float]:
    def run() -> float:
        effective._in_force = None
        start = perf_counter()
        with transaction.atomic():
            text = effective.composed(effective.audience_of(person))
            assert text is not None
            text.sha256 = f"{perf_counter():.9f}"  # as if nobody had read it yet
            effective._keep(text)
            taken = (perf_counter() - start) * 1000
            transaction.set_rollback(True)
        return taken

    return run


def _queries(person: User) -> float:
    effective.effective_text(person)
    request = _request(person)
    with CaptureQueriesContext(connection) as seen:
        read.read(request)
    return float(len(seen))


def _in_turns(runs: list[Callable[[], float]]) -> list[float]:
    """Return the median of what each run measures, the runs taken in turns."""
    for run in runs:
        run()
    rounds = [[run() for run in runs] for _ in range(ROUNDS)]
    return [median(times) for times in zip(*rounds, strict=True)]
