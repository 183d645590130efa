"""LinkedIn: accounts of members, and pages of organisations."""
