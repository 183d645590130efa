"""The digest covers all that leaves."""

from dataclasses import replace

import pytest

from moderation.screening.content import Content, Destination, Media
from moderation.screening.context import Context
from tests.moderation.screening.company import NOW

HERE = Destination("bluesky", "1", "jeanne.example")
THERE = Destination("practice", "2", "jeanne")
CONTENT = Content(
    text="Bonjour \ud800",
    language="fr",
    destinations=(HERE, THERE),
    media=(Media("ab" * 32, "Une éolienne", "image/png"),),
    links=("https://www.hexalia.example",),
)


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Bonjour"},
        {"language": "en"},
        {"destinations": (HERE,)},
        {"destinations": (HERE, replace(THERE, account="3"))},
        {"media": ()},
        {"media": (Media("ab" * 32, "Un moulin", "image/png"),)},
        {"links": ()},
    ],
)
def test_digest_changes_with_every_part(change):
    assert replace(CONTENT, **change).digest != CONTENT.digest


def test_digest_ignores_the_order_of_destinations():
    assert replace(CONTENT, destinations=(THERE, HERE)).digest == CONTENT.digest


def test_digest_is_stable():
    """Stored decisions carry it: changing it would strand every approved post."""
    digest = Content(text="Bonjour", language="fr").digest

    assert digest == "af748888ba8a25a67f584bd08cf9d8450399182e462a4b796e16fe1724bd34f4"


def test_content_survives_storage():
    stored = Content.from_dict(CONTENT.to_dict())

    assert stored == CONTENT
    assert stored.digest == CONTENT.digest


def test_context_survives_storage():
    context = Context(now=NOW, unit_path=("a", "b"), country="FR", flags=("first_posts",))

    assert Context.from_dict(context.to_dict()) == context
