"""The built-in wall on which people train."""
