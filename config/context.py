"""What every template may use: the organisation, and where one can go."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _

from charter.public import roles_of
from cms.directory import open_line

NETWORKS = ("admin", "dpo", "auditor", "legal", "moderator", "lead")
# (label, URL name, icon, roles; no roles means everybody)
PLACES = [
    (_("Home"), "home", "house", ()),
    (_("Charter"), "charter:read", "book-open", ()),
    (_("Write"), "advocacy:compose", "pen-line", ()),
    (_("Wall"), "advocacy:wall", "messages-square", ()),
    (_("Reach"), "advocacy:reach", "radio-tower", ()),
    (
        _("Desk"),
        "desk:queue",
        "inbox",
        ("moderator", "lead", "legal", "finance", "crisis_cell"),
    ),
    (_("Coverage"), "charter:coverage", "list-checks", ("hr", "auditor")),
    (_("Protected speech"), "charter:rule_overrides", "megaphone", ("representative", "auditor")),
    (_("Pages"), "wagtailadmin_home", "notebook-pen", ("hr", "legal", "lead", "admin")),
]

PERSONAL = [
    (_("My posts"), "advocacy:posts", "files"),
    (_("My visibility"), "advocacy:visibility", "eye"),
    (_("How my posts are read"), "moderation:trust", "glasses"),
    (_("My accounts"), "advocacy:accounts", "at-sign"),
    (_("My questions"), "charter:questions", "message-circle-question-mark"),
    (_("My lessons"), "charter:lessons", "graduation-cap"),
    (_("Editions of the charter"), "charter:versions", "library"),
    (_("Evidence"), "charter:evidence", "shield-check"),
    (_("My keys"), "tokens", "key-round"),
    (_("My feed address"), "feed_address", "rss"),
]

# What few people do, and seldom: with what is their own, since the bar has no room for all.
SELDOM = [
    (_("Departures"), "advocacy:departures", "door-open", ("hr", "admin")),
    (_("Networks"), "advocacy:networks", "network", NETWORKS),
]


def organisation(request: HttpRequest) -> dict[str, Any]:
    """The company's name."""
    return {"organisation": settings.ORGANISATION_NAME}


def crisis(request: HttpRequest) -> dict[str, Any]:
    """The one number that people may call before they sign in; asked for only where it is shown."""
    return {"open_line": SimpleLazyObject(open_line)}


def navigation(request: HttpRequest) -> dict[str, Any]:
    """The places this person can go, and which of them they are in."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {"navigation": [], "contacts_url": reverse("contacts")}
    roles = roles_of(user)
    places = [_place(request, *place[:3]) for place in PLACES if _open(place[3], roles, user)]
    mine = [_place(request, *place) for place in PERSONAL]
    mine += [_place(request, *place[:3]) for place in SELDOM if _open(place[3], roles, user)]
    return {
        "navigation": _one_current([place for place in places if place]),
        "personal": [place for place in mine if place],
        "contacts_url": reverse("contacts"),
    }


def _one_current(places: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leave only the nearest place marked: coverage lies below the charter's address."""
    nearest = max((place["url"] for place in places if place["current"]), key=len, default="")
    return [{**place, "current": place["url"] == nearest} for place in places]


def _open(wanted: tuple[str, ...], roles: frozenset[str], user: Any) -> bool:
    # A superuser administers; reviewing and HR's lists are for those who hold the role.
    held = roles | {"admin"} if user.is_superuser else roles
    return not wanted or bool(held & set(wanted))


def _place(request: HttpRequest, label: Any, name: str, icon: str) -> dict[str, Any] | None:
    try:
        url = reverse(name)
    except NoReverseMatch:
        return None
    here = request.path == url or (name != "home" and request.path.startswith(url))
    return {"label": label, "url": url, "icon": icon, "current": here}
