"""What `manage.py check --deploy` says beyond Django's own."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Info, Tags, register


@register(Tags.security, deploy=True)
def private_hosts(**kwargs: Any) -> list[CheckMessage]:
    """Name the private hosts that people may have us call: each is a hole somebody chose."""
    hosts = settings.OUTBOUND_ALLOWED_PRIVATE
    if not hosts:
        return []
    return [
        Info(
            f"OUTBOUND_ALLOWED_PRIVATE lets people link private servers: {', '.join(hosts)}.",
            hint="Keep only the company's own servers there.",
            id="portevoix.I001",
        )
    ]
