"""The Write page: one text, for one or more accounts, kept as it is typed."""

import uuid
from dataclasses import dataclass, field
from typing import Any, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from advocacy.forms.posts import LANGUAGES, QUESTIONS, PostForm
from advocacy.models import Account, Media, Post
from advocacy.services import (
    channel_keys,
    contents,
    drafts,
    moments,
    posts,
    readiness,
    situations,
    words,
)
from advocacy.services.advice import advise
from advocacy.services.characters import odd_characters, with_plain_newlines, without_odd
from advocacy.services.previews import previews
from advocacy.states import PostState
from advocacy.views.guard import enabled_kinds
from config.kernel.errors import DomainError, Invalid, Stale
from config.kernel.sentences import sentence
from config.kernel.web import get_for


@dataclass
class Desk:
    """What lies on the page: the text as typed, and the row it is kept in, if there is one."""

    key: str
    revision: int
    text: str
    language: str
    accounts: set[int] = field(default_factory=set)
    justification: str = ""
    post: Post | None = None
    tab: str = field(default_factory=lambda: uuid.uuid4().hex)


def compose(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """Show the page; POST saves and sends (the page works without scripts, too)."""
    if request.method == "POST":
        return _send(request)
    if pk is None:
        return _page(request, _empty(request))
    post = get_for(request.user, contents.with_content(Post.objects.select_related("case")), pk=pk)
    if post.state != PostState.DRAFT:
        return redirect("advocacy:post", pk)
    return _page(request, _of_post(post))


def _empty(request: HttpRequest) -> Desk:
    """A blank page, for the accounts of the last post that had any."""
    mine_so_far = Post.objects.visible_to(request.user).exclude(accounts=None)
    last = mine_so_far.order_by("-updated_at").first()
    mine = Account.objects.visible_to(request.user).held()
    chosen = list(mine.filter(posts=last) if last else mine)
    person: Any = request.user
    closed = channel_keys.closed(person, chosen)
    accounts = {account.pk for account in chosen if account.network not in closed}
    return Desk(str(uuid.uuid4()), 0, "", person.language, accounts)


def _of_post(post: Post) -> Desk:
    return Desk(
        str(post.key),
        post.revision,
        post.text,
        post.language,
        {account.pk for account in post.accounts.all()},
        post.justification,
        post,
    )


def _of_form(form: PostForm, post: Post | None, *, saved: bool = False) -> Desk:
    """The page as it was sent, so that nothing typed is lost whatever went wrong.

    Its revision moves on only when it was saved: a window that is behind stays behind.
    """
    data = cast(QueryDict, form.data)
    chosen = {int(pk) for pk in data.getlist("accounts") if pk.isdigit()}
    return Desk(
        data.get("key", str(uuid.uuid4())),
        post.revision if post and saved else _number(data.get("revision")),
        with_plain_newlines(data.get("text", "")),
        data.get("language", "fr"),
        chosen,
        data.get("justification", ""),
        post,
        data.get("tab", ""),
    )


def _number(typed: str | None) -> int:
    return int(typed) if typed and typed.isdigit() else 0


def _page(
    request: HttpRequest,
    desk: Desk,
    *,
    refusals: list[DomainError] | None = None,
    status: int = 200,
) -> HttpResponse:
    post = desk.post
    mine = _offered(request)
    pictures = contents.pictures(post) if post else []
    context = {
        "desk": desk,
        "mine": mine,
        "languages": LANGUAGES,
        "pictures": pictures,
        "questions": QUESTIONS,
        "refusals": [
            {"code": error.code, "text": sentence(error), "link": error.params.get("link", "")}
            for error in refusals or []
        ],
        "answer": situations.answer_to(post) if post else None,
        "can_take": True,
        "has_odd": bool(odd_characters(desk.text)),
        **_advice(request, desk, pictures, mine),
    }
    return render(request, "advocacy/compose.html", context, status=status)


def _offered(request: HttpRequest) -> list[Account]:
    """The reader's accounts; one on a channel that is closed to them comes with its lesson."""
    rows = Account.objects.visible_to(request.user).held().filter(network__in=enabled_kinds())
    mine = list(rows)
    closed = channel_keys.closed(request.user, mine)
    for account in mine:
        account.key_lesson = closed.get(account.network)  # type: ignore[attr-defined]
    return mine


def _advice(
    request: HttpRequest, desk: Desk, pictures: list[Media], mine: list[Account]
) -> dict[str, Any]:
    """Remarks, previews and the way it would go, for the page and for its live part."""
    chosen = [account for account in mine if account.pk in desk.accounts]
    advice = advise(
        author=request.user,
        text=desk.text,
        language=desk.language,
        accounts=chosen,
        pictures=pictures,
    )
    until = advice.outlook.until
    for place, picture in enumerate(pictures):
        picture.remarks = advice.beside(place)  # type: ignore[attr-defined]
    return {
        "advice": advice,
        "until": moments.coming(until) if until else "",
        "previews": previews(chosen, desk.text, pictures),
    }


@require_POST
def advice(request: HttpRequest) -> HttpResponse:
    """The live part of the page, for the text as it stands in the browser."""
    form = PostForm(request.POST, author=request.user)
    form.is_valid()
    post = _row(request, form)
    desk = _of_form(form, post)
    mine = list(Account.objects.visible_to(request.user).held())
    pictures = contents.pictures(post) if post else []
    for picture in pictures:
        form.put_beside(picture)
    context = {"desk": desk, "pictures": pictures, **_advice(request, desk, pictures, mine)}
    response = render(request, "advocacy/compose.html#live", context)
    if any(map(words.are_coming, pictures)):
        response["HX-Trigger-After-Settle"] = "advise-later"
    return response


def _row(request: HttpRequest, form: PostForm) -> Post | None:
    """The reader's row of that key, if it was ever saved."""
    key = form.cleaned_data.get("key")
    return Post.objects.visible_to(request.user).filter(key=key).first() if key else None


@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Keep the draft; answer with the moment, or with both texts when two tabs disagree."""
    form = PostForm(request.POST, author=request.user)
    try:
        post = _saved(request, form)
    except Stale:
        return _conflict(request, form)
    except DomainError as error:
        context = {"problem": sentence(error), "desk": _of_form(form, _row(request, form))}
        return render(request, "advocacy/compose.html#saved", context)
    context = {"saved_at": timezone.now(), "desk": _of_form(form, post, saved=True)}
    response = render(request, "advocacy/compose.html#saved", context)
    response["HX-Replace-Url"] = reverse("advocacy:compose", args=[post.pk])
    return response


def _saved(request: HttpRequest, form: PostForm) -> Post:
    if not form.is_valid():
        raise Invalid("post.not_storable")
    data = form.cleaned_data
    post = drafts.start(actor=request.user, key=data["key"], language=data["language"])
    drafts.save(actor=request.user, post=post, base=form.base, draft=form.draft)
    for picture in contents.pictures(post):
        if form.put_beside(picture):
            said = {"alt": picture.alt, "declared": picture.declared}
            drafts.describe(actor=request.user, post=post, media=picture, **said)
    return post


def _conflict(request: HttpRequest, form: PostForm) -> HttpResponse:
    """Both texts, side by side; choosing one is one press."""
    post = _row(request, form)
    context = {"theirs": post, "desk": _of_form(form, post)}
    response = render(request, "advocacy/compose.html#conflict", context)
    response["HX-Retarget"] = "#conflict"
    response["HX-Reswap"] = "outerHTML"
    return response


def _send(request: HttpRequest) -> HttpResponse:
    """Save, then send; whatever refuses, the page comes back with every word."""
    form = PostForm(request.POST, author=request.user)
    post = None
    try:
        post = _saved(request, form)
        if request.POST.get("action") == "clean":
            return _cleaned(request, post)
        if request.POST.get("action") == "save":
            return redirect("advocacy:compose", post.pk)
        posts.submit(actor=request.user, post=post, justification=post.justification)
    except DomainError as error:
        return _refused(request, form, error, saved=post is not None)
    messages.success(request, _sent_words(post))
    return redirect("advocacy:post", post.pk)


def _cleaned(request: HttpRequest, post: Post) -> HttpResponse:
    """Take out what nobody can see."""
    chosen = frozenset(post.accounts.values_list("pk", flat=True))
    cleaned = drafts.Draft(without_odd(post.text), post.language, chosen, post.justification)
    base = drafts.Base(post.revision, post.tab)
    drafts.save(actor=request.user, post=post, base=base, draft=cleaned)
    messages.success(request, _("The hidden characters are removed."))
    return redirect("advocacy:compose", post.pk)


def _refused(
    request: HttpRequest, form: PostForm, error: DomainError, *, saved: bool
) -> HttpResponse:
    post = _row(request, form)
    desk = _of_form(form, post, saved=saved)
    if isinstance(error, Stale) and post is not None:
        context = {"theirs": post, "desk": desk}
        return render(request, "advocacy/compose_conflict.html", context, status=error.status)
    refusals: list[DomainError] = [error]
    if post is not None and isinstance(error, Invalid):
        # All that is missing at once, not one thing after the other.
        refusals = [*readiness.obstacles(post)] or [error]
    return _page(request, desk, refusals=refusals, status=error.status)


def _sent_words(post: Post) -> str:
    if post.case is not None and post.case.state == "approved":
        return _("It is on its way.")
    return _("It is sent for review. You will see here what becomes of it.")
