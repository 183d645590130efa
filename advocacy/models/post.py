"""Posts: what an author writes, for which accounts, with which images."""

import uuid
from typing import Any

from django.conf import settings
from django.core.files.storage import storages
from django.db import models
from django.db.models import Q, Value
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from advocacy.states import STANDING, PostState
from moderation.public import Surface, reviewable_by


def private_storage() -> object:
    """Images of unsent posts are nobody's business: kept apart, served by a checking view."""
    return storages["private"]


class MediaQuerySet(models.QuerySet["Media"]):
    """Images by who may see them."""

    def visible_to(self, user: Any) -> "MediaQuerySet":
        """Their own, those of posts they review, and what hangs on the practice wall."""
        reviewed = Post.objects.filter(reviewable_by(user)).values("media")
        public = Post.objects.filter(
            deliveries__state__in=STANDING, deliveries__account__network="practice"
        ).values("media")
        return self.filter(Q(owner=user) | Q(pk__in=reviewed) | Q(pk__in=public))


class Words(models.TextChoices):
    """Whether the words in an image were looked for."""

    UNREAD = "unread"  # nothing reads them here, or it failed
    WAITING = "waiting"
    READ = "read"


class Media(models.Model):
    """An image, re-encoded without location, with the text for those who do not see it.

    What its file said is read once, when it comes in, and is empty for what came in before that
    was done: so the facts of what was approved stay as they were. `declared` holds what the
    author says of it (`moderation.public.declared`).
    """

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    file = models.FileField(storage=private_storage, upload_to="posts/%Y/%m/")  # type: ignore[arg-type]
    sha256 = models.CharField(max_length=64)
    mime = models.CharField(max_length=40)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    size = models.PositiveIntegerField()
    alt = models.TextField(_("description"), blank=True)
    name = models.CharField(max_length=120, blank=True, default="", db_default="")
    credit = models.CharField(max_length=200, blank=True, default="", db_default="")
    source = models.CharField(max_length=60, blank=True, default="", db_default="")
    # That there was a place, not which.
    had_location = models.BooleanField(default=False, db_default=False)
    phash = models.CharField(max_length=16, blank=True, default="", db_default="")
    text = models.TextField(blank=True, default="", db_default="")
    text_state = models.CharField(
        max_length=10, choices=Words.choices, default=Words.UNREAD, db_default=Words.UNREAD
    )
    declared = models.JSONField(default=list, blank=True, db_default=Value([], models.JSONField()))
    created_at = models.DateTimeField(default=timezone.now)

    objects = MediaQuerySet.as_manager()

    class Meta:
        verbose_name = _("image")
        verbose_name_plural = _("images")
        indexes = [
            models.Index(
                fields=["id"], name="media_to_read", condition=Q(text_state=Words.WAITING)
            ),
        ]

    def __str__(self) -> str:
        return self.alt or str(self.key)


# What an author may send; profiles and biographies are not written here.
KINDS = [(each.value, each.label) for each in (Surface.POST, Surface.PINNED)]


class PostQuerySet(models.QuerySet["Post"]):
    """Posts by who may see them; reviewers see cases, which are frozen."""

    def visible_to(self, user: Any) -> "PostQuerySet":
        """Their own."""
        return self.filter(author_id=user.pk)


class Post(models.Model):
    """One text for one or more accounts. `digest` is that of its content as it stands now."""

    # Given to the page before the row exists: the first save may be repeated without harm.
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="posts"
    )
    text = models.TextField(_("text"), blank=True)
    language = models.CharField(
        _("language"), max_length=2, choices=[("fr", "Français"), ("en", "English")], default="fr"
    )
    accounts = models.ManyToManyField("advocacy.Account", related_name="posts", blank=True)
    media = models.ManyToManyField("advocacy.Media", through="PostMedia", blank=True)
    justification = models.TextField(_("why it may go as it is"), blank=True)
    surface = models.CharField(
        _("surface"), max_length=10, choices=KINDS, default=Surface.POST, db_default=Surface.POST
    )
    campaign = models.SlugField(
        _("campaign"), max_length=60, blank=True, default="", db_default="", db_index=False
    )
    state = models.CharField(
        _("state"), max_length=20, choices=PostState.choices, default=PostState.DRAFT
    )
    case = models.ForeignKey(
        "moderation.Case", on_delete=models.PROTECT, related_name="posts", null=True, blank=True
    )
    digest = models.CharField(max_length=64, blank=True)
    # Compare-and-set for two tabs: a save names the revision it started from.
    revision = models.PositiveIntegerField(default=0)
    # The tab that saved last: its next save may be based on a save whose answer it lost.
    tab = models.CharField(max_length=40, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)

    objects = PostQuerySet.as_manager()

    class Meta:
        verbose_name = _("post")
        verbose_name_plural = _("posts")
        ordering = ["-updated_at"]
        indexes = [models.Index(fields=["author", "-updated_at"], name="post_of_author")]
        constraints = [
            models.CheckConstraint(
                name="post_submitted_has_case",
                condition=~Q(state=PostState.SUBMITTED) | Q(case__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return self.text[:60]


class PostMedia(models.Model):
    """An image at its place in a post."""

    post = models.ForeignKey("advocacy.Post", on_delete=models.CASCADE)
    media = models.ForeignKey("advocacy.Media", on_delete=models.PROTECT)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["post", "media"], name="post_media_once"),
        ]

    def __str__(self) -> str:
        return f"{self.post_id}/{self.position}"
