"""Images on the Write page: what is asked and said beside each, in both languages."""

import json
import uuid

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.translation import override

from advocacy.models import Media, Post, Words
from tests.factories import advocacy as make
from tests.factories import files
from tests.factories.moderation import rule_in_force

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def person(client):
    person = make.writer(first_name="Camille")
    client.force_login(person)
    return person


def at(name: str, *args, language: str = "fr") -> str:
    with override(language):
        return reverse(f"advocacy:{name}", args=args)


def form(**fields) -> dict:
    return {
        "key": str(uuid.uuid4()),
        "revision": 0,
        "tab": "a",
        "text": "Bonjour du chantier",
        "language": "fr",
        **fields,
    }


def photo(**options) -> SimpleUploadedFile:
    return SimpleUploadedFile("photo.jpg", files.saved(files.drawing(), **options))


def page(response) -> BeautifulSoup:
    return BeautifulSoup(response.text, "html.parser")


def added(client, data: dict, *, language: str = "fr", **options) -> tuple[Post, Media]:
    url = at("image_add", language=language)
    client.post(url, data | {"image": photo(**options)}, headers=HTMX)
    return Post.objects.get(), Media.objects.get()


def test_what_is_declared_is_saved_with_the_description(client, person) -> None:
    data = form()
    post, image = added(client, data)
    said = {
        f"alt-{image.key}": "Une pale",
        f"people-{image.key}": "people_agreed",
        f"origin-{image.key}": "own_work",
        f"retouched-{image.key}": "retouched",
    }

    client.post(at("save"), data | said, headers=HTMX)

    image.refresh_from_db()
    assert image.declared == ["people_agreed", "own_work", "retouched"]
    checked = page(client.get(at("compose", post.pk))).select(".picture__questions [checked]")
    assert [box["value"] for box in checked] == image.declared


def test_declaration_is_part_of_what_is_approved(client, person) -> None:
    data = form()
    _, image = added(client, data)
    before = Post.objects.get().digest

    said = {f"alt-{image.key}": "", f"people-{image.key}": "no_people"}
    client.post(at("save"), data | said, headers=HTMX)

    assert Post.objects.get().digest != before


def test_declaration_is_taken_back(client, person) -> None:
    data = form()
    _, image = added(client, data)
    words = {f"alt-{image.key}": "Une pale"}
    client.post(at("save"), data | words | {f"people-{image.key}": "no_people"}, headers=HTMX)

    client.post(at("save"), data | words, headers=HTMX)

    assert Media.objects.get().declared == []


@pytest.mark.parametrize("forged", ["approved", "own_work", "<script>"])
def test_forged_answer_declares_nothing(client, person, forged) -> None:
    data = form()
    _, image = added(client, data)

    said = {f"alt-{image.key}": "", f"people-{image.key}": forged}
    client.post(at("save"), data | said, headers=HTMX)

    assert "people_agreed" not in Media.objects.get().declared
    assert set(Media.objects.get().declared) <= {"own_work"}


def test_page_that_did_not_show_the_picture_declares_nothing(client, person) -> None:
    data = form()
    added(client, data)
    Media.objects.update(declared=["no_people"])

    client.post(at("save"), data | {"text": "Autre"}, headers=HTMX)

    assert Media.objects.get().declared == ["no_people"]


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "Le lieu de la prise de vue"), ("en", "The place where it was")]
)
def test_place_that_was_removed_is_told_once(client, person, language, words) -> None:
    url, upload = at("image_add", language=language), photo(exif=files.exif(located=True))

    response = client.post(url, form() | {"image": upload}, headers=HTMX)

    assert words in page(response).select_one("[role=status] .notice").text
    again = client.get(at("compose", Post.objects.get().pk, language=language))
    assert not page(again).select("#pictures .notice")


def test_place_is_told_without_scripts_too(client, person) -> None:
    upload = photo(exif=files.exif(located=True))

    response = client.post(at("image_add"), form() | {"image": upload}, follow=True)

    assert "Le lieu de la prise de vue" in response.text


def test_picture_without_a_place_gives_no_notice(client, person) -> None:
    response = client.post(at("image_add"), form() | {"image": photo()}, headers=HTMX)

    assert not page(response).select(".notice")


def test_credit_in_the_file_is_shown(client, person) -> None:
    packet = files.xmp({"photoshop:Credit": "AFP &lt;Paris&gt;"})

    response = client.post(at("image_add"), form() | {"image": photo(xmp=packet)}, headers=HTMX)

    assert "AFP &lt;Paris&gt;" in response.text


@pytest.mark.parametrize(("language", "words"), [("fr", "image 1, "), ("en", "image 1, ")])
def test_remark_stands_beside_its_picture(client, person, language, words) -> None:
    rule_in_force("channel.format")
    data = form()
    post, image = added(client, data, language=language)

    whole = page(client.get(at("compose", post.pk, language=language)))
    live = page(client.post(at("advice", language=language), data | {f"alt-{image.key}": ""}))

    for found in (whole, live):
        assert words in found.find(id=f"picture-remarks-{image.key}").text


def test_remark_goes_as_soon_as_the_description_is_typed(client, person) -> None:
    rule_in_force("channel.format")
    data = form()
    _, image = added(client, data)

    live = client.post(at("advice"), data | {f"alt-{image.key}": "Une pale"}, headers=HTMX)

    beside = page(live).find(id=f"picture-remarks-{image.key}")
    assert not beside.select(".state")
    assert Media.objects.get().alt == ""


def test_new_picture_asks_for_advice(client, person) -> None:
    response = client.post(at("image_add"), form() | {"image": photo()}, headers=HTMX)

    asked = json.loads(response["HX-Trigger-After-Settle"])
    assert asked == {"advise-now": {"target": "#remarks"}}


def test_page_asks_again_while_words_are_being_read(client, person) -> None:
    data = form()
    added(client, data)
    Media.objects.update(text_state=Words.WAITING)
    waiting = client.post(at("advice"), data, headers=HTMX)
    Media.objects.update(text_state=Words.READ)
    done = client.post(at("advice"), data, headers=HTMX)

    assert waiting["HX-Trigger-After-Settle"] == "advise-later"
    assert "cours de lecture" in waiting.text
    assert "HX-Trigger-After-Settle" not in done


def test_what_was_typed_stays_when_another_picture_comes(client, person) -> None:
    data = form()
    _, image = added(client, data)
    said = {f"alt-{image.key}": "Une pale", f"origin-{image.key}": "licensed"}

    response = client.post(at("image_add"), data | said | {"image": photo()}, headers=HTMX)

    first = page(response).select_one(".picture")
    assert first.find("textarea").text == "Une pale"
    assert [box["value"] for box in first.select("[checked]")] == ["licensed"]


def test_every_group_of_choices_names_its_picture(client, person) -> None:
    data = form()
    client.post(at("image_add"), data | {"image": photo()}, headers=HTMX)
    response = client.post(at("image_add"), data | {"image": photo()}, headers=HTMX)

    legends = [legend.text for legend in page(response).select("legend")]
    assert len(legends) == len(set(legends)) == 4
