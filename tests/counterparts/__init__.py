"""Real software of others, run on loopback, so that our own is not tested against itself."""
