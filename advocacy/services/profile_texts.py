"""Names and biographies that holders write: they stay where they are shown, so they are read first.

A text is shown once its case has a yes; the disclosure and the link of the kit stay beside it.
"""

from typing import Any

from asgiref.sync import async_to_sync
from django.db import transaction
from django.utils import timezone

from advocacy.models import Account, BrandedAccount, ProfileText
from advocacy.networks.errors import NetworkError
from advocacy.networks.profiles import shape_of
from advocacy.networks.text import graphemes
from advocacy.policies import require_own, require_ready
from advocacy.services import contents, issuing, kit
from advocacy.services.addresses import page
from advocacy.services.vault import SealBroken
from advocacy.states import BrandedState
from config.kernel import audit
from config.kernel.audit import SystemActor
from config.kernel.errors import Invalid, WrongState
from moderation import public as moderation

SHOWER = SystemActor("branded-accounts")


def propose(
    *, actor: Any, row: BrandedAccount, display_name: str, biography: str, justification: str = ""
) -> ProfileText:
    """Send a name and a biography to be read. Raises what `moderation.submit` refuses.

    Invalid "branded.text_empty" or "branded.text_too_long" for what the network cannot show.
    """
    require_own(actor, row.keeper.pk)
    require_ready(actor)
    if row.state != BrandedState.ISSUED:
        raise WrongState("branded.suspend")
    name, words = display_name.strip(), biography.strip()
    _check_room(row, name, words)
    moderation.prepare()
    with transaction.atomic():
        content = content_of(row, name, words)
        case = moderation.submit(
            content,
            author=actor,
            justification=justification,
            subject_url=page("advocacy:branded", row.pk),
            facts=moderation.Facts(surface=moderation.Surface.PROFILE),
        )
        text = ProfileText.objects.create(
            branded=row, display_name=name, biography=words, case=case, digest=content.digest
        )
        audit.record(row, "branded.text", actor=actor, text=text.pk)
    return text


def _check_room(row: BrandedAccount, name: str, words: str) -> None:
    longest, room = shape_of(row.network).name, kit.room_for_own_words(row)
    if not name:
        raise Invalid("branded.text_empty")
    if graphemes(name) > longest or graphemes(words) > room:
        raise Invalid("branded.text_too_long", name=longest, words=room)


def content_of(row: BrandedAccount, name: str, words: str) -> moderation.Content:
    """A profile as its reviewer sees it: the name, then the biography."""
    account = row.account or Account(
        network=row.network, remote_id=row.remote_id, handle=row.handle, is_company=True
    )
    text = "\n\n".join(part for part in (name, words) if part)
    return moderation.Content(text, row.holder.language, (contents.destination(account),))


def waiting(row: BrandedAccount) -> ProfileText | None:
    """The newest text, unless it is shown already."""
    newest = row.texts.select_related("case").first()
    return newest if newest is not None and newest.shown_at is None else None


def sweep() -> int:
    """Show the texts that have a yes; return how many. Repeatable."""
    rows = ProfileText.objects.filter(moderation.cleared(), shown_at__isnull=True)
    rows = rows.filter(branded__state=BrandedState.ISSUED)
    return sum(_show(text) for text in rows.order_by("pk"))


def _show(text: ProfileText) -> bool:
    """From now on it is part of the kit; the profile follows where we may write it."""
    mine = ProfileText.objects.filter(moderation.cleared(), pk=text.pk, shown_at__isnull=True)
    rows = BrandedAccount.objects.select_related(*issuing.WITH_PEOPLE)
    with transaction.atomic():
        if not mine.update(shown_at=timezone.now()):
            return False
        row = rows.get(pk=text.branded_id)
        audit.record(row, "branded.shown", actor=SHOWER, text=text.pk)
    if row.account is not None:
        _dress(row, row.account)
    return True


def _dress(row: BrandedAccount, account: Account) -> None:
    dressed = kit.kit_of(row)
    try:
        async_to_sync(issuing.dress)(account, dressed.profile)
    except (NetworkError, SealBroken):
        # The next look finds that it differs, and says so.
        return
    BrandedAccount.objects.filter(pk=row.pk).update(kit_revision=dressed.revision)
