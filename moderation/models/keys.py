"""The keys somebody chose for the desk."""

from django.conf import settings
from django.db import models


class DeskKeys(models.Model):
    """One letter per action, `{action: letter}`: only those that differ from the usual ones."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    keys = models.JSONField(default=dict)

    def __str__(self) -> str:
        return f"{self.user}"
