"""One plain sentence on a post: where it is, who has it, until when. A pure function."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from advocacy.sentences import SENTENCES
from advocacy.states import AccountState, DeliveryState, PostState, RemovalState

# What holds an approved post at the last moment and ends by itself, by the delivery's problem.
HELD = {
    "held_embargo": gettext_lazy(
        "Approved. It speaks of something under embargo, and leaves when that ends."
    ),
    "held_budget": gettext_lazy(
        "Approved. It waits: what X may cost the company this month is used up. It leaves when the "
        "next month begins, or as soon as more is allowed."
    ),
    "held_unchecked": gettext_lazy(
        "Approved. It could not be checked a last time; it is tried again soon."
    ),
}
# It waited for a freeze, and has its instant now.
WAITED_FREEZE = "waited_freeze"
# It was approved, and before it left a rule spoke that nobody had heard; by the case's state.
AGAIN = {
    "queued": gettext_lazy(
        "It was approved; as it was to leave, a rule found something new. The %(team)s will read "
        "it again before %(until)s."
    ),
    "in_review": gettext_lazy(
        "It was approved; as it was to leave, a rule found something new. The %(team)s is reading "
        "it again now."
    ),
}


class Tone(StrEnum):
    """How the sentence is marked: with an icon and a colour, never the colour alone."""

    QUIET = "quiet"
    WAITING = "waiting"
    YOURS = "yours"
    OUT = "out"
    STOPPED = "stopped"


# What is to come down, by the state of its removal: the first that there is says it.
COMING_DOWN = (
    (
        (RemovalState.ASKED,),
        gettext_lazy("It is to come down from %(networks)s: see what is asked of you."),
        Tone.YOURS,
    ),
    (
        ("", RemovalState.DUE, RemovalState.RUNNING, RemovalState.UNKNOWN),
        gettext_lazy("It is being taken down from %(networks)s."),
        Tone.WAITING,
    ),
    (
        (RemovalState.PROPOSED,),
        gettext_lazy("It comes down from %(networks)s once a second person agrees."),
        Tone.WAITING,
    ),
    (
        (RemovalState.DECLINED,),
        gettext_lazy("You said why it stays on %(networks)s."),
        Tone.OUT,
    ),
)


@dataclass(frozen=True)
class Sending:
    """One delivery as the sentence needs it. `network` is the name people know."""

    state: str
    network: str
    handle: str
    problem: str = ""
    account: str = AccountState.LINKED
    # When it may be tried next, already written in the reader's language; "" for now.
    later: str = ""
    # The state of the removal that is under way; "" without one.
    removal: str = ""


@dataclass(frozen=True)
class Situation:
    """All that the sentence depends on. `case` is "" before a first submission.

    `until` and `published` are moments already written in the reader's language and zone; `again`
    says that it was approved before; `appeal` is the state of an appeal, "" without one.
    """

    post: str
    case: str = ""
    team: str | Promise = ""
    until: str = ""
    late: bool = False
    again: bool = False
    appeal: str = ""
    held: bool = False
    published: str = ""
    sendings: tuple[Sending, ...] = ()


@dataclass(frozen=True)
class Headline:
    """The sentence and its tone."""

    text: str
    tone: Tone


def headline(seen: Situation) -> Headline:
    """The sentence for a post, in the active language."""
    if seen.post == PostState.ARCHIVED:
        return Headline(_("You set it aside."), Tone.QUIET)
    if seen.post == PostState.WITHDRAWN:
        return _withdrawn(seen)
    if seen.post == PostState.DRAFT:
        return _draft(seen)
    if seen.case == "approved":
        return _approved(seen)
    return _in_review(seen)


def _draft(seen: Situation) -> Headline:
    if seen.case == "changes_requested":
        return Headline(_("Draft, taken up again after a request for changes."), Tone.YOURS)
    if seen.case:
        return Headline(_("Draft, taken up again. Nothing goes out until you send it."), Tone.YOURS)
    return Headline(_("Draft. Only you can see it."), Tone.QUIET)


def _withdrawn(seen: Situation) -> Headline:
    out = _networks(seen, DeliveryState.SENT)
    if out:
        return Headline(
            _("You took it back; on %(networks)s it was already out.") % {"networks": out},
            Tone.STOPPED,
        )
    return Headline(_("You took it back. Nothing goes out."), Tone.QUIET)


def _in_review(seen: Situation) -> Headline:
    words = {"team": seen.team, "until": seen.until}
    waiting = {
        "screening": _("It is being checked."),
        "in_review": _("The %(team)s is reading it now."),
        "queued": _("The %(team)s will read it before %(until)s."),
        "escalated": _("The %(team)s has it, and will answer before %(until)s."),
        "appealed": _("You appealed. Somebody else of the %(team)s answers before %(until)s."),
    }
    if seen.case in waiting:
        text = waiting[seen.case] % words
        if seen.again and seen.case in AGAIN:
            text = str(AGAIN[seen.case]) % words
        if seen.late:
            text = _("The %(team)s has it, and is later than promised.") % words
        return Headline(text, Tone.WAITING)
    return _answered(seen)


def _answered(seen: Situation) -> Headline:
    if seen.case == "changes_requested":
        return Headline(_("It came back to you: a change is asked for."), Tone.YOURS)
    if seen.appeal == "upheld":
        return Headline(
            _("Your appeal was read by somebody else: the refusal stays. The note says why."),
            Tone.STOPPED,
        )
    if seen.case == "refused":
        return Headline(
            _("It was refused. The note says on which clause, and what would be accepted."),
            Tone.STOPPED,
        )
    if seen.case == "expired":
        return Headline(
            _("Nobody decided in time, so it did not go out. You can send it again."), Tone.YOURS
        )
    return Headline(_("Its review was stopped. Nothing goes out."), Tone.QUIET)


def _approved(seen: Situation) -> Headline:
    """What needs the author comes first, then what waits, then what is done."""
    unknown = _networks(seen, DeliveryState.UNKNOWN)
    if unknown:
        return Headline(
            _("It may be on %(networks)s: the answer was lost. Look there before anything else.")
            % {"networks": unknown},
            Tone.YOURS,
        )
    failed = [sending for sending in seen.sendings if sending.state == DeliveryState.FAILED]
    if failed:
        return _failed(failed[0])
    due = [sending for sending in seen.sendings if sending.state == DeliveryState.DUE]
    if due:
        return _leaving(seen, due)
    if any(sending.state == DeliveryState.SENDING for sending in seen.sendings):
        return Headline(_("Approved. It is going out now."), Tone.WAITING)
    return _out(seen)


def _out(seen: Situation) -> Headline:
    """Where it stands, or stood: what is to come down comes first."""
    coming = _coming_down(seen)
    if coming is not None:
        return coming
    gone = _networks(seen, DeliveryState.REMOVED)
    if gone and not _networks(seen, DeliveryState.SENT):
        text = _("It was published, and was taken down from %(networks)s.")
        return Headline(text % {"networks": gone}, Tone.QUIET)
    words = {"networks": _networks(seen, DeliveryState.SENT), "moment": seen.published}
    return Headline(_("Published on %(networks)s, %(moment)s.") % words, Tone.OUT)


def _coming_down(seen: Situation) -> Headline | None:
    """What is asked of its author comes first, then what others do, then what was answered."""
    rows = [each for each in seen.sendings if each.state == DeliveryState.REMOVAL_REQUESTED]
    for states, text, tone in COMING_DOWN:
        names = [each.network for each in rows if each.removal in states]
        if names:
            return Headline(str(text) % {"networks": _listed(names)}, tone)
    return None


def _leaving(seen: Situation, due: list[Sending]) -> Headline:
    if seen.held:
        return Headline(
            _("Approved. Nothing goes out just now (freeze); it leaves when the freeze ends."),
            Tone.WAITING,
        )
    stopped = next((sending for sending in due if sending.problem in HELD), None)
    if stopped:
        return Headline(str(HELD[stopped.problem]), Tone.WAITING)
    for sending in due:
        if sending.account != AccountState.LINKED:
            text = _("Approved. It waits until you link %(handle)s again.")
            return Headline(text % {"handle": sending.handle}, Tone.YOURS)
    later = next((sending for sending in due if sending.later), None)
    if later and later.problem == WAITED_FREEZE:
        text = _("Approved. It waited for a freeze that is over now, and leaves %(moment)s.")
        return Headline(text % {"moment": later.later}, Tone.WAITING)
    if later:
        text = _("Approved. It could not go out on %(network)s yet; next try %(moment)s.")
        words = {"network": later.network, "moment": later.later}
        return Headline(text % words, Tone.WAITING)
    return Headline(_("Approved. It is going out now."), Tone.WAITING)


def _failed(sending: Sending) -> Headline:
    words = {"network": sending.network, "reason": problem(sending.problem)}
    text = _("It did not go out on %(network)s. %(reason)s") % words
    return Headline(text.strip(), Tone.YOURS)


def problem(code: str) -> str:
    """The sentence for a delivery's or an account's problem; "" when there is none."""
    if not code:
        return ""
    known = SENTENCES.get(f"network.{code}")
    return (
        str(known)
        if known
        else _("The network gave no reason we understand (%(code)s).") % {"code": code}
    )


def _networks(seen: Situation, state: str) -> str:
    return _listed([sending.network for sending in seen.sendings if sending.state == state])


def _listed(names: list[str]) -> str:
    return str(get_text_list(list(dict.fromkeys(names)), _("and")))
