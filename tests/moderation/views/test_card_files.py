"""The reviewer's card: what is known of each image stands beside its number."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from moderation.screening.content import Content, Media
from tests.factories.moderation import CaseFactory, FindingFactory, charter_in_force

pytestmark = pytest.mark.django_db
PLAIN = Media("ab" * 32, "Une éolienne", "image/jpeg")
KNOWN = Media(
    "cd" * 32,
    "Une équipe",
    "image/jpeg",
    name="equipe.jpg",
    text="Usage interne",
    credit="AFP <Paris>",
    source="digitalCapture",
    declared=("people_agreed", "licensed"),
)


@pytest.fixture
def case(author):
    charter_in_force()
    content = Content("Bonjour", "fr", media=(PLAIN, KNOWN))
    return CaseFactory(author=author, content=content.to_dict())


def files(enter, reviewer, case):
    response = enter(reviewer).get(reverse("desk:case", args=[case.pk]))
    return BeautifulSoup(response.content, "html.parser")


def test_card_shows_what_is_known_of_each_image(enter, reviewer, case) -> None:
    plain, known = files(enter, reviewer, case).select(".desk-file")

    assert "ne déclare rien" in plain.text
    for words in ("Image 2", "equipe.jpg", "AFP <Paris>", "digitalCapture", "Usage interne"):
        assert words in known.text
    assert "toutes les personnes visibles ont donné leur accord, utilisée avec une" in known.text


def test_finding_names_its_image_and_the_image_its_finding(enter, reviewer, case) -> None:
    FindingFactory(case=case, start=0, end=0, excerpt="")
    FindingFactory(case=case, target="media:1", start=0, end=0, excerpt="", severity=4)

    page = files(enter, reviewer, case)

    first, second = page.select(".desk-finding__message")
    assert first.strong.text == "Image 2\u202f:"
    assert second.strong is None
    assert "Voir la remarque 1" in page.select(".desk-file")[1].text
    assert "remarque" not in page.select(".desk-file")[0].text


def test_post_without_images_has_no_such_part(enter, reviewer, author) -> None:
    charter_in_force()

    assert not files(enter, reviewer, CaseFactory(author=author)).select(".desk-file")
