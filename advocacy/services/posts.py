"""Posts: sent for review, taken back, taken up again, appealed for. Drafts are in `drafts`."""

from contextlib import suppress
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from advocacy.models import Account, Delivery, Post
from advocacy.networks import catalogue
from advocacy.policies import require_own, require_ready
from advocacy.services import links, readiness, words
from advocacy.services.addresses import page
from advocacy.services.contents import content_of
from advocacy.services.drafts import lost
from advocacy.services.kick import kick
from advocacy.states import DELIVERY, IN_FLIGHT, OUT, POST, DeliveryState, PostState
from config.kernel.errors import WrongState
from moderation import public as moderation


def submit(*, actor: Any, post: Post, justification: str = "", campaign: str = "") -> None:
    """Send a draft on its way: to the rules, to a reviewer if need be, to the networks.

    The case freezes the content; what leaves later must have its digest. `campaign` is the short
    name of what the post is part of, kept on the case: a freeze may ask for it. Left out, it is
    that of the draft. Raises Invalid for what is missing (see `readiness`) and whatever
    moderation refuses; the draft stays.
    """
    require_own(actor, post.author_id)
    require_ready(actor)
    # What is compared with it depends on the campaign.
    campaign = post.campaign = campaign or post.campaign
    readiness.check(post)
    words.finish(post)
    moderation.prepare()
    with transaction.atomic():
        _same_revision(post)
        words.settle(post)
        content = content_of(post)
        case = moderation.submit(
            content,
            author=actor,
            justification=justification,
            subject_url=page("advocacy:post", post.pk),
            facts=moderation.Facts(campaign=campaign, surface=post.surface),
        )
        changes = {
            "case": case,
            "digest": content.digest,
            "justification": justification,
            "campaign": campaign,
        }
        unchanged = Q(revision=post.revision, state=PostState.DRAFT)
        POST.advance(post, "submit", actor=actor, where=unchanged, changes=changes)
        _plan_deliveries(post, actor)
        links.settle(post)
    transaction.on_commit(kick, robust=True)


def _same_revision(post: Post) -> None:
    """Hold the row, so that no tab saves between reading the content and freezing it."""
    current = Post.objects.select_for_update().get(pk=post.pk)
    if current.revision != post.revision or current.state != PostState.DRAFT:
        raise lost(current)


def _plan_deliveries(post: Post, actor: Any) -> None:
    """One row per account, its record key chosen now: the intent is stored before any call."""
    now = timezone.now()
    rows = {row.account_id: row for row in post.deliveries.all()}
    for account in post.accounts.all():
        row = rows.pop(account.pk, None)
        if row is None:
            Delivery.objects.create(post=post, account=account, **_intent(post, account, now))
        elif row.state == DeliveryState.FAILED:
            DELIVERY.advance(row, "again", actor=actor, changes=_intent(post, account, now))
    for row in rows.values():
        # Not chosen any more, and never tried under this intent.
        if row.state == DeliveryState.DUE:
            DELIVERY.advance(row, "cancel", actor=actor, changes={"problem": "not_chosen"})


def _intent(post: Post, account: Account, now: datetime) -> dict[str, Any]:
    key = catalogue.new_key(account.network, now, post.pk)
    return {
        "digest": post.digest,
        "record_key": key.value,
        "record_created_at": key.created_at,
        "attempts": 0,
        "not_before": now,
        "problem": "",
    }


def withdraw(*, actor: Any, post: Post) -> None:
    """Take a post back: nothing more of it goes out, and an appeal for it ends.

    WrongState when all of it is out already.
    """
    require_own(actor, post.author_id)
    with transaction.atomic():
        rows = _held(post)
        if rows and all(row.state in OUT or row.state in IN_FLIGHT for row in rows):
            raise WrongState("post.already_out")
        POST.advance(post, "withdraw", actor=actor)
        if post.case is not None and _is_appealed(post):
            moderation.withdraw_appeal(post.case, actor=actor)
        _stop(post, rows, actor, problem="withdrawn")


def reopen(*, actor: Any, post: Post) -> None:
    """Put a post back on its author's desk, to be edited and submitted anew.

    WrongState once any of it went out, or may have: one does not edit what others have read. Nor
    what one appeals for: the answer is about those words.
    """
    require_own(actor, post.author_id)
    with transaction.atomic():
        rows = _held(post)
        if _is_appealed(post):
            raise WrongState("post.under_appeal")
        if any(row.state in OUT or row.state in IN_FLIGHT for row in rows):
            raise WrongState("post.already_out")
        POST.advance(post, "reopen", actor=actor)
        _stop(post, rows, actor, problem="reopened")


def send_again(*, actor: Any, post: Post) -> None:
    """Send what nobody answered in time once more, as it is: one press.

    WrongState when it did not lapse. Whatever refuses it now leaves a draft, with every word.
    """
    require_own(actor, post.author_id)
    if post.case is None or post.case.told != "expired":
        raise WrongState("post.not_lapsed")
    reopen(actor=actor, post=post)
    submit(actor=actor, post=post, justification=post.justification)


def appeal(*, actor: Any, post: Post, words: str) -> None:
    """Ask for another look at the refusal of a post, as it was sent."""
    require_own(actor, post.author_id)
    with transaction.atomic():
        moderation.appeal(_case_sent(post), actor=actor, words=words)


def withdraw_appeal(*, actor: Any, post: Post) -> None:
    """Take the appeal back: the refusal stays, and the post may be written anew."""
    require_own(actor, post.author_id)
    if post.case is None:
        raise WrongState("post.not_sent")
    moderation.withdraw_appeal(post.case, actor=actor)


def _case_sent(post: Post) -> Any:
    """Return its case, the row held: what its author edits just now is not what was refused."""
    current = Post.objects.select_for_update().get(pk=post.pk)
    if current.state != PostState.SUBMITTED or current.case_id != post.case_id:
        raise WrongState("post.not_sent")
    return post.case


def _is_appealed(post: Post) -> bool:
    """Whether it waits for the answer to an appeal; the row is held by now."""
    if post.case is None:
        return False
    post.case.refresh_from_db(fields=["state"])
    return bool(post.case.state == "appealed")


def _held(post: Post) -> list[Delivery]:
    """The deliveries, with the post's row held: a worker takes the same lock to claim one."""
    Post.objects.select_for_update().get(pk=post.pk)
    return list(post.deliveries.all())


def _stop(post: Post, rows: list[Delivery], actor: Any, *, problem: str) -> None:
    for row in rows:
        if row.state == DeliveryState.DUE:
            DELIVERY.advance(row, "cancel", actor=actor, changes={"problem": problem})
    if post.case is not None and _is_to_be_taken_back(post.case):
        with suppress(WrongState):  # expired, or withdrawn before
            moderation.withdraw(post.case, actor=actor)


def _is_to_be_taken_back(case: Any) -> bool:
    """A no, or a request for changes, stays: its author reads it while writing anew."""
    answer = moderation.decision_for_author(case)
    return answer is None or answer.kind == "approve"
