"""Own words: where a network forbids that several accounts say the same, only the first does.

The same words (a digest) are refused for good; nearly the same (the sketches of near-copies) within
a campaign and, whatever the campaign, within thirty days. Asked while a text is written, when it is
sent, and behind a lock when it leaves: two workers never let the same words go.
"""

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import regex
from django.db.models import Q, QuerySet
from django.utils import timezone

from advocacy.models import Account, Delivery, Post, Wording
from advocacy.networks.dialogs import DIALOGS, first_link
from advocacy.networks.policy import OWN_WORDS, wants_own_words
from advocacy.networks.x.weight import links
from advocacy.services import turns
from advocacy.states import DeliveryState, PostState
from config.kernel.errors import Invalid
from moderation import public as moderation

WINDOW = timedelta(days=30)
PROBLEM = "own_words"
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")


@dataclass(frozen=True)
class Said:
    """A text as it is compared: digest of its words, sketch (None: too short), and its campaign."""

    fingerprint: str
    sketch: str | None
    campaign: str


@dataclass(frozen=True)
class Echo:
    """That another account said it: on which network, and where to write there instead.

    `link` is the first link of the text: only that may go along, since words that are offered
    ready-made would be the same words again.
    """

    network: str
    share: str
    link: str


def said(text: str, campaign: str) -> Said:
    """The text as it is compared."""
    return Said(fingerprint(text), moderation.sketch_of(text), campaign)


def fingerprint(text: str) -> str:
    """The digest of the words of a text: neither links, signs, capitals nor the way that accents
    are written make them other words. A text without words is itself.
    """
    whole = unicodedata.normalize("NFKC", text).casefold().strip()
    words = _WORD.findall(_without_links(whole))
    return hashlib.sha256((" ".join(words) or whole).encode("utf-8", "replace")).hexdigest()


def _without_links(text: str) -> str:
    kept, last = list[str](), 0
    for start, end in links(text):
        kept, last = [*kept, text[last:start]], end
    return " ".join([*kept, text[last:]])


def obstacles(post: Post) -> Iterator[Invalid]:
    """Why the post may not be sent as it is, for each network that wants own words."""
    accounts = list(post.accounts.all())
    for kind in OWN_WORDS:
        mine = [account for account in accounts if account.network == kind]
        if len(mine) > 1:
            yield Invalid("post.own_words_twice", network=mine[0].network_name)
        elif mine and is_said(mine[0], said(post.text, post.campaign)):
            yield Invalid("post.own_words", network=mine[0].network_name)


def echo(accounts: Iterable[Account], text: str, campaign: str) -> Echo | None:
    """What to tell whoever writes a text that another account said; None when nobody did."""
    for account in accounts:
        asked = wants_own_words(account.network) and text.strip()
        if asked and is_said(account, said(text, campaign)):
            link = first_link(text)
            share = DIALOGS[account.network].address(link=link)
            return Echo(account.network_name, share, link)
    return None


def is_said(account: Account, one: Said) -> bool:
    """Whether another account said it, or is about to: what was sent and waits counts, too."""
    if _is_among(one, _others(account), timezone.now()):
        return True
    waiting = list(_waiting(account).values_list("post__text", "post__case__sketch"))
    # What waits is of these days, whatever its campaign.
    if moderation.is_alike(one.sketch, (sketch for _text, sketch in waiting)):
        return True
    # The same words have the same sketch: only those without one are read again.
    texts = [text for text, sketch in waiting if sketch is None or one.sketch is None]
    return any(one.fingerprint == fingerprint(text) for text in texts)


def _waiting(account: Account) -> QuerySet[Delivery]:
    due = Delivery.objects.filter(
        moderation.may_still_leave("post__"),
        state=DeliveryState.DUE,
        account__network=account.network,
        post__state=PostState.SUBMITTED,
    )
    return due.exclude(account=account)


def _others(account: Account) -> QuerySet[Wording]:
    """What other accounts said there; what failed was not said."""
    rows = Wording.objects.filter(network=account.network).exclude(account=account)
    return rows.exclude(delivery__state=DeliveryState.FAILED)


def _is_among(one: Said, rows: QuerySet[Wording], now: datetime) -> bool:
    if rows.filter(fingerprint=one.fingerprint).exists():
        return True
    if one.sketch is None:
        return False
    near = Q(said_at__gt=now - WINDOW)
    if one.campaign:
        near |= Q(campaign=one.campaign)
    sketches = rows.filter(near, sketch__isnull=False).values_list("sketch", flat=True)
    return moderation.is_alike(one.sketch, sketches)


def take(rows: list[Delivery], posts: dict[int, Post]) -> tuple[list[Delivery], list[int]]:
    """Say the words of the deliveries that are about to leave: those that may, and the ids of
    those whose words another account said. In the transaction of their start.
    """
    ours = [row for row in rows if wants_own_words(row.account.network)]
    if not ours:
        return rows, []
    turns.take()
    echoes = [row.pk for row in ours if not _taken(row, posts[row.post_id])]
    return [row for row in rows if row.pk not in set(echoes)], echoes


def _taken(row: Delivery, post: Post) -> bool:
    one, now = said(post.text, post.campaign), timezone.now()
    if _is_among(one, _others(row.account), now):
        return False
    Wording.objects.update_or_create(
        delivery=row,
        defaults={
            "account": row.account,
            "network": row.account.network,
            "fingerprint": one.fingerprint,
            "sketch": one.sketch,
            "campaign": one.campaign,
            "said_at": now,
        },
    )
    return True
