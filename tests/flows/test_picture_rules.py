"""A picture's way from the camera to the rules: whose it is, whom it shows, what stands in it."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from advocacy.models import Media, Post
from advocacy.services import drafts, media, posts
from advocacy.services.contents import pictures
from charter.rules import CATALOGUE
from config.kernel.errors import Invalid
from moderation.models import Finding
from moderation.services.pictures import phash_of
from tests.factories import advocacy as make
from tests.factories import files
from tests.factories.moderation import rule_in_force
from tests.services.packages import TESSERACT, find
from tests.services.process import Unavailable

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
AGREED = ("people_agreed", "own_work")


def is_there() -> bool:
    try:
        return bool(find(TESSERACT))
    except Unavailable:
        return False


needs_tesseract = pytest.mark.skipif(not is_there(), reason="make test installs tesseract-ocr")


def arm(type: str, **changed: Any) -> None:
    """Put a rule in force as the catalogue suggests it."""
    usual = {param.name: param.default for param in CATALOGUE[type].params}
    rule_in_force(type, **usual | changed)


def with_picture(data: bytes, *, name: str = "photo.jpg", declared: tuple[str, ...] = ()) -> Post:
    """A draft with a picture, as the Write page makes it."""
    post = make.PostFactory(text="La pale est réparée, merci à l’équipe.")
    stored = media.store(actor=post.author, upload=SimpleUploadedFile(name, data))
    drafts.attach(actor=post.author, post=post, media=stored)
    drafts.describe(
        actor=post.author, post=post, media=stored, alt="Une pale au soleil", declared=declared
    )
    return post


def findings(post: Post, *, because: str = "") -> list[tuple[str, int, str]]:
    """What is found when it is sent: rule, severity, target."""
    posts.submit(actor=post.author, post=post, justification=because)
    rows = Finding.objects.filter(case=post.case).values_list("rule_code", "severity", "target")
    return list(rows)


def test_picture_of_an_agency_is_held() -> None:
    arm("copyright.media")
    data = files.with_iptc(files.saved(files.drawing()), {110: b"AFP"})

    post = with_picture(data, declared=("own_work",))

    assert findings(post) == [("R29", 3, "media:0")]
    assert post.case.state == "queued"
    assert post.case.findings.get().message.count("AFP") == 1


def test_licence_that_is_declared_lets_it_pass() -> None:
    arm("copyright.media")
    data = files.with_iptc(files.saved(files.drawing()), {110: b"AFP"})

    assert findings(with_picture(data, declared=("licensed",))) == []


def test_copy_of_a_banned_picture_is_known_however_it_was_saved() -> None:
    arm("copyright.media", banned=[phash_of(files.drawing(7))])
    copy = files.drawing(7).resize((200, 150)).convert("L")

    banned = with_picture(files.saved(copy, quality=50), declared=("licensed",))
    other = with_picture(files.saved(files.drawing(8)), declared=("licensed",))

    assert findings(banned) == [("R29", 3, "media:0")]
    assert findings(other) == []


def test_people_in_a_picture_are_asked_about_and_the_place_is_gone() -> None:
    arm("image.people")
    data = files.saved(files.drawing(), exif=files.exif(located=True))
    silent = with_picture(data)

    with pytest.raises(Invalid) as refused:
        posts.submit(actor=silent.author, post=silent)
    assert refused.value.code == "moderation.justify"
    assert findings(with_picture(data, declared=AGREED)) == []
    image = Media.objects.latest("pk")
    assert image.had_location
    with image.file.open("rb") as stored:
        assert b"Exif" not in stored.read()


@pytest.mark.parametrize("how", ["named in the file", "declared"])
def test_picture_made_by_a_machine_needs_a_mention(how) -> None:
    arm("disclosure.ai_media")
    packet = files.xmp({"Iptc4xmpExt:DigitalSourceType": files.SYNTHETIC})
    named = how == "named in the file"
    data = files.saved(files.drawing(), **({"xmp": packet} if named else {}))
    post = with_picture(data, declared=("own_work",) if named else ("ai_made",))
    assert findings(post, because="Validé") == [("R03", 2, "media:0")]

    said = with_picture(data, declared=("ai_made",))
    image = pictures(said)[0]
    drafts.describe(actor=said.author, post=said, media=image, alt="Images virtuelles : une pale")

    assert findings(said) == []


@needs_tesseract
def test_label_on_a_slide_is_read_and_holds_the_post() -> None:
    arm("confidential.marker")
    slide = files.saved(files.slide("DIFFUSION RESTREINTE", "Resultats du trimestre"), "PNG")

    post = with_picture(slide, name="page-3.png")

    assert findings(post) == [("R07", 4, "media:0")]


def test_label_in_a_file_name_holds_the_post() -> None:
    arm("confidential.marker")

    post = with_picture(files.saved(files.drawing()), name="CODIR - Confidentiel.jpg")

    assert findings(post) == [("R07", 4, "media:0")]
