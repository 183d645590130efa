"""Whether a rule concerns a post: its window and its scope against the author's context.

What is not known about the author counts as within the scope, and never as exempted: a rule is
not skipped for want of information.
"""

from charter.rules import Exemption, Rule

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
    if scope.roles and not _meet(scope.roles, context.roles):
        return False
    if rule.exemptions and any(_spares(each, context) for each in rule.exemptions):
        return False
    networks = context.networks or tuple(item.network for item in content.destinations)
    return not scope.networks or _meet(scope.networks, networks)


def _spares(exemption: Exemption, context: Context) -> bool:
    """Whether an exemption that has not ended is certainly for this author."""
    return (
        context.now < exemption.until
        and (not exemption.roles or not set(exemption.roles).isdisjoint(context.roles))
        and (not exemption.units or not set(exemption.units).isdisjoint(context.unit_path))
    )


def _meet(wanted: tuple[str, ...], given: tuple[str, ...]) -> bool:
    known = [value for value in given if value]
    return not known or not set(wanted).isdisjoint(known)
