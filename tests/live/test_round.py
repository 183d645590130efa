"""What every network has to do for real: publish, find, count, take down."""

from datetime import UTC, datetime

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Followers, Measures, Reconciles, Removes
from advocacy.networks.types import AccountReading, Outgoing, PostReading
from tests.live.account import LiveAccount

pytestmark = pytest.mark.live


def skip_figures_only(live: LiveAccount) -> None:
    """Nothing is published on some networks; their figures are read below."""
    if live.kind in catalogue.FIGURES_ONLY:
        pytest.skip("figures alone")


def test_post_goes_up_is_found_counted_and_taken_down(live: LiveAccount) -> None:
    skip_figures_only(live)
    now = datetime.now(UTC)
    post = Outgoing(
        f"A test of Portevoix, to be removed at once ({now:%H:%M:%S}). Étoile ☆", ("en",)
    )
    key = catalogue.new_key(live.kind, now, 1)

    receipt = live.run(live.adapter.publish(post, key))
    try:
        if isinstance(live.adapter, Reconciles) and live.adapter.replay_is_safe:
            assert live.run(live.adapter.reconcile(post, key)) == receipt
        if isinstance(live.adapter, Measures):
            assert isinstance(live.run(live.adapter.measure_post(receipt.remote_id)), PostReading)
    finally:
        if isinstance(live.adapter, Removes):
            live.run(live.adapter.remove(receipt.remote_id))
    assert receipt.url


def test_account_is_counted(live: LiveAccount) -> None:
    if isinstance(live.adapter, Measures):
        reading = live.run(live.adapter.measure_account())
        assert isinstance(reading, AccountReading)
    if isinstance(live.adapter, Followers):
        pages = live.run(live.adapter.followers())
        assert pages is None or hasattr(pages, "__aiter__")


def test_text_that_is_too_long_is_refused_before_it_leaves(live: LiveAccount) -> None:
    skip_figures_only(live)
    limit = catalogue.get(live.kind).limits.graphemes
    key = catalogue.new_key(live.kind, datetime.now(UTC), 2)

    with pytest.raises(NetworkError) as refused:
        live.run(live.adapter.publish(Outgoing("x" * (limit + 1)), key))

    assert refused.value.kind is ErrorKind.CONTENT_INVALID
