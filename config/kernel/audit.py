"""The audit port: who may write a ledger entry, not where it is kept.

`settings.AUDIT_SINK` names the callable that stores the events it is given. There is no default, so
a missing ledger stops every state change instead of losing its trace.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from django.conf import settings
from django.db.models import Model
from django.utils.module_loading import import_string

SYSTEM = "system"


@dataclass(frozen=True)
class SystemActor:
    """A named process acting for the organisation, never a stand-in for a person."""

    name: str
    pk: None = None

    def __str__(self) -> str:
        return f"{SYSTEM}:{self.name}"


@dataclass(frozen=True)
class Event:
    """One thing that happened: what, to which object, by whom, with which facts."""

    action: str
    subject_type: str
    subject_id: str
    actor_id: int | None
    actor_name: str
    data: Mapping[str, Any] = field(default_factory=dict)


def record(subject: Model, action: str, *, actor: Any, **data: Any) -> Event:
    """Store one event through the configured sink, in the caller's transaction.

    `actor` is a user or a SystemActor; None is refused, since "nobody" explains nothing.
    Values of `data` must be JSON-serialisable and free of post content and secrets.
    """
    (event,) = record_all([subject], action, actor=actor, **data)
    return event


def record_all(subjects: Iterable[Model], action: str, *, actor: Any, **data: Any) -> list[Event]:
    """Store the same event for each of several objects, in one go."""
    if actor is None:
        raise ValueError(f"{action}: an event needs an actor")
    name = str(actor)
    events = [
        Event(
            action=action,
            subject_type=subject._meta.label_lower,
            subject_id=str(subject.pk),
            actor_id=actor.pk,
            actor_name=name,
            data=data,
        )
        for subject in subjects
    ]
    sink = cast(Callable[..., None], import_string(settings.AUDIT_SINK))
    sink(*events)
    return events
