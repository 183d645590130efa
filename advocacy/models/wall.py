"""The practice wall: the intranet's own small network, where new people train."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class WallAccount(models.Model):
    """An account on the wall. `followers` is a sorted little-endian uint32 array of person ids."""

    handle = models.SlugField(_("handle"), max_length=80, unique=True)
    display_name = models.CharField(_("display name"), max_length=200)
    followers = models.BinaryField(default=bytes)
    suspended = models.BooleanField(_("suspended"), default=False)

    class Meta:
        verbose_name = _("wall account")
        verbose_name_plural = _("wall accounts")

    def __str__(self) -> str:
        return self.handle


class WallPost(models.Model):
    """A post on the wall. The key is the sender's: the same key twice is one post."""

    account = models.ForeignKey(
        "advocacy.WallAccount", on_delete=models.CASCADE, related_name="posts"
    )
    key = models.CharField(max_length=40)
    text = models.TextField(_("text"))
    language = models.CharField(max_length=2)
    # [{"sha256", "alt", "mime"}]: the wall shows images of the sender's own store.
    media = models.JSONField(default=list, blank=True)
    # That of everything that was sent: what tells a repeat from another post.
    digest = models.CharField(max_length=64)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("wall post")
        verbose_name_plural = _("wall posts")
        ordering = ["-created_at"]
        constraints = [models.UniqueConstraint(fields=["account", "key"], name="wall_post_once")]

    def __str__(self) -> str:
        return self.text[:60]


class WallReaction(models.Model):
    """How many people reacted to a post on the wall, by kind."""

    class Kind(models.TextChoices):
        VIEW = "view", _("seen")
        LIKE = "like", _("liked")
        SHARE = "share", _("shared")
        REPLY = "reply", _("answered")

    post = models.ForeignKey(
        "advocacy.WallPost", on_delete=models.CASCADE, related_name="reactions"
    )
    kind = models.CharField(max_length=10, choices=Kind.choices)
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["post", "kind"], name="wall_reaction_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.count}"
