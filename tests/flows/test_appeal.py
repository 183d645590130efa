"""One post refused, appealed for and decided by somebody else, from the page to the wall."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from advocacy.models import Post
from advocacy.services import posts
from advocacy.states import PostState
from charter import public as charter
from charter.models import User
from charter.services import rule_activation, rules
from config.kernel.errors import NotAllowed, WrongState
from moderation.models import Appeal, Case, Decision, LedgerEntry
from moderation.services import appeal_review, decisions
from moderation.services.decisions import Answer
from tests.factories import cms
from tests.flows import steps

NO = Answer(note="Ce mot blesse, même rapporté.", clause_id="respect")
YES = Answer(note="Le mot est celui du client, il peut partir.")
INSULT = "Le client m’a traité d’abruti, et nous en avons ri ensemble."
WORDS = "Je rapporte ses mots, et il est d’accord."


@pytest.fixture
def refused(writer: User, reviewer: User) -> steps.Walk:
    """Give a post that a moderator refused for the word in it."""
    walk = steps.Walk.begin(writer, INSULT)
    walk.submit()
    case = walk.case
    decisions.decide(case, "refuse", actor=reviewer, digest=case.digest, answer=NO)
    return walk


def appeal(walk: steps.Walk) -> Appeal:
    posts.appeal(actor=walk.author, post=walk.fresh(), words=WORDS)
    return Appeal.objects.select_related("case__unit").get()


def decide(row: Appeal, outcome: str, actor: User, answer: Answer) -> None:
    appeal_review.decide(row, outcome, actor=actor, digest=row.case.digest, answer=answer)


def page(client: Client, walk: steps.Walk, language: str = "fr") -> str:
    client.force_login(walk.author)
    with override(language):
        response = client.get(reverse("advocacy:post", args=[walk.post.pk]))
    return " ".join(BeautifulSoup(response.content, "html.parser").get_text(" ").split())


def test_lifted_refusal_goes_out_like_any_post(
    refused: steps.Walk, comms: User, client: Client
) -> None:
    assert steps.deliver() == []
    row = appeal(refused)
    assert steps.deliver() == []

    decide(row, "overturn", comms, YES)

    # What somebody has read on appeal is not held up again by the same rule as it leaves.
    assert steps.deliver() == [INSULT]
    assert YES.note in page(client, refused)
    actions = list(LedgerEntry.objects.filter(action__startswith="appeal.").values_list("action"))
    assert [each[0] for each in actions] == ["appeal.lodge", "appeal.claim", "appeal.overturn"]


def test_lifted_refusal_is_looked_at_again_as_it_leaves(refused: steps.Walk, comms: User) -> None:
    decide(appeal(refused), "overturn", comms, YES)
    writer, first, second = (cms.approver("legal") for _ in range(3))
    texts = {f"{name}_{language}": "x" for name in ("message",) for language in ("fr", "en")}
    row = rules.write_rule(
        clause_id="respect",
        type="respect.insult",
        code="R20-2",
        values={"severity": 3, "params": {"terms": ["fr:client*"]}, **texts},
        actor=writer,
    )
    rule_activation.activate_revision(row, actor=first)
    rule_activation.activate_revision(row, actor=second)

    assert steps.deliver() == []
    assert refused.case.state == "queued"


def test_refusal_that_stays_never_goes_out(
    refused: steps.Walk, comms: User, client: Client
) -> None:
    answer = Answer(note="Sans l’accord écrit du client, non.", clause_id="respect")

    decide(appeal(refused), "uphold", comms, answer)

    assert steps.deliver() == []
    assert answer.note in page(client, refused)
    with pytest.raises(WrongState, match="once"):
        posts.appeal(actor=refused.author, post=refused.fresh(), words=WORDS)


def test_whoever_refused_does_not_hear_it(refused: steps.Walk, reviewer: User) -> None:
    row = appeal(refused)

    with pytest.raises(NotAllowed):
        decide(row, "uphold", reviewer, NO)
    assert Decision.objects.count() == 1


def test_post_under_appeal_stays_as_it_was_sent(refused: steps.Walk) -> None:
    appeal(refused)

    with pytest.raises(WrongState, match="under_appeal"):
        posts.reopen(actor=refused.author, post=refused.fresh())


def test_post_taken_back_ends_its_appeal(refused: steps.Walk, comms: User) -> None:
    row = appeal(refused)

    posts.withdraw(actor=refused.author, post=refused.fresh())

    row.refresh_from_db()
    assert (row.state, refused.case.state) == ("withdrawn", "refused")
    with pytest.raises(WrongState):
        decide(row, "overturn", comms, YES)
    assert steps.deliver() == []


def test_appeal_taken_back_leaves_the_post_to_be_edited(refused: steps.Walk) -> None:
    appeal(refused)

    posts.withdraw_appeal(actor=refused.author, post=refused.fresh())
    posts.reopen(actor=refused.author, post=refused.fresh())

    assert refused.fresh().state == PostState.DRAFT


def test_draft_is_not_appealed_for(refused: steps.Walk) -> None:
    posts.reopen(actor=refused.author, post=refused.fresh())

    with pytest.raises(WrongState, match="not_sent"):
        posts.appeal(actor=refused.author, post=Post.objects.get(), words=WORDS)
    assert Case.objects.get().state == "refused"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_refusal_comes_with_its_clause_and_a_note(
    refused: steps.Walk, client: Client, language: str
) -> None:
    with override(language):
        clause = charter.clause("respect")
        assert clause is not None
        wanted = (NO.note, clause.title, clause.duty)

    said = page(client, refused, language)

    assert all(words and " ".join(words.split()) in said for words in wanted)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_author_is_told_at_every_step(
    refused: steps.Walk, comms: User, client: Client, language: str
) -> None:
    said = {
        "fr": ("faire un recours, une fois", "Vous avez fait un recours", "le refus est maintenu"),
        "en": ("You can appeal once", "You appealed", "the refusal stays"),
    }[language]

    assert said[0] in page(client, refused, language)
    row = appeal(refused)
    assert said[1] in page(client, refused, language)
    decide(row, "uphold", comms, NO)
    assert said[2] in page(client, refused, language)
