"""Who may do what with accounts and posts, and when somebody has stopped. Fetching is authorising:
see the querysets."""

from datetime import timedelta
from typing import Any

from advocacy.models.branded import LOOKING_AFTER
from advocacy.models.removal import REMOVERS
from charter.public import has_role, holders, paths_above, require_obligations, units_for
from config.kernel.errors import NotAllowed
from moderation.public import SENIORS

FIFTH = 5
"""The post before which most of those who stop do so (product.md, S18)."""
STOPPED = timedelta(days=60)
"""Who has sent nothing for so long has stopped."""
FOLLOWED_FOR = timedelta(days=28)
"""A post gathers its readers in its first days; after four weeks networks' counts hardly move."""
SPEAKS_FOR = timedelta(days=7)
"""A reading speaks for its day and those after it, so long in all: a network that was down for a
night loses no account."""
NEAR = ("moderator", "crisis_cell")
# governance.md, section 5, "issue / reclaim company-branded account": the lead within their units;
# human resources set a return off; a technical administrator is the second of two people.
BRANDED_RIGHTS = {
    "approve": ("lead",),
    "refuse": ("lead",),
    "issue": ("lead", "admin"),
    "custodian": ("lead", "hr"),
    "suspend": ("lead", "hr"),
    "restore": ("lead",),
    "rename": ("lead",),
    "hand_over": ("lead", "hr"),
    "take_back": ("lead", "hr", "admin"),
    "step": ("lead",),
    "look": ("lead",),
    "dress": ("lead",),
}


def require_ready(person: Any) -> None:
    """Linking, writing and submitting are for active people who have read the charter in force.

    Raises NotAllowed with the reason.
    """
    if not person.is_active:
        raise NotAllowed("person.not_active")
    require_obligations(person)


def require_own(person: Any, owner_id: int) -> None:
    """What somebody wrote or linked is theirs alone to change, whatever roles others hold."""
    if person.pk != owner_id:
        raise NotAllowed("not_yours")


def may_see_operations(person: Any) -> bool:
    """Whether somebody runs the sending: technical administrators and lead moderators."""
    return has_role(person, "admin", "lead")


def may_see_retention(person: Any) -> bool:
    """Whether somebody answers for what is kept of networks: counts and dates, nobody's data."""
    return has_role(person, "admin", "dpo", "auditor", "legal")


def may_mark_company(person: Any) -> bool:
    """Whether somebody says of accounts they hold that they are the company's: who leads
    communications."""
    return has_role(person, "lead")


def check_may_mark_company(account: Any, person: Any) -> None:
    """Raise NotAllowed unless they may, and hold it themselves."""
    require_own(person, account.owner_id)
    if not may_mark_company(person):
        raise NotAllowed("account.company_not_yours")


def may_keep_keys(person: Any) -> bool:
    """Whether somebody rotates the keys of audiences, and asks that one is destroyed."""
    return has_role(person, "admin")


def may_agree_on_keys(person: Any) -> bool:
    """Whether somebody may be the second of two people who destroy a key of audiences."""
    return has_role(person, "admin", "dpo")


def check_may_keep_keys(person: Any) -> None:
    """Raise NotAllowed unless they do."""
    if not may_keep_keys(person):
        raise NotAllowed("audience_key.not_yours")


def check_may_agree_on_keys(person: Any) -> None:
    """Raise NotAllowed unless they may."""
    if not may_agree_on_keys(person):
        raise NotAllowed("audience_key.not_yours")


def may_see_costs(person: Any) -> bool:
    """Whether somebody answers for what networks cost: communications and technical people."""
    return has_role(person, "moderator", "lead", "admin")


def may_see_waiting(person: Any) -> bool:
    """Whether somebody works with freezes: the desk's people and the crisis cell. Counts only."""
    return has_role(person, *SENIORS, *NEAR)


def units_waiting_for(person: Any) -> frozenset[int] | None:
    """The units whose posts are counted for somebody; None: all, for those who lift freezes."""
    return None if has_role(person, *SENIORS) else units_for(person, *NEAR)


def may_see_published(person: Any) -> bool:
    """Whether somebody may look through what is out: those who may ask that it comes down."""
    return has_role(person, *REMOVERS)


def check_may_ask_removal(delivery: Any, person: Any) -> None:
    """Refuse one's own post, which one takes down without asking, and posts of other units."""
    if delivery.post.author_id == person.pk:
        raise NotAllowed("removal.own")
    if not has_role(person, *REMOVERS, unit=unit_of_post(delivery.post)):
        raise NotAllowed("removal.not_yours")


def may_confirm_removal(removal: Any) -> Any:
    """The people at work here who may agree, as the second one, that a post comes down."""
    post = removal.delivery.post
    found = holders(unit_of_post(post), *REMOVERS).select_related("unit")
    return found.exclude(pk__in=(removal.asked_by_id, post.author_id))


def asks_as_legal(delivery: Any, person: Any) -> bool:
    """Whether it is legal who asks: then two people say it, where nobody else is asked."""
    return not has_role(person, "moderator", "lead", unit=unit_of_post(delivery.post))


def unit_of_post(post: Any) -> Any:
    """The unit that looks after a post: its author's when they sent it."""
    return post.case.unit if post.case is not None else post.author.unit


def may_see_branded(person: Any) -> bool:
    """Whether somebody looks after branded accounts of any unit."""
    return has_role(person, *LOOKING_AFTER)


def may_colour(person: Any) -> bool:
    """Whether somebody chooses the colours of a unit."""
    return has_role(person, "lead")


def may_state_engagement(person: Any) -> bool:
    """Whether somebody states figures that reports set beside ours."""
    return has_role(person, "lead")


def may_act_on_branded(action: str, branded: Any, person: Any) -> bool:
    """Whether this person may do that with a branded account, as far as roles go."""
    if branded.holder_id == person.pk:
        return False
    if has_role(person, *_alone(action), unit=branded.unit):
        return True
    second = "admin" in BRANDED_RIGHTS[action] and has_role(person, "admin", unit=branded.unit)
    return second and _first_person(action, branded) not in (None, person.pk)


def check_may_act_on_branded(action: str, branded: Any, person: Any) -> None:
    """Raise NotAllowed unless they may."""
    if branded.holder_id == person.pk:
        raise NotAllowed("branded.own")
    if not may_act_on_branded(action, branded, person):
        raise NotAllowed("branded.not_yours")


def communications_for(unit: Any) -> Any:
    """The people of communications at work for a unit, those nearest to it first."""
    found = holders(unit, "lead").filter(
        roles__role="lead", roles__unit__path__in=paths_above(unit.path)
    )
    return found.order_by("-roles__unit__depth", "pk")


def _alone(action: str) -> tuple[str, ...]:
    return tuple(role for role in BRANDED_RIGHTS[action] if role != "admin")


def _first_person(action: str, branded: Any) -> int | None:
    """Who said so before a technical administrator does it: two people, never one."""
    first: int | None = branded.decided_by_id
    if action == "take_back":
        first = branded.suspended_by_id if branded.state == "suspended" else None
    return first


def may_plan_programme(person: Any) -> bool:
    """Whether somebody sets what the programme is to reach: lead moderators."""
    return has_role(person, "lead")
