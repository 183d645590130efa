"""Which networks exist. Adapters load on use, so a broken one harms nobody else.

Which of them an installation enables is not known here: the service passes that in.
"""

from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from typing import Any

from advocacy.networks.ports import Authorises, Connects, Counts, Issues, Publishes, Tools
from advocacy.networks.profiles import Company
from advocacy.networks.types import Credentials, Key, Limits, TextCount


@dataclass(frozen=True, slots=True)
class Network:
    """One kind of network. `label` is a name; faces translate the one that is a phrase."""

    kind: str
    label: str
    icon: str
    """A lucide icon."""
    limits: Limits
    adapter: str
    """Dotted path of a class built from (Credentials, Tools)."""
    connector: str | None = None
    """Dotted path of a `Connects` built from (Tools): people type what links the account."""
    authoriser: str | None = None
    """Dotted path of an `Authorises` built from (Tools): people say yes at their network. Without
    either, accounts are given, not linked."""
    issuer: str | None = None
    """Dotted path of an `Issues` built from (Company, Tools): servers of the company's own make
    accounts."""
    needs_host: bool = False
    """Whether an account lives on a server that the person names."""
    lists_followers: bool = False
    needs_app: bool = False
    """Whether an installation has to be registered at the network before it can be used."""
    calls_back: bool = False
    """Whether the network tells us, signed with our secret, who took their yes back there."""
    takes_posts: bool = True
    """Whether its adapter `Publishes`; elsewhere figures are read, and nothing else. Told here, so
    that asking loads no adapter."""
    terms: str = ""
    privacy: str = ""
    """Addresses of what a network wants people to be led to before they link an account."""
    ends_others: bool = False
    """Whether giving an authorisation back ends others that live: that of whoever linked the same
    account, or all that a person allowed us there."""

    @property
    def is_given(self) -> bool:
        """Whether accounts are given by us, and nothing is linked."""
        return self.connector is None and self.authoriser is None


# The adapter counts in UTF-16 code units: never fewer than graphemes.
_LINKEDIN = Limits(
    graphemes=3000,
    images=20,
    image_types=("image/jpeg", "image/png", "image/gif"),
    alt_graphemes=4086,
)
# Read, and not written to.
_NO_POSTS = Limits(graphemes=0, images=0)
_ALL = (
    Network(
        kind="practice",
        label="Practice wall",
        icon="presentation",
        limits=Limits(graphemes=500, images=4, image_bytes=5_000_000, alt_graphemes=1500),
        adapter="advocacy.networks.practice.adapter:PracticeAdapter",
        lists_followers=True,
    ),
    Network(
        kind="bluesky",
        label="Bluesky",
        icon="cloud",
        limits=Limits(
            graphemes=300,
            utf8_bytes=3000,
            images=4,
            # 2,000,000 on newer servers; older ones refuse above one million.
            image_bytes=1_000_000,
            languages=3,
        ),
        adapter="advocacy.networks.bluesky.adapter:BlueskyAdapter",
        connector="advocacy.networks.bluesky.connect:BlueskyConnector",
        authoriser="advocacy.networks.bluesky.authorise:BlueskyAuthoriser",
        issuer="advocacy.networks.bluesky.issue:BlueskyIssuer",
        needs_host=True,
        lists_followers=True,
    ),
    Network(
        kind="mastodon",
        label="Mastodon",
        icon="messages-square",
        # What most servers take; the adapter asks each for its own.
        limits=Limits(graphemes=500, images=4, image_bytes=16_000_000, alt_graphemes=1500),
        adapter="advocacy.networks.mastodon.adapter:MastodonAdapter",
        authoriser="advocacy.networks.mastodon.connect:MastodonConnector",
        issuer="advocacy.networks.mastodon.issue:MastodonIssuer",
        needs_host=True,
        lists_followers=True,
        ends_others=True,
    ),
    Network(
        kind="linkedin",
        label="LinkedIn",
        icon="briefcase-business",
        limits=_LINKEDIN,
        adapter="advocacy.networks.linkedin.adapter:MemberAdapter",
        authoriser="advocacy.networks.linkedin.connect:MemberConnector",
        needs_app=True,
    ),
    Network(
        kind="linkedin_page",
        label="LinkedIn (page)",
        icon="building-2",
        limits=_LINKEDIN,
        adapter="advocacy.networks.linkedin.adapter:PageAdapter",
        authoriser="advocacy.networks.linkedin.connect:PageConnector",
        needs_app=True,
    ),
    Network(
        kind="facebook_page",
        label="Facebook (page)",
        icon="flag",
        # How many images a post may have is said nowhere, and of the size two numbers are said.
        limits=Limits(
            graphemes=63_206,
            images=10,
            image_bytes=4_000_000,
            image_types=("image/jpeg", "image/png"),
        ),
        adapter="advocacy.networks.facebook.adapter:PageAdapter",
        authoriser="advocacy.networks.facebook.connect:PageConnector",
        needs_app=True,
        calls_back=True,
    ),
    Network(
        kind="threads",
        label="Threads",
        icon="at-sign",
        # Threads fetches images from public addresses, and ours are not public.
        limits=Limits(graphemes=500, images=0),
        adapter="advocacy.networks.threads.adapter:ThreadsAdapter",
        authoriser="advocacy.networks.threads.connect:ThreadsConnector",
        needs_app=True,
        calls_back=True,
    ),
    Network(
        kind="x",
        label="X",
        icon="feather",
        # The adapter weighs what it counts, with links at 23: never less than graphemes.
        limits=Limits(graphemes=280, images=4, image_bytes=5_000_000, alt_graphemes=1000),
        adapter="advocacy.networks.x.adapter:XAdapter",
        authoriser="advocacy.networks.x.connect:XConnector",
        needs_app=True,
    ),
    Network(
        kind="instagram",
        label="Instagram",
        icon="camera",
        limits=_NO_POSTS,
        takes_posts=False,
        adapter="advocacy.networks.instagram.adapter:InstagramAdapter",
        authoriser="advocacy.networks.instagram.connect:InstagramConnector",
        needs_app=True,
        calls_back=True,
    ),
    Network(
        kind="youtube",
        label="YouTube",
        icon="clapperboard",
        limits=_NO_POSTS,
        takes_posts=False,
        terms="https://www.youtube.com/t/terms",
        privacy="https://policies.google.com/privacy",
        adapter="advocacy.networks.youtube.adapter:YouTubeAdapter",
        authoriser="advocacy.networks.youtube.connect:YouTubeConnector",
        needs_app=True,
    ),
)
NETWORKS = {network.kind: network for network in _ALL}
FIGURES_ONLY = frozenset(network.kind for network in _ALL if not network.takes_posts)
"""Kinds of networks to which nothing is published."""


def get(kind: str) -> Network:
    """The network of that kind; KeyError when there is none."""
    return NETWORKS[kind]


def open_adapter(kind: str, credentials: Credentials, tools: Tools) -> object:
    """An adapter for one account; ask it by `isinstance` which ports it implements."""
    adapter: object = _load(get(kind).adapter)(credentials, tools)
    return adapter


def adapter_of(kind: str) -> type:
    """The class of that network's adapters, to ask which ports it implements without an account."""
    found: type = _load(get(kind).adapter)
    return found


def open_connector(kind: str, tools: Tools) -> Connects:
    """What links accounts of that kind; LookupError where accounts are given, not linked."""
    path = get(kind).connector
    if path is None:
        raise LookupError(kind)
    connector: Connects = _load(path)(tools)
    return connector


def open_authoriser(kind: str, tools: Tools) -> Authorises:
    """What sends people to that network and back; LookupError where nothing does."""
    path = get(kind).authoriser
    if path is None:
        raise LookupError(kind)
    authoriser: Authorises = _load(path)(tools)
    return authoriser


def issuer_of(kind: str) -> type[Issues]:
    """The class of what makes accounts of that kind; LookupError where nothing does."""
    path = get(kind).issuer
    if path is None:
        raise LookupError(kind)
    found: type[Issues] = _load(path)
    return found


def open_issuer(kind: str, company: Company, tools: Tools) -> Issues:
    """What makes accounts at a server of the company; LookupError where nothing does."""
    maker: Any = issuer_of(kind)
    issuer: Issues = maker(company, tools)
    return issuer


def count(kind: str, text: str) -> TextCount:
    """The text measured as that network does, without an account; only where it takes posts."""
    counter: Counts = _load(get(kind).adapter)
    return counter.count(text)


def new_key(kind: str, at: datetime, salt: int) -> Key:
    """A key in that network's form, without an account; see `Publishes.new_key`."""
    maker: Publishes = _load(get(kind).adapter)
    return maker.new_key(at, salt)


def _load(path: str) -> Any:
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)
