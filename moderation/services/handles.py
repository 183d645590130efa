"""Names of accounts: what the charter says of one before it is linked."""

from typing import Any

from moderation.screening.content import Content, Destination
from moderation.screening.verdict import Verdict
from moderation.services import contexts, screeners


def advise_on_handle(destination: Destination, *, author: Any) -> Verdict:
    """Return what the rules in force say of the name of an account. Nothing is stored."""
    content = Content("", author.language, (destination,))
    context = contexts.handle_context(author, destination)
    return screeners.screen_in(content, context, screeners.rules_in_force()).verdict
