"""Bluesky and every other AT Protocol server."""
