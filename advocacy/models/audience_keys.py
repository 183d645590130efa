"""Keys of audiences: under which the ids of followers were made into numbers nobody turns back."""

from django.conf import settings
from django.db import models
from django.db.models import BooleanField, ExpressionWrapper, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

CURRENT = Q(retired_at__isnull=True)


class AudienceKey(models.Model):
    """One key. Audiences hashed with it can be compared with one another, and with no others.

    What it is made of is there only while it hashes: sealed by the vault, and erased when the next
    one takes over. From then on nobody can find out whether some id is among the audiences. Two
    people destroy a key together: its audiences go with it.
    """

    serial = models.PositiveIntegerField(_("number"), primary_key=True)
    year = models.PositiveSmallIntegerField(_("year"))
    sealed = models.BinaryField(null=True)
    key_version = models.PositiveSmallIntegerField(null=True)
    created_at = models.DateTimeField(_("since"), default=timezone.now)
    retired_at = models.DateTimeField(_("retired"), null=True, blank=True)
    destroyed_at = models.DateTimeField(_("destroyed"), null=True, blank=True)
    # Who wants it destroyed, and why; another agrees.
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    asked_at = models.DateTimeField(null=True, blank=True)
    reason = models.TextField(_("reason"), blank=True)

    class Meta:
        verbose_name = _("key of audiences")
        verbose_name_plural = _("keys of audiences")
        ordering = ["-serial"]
        constraints = [
            models.UniqueConstraint(
                ExpressionWrapper(CURRENT, output_field=BooleanField()),
                condition=CURRENT,
                name="audience_key_one_current",
            ),
            models.CheckConstraint(
                name="audience_key_kept_while_current",
                condition=(CURRENT & Q(sealed__isnull=False, key_version__isnull=False))
                | (~CURRENT & Q(sealed__isnull=True, key_version__isnull=True)),
            ),
            models.CheckConstraint(
                name="audience_key_destroyed_is_retired",
                condition=~CURRENT | Q(destroyed_at__isnull=True),
            ),
            models.CheckConstraint(
                name="audience_key_asked_says_why",
                condition=Q(asked_by__isnull=True, asked_at__isnull=True, reason="")
                | (Q(asked_by__isnull=False, asked_at__isnull=False) & ~Q(reason="")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.serial} ({self.year})"

    @property
    def is_current(self) -> bool:
        """Whether today's followers are hashed with it."""
        return self.retired_at is None
