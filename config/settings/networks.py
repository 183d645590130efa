"""Which networks people may link, and which hosts we may call for them."""

from config.env import env_list, env_str

# A network that is not listed does not appear anywhere; its addresses answer 404.
NETWORKS_ENABLED = env_list("NETWORKS_ENABLED", "practice,bluesky")

# Hosts given by people are refused when they resolve to a private address. These host:port
# pairs are the exceptions: the company's own servers, and loopback servers in tests.
OUTBOUND_ALLOWED_PRIVATE = env_list("OUTBOUND_ALLOWED_PRIVATE")

BLUESKY_DEFAULT_HOST = env_str("BLUESKY_DEFAULT_HOST", "https://bsky.social")
# Counts and followers come from an AppView; "-" means there is none to ask.
BLUESKY_APPVIEW = env_str("BLUESKY_APPVIEW", "https://public.api.bsky.app")
# Where DIDs are looked up: a linked account must live where its DID says.
BLUESKY_PLC = env_str("BLUESKY_PLC", "https://plc.directory")
