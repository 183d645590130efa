"""YouTube: the figures of a channel."""
