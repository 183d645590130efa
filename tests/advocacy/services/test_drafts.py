"""Drafts: nothing typed is lost, whoever else has the page open."""

import uuid

import pytest

from advocacy.models import Post
from advocacy.services import drafts
from advocacy.services.contents import content_of
from advocacy.services.drafts import Base, Draft
from advocacy.states import PostState
from config.kernel.errors import Invalid, NotAllowed, Stale, WrongState
from tests.factories import advocacy as make
from tests.factories.moderation import charter_in_force
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def save(post: Post, text: str, base: Base | None = None, **fields) -> None:
    accounts = frozenset(post.accounts.values_list("pk", flat=True))
    draft = Draft(text, "fr", fields.pop("accounts", accounts), **fields)
    drafts.save(actor=post.author, post=post, base=base or Base(post.revision), draft=draft)


def test_start_twice_makes_one_draft() -> None:
    person, key = make.writer(), uuid.uuid4()

    one, other = (drafts.start(actor=person, key=key, language="fr") for _ in range(2))

    assert one.pk == other.pk


def test_start_with_the_key_of_another_is_refused() -> None:
    post = make.PostFactory()

    with pytest.raises(NotAllowed):
        drafts.start(actor=make.writer(), key=post.key, language="fr")


def test_start_asks_for_the_charter_first() -> None:
    charter_in_force()

    with pytest.raises(NotAllowed) as refused:
        drafts.start(actor=UserFactory(), key=uuid.uuid4(), language="fr")

    assert refused.value.code == "charter.acknowledge_first"


def test_save_keeps_the_text_byte_for_byte_with_plain_newlines() -> None:
    post = make.PostFactory()

    save(post, "  L’été\r\n\r\nfin \u202f! ")

    assert Post.objects.get(pk=post.pk).text == "  L’été\n\nfin \u202f! "


def test_save_renews_the_digest() -> None:
    post = make.PostFactory()
    before = post.digest

    save(post, "Autre")

    assert post.digest == content_of(post).digest != before


@pytest.mark.parametrize("change", ["text", "language", "accounts", "image", "alt"])
def test_digest_covers_every_part(change) -> None:
    post = make.PostFactory(text="Un")
    picture = make.attached(post)
    before = post.digest

    if change == "image":
        drafts.detach(actor=post.author, post=post, media=picture)
    elif change == "alt":
        drafts.describe(actor=post.author, post=post, media=picture, alt="Une pale")
    else:
        draft = {
            "text": Draft("Deux", "fr", frozenset(post.accounts.values_list("pk", flat=True))),
            "language": Draft("Un", "en", frozenset(post.accounts.values_list("pk", flat=True))),
            "accounts": Draft("Un", "fr"),
        }[change]
        drafts.save(actor=post.author, post=post, base=Base(post.revision), draft=draft)

    assert post.digest != before
    assert post.digest == content_of(Post.objects.get(pk=post.pk)).digest


def test_second_tab_is_told_and_the_first_text_stays() -> None:
    post = make.PostFactory()
    here, there = Post.objects.get(pk=post.pk), Post.objects.get(pk=post.pk)
    save(here, "Premier onglet", Base(0, "a"))

    with pytest.raises(Stale) as refused:
        save(there, "Second onglet", Base(0, "b"))

    assert refused.value.code == "post.other_tab"
    assert Post.objects.get(pk=post.pk).text == "Premier onglet"


def test_tab_whose_answer_was_lost_goes_on() -> None:
    post = make.PostFactory()
    save(Post.objects.get(pk=post.pk), "Un", Base(0, "a"))

    save(Post.objects.get(pk=post.pk), "Un, deux", Base(0, "a"))

    assert Post.objects.get(pk=post.pk).text == "Un, deux"


def test_same_text_from_a_second_tab_is_no_conflict() -> None:
    post = make.PostFactory()
    save(Post.objects.get(pk=post.pk), "Pareil", Base(0, "a"))

    save(Post.objects.get(pk=post.pk), "Pareil", Base(0, "b"))

    assert Post.objects.get(pk=post.pk).revision == 1


def test_submitted_post_is_not_saved() -> None:
    post = make.submitted()

    with pytest.raises(WrongState):
        save(post, "Autre chose")

    assert Post.objects.get(pk=post.pk).text != "Autre chose"


@pytest.mark.parametrize("text", ["a\0b", "a\ud800b", "a" * 500_001], ids=["nul", "half", "huge"])
def test_text_no_database_keeps_is_refused(text) -> None:
    with pytest.raises(Invalid) as refused:
        save(make.PostFactory(), text)

    assert refused.value.code == "post.not_storable"


def test_hundred_kilobytes_are_kept() -> None:
    post = make.PostFactory()

    save(post, "é" * 102_400)

    assert len(Post.objects.get(pk=post.pk).text) == 102_400


def test_accounts_of_others_are_not_chosen() -> None:
    post = make.PostFactory(to=[])

    save(post, "Un", accounts=frozenset({make.AccountFactory().pk}))

    assert not post.accounts.exists()


def test_others_do_not_save() -> None:
    post = make.PostFactory()

    with pytest.raises(NotAllowed):
        drafts.save(actor=make.writer(), post=post, base=Base(0), draft=Draft("Moi", "fr"))


def test_discarded_draft_comes_back() -> None:
    post = make.PostFactory()
    drafts.discard(actor=post.author, post=post)
    away = post.state

    drafts.restore(actor=post.author, post=post)

    assert (away, post.state) == (PostState.ARCHIVED, PostState.DRAFT)


def test_submitted_post_is_not_discarded() -> None:
    post = make.submitted()

    with pytest.raises(WrongState):
        drafts.discard(actor=post.author, post=post)


def test_copy_has_images_of_its_own() -> None:
    post = make.PostFactory()
    picture = make.attached(post, alt="Une pale")

    twin = drafts.copy(actor=post.author, post=post)
    drafts.describe(actor=post.author, post=twin, media=twin.media.get(), alt="Autre")

    picture.refresh_from_db()
    assert twin.text == post.text
    assert picture.alt == "Une pale"


def test_fifth_image_is_refused() -> None:
    post = make.PostFactory()
    for _ in range(4):
        make.attached(post)

    with pytest.raises(Invalid) as refused:
        make.attached(post)

    assert refused.value.code == "media.too_many"


def test_what_stands_beside_the_text_is_kept_and_copied() -> None:
    post = make.PostFactory()

    save(post, post.text, surface="pinned", campaign="portes-ouvertes")
    twin = drafts.copy(actor=post.author, post=post)

    for row in (Post.objects.get(pk=post.pk), twin):
        assert (row.surface, row.campaign) == ("pinned", "portes-ouvertes")
    assert post.revision == 1
    assert drafts.as_kept(post).campaign == "portes-ouvertes"
