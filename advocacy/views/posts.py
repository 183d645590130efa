"""My posts: where each one is, and what can be done with it."""

from collections.abc import Callable, Mapping
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from advocacy.forms.removals import AnswerForm
from advocacy.headline import problem
from advocacy.models import Delivery, Post, Removal
from advocacy.reports import first_hours
from advocacy.services import (
    channel_keys,
    contents,
    delivery,
    drafts,
    history,
    links,
    listing,
    moments,
    posts,
    situations,
    takedown,
    whereabouts,
)
from advocacy.services.remarks import CIRCUMSTANCES, Remark, marked, remarks_of
from advocacy.states import REMOVAL, DeliveryState, PostState, RemovalState
from advocacy.views import sharing
from charter import public as charter
from charter.public import open_to_all_readers
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import get_for, render_part, say
from moderation import public as moderation

NO = ("refused", "appealed", "changes_requested", "expired")
# Answers to removals that were refused, each by its removal, to be shown with every word.
Answers = Mapping[int, AnswerForm]


def index(request: HttpRequest) -> HttpResponse:
    """The list, newest first, or a part of it; drafts are posts like others."""
    rows = Post.objects.visible_to(request.user).exclude(state=PostState.ARCHIVED)
    part, after = listing.chosen(request.GET.get("show", "")), request.GET.get("after", "")
    page = listing.page(situations.with_situation(part.lets(rows)), after=after)
    context = {
        "part": part,
        "parts": listing.FILTERS,
        "after": page.after,
        "is_first": not after,
        "rows": situations.headlines(page.posts),
        "put_away": request.session.pop("put_away", None),
    }
    return render_part(request, "advocacy/post_list.html", context, part="list")


def detail(request: HttpRequest, pk: int) -> HttpResponse:
    """One post: the text as it leaves, its sentence, each account, and the answer it got."""
    return page(request, pk)


def page(
    request: HttpRequest, pk: int, *, answers: Answers | None = None, status: int = 200
) -> HttpResponse:
    """Show it, perhaps with an answer that was refused."""
    rows = situations.with_situation(contents.with_content(Post.objects.all()))
    post = get_for(request.user, rows, pk=pk)
    context = {**_shown(post, answers or {}), **sharing.shown(request, post)}
    return render(request, "advocacy/post.html", context, status=status)


def _shown(post: Post, answers: Answers) -> dict[str, Any]:
    deliveries = list(post.deliveries.all())
    untouched = all(row.state in (DeliveryState.DUE, DeliveryState.FAILED) for row in deliveries)
    submitted = post.state == PostState.SUBMITTED
    due = [row.account for row in deliveries if row.state == DeliveryState.DUE]
    closed = channel_keys.refusals(post.author, due) if submitted else []
    remarks = _remarks(post)
    told = post.case.told if submitted and post.case else ""
    return {
        "post": post,
        "remarks": remarks,
        "stretches": marked(post.text, remarks),
        "headline": situations.headline_of(post),
        "pictures": contents.pictures(post),
        "rows": [_row(row, answers) for row in deliveries],
        "answer": situations.answer_to(post),
        "history": history.of_post(post),
        "told": told,
        "whereabouts": whereabouts.of_post(post, remarks) if submitted else None,
        **_hearing(post, told),
        "can_take": False,
        "hours": first_hours.of_post(post),
        "links": links.of_post(post),
        "closed": [{"text": sentence(error), "link": error.params["link"]} for error in closed],
        "can_withdraw": submitted and bool(due),
        "can_reopen": untouched
        and told != "appealed"
        and post.state in (PostState.SUBMITTED, PostState.WITHDRAWN),
        "stays": post.state == PostState.WITHDRAWN or _is_answered_no(post),
        "can_retry": submitted and post.case is not None and post.case.told == "approved",
    }


def _remarks(post: Post) -> list[Remark]:
    """What the charter said of it when it was sent; of a draft the Write page says it."""
    if post.case is None or post.state == PostState.DRAFT:
        return []
    return [each for each in remarks_of(post.case) if each.finding.target != CIRCUMSTANCES]


def _hearing(post: Post, told: str) -> dict[str, Any]:
    """The appeal against a refusal, or until when there may be one."""
    if post.case is None or told not in ("refused", "appealed"):
        return {"hearing": None, "appeal_until": ""}
    hearing = moderation.hearing(post.case)
    until = moments.last_day(hearing.until) if hearing.until else ""
    return {"hearing": hearing if hearing.state else None, "appeal_until": until}


def _is_answered_no(post: Post) -> bool:
    """Whether the answer was such that nothing of this leaves as it is."""
    return post.case is not None and post.case.told in NO


def _row(row: Delivery, answers: Answers) -> dict[str, Any]:
    bluesky = row.account.network == "bluesky"
    return {
        "delivery": row,
        "moment": moments.past(row.sent_at) if row.sent_at else "",
        "problem": problem(row.problem),
        "account_problem": problem(row.account.problem),
        "profile": f"https://bsky.app/profile/{row.account.remote_id}" if bluesky else "",
        "can_remove": takedown.can_remove(row.account.network),
        "removal": _removal(row, answers),
    }


def _removal(row: Delivery, answers: Answers) -> dict[str, Any] | None:
    """What is asked of it, or came of that; None when nothing was."""
    found = next(iter(row.removals.all()), None)
    typed = answers.get(found.pk) if found else None
    if found is None or (found.state == RemovalState.DROPPED and not typed):
        return None
    clause = charter.clause(found.clause_id) if found.clause_id else None
    return {
        "row": found,
        **_ways(found, row),
        "until": moments.coming(found.deadline) if found.deadline else "",
        "when": moments.past(found.removed_at) if found.removed_at else "",
        "problem": problem(found.problem),
        "clause": clause,
        "clause_url": charter.clause_url(found.clause_id) if clause else "",
        "lesson": charter.lesson_for_clause(found.clause_id) if clause else None,
        "form": typed or AnswerForm(auto_id=AnswerForm.IDS.format(found.pk)),
    }


def _ways(found: Removal, row: Delivery) -> dict[str, bool]:
    """What its author may do about a removal."""
    able = takedown.can_remove(row.account.network) and found.problem != takedown.CANNOT
    asked = not (found.own or row.account.is_company)
    return {
        "may_press": REMOVAL.allows("press", found.state) and able,
        "may_say_done": REMOVAL.allows("by_hand", found.state),
        "may_answer": REMOVAL.allows("decline", found.state) and asked,
        "may_drop": REMOVAL.allows("drop", found.state) and found.own,
    }


def _act(request: HttpRequest, pk: int, act: Callable[..., Any], done: str) -> Post:
    """Do something with a post of the reader, and say what came of it."""
    post = get_for(request.user, Post.objects.select_related("case"), pk=pk)
    try:
        act(actor=request.user, post=post)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, done)
    return post


@open_to_all_readers
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a post back."""
    _act(request, pk, posts.withdraw, _("You took the post back. Nothing of it goes out."))
    return redirect("advocacy:post", pk)


@require_POST
def reopen(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a post up again, and go on writing."""
    post = _act(request, pk, posts.reopen, _("The post is a draft again."))
    return redirect("advocacy:compose" if post.state == PostState.DRAFT else "advocacy:post", pk)


@require_POST
def send_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Send once more what nobody answered in time; what is in the way now is said on the desk."""
    post = _act(request, pk, posts.send_again, _("It is sent again, as it was."))
    return redirect("advocacy:compose" if post.state == PostState.DRAFT else "advocacy:post", pk)


@open_to_all_readers
@require_POST
def discard(request: HttpRequest, pk: int) -> HttpResponse:
    """Put a draft away; the next page offers to undo it."""
    post = get_for(request.user, Post.objects.all(), pk=pk)
    try:
        drafts.discard(actor=request.user, post=post)
    except DomainError as error:
        say(request, error)
        return redirect("advocacy:post", pk)
    request.session["put_away"] = pk
    return redirect("advocacy:posts")


@require_POST
def restore(request: HttpRequest, pk: int) -> HttpResponse:
    """Undo that."""
    _act(request, pk, drafts.restore, _("The draft is among your posts again."))
    return redirect("advocacy:compose", pk)


@require_POST
def copy(request: HttpRequest, pk: int) -> HttpResponse:
    """Start a new draft from a post that is out."""
    post = get_for(request.user, Post.objects.all(), pk=pk)
    twin = drafts.copy(actor=request.user, post=post)
    return redirect("advocacy:compose", twin.pk)


@open_to_all_readers
@require_POST
def look_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Look at the network for a delivery whose answer was lost."""
    row = _delivery(request, pk)
    try:
        certain = delivery.look_again(actor=request.user, delivery=row)
    except DomainError as error:
        say(request, error)
    else:
        _say_found(request, row, certain)
    return redirect("advocacy:post", row.post_id)


def _say_found(request: HttpRequest, row: Delivery, certain: bool) -> None:
    row.refresh_from_db()
    if not certain:
        messages.warning(request, _("The network could not say either. We keep looking."))
    elif row.state == DeliveryState.SENT:
        messages.success(request, _("It is there: the post was published."))
    else:
        messages.success(request, _("It is not there. It is being sent again, once."))


@require_POST
def try_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Send again what definitely did not go out."""
    row = _delivery(request, pk)
    try:
        delivery.try_again(actor=request.user, delivery=row)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, _("It is being sent again."))
    return redirect("advocacy:post", row.post_id)


def _delivery(request: HttpRequest, pk: int) -> Delivery:
    rows = Delivery.objects.select_related("post", "account")
    return get_for(request.user, rows, pk=pk)
