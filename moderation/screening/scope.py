"""Whether a rule concerns a post: its window and its scope against the author's context.

What is not known about the author counts as within the scope: a rule is never skipped for want
of information.
"""

from charter.rules import Rule

from .content import Content
from .context import Context


def applies(rule: Rule, content: Content, context: Context) -> bool:
    """Whether the rule is in force now and covers this author and these destinations.

    The language of a scope concerns each sentence, and is looked at finding by finding.
    """
    if not rule.in_force(context.now):
        return False
    scope = rule.scope
    if scope.units and not _meet(scope.units, context.unit_path):
        return False
    if scope.countries and not _meet(scope.countries, (context.country,)):
        return False
    if scope.account_kinds and not _meet(scope.account_kinds, context.account_kinds):
        return False
    networks = context.networks or tuple(item.network for item in content.destinations)
    return not scope.networks or _meet(scope.networks, networks)


def _meet(wanted: tuple[str, ...], given: tuple[str, ...]) -> bool:
    known = [value for value in given if value]
    return not known or not set(wanted).isdisjoint(known)
