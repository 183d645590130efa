"""What is particular about members: nothing can be read back, and little is told."""

from types import SimpleNamespace

import pytest

from advocacy.models import Removal
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Measures, Reconciles
from advocacy.networks.types import AccountReading, Outgoing, PostReading
from advocacy.services import takedown
from tests.advocacy.networks.linkedin.conftest import FakeStage
from tests.advocacy.networks.linkedin.test_publish import IMAGE, publish

ANALYTICS = "openid profile w_member_social r_member_postAnalytics r_member_profileAnalytics"
only = pytest.mark.parametrize


@pytest.fixture
def network() -> str:
    return "linkedin"


def test_member_without_reviewed_scopes_calls_for_no_numbers(stage: FakeStage) -> None:
    assert stage.run(stage.adapter.measure_account()) == AccountReading()
    assert stage.run(stage.adapter.measure_post("urn:li:share:1")) == PostReading()
    assert stage.server.calls == []


def test_member_counts_followers(stage: FakeStage) -> None:
    stage.grant(ANALYTICS)
    stage.server.numbers = {"memberFollowersCount": 541}

    assert stage.run(stage.adapter.measure_account()) == AccountReading(followers=541)
    (call,) = stage.server.called("followers")
    assert call["target"] == "/rest/memberFollowersCount?q=me"


@only(("urns", "name"), [("urn:li:share", "share"), ("urn:li:ugcPost", "ugc")])
def test_member_counts_a_post_one_number_a_call(stage: FakeStage, urns: str, name: str) -> None:
    stage.grant(ANALYTICS)
    stage.server.urns = urns
    stage.server.numbers = {"IMPRESSION": 90, "REACTION": 0, "RESHARE": 2, "LINK_CLICKS": 7}
    urn = publish(stage, Outgoing("Hello"))["id"]

    reading = stage.run(stage.adapter.measure_post(urn))

    assert reading == PostReading(views=90, likes=0, reposts=2, clicks=7)
    calls = stage.server.called("analytics")
    assert len(calls) == 5
    where, _, query = calls[0]["target"].partition("?")
    assert where == "/rest/memberCreatorPostAnalytics"
    entity = f"({name}:{urn.replace(':', '%3A')})"
    assert query == f"q=entity&entity={entity}&queryType=IMPRESSION&aggregation=TOTAL"


@only("metric", ["REACTION", {"com.linkedin.adsexternalapi.MemberAnalytics": "REACTION"}])
def test_member_reads_counts_of_every_version(stage: FakeStage, metric: object) -> None:
    stage.grant(ANALYTICS)
    found = {"elements": [{"count": 3, "metricType": metric}]}
    stage.server.answer_next("analytics", 200, found)

    assert stage.run(stage.adapter.measure_post("urn:li:share:1")).views == 3


def test_member_is_not_told_what_a_version_does_not_know(stage: FakeStage) -> None:
    stage.grant(ANALYTICS)
    stage.server.answer_next("analytics", 400, {"message": "Invalid queryType"})
    stage.server.numbers = {"IMPRESSION": 90, "COMMENT": 1}

    reading = stage.run(stage.adapter.measure_post("urn:li:share:1"))

    assert reading == PostReading(replies=1)


def test_member_whose_numbers_are_refused_is_an_error(stage: FakeStage) -> None:
    stage.grant(ANALYTICS)
    stage.server.answer_next("analytics", 429, {"code": "TOO_MANY_REQUESTS"})

    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.measure_post("urn:li:share:1"))

    assert failed.value.kind is ErrorKind.RATE_LIMITED


@only("scopes", ["", ANALYTICS])
def test_removal_is_never_taken_for_proven(stage: FakeStage, scopes: str) -> None:
    """Numbers outlive a post, and nothing else of a member's can be read."""
    if scopes:
        stage.grant(scopes)
    stage.server.numbers = {"IMPRESSION": 90}
    delivery = SimpleNamespace(remote_id="urn:li:share:1")

    looked = stage.run(takedown.look_with(delivery, stage.adapter, Outgoing("Hello")))

    assert looked == Removal.Looked.UNCHECKED
    assert isinstance(stage.adapter, Measures)
    assert not isinstance(stage.adapter, Reconciles)


def test_member_reads_nothing_of_an_image(stage: FakeStage) -> None:
    stage.server.processes = 2

    publish(stage, Outgoing("Look", images=(IMAGE,)))

    assert stage.server.called("image") == []
