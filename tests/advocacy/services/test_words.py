"""The words in images: read once, in time, and never after the post was sent."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from advocacy.models import Media, Post, Words
from advocacy.services import drafts, media, posts, words
from advocacy.services.contents import content_of, facts
from moderation import public as moderation
from tests.factories import advocacy as make
from tests.factories import files
from tests.services.packages import TESSERACT, find
from tests.services.process import Unavailable

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
LABEL = "DIFFUSION RESTREINTE"


def is_there() -> bool:
    try:
        return bool(find(TESSERACT))
    except Unavailable:
        return False


needs_tesseract = pytest.mark.skipif(not is_there(), reason="make test installs tesseract-ocr")


def slide_of(post: Post) -> Media:
    upload = SimpleUploadedFile("slide.png", files.saved(files.slide(LABEL), "PNG"))
    stored = media.store(actor=post.author, upload=upload)
    drafts.attach(actor=post.author, post=post, media=stored)
    drafts.describe(actor=post.author, post=post, media=stored, alt="Une page")
    return stored


@pytest.fixture
def nothing_installed(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))


@needs_tesseract
def test_sweep_reads_what_waits_and_renews_the_digest() -> None:
    post = make.PostFactory()
    image = slide_of(post)
    before = Post.objects.get(pk=post.pk).digest
    assert image.text_state == Words.WAITING

    assert words.sweep() == 1

    image.refresh_from_db()
    post.refresh_from_db()
    assert (image.text, image.text_state) == (LABEL, Words.READ)
    assert before != post.digest == content_of(post).digest
    assert words.sweep() == 0


@needs_tesseract
def test_post_is_sent_with_its_words_read() -> None:
    post = make.PostFactory()
    image = slide_of(post)

    posts.submit(actor=post.author, post=post)

    image.refresh_from_db()
    assert image.text_state == Words.READ
    assert post.case.content["media"][0]["text"] == LABEL
    assert post.case.digest == content_of(Post.objects.get(pk=post.pk)).digest


@needs_tesseract
def test_image_that_comes_in_while_the_post_is_sent_is_waited_for_no_more() -> None:
    post = make.PostFactory()
    slide_of(post)

    words.settle(post)
    words.sweep()

    image = post.media.get()
    assert (image.text, image.text_state) == ("", Words.UNREAD)


@needs_tesseract
def test_words_read_meanwhile_by_another_stay() -> None:
    post = make.PostFactory()
    image = slide_of(post)
    Media.objects.update(text="Lu ailleurs", text_state=Words.READ)

    words.finish(post)
    late = Media(pk=image.pk, file=image.file, text_state=Words.WAITING)

    assert not words._read(late, words.SECONDS)
    assert late.text == "Lu ailleurs"


@needs_tesseract
def test_file_that_is_gone_is_not_waited_for() -> None:
    post = make.PostFactory()
    image = slide_of(post)
    image.file.storage.delete(image.file.name)

    words.sweep()

    image.refresh_from_db()
    assert image.text_state == Words.UNREAD


def test_without_the_program_nothing_waits(nothing_installed) -> None:
    post = make.PostFactory()
    image = slide_of(post)

    posts.submit(actor=post.author, post=post)

    assert image.text_state == Words.UNREAD
    assert "text" not in post.case.content["media"][0]


# What was approved stays what it was -------------------------------------------------------------


def test_image_from_before_has_the_facts_it_always_had() -> None:
    old = Media(sha256="ab" * 32, alt="Une pale", mime="image/jpeg")

    assert facts(old).to_dict() == {"sha256": "ab" * 32, "alt": "Une pale", "mime": "image/jpeg"}


def test_nothing_moves_the_digest_of_what_was_approved() -> None:
    post = make.PostFactory()
    slide_of(post)
    make.approve(post)
    approved = post.case.digest

    words.sweep()
    for media_row in post.media.all():
        with pytest.raises(Exception, match=r"post\.not_a_draft"):
            drafts.describe(
                actor=post.author, post=post, media=media_row, alt="x", declared=["own_work"]
            )

    fresh = Post.objects.get(pk=post.pk)
    assert content_of(fresh).digest == fresh.digest == approved
    assert Post.objects.filter(moderation.cleared(), pk=post.pk).exists()


def test_late_digest_of_a_draft_does_not_reach_what_was_sent() -> None:
    post = make.PostFactory()
    slide_of(post)
    late = Post.objects.get(pk=post.pk)
    late.text = "Autre chose"
    make.approve(post)

    drafts.renew_digest(late)

    assert Post.objects.get(pk=post.pk).digest == post.case.digest


def test_copy_of_a_post_takes_the_facts_of_its_images_along() -> None:
    post = make.PostFactory()
    image = slide_of(post)
    drafts.describe(
        actor=post.author, post=post, media=image, alt="Une page", declared=["no_people"]
    )

    twin = drafts.copy(actor=post.author, post=post)

    copied = twin.media.get()
    assert copied.pk != image.pk
    assert facts(copied) == facts(Media.objects.get(pk=image.pk))
