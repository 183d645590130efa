"""Which of moderation's tables are append-only."""

from config.kernel.triggers import append_only

OPERATIONS = [append_only("moderation_decision"), append_only("moderation_ledgerentry")]
