"""Which networks people may link, and which hosts we may call for them."""

from config.env import env_bool, env_int, env_list, env_secret, env_str

# A network that is not listed does not appear anywhere; its addresses answer 404.
NETWORKS_ENABLED = env_list("NETWORKS_ENABLED", "practice,bluesky")

# Those of them to which nothing is published: no rule, freeze or queue speaks of them.
NETWORKS_FIGURES_ONLY = ("instagram", "youtube")

# How what waited for a freeze leaves once it is lifted: so many posts a minute on each network, and
# this many minutes at least between two of one account.
BACKLOG_PER_MINUTE = max(1, env_int("BACKLOG_PER_MINUTE", 30))
BACKLOG_ACCOUNT_MINUTES = max(0, env_int("BACKLOG_ACCOUNT_MINUTES", 5))

# Seconds that a network is given to end a session which is given back; it is asked again later.
REVOKE_SECONDS = max(1, env_int("REVOKE_SECONDS", 10))

# Hosts given by people are refused when they resolve to a private address. These host:port
# pairs are the exceptions: the company's own servers, and loopback servers in tests.
OUTBOUND_ALLOWED_PRIVATE = env_list("OUTBOUND_ALLOWED_PRIVATE")

# Whether people link by saying yes at their server. It has to reach BASE_URL over the internet (or
# be on the same machine, at 127.0.0.1); without, they make an app password for us.
BLUESKY_OAUTH = env_bool("BLUESKY_OAUTH", default=True)
BLUESKY_DEFAULT_HOST = env_str("BLUESKY_DEFAULT_HOST", "https://bsky.social")
# Counts and followers come from an AppView; "-" means there is none to ask.
BLUESKY_APPVIEW = env_str("BLUESKY_APPVIEW", "https://public.api.bsky.app")
# Where DIDs are looked up: a linked account must live where its DID says.
BLUESKY_PLC = env_str("BLUESKY_PLC", "https://plc.directory")

# How many hours one field of a network may be kept, where a network's terms say so other than the
# table of advocacy.networks.retention: "linkedin.post_figures=48,x.name=24".
NETWORK_RETENTION = env_list("NETWORK_RETENTION")

# What calls to X may cost in a month, in US dollars; empty for no limit here. What would pass it
# waits, and nothing is read any more from four fifths on.
X_MONTHLY_BUDGET_USD = env_str("X_MONTHLY_BUDGET_USD", "")

# Origins of networks by role (advocacy.networks.ports.Tools), where they are not the usual ones.
NETWORK_HOSTS: dict[str, str] = {}

# What this installation is registered as at networks with one server: client id, secret, and what
# people may be asked for besides the usual, once the network allows it. A network without the first
# two does not appear, whether it is listed above or not.
NETWORK_APPS = {
    "linkedin": (
        env_str("LINKEDIN_CLIENT_ID", ""),
        env_secret("LINKEDIN_CLIENT_SECRET", ""),
        env_list("LINKEDIN_SCOPES"),
    ),
    "linkedin_page": (
        env_str("LINKEDIN_PAGE_CLIENT_ID", ""),
        env_secret("LINKEDIN_PAGE_CLIENT_SECRET", ""),
        env_list("LINKEDIN_PAGE_SCOPES"),
    ),
    "facebook_page": (
        env_str("FACEBOOK_PAGE_CLIENT_ID", ""),
        env_secret("FACEBOOK_PAGE_CLIENT_SECRET", ""),
        env_list("FACEBOOK_PAGE_SCOPES"),
    ),
    "threads": (
        env_str("THREADS_CLIENT_ID", ""),
        env_secret("THREADS_CLIENT_SECRET", ""),
        env_list("THREADS_SCOPES"),
    ),
    "instagram": (
        env_str("INSTAGRAM_CLIENT_ID", ""),
        env_secret("INSTAGRAM_CLIENT_SECRET", ""),
        env_list("INSTAGRAM_SCOPES"),
    ),
    "youtube": (
        env_str("YOUTUBE_CLIENT_ID", ""),
        env_secret("YOUTUBE_CLIENT_SECRET", ""),
        env_list("YOUTUBE_SCOPES"),
    ),
    "x": (
        env_str("X_CLIENT_ID", ""),
        env_secret("X_CLIENT_SECRET", ""),
        env_list("X_SCOPES"),
    ),
}

# Accounts that the company gives (see advocacy.services.issuers): its own AT Protocol server, with
# the password of its administrator and the domain that handles there end in.
BRANDED_PDS_HOST = env_str("BRANDED_PDS_HOST", "")
BRANDED_PDS_ADMIN_PASSWORD = env_secret("BRANDED_PDS_ADMIN_PASSWORD", "")
BRANDED_HANDLE_DOMAIN = env_str("BRANDED_HANDLE_DOMAIN", "")
# Where mail about those accounts would go: to nobody in particular, so that nobody gets in by it.
BRANDED_MAIL_DOMAIN = env_str("BRANDED_MAIL_DOMAIN", "")
# A server of Mastodon's API, with a token that may read and write accounts as an administrator.
BRANDED_MASTODON_HOST = env_str("BRANDED_MASTODON_HOST", "")
BRANDED_MASTODON_ADMIN_TOKEN = env_secret("BRANDED_MASTODON_ADMIN_TOKEN", "")
# How names are made on a network, where the company wants another way: "x={f}{last}".
BRANDED_NAMES = env_list("BRANDED_NAMES")
# The public address of the employer, shown in profiles.
BRANDED_LINK = env_str("BRANDED_LINK", "")
