"""What lies on the Write page: made anew, from a draft, or from what was just typed."""

import uuid
from dataclasses import dataclass, field
from typing import Any, cast

from django.http import HttpRequest, QueryDict

from advocacy.forms.posts import PostForm
from advocacy.models import Account, Post
from advocacy.services import channel_keys
from advocacy.services.characters import with_plain_newlines
from moderation import public as moderation


@dataclass
class Desk:
    """The text as typed, and the row it is kept in, if there is one.

    `ground` is the reason that was picked, `justification` what was added in one's own words.
    """

    key: str
    revision: int
    text: str
    language: str
    accounts: set[int] = field(default_factory=set)
    ground: str = ""
    justification: str = ""
    surface: str = moderation.Surface.POST
    campaign: str = ""
    post: Post | None = None
    tab: str = field(default_factory=lambda: uuid.uuid4().hex)

    @property
    def is_special(self) -> bool:
        """Whether it is anything but a post that passes by."""
        return bool(self.campaign) or self.surface == moderation.Surface.PINNED

    @property
    def has_reason(self) -> bool:
        """Whether it says why it may go as it is."""
        words = self.justification
        return bool(moderation.word_ground(self.ground, words, language=self.language))


def blank(request: HttpRequest) -> Desk:
    """A blank page, for the accounts of the last post that had any."""
    mine_so_far = Post.objects.visible_to(request.user).exclude(accounts=None)
    last = mine_so_far.order_by("-updated_at").first()
    mine = Account.objects.visible_to(request.user).for_posts()
    chosen = list(mine.filter(posts=last) if last else mine)
    person: Any = request.user
    closed = channel_keys.closed(person, chosen)
    accounts = {account.pk for account in chosen if account.network not in closed}
    return Desk(str(uuid.uuid4()), 0, "", person.language, accounts)


def from_post(post: Post) -> Desk:
    """A draft as it is kept."""
    return Desk(
        str(post.key),
        post.revision,
        post.text,
        post.language,
        {account.pk for account in post.accounts.all()},
        *moderation.read_ground(post.justification),
        post.surface,
        post.campaign,
        post,
    )


def from_form(form: PostForm, post: Post | None, *, saved: bool = False) -> Desk:
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
        data.get("ground", ""),
        data.get("justification", ""),
        data.get("surface", moderation.Surface.POST),
        data.get("campaign", ""),
        post,
        data.get("tab", ""),
    )


def _number(typed: str | None) -> int:
    return int(typed) if typed and typed.isdigit() else 0
