"""The Write page: one text, for one or more accounts, kept as it is typed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from advocacy.forms.posts import LANGUAGES, QUESTIONS, PostForm
from advocacy.models import Account, Media, Post
from advocacy.services import (
    channel_keys,
    contents,
    drafts,
    expiry,
    links,
    moments,
    posts,
    readiness,
    situations,
    wordings,
    words,
)
from advocacy.services.advice import Advice, advise, with_wordings
from advocacy.services.characters import odd_characters, without_odd
from advocacy.services.previews import previews
from advocacy.states import PostState
from advocacy.views import shortening
from advocacy.views.desk import Desk, blank, from_form, from_post
from advocacy.views.guard import enabled_kinds
from config.kernel.errors import DomainError, Invalid, Stale
from config.kernel.sentences import sentence
from config.kernel.web import get_for
from moderation import public as moderation

# What is typed here is nobody's but its author's: no report of an error shows it.
TYPED = ("text", "justification")


@sensitive_post_parameters(*TYPED)
def compose(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """Show the page; POST saves and sends (the page works without scripts, too)."""
    if request.method == "POST":
        return _send(request)
    if pk is None:
        return _page(request, blank(request))
    post = get_for(request.user, contents.with_content(Post.objects.select_related("case")), pk=pk)
    if post.state != PostState.DRAFT:
        return redirect("advocacy:post", pk)
    return _page(request, from_post(post))


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
        "grounds": moderation.GROUNDS,
        "pictures": pictures,
        "questions": QUESTIONS,
        "campaigns": moderation.campaigns_around(request.user),
        "refusals": [
            {"code": error.code, "text": sentence(error), "link": error.params.get("link", "")}
            for error in refusals or []
        ],
        "answer": situations.answer_to(post) if post else None,
        "can_take": True,
        "sent_text": _sent_text(post) if post else "",
        "has_odd": bool(odd_characters(desk.text)),
        **_advice(request, desk, pictures, mine),
    }
    return render(request, "advocacy/compose.html", context, status=status)


def _offered(request: HttpRequest) -> list[Account]:
    """The reader's accounts; one on a channel that is closed to them comes with its lesson."""
    rows = Account.objects.visible_to(request.user).for_posts().filter(network__in=enabled_kinds())
    mine = list(rows.select_related("grant").defer("grant__sealed"))
    closed = channel_keys.closed(request.user, mine)
    for account in mine:
        account.key_lesson = closed.get(account.network)  # type: ignore[attr-defined]
        account.ends = expiry.account_ends(account)  # type: ignore[attr-defined]
    return mine


def _advice(
    request: HttpRequest, desk: Desk, pictures: list[Media], mine: list[Account]
) -> dict[str, Any]:
    """Remarks, previews and the way it would go, for the page and for its live part."""
    chosen = [account for account in mine if account.pk in desk.accounts]
    advice = _advise(request, desk, pictures, chosen)
    for number, picture in enumerate(pictures):
        picture.remarks = advice.about(f"media:{number}")  # type: ignore[attr-defined]
    until = advice.outlook.until
    return {
        "advice": advice,
        "until": moments.coming(until) if until else "",
        "shortened": links.shortened_in(desk.text),
        "long_links": links.long_in(desk.text),
        "undone": shortening.undone(),
        "previews": previews(chosen, desk.text, pictures),
        "echo": wordings.echo(chosen, desk.text, desk.campaign),
    }


def _advise(
    request: HttpRequest, desk: Desk, pictures: list[Media], accounts: list[Account]
) -> Advice:
    return advise(
        author=request.user,
        text=desk.text,
        language=desk.language,
        accounts=accounts,
        pictures=pictures,
        facts=moderation.Facts(campaign=desk.campaign, surface=desk.surface),
    )


@require_POST
@sensitive_post_parameters(*TYPED)
def advice(request: HttpRequest) -> HttpResponse:
    """The live part of the page, for the text as it stands in the browser."""
    form = PostForm(request.POST, author=request.user)
    form.is_valid()
    post = _row(request, form)
    desk = from_form(form, post)
    mine = list(Account.objects.visible_to(request.user).for_posts())
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
@sensitive_post_parameters(*TYPED)
def save(request: HttpRequest) -> HttpResponse:
    """Keep the draft; answer with the moment, or with both texts when two tabs disagree."""
    form = PostForm(request.POST, author=request.user)
    try:
        post = _saved(request, form)
    except Stale:
        return _conflict(request, form)
    except DomainError as error:
        context = {"problem": sentence(error), "desk": from_form(form, _row(request, form))}
        return render(request, "advocacy/compose.html#saved", context)
    context = {"saved_at": timezone.now(), "desk": from_form(form, post, saved=True)}
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
    context = {"theirs": post, "desk": from_form(form, post)}
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
        action, _colon, name = request.POST.get("action", "").partition(":")
        if action in _CHANGES:
            _CHANGES[action](request, post, name)
            return redirect("advocacy:compose", post.pk)
        posts.submit(actor=request.user, post=post, justification=post.justification)
    except DomainError as error:
        return _refused(request, form, error, saved=post is not None)
    messages.success(request, _sent_words(post))
    return redirect("advocacy:post", post.pk)


def _cleaned(request: HttpRequest, post: Post, name: str) -> None:
    """Take out what nobody can see."""
    _change(request, post, without_odd(post.text))
    messages.success(request, _("The hidden characters are removed."))


def _sent_text(post: Post) -> str:
    """The text as it was sent last, for whoever took a wording and wants their own back."""
    if post.case is None:
        return ""
    return str(moderation.Content.from_dict(post.case.content).text)


def _taken(request: HttpRequest, post: Post, name: str) -> None:
    """Take the wording a reviewer proposed, or one's own again: what the page does with scripts."""
    answer = situations.answer_to(post)
    proposed = answer.proposed_text if answer else ""
    text = {"proposal": proposed, "sent-text": _sent_text(post)}.get(name, "")
    if text:
        _change(request, post, text)
        messages.success(request, _("The wording is in your text."))


def _reworded(request: HttpRequest, post: Post, key: str) -> None:
    """Take a remark's wording, or all of them: where there are scripts, the page does it."""
    accounts = list(post.accounts.all())
    advice = _advise(request, from_post(post), contents.pictures(post), accounts)
    one = [each for each in advice.remarks if each.key == key and each.finding.fix]
    taken = advice.wordings if key == "all" else one
    _change(request, post, with_wordings(post.text, taken))
    for remark in taken:
        messages.success(request, remark.done)


def _shortened(request: HttpRequest, post: Post, url: str) -> None:
    """Put a short link in the place of an address."""
    link = links.shorten(actor=request.user, post=post, url=url)
    _change(request, post, links.put(post.text, url, links.short_of(link.code)))
    messages.success(request, shortening.done())


def _written_out(request: HttpRequest, post: Post, short: str) -> None:
    """Put the address back in the place of a short link."""
    target = dict(links.shortened_in(post.text)).get(short, short)
    _change(request, post, links.put(post.text, short, target))
    messages.success(request, shortening.undone())


def _kept(request: HttpRequest, post: Post, name: str) -> None:
    """Keep it, and stay."""


# What a button does to a text, where scripts do not: the page does the same with them.
_CHANGES: Mapping[str, Callable[[HttpRequest, Post, str], None]] = {
    "clean": _cleaned,
    "take": _taken,
    "fix": _reworded,
    "shorten": _shortened,
    "open": _written_out,
    "save": _kept,
}


def _change(request: HttpRequest, post: Post, text: str) -> None:
    """Keep another text of a post that was just saved."""
    draft = replace(drafts.as_kept(post), text=text)
    drafts.save(
        actor=request.user, post=post, base=drafts.Base(post.revision, post.tab), draft=draft
    )


def _refused(
    request: HttpRequest, form: PostForm, error: DomainError, *, saved: bool
) -> HttpResponse:
    post = _row(request, form)
    desk = from_form(form, post, saved=saved)
    if isinstance(error, Stale) and post is not None:
        context = {"theirs": post, "desk": desk}
        return render(request, "advocacy/compose_conflict.html", context, status=error.status)
    refusals: list[DomainError] = [error]
    if post is not None and isinstance(error, Invalid):
        # All that is missing at once, not one thing after the other.
        refusals = [*readiness.obstacles(post)] or [error]
    return _page(request, desk, refusals=refusals, status=error.status)


def _sent_words(post: Post) -> str:
    if post.case is not None and post.case.told == "approved":
        return _("It is on its way.")
    return _("It is sent for review. You will see here what becomes of it.")
