"""Branded accounts as screens show them: lists, sentences, history, differences."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from advocacy.models import BrandedAccount, BrandStep
from advocacy.models.branded import BrandedQuerySet
from advocacy.services import moments
from advocacy.states import LIVING, WITH_HOLDER, BrandedState
from moderation import public as moderation

PAGE = 40
B = BrandedState

SENTENCES: dict[str, str | Promise] = {
    B.REQUESTED: _("You have asked for it. Communications answer."),
    B.REFUSED: _("It was refused. The reason stands below."),
    B.WITHDRAWN: _("You do not ask for it any more."),
    B.APPROVED: _("It is approved. Read whose it is, then it is made."),
    B.ISSUING: _("It is being made."),
    B.ISSUED: _("It is yours to use."),
    B.SUSPENDED: _("It is suspended: nobody sees it for the moment."),
    B.HANDED_OVER: _("A custodian keeps it."),
    B.TAKEN_BACK: _("It was taken back."),
}
TONES = {
    B.REQUESTED: "info",
    B.APPROVED: "warn",
    B.ISSUING: "info",
    B.ISSUED: "good",
    B.HANDED_OVER: "info",
}
EVENTS: dict[str, str | Promise] = {
    "branded.request": _("asked for"),
    "branded.withdraw": _("no longer asked for"),
    "branded.approve": _("approved"),
    "branded.refuse": _("refused"),
    "branded.acknowledge": _("terms read"),
    "branded.start": _("begun to be made"),
    "branded.stop": _("could not be made"),
    "branded.step": _("a step done"),
    "branded.attach": _("tied to the account that was linked"),
    "branded.issue": _("in use"),
    "branded.custodian": _("custodian named"),
    "branded.suspend": _("suspended"),
    "branded.restore": _("opened again"),
    "branded.restore_kept": _("opened again"),
    "branded.rename": _("renamed"),
    "branded.rename_kept": _("renamed"),
    "branded.hand_over": _("handed over"),
    "branded.take_back": _("taken back"),
    "branded.text": _("a text of the profile sent to be read"),
    "branded.shown": _("a text of the profile shown"),
    "branded.dress": _("the kit put on the profile"),
}
PARTS: dict[str, str | Promise] = {
    "display_name": _("Name"),
    "biography": _("Biography"),
    "link": _("Link"),
    "avatar": _("Picture"),
    "banner": _("Banner"),
}


@dataclass(frozen=True)
class Filters:
    """What to show; empty values filter nothing."""

    text: str = ""
    network: str = ""
    state: str = ""


@dataclass(frozen=True)
class Line:
    """One fact of a history, in the reader's words."""

    when: str
    what: str
    who: str
    detail: str = ""


def page(user: Any, filters: Filters, *, after: int = 0) -> tuple[list[BrandedAccount], int]:
    """A page of what this person looks after, newest first, and where the next one begins (0:
    none). Two queries."""
    rows = with_facts(BrandedAccount.objects.on_desk_of(user)).order_by("-pk")
    for word in filters.text.split():
        rows = rows.filter(
            Q(handle__icontains=word)
            | Q(holder__first_name__icontains=word)
            | Q(holder__last_name__icontains=word)
        )
    if filters.network:
        rows = rows.filter(network=filters.network)
    if filters.state:
        rows = rows.filter(state=filters.state)
    if after:
        rows = rows.filter(pk__lt=after)
    found = list(rows[: PAGE + 1])
    return found[:PAGE], found[PAGE - 1].pk if len(found) > PAGE else 0


def with_facts(rows: BrandedQuerySet) -> QuerySet[BrandedAccount]:
    """Accounts with all that a card of theirs shows."""
    return rows.select_related(
        "holder", "custodian", "unit", "account", "photo", "look"
    ).prefetch_related("texts", Prefetch("steps", BrandStep.objects.select_related("done_by")))


def of_person(person: Any) -> list[BrandedAccount]:
    """What somebody has or has asked for, and what they keep; the newest first."""
    rows = BrandedAccount.objects.visible_to(person).filter(state__in=LIVING)
    return list(rows.select_related("holder", "custodian").prefetch_related("steps"))


def taken_networks(person: Any) -> set[str]:
    """The networks on which somebody needs no other one."""
    rows = BrandedAccount.objects.filter(holder=person, state__in=WITH_HOLDER)
    return set(rows.values_list("network", flat=True))


def sentence_of(row: BrandedAccount) -> str:
    """Where it stands, in one sentence for its holder."""
    if row.state == B.APPROVED and row.acknowledged_at is not None:
        return str(SENTENCES[B.ISSUING])
    return str(SENTENCES[B(row.state)])


def tone_of(row: BrandedAccount) -> str:
    """How its state is drawn."""
    return TONES.get(B(row.state), "warn")


def history(row: BrandedAccount) -> list[Line]:
    """What happened, newest first."""
    return [
        Line(
            moments.past(entry.at),
            str(EVENTS.get(entry.action, entry.action)),
            _who(entry),
            _detail(entry.data),
        )
        for entry in reversed(list(moderation.entries_about(row)))
    ]


def _who(entry: Any) -> str:
    """A person's name, or this service where it acted by itself."""
    return str(_("this service")) if entry.actor_id is None else str(entry.actor_name)


def _detail(data: dict[str, Any]) -> str:
    if "before" in data:
        return f"{data['before']} → {data['after']}"
    return ""


def differences(row: BrandedAccount) -> list[dict[str, Any]]:
    """What the newest look found, each with the name of its part."""
    look = getattr(row, "look", None)
    found = look.differences if look is not None and not look.problem else []
    return [{**each, "name": PARTS[each["part"]]} for each in found]
