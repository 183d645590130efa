"""What chat rooms are told, and how each program wants it written."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from moderation.models import Case, Happening, Webhook
from moderation.services.events import CASE_EVENTS, EVENTS, when
from moderation.states import WAITING

ADAPTIVE = "application/vnd.microsoft.card.adaptive"
# So much of a post as says which one it is, where the unit allowed it.
EXCERPT = 200


@dataclass(frozen=True)
class Message:
    """A title, lines below it, and the page it is about."""

    title: str
    lines: Sequence[str]
    url: str


def compose(room: Webhook, happenings: Sequence[Happening]) -> Message | None:
    """Return one message for all that came up, in the language of the moment.

    What was answered meanwhile is left out; None when nothing is left.
    """
    posts = {each.target for each in happenings if each.event in CASE_EVENTS}
    cases = Case.objects.filter(pk__in=posts, state__in=WAITING).order_by("deadline", "pk")
    waiting = {case.pk: case for case in cases}
    groups: dict[str, list[Happening]] = defaultdict(list)
    for each in happenings:
        if each.event not in CASE_EVENTS or each.target in waiting:
            groups[each.event].append(each)
    if not groups:
        return None
    lines = [_line(code, groups[code], waiting, room) for code in EVENTS if code in groups]
    if room.shows_content:
        lines += [_excerpt(case) for case in waiting.values()]
    title = f"{settings.ORGANISATION_NAME} · {room.unit.name}"
    return Message(title, lines, settings.BASE_URL + reverse(_page(groups)))


def _page(groups: dict[str, list[Happening]]) -> str:
    """Return the page to open: the desk, unless it is all about something else."""
    pages = {EVENTS[code].page for code in groups}
    elsewhere = {"desk:appeal": "desk:appeals", "desk:crisis": "desk:crisis"}
    return elsewhere.get(pages.pop(), "desk:queue") if len(pages) == 1 else "desk:queue"


def _line(code: str, found: Sequence[Happening], waiting: dict[int, Case], room: Webhook) -> str:
    """Say how many of a kind there are, and when the first is due."""
    words = {"kind": EVENTS[code].label, "count": len(found), "until": ""}
    ends = [case.deadline for each in found if (case := waiting.get(each.target)) and case.deadline]
    if not EVENTS[code].desk or not ends:
        return _("%(kind)s: %(count)s.") % words
    words["until"] = when(min(ends), room.unit.time_zone)
    return _("%(kind)s: %(count)s. The first is due %(until)s.") % words


def _excerpt(case: Case) -> str:
    text = " ".join(str(case.content["text"]).split())
    cut = text[:EXCERPT] + ("…" if len(text) > EXCERPT else "")
    return _("“%(text)s”") % {"text": cut}


def body(kind: str, message: Message) -> dict[str, Any]:
    """Return the JSON that this program's incoming webhook takes."""
    return _BODIES[Webhook.Kind(kind)](message)


def _slack(message: Message) -> dict[str, Any]:
    lines = [f"*{_slack_text(message.title)}*", *(f"• {_slack_text(x)}" for x in message.lines)]
    return {"text": "\n".join([*lines, f"<{message.url}|{_slack_text(_('Open'))}>"])}


def _slack_text(text: str) -> str:
    """Escape what Slack reads as links and mentions; bold and the like are harmless."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _mattermost(message: Message) -> dict[str, Any]:
    lines = [f"**{_plain(message.title)}**", *(f"- {_plain(line)}" for line in message.lines)]
    return {"text": "\n".join([*lines, f"[{_('Open')}]({message.url})"])}


def _plain(text: str) -> str:
    """Take the meaning of Markdown's signs, and of mentions that would wake everybody."""
    for sign in "\\`*_[]<>#":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("@", "@\u200b")


def _teams(message: Message) -> dict[str, Any]:
    lines = [{"type": "TextBlock", "text": _plain(x), "wrap": True} for x in message.lines]
    title = {"type": "TextBlock", "text": _plain(message.title), "weight": "Bolder", "wrap": True}
    card = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "body": [title, *lines],
        "actions": [{"type": "Action.OpenUrl", "title": _("Open"), "url": message.url}],
    }
    attachment = {"contentType": ADAPTIVE, "contentUrl": None, "content": card}
    return {"type": "message", "attachments": [attachment]}


_BODIES = {
    Webhook.Kind.SLACK: _slack,
    Webhook.Kind.MATTERMOST: _mattermost,
    Webhook.Kind.TEAMS: _teams,
}
