import re

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from moderation.models import Case
from moderation.screening.content import Destination
from moderation.states import CaseState
from tests.factories.lessons import lesson
from tests.factories.moderation import (
    CaseFactory,
    FindingFactory,
    HoldFactory,
    charter_in_force,
    content,
    mighty,
)
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


def tree(response):
    return BeautifulSoup(response.content, "html.parser")


def url(name, case=None):
    return reverse(f"desk:{name}", args=[case.pk] if case else [])


@pytest.fixture
def case(author):
    charter_in_force()
    return CaseFactory(author=author, text="Bonjour <b>à tous</b>")


@pytest.fixture
def desk(enter, reviewer):
    return enter(reviewer)


def test_queue_lists_the_most_urgent_first_and_opens_its_card(desk, author):
    charter_in_force()
    CaseFactory(author=author, rank=2, text="Plus tard")
    CaseFactory(author=author, rank=1, text="Maintenant")

    page = tree(desk.get(url("queue")))

    rows = [row.select_one(".desk-row__text").text for row in page.select("[data-row]")]
    assert rows == ["Maintenant", "Plus tard"]
    assert page.select_one(".post-preview__text").text == "Maintenant"


def test_card_shows_a_ready_wording_and_the_lesson_of_the_rule(desk, case):
    lesson("le-ton", title="Le ton")
    fix = {"start": 0, "end": 7, "replacement": "Bonsoir"}
    FindingFactory(case=case, fix=fix, lesson="le-ton", suggestion_fr="Changez-le.")

    page = desk.get(url("case", case)).text

    assert "<q>Bonsoir</q>" in page
    assert "Le ton" in page


def test_card_shows_no_shadow(desk, case):
    FindingFactory(case=case, shadow=True, message_fr="Rien que pour mesurer.")

    page = desk.get(url("case", case)).text

    assert "Rien que pour mesurer" not in page


def test_card_shows_findings_marked_in_the_text_with_their_clause(desk, case):
    FindingFactory(case=case)

    page = tree(desk.get(url("case", case)))

    mark = page.select_one("mark")
    assert mark.find(string=True) == "Bonjour"
    assert "respect" in page.select_one(".desk-finding__clause").text
    assert page.select_one("#id_clause_id option[selected]")["value"] == "respect"


def test_card_shows_the_text_and_never_runs_it(desk, case):
    html = desk.get(url("case", case)).content.decode()

    assert "&lt;b&gt;à tous&lt;/b&gt;" in html
    assert "<b>à tous" not in html


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", ["queue", "case", "freeze"])
def test_pages_hold_to_the_content_policy(enter, company, case, language, name):
    HoldFactory()
    FindingFactory(case=case)
    user = UserFactory(unit=company, moderator=True, language=language)

    html = enter(user).get(url(name, case if name == "case" else None)).content.decode()

    ours = html[html.index('<div class="nice-padding">') :]
    assert not re.search(r"<script(?![^>]*\b(src|nonce)=)", ours)
    assert not re.search(r"\sstyle=|\son[a-z]+=", ours)


def test_empty_queue_says_thank_you(desk):
    charter_in_force()

    assert "desk-empty" in desk.get(url("queue")).content.decode()


def test_number_of_queries_does_not_grow_with_the_queue(
    desk, author, django_assert_max_num_queries
):
    charter_in_force()
    FindingFactory.create_batch(5, case=CaseFactory(author=author, rank=1))
    desk.get(url("queue"))
    CaseFactory.create_batch(30, author=author)

    with django_assert_max_num_queries(25):
        desk.get(url("queue"))


def test_card_shows_where_a_short_link_leads(desk, case):
    short, target = "https://go.example.com/l/abcdefghjk", "https://www.hexalia.example/emploi?a=1"
    content = case.content | {"shortened": [[short, target]]}
    Case.objects.filter(pk=case.pk).update(content=content)

    page = tree(desk.get(url("queue")))

    line = page.select_one(".post-preview__links li")
    assert (line.a["href"], short in line.text) == (target, True)


def test_desk_opens_what_nobody_else_reads(desk, author, legal):
    charter_in_force()
    taken = CaseFactory(author=author, rank=1, claimed=True, claimed_by=legal)
    alone = card_of(desk.get(url("queue")))
    free = CaseFactory(author=author, rank=2)

    assert (alone, card_of(desk.get(url("queue")))) == (str(taken.pk), str(free.pk))


def card_of(page):
    """The case whose card is open."""
    return tree(page).select_one("[data-case]")["data-case"]


def test_next_page_begins_where_this_one_ends(desk, author):
    charter_in_force()
    CaseFactory.create_batch(53, author=author)
    first = tree(desk.get(url("queue")))

    link = first.select_one(".desk__pages a")["href"]

    assert len(first.select("[data-row]")) == 50
    assert len(tree(desk.get(link)).select("[data-row]")) == 3


@pytest.mark.parametrize("query", ["severity=x", "unit=abc", "state=nope", "after=1.x", "after=9"])
def test_filters_that_make_no_sense_filter_nothing(desk, case, query):
    response = desk.get(f"{url('queue')}?{query}")

    assert (response.status_code, len(tree(response).select("[data-row]"))) == (200, 1)


def test_filters_travel_with_the_decision(desk, case, author):
    CaseFactory(author=author, severity=4, lane="four_eyes", rank=case.rank + 1)
    other = CaseFactory(author=author, rank=case.rank + 2)
    data = {"kind": "approve", "digest": case.digest}

    response = desk.post(f"{url('decide', case)}?lane=light", data)

    assert response.url == f"{url('case', other)}?lane=light"


def test_approving_opens_the_next_one(desk, case, author):
    other = CaseFactory(author=author, rank=case.rank + 1)

    response = desk.post(url("decide", case), {"kind": "approve", "digest": case.digest})

    case.refresh_from_db()
    assert (case.state, response.url) == (CaseState.APPROVED, url("case", other))


def test_approving_the_last_one_returns_to_the_queue(desk, case):
    response = desk.post(url("decide", case), {"kind": "approve", "digest": case.digest})

    assert response.url == url("queue")


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_refusing_without_a_note_keeps_the_page_and_the_choice(desk, case, headers):
    data = {"kind": "refuse", "digest": case.digest, "clause_id": "respect", "note": " "}

    response = desk.post(url("decide", case), data, headers=headers)

    page = tree(response)
    assert response.status_code == (200 if headers else 422)
    assert page.select_one("[role=alert]")
    assert page.select_one("input[value=refuse]").has_attr("checked")


def test_posting_no_decision_asks_for_one(desk, case):
    response = desk.post(url("decide", case), {"digest": case.digest})

    assert (response.status_code, bool(tree(response).select_one("[role=alert]"))) == (422, True)


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_note_is_kept_when_somebody_else_was_faster(desk, case, headers):
    Case.objects.filter(pk=case.pk).update(state=CaseState.REFUSED)
    data = {"kind": "refuse", "digest": case.digest, "clause_id": "respect", "note": "Longue note"}

    response = desk.post(url("decide", case), data, headers=headers)

    assert response.status_code == (200 if headers else 409)
    assert tree(response).select_one("#desk-kept").text.strip() == "Longue note"


def test_proposed_text_equal_to_the_authors_is_no_proposal(desk, case):
    data = {"kind": "request_changes", "digest": case.digest, "clause_id": "respect",
            "note": "Retirez le gras.", "proposed_text": "Bonjour <b>à tous</b>\r\n"}  # fmt: skip

    desk.post(url("decide", case), data)

    case.refresh_from_db()
    assert (case.state, case.proposed_text) == (CaseState.CHANGES_REQUESTED, "")


def test_own_post_shows_no_decision_and_takes_none(enter, company):
    charter_in_force()
    writer = mighty(company)
    own = CaseFactory(author=writer)
    client = enter(writer)

    page = tree(client.get(url("case", own)))
    response = client.post(url("decide", own), {"kind": "approve", "digest": own.digest})

    own.refresh_from_db()
    assert page.select_one(".desk-card")
    assert not page.select_one("#desk-decision")
    assert (response.status_code, own.state) == (403, CaseState.QUEUED)


@pytest.mark.parametrize("name", ["case", "claim", "heartbeat", "release", "decide"])
def test_cases_of_other_units_do_not_exist(enter, outsider, case, name):
    client = enter(outsider)

    ask = client.get if name == "case" else client.post
    response = ask(url(name, case), follow=True)

    assert response.status_code == 404


def test_claim_answers_with_the_line_that_says_until_when(desk, case, reviewer):
    response = desk.post(url("claim", case), headers=HTMX)

    case.refresh_from_db()
    assert case.claimed_by == reviewer
    assert tree(response).select_one("#desk-lease")["hx-post"] == url("heartbeat", case)


def test_heartbeat_after_losing_the_case_says_who_has_it(desk, author, comms):
    charter_in_force()
    case = CaseFactory(author=author, claimed=True, claimed_by=comms)

    response = desk.post(url("heartbeat", case), headers=HTMX)

    assert str(comms) in response.content.decode()
    assert not tree(response).select_one("#desk-lease").has_attr("hx-post")


def test_release_gives_the_case_back(desk, author, reviewer):
    charter_in_force()
    case = CaseFactory(author=author, claimed=True, claimed_by=reviewer)

    desk.post(url("release", case))

    case.refresh_from_db()
    assert case.state == CaseState.QUEUED


def test_take_next_claims_and_opens(desk, case, reviewer):
    response = desk.post(url("next"))

    case.refresh_from_db()
    assert (response.url, case.claimed_by) == (url("case", case), reviewer)


def test_take_next_of_nothing_returns_to_the_queue(desk):
    assert desk.post(url("next")).url == url("queue")


def test_htmx_gets_the_desk_alone_and_its_address(desk, case):
    response = desk.get(url("case", case), headers=HTMX)

    assert "<html" not in response.content.decode()
    assert response["HX-Push-Url"] == url("case", case)


def test_times_are_on_the_readers_clock(enter, company, author):
    charter_in_force()
    reader = UserFactory(unit=company, moderator=True, time_zone="Pacific/Auckland")
    case = CaseFactory(author=author)

    page = tree(enter(reader).get(url("case", case)))

    assert page.select_one(".desk-card__facts time")["datetime"].endswith("+13:00")


DESK = {"moderator": 200, "lead": 200, "legal": 200}
LEDGER = {"auditor": 200, "admin": 200}
ROLES = ["employee", "moderator", "lead", "hr", "legal", "admin", "auditor", "executive"]


@pytest.mark.parametrize(
    ("name", "allowed"), [("queue", DESK), ("freeze", DESK), ("ledger", LEDGER)]
)
@pytest.mark.parametrize("role", ROLES)
def test_pages_open_for_their_roles_alone(enter, company, name, allowed, role):
    charter_in_force()
    user = UserFactory(unit=company, **({} if role == "employee" else {role: True}))

    assert enter(user).get(url(name)).status_code == allowed.get(role, 302)


@pytest.mark.parametrize(("scope", "warned"), [("banque", True), ("energie", False)])
def test_card_warns_of_a_freeze_that_concerns_it(desk, case, company, scope, warned):
    HoldFactory(unit=UnitFactory(code=scope, parent=company))

    page = tree(desk.get(url("case", case)))

    assert bool(page.select_one(".desk-note--warning")) is warned


def test_card_names_the_networks(desk, author):
    charter_in_force()
    linkedin = (Destination("linkedin", "1", "camille"),)
    case = CaseFactory(author=author, content=content(destinations=linkedin).to_dict())

    assert "LinkedIn" in tree(desk.get(url("case", case))).select_one("figcaption").text
