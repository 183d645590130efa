"""Drafts: kept as they are typed, by compare-and-set, so that two tabs never lose a word."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from django.db import transaction
from django.db.models import F, Max, Q
from django.utils import timezone

from advocacy.models import Account, Media, Post, PostMedia
from advocacy.policies import require_own, require_ready
from advocacy.services import channel_keys, links
from advocacy.services.characters import is_storable, with_plain_newlines
from advocacy.services.contents import content_of
from advocacy.states import POST, AccountState, PostState
from config.kernel.errors import Invalid, NotAllowed, Stale, WrongState
from moderation import public as moderation

MAX_IMAGES = 4
MAX_ALT = 1500


@dataclass(frozen=True)
class Draft:
    """What a page sends: the text and what goes with it; `accounts` are ids of own accounts.

    `surface` is whether it will be pinned (see `Post.surface`), `campaign` the short name of the
    campaign it is part of.
    """

    text: str
    language: str
    accounts: frozenset[int] = frozenset()
    justification: str = ""
    surface: str = moderation.Surface.POST
    campaign: str = ""


KEPT = ("text", "language", "justification", "surface", "campaign")
"""What a draft and its row have in common, besides the accounts."""


@dataclass(frozen=True)
class Base:
    """Which save a page started from, and which tab it is."""

    revision: int
    tab: str = ""


def start(*, actor: Any, key: uuid.UUID, language: str) -> Post:
    """The actor's draft of that key, made at its first save; asking again finds it."""
    require_ready(actor)
    post, new = Post.objects.get_or_create(
        key=key, defaults={"author": actor, "language": language}
    )
    if post.author_id != actor.pk:
        raise NotAllowed("not_yours")
    if new:
        renew_digest(post)
    return post


def save(*, actor: Any, post: Post, base: Base, draft: Draft) -> None:
    """Keep what was typed; `post` is refreshed, its revision one higher if anything changed.

    Raises Stale "post.other_tab" when another tab saved in between (the caller shows both
    texts), WrongState when the post is no longer a draft, Invalid when it cannot be stored, or
    when an account that was just chosen is on a channel that a lesson opens: the text is kept,
    without that account.
    """
    require_own(actor, post.author_id)
    draft = _storable(draft)
    with transaction.atomic():
        current = Post.objects.select_for_update().get(pk=post.pk)
        before = set(current.accounts.values_list("pk", flat=True))
        chosen = _own_accounts(actor, draft.accounts)
        closed = channel_keys.closed(actor, [row for row in chosen if row.pk not in before])
        chosen = [row for row in chosen if row.pk in before or row.network not in closed]
        if _differs(current, draft) or before != {row.pk for row in chosen}:
            _write(current, base, draft)
            current.accounts.set(chosen)
            post.refresh_from_db()
            renew_digest(post)
        else:
            post.refresh_from_db()
    if closed:
        raise channel_keys.refusal(*min(closed.items()))


def _write(current: Post, base: Base, draft: Draft) -> None:
    same = Q(revision=base.revision)
    if base.tab:
        # Our own save, whose answer was lost on the way.
        same |= Q(tab=base.tab, revision__gt=base.revision)
    rows = Post.objects.filter(same, pk=current.pk, state=PostState.DRAFT)
    saved = rows.update(
        **{name: getattr(draft, name) for name in KEPT},
        revision=F("revision") + 1,
        tab=base.tab,
        updated_at=timezone.now(),
    )
    if not saved:
        raise lost(current)


def lost(current: Post) -> WrongState:
    """Why a save found nothing to change."""
    if current.state == PostState.DRAFT:
        return Stale("post.other_tab")
    return WrongState("post.not_a_draft", state=current.get_state_display())


def _storable(draft: Draft) -> Draft:
    if not (is_storable(draft.text) and is_storable(draft.justification)):
        raise Invalid("post.not_storable")
    plain = with_plain_newlines
    return replace(draft, text=plain(draft.text), justification=plain(draft.justification))


def as_kept(post: Post) -> Draft:
    """The draft as it stands in its row."""
    accounts = frozenset(post.accounts.values_list("pk", flat=True))
    return Draft(accounts=accounts, **{name: getattr(post, name) for name in KEPT})


def _own_accounts(actor: Any, wanted: frozenset[int]) -> list[Account]:
    return list(Account.objects.visible_to(actor).for_posts().filter(pk__in=wanted))


def _differs(current: Post, draft: Draft) -> bool:
    return any(getattr(current, name) != getattr(draft, name) for name in KEPT)


def renew_digest(post: Post) -> None:
    """The digest is that of the content as it stands: renewed at every change of any part.

    That of a post which was sent is left alone, whatever moved in between.
    """
    post.digest = content_of(post).digest
    Post.objects.filter(pk=post.pk, state=PostState.DRAFT).update(digest=post.digest)


def attach(*, actor: Any, post: Post, media: Media) -> None:
    """Put an image at the end of a draft."""
    with transaction.atomic():
        current = _locked_draft(actor, post)
        if current.postmedia_set.count() >= MAX_IMAGES:
            raise Invalid("media.too_many", number=MAX_IMAGES)
        last = current.postmedia_set.aggregate(last=Max("position"))["last"]
        PostMedia.objects.get_or_create(
            post=current, media=media, defaults={"position": 0 if last is None else last + 1}
        )
        _touched(post)


def detach(*, actor: Any, post: Post, media: Media) -> None:
    """Take an image off a draft."""
    with transaction.atomic():
        _locked_draft(actor, post).postmedia_set.filter(media=media).delete()
        _touched(post)


def describe(
    *, actor: Any, post: Post, media: Media, alt: str, declared: Collection[str] | None = None
) -> None:
    """Keep the words for those who do not see an image of this draft, and, where given, what
    its author declares of it (see `moderation.public.declared`).
    """
    with transaction.atomic():
        if not _locked_draft(actor, post).postmedia_set.filter(media=media).exists():
            raise NotAllowed("not_yours")
        changes: dict[str, Any] = {"alt": " ".join(alt.split())[:MAX_ALT]}
        if declared is not None:
            changes["declared"] = list(moderation.declared(declared))
        for name, value in changes.items():
            setattr(media, name, value)
        media.save(update_fields=list(changes))
        _touched(post)


def _locked_draft(actor: Any, post: Post) -> Post:
    require_own(actor, post.author_id)
    current = Post.objects.select_for_update().get(pk=post.pk)
    if current.state != PostState.DRAFT:
        raise lost(current)
    return current


def _touched(post: Post) -> None:
    """Images are saved on their own, so the text's revision stays: no tab is made stale."""
    Post.objects.filter(pk=post.pk).update(updated_at=timezone.now())
    post.refresh_from_db()
    renew_digest(post)


def discard(*, actor: Any, post: Post) -> None:
    """Put a draft away; `restore` brings it back."""
    require_own(actor, post.author_id)
    POST.advance(post, "archive", actor=actor, where=Q(state=PostState.DRAFT))


def restore(*, actor: Any, post: Post) -> None:
    """Bring a discarded draft back."""
    require_own(actor, post.author_id)
    POST.advance(post, "restore", actor=actor)


def copy(*, actor: Any, post: Post) -> Post:
    """A new draft with the same text, accounts and images: what is out cannot be edited."""
    require_own(actor, post.author_id)
    require_ready(actor)
    with transaction.atomic():
        kept = {name: getattr(post, name) for name in KEPT if name != "justification"}
        twin = Post.objects.create(author=actor, **kept)
        text = links.renew(twin.text, actor=actor, post=twin)
        if text != twin.text:
            twin.text = text
            twin.save(update_fields=["text"])
        own = post.accounts.exclude(state=AccountState.UNLINKED)
        twin.accounts.set(own)
        for row in post.postmedia_set.select_related("media"):
            PostMedia.objects.create(post=twin, media=_twin(row.media), position=row.position)
        renew_digest(twin)
    return twin


def _twin(media: Media) -> Media:
    """A row of its own on the same file: the words of one post's image are not the other's."""
    media.pk, media.key, media._state.adding = None, uuid.uuid4(), True
    media.save()
    return media
