"""Networks appear where they are listed and configured, and nowhere else."""

import pytest

from advocacy.networks import catalogue
from advocacy.services.tools import enabled_networks, is_enabled

APP = ("client", "secret", ["r_member_postAnalytics"])


@pytest.mark.parametrize(
    ("app", "there"), [(APP, True), (("client", "", []), False), (("", "", []), False)]
)
@pytest.mark.parametrize(
    "kind",
    ["linkedin", "linkedin_page", "facebook_page", "threads", "x", "instagram", "youtube"],
)
def test_network_that_needs_an_app_appears_once_it_has_one(settings, kind, app, there) -> None:
    settings.NETWORKS_ENABLED = ["practice", kind]
    settings.NETWORK_APPS = {kind: app}

    assert is_enabled(kind) is there
    assert (kind in {network.kind for network in enabled_networks()}) is there


def test_settings_know_the_networks_that_take_no_posts(settings) -> None:
    assert set(settings.NETWORKS_FIGURES_ONLY) == catalogue.FIGURES_ONLY


def test_network_that_is_not_listed_or_not_known_does_not_appear(settings) -> None:
    settings.NETWORKS_ENABLED = ["practice", "of-tomorrow"]
    settings.NETWORK_APPS = {"linkedin": APP}

    assert [network.kind for network in enabled_networks()] == ["practice"]
    assert not is_enabled("linkedin")
