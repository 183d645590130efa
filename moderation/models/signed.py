"""A person, named by a row that outlives theirs."""

from typing import Any

from django.conf import settings
from django.db import models


def signed_by(*, null: bool = False, related_name: str = "+") -> Any:
    """Return a link to a person without a database constraint."""
    return models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, db_constraint=False,
        related_name=related_name, null=null, blank=null,
    )  # fmt: skip
