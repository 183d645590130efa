"""What we are registered as at servers of networks that have many."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Registration(models.Model):
    """Our client id and secret at one server, sealed by the vault."""

    host = models.CharField(_("server"), max_length=200, unique=True)
    sealed = models.BinaryField()
    key_version = models.PositiveSmallIntegerField()
    registered_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("registration at a server")
        verbose_name_plural = _("registrations at servers")

    def __str__(self) -> str:
        return self.host
