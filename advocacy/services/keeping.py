"""What becomes of branded accounts once they are there: suspended, renamed, handed on, taken back.

What was decided is stored first, with what its server has yet to be told (`owed`); then the server
is told, at once or by the sweep as soon as it answers. Nothing leaves on the account meanwhile.
"""

from contextlib import suppress
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone

from advocacy.models import BrandedAccount, BrandLook, Post, Receipt
from advocacy.networks import catalogue
from advocacy.networks.ports import Renames
from advocacy.policies import check_may_act_on_branded
from advocacy.services import branded_notices as notices
from advocacy.services import issuers, receipts, steps
from advocacy.services.owing import CLOSE, KEEP, RENAME, RESTORE, SUSPEND, settle
from advocacy.states import BRANDED, AccountState, PostState
from config.kernel.errors import Invalid, NotAllowed, WrongState


def suspend(*, actor: Any, branded: BrandedAccount, note: str) -> None:
    """Show the account to nobody for the moment; its holder reads why."""
    check_may_act_on_branded("suspend", branded, actor)
    if not note.strip():
        raise Invalid("branded.note_missing")
    hide(branded, actor=actor, note=note.strip())


def give_back(*, actor: Any, branded: BrandedAccount) -> None:
    """Its holder wants it no more: it is suspended until somebody decides what becomes of it."""
    if actor.pk != branded.keeper.pk:
        raise NotAllowed("branded.not_yours")
    hide(branded, actor=actor)


def hide(branded: BrandedAccount, *, actor: Any, note: str = "") -> None:
    """Suspend without asking who decides: see `suspend`, `give_back` and
    `branded.hand_to_custodian`."""
    by = actor if actor.pk else None
    changes = {"note": note, "suspended_by": by}
    with transaction.atomic():
        _advance(branded, "suspend", actor=actor, changes=_owing(SUSPEND) | changes)
        _let_go(branded, actor)
    _told(branded)


def restore(*, actor: Any, branded: BrandedAccount) -> None:
    """Open a suspended account again, for whom it was with."""
    check_may_act_on_branded("restore", branded, actor)
    action = "restore_kept" if branded.is_kept else "restore"
    # Whoever had it before a custodian may be let out by nobody yet.
    word = KEEP if branded.is_kept and not _was_told(branded) else RESTORE
    changes = {"note": "", "suspended_by": None}
    _advance(branded, action, actor=actor, changes=_owing(word) | changes)
    _told(branded)


def _was_told(branded: BrandedAccount) -> bool:
    """Whether its server knows that a custodian keeps it: what is left is done by hand then."""
    return branded.steps.filter(code=steps.KEEPING[0].code).exists()


def rename(*, actor: Any, branded: BrandedAccount, name: str) -> None:
    """Give the account another handle. `name` is the part that is ours to choose.

    Raises Invalid "branded.name_refused", "branded.name_taken" or "branded.no_rename".
    """
    check_may_act_on_branded("rename", branded, actor)
    if branded.host and not can_rename(branded.network):
        raise Invalid("branded.no_rename")
    handle = issuers.handle_of(branded.network, _checked(branded, name))
    if handle != branded.handle and issuers.is_taken(branded.network, handle):
        raise Invalid("branded.name_taken")
    action = "rename_kept" if branded.is_kept else "rename"
    data = {"before": branded.handle, "after": handle}
    # What opens the account gives it its name, too.
    owed = branded.owed
    changes = {"handle": handle} | _owing(owed if owed in (KEEP, RESTORE) else RENAME)
    try:
        same = Q(owed=owed)
        _advance(branded, action, actor=actor, where=same, changes=changes, data=data)
    except IntegrityError:
        branded.refresh_from_db()
        raise Invalid("branded.name_taken") from None
    _told(branded)


def can_rename(network: str) -> bool:
    """Whether the company's server of that network gives accounts other handles."""
    return issubclass(catalogue.issuer_of(network), Renames)


def _checked(branded: BrandedAccount, name: str) -> str:
    """The name, if the rule of the network could have made it."""
    rule = issuers.rule_of(branded.network)
    typed = name.strip().lower()
    parts = typed.split(rule.separator)
    plain = all(part.isascii() and part.isalnum() for part in parts)
    if not plain or not rule.shortest <= len(typed) <= rule.longest:
        raise Invalid("branded.name_refused", longest=rule.longest, separator=rule.separator)
    if typed in issuers.reserved():
        raise Invalid("branded.name_reserved")
    return typed


def hand_over(*, actor: Any, branded: BrandedAccount, custodian: Any) -> None:
    """Give the account to a custodian; whoever had it gets in no more."""
    check_may_act_on_branded("hand_over", branded, actor)
    check_custodian(branded, custodian)
    move(branded, custodian, actor=actor)


def check_custodian(branded: BrandedAccount, custodian: Any) -> None:
    """Refuse as custodian who left or is suspended, and the one who has it."""
    if not custodian.is_active or custodian.pk == branded.keeper.pk:
        raise Invalid("branded.no_custodian")


def move(branded: BrandedAccount, custodian: Any, *, actor: Any) -> None:
    """Hand over without asking who decides: see `hand_over` and `branded.hand_to_custodian`.

    Posts of whoever had it are not handed on: what waited is stopped, and drafts name it no more.
    """
    changes = {
        "custodian": custodian,
        "handed_over_at": timezone.now(),
        "note": "",
        "suspended_by": None,
        "kit_revision": "",
    }
    with transaction.atomic():
        data = {"custodian": custodian.pk}
        _advance(branded, "hand_over", actor=actor, changes=_owing(KEEP) | changes, data=data)
        _let_go(branded, actor)
        steps.forget(branded, steps.KEEPING)
        if not branded.host:
            steps.plan(branded, steps.KEEPING)
    branded.custodian = custodian
    _told(branded)


def take_back(*, actor: Any, branded: BrandedAccount, note: str) -> None:
    """Close the account for good. Its handle is given to nobody else at that server."""
    check_may_act_on_branded("take_back", branded, actor)
    close(branded, actor=actor, note=note.strip())


def close(branded: BrandedAccount, *, actor: Any, note: str = "") -> None:
    """Close without asking who decides: see `take_back` and `branded.hand_to_custodian`.

    A worker may be making it just now: its server is told once that worker is through.
    """
    owed = _owing(CLOSE)
    owed["not_before"] = max(owed["not_before"], branded.lease_until or owed["not_before"])
    with transaction.atomic():
        changes = {"note": note, "lease_until": None} | owed
        _advance(branded, "take_back", actor=actor, changes=changes)
        _let_go(branded, actor)
    _told(branded)


def drop(branded: BrandedAccount, *, actor: Any) -> None:
    """End what is asked for, and what an attempt to make it may have left at the server: one that
    was stopped has its problem."""
    owed = _owing(CLOSE) if branded.host and branded.problem else {}
    with transaction.atomic():
        _advance(branded, "withdraw", actor=actor, changes=owed)
        _let_go(branded, actor)
    settle(branded)


def _advance(branded: BrandedAccount, action: str, **more: Any) -> None:
    with transaction.atomic():
        BRANDED.advance(branded, action, **more)


def _owing(word: str) -> dict[str, Any]:
    return {"owed": word, "attempts": 0, "not_before": timezone.now(), "problem": ""}


def _let_go(branded: BrandedAccount, actor: Any) -> None:
    """Act for the account no more; what waited for it stops, and no draft names it. The look at
    its profile shows the face of whoever had it."""
    BrandLook.objects.filter(branded=branded).delete()
    account = branded.account
    if account is None:
        return
    if account.state != AccountState.UNLINKED:
        left = account.owner.status == "left"
        why = Receipt.Reason.LEFT if left else Receipt.Reason.UNLINKED
        with suppress(WrongState):  # another worker was faster
            receipts.give_back(account, actor=actor, reason=why)
    unsent = (PostState.DRAFT, PostState.WITHDRAWN, PostState.ARCHIVED)
    drafts = Post.accounts.through.objects.filter(account=account, post__state__in=unsent)
    drafts.delete()


def _told(branded: BrandedAccount) -> None:
    notices.moved(branded)
    settle(branded)
