"""Instagram: the figures of a professional account."""
