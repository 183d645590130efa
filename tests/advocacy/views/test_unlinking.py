"""What a person is told who gives an account back, where the network ends nothing for them."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils.translation import override

from advocacy.models import Grant
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("network", "name"),
    [
        ("facebook_page", "Facebook"),
        ("linkedin", "LinkedIn"),
        ("threads", "Threads"),
        ("x", "X"),
        ("instagram", "Instagram"),
        ("youtube", "Google"),
    ],
)
def test_what_is_left_is_told_by_the_name_of_the_network(client, settings, network, name) -> None:
    settings.NETWORKS_ENABLED = [network]
    settings.NETWORK_APPS = {}
    account = make.AccountFactory(network=network, remote_id="1")
    client.force_login(account.owner)

    with override("en"):
        answer = client.post(reverse("advocacy:unlink", args=[account.pk]), follow=True)

    told = BeautifulSoup(answer.text, "html.parser").find("main").text
    assert "The network did not confirm" in told
    assert f"remove the app in the settings of {name}." in told
    assert not Grant.objects.exists()
