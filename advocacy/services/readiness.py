"""What still stands between a draft and its submission, each with words that say what to do."""

from collections.abc import Iterator

from advocacy.models import Post
from advocacy.networks import catalogue
from advocacy.networks.catalogue import Network
from advocacy.services import channel_keys, links, wordings
from advocacy.services.characters import CONTROL, DIRECTION, Odd, odd_characters
from advocacy.services.contents import pictures
from advocacy.services.tools import is_enabled
from advocacy.states import AccountState
from config.kernel.errors import Invalid

ODD_CODES = {CONTROL: "post.control_character", DIRECTION: "post.direction_character"}


def check(post: Post) -> None:
    """Raise the first obstacle."""
    for obstacle in obstacles(post):
        raise obstacle


def obstacles(post: Post) -> Iterator[Invalid]:
    """Everything that stops the submission, what the author sees first coming first."""
    if not post.text.strip() and not pictures(post):
        yield Invalid("post.empty")
    if odd := odd_characters(post.text):
        yield _odd(odd)
    for short in links.dead_in(post.text):
        yield Invalid("link.dead", short=short)
    yield from _of_pictures(post)
    yield from _of_accounts(post)
    yield from wordings.obstacles(post)


def _odd(odd: list[Odd]) -> Invalid:
    code = ODD_CODES.get(odd[0].kind, "post.invisible_character")
    return Invalid(code, name=odd[0].name, place=odd[0].at + 1, number=len(odd))


def _of_pictures(post: Post) -> Iterator[Invalid]:
    for number, media in enumerate(pictures(post), start=1):
        if not media.alt:
            yield Invalid("post.alt_missing", number=number)
        elif odd_characters(media.alt):
            yield Invalid("post.alt_characters", number=number)


def _of_accounts(post: Post) -> Iterator[Invalid]:
    accounts = list(post.accounts.all())
    if not accounts:
        yield Invalid("post.no_account")
    for account in accounts:
        if not account.takes_posts:
            yield Invalid("post.figures_only", network=account.network_name)
        elif account.state != AccountState.LINKED or not is_enabled(account.network):
            yield Invalid("post.account_broken", handle=account.handle)
    yield from channel_keys.refusals(post.author, accounts)
    for kind in sorted({account.network for account in accounts}):
        yield from _of_network(kind, post)


def _of_network(kind: str, post: Post) -> Iterator[Invalid]:
    network = catalogue.get(kind)
    if not network.takes_posts:
        return
    count = catalogue.count(kind, post.text)
    if not count.fits:
        tight = count.tightest
        yield Invalid("post.too_long", network=network.label, over=-tight.left, limit=tight.limit)
    if len(pictures(post)) > network.limits.images:
        yield _too_many(network)


def _too_many(network: Network) -> Invalid:
    if not network.limits.images:
        return Invalid("media.not_taken", network=network.label)
    return Invalid("media.too_many", number=network.limits.images)
