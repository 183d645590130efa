"""What happens in the charter and is known here sooner than a sweep would find it."""

from typing import Any

from django.dispatch import receiver

from advocacy.services.kick import LEAVERS, kick
from charter.signals import person_left


@receiver(person_left)
def on_person_left(**facts: Any) -> None:
    """Give back their accounts now, not at the next reading."""
    kick(LEAVERS)
