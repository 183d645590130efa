"""What previews of a text say of its clauses, while it is being written."""

from collections.abc import Mapping
from typing import Any

from django import template

from cms import coverage

register = template.Library()


@register.inclusion_tag("cms/parts/gaps.html")
def clause_gaps(text: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """List the clauses that lead nowhere; the editor's checks find them there."""
    return {"gaps": coverage.sentences(text["clauses"])}
