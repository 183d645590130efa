"""Rows of the posts: written, handed to moderation, then tied to the cases that came of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.urls import reverse

from advocacy.demo.stories import Attempt, Story
from advocacy.models import Account, Post
from advocacy.services.contents import destination
from advocacy.states import PostState
from config.demo.world import Submission, World
from moderation.public import Content

BATCH = 500


@dataclass
class Told:
    """A story with its rows; `submissions` are in the order they were sent."""

    story: Story
    post: Post
    account: Account
    submissions: list[Submission] = field(default_factory=list)


def write(world: World, stories: Sequence[Story], accounts: dict[str, Account]) -> list[Told]:
    """Store the posts as drafts, and hand what was sent of them to moderation."""
    posts = Post.objects.bulk_create(
        [_post(world, story, accounts[story.holder.handle]) for story in stories],
        batch_size=BATCH,
    )
    told = [
        Told(story, post, accounts[story.holder.handle])
        for story, post in zip(stories, posts, strict=True)
    ]
    through = Post.accounts.through
    through.objects.bulk_create(
        [through(post=each.post, account=each.account) for each in told], batch_size=BATCH
    )
    for each in told:
        each.submissions = [_submission(world, each, attempt) for attempt in each.story.attempts]
    sent = [submission for each in told for submission in each.submissions]
    world.submissions = sorted(sent, key=lambda submission: submission.at)
    return told


def _post(world: World, story: Story, account: Account) -> Post:
    person, attempts = story.holder.person, story.attempts
    content = _content(world, story, story.last_text, account)
    return Post(
        key=story.key,
        author=story.holder.user,
        text=story.last_text,
        language=person.language,
        justification=attempts[-1].justification if attempts else "",
        digest=content.digest,
        revision=2 + len(attempts),
        created_at=story.began_at,
        updated_at=attempts[-1].at if attempts else story.began_at,
    )


def _content(world: World, story: Story, text: str, account: Account) -> Content:
    short = world.kept["links"].get(story.key)
    return Content(
        text=text,
        language=story.holder.person.language,
        destinations=(destination(account),),
        shortened=(short.pair,) if short else (),
    )


def _submission(world: World, told: Told, attempt: Attempt) -> Submission:
    return Submission(
        author=told.story.holder.user,
        content=_content(world, told.story, attempt.text, told.account),
        at=attempt.at,
        url=reverse("advocacy:post", args=[told.post.pk]),
        justification=attempt.justification,
        replies=attempt.replies,
        claimed_by=attempt.claimed_by,
    )


def tie(world: World, told: Iterable[Told]) -> None:
    """Give every post the case of its last submission, now that moderation has made them."""
    sent = [each for each in told if each.submissions]
    for each in sent:
        each.post.case = each.submissions[-1].case
        each.post.state = PostState.SUBMITTED
        _note_moves(world, each)
    Post.objects.bulk_update([each.post for each in sent], ["case", "state"], batch_size=BATCH)


def _note_moves(world: World, told: Told) -> None:
    """Sent; and taken up again, then sent again, after each request for changes."""
    post, author = told.post, told.story.holder.user
    for number, submission in enumerate(told.submissions):
        if number:
            at = reopened_at(submission.at)
            world.note(at, post, "post.reopen", actor=author, to=PostState.DRAFT)
        world.note(submission.at, post, "post.submit", actor=author, to=PostState.SUBMITTED)


def reopened_at(sent_again: datetime) -> datetime:
    """When an author took a post up before sending it again."""
    return sent_again.replace(second=0)
