"""X: accounts of people and of the company, by the API v2."""
