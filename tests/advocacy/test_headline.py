"""One plain sentence for every situation a post can be in."""

from dataclasses import replace

import pytest
from django.utils.translation import override

from advocacy.headline import HELD, Sending, Situation, Tone, headline
from advocacy.networks.errors import Detail, ErrorKind
from advocacy.states import AccountState, DeliveryState, PostState
from moderation.states import CaseState

WALL = Sending(DeliveryState.SENT, "the practice wall", "@camille")
SKY = Sending(DeliveryState.SENT, "Bluesky", "camille.test")
OUT = Situation(PostState.SUBMITTED, "approved", published="today at 6 pm", sendings=(WALL, SKY))
REVIEW = Situation(PostState.SUBMITTED, "queued", "Communications team", "this evening, 6 pm")


def said(seen: Situation) -> str:
    with override("en"):
        return headline(seen).text


def with_state(state: str, **facts: str) -> Situation:
    return replace(OUT, sendings=(replace(SKY, state=state, **facts), WALL))


def test_published_names_networks_and_moment() -> None:
    assert said(OUT) == "Published on the practice wall and Bluesky, today at 6 pm."


def test_two_accounts_on_one_network_are_named_once() -> None:
    assert said(replace(OUT, sendings=(WALL, WALL))).count("practice wall") == 1


def test_waiting_names_team_and_moment() -> None:
    assert said(REVIEW) == "The Communications team will read it before this evening, 6 pm."


def test_appeal_names_the_moment_and_that_it_is_somebody_else() -> None:
    text = said(replace(REVIEW, case="appealed", appeal="open"))

    assert text.startswith("You appealed. Somebody else")
    assert "6 pm" in text


def test_late_appeal_promises_nothing() -> None:
    assert "later than promised" in said(replace(REVIEW, case="appealed", appeal="open", late=True))


@pytest.mark.parametrize(("appeal", "words"), [("upheld", "somebody else"), ("withdrawn", "note")])
def test_refusal_after_an_appeal_says_what_came_of_it(appeal, words) -> None:
    seen = headline(replace(REVIEW, case="refused", appeal=appeal))

    assert words in said(replace(REVIEW, case="refused", appeal=appeal))
    assert seen.tone == Tone.STOPPED


def test_late_review_promises_nothing() -> None:
    late = said(replace(REVIEW, late=True))

    assert "later than promised" in late
    assert "6 pm" not in late


@pytest.mark.parametrize("case", ["queued", "in_review"])
def test_review_after_an_approval_says_why_it_came_back(case) -> None:
    text = said(replace(REVIEW, case=case, again=True))

    assert text.startswith("It was approved; as it was to leave, a rule found something new.")


@pytest.mark.parametrize("problem", HELD)
def test_what_holds_a_post_at_the_last_instant_has_a_sentence(problem) -> None:
    text = said(with_state(DeliveryState.DUE, problem=problem))

    assert text.startswith("Approved. It ")
    assert headline(with_state(DeliveryState.DUE, problem=problem)).tone == Tone.WAITING


def test_lost_answer_comes_before_all_else() -> None:
    seen = with_state(DeliveryState.UNKNOWN)
    both = replace(seen, sendings=(*seen.sendings, replace(WALL, state=DeliveryState.FAILED)))

    assert "Bluesky" in said(both)
    assert headline(both).tone == Tone.YOURS


@pytest.mark.parametrize("code", [*Detail, *ErrorKind])
def test_failure_says_why_in_words(code) -> None:
    text = said(with_state(DeliveryState.FAILED, problem=str(code)))

    assert text.startswith("It did not go out on Bluesky. ")
    assert f"({code})" not in text


def test_unheard_of_reason_is_passed_on() -> None:
    assert "Weird" in said(with_state(DeliveryState.FAILED, problem="Weird"))


def test_freeze_holds_what_is_due_only() -> None:
    assert "freeze" in said(replace(with_state(DeliveryState.DUE), held=True))
    assert "freeze" not in said(replace(OUT, held=True))


def test_dead_account_is_to_be_linked_again() -> None:
    seen = with_state(DeliveryState.DUE, account=AccountState.BROKEN)

    assert "camille.test" in said(seen)
    assert headline(seen).tone == Tone.YOURS


def test_pause_says_when() -> None:
    assert "tomorrow" in said(with_state(DeliveryState.DUE, later="tomorrow, 9 am"))


@pytest.mark.parametrize(
    ("removal", "words", "tone"),
    [
        ("asked", "asked of you", Tone.YOURS),
        ("due", "is being taken down", Tone.WAITING),
        ("running", "is being taken down", Tone.WAITING),
        ("unknown", "is being taken down", Tone.WAITING),
        ("proposed", "second person", Tone.WAITING),
        ("declined", "You said why it stays", Tone.OUT),
    ],
)
def test_only_what_is_asked_of_them_is_theirs_to_do(removal, words, tone) -> None:
    seen = with_state(DeliveryState.REMOVAL_REQUESTED, removal=removal)

    assert words in said(seen)
    assert "Bluesky" in said(seen)
    assert headline(seen).tone == tone


def test_withdrawn_after_part_of_it_was_out_says_so() -> None:
    assert "Bluesky" in said(replace(OUT, post=PostState.WITHDRAWN))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("post", list(PostState))
@pytest.mark.parametrize("case", ["", *CaseState])
@pytest.mark.parametrize("state", list(DeliveryState))
def test_every_situation_has_a_sentence(language, post, case, state) -> None:
    seen = replace(with_state(state), post=post, case=str(case), team="Équipe", until="demain")

    with override(language):
        found = headline(seen)

    assert found.text.endswith((".", "!"))
    assert "%(" not in found.text
    assert found.tone in Tone
