"""Guided steps: how a branded account comes about where no server of the company makes it.

Each step belongs to one side, the holder or the desk (communications), and has a date. When all of
one account are done it is in use.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from advocacy.models import BrandedAccount, BrandStep
from config.kernel import audit
from config.kernel.errors import WrongState

HOLDER, DESK = "holder", "desk"


@dataclass(frozen=True)
class Step:
    """One thing to do: by whom, in which words, and how many days after the start it is due."""

    code: str
    side: str
    words: str | Promise
    days: int


_CREATE = Step(
    "create", HOLDER,
    _("Create the account at the network under the handle shown here, with your work address."), 7,
)  # fmt: skip
_TWO_FACTORS = Step(
    "two_factors", HOLDER,
    _("Switch on two-step sign-in there, and keep the recovery codes with your work passwords."), 7,
)  # fmt: skip
_DRESS = Step(
    "dress", HOLDER, _("Put the name, the biography and both pictures of your kit there."), 10,
)  # fmt: skip
_LINK = Step("link", HOLDER, _("Link the account under “My accounts”."), 10)
_PROOF = Step(
    "proof", DESK, _("Look at the profile: handle, name, biography and pictures are those agreed."),
    14,
)  # fmt: skip
_DOMAIN = Step(
    "domain", DESK,
    _("Have the handle’s domain record set (_atproto, with the DID of the account), so that the "
      "handle ends in the company’s domain."), 14,
)  # fmt: skip
_BADGE = Step(
    "badge", DESK,
    _("Add the account to the company’s verified organisation, if the company has one there."), 14,
)  # fmt: skip

GUIDED: Mapping[str, tuple[Step, ...]] = {
    "bluesky": (_CREATE, _DOMAIN, _TWO_FACTORS, _DRESS, _LINK, _PROOF),
    "mastodon": (_CREATE, _TWO_FACTORS, _DRESS, _LINK, _PROOF),
    "threads": (_CREATE, _TWO_FACTORS, _DRESS, _LINK, _PROOF),
    "x": (_CREATE, _TWO_FACTORS, _DRESS, _BADGE, _LINK, _PROOF),
}
KEEPING = (
    Step(
        "keep_address", DESK,
        _("Give the account the custodian’s e-mail address and a new password at the network."), 2,
    ),
    Step(
        "keep_sessions", DESK,
        _("End all other sessions and withdraw the apps that had access, there."), 2,
    ),
    Step("keep_link", HOLDER, _("As its custodian, link the account under “My accounts”."), 5),
)  # fmt: skip
WORDS = {
    step.code: step.words for steps in (*GUIDED.values(), KEEPING) for step in steps
}  # fmt: skip


def words_of(step: BrandStep) -> str:
    """What is to be done, in the reader's language."""
    return str(WORDS.get(step.code, step.code))


def plan(branded: BrandedAccount, steps: tuple[Step, ...]) -> None:
    """Write the steps down with their dates; those that are there already stay as they are."""
    now = timezone.now()
    known = set(branded.steps.values_list("code", flat=True))
    after = len(known)
    rows = [
        BrandStep(
            branded=branded,
            code=step.code,
            side=step.side,
            position=after + number,
            due_at=now + timedelta(days=step.days),
        )
        for number, step in enumerate(steps)
        if step.code not in known
    ]
    BrandStep.objects.bulk_create(rows)
    last = max((row.due_at for row in rows), default=branded.due_at)
    BrandedAccount.objects.filter(pk=branded.pk).update(due_at=last)


def forget(branded: BrandedAccount, steps: tuple[Step, ...]) -> None:
    """Take steps off: they are to be done anew, by somebody else. The history keeps what was."""
    branded.steps.filter(code__in=[step.code for step in steps]).delete()


def tick(step: BrandStep, *, actor: Any) -> bool:
    """Note that a step is done; say whether it was the last one. WrongState when it is already."""
    open_steps = BrandStep.objects.filter(branded_id=step.branded_id, done_at__isnull=True)
    with transaction.atomic():
        done = open_steps.filter(pk=step.pk).update(done_at=timezone.now(), done_by=actor)
        if not done:
            raise WrongState("branded.step_done")
        audit.record(step.branded, "branded.step", actor=actor, step=step.code)
    return not open_steps.exists()
