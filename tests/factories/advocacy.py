"""Accounts with grants, posts and deliveries in any state, and images."""

import io
from datetime import datetime, timedelta
from typing import Any

import factory
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

from advocacy.models import Account, Delivery, Media, Post, WallAccount
from advocacy.networks.types import Credentials
from advocacy.services import drafts, grants, media, posts
from advocacy.services.contents import content_of
from advocacy.states import AccountState, DeliveryState
from charter.models import User
from moderation.models import Case
from moderation.states import CaseState
from tests.factories.moderation import acknowledged, charter_in_force
from tests.factories.people import UserFactory


def writer(**fields: Any) -> User:
    """A person who has read the charter, and may write."""
    charter_in_force()
    return acknowledged(UserFactory(**fields))


class AccountFactory(factory.django.DjangoModelFactory):
    """A practice account with its wall account and its grant."""

    class Meta:
        model = Account
        skip_postgeneration_save = True

    class Params:
        broken = factory.Trait(state=AccountState.BROKEN, problem="auth_dead")
        unlinked = factory.Trait(state=AccountState.UNLINKED)
        bluesky = factory.Trait(
            network="bluesky",
            host="https://pds.example.org",
            remote_id=factory.Sequence(lambda n: f"did:plc:{n:024d}"),
            handle=factory.Sequence(lambda n: f"camille{n}.example.org"),
        )

    owner = factory.LazyFunction(writer)
    network = "practice"
    remote_id = factory.Sequence(lambda n: f"camille-{n}")
    handle = factory.LazyAttribute(lambda account: f"@{account.remote_id}")

    @factory.post_generation
    def grant(account: Account, create: bool, credentials: Any, **_: Any) -> None:
        """Store the credentials given, or plain ones; `grant=False` for none."""
        if account.network == "practice":
            WallAccount.objects.get_or_create(
                handle=account.remote_id, defaults={"display_name": str(account.owner)}
            )
        if credentials is False or account.state == AccountState.UNLINKED:
            return
        own = Credentials(account.remote_id, account.host, access="a", refresh="r")
        grants.store(account, credentials or own, consent="J’accepte", followers=False)


class PostFactory(factory.django.DjangoModelFactory):
    """A draft for one practice account. Traits walk it through the real services."""

    class Meta:
        model = Post
        skip_postgeneration_save = True

    class Params:
        english = factory.Trait(language="en")

    author = factory.LazyFunction(writer)
    text = factory.Sequence(lambda n: f"Bonjour du chantier {n}")

    @factory.post_generation
    def to(post: Post, create: bool, accounts: Any, **_: Any) -> None:
        """Its accounts: those given, or one on the practice wall; `to=[]` for none."""
        if accounts is None:
            accounts = [AccountFactory(owner=post.author)]
        post.accounts.set(accounts)
        post.digest = content_of(post).digest
        Post.objects.filter(pk=post.pk).update(digest=post.digest)


def submitted(**fields: Any) -> Post:
    """A post that was sent and waits for a reviewer (a first post always does)."""
    post = PostFactory(**fields)
    posts.submit(actor=post.author, post=post)
    return post


def approved(**fields: Any) -> Post:
    """A post a reviewer said yes to, ready to leave."""
    return approve(PostFactory(**fields))


def approve(post: Post) -> Post:
    """Send a draft, and let a reviewer say yes."""
    posts.submit(actor=post.author, post=post)
    Case.objects.filter(pk=post.case_id).update(state=CaseState.APPROVED, deadline=None)
    post.refresh_from_db()
    return post


def returned(note: str = "Nommez votre entreprise.", **fields: Any) -> Post:
    """A post that came back with a note and a proposed wording."""
    post = submitted(**fields)
    case = post.case
    case.state = CaseState.CHANGES_REQUESTED
    case.save()
    case.decisions.create(
        kind="request_changes",
        author=post.author,
        decider=UserFactory(moderator=True),
        decider_name="Sophie",
        digest=case.digest,
        clause_id="respect",
        note=note,
        proposed_text="Chez Hexalia, bonjour du chantier",
    )
    post.refresh_from_db()
    return post


def delivery(post: Post | None = None, **columns: Any) -> Delivery:
    """The delivery of an approved post, with columns as told."""
    row = (post or approved()).deliveries.get()
    Delivery.objects.filter(pk=row.pk).update(**columns)
    row.refresh_from_db()
    return row


def sent(**fields: Any) -> Delivery:
    """A delivery that is out."""
    return delivery(
        approved(**fields),
        state=DeliveryState.SENT,
        sent_at=timezone.now(),
        remote_id="key-1",
        url="http://testserver/wall/camille/key-1/",
    )


def later() -> datetime:
    """A moment a lease may last until."""
    return timezone.now() + timedelta(minutes=2)


def picture(
    kind: str = "JPEG", size: tuple[int, int] = (64, 48), *, name: str = "", **save: Any
) -> SimpleUploadedFile:
    """An image file as a browser sends it."""
    buffer = io.BytesIO()
    Image.new("RGB", size, "#a03b24").save(buffer, kind, **save)
    name = name or f"photo.{kind.lower()}"
    return SimpleUploadedFile(name, buffer.getvalue(), f"image/{kind.lower()}")


def attached(post: Post, alt: str = "", **options: Any) -> Media:
    """An image of a draft, stored as a person stores it."""
    stored = media.store(actor=post.author, upload=picture(**options))
    drafts.attach(actor=post.author, post=post, media=stored)
    if alt:
        drafts.describe(actor=post.author, post=post, media=stored, alt=alt)
    return stored
