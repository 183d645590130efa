"""What the deployment checks say of an installation."""

from config.checks import private_hosts


def test_private_hosts_are_named(settings):
    settings.OUTBOUND_ALLOWED_PRIVATE = ["pds.intra:443"]

    (found,) = private_hosts()

    assert "pds.intra:443" in found.msg


def test_no_private_host_says_nothing(settings):
    settings.OUTBOUND_ALLOWED_PRIVATE = []

    assert private_hosts() == []
