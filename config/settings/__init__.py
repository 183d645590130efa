"""Settings: safe in `base`, loosened in `dev`, complete in `production`."""
