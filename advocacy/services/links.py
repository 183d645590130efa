"""Our own short links: made for a post, followed by anybody, counted by day and by nothing else."""

import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Sum
from django.utils import timezone
from django.utils.encoding import iri_to_uri

from advocacy.models import Link, LinkVisits, Post
from advocacy.models.links import MAX_TARGET
from advocacy.networks.bluesky.facets import spans
from advocacy.policies import require_own
from advocacy.services.utm import tagged
from advocacy.states import PostState
from config.kernel.errors import Invalid

# Small letters and digits that nobody takes for one another, so that a folded text finds them, too.
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
LENGTH = 10
"""Signs of a code: 2^49 of them, so that nobody comes upon one by trying."""
PATH = "/l/"
# What is put away is kept so long: it may be taken up again.
KEPT_FOR = timedelta(days=30)
AT_ONCE = 200
UPSERT = (
    "INSERT INTO advocacy_linkvisits (link_id, day, count) VALUES (%s, %s, %s) "
    "ON CONFLICT (link_id, day) DO UPDATE SET count = advocacy_linkvisits.count + excluded.count"
)


def short_of(code: str) -> str:
    """Return the address of a code, as it stands in a text."""
    return f"{settings.SHORT_LINK_BASE}{PATH}{code}"


def codes_in(text: str) -> tuple[str, ...]:
    """Return the codes of what looks like a short link of ours, each once, in order."""
    found = re.finditer(rf"{re.escape(short_of(''))}([{ALPHABET}]{{{LENGTH}}})(?![a-z0-9])", text)
    return tuple(dict.fromkeys(match[1] for match in found))


def shortened_in(text: str) -> tuple[tuple[str, str], ...]:
    """Return each short link of a text with where it leads; those that lead nowhere are left out.

    One query, none where there is no such link.
    """
    codes = codes_in(text)
    targets = dict(Link.objects.filter(code__in=codes).values_list("code", "target"))
    return tuple((short_of(code), targets[code]) for code in codes if code in targets)


def dead_in(text: str) -> list[str]:
    """Return the short links of a text that lead nowhere: mistyped, or of a draft put away."""
    alive = {short for short, _target in shortened_in(text)}
    return [short_of(code) for code in codes_in(text) if short_of(code) not in alive]


def long_in(text: str) -> tuple[str, ...]:
    """Return the addresses of a text that may become short links, each once, in order."""
    found = (span.value for span in spans(text) if span.kind == "link")
    return tuple(dict.fromkeys(url for url in found if not url.startswith(short_of(""))))


def put(text: str, url: str, instead: str) -> str:
    """Return the text with an address replaced, wherever it stands as a link of its own."""
    for span in reversed(spans(text)):
        if span.kind == "link" and span.value == url:
            text = text[: span.start] + instead + text[span.end :]
    return text


def shorten(*, actor: Any, post: Post, url: str) -> Link:
    """Return the short link of a draft that leads there; asking again finds it.

    Raises Invalid for what is no address of the web, NotAllowed for somebody else's post.
    """
    require_own(actor, post.author_id)
    target = target_of(url)
    found = Link.objects.filter(post=post, target=target).first()
    if found is None:
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        found, _new = Link.objects.get_or_create(post=post, target=target, defaults={"code": code})
    return found


def target_of(url: str) -> str:
    """Return an address as it is stored: ASCII, http or https, a host, no name or password in it.

    Raises Invalid "link.target" for any other, and for a short link of ours.
    """
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:  # UnicodeError is one: a host that is none
        raise Invalid("link.target") from None
    plain = parts.scheme in ("http", "https") and host and "@" not in parts.netloc
    if ":" in host:
        host = f"[{host}]"
    target = iri_to_uri(parts._replace(netloc=f"{host}{port}").geturl())
    clean = not re.search(r"[\s\x00-\x1f\x7f\\]", target)
    if not (plain and clean) or len(target) > MAX_TARGET or target.startswith(short_of("")):
        raise Invalid("link.target")
    return target


def settle(post: Post) -> None:
    """Keep, with the links a post is sent with, where it goes and for which campaign.

    A post on several networks has one text, so nobody can say through which one a visitor came.
    """
    networks = set(post.accounts.values_list("network", flat=True))
    network = networks.pop() if len(networks) == 1 else ""
    Link.objects.filter(post=post).update(network=network, campaign=post.campaign)


def renew(text: str, *, actor: Any, post: Post) -> str:
    """Return the text of a copy with links of its own: visits of each post are counted apart."""
    for short, target in shortened_in(text):
        text = text.replace(short, short_of(shorten(actor=actor, post=post, url=target).code))
    return text


def follow(code: str, *, counted: bool, tagging: bool) -> str | None:
    """Return where a code leads, and count the visit if it is one; None for no such code.

    What stands in a draft is tried by its author, and is no visit.
    """
    link = Link.objects.select_related("post").filter(code=code).first()
    if link is None:
        return None
    if counted and link.post.state == PostState.SUBMITTED:
        count(link)
    if not tagging:
        return link.target
    return tagged(link.target, network=link.network, campaign=link.campaign, code=link.code)


def count(link: Link, visits: int = 1) -> None:
    """Add visits to today (UTC): one statement, so that none is lost when two come at once."""
    with connection.cursor() as cursor:
        cursor.execute(UPSERT, [link.pk, datetime.now(UTC).date(), visits])


@dataclass(frozen=True)
class Counted:
    """A short link of a post, as its author sees it."""

    short: str
    target: str
    visits: int


def of_post(post: Post) -> list[Counted]:
    """The short links of a post with their visits so far; one query."""
    rows = Link.objects.filter(post=post).annotate(total=Sum("visits__count")).order_by("pk")
    return [Counted(short_of(row.code), row.target, row.total or 0) for row in rows]


def sweep() -> int:
    """Delete the links of drafts put away a month ago; return how many. Safe to repeat.

    What they counted goes into the sum of its day. A link that stands in a post which was sent
    stays: somebody may follow it for years.
    """
    away = timezone.now() - KEPT_FOR
    rows = Link.objects.filter(post__state=PostState.ARCHIVED, post__updated_at__lte=away)
    rows = rows.filter(post__deliveries__isnull=True).order_by("pk")
    gone = [link for link in rows[:AT_ONCE] if not _is_used(link)]
    with transaction.atomic():
        _keep_sums(gone)
        Link.objects.filter(pk__in=[link.pk for link in gone]).delete()
    return len(gone)


def _is_used(link: Link) -> bool:
    """Whether its code stands in the text of another post."""
    others = Post.objects.exclude(pk=link.post_id).filter(text__contains=short_of(link.code))
    return others.exists()


def _keep_sums(links: Iterable[Link]) -> None:
    rows = LinkVisits.objects.select_for_update().filter(link__in=list(links))
    for row in list(rows):
        kept, _new = LinkVisits.objects.get_or_create(link=None, day=row.day)
        kept = LinkVisits.objects.select_for_update().get(pk=kept.pk)
        kept.count += row.count
        kept.save(update_fields=["count"])
        row.delete()
